"""The "Data and method" tab: every definition, formula, source, doubt and edition behind the page."""

from __future__ import annotations

import dataclasses

import pandas as pd
import streamlit as st

from components.kit.benchmarks import base_notes
from components.kit.source_text import source_edition, source_publisher, translated
from components.model.gdp_path import gdp_path
from components.model.level import japan_level
from components.model.scenario import MEASURES
from components.model.view import View
from components.page import exhibit_view
from components.page.changes import changes
from components.page.doubts import doubts
from components.page.glossary import glossary
from components.words import Words
from data import Figures
from data.sources import TRANSLATED


def show_method(view: View) -> None:
    """Draws the tab where it is called."""
    figures, scenario, words = view.figures, view.scenario, view.words
    st.subheader(words("method-measures"), anchor=False)
    for measure in MEASURES:
        level = japan_level(figures, measure)
        notes = words("sentence-space").join(base_notes(figures, level, words))
        st.markdown(f"- **{words(f'measure-{measure}-long')}**" + words("method-stop") + notes)
    st.markdown(words("note-nato-definition"))
    with st.expander(words("method-glossary"), icon=":material/dictionary:", key=f"glossary-{words.lang}"):
        st.markdown("\n".join(f"- {line}" for line in glossary(words)))
    st.subheader(words("method-kinds"), anchor=False)
    st.markdown(words("kinds-key"))
    st.subheader(words("method-arithmetic"), anchor=False)
    st.markdown(words("method-arithmetic-text"))
    st.subheader(words("method-gdp"), anchor=False)
    level = japan_level(figures, scenario.measure)
    gdp = gdp_path(figures, level, growth_pct=scenario.growth_pct, until=scenario.year).reset_index()
    columns = {"year": "fiscal_year", "kind": "gdp_kind"}
    exhibit_view.show_table(gdp.rename(columns=columns), view, name=words("method-gdp"))
    st.subheader(words("method-limits"), anchor=False)
    st.markdown(words("method-limits-text"))
    st.markdown(words("article-copy-missing"))
    st.subheader(words("method-sources"), anchor=False)
    st.dataframe(
        sources(figures, words),
        hide_index=True,
        column_config={"url": st.column_config.LinkColumn(words("col-url"), display_text=words("show-link"))},
        alt=words("method-sources"),
    )
    _changes(figures, words)
    st.subheader(words("method-doubts"), anchor=False)
    st.markdown(words("method-doubts-text"))
    st.dataframe(doubts(figures, words), hide_index=True, alt=words("method-doubts"))


def _changes(figures: Figures, words: Words) -> None:
    """The log of revisions; it is long, so it is written when it is opened."""
    log = st.expander(words("changes-title"), icon=":material/difference:", key=f"_log-{words.lang}", on_change="rerun")
    if log.open:
        with log:
            st.markdown(words("changes-about"))
            st.dataframe(changes(figures, words), hide_index=True, alt=words("changes-title"))


def sources(figures: Figures, words: Words) -> pd.DataFrame:
    """Every source: publisher, title, edition, date, address, terms, check, trust and doubt, in words."""
    rows = [dataclasses.asdict(source) for source in figures.sources.values()]
    table = pd.DataFrame(rows)
    table["publisher"] = [source_publisher(words, source) for source in figures.sources.values()]
    table["edition"] = [source_edition(words, source) for source in figures.sources.values()]
    for column in TRANSLATED:
        table[column] = [translated(words, text) for text in table[column]]
    table["trust"] = [words(f"trust-{trust}") for trust in table["trust"]]
    wanted = ["publisher", "title", "edition", "published", "url", "terms", "checked", "trust", "doubt"]
    named = {column: words(f"col-{column}") for column in wanted if column != "url"}
    return table[wanted].sort_values(["publisher", "published"]).rename(columns=named)
