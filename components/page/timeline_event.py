"""One event of the timeline in full, chosen on the chart or from the list; a share that it names sets the target."""

from __future__ import annotations

from typing import Any

import pandas as pd
import streamlit as st

from components.kit.source_text import source_publisher
from components.model.view import View
from components.page.session import go_to_target

KEY = "_event"


def chosen_on_chart() -> None:
    """Takes over the event that the reader clicked on the chart; for the chart's callback."""
    index: Any = st.session_state["chart-timeline"]["chosen"]
    if type(index) is int:  # a client can send anything
        st.session_state[KEY] = index


def show_event(table: pd.DataFrame, view: View) -> None:
    """Draws the list of events and the one that is picked. `table` is the timeline's, a row an event."""
    figures, words = view.figures, view.words
    rows: list[Any] = list(table.itertuples(index=False))
    if not rows:
        return
    if st.session_state.get(KEY) not in range(len(rows)):
        st.session_state[KEY] = len(rows) - 1
    widget = f"{KEY}-{words.lang}"
    st.session_state[widget] = st.session_state[KEY]

    def take_over() -> None:
        st.session_state[KEY] = st.session_state[widget]

    st.selectbox(
        words("event-pick"),
        range(len(rows)),
        key=widget,
        on_change=take_over,
        placeholder=words("event-pick"),
        format_func=lambda index: words("event-name", date=words.date(rows[index].date), title=rows[index].title),
    )
    row = rows[st.session_state[KEY]]
    source = figures.sources[row.source]
    with st.container(border=True, gap="xsmall"):
        st.markdown(f"**{row.title}**")
        st.caption(
            words.joined(
                [
                    words.date(row.date),
                    row.category,
                    row.date_precision,
                    row.well_known,
                    *([words("event-in-article")] if row.in_article == words("timeline-in-article-yes") else []),
                ]
            )
        )
        st.markdown(row.description)
        st.markdown(f"[{words('article-claim-source', publisher=source_publisher(words, source))}]({row.url})")
        if pd.notna(row.figure_pct):
            share = float(row.figure_pct)
            st.button(
                words("article-set", share=words.target(share)),
                key="event-set",
                icon=":material/tune:",
                on_click=go_to_target,
                args=(share,),
            )
