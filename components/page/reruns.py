"""Which parts of the page run again after a change; a callback ends with one of these."""

from __future__ import annotations

import streamlit as st
from streamlit.errors import StreamlitAPIException

from components.exhibits import EXHIBITS, uses
from components.page.changes import set_target
from components.page.session import front, notices, widgets_scenario

HEAD, SIDEBAR, CHART = "head", "sidebar", "chart"  # the parts of the page that a control can change by themselves


def follow(*parts: str) -> None:
    """Reruns those `parts` of the page, by default all that depend on the target; a callback ends with it.

    The whole page reruns where a notice is shown, which the change removes, and where the first run has not ended.
    """
    if notices():
        st.rerun()
    try:
        st.rerun(list(parts or (HEAD, CHART)))
    except StreamlitAPIException:
        st.rerun()


def follow_control(field: str) -> None:
    """Reruns what that field of the scenario changes; a callback ends with it.

    The sidebar reruns for the prices: with constant ones it has one control more.
    """
    place = front()
    charted = place in EXHIBITS and field in uses(place, widgets_scenario())
    follow(HEAD, *[SIDEBAR] * (field == "prices"), *[CHART] * charted)


def go_to_target(share_pct: float) -> None:
    """Makes `share_pct` the target and reruns what depends on it; for callbacks."""
    set_target(share_pct)
    follow()
