"""Clicks the download button as soon as the file that the reader has asked for is made."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

_draw = st.components.v2.component(
    "press", js=(Path(__file__).parent / "press.js").read_text(encoding="utf-8"), html="<b hidden></b>"
)


def press(button: str, *, turn: int) -> None:
    """Presses the button of that key, once for each `turn`."""
    _draw(key=f"_press-{button}", data={"button": button, "turn": turn}, height="content")
