"""The widgets of the reader's controls: header, target, sidebar."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from typing import Any

import streamlit as st

import data
from components.kit import kept_scenario
from components.model.commitments import commitments
from components.model.control_kinds import Place, Widget, comparable_countries
from components.model.controls import CONTROLS, LANGUAGES, TARGET, yen_default
from components.model.view import View
from components.page import upload
from components.page.notices import notice_text, plain, show_age
from components.page.session import follow, go_to_target, keep, let_go, notices, reset, set_as_of, twin
from data import Figures


def header(view: View) -> None:
    """Title, as-of date and language, and what the link got wrong."""
    words, figures = view.words, view.figures
    with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="bottom"):
        st.title(words("page-title"), anchor=False, width="content")
        with st.container(horizontal=True, width="content", vertical_alignment="bottom"):
            choices = {"latest": figures.latest, "article": data.ARTICLE_DAY}
            st.session_state[f"_asof-{words.lang}"] = next(
                (name for name, day in choices.items() if day == view.scenario.as_of), None
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
    if told := notices():
        lines = [f"- {plain(notice_text(notice, words))}" for notice in told]
        st.warning("\n".join(lines), title=words("notice-title"), icon=":material/link_off:")


def target_entry(view: View) -> None:
    """The exact share that is the target; the ladder is its slider."""
    # A value set before `follow` reaches the browser only if this run sets it too.
    st.session_state["target"] = view.scenario.target_pct
    st.number_input(
        view.words("control-target-entry"), TARGET.low, TARGET.high, step=TARGET.step,
        format="%.1f", key="target", width=140, on_change=follow, help=view.words("control-target-entry-help"),
    )  # fmt: skip


def target_presets(view: View) -> None:
    """The levels that others have named, and the button that keeps a scenario."""
    words, kept = view.words, view.scenario.kept
    with st.container(horizontal=True, width="content", gap="small"):
        for share in presets(view.figures):
            st.button(
                words.target(share), key=f"preset-{share:g}", on_click=go_to_target, args=(share,),
                help=words("control-preset-help", share=words.target(share)),
            )  # fmt: skip
    if not kept:
        st.button(
            words("control-keep-set"), key="_keep", icon=":material/bookmark_add:", help=words("control-keep-help"),
            on_click=keep,
        )  # fmt: skip
    else:
        st.button(
            words("control-keep-drop"), key="_keep", icon=":material/bookmark_remove:",
            help=words.joined([kept_scenario.name(one, words) for one in kept]), on_click=let_go,
        )  # fmt: skip


def presets(figures: Figures) -> list[float]:
    """The levels that others have named as a whole share of GDP, as far as the target may go."""
    levels = {float(value) for value in commitments(figures)["value_pct"]}
    return sorted(level for level in levels if TARGET.low <= level <= TARGET.high)


def sidebar(view: View) -> None:
    """Every other assumption: first what all charts depend on, then what only the years ahead do."""
    words = view.words
    with st.sidebar:
        st.header(words("control-heading"), anchor=False)
        _draw("everywhere", view)
        _draw("road", view)
        # A calendar and a searchable list weigh more than the rest of the page: they come when they are asked for.
        more = st.expander(words("control-more"), icon=":material/tune:", key=f"_more-{words.lang}", on_change="rerun")
        if more.open:
            with more:
                _draw("more", view)
                upload.show(view)
        st.button(
            words("control-reset"), icon=":material/restart_alt:", on_click=reset, help=words("control-reset-help")
        )


def _draw(place: Place, view: View) -> None:
    """The widgets of the controls that stand there, in the order of their rows."""
    for row in CONTROLS:
        if row.place == place:
            rate, month = yen_default(view.figures)
            about = {"month": view.words.date(month), "rate": view.words.number(rate, 2)} if row.key == "yen" else {}
            _WIDGETS[row.widget](row, view, view.words(f"control-{row.key}-help", **about))


def _options(row: Any, view: View, help: str, *, widget: Callable[..., object]) -> None:
    words = view.words
    key, take_over = twin(row.key, words.lang)
    widget(
        words(f"control-{row.key}"), row.options, key=key, on_change=take_over, help=help,
        format_func=lambda option: words(row.option_id.format(option)),
    )  # fmt: skip


def _slider(row: Any, view: View, help: str) -> None:
    limits, number = row.limits, int if row.whole else float
    ends = number(limits.low), number(limits.high)
    form = {} if row.whole else {"step": limits.step, "format": "%.1f%%"}
    st.slider(view.words(f"control-{row.key}"), *ends, key=row.key, help=help, **form)


def _number(row: Any, view: View, help: str) -> None:
    limits = row.limits
    st.number_input(
        view.words(f"control-{row.key}"), limits.low, limits.high, step=1.0, format="%.2f", key=row.key, help=help
    )


def _countries(row: Any, view: View, help: str) -> None:
    words = view.words
    key, take_over = twin(row.key, words.lang)
    st.multiselect(
        words(f"control-{row.key}"), comparable_countries(view.figures), key=key, on_change=take_over,
        format_func=words.country, placeholder=words(f"control-{row.key}"), help=help,
    )  # fmt: skip


def _benchmark(row: Any, view: View, help: str) -> None:
    key, take_over = twin(row.key, view.words.lang)
    st.selectbox(
        view.words(f"control-{row.key}"), row.known(view.figures), key=key, on_change=take_over, help=help,
        format_func=lambda benchmark_id: row.short(benchmark_id, view.words, year=""),
    )  # fmt: skip


def _day(row: Any, view: View, help: str) -> None:
    key, _ = twin(row.key, view.words.lang)
    st.date_input(
        view.words(f"control-{row.key}"), min_value=data.ARTICLE_DAY, max_value=view.figures.latest, key=key,
        help=help, on_change=lambda: set_as_of(st.session_state[key]),
    )  # fmt: skip


# Any: the row of a widget has the fields of its own kind of control.
_WIDGETS: Mapping[Widget, Callable[[Any, View, str], None]] = {
    "radio": functools.partial(_options, widget=st.radio),
    "segments": functools.partial(_options, widget=functools.partial(st.segmented_control, required=True)),
    "slider": _slider,
    "number": _number,
    "countries": _countries,
    "benchmark": _benchmark,
    "date": _day,
}
