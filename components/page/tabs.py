"""The tabs: which exhibit stands in which, and the one in front."""

from __future__ import annotations

from collections.abc import Iterator

import streamlit as st

from components.exhibits import EXHIBITS
from components.page.places import FIRST_PLACE, TABS, places
from components.page.session import front, open_place, picked_choice
from components.page.translated_widget import twin
from components.words import Words


def open_places(words: Words) -> Iterator[str]:
    """The id of the exhibit in front (or "data"), inside its tab; only what is in front is computed."""
    state = st.session_state
    labels = {words(f"tab-{tab}"): tab for tab in TABS}
    key = f"_tabs_{words.lang}"
    tab_in_front = next(tab for tab in TABS if front() in places(tab))
    state[key] = words(f"tab-{tab_in_front}")

    def chosen() -> None:
        open_place(first_place(places(labels[state[key]])))

    for container, tab in zip(st.tabs(list(labels), key=key, on_change=chosen), TABS, strict=True):
        if container.open:
            with container:
                if len(places(tab)) > 1:
                    _place_switch(tab, words)
                yield front()


def exhibit_choice(exhibit_id: str, words: Words) -> str | None:
    """Draws the switch between an exhibit's pictures and gives what is picked; None where there is no switch."""
    entry = EXHIBITS[exhibit_id]
    options, several = entry.choices, entry.several
    if not options:
        return None
    label = words(f"{exhibit_id}-choice")
    st.session_state.setdefault(f"choice-{exhibit_id}", list(options) if several else options[0])
    key, take_over = twin(f"choice-{exhibit_id}", words.lang)

    def named(option: str) -> str:
        return words(f"{exhibit_id}-choice-{option}")

    if several:
        st.pills(
            label, options, key=key, on_change=take_over, format_func=named, selection_mode="multi",
            help=words("control-choice-help"),
        )  # fmt: skip
    else:
        st.segmented_control(
            label, options, key=key, on_change=take_over, format_func=named, required=True,
            help=words("control-choice-help"),
        )  # fmt: skip
    return picked_choice(exhibit_id) or entry.first_choice


def first_place(ids: tuple[str, ...]) -> str:
    """What a tab opens with."""
    return FIRST_PLACE if FIRST_PLACE in ids else ids[0]


def _place_switch(tab: str, words: Words) -> None:
    key = f"_place-{tab}-{words.lang}"
    st.session_state[key] = front()
    st.segmented_control(
        words("control-place"), places(tab), key=key, required=True, label_visibility="collapsed",
        format_func=lambda place: words(f"{place}-title"), on_change=lambda: open_place(st.session_state[key]),
    )  # fmt: skip
