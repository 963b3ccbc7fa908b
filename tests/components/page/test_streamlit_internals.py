"""Streamlit still has what the page uses of it and is not promised."""

from __future__ import annotations

from pathlib import Path

import streamlit
from streamlit.testing.v1 import AppTest

from components.page.elements.streamlit_words import pairs


def _app() -> None:
    import streamlit as st
    from streamlit.runtime.scriptrunner import get_script_run_ctx

    from components.page.streamlit_internals import forget

    if file := st.file_uploader("file"):
        context = get_script_run_ctx()
        assert context
        before = len(context.uploaded_file_mgr.get_files(context.session_id, [file.file_id]))
        forget(file)
        after = len(context.uploaded_file_mgr.get_files(context.session_id, [file.file_id]))
        st.text(f"{before} {after}")


def test_an_uploaded_file_is_let_go() -> None:
    app = AppTest.from_function(_app).run()
    app.file_uploader[0].upload("a.csv", b"x" * 100)
    app.run()
    assert [text.value for text in app.text] == ["1 0"]


def test_streamlit_still_has_every_word_that_the_page_translates() -> None:
    scripts = Path(streamlit.__file__).parent / "static" / "static" / "js"
    loaded = (
        "index.", "utils.", "DataFrame.", "FileUploader.", "Multiselect.", "Selectbox.", "NumberInput.", "Date",
        "Toolbar.", "useCopy", "Reordered", "StreamlitMarkdown.", "useSyncComboBox",
    )  # fmt: skip
    said = "".join(path.read_text(encoding="utf-8") for path in scripts.glob("*.js") if path.name.startswith(loaded))
    wanted = {part for english, _ in pairs() for part in english.replace(" available.", "").split("{}")}
    wanted = {part.strip(" :,") for part in wanted} - {""}
    assert sorted(word for word in wanted if word not in said) == []
