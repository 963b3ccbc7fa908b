"""Metrics for an operator, in Prometheus form at /metrics; no value of a reader is ever a label."""

from __future__ import annotations

import time

from prometheus_client import CONTENT_TYPE_LATEST, Counter, Gauge, Histogram, generate_latest
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from components.serve.base_path import below
from components.serve.streamlit_internals import STREAM

METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS"})
# Prefixes of addresses that are counted apart; every other address counts as the page.
PLACES = ("/export", "/healthz", "/metrics", "/static", "/media", "/_stcore")

REQUESTS = Counter("dashboard_requests", "Requests answered.", ("place", "method", "status"))
REQUEST_SECONDS = Histogram("dashboard_request_seconds", "Time until a request was answered.", ("place",))
SESSIONS = Gauge("dashboard_sessions", "Pages open now.")
SESSIONS_OPENED = Counter("dashboard_sessions_opened", "Pages opened so far.")
EXPORTS = Counter("dashboard_exports", "Files asked for at /export, by what came of it.", ("format", "outcome"))
EXPORT_SECONDS = Histogram(
    "dashboard_export_seconds", "Time that making a file took.", ("format",), buckets=(0.05, 0.2, 0.5, 1, 2, 5, 10, 30)
)
ERRORS = Counter("dashboard_errors", "Unexpected errors, by where they happened.", ("where",))
REFUSED = Counter("dashboard_refused", "Requests refused before they were read, by reason.", ("reason",))
FIGURES = Gauge("dashboard_figures", "1 for the edition of the figures that is served.", ("latest",))


class Counted:
    """Counts and times the requests that pass, and the pages that are open."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket" and scope["path"].endswith(STREAM):
            SESSIONS_OPENED.inc()
            with SESSIONS.track_inprogress():
                await self._app(scope, receive, send)
        elif scope["type"] == "http":
            await self._request(scope, receive, send)
        else:
            await self._app(scope, receive, send)

    async def _request(self, scope: Scope, receive: Receive, send: Send) -> None:
        start, status = time.perf_counter(), 500

        async def with_status(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, with_status)
        finally:
            place = next((known for known in PLACES if below(scope["path"]).startswith(known)), "page")
            method = scope["method"] if scope["method"] in METHODS else "other"
            REQUESTS.labels(place, method, status).inc()
            REQUEST_SECONDS.labels(place).observe(time.perf_counter() - start)


async def answer(_: Request) -> Response:
    """Everything that is counted."""
    return Response(generate_latest(), headers={"Content-Type": CONTENT_TYPE_LATEST, "Cache-Control": "no-store"})
