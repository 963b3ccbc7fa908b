"""An exhibit on the page: question, answer, picture, and its table, sources and notes one click away."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

import pandas as pd
import plotly.graph_objects as go
import streamlit as st

from components import controls, event, take
from components.exhibit import PAPER, Exhibit, pointer, recolored, source_edition, source_publisher, told
from components.exhibits import build
from components.export import named
from components.scenario import Scenario
from components.table import WHOLE, places, readable
from components.words import Words
from data import Figures, Source
from data.sources import OWN

CHART = {"displaylogo": False, "modeBarButtons": [["toImage"]], "responsive": True, "scrollZoom": False}
# What the chart's camera says, in plotly's own words: the message that stands for each.
CAMERA = {
    "Download plot as a PNG": "camera-title",
    "Preparing image - this may take a few seconds": "camera-working",
    "Image download succeeded": "camera-done",
    "Sorry, there was a problem downloading your image!": "camera-failed",
}


@dataclass(frozen=True)
class Pointed:
    """The claim of the article that the reader points at: its number, and the mark of the exhibit that bears on it."""

    number: int
    exhibit: str
    mark: str


def show(exhibit_id: str, figures: Figures, scenario: Scenario, words: Words) -> None:
    """Draws the whole exhibit where it is called."""
    slot = st.container()
    choice = controls.choice(exhibit_id, words)
    exhibit = build(exhibit_id, figures, scenario, words, choice)
    slot.subheader(exhibit.title, anchor=False)
    slot.markdown(exhibit.sentence)
    _chart(exhibit, scenario, words)
    if exhibit_id == "timeline":
        event.show_event(exhibit.table, figures, words)
    details(exhibit_id, figures, scenario, words, choice)


def show_embedded(exhibit_id: str, figures: Figures, scenario: Scenario, words: Words) -> None:
    """One exhibit for a frame in another page: question, answer, picture, and the way to the whole page."""
    choice = controls.picked_choice(exhibit_id) or None
    exhibit = build(exhibit_id, figures, scenario, words, choice)
    st.subheader(exhibit.title, anchor=False)
    st.markdown(exhibit.sentence)
    _chart(exhibit, scenario, words)
    st.markdown(f"[{words('show-whole')}]({take.address(scenario, words, exhibit_id, choice)})")


def details(exhibit_id: str, figures: Figures, scenario: Scenario, words: Words, choice: str | None = None) -> None:
    """What has changed since the as-of date, the table, and the sources and notes, each one click away."""
    exhibit = build(exhibit_id, figures, scenario, words, choice)
    if exhibit.since:
        st.caption(f":material/update: **{words('since-heading')}** {words('sentence-space').join(exhibit.since)}")
    part = _fold(exhibit_id, words)
    if part == "table":
        show_table(exhibit.table, words, figures.sources, name=exhibit.title)
    elif part == "take":
        take.show_take(exhibit_id, figures, scenario, words, choice)
    elif part == "sources":
        st.markdown("\n".join(f"- {note}" for note in exhibit.notes))
        for source in exhibit.sources:
            show_source(source, words)


def _fold(exhibit_id: str, words: Words) -> str | None:
    """Which of the parts under a chart is open; pressing it again closes it."""
    icons = {"table": ":material/table:", "take": ":material/download:", "sources": ":material/menu_book:"}
    st.session_state.setdefault(f"fold-{exhibit_id}", None)
    key, take_over = controls.twin(f"fold-{exhibit_id}", words.lang)
    return st.pills(
        words("show-parts"), list(icons), key=key, on_change=take_over, label_visibility="collapsed",
        format_func=lambda part: f"{icons[part]} {words(f'show-{part}')}",
    )  # fmt: skip


def _chart(exhibit: Exhibit, scenario: Scenario, words: Words) -> None:
    spec = dict(exhibit.spec)
    pointed: Pointed | None = st.session_state.get("_pointed")
    if pointed and pointed.exhibit == exhibit.id and pointed.mark in exhibit.marks:
        x, y = exhibit.marks[pointed.mark]
        note = pointer(x, y, text=words("article-pointer", number=str(pointed.number)))
        spec["layout"] = {**spec["layout"], "annotations": [*spec["layout"]["annotations"], note]}
    mode: Literal["light", "dark"] = "dark" if st.context.theme.type == "dark" else "light"
    key = f"chart-{exhibit.id}"
    drawing: dict[str, Any] = {
        "theme": None,
        "key": key,
        "alt": exhibit.alt,
        "config": _config(exhibit, scenario, words),
    }
    if exhibit.id == "timeline":
        drawing |= {"on_select": functools.partial(event.chosen_on, key), "selection_mode": "points"}
    # The page draws a chart again when it has measured it: with its width and this it finds nothing new. The ground is
    # the page's, for a picture that the chart's camera takes.
    own = {"datarevision": 0, "width": st.session_state.get("_chart_width"), "paper_bgcolor": PAPER}
    spec["layout"] = {**spec["layout"], **own}
    st.plotly_chart(_Checked(recolored(spec, mode)), **drawing)


def _config(exhibit: Exhibit, scenario: Scenario, words: Words) -> dict[str, Any]:
    """How the chart behaves: its one button takes a PNG in the browser itself, in the reader's language."""
    said = {text: words(message) for text, message in CAMERA.items()}
    name = {"filename": named(exhibit.id, scenario, words), "scale": 2}
    return {**CHART, "toImageButtonOptions": name, "locale": "page", "locales": {"page": {"dictionary": said}}}


class _Checked(go.Figure):  # type: ignore[misc]
    """A specification that is taken as it is: the tests hold every one against plotly's checks.

    Checking it again would take four fifths of the server's time for a change of the target.
    """

    def __init__(self, spec: Mapping[str, Any]) -> None:
        object.__setattr__(self, "_checked", spec)

    def to_dict(self) -> dict[str, Any]:
        return dict(self._checked)


def show_table(table: pd.DataFrame, words: Words, sources: Mapping[str, Source], *, name: str) -> None:
    """A tidy table with its columns' names, units and keys in the reader's language."""
    table = readable(table, words, sources)
    columns: dict[str, Any] = {}
    for column in table.columns:
        label = words(f"col-{column}")
        if column in WHOLE:
            columns[column] = st.column_config.NumberColumn(label, format="%d")
        elif pd.api.types.is_float_dtype(table[column]):
            columns[column] = st.column_config.NumberColumn(label, format=f"%,.{places(str(column))}f")
        else:
            columns[column] = st.column_config.Column(label)
    st.dataframe(table, column_config=columns, hide_index=True, alt=name)


def show_source(source: Source, words: Words) -> None:
    """Publisher, edition, date, link and what is known of how far to trust it."""
    published = words.date(source.published) if source.published else words("not-known")
    if source.trust == OWN:
        named = controls.plain(source_edition(words, source))
        st.markdown(words("show-own", publisher=f"**{source_publisher(words, source)}**", edition=named))
        return
    edition = words("show-edition", edition=source_edition(words, source), published=published)
    link = f"[{words('show-link')}]({source.url})"
    st.markdown(words("show-source", publisher=f"**{source_publisher(words, source)}**", edition=edition, link=link))
    if source.doubt:
        st.caption(words("show-doubt", doubt=told(words, source.doubt)))
