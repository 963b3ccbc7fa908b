"""A text with a button that copies it; where a browser gives no clipboard (plain http), the text is selected."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from components.words import Words

FOLDER = Path(__file__).parent
_draw = st.components.v2.component(
    "copy",
    js=(FOLDER / "copy.js").read_text(encoding="utf-8"),
    css=(FOLDER / "copy.css").read_text(encoding="utf-8"),
    html='<div class="copy">\n</div>',
)


def draw(text: str, words: Words, *, key: str) -> None:
    """Draws the link `text` where it is called."""
    texts = {name: words(f"take-copy-{name}") for name in ("label", "button", "done", "hand")}
    _draw(key=key, data={"text": text, **texts})
