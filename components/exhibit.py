"""An exhibit: one answer that can stand alone, and the one look that all share. No streamlit here.

Colours stand for roles, not for charts. The classes of number (spent, estimate, budgeted, pledged, requested) differ by
fill, pattern and dash, so that a picture without colour still tells them apart.
"""

from __future__ import annotations

import functools
from collections import namedtuple
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import pandas as pd
import plotly.graph_objects as go

from components import revisions
from components.drawing import Drawing
from components.words import Words
from data import Figures, Source
from data.japanese import in_japanese
from data.sources import OWN as UNCHECKED

Kind = Literal["spent", "estimate", "budgeted", "pledged", "requested"]
KINDS: tuple[Kind, ...] = ("spent", "estimate", "budgeted", "pledged", "requested")

# role: (light, dark). Text roles reach 4.5:1 on the page's background, marks 3:1; vermilion and blue stay apart for
# the common kinds of colour blindness, and in grey.
PALETTE: Mapping[str, tuple[str, str]] = {
    "ink": ("#1b2530", "#e9edf1"),
    "muted": ("#55606c", "#a7b1bc"),
    "grid": ("#e2e6ea", "#2b343d"),
    "rest": ("#8b96a3", "#75818d"),
    "faint": ("#c9d0d7", "#46515c"),
    "japan": ("#c43d1b", "#ff8a66"),
    "target": ("#1463b8", "#68b0ff"),
    "own": ("#7a3ea8", "#cf9ff5"),
    "paper": ("#ffffff", "#10161c"),
}
INK, MUTED, GRID, REST, FAINT, JAPAN, TARGET, OWN, PAPER = (light for light, _ in PALETTE.values())
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
CREDIT_WIDTH = {"en": 68, "ja": 62}  # half-width characters in a line of the source note: what a phone shows
LINE_PX = 13


@dataclass(frozen=True)
class Exhibit:
    """One answer: question, sentence, picture, table, sources, notes.

    `spec` is the picture as plotly's data and layout, in the light colours. `table` is tidy with units in its column
    names; `credit` is the source line that the picture carries; `since` says what was revised after the as-of date;
    `marks` names places on the picture, each a point (x, y) of its first axes, that a claim can point at.
    Every string is in one language.
    """

    id: str
    title: str
    sentence: str
    spec: Mapping[str, Any]
    table: pd.DataFrame
    sources: tuple[Source, ...]
    notes: tuple[str, ...]
    credit: str
    since: tuple[str, ...]
    marks: Mapping[str, tuple[float, float]]

    @property
    def alt(self) -> str:
        """The accessible name of the picture: the question and its answer."""
        return f"{self.title} {self.sentence}"

    @property
    def figure(self) -> go.Figure:
        """The picture as plotly's own object, checked by it."""
        return go.Figure(self.spec)


def finish(
    *,
    id: str,
    words: Words,
    figures: Figures,
    sentence: str,
    figure: Drawing,
    table: pd.DataFrame,
    source_ids: Iterable[str],
    notes: Iterable[str] = (),
    revised: Iterable[str] = (),
    marks: Mapping[str, tuple[float, float]] | None = None,
    credit: str | None = None,
    height: int,
) -> Exhibit:
    """An Exhibit with the shared look on the drawing `figure` and publisher, edition and date drawn under its plot.

    `height` is the plot's height in pixels, without the source line; `revised` names the subjects (see
    `components.revisions`) whose later revisions the exhibit reports. Raises KeyError for an unknown source or subject.
    """
    if not figure.traces:  # a chart needs one, also where there is nothing to show
        figure.add_scatter(x=[None], y=[None], hoverinfo="skip")
    sources = tuple(figures.sources[source] for source in dict.fromkeys(source_ids))
    credit = credit_line(words, figures, sources) if credit is None else credit
    lines = words.wrapped(credit, CREDIT_WIDTH[words.lang])
    foot = _foot_px(len(lines))
    margin = figure.layout.get("margin", {})
    below = margin.get("b", 40)
    figure.update_layout(
        height=height + foot,
        font={"family": FONT, "size": 13, "color": INK},
        paper_bgcolor=CLEAR,
        plot_bgcolor=CLEAR,
        showlegend=False,
        dragmode=False,
        margin={"b": below + foot},
        hoverlabel={
            "bgcolor": PAPER,
            "bordercolor": MUTED,
            "font": {"family": FONT, "color": INK, "size": 13},
            "align": "left",
        },
    )
    figure.update_xaxes(fixedrange=True, zeroline=False)
    figure.update_yaxes(fixedrange=True, zeroline=False)
    figure.add_annotation(
        text="<br>".join(lines), xref="paper", yref="paper", x=0, y=0, xanchor="left", yanchor="top",
        yshift=-below, xshift=4 - margin.get("l", 0), align="left", font={"size": 10, "color": MUTED},
    )  # fmt: skip
    return Exhibit(
        id=id,
        title=words(f"{id}-title"),
        sentence=sentence,
        spec=figure.spec(),
        table=table.reset_index(drop=True),
        sources=sources,
        notes=tuple(dict.fromkeys(note for note in notes if note)),
        credit=credit,
        since=revisions.since(figures, words, tuple(revised)),
        marks=dict(marks or {}),
    )


def without_credit(exhibit: Exhibit) -> dict[str, Any]:
    """The picture's specification without its source line and the room of it, for who writes that line elsewhere."""
    layout = exhibit.spec["layout"]
    *notes, credit = layout["annotations"]
    foot = _foot_px(credit["text"].count("<br>") + 1)
    margin = {**layout["margin"], "b": layout["margin"]["b"] - foot}
    return {
        "data": exhibit.spec["data"],
        "layout": {**layout, "annotations": notes, "margin": margin, "height": layout["height"] - foot},
    }


