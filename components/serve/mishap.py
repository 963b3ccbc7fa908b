"""What a reader sees of an unexpected error: a sentence in their language with the id under which it was logged."""

from __future__ import annotations

import streamlit as st
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from components import controls, query
from components.serve import log, metrics
from components.words import load_words


def on_page(error: Exception) -> bool:
    """Shows the sentence where the page had come to, in place of the error itself."""
    metrics.ERRORS.labels("page").inc()
    id = log.mishap(error, where="page")
    lang = st.session_state.get("lang")
    words = load_words(lang if lang in query.LANGUAGES else controls.browser_language())
    st.error(words("mishap", id=id), icon=":material/error:")
    return True


async def on_request(_: Request, error: Exception) -> Response:
    """The same for a request outside the page."""
    metrics.ERRORS.labels("server").inc()
    told = load_words(query.LANGUAGES[0])("mishap", id=log.mishap(error, where="server"))
    return PlainTextResponse(f"{told}\n", status_code=500, headers={"X-Content-Type-Options": "nosniff"})
