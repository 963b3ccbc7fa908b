"""Makes files for /export: a few at a time, with a bounded queue and a cache in memory."""

from __future__ import annotations

import asyncio
import functools
import hashlib
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import NamedTuple

from cachetools import LRUCache

from components.export.order import MADE, SLIDE, Order, Size, file_name, render
from components.serve import log, metrics

AT_ONCE = 2  # files of a kind, pictures or others, that are made at a time
WAITING = 20  # files of a kind that may be asked for and not made yet
ANSWER_SECONDS = 60.0
CACHED_BYTES = 64_000_000


class FileRequest(NamedTuple):
    """What determines a file of /export."""

    order: Order
    format: str
    size: Size


class Made(NamedTuple):
    """A file: its name, its bytes, and a strong validator of them."""

    name: str
    content: bytes
    etag: str


class FullError(RuntimeError):
    """The queue is full; the same request may succeed later."""


class LateError(RuntimeError):
    """The file is not ready in time; it is still being made, and a later request finds it in the cache."""


def file_request(order: Order, format: str, size: Size = SLIDE) -> FileRequest:
    """What every address that gives the same file has in common."""
    return FileRequest(order, format, size.of(format))


def make_file(wanted: FileRequest) -> Made:
    """The file, made now. Raises what `components.export.order.render` raises."""
    content = render(*wanted[:2], size=wanted.size)
    etag = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
    return Made(file_name(wanted.order, wanted.format, size=wanted.size), content, etag)


class ExportQueue:
    """Pictures, which need a browser, and other files wait in separate queues, so that neither blocks the other."""

    def __init__(
        self,
        make: Callable[[FileRequest], Made] = make_file,
        *,
        at_once: int = AT_ONCE,
        waiting: int = WAITING,
        seconds: float = ANSWER_SECONDS,
        cached_bytes: int = CACHED_BYTES,
    ) -> None:
        self._make, self._waiting, self._seconds = make, waiting, seconds
        self._threads = {kind: ThreadPoolExecutor(at_once, f"export-{kind}") for kind in (True, False)}
        self._lock = threading.Lock()
        self._cached: LRUCache[FileRequest, Made] = LRUCache(cached_bytes, getsizeof=lambda made: len(made.content))
        self._asked: dict[FileRequest, Future[Made]] = {}

    def cached(self, wanted: FileRequest) -> Made | None:
        """The file, if it is in the cache."""
        with self._lock:
            return self._cached.get(wanted)

    async def made(self, wanted: FileRequest) -> Made:
        """The file. Simultaneous requests for the same file share one.

        Raises FullError where the queue is full, LateError after the time limit, and what making the file raises.
        """
        future = asyncio.wrap_future(self._future(wanted))
        try:
            return await asyncio.wait_for(asyncio.shield(future), self._seconds)
        except TimeoutError as error:
            if future.done():
                return future.result()
            future.add_done_callback(lambda late: late.cancelled() or late.exception())
            raise LateError(f"not made within {self._seconds:g} seconds") from error

    def close(self) -> None:
        """Ends the threads after the files in progress; waiting requests are cancelled."""
        for threads in self._threads.values():
            threads.shutdown(wait=False, cancel_futures=True)

    def _future(self, wanted: FileRequest) -> Future[Made]:
        kind = MADE[wanted.format].needs_browser
        with self._lock:
            if wanted in self._asked:
                return self._asked[wanted]
            if sum(MADE[other.format].needs_browser == kind for other in self._asked) >= self._waiting:
                raise FullError("the queue is full")
            future = self._asked[wanted] = self._threads[kind].submit(self._timed, wanted)
        future.add_done_callback(functools.partial(self._done, wanted))
        return future

    def _timed(self, wanted: FileRequest) -> Made:
        start = time.perf_counter()
        made = self._make(wanted)
        seconds = time.perf_counter() - start
        metrics.EXPORT_SECONDS.labels(wanted.format).observe(seconds)
        log.event(
            "export",
            exhibit=wanted.order.exhibit_id,
            format=wanted.format,
            seconds=round(seconds, 3),
            bytes=len(made.content),
        )
        return made

    def _done(self, wanted: FileRequest, future: Future[Made]) -> None:
        with self._lock:
            del self._asked[wanted]
            if not future.cancelled() and not future.exception():
                made = future.result()
                if len(made.content) <= self._cached.maxsize:
                    self._cached[wanted] = made
