"""The reader's own file: read in another process, its unit asked for, its refused lines shown, its figures added.

The figures are those of this session only, until the reader removes them.
"""

from __future__ import annotations

from concurrent.futures import Future, wait
from dataclasses import dataclass, replace

import streamlit as st

from components.kit.upload_text import SESSION_MB, limits
from components.model.view import View
from components.page import upload_template
from components.page.session import set_uploaded, uploaded, widgets_scenario
from components.page.streamlit_internals import forget
from components.page.upload_refusals import show_notices, show_refused
from components.words import Words
from data.own_figures.apart import start_reading
from data.own_figures.file_kinds import MAX_MB
from data.own_figures.parsing import JPN
from data.own_figures.reading import OwnFigures, refused_whole

AT_ONCE_SECONDS = 1.5  # most files are read in less; the page is answered meanwhile for all others
POLL_SECONDS = 0.5
FORMS = {
    "csv": (upload_template.template_csv, "text/csv"),
    "xlsx": (upload_template.template_xlsx, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
}


@dataclass(frozen=True)
class _Job:
    """A file that is being read."""

    name: str
    future: Future[OwnFigures]


def show(view: View) -> None:
    """Draws the upload, or what is asked about the last file, what came of it, and the forms to fill in."""
    state, words = st.session_state, view.words
    _collect()
    if job := state.get("_own_job"):
        _show_reading(job, words)
    elif asked := state.get("_own_asked"):
        _ask_unit(asked, words)
    else:
        # A file that has been taken leaves a new, empty upload behind, so that its bytes are let go.
        key = f"_own-file-{words.lang}-{state.get('_own_turn', 0)}"
        st.file_uploader(
            words("own-upload"),
            key=key,
            on_change=_take,
            args=(key,),
            max_upload_size=MAX_MB,
            help=words("own-upload-help", **limits(words)),
        )
    st.caption(words("own-upload-note"))
    if given := uploaded():
        st.text(words("own-in-use", count=len(given.rows), name=given.name))
        st.button(words("own-remove"), key="_own-remove", icon=":material/delete:", on_click=_drop)
    if read := state.get("_own_read"):
        show_notices(read, words)
        show_refused(read, words)
    name = words("own-template-name")
    with st.container(horizontal=True, gap="small"):
        for ending, (make, media_type) in FORMS.items():
            st.download_button(
                words("own-template", form=ending.upper()), make(view.figures, words), f"{name}.{ending}",
                media_type, key=f"_own-template-{ending}", on_click="ignore", icon=":material/download:",
            )  # fmt: skip


def _show_reading(job: _Job, words: Words) -> None:
    st.text(words("own-reading", name=job.name))

    @st.fragment(run_every=POLL_SECONDS)
    def poll() -> None:
        if job.future.done():
            st.rerun()

    poll()


def _ask_unit(read: OwnFigures, words: Words) -> None:
    """The question of what the file's numbers are, with the first of them as it would be by either answer."""
    first = read.rows[read.rows["share_pct"] > 0].iloc[0]
    share = float(first["share_pct"])
    what = words("own-unit-row", name=words.country(first["iso3"]), year=str(first["year"]))
    st.text(words("own-unit", name=read.name, what=what))
    answers = (("percent", read, words.pct(share, 4)), ("fraction", read.fractions, words.pct(100 * share, 2)))
    with st.container(horizontal=True, gap="small"):
        for unit, one, told in answers:
            st.button(words(f"own-unit-{unit}", share=told), key=f"_own-unit-{unit}", on_click=_answer, args=(one,))


def _take(key: str) -> None:
    """Starts to read the given file; one in which nothing can be used leaves the earlier figures in place."""
    state = st.session_state
    file = state.get(key)
    if file is None or "_own_job" in state:
        return
    content, name = file.getvalue(), file.name
    forget(file)
    state["_own_turn"] = state.get("_own_turn", 0) + 1
    state["_own_bytes"] = state.get("_own_bytes", 0) + len(content)
    if state["_own_bytes"] > SESSION_MB * 1024**2:
        _use(refused_whole(name, "session"))
        return
    first = list(dict.fromkeys((JPN, *widgets_scenario().compare)))
    state["_own_job"] = job = _Job(name, start_reading(content, name, first=first))
    wait([job.future], AT_ONCE_SECONDS)
    _collect()
    st.rerun()  # what was read stands in the head and the charts


def _collect() -> None:
    """Takes over what was read, where it is ready."""
    job: _Job | None = st.session_state.get("_own_job")
    if job is None or not job.future.done():
        return
    del st.session_state["_own_job"]
    read = job.future.result()
    if read.fractions is not None and len(read.rows):
        st.session_state["_own_asked"] = read
        st.session_state.pop("_own_read", None)
    else:
        _use(read)


def _use(read: OwnFigures) -> None:
    state = st.session_state
    state.pop("_own_asked", None)
    state["_own_read"] = read
    if len(read.rows):
        set_uploaded(replace(read, fractions=None))


def _answer(read: OwnFigures) -> None:
    _use(read)
    st.rerun()


def _drop() -> None:
    set_uploaded(None)
    st.session_state.pop("_own_read", None)
    st.rerun()
