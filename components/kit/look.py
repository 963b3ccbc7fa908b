"""The one look that all exhibits share: colours by role, classes of number by fill and dash, axes.

Colours belong to roles, not to charts. The classes of number (spent, estimate, budgeted, pledged, requested) differ by
fill, dash and words, so that a picture without colour still tells them apart; nothing is hatched.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal

from components.kit.drawing import Properties

Kind = Literal["spent", "estimate", "budgeted", "pledged", "requested"]
KINDS: tuple[Kind, ...] = ("spent", "estimate", "budgeted", "pledged", "requested")

# role: (light, dark). Text roles reach 4.5:1 on the page's background, marks 3:1; vermilion and blue stay apart for
# the common kinds of colour blindness, and in grey.
PALETTE: Mapping[str, tuple[str, str]] = {
    "ink": ("#1b2530", "#eef2f6"),
    "muted": ("#55606c", "#a7b1bd"),
    "grid": ("#e2e6ea", "#2b343d"),
    "rest": ("#8b96a3", "#75818d"),
    "bar": ("#c3ccd5", "#4a5563"),
    "faint": ("#c9d0d7", "#46515c"),
    "japan": ("#c23a12", "#ff8a65"),
    "asked_low": ("#0b7a70", "#45c4b3"),
    "asked_high": ("#1f2a44", "#e6ebf2"),
    "target": ("#1466c4", "#73b2ff"),
    "tint": ("#eaf2fc", "#14243a"),
    "own": ("#7a3ea8", "#cf9ff5"),
    "brown": ("#7a5c2e", "#cfae7a"),
    "green": ("#4f7326", "#9cc46c"),
    "plum": ("#96407c", "#dba0d0"),
    "slate": ("#4a6a8a", "#9db6d6"),
    "paper": ("#ffffff", "#10161c"),
}
(
    INK, MUTED, GRID, REST, BAR, FAINT, JAPAN_COLOR, ASKED_LOW_COLOR, ASKED_HIGH_COLOR, TARGET_COLOR, TINT,
    READER_COLOR, BROWN, GREEN, PLUM, SLATE, PAPER,
) = (light for light, _ in PALETTE.values())  # fmt: skip # the roles in their order
COUNTRY_COLORS = (BROWN, GREEN, PLUM, SLATE)  # of lines of other countries; a fifth takes the first again, in dashes
COUNTRY_DASHES = ("solid", "9px,3px")
DARK: Mapping[str, str] = dict(PALETTE.values())
CLEAR = "rgba(0,0,0,0)"
BAND = "rgba(128,140,153,0.14)"
FONT = '"Source Sans", "Source Sans 3", "Noto Sans", "Noto Sans JP", "Noto Sans CJK JP", "Hiragino Sans", sans-serif'
DASH: Mapping[str, str] = {
    "spent": "solid",
    "estimate": "solid",
    "budgeted": "solid",
    "pledged": "6px,4px",
    "requested": "dot",
}


def bar_style(kind: str, color: str) -> Properties:
    """The marker of a bar: spent and estimated filled (an estimate says so in words), budgeted and own outlined."""
    if kind == "budgeted" or kind.startswith("own"):
        return {"color": CLEAR, "line": {"color": color, "width": 1.8}}
    return {"color": color, "line": {"width": 0}}


def asked_color(position: int) -> str:
    """The colour of a share asked of Japan by its place among them, the lowest first (0)."""
    return ASKED_HIGH_COLOR if position else ASKED_LOW_COLOR


def axis(title: str, **more: object) -> Properties:
    """A quiet axis with its unit: thin grid, no frame."""
    return {
        "title": {"text": title, "font": {"size": 12, "color": MUTED}, "standoff": 6},
        "gridcolor": GRID,
        "linecolor": FAINT,
        "tickcolor": FAINT,
        "tickfont": {"size": 12, "color": MUTED},
        **more,
    }


def pointer(x: float | str, y: float, *, text: str) -> Properties:
    """An arrow and a text that point at a place on the first axes, for a claim of the article."""
    place = {"x": x, "y": y, "xref": "x", "yref": "y", "ax": 34, "ay": -34, "standoff": 7}
    arrow = {"showarrow": True, "arrowhead": 2, "arrowsize": 1.1, "arrowwidth": 2, "arrowcolor": INK}
    box = {"font": {"size": 12, "color": PAPER}, "bgcolor": INK, "borderpad": 3}
    return {"text": f"<b>{text}</b>", **place, **arrow, **box}


def recolored(value: object, mode: Literal["light", "dark"]) -> Any:  # Any: a part of Properties
    """A specification, or a part of one, in the colours of `mode`."""
    if mode == "light":
        return value
    if isinstance(value, Mapping):
        return {key: recolored(part, mode) for key, part in value.items()}
    if isinstance(value, list):
        return [recolored(part, mode) for part in value]
    return _darkened(value) if isinstance(value, str) else value


def _darkened(text: str) -> str:
    """A colour, or a text with colours in its markup, in those of the dark."""
    if 'style="color:' not in text:
        return DARK.get(text, text)
    return re.sub(r'(?<=style="color:)#\w+', lambda color: DARK.get(color[0], color[0]), text)
