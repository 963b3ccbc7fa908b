"""What a reader sees of an unexpected error: a sentence in their language with the id under which it was logged."""

from __future__ import annotations

import streamlit as st
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from components.model.controls import LANGUAGES
from components.page.session import browser_language
from components.serve import log, metrics
from components.words import load_words


def on_page(error: Exception) -> bool:
    """Shows the sentence on the page where the error happened, in place of Streamlit's traceback."""
    metrics.ERRORS.labels("page").inc()
    id = log.unexpected(error, where="page")
    lang = st.session_state.get("lang")
    words = load_words(lang if lang in LANGUAGES else browser_language())
    st.error(words("unexpected-error", id=id), icon=":material/error:")
    return True


async def on_request(_: Request, error: Exception) -> Response:
    """The same for a request outside the page."""
    metrics.ERRORS.labels("server").inc()
    text = load_words(LANGUAGES[0])("unexpected-error", id=log.unexpected(error, where="server"))
    return PlainTextResponse(f"{text}\n", status_code=500, headers={"X-Content-Type-Options": "nosniff"})
