"""Refuses what comes for another host or from another site's page, before Streamlit sees it.

Streamlit judges a foreign Origin by asking an outside service for this machine's address, inside the event loop. Here a
request is answered only for localhost, 127.0.0.1 and [::1] at the port that is served (or `browser.serverPort`, where
readers come through a proxy) and for the names of `server.allowedHosts`; an Origin has to name the same host and port.
"""

from __future__ import annotations

from urllib.parse import urlsplit

import streamlit as st
from starlette.datastructures import Headers
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from components.model.controls import LANGUAGES
from components.serve import metrics, streamlit_internals
from components.words import load_words

LOOPBACK = ("localhost", "127.0.0.1", "::1")
DEFAULT_PORTS = {"http": 80, "ws": 80, "https": 443, "wss": 443}


def middleware() -> list[Middleware]:
    """The checks in their order: 400 for a foreign Host, 403 for a foreign Origin."""
    names = streamlit_internals.also_allow_hosts(LOOPBACK)
    allowed = [f"[{name}]" if ":" in name else name for name in names]
    return [Middleware(TrustedHostMiddleware, allowed_hosts=allowed, www_redirect=False), Middleware(SameOrigin)]


class SameOrigin:
    """Refuses a loopback Host with another port than the server's, and an Origin that is not the Host."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] in ("http", "websocket"):
            headers = Headers(scope=scope)
            host = headers["host"]
            if not _port_is_ours(host, scope):
                await _refused(400, "host-port-refused")(scope, receive, send)
                return
            if not all(same_origin(origin, host) for origin in headers.getlist("origin")):
                await _refused(403, "origin-refused")(scope, receive, send)
                return
        await self._app(scope, receive, send)


def same_origin(origin: str, host: str) -> bool:
    """Whether an Origin is the page that this Host serves; compared exactly, as Streamlit does before it asks."""
    return origin in (f"http://{host}", f"https://{host}")


def _port_is_ours(host: str, scope: Scope) -> bool:
    parts = urlsplit(f"//{host}")
    if parts.hostname not in LOOPBACK:
        return True
    port = parts.port or DEFAULT_PORTS[scope["scheme"]]
    return port in (scope["server"][1], st.get_option("browser.serverPort"))


def _refused(status: int, message: str) -> PlainTextResponse:
    metrics.REFUSED.labels(message.removesuffix("-refused")).inc()
    text = "".join(f"{load_words(lang)(message)}\n" for lang in LANGUAGES)
    return PlainTextResponse(text, status_code=status)
