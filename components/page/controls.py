"""The widgets of the reader's controls: header, target, sidebar."""

from __future__ import annotations

import streamlit as st

import data
from components.kit import kept_scenario
from components.model.commitments import commitments
from components.model.controls import (
    GROWTH,
    INFLATION,
    LANGUAGES,
    TARGET,
    YEAR,
    YEN_HIGH,
    YEN_LOW,
    Range,
    comparable_countries,
    yen_default,
)
from components.model.scenario import MEASURES, PRICES
from components.page import upload
from components.page.notices import notice_text, plain, show_age
from components.page.session import Reader, follow, go_to_target, keep, reset, set_as_of, twin, widgets_scenario
from components.words import Words
from data import Figures


def header(reader: Reader) -> None:
    """Title, as-of date and language, and what the link got wrong."""
    words, figures = reader.words, reader.figures
    with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="bottom"):
        st.title(words("page-title"), anchor=False, width="content")
        with st.container(horizontal=True, width="content", vertical_alignment="bottom"):
            choices = {"latest": figures.latest, "article": data.ARTICLE_DAY}
            st.session_state[f"_asof-{words.lang}"] = next(
                (name for name, day in choices.items() if day == reader.scenario.as_of), None
            )
            st.segmented_control(
                words("control-asof"), tuple(choices), key=f"_asof-{words.lang}", help=words("control-asof-help"),
                format_func=lambda name: words(f"control-asof-{name}"),
                on_change=lambda: set_as_of(choices.get(st.session_state[f"_asof-{words.lang}"])),
            )  # fmt: skip
            st.segmented_control(
                words("control-lang"), LANGUAGES, key="lang", required=True,
                format_func={"en": "English", "ja": "日本語"}.__getitem__, help=words("control-lang-help"),
            )  # fmt: skip
    st.caption(words("page-guide"))
    show_age(words)
    if reader.notices:
        lines = [f"- {plain(notice_text(notice, words))}" for notice in reader.notices]
        st.warning("\n".join(lines), title=words("notice-title"), icon=":material/link_off:")


def target_entry(reader: Reader) -> None:
    """The exact share that is the target; the ladder is its slider."""
    # A value set before `follow` reaches the browser only if this run sets it too.
    st.session_state["target"] = reader.scenario.target_pct
    st.number_input(
        reader.words("control-target-entry"), TARGET.low, TARGET.high, step=TARGET.step,
        format="%.1f", key="target", width=140, on_change=follow, help=reader.words("control-target-entry-help"),
    )  # fmt: skip


def target_presets(reader: Reader) -> None:
    """The levels that others have named, and the button that keeps a scenario."""
    words, kept = reader.words, reader.scenario.kept
    with st.container(horizontal=True, width="content", gap="small"):
        for share in presets(reader.figures):
            st.button(
                words.target(share), key=f"preset-{share:g}", on_click=go_to_target, args=(share,),
                help=words("control-preset-help", share=words.target(share)),
            )  # fmt: skip
    if kept is None:
        st.button(
            words("control-keep-set"), key="_keep", icon=":material/bookmark_add:", help=words("control-keep-help"),
            on_click=lambda: keep(widgets_scenario()),
        )  # fmt: skip
    else:
        st.button(
            words("control-keep-drop"), key="_keep", icon=":material/bookmark_remove:",
            help=kept_scenario.name(kept, words), on_click=lambda: keep(None),
        )  # fmt: skip


def presets(figures: Figures) -> list[float]:
    """The levels that others have named as a whole share of GDP, as far as the target may go."""
    levels = {float(value) for value in commitments(figures)["value_pct"]}
    return sorted(level for level in levels if TARGET.low <= level <= TARGET.high)


def sidebar(reader: Reader) -> None:
    """Every other assumption."""
    words, figures = reader.words, reader.figures
    with st.sidebar:
        st.header(words("control-heading"), anchor=False)
        key, take_over = twin("measure", words.lang)
        st.radio(
            words("control-measure"), MEASURES, key=key, on_change=take_over, help=words("control-measure-help"),
            format_func=lambda measure: words(f"measure-{measure}-option"),
        )  # fmt: skip
        low, high = int(YEAR.low), int(YEAR.high)
        st.slider(words("control-year"), low, high, key="year", help=words("control-year-help"))
        _percent_slider("growth", GROWTH, words)
        key, take_over = twin("prices", words.lang)
        st.segmented_control(
            words("control-prices"), PRICES, key=key, on_change=take_over, required=True,
            help=words("control-prices-help"),
            format_func=lambda prices: words(f"control-prices-{prices}"),
        )  # fmt: skip
        _percent_slider("inflation", INFLATION, words)
        rate, month = yen_default(figures)
        st.number_input(
            words("control-yen"), YEN_LOW, YEN_HIGH, step=1.0, format="%.2f", key="yen",
            help=words("control-yen-help", month=words.date(month), rate=words.number(rate, 2)),
        )  # fmt: skip
        # A calendar and a searchable list weigh more than the rest of the page: they come when they are asked for.
        more = st.expander(words("control-more"), icon=":material/tune:", key=f"_more-{words.lang}", on_change="rerun")
        if more.open:
            with more:
                _more(reader)
        st.button(
            words("control-reset"), icon=":material/restart_alt:", on_click=reset, help=words("control-reset-help")
        )


def _more(reader: Reader) -> None:
    words, figures = reader.words, reader.figures
    key, take_over = twin("compare", words.lang)
    st.multiselect(
        words("control-compare"), comparable_countries(), key=key, on_change=take_over, format_func=words.country,
        placeholder=words("control-compare"), help=words("control-compare-help"),
    )  # fmt: skip
    key, _ = twin("asof", words.lang)
    st.date_input(
        words("control-asof"), min_value=data.ARTICLE_DAY, max_value=figures.latest, key=key,
        help=words("control-asof-help"), on_change=lambda: set_as_of(st.session_state[key]),
    )  # fmt: skip
    upload.show(figures, words)


def _percent_slider(key: str, limits: Range, words: Words) -> None:
    st.slider(
        words(f"control-{key}"), limits.low, limits.high, step=limits.step, format="%.1f%%", key=key,
        help=words(f"control-{key}-help"),
    )  # fmt: skip
