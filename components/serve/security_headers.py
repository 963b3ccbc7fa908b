"""The headers that keep a page to itself: what it may load, who may frame it, how its files are read.

nginx adds them only to the answers that it makes itself (`deploy/site.conf`), so that no answer has them twice.
"""

from __future__ import annotations

import base64
import hashlib
import re
from urllib.parse import parse_qs

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from components.export.web import template
from components.serve import streamlit_internals
from components.serve.base_path import below

NO_SNIFFING = {"X-Content-Type-Options": "nosniff"}
PARTS = ("text/javascript", "application/javascript", "text/css", "font/")  # of the many answers that are no document
DOCUMENTS = {
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
# Streamlit loads components from blobs and writes styles by script; its page's own scripts are named by their hashes.
PAGE = (
    "default-src 'self'; script-src 'self' {own_scripts} blob:; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self' data: blob:; worker-src 'self' blob:; "
    "object-src 'none'; base-uri 'self'; form-action 'self'; "
)
# An HTML file of /export is self-contained. The sandbox gives it an origin of its own and lets its links open.
FILE = (
    f"{template.POLICY}; sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads "
    "allow-modals; "
)
INLINE_SCRIPT = re.compile(rb"<script>(.*?)</script>", re.DOTALL)


class SecurityHeaders:
    """Adds the headers to every answer; only a page with `embed=true` may be framed by another site."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        page = (streamlit_internals.static_folder() / "index.html").read_bytes()
        self._page = PAGE.format(own_scripts=" ".join(hashes(page)))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        path, embedded = (
            below(scope["path"]),
            parse_qs(scope["query_string"].decode("latin-1")).get("embed") == ["true"],
        )

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.update(NO_SNIFFING)
                media_type = headers.get("content-type", "")
                if not media_type.startswith(PARTS):
                    headers.update(DOCUMENTS | ({} if embedded else {"X-Frame-Options": "DENY"}))
                    framing = "*" if embedded else "'none'"
                    headers["Content-Security-Policy"] = f"{self._policy(path, media_type)}frame-ancestors {framing}"
            await send(message)

        await self._app(scope, receive, with_headers)

    def _policy(self, path: str, media_type: str) -> str:
        if media_type.startswith("application/pdf"):
            return ""  # browsers show it in a plugin, which a policy may block
        return FILE if path.startswith("/export/") and media_type.startswith("text/html") else self._page


def hashes(page: bytes) -> list[str]:
    """The script sources that allow the inline scripts of a page."""
    digests = [hashlib.sha256(script).digest() for script in INLINE_SCRIPT.findall(page)]
    return [f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests]
