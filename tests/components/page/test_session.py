"""What the session holds of a reader goes when the reader lets it go."""

from __future__ import annotations

from streamlit.testing.v1 import AppTest


def _script() -> None:
    import streamlit as st

    from components.page.session import set_uploaded, uploaded
    from data.own_figures.reading import read_own

    own = read_own(b"country,year,share_pct\nJapan,2024,2.2\n", "mine.csv")
    for held in (own, None):
        st.session_state["_made"] = "a file with the reader's figures"
        st.session_state["_with_uploaded"] = "tables with the reader's figures"
        set_uploaded(held)
        left = [name for name in ("_made", "_with_uploaded") if name in st.session_state]
        st.text(f"{left} {uploaded() is held}")


def test_a_file_made_of_an_upload_goes_with_the_upload() -> None:
    app = AppTest.from_function(_script).run()
    assert not app.exception
    assert [text.value for text in app.text] == ["[] True", "[] True"]
