"""The "Data and method" tab: every definition, formula, source, doubt and edition behind the page."""

from __future__ import annotations

import streamlit as st

from components.kit.level_notes import base_notes
from components.model.gdp_path import gdp_path
from components.model.level import japan_level
from components.model.scenario import MEASURES
from components.model.view import View
from components.page import exhibit_view
from components.page.method_tables import freshness_table, glossary, not_found, note_table, revision_table, source_table
from components.words import Words
from data import Figures


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
        source_table(figures, words),
        hide_index=True,
        column_config={"url": st.column_config.LinkColumn(words("col-url"), display_text=words("show-link"))},
        alt=words("method-sources"),
    )
    st.subheader(words("method-fresh"), anchor=False)
    st.markdown(words("method-fresh-text"))
    st.dataframe(freshness_table(figures, words), hide_index=True, alt=words("method-fresh"))
    if missing := not_found(figures, words):
        st.markdown("\n".join([words("fresh-not-found"), "", *(f"- {line}" for line in missing)]))
    _revisions(figures, words)
    st.subheader(words("method-doubts"), anchor=False)
    st.markdown(words("method-doubts-text"))
    st.dataframe(note_table(figures, words), hide_index=True, alt=words("method-doubts"))


def _revisions(figures: Figures, words: Words) -> None:
    """The log of revisions; it is long, so it is drawn only while it is open."""
    log = st.expander(words("changes-title"), icon=":material/difference:", key=f"_log-{words.lang}", on_change="rerun")
    if log.open:
        with log:
            st.markdown(words("changes-about"))
            st.dataframe(revision_table(figures, words), hide_index=True, alt=words("changes-title"))
