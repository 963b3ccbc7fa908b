"""What came of a reader's file, on the page: every line that was not taken, and what is to be known of the others."""

from __future__ import annotations

import streamlit as st

from components.kit.upload_text import notice_text, refusal_text
from components.words import Words
from data.own_figures.reading import OwnFigures

LIST_PX, SHORT = 280, 3  # the height of the list of refused lines, and how many stand without it
LISTED = 100  # refused lines on the page; all are in a file


def show_notices(read: OwnFigures, words: Words) -> None:
    """What is to be known of the figures that were taken."""
    for one in read.notices:
        # As text, not Markdown: it repeats what stands in the reader's file.
        st.text(notice_text(one, words))


def show_refused(read: OwnFigures, words: Words) -> None:
    """Every line that was not taken: its number, column, value, and what is allowed."""
    if not read.refused_count:
        return
    st.warning(words("own-refused", count=read.refused_count), icon=":material/rule:")
    st.text(read.name)
    told = [refusal_text(one, words) for one in read.refused]
    with st.container(height=LIST_PX if len(told) > SHORT else "content", gap="xsmall"):
        for text in told[:LISTED]:
            st.text(text)
    if len(told) > LISTED:
        st.caption(words("own-refused-more", count=str(len(told) - LISTED)))
        st.download_button(
            words("own-refused-all"), "\n".join([read.name, *told]), f"{words('own-refused-name')}.txt", "text/plain",
            key="_own-refused-all", on_click="ignore", icon=":material/download:",
        )  # fmt: skip
