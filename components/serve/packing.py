"""Compresses each file once: quickly for the first answer, then in the background at the best level, cached on disk.

Brotli at its best level makes plotly's script a quarter smaller than gzip but takes ten seconds, too long for an
answer. starlette-compress has the encodings, but compresses again for every answer.
"""

from __future__ import annotations

import asyncio
import hashlib
import os
import queue
import sys
import tempfile
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from starlette.responses import Response
from starlette.types import Message
from starlette_compress import CompressMiddleware

BEST = "br"
ENCODINGS = (BEST, "zstd", "gzip")  # the smallest first
QUICK_BROTLI, BEST_BROTLI, ZSTD, GZIP = 5, 11, 9, 6
# None outside a virtual environment: only that belongs to this project.
FOLDER = Path(sys.prefix) / "packed" if sys.prefix != sys.base_prefix else None


class Packed(NamedTuple):
    """A compressed file, and a validator of it."""

    content: bytes
    etag: str


def encoding(accepted: str) -> str | None:
    """The first of ENCODINGS that an Accept-Encoding header names and does not refuse; None where there is none."""
    offers = (offer.replace(" ", "").lower().partition(";q=") for offer in accepted.split(","))
    named = {name for name, _, quality in offers if not quality or quality.strip("0.")}
    return next((each for each in ENCODINGS if each in named), None)


class Packer:
    """Compressed files, each made at most once in this process, and at the best level once on this machine."""

    def __init__(self, read: Callable[[Path], bytes] = Path.read_bytes, *, folder: Path | None = FOLDER) -> None:
        self._read, self._folder = read, folder
        self._made: dict[tuple[Path, str], Packed] = {}
        self._lock = threading.Lock()
        self._asked: set[Path] = set()
        self._waiting: queue.SimpleQueue[Path] = queue.SimpleQueue()

    def packed(self, path: Path, encoding: str) -> Packed:
        """The file in that encoding, at the best level if that is cached. Takes a fifth of a second at most."""
        key = path, encoding
        if key not in self._made:
            content = self._read(path)
            best = self._cached(content) if encoding == BEST else None
            self._made[key] = _validated(best or compress(content, encoding))
            if encoding == BEST and best is None:
                self._pack_later(path)
        return self._made[key]

    def pack_best(self, path: Path) -> None:
        """Compresses a file at the best level, which takes seconds, unless the result is cached on this machine."""
        content = self._read(path)
        best = self._cached(content)
        if best is None:
            best = compress(content, BEST, brotli=BEST_BROTLI)
            self._cache(content, best)
        self._made[path, BEST] = _validated(best)

    def _pack_later(self, path: Path) -> None:
        with self._lock:
            if not self._asked:
                # A daemon thread: the process does not wait for it at its end.
                threading.Thread(target=self._work, name="packing", daemon=True).start()
            if path not in self._asked:
                self._asked.add(path)
                self._waiting.put(path)

    def _work(self) -> None:
        while True:
            self.pack_best(self._waiting.get())

    def _cached(self, content: bytes) -> bytes | None:
        if self._folder:
            with suppress(OSError):
                return (self._folder / _name(content)).read_bytes()
        return None

    def _cache(self, content: bytes, best: bytes) -> None:
        """Caches the result on disk; where the folder cannot be written, the next start compresses again."""
        if self._folder:
            with suppress(OSError):
                self._folder.mkdir(exist_ok=True)
                with tempfile.NamedTemporaryFile(dir=self._folder, delete=False) as part:
                    part.write(best)
                    part.flush()
                    os.fsync(part.fileno())
                Path(part.name).chmod(0o644)  # the server may run as another user than the one who installed
                Path(part.name).replace(self._folder / _name(content))


def compress(content: bytes, encoding: str, *, brotli: int = QUICK_BROTLI) -> bytes:
    """The content in one of ENCODINGS, as starlette-compress answers with it."""
    body = bytearray()

    async def receive() -> Message:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Message) -> None:
        body.extend(message.get("body", b""))

    answer = Response(content, media_type="text/css")
    middleware = CompressMiddleware(answer, minimum_size=0, brotli_quality=brotli, zstd_level=ZSTD, gzip_level=GZIP)
    asyncio.run(middleware({"type": "http", "headers": [(b"accept-encoding", encoding.encode())]}, receive, send))
    return bytes(body)


def _name(content: bytes) -> str:
    return f"{hashlib.sha256(content).hexdigest()}.{BEST}"


def _validated(content: bytes) -> Packed:
    return Packed(content, f'"{hashlib.sha256(content).hexdigest()[:32]}"')
