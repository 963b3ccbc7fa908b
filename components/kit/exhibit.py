"""An exhibit: one answer that can stand alone, as figure, table, sources and notes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import pandas as pd
import plotly.graph_objects as go

from components.kit import since
from components.kit.drawing import Drawing, Spec
from components.kit.look import CLEAR, FONT, INK, MUTED, PAPER
from components.kit.source_text import credit_line
from components.words import Words
from data import Figures, Source


@dataclass(frozen=True, eq=False)
class Exhibit:
    """One answer: question, headline, picture, table, sources, notes.

    `headline` is the finding in at most 25 words, with Japan and defence in it, so that the picture can stand alone;
    `details` are the sentences that say more.

    `spec` is the picture as plotly's data and layout, in the light colours. `table` is tidy with units in its column
    names; `credit` is the source line, which files set under the picture in their own width; `since` says what was
    revised after the as-of date; `marks` names places on the picture, each a point (x, y) of its first axes, that a
    claim can point at.
    Every string is in one language. An exhibit is equal to itself only.
    """

    id: str
    question: str
    headline: str
    details: tuple[str, ...]
    spec: Spec
    table: pd.DataFrame
    sources: tuple[Source, ...]
    notes: tuple[str, ...]
    credit: str
    since: tuple[str, ...]
    marks: Mapping[str, tuple[float, float]]

    @property
    def alt(self) -> str:
        """The accessible name of the picture: the finding, and the question that it answers."""
        return f"{self.headline} {self.question}"

    @property
    def figure(self) -> go.Figure:
        """The picture as plotly's own object, checked by it."""
        return go.Figure(self.spec)


def finish(
    *,
    id: str,
    words: Words,
    figures: Figures,
    headline: str,
    details: Iterable[str] = (),
    figure: Drawing,
    table: pd.DataFrame,
    source_ids: Iterable[str],
    notes: Iterable[str] = (),
    revised: Iterable[str] = (),
    marks: Mapping[str, tuple[float, float]] | None = None,
    credit: str | None = None,
    height: int,
) -> Exhibit:
    """An Exhibit with the shared look on the drawing `figure`.

    `height` is the drawing's height in pixels; `revised` names the subjects (see `components.kit.since`) whose later
    revisions the exhibit reports. Raises KeyError for an unknown source or subject.
    """
    if not figure.traces:  # a chart needs one, also where there is nothing to show
        figure.add_scatter(x=[None], y=[None], hoverinfo="skip")
    sources = tuple(figures.sources[source] for source in dict.fromkeys(source_ids))
    credit = credit_line(words, figures, sources) if credit is None else credit
    _frame(figure, height=height)
    return Exhibit(
        id=id,
        question=words(f"{id}-title"),
        headline=headline,
        details=tuple(detail for detail in details if detail),
        spec=figure.spec(),
        table=table.reset_index(drop=True),
        sources=sources,
        notes=tuple(dict.fromkeys(note for note in notes if note)),
        credit=credit,
        since=since.since(figures, words, tuple(revised)),
        marks=dict(marks or {}),
    )


def _frame(figure: Drawing, *, height: int) -> None:
    """Gives a drawing of that height the shared fonts, colours and margins."""
    font = {"family": FONT, "size": 13, "color": INK}
    figure.update_layout(
        height=height,
        font=font,
        paper_bgcolor=CLEAR,
        plot_bgcolor=CLEAR,
        showlegend=False,
        dragmode=False,
        margin={"l": 40, "r": 12, "t": 30, "b": 40, **figure.layout.get("margin", {})},
        hoverlabel={"bgcolor": PAPER, "bordercolor": MUTED, "font": font, "align": "left"},
    )
    figure.update_xaxes(fixedrange=True, zeroline=False)
    figure.update_yaxes(fixedrange=True, zeroline=False)