def _foot_px(lines: int) -> int:
    """Pixels that the source line takes."""
    return LINE_PX * lines + 8


def credit_line(words: Words, figures: Figures, sources: Sequence[Source]) -> str:
    """Publisher, edition and date of every source, and the as-of date, as one line."""
    named = [
        words("credit-source", publisher=source_publisher(words, source), edition=_dated_edition(words, source))
        if source.trust != UNCHECKED and source.published[:10] <= figures.as_of.isoformat()
        else words(
            "credit-own" if source.trust == UNCHECKED else "credit-later", publisher=source_publisher(words, source)
        )
        for source in sources
    ]
    return words("credit", sources=words("credit-separator").join(dict.fromkeys(named)), date=words.date(figures.as_of))


def _dated_edition(words: Words, source: Source) -> str:
    edition = source_edition(words, source)
    date = words.date(source.published) if source.published else ""
    return edition if date in edition else words("credit-dated", edition=edition, date=date)


def source_publisher(words: Words, source: Source) -> str:
    """Who published it, in the reader's language."""
    if source.trust == UNCHECKED:
        return words("own-publisher")
    return source.publisher_ja if words.lang == "ja" else source.publisher


def source_edition(words: Words, source: Source) -> str:
    """Which edition it is, in the reader's language."""
    return source.edition_ja if words.lang == "ja" else source.edition


def told(words: Words, text: str) -> str:
    """A note of the tables, or a source's title, terms, check or doubt, in the reader's language."""
    return in_japanese(text) if words.lang == "ja" else text


def bar_style(kind: str, color: str) -> dict[str, Any]:
    """The marker of a bar: spent filled, estimate hatched, budgeted outlined, the reader's own cross-hatched."""
    if kind.startswith("own"):
        pattern = {"shape": "x", "fillmode": "replace", "fgcolor": color, "bgcolor": CLEAR, "size": 6, "solidity": 0.3}
        return {"color": color, "pattern": pattern, "line": {"color": color, "width": 1}}
    if kind == "budgeted":
        return {"color": CLEAR, "line": {"color": color, "width": 1.8}}
    if kind == "estimate":
        return {
            "color": color,
            "pattern": {
                "shape": "/",
                "fillmode": "replace",
                "fgcolor": color,
                "bgcolor": CLEAR,
                "size": 5,
                "solidity": 0.35,
            },
            "line": {"color": color, "width": 1},
        }
    return {"color": color, "line": {"width": 0}}


def axis(title: str, **more: Any) -> dict[str, Any]:
    """A quiet axis with its unit: thin grid, no frame."""
    return {
        "title": {"text": title, "font": {"size": 12, "color": MUTED}, "standoff": 6},
        "gridcolor": GRID,
        "linecolor": FAINT,
        "tickcolor": FAINT,
        "tickfont": {"size": 12, "color": MUTED},
        **more,
    }


def rows_of(table: pd.DataFrame) -> Iterator[Any]:
    """The rows of a table as named tuples of Python's own values, `Index` first."""
    columns = [table.index.tolist(), *(table[column].tolist() for column in table.columns)]
    return map(_row_class(tuple(table.columns))._make, zip(*columns, strict=True))


@functools.cache
def _row_class(columns: tuple[str, ...]) -> Any:
    return namedtuple("Row", ["Index", *columns])


def pointer(x: float | str, y: float, *, text: str) -> dict[str, Any]:
    """An arrow and a text that point at a place on the first axes, for a claim of the article."""
    return {
        "x": x, "y": y, "xref": "x", "yref": "y", "text": f"<b>{text}</b>", "showarrow": True,
        "arrowhead": 2, "arrowsize": 1.1, "arrowwidth": 2, "arrowcolor": INK, "ax": 34, "ay": -34, "standoff": 7,
        "font": {"size": 12, "color": PAPER},
        "bgcolor": INK, "borderpad": 3,
    }  # fmt: skip


def spread(values: Sequence[float], gap: float, *, low: float, high: float) -> list[float]:
    """Positions nearest to `values`, in their order, at least `gap` apart and within `low` to `high`, for labels.

    Runs of labels that would collide are centred on their values (pool adjacent violators); where there is no room for
    all, the gap shrinks evenly.
    """
    if not values:
        return []
    order = sorted(range(len(values)), key=lambda i: values[i])
    gap = min(gap, (high - low) / max(len(values) - 1, 1))
    blocks: list[tuple[float, int]] = []  # (mean of value minus its offset, members)
    for position, i in enumerate(order):
        blocks.append((values[i] - position * gap, 1))
        while len(blocks) > 1 and blocks[-2][0] > blocks[-1][0]:
            (a, n), (b, m) = blocks.pop(-2), blocks.pop()
            blocks.append(((a * n + b * m) / (n + m), n + m))
    flat = [mean for mean, members in blocks for _ in range(members)]
    top = high - (len(values) - 1) * gap
    placed = [0.0] * len(values)
    for position, i in enumerate(order):
        placed[i] = min(max(flat[position], low), top) + position * gap
    return placed


def recolored(value: Any, mode: Literal["light", "dark"]) -> Any:
    """A specification, or a part of one, in the colours of `mode`."""
    if mode == "light":
        return value
    if isinstance(value, Mapping):
        return {key: recolored(part, mode) for key, part in value.items()}
    if isinstance(value, list):
        return [recolored(part, mode) for part in value]
    return DARK.get(value, value) if isinstance(value, str) else value
