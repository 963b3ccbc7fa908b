"""The controls that stand beside the chart that uses them: the countries beside Japan, and the pace of spending."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import streamlit as st

from components.exhibits import uses
from components.exhibits.road_text import needed_pace_pct
from components.model.control_kinds import AnyControl, Widget
from components.model.controls import CONTROLS
from components.model.country_sets import country_sets
from components.model.option_controls import CountriesControl, comparable_countries
from components.model.range_controls import PaceControl
from components.model.view import View
from components.page.changes import set_countries
from components.page.controls import bound, draw_one
from components.page.reruns import follow_control

PICTURES = {"bonds": "paying"}  # controls of one picture of an exhibit only


def show(exhibit_id: str, view: View, choice: str) -> None:
    """Draws those that the exhibit's picture uses where it is called; nothing where it uses none."""
    used, pictures = uses(exhibit_id, view.scenario), choice.split(",")
    rows = [
        row
        for row in CONTROLS
        if row.place == "chart" and row.field in used and PICTURES.get(row.key, pictures[0]) in pictures
    ]
    if rows:
        with st.container(horizontal=True, vertical_alignment="bottom", key=f"beside-{exhibit_id}"):
            for row in sorted(rows, key=lambda row: row.widget != "countries"):
                _WIDGETS[row.widget](row, view)


def _countries(row: CountriesControl, view: View) -> None:
    """The named sets, and a search through all countries in a fold that is built when it is opened."""
    words, chosen, sets = view.words, view.scenario.compare, country_sets(view.figures)
    key = f"_set-{words.lang}"
    st.session_state[key] = next((name for name, codes in sets.items() if set(codes) == set(chosen)), None)

    def taken() -> None:
        set_countries(sets.get(st.session_state[key], ()))
        follow_control(row.field)

    st.pills(
        words(f"control-{row.key}"),
        list(sets),
        key=key,
        on_change=taken,
        format_func=lambda name: words(f"countries-{name}"),
        help=words(f"control-{row.key}-help"),
    )
    label = words("countries-chosen", count=len(chosen))
    fold = st.popover(label, key=f"_countries-{words.lang}", on_change="rerun")
    if st.session_state[key] == "neighbours":
        st.caption(words("countries-north-korea"))
    if fold.open:
        with fold:
            select, take_over = bound(row, view)
            st.multiselect(
                words("countries-any"),
                comparable_countries(view.figures),
                key=select,
                on_change=take_over,
                format_func=words.country,
                placeholder=words(f"control-{row.key}"),
            )


def _pace(row: PaceControl, view: View) -> None:
    """The growth of spending that the reader asks about; empty, it is what their share takes."""
    words, limits = view.words, row.limits
    key, take_over = bound(row, view)
    st.number_input(
        words(f"control-{row.key}"), limits.low, limits.high, value=None, step=limits.step, format="%.1f", key=key,
        on_change=take_over, help=words(f"control-{row.key}-help"), width=220,
        placeholder=words("control-pace-needed", pace=words.pct(needed_pace_pct(view), 1)),
    )  # fmt: skip


def _slider(row: AnyControl, view: View) -> None:
    draw_one(row.key, view)


# Any: each widget takes its own kind of control.
_WIDGETS: Mapping[Widget, Callable[[Any, View], None]] = {"countries": _countries, "number": _pace, "slider": _slider}
