"""A sheet as the file will show it, drawn by the reader's browser from the same figure, as wide as there is room."""

from __future__ import annotations

import json
from pathlib import Path

import streamlit as st

from components.export.pictures.poster import Poster
from components.kit import plotlyjs
from components.page.elements.chart import LOAD_PLOTLY, script

FOLDER = Path(__file__).parent
_draw = st.components.v2.component(
    "preview",
    js=LOAD_PLOTLY + (FOLDER / "preview.js").read_text(encoding="utf-8"),
    html='<img class="preview" alt="">',
    css=".preview { display: block; max-width: 100%; max-height: 60vh; border: 1px solid var(--st-border-color) }",
)


def draw(sheet: Poster, *, alt: str, key: str) -> None:
    """Draws the sheet where it is called."""
    figure = json.dumps(sheet.figure, ensure_ascii=False, separators=(",", ":"))
    size = {"width": sheet.width, "height": sheet.height}
    _draw(key=key, data={"figure": figure, "alt": alt, "script": script(), "element": plotlyjs.ELEMENT, **size})
