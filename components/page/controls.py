"""The widgets of the reader's assumptions, in the sidebar: what counts everywhere, and what the road ahead takes."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from typing import Any

import streamlit as st

from components.model.control_kinds import AnyControl, Place, Widget
from components.model.controls import CONTROLS, control, yen_default
from components.model.level import japan_level
from components.model.option_controls import BenchmarkControl, ChoiceControl
from components.model.range_controls import NumberControl
from components.model.scenario import Measure
from components.model.view import View
from components.page import upload
from components.page.changes import reset
from components.page.reruns import follow_control
from components.page.translated_widget import twin

Bound = tuple[str, Callable[[], None]]  # a widget's key, and what is to be done where it has changed


def sidebar(view: View) -> None:
    """Draws the assumptions where it is called."""
    words = view.words
    st.header(words("control-heading"), anchor=False)
    for place in ("everywhere", "road"):
        with st.container(key=f"assume-{place}", gap="small"):
            st.markdown(words(f"control-{place}"))
            draw(place, view)
    # A field for files weighs much: it comes when it is asked for.
    more = st.expander(words("control-more"), key=f"_more-{words.lang}", on_change="rerun")
    if more.open:
        with more:
            draw("more", view)
            upload.show(view)
    st.button(
        words("control-reset"),
        icon=":material/restart_alt:",
        type="tertiary",
        on_click=_reset,
        help=words("control-reset-help"),
        key=f"_reset-{words.lang}",
    )


def draw(place: Place, view: View) -> None:
    """The widgets of the controls that stand there, in the order of their rows."""
    for row in CONTROLS:
        idle = row.key == "inflation" and not row.matters(view.scenario)
        if row.place == place and row.widget in _WIDGETS and not idle:
            draw_one(row.key, view)


def draw_one(key: str, view: View) -> None:
    """The widget of one control."""
    row = control(key)
    rate, month = yen_default(view.figures)
    about = {"month": view.words.date(month), "rate": view.words.number(rate, 2)} if key == "yen" else {}
    _WIDGETS[row.widget](row, view, view.words(f"control-{key}-help", **about), bound(row, view))


def bound(row: AnyControl, view: View) -> Bound:
    """The key of a control's widget, and its callback, after which what depends on the control runs again."""
    key, take_over = twin(row.key, view.words.lang)
    return key, functools.partial(_changed, take_over, row.field)


def _changed(take_over: Callable[[], None], field: str) -> None:
    take_over()
    follow_control(field)


def _reset() -> None:
    reset()
    st.rerun()


def _levels(row: ChoiceControl[Measure], view: View, help: str, bound: Bound) -> None:
    """A choice of measure, each with Japan's present level by it."""
    words = view.words
    levels = {measure: words.pct(japan_level(view.figures, measure).share_pct, 2) for measure in row.options}
    st.radio(
        words(f"control-{row.key}"), row.options, key=bound[0], on_change=bound[1], help=help,
        format_func=lambda measure: words("control-measure-option", measure=words(row.option_id.format(measure)),
                                          level=levels[measure]),
    )  # fmt: skip


def _segments(row: ChoiceControl[str], view: View, help: str, bound: Bound) -> None:
    words = view.words
    st.segmented_control(
        words(f"control-{row.key}"), row.options, key=bound[0], on_change=bound[1], help=help, required=True,
        format_func=lambda option: words(row.option_id.format(option)),
    )  # fmt: skip


def _slider(row: NumberControl, view: View, help: str, bound: Bound) -> None:
    label, limits = view.words(f"control-{row.key}"), row.limits
    if row.whole:
        st.slider(label, int(limits.low), int(limits.high), key=bound[0], on_change=bound[1], help=help)
        return
    st.slider(
        label, float(limits.low), float(limits.high), step=limits.step, format="%.1f%%", key=bound[0],
        on_change=bound[1], help=help,
    )  # fmt: skip


def _number(row: NumberControl, view: View, help: str, bound: Bound) -> None:
    limits = row.limits
    st.number_input(
        view.words(f"control-{row.key}"), limits.low, limits.high, step=1.0, format="%.2f", key=bound[0],
        on_change=bound[1], help=help,
    )  # fmt: skip


def _benchmark(row: BenchmarkControl, view: View, help: str, bound: Bound) -> None:
    st.selectbox(
        view.words(f"control-{row.key}"),
        row.known(view.figures),
        key=bound[0],
        on_change=bound[1],
        help=help,
        format_func=lambda benchmark_id: row.short(benchmark_id, view.words, year=""),
    )


# Any: each widget takes its own kind of control.
_WIDGETS: Mapping[Widget, Callable[[Any, View, str, Bound], None]] = {
    "radio": _levels,
    "segments": _segments,
    "slider": _slider,
    "number": _number,
    "benchmark": _benchmark,
}
