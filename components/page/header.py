"""The title row: the page's name, the as-of day, the language, and what is taken away of the whole page."""

from __future__ import annotations

import datetime as dt

import streamlit as st

import data
from components.model.controls import LANGUAGES
from components.model.view import View
from components.page import downloads, sharing
from components.page.changes import set_as_of
from components.page.notices import show_age, show_notices
from components.page.translated_widget import twin
from components.words import Words

LANGUAGE_NAMES = {"en": "English", "ja": "日本語"}


def show(view: View) -> None:
    """Draws the title row where it is called, and under it what the link got wrong."""
    words = view.words
    with st.container(
        key="title-row", horizontal=True, horizontal_alignment="distribute", vertical_alignment="center", gap="small"
    ):
        with st.container(horizontal=True, width="content", vertical_alignment="center", gap="small"):
            st.title(words("page-title"), anchor=False, width="content")
            st.caption(words("page-subtitle"), width="content")
        with st.container(horizontal=True, width="content", vertical_alignment="center", gap="small", key="page-tools"):
            _as_of(view)
            st.segmented_control(
                words("control-lang"), LANGUAGES, key="lang", required=True, label_visibility="collapsed",
                format_func=LANGUAGE_NAMES.__getitem__, on_change=st.rerun,
            )  # fmt: skip
            _take(view)
    show_age(words)
    show_notices(words)


def _as_of(view: View) -> None:
    """The as-of day: the newest, the article's, or another. The calendar is drawn when it is asked for."""
    words, figures, day = view.words, view.figures, view.scenario.as_of
    label = words("asof-known", date=words.date(day))
    popover = st.popover(label, key=f"_asof-menu-{words.lang}", help=words("control-asof-help"), on_change="rerun")
    if not popover.open:
        return
    choices = {"latest": figures.latest, "article": data.ARTICLE_DAY}
    picked = f"_asof-{words.lang}"
    st.session_state[picked] = next((name for name, known in choices.items() if known == day), None)
    other, _ = twin("asof", words.lang)
    with popover:
        st.radio(
            words("control-asof"),
            tuple(choices),
            key=picked,
            index=None,
            format_func=lambda name: words(f"control-asof-{name}", date=words.date(choices[name])),
            on_change=lambda: _move_to(choices.get(st.session_state[picked])),
        )
        st.date_input(
            words("control-asof-other"),
            min_value=data.ARTICLE_DAY,
            max_value=figures.latest,
            key=other,
            on_change=lambda: _move_to(st.session_state[other]),
        )


def _move_to(day: dt.date | None) -> None:
    """Everything on the page may change with the day."""
    set_as_of(day)
    st.rerun()


def _take(view: View) -> None:
    words: Words = view.words
    if st.button(words("take-download"), key=f"_take-all-{words.lang}", icon=":material/download:"):
        downloads.open_everything(view)
    share = st.popover(words("take-share"), key=f"_share-{words.lang}", icon=":material/link:", on_change="rerun")
    if share.open:
        with share:
            sharing.show_share(view)
