"""Serves the page's scripts and styles compressed; python -m components.serve.static_files compresses them in advance.

Streamlit serves them uncompressed, or compresses them again for every reader. plotly's script is in the page's head:
otherwise the browser begins to load it a second later, with the first chart.
"""

from __future__ import annotations

import asyncio
import mimetypes
import re
from pathlib import Path

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from components.kit import plotlyjs
from components.serve import streamlit_internals
from components.serve.base_path import below
from components.serve.packing import BEST, Packed, Packer, encoding

ENDINGS = {".js", ".css", ".svg", ".json"}
PAGE = "/"
YEAR_SECONDS = 31_536_000  # their names change with their content


def files() -> dict[str, Path]:
    """Every address that is answered here, and its file; no other file is opened."""
    root = streamlit_internals.static_folder()
    found = {
        f"/{path.relative_to(root).as_posix()}": path for path in (root / "static").rglob("*") if path.suffix in ENDINGS
    }
    return {**found, f"/{plotlyjs.FOLDER}/{plotlyjs.FILE.name}": plotlyjs.FILE, PAGE: root / "index.html"}


def content(path: Path) -> bytes:
    """The file's bytes; a page gets plotly's script in its head."""
    if path.suffix != ".html":
        return path.read_bytes()
    script = f'<script async id="{plotlyjs.ELEMENT}" src="./{plotlyjs.ADDRESS}"></script>'
    return path.read_bytes().replace(b"</head>", f"{script}</head>".encode())


PACKER = Packer(content)


class Compressed:
    """Answers requests for these files in an encoding that the browser accepts; passes every other request on.

    Answers of /export are not compressed: their ETag is that of the uncompressed bytes.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._files = files()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            headers = Headers(scope=scope)
            path, chosen = self._files.get(below(scope["path"])), encoding(headers.get("accept-encoding", ""))
            if path and chosen and scope["method"] in ("GET", "HEAD"):
                file = await asyncio.to_thread(PACKER.packed, path, chosen)
                answer = _answer(
                    path, file, chosen, headers.get("if-none-match", ""), lasting=below(scope["path"]) != PAGE
                )
                await answer(scope, receive, send)
                return
            if below(scope["path"]).startswith("/export/"):
                plain = [(name, value) for name, value in scope["headers"] if name != b"accept-encoding"]
                scope = {**scope, "headers": plain}
        await self._app(scope, receive, send)


def first_load() -> list[Path]:
    """The files that a page loads first, the largest before the others."""
    page = streamlit_internals.static_folder() / "index.html"
    named = re.findall(r'(?:src|href)="\.(/static/[^"]+)"', page.read_text(encoding="utf-8"))
    known = files()
    return [plotlyjs.FILE, page, *(known[name] for name in named if name in known)]


def pack_first_load() -> None:
    """Compresses them before the first reader asks."""
    for path in first_load():
        PACKER.packed(path, BEST)


def _answer(path: Path, file: Packed, encoding: str, known: str, *, lasting: bool) -> Response:
    headers = {
        "ETag": file.etag,
        "Vary": "Accept-Encoding",
        "Cache-Control": f"public, immutable, max-age={YEAR_SECONDS}" if lasting else "no-cache",
    }
    if file.etag in [tag.strip() for tag in known.split(",")]:
        return Response(status_code=304, headers=headers)
    media_type = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    return Response(file.content, headers={**headers, "Content-Encoding": encoding, "Content-Type": media_type})


if __name__ == "__main__":
    for path in files().values():
        PACKER.pack_best(path)
