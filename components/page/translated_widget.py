"""A widget whose options are translated: one of its own a language, and one value for all."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st


def twin(key: str, lang: str) -> tuple[str, Callable[[], None]]:
    """A widget's key and callback where its options are translated: one widget a language, one value for all.

    A widget whose labels change under one key would lose its value.
    """
    state, widget = st.session_state, f"{key}-{lang}"
    state[widget] = state[key]

    def take_over() -> None:
        state[key] = state[widget]

    return widget, take_over
