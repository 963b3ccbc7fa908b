"""An exhibit on the page: question, answer, picture, and its table, sources and notes one click away."""

from __future__ import annotations

import functools
from typing import Any, Literal

import pandas as pd
import streamlit as st

import data
from components.exhibit import Exhibit, recolored, source_edition, source_publisher
from components.exhibits import build
from components.scenario import Scenario
from components.words import Words, load_words
from data import Source

CHART = {"displaylogo": False, "displayModeBar": False, "responsive": True, "scrollZoom": False}


def show(exhibit_id: str, scenario: Scenario, words: Words) -> None:
    """Draws the whole exhibit where it is called."""
    exhibit, _ = _built(exhibit_id, scenario, words.lang, _mode())
    st.subheader(exhibit.title, anchor=False)
    st.markdown(exhibit.sentence)
    chart(exhibit_id, scenario, words)
    details(exhibit_id, scenario, words)


def chart(exhibit_id: str, scenario: Scenario, words: Words) -> None:
    """The picture alone, with its source line inside it."""
    exhibit, spec = _built(exhibit_id, scenario, words.lang, _mode())
    st.plotly_chart(spec, theme=None, key=f"chart-{exhibit_id}", alt=exhibit.alt, config=CHART)


def details(exhibit_id: str, scenario: Scenario, words: Words) -> None:
    """The table, and the sources and notes, each one click away."""
    exhibit, _ = _built(exhibit_id, scenario, words.lang, _mode())
    if exhibit.since:
        st.caption(f":material/update: **{words('since-heading')}** {' '.join(exhibit.since)}")
    parts = {"table": ":material/table:", "sources": ":material/menu_book:"}
    with st.container(horizontal=True, gap="small"):
        opened = {
            part: st.expander(
                words(f"show-{part}"), icon=icon, key=f"{part}-{exhibit_id}-{words.lang}", on_change="rerun"
            )
            for part, icon in parts.items()
        }
    if opened["table"].open:
        with opened["table"]:
            show_table(exhibit.table, words, name=exhibit.title)
    if opened["sources"].open:
        with opened["sources"]:
            st.markdown("\n".join(f"- {note}" for note in exhibit.notes))
            for source in exhibit.sources:
                show_source(source, words)


def show_table(table: pd.DataFrame, words: Words, *, name: str) -> None:
    """A tidy table with its columns' names and units in the reader's language."""
    columns: dict[str, Any] = {}
    for column in table.columns:
        label = words(f"col-{column}")
        if column in ("year", "fiscal_year", "rank"):
            columns[column] = st.column_config.NumberColumn(label, format="%d")
        elif pd.api.types.is_float_dtype(table[column]):
            columns[column] = st.column_config.NumberColumn(
                label, format="%,.0f" if column.endswith("person_jpy") else "%,.2f"
            )
        else:
            columns[column] = st.column_config.Column(label)
    if "kind" in table:
        table = table.assign(kind=[words(f"kind-{kind}") for kind in table["kind"]])
    if "gdp_kind" in table:
        table = table.assign(
            gdp_kind=[
                words("kind-assumed") if kind == "assumed" else words(f"gdp-{kind}") for kind in table["gdp_kind"]
            ]
        )
    st.dataframe(table, column_config=columns, hide_index=True, alt=name)


def show_source(source: Source, words: Words) -> None:
    """Publisher, edition, date, link and what is known of how far to trust it."""
    published = words.date(source.published) if source.published else words("not-known")
    edition = words("show-edition", edition=source_edition(words, source), published=published)
    st.markdown(f"**{source_publisher(words, source)}** — {edition}. [{words('show-link')}]({source.url})")
    if source.doubt:
        st.caption(words("show-doubt", doubt=source.doubt))


def _mode() -> Literal["light", "dark"]:
    return "dark" if st.context.theme.type == "dark" else "light"


@functools.lru_cache(maxsize=512)
def _built(
    exhibit_id: str, scenario: Scenario, lang: str, mode: Literal["light", "dark"]
) -> tuple[Exhibit, dict[str, Any]]:
    exhibit = build(exhibit_id, data.load(scenario.as_of), scenario, load_words(lang))
    return exhibit, recolored(exhibit.spec, mode)
