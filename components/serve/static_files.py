"""Serves the page and its scripts and styles compressed; each is compressed once in a process, when first asked for.

Streamlit leaves them as they are, or compresses them anew for every reader. The page asks for the script of the charts
at once: otherwise the browser learns of it a second later, with the first chart.
"""

from __future__ import annotations

import asyncio
import functools
import gzip
import hashlib
import mimetypes
from pathlib import Path
from typing import NamedTuple

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from components.kit import plotlyjs
from components.serve import streamlit_internals

ENDINGS = {".js", ".css", ".svg", ".json"}
LEVEL = 6
PAGE = "/"
YEAR_SECONDS = 31_536_000  # their names change with their content


class Packed(NamedTuple):
    """A file compressed with gzip, its media type and a validator."""

    content: bytes
    media_type: str
    etag: str


class Compressed:
    """Answers for the page's own scripts where the browser takes gzip; hands everything else on.

    What comes from /export goes out as it is: its validator stands for its bytes.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        root = streamlit_internals.static_folder()
        # Only these names are ever opened.
        self._files = {
            f"/{path.relative_to(root).as_posix()}": path
            for path in (root / "static").rglob("*")
            if path.suffix in ENDINGS
        }
        self._files[f"/{plotlyjs.FOLDER}/{plotlyjs.FILE.name}"] = plotlyjs.FILE
        self._files[PAGE] = root / "index.html"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            headers = Headers(scope=scope)
            path = self._files.get(scope["path"])
            if path and scope["method"] in ("GET", "HEAD") and "gzip" in headers.get("accept-encoding", ""):
                lasting = scope["path"] != PAGE
                answer = _answer(await asyncio.to_thread(packed, path), headers.get("if-none-match", ""), lasting)
                await answer(scope, receive, send)
                return
            if scope["path"].startswith("/export/"):
                plain = [(name, value) for name, value in scope["headers"] if name != b"accept-encoding"]
                scope = {**scope, "headers": plain}
        await self._app(scope, receive, send)


@functools.cache
def packed(path: Path) -> Packed:
    """The file, compressed; a page with the script of the charts in its head."""
    content = path.read_bytes()
    if path.suffix == ".html":
        script = f'<script async id="{plotlyjs.ELEMENT}" src="./{plotlyjs.ADDRESS}"></script>'
        content = content.replace(b"</head>", f"{script}</head>".encode())
    content = gzip.compress(content, LEVEL, mtime=0)
    media_type = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    return Packed(content, media_type, f'"{hashlib.sha256(content).hexdigest()[:32]}"')


def _answer(file: Packed, known: str, lasting: bool) -> Response:
    headers = {
        "ETag": file.etag,
        "Vary": "Accept-Encoding",
        "Cache-Control": f"public, immutable, max-age={YEAR_SECONDS}" if lasting else "no-cache",
    }
    if file.etag in [tag.strip() for tag in known.split(",")]:
        return Response(status_code=304, headers=headers)
    return Response(file.content, headers={**headers, "Content-Encoding": "gzip", "Content-Type": file.media_type})
