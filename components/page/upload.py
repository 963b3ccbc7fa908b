"""The reader's own file: taken in, its refused lines shown, put among the figures of this session, and let go."""

from __future__ import annotations

import streamlit as st

from components.model.view import View
from components.page import upload_template
from components.page.session import set_uploaded, uploaded
from components.words import Words
from data.own_figures.lines import MAX_LINES
from data.own_figures.numbers import FIRST_YEAR, HIGHEST_PCT, LAST_YEAR
from data.own_figures.reading import (
    MAX_CHARACTERS,
    MAX_ROWS,
    MAX_SOURCE_CHARACTERS,
    MAX_SOURCES,
    OwnFigures,
    Refusal,
    read_own,
)
from data.own_figures.text import MAX_MB
from data.own_figures.workbook import MAX_UNPACKED_MB

LIST_PX, SHORT = 280, 3  # the height of the list of refused lines, and how many stand without it
LISTED = 100  # refused lines on the page; all are in a file
FORMS = {
    "csv": (upload_template.template_csv, "text/csv"),
    "xlsx": (upload_template.template_xlsx, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
}


def show(view: View) -> None:
    """Draws the upload, what came of the last file, and the forms to fill in."""
    state, words = st.session_state, view.words
    # A file that has been read leaves a new, empty upload behind, so that its bytes are let go.
    key = f"_own-file-{words.lang}-{state.get('_own_turn', 0)}"
    st.file_uploader(
        words("own-upload"), key=key, on_change=_take, args=(key,), max_upload_size=MAX_MB,
        help=words("own-upload-help", **limits(words)),
    )  # fmt: skip
    st.caption(words("own-upload-note"))
    if given := uploaded():
        st.text(words("own-in-use", count=len(given.rows), name=given.name))
        st.button(words("own-remove"), key="_own-remove", icon=":material/delete:", on_click=_drop)
    if read := state.get("_own_read"):
        for text, code in read.assumed:
            # As text, not Markdown: it repeats what stands in the reader's file.
            st.text(words("own-assumed", name=text, country=words.country(code)))
        _refused(read, words)
    name = words("own-template-name")
    with st.container(horizontal=True, gap="small"):
        for ending, (make, media_type) in FORMS.items():
            st.download_button(
                words("own-template", form=ending.upper()), make(view.figures, words), f"{name}.{ending}",
                media_type, key=f"_own-template-{ending}", on_click="ignore", icon=":material/download:",
            )  # fmt: skip


def limits(words: Words) -> dict[str, str]:
    """What a file may have, for messages."""
    return {
        "size": str(MAX_MB), "unpacked": str(MAX_UNPACKED_MB),
        "rows": words.number(MAX_ROWS), "lines": words.number(MAX_LINES),
        "first": str(FIRST_YEAR), "last": str(LAST_YEAR), "high": str(HIGHEST_PCT),
        "sources": str(MAX_SOURCES), "label": str(MAX_CHARACTERS), "source": str(MAX_SOURCE_CHARACTERS),
    }  # fmt: skip


def _refused(read: OwnFigures, words: Words) -> None:
    """Every line that was not taken: its number, column, value, and what is allowed."""
    if not read.refused_count:
        return
    st.warning(words("own-refused", count=read.refused_count), icon=":material/rule:")
    st.text(read.name)
    told = [_told(one, words) for one in read.refused]
    with st.container(height=LIST_PX if len(told) > SHORT else "content", gap="xsmall"):
        for text in told[:LISTED]:
            # As text, not Markdown: it repeats what stands in the reader's file.
            st.text(text)
    if read.refused_count > LISTED:
        st.caption(words("own-refused-more", count=str(read.refused_count - LISTED)))
        st.download_button(
            words("own-refused-all"), "\n".join([read.name, *told]), f"{words('own-refused-name')}.txt", "text/plain",
            key="_own-refused-all", on_click="ignore", icon=":material/download:",
        )  # fmt: skip


def _told(one: Refusal, words: Words) -> str:
    """What was not taken, and what is allowed there."""
    what = [words("own-refused-line", line=str(one.line))] if one.line else []
    what += [one.column] if one.column else []
    what += [words("own-refused-value", value=one.value)] if one.value else []
    allowed = words(f"own-no-{one.reason}", **limits(words))
    return words("own-refused-one", what=words.joined(what), allowed=allowed) if what else allowed


def _take(key: str) -> None:
    """Reads the file that was given; one of which nothing can be used leaves what was there before."""
    state = st.session_state
    file = state.get(key)
    if file is None:
        return
    read = read_own(file.getvalue(), file.name)
    state["_own_read"] = read
    if len(read.rows):
        set_uploaded(read)
    state["_own_turn"] = state.get("_own_turn", 0) + 1


def _drop() -> None:
    set_uploaded(None)
    st.session_state.pop("_own_read", None)
