"""Finds English in what a reader of Japanese sees: Latin words of three letters and more that are no name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

# Names that a Japanese newspaper prints in Latin letters, too.
ORGANISATIONS = "SIPRI NATO IMF UCDP PRIO COW FRB FNN NHK KBS TRT BBC FBC TMT ANI AUKUS SACO OSA SHIELD PDDL"
UNITS_AND_TERMS = "MIT FMS ISO JIS XLS ODS EUC GDP GNP GNI PKO CSV WEO USA UTF III Ctrl Mac"
FORMATS = "csv pandas Excel PNG SVG PDF HTML XLSX PPTX JSON ZIP BibTeX Chrome Chromium Edge Frictionless README"
ATTRIBUTES = "sandbox allow-scripts allow-same-origin"  # of a frame in HTML
PROGRAM_AND_KEYS = "Streamlit Enter Escape"  # in Streamlit's menu and its hints for the keyboard
PUBLICATIONS = (
    "JAPAN Forward", "Daily Defense", "DeepNewz", "Particle News", "LIMO", "scopedog", "zakzak",
    "SunStar", "MyIndMakers", "Myind", "Japan Defense Focus", "Our World in Data", "Resort to War", "Yahoo",
    "Google", "datazoo", "fw-mag", "mixi",
)  # fmt: skip
HEADLINE = "Japan cancels 2+2 Talks after US pushes for higher defence spending"  # a name: stands as printed
ADDRESS = re.compile(
    r"https?://[!-~]+|/\?[!-~]+|(?:[a-z\d-]*\.)+(?:com|jp|net|win|site|txt)(?![a-z])|(?:seeds|data|datasets)/[\w-]*",
    re.ASCII,
)
MARKUP = re.compile(r"<[^>]*>|%\{[^}]*\}|:material/\w+:|:[a-z]+-badge|:(?:small|gray|red)\[|\]\([^)]*\)|#[0-9a-f]{6}\b")
WORD = re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿ]{3,}")
NAMES = frozenset(f"{ORGANISATIONS} {UNITS_AND_TERMS} {FORMATS} {PROGRAM_AND_KEYS}".split())
TECHNICAL = {
    "font", "family", "color", "bgcolor", "bordercolor", "mode", "type", "xref", "yref", "axref", "ayref", "xanchor",
    "yanchor", "anchor", "align", "shape", "dash", "symbol", "fillmode", "layer", "side", "hoverinfo", "orientation",
    "textposition", "insidetextanchor", "constraintext", "cliponaxis", "barmode", "hovermode", "tickmode", "ticks",
    "overlaying", "matches", "colorscale", "gridcolor", "linecolor", "tickcolor", "paper_bgcolor", "plot_bgcolor",
    "fillcolor", "fgcolor", "domain", "xaxis", "yaxis", "fill", "dragmode", "ticklabelposition", "valign",
    "categoryorder", "template", "line", "scaleanchor", "textangle", "griddash", "autorange", "automargin",
    "bingroup", "legendgroup", "xsizemode", "ysizemode",
}  # fmt: skip


def english(text: str) -> list[str]:
    """The words of `text` that a reader of Japanese ought not to find."""
    text = MARKUP.sub("", ADDRESS.sub(" ", text))
    for name in (HEADLINE, *PUBLICATIONS, *reversed(ATTRIBUTES.split())):
        text = text.replace(name, " ")
    return [word for word in WORD.findall(text) if word not in NAMES]


def strings(value: Any, technical: Iterable[str] = TECHNICAL) -> list[str]:
    """Every text in a structure of mappings and lists, but for the values of technical keys."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, Mapping):
        return [text for key, part in value.items() if key not in technical for text in strings(part, technical)]
    if isinstance(value, list | tuple):
        return [text for part in value for text in strings(part, technical)]
    return []
