"""A chart that stays: the browser keeps it drawn and changes what is there. Python writes every picture.

The pictures for the targets next to the reader's are sent along, so that an arrow key changes the chart at once.
`st.plotly_chart` mounts a chart anew for every change and reads each picture once.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import streamlit as st
from streamlit.components.v1 import declare_component

from components.kit import plotlyjs
from components.kit.drawing import Spec
from components.words import Words

FOLDER = Path(__file__).parent
LOAD_PLOTLY = (FOLDER / "load_plotly.js").read_text(encoding="utf-8")  # defines `plotly`
_draw = st.components.v2.component(
    "chart",
    js=LOAD_PLOTLY + plotlyjs.CREDITED + (FOLDER / "chart.js").read_text(encoding="utf-8"),
    html='<div class="chart">\n</div>',
    isolate_styles=False,  # plotly's own styles stand in the page's head
)


class Picture(NamedTuple):
    """A plotly specification as JSON, what it is called, and the name and source line of the file its camera makes."""

    spec: str
    alt: str
    file: str
    credit: str


def written(spec: Spec) -> str:
    """A specification of plain values as JSON."""
    return json.dumps(spec, ensure_ascii=False, separators=(",", ":"))


def draw(
    pictures: Mapping[int, Picture],
    *,
    share: int,
    turn: int,
    key: str,
    words: Words,
) -> None:
    """Draws the picture of `share` where it is called, and keeps the others at hand for the reader's next move.

    Shares are in hundredths of a percent, as in the head of the page. `turn` is the number of the reader's last move
    that is in them.
    """
    data = {
        "pictures": {str(at): picture for at, picture in pictures.items()},
        "share": share,
        "turn": turn,
        "script": script(),
        "element": plotlyjs.ELEMENT,
        "camera": words("camera-title"),
        "whole": words("chart-whole-screen"),
    }
    _draw(key=key, data=data)


@functools.cache
def script() -> str:
    """The address of plotly's script, relative to the page's; from the first call on Streamlit serves it.

    Declaring a component of the first kind is the one public way to have Streamlit serve a file of another package;
    nothing else of it is used.
    """
    declare_component("plotly", plotlyjs.FILE.parent)
    return plotlyjs.ADDRESS
