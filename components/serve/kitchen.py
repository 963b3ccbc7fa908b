"""Makes files for /export: a few at a time, a bounded queue before them, and what was made last kept in memory."""

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

from components import export
from components.exhibits import relevant
from components.scenario import Scenario
from components.serve import log, metrics
from components.words import Words

AT_ONCE = 2  # files of a kind, pictures or others, that are made at a time
WAITING = 20  # files of a kind that may be asked for and not made yet
ANSWER_SECONDS = 60.0
KEPT_BYTES = 64_000_000


class Dish(NamedTuple):
    """What determines a file of /export. The scenario has its default wherever the exhibit does not depend on it."""

    exhibit_id: str
    scenario: Scenario
    words: Words
    choice: str | None
    format: str
    size: export.Size


class Made(NamedTuple):
    """A file: its name, its bytes, and a strong validator of them."""

    name: str
    content: bytes
    etag: str


class FullError(RuntimeError):
    """As many files as may wait are waiting; the same request will do later."""


class LateError(RuntimeError):
    """The file is not ready in time; it is being made still, and the same request will find it later."""


def dish(
    exhibit_id: str, scenario: Scenario, words: Words, choice: str | None, *, format: str, size: export.Size = "slide"
) -> Dish:
    """The same for every address that gives the same file. Raises KeyError for an exhibit that is not there."""
    shape = size if format == "png" else "slide"
    return Dish(exhibit_id, relevant(exhibit_id, scenario), words, choice, format, shape)


def cook(dish: Dish) -> Made:
    """The file, made now. Raises what `components.export.render` raises."""
    taken = export.order(dish.exhibit_id, dish.scenario, dish.words, dish.choice)
    content = export.render(taken, dish.format, size=dish.size)
    etag = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
    return Made(export.file_name(taken, dish.format, size=dish.size), content, etag)


class Kitchen:
    """Pictures, which need a browser, and other files wait in separate queues, so that one never holds up the other."""

    def __init__(
        self,
        cook: Callable[[Dish], Made] = cook,
        *,
        at_once: int = AT_ONCE,
        waiting: int = WAITING,
        seconds: float = ANSWER_SECONDS,
        kept_bytes: int = KEPT_BYTES,
    ) -> None:
        self._cook, self._waiting, self._seconds = cook, waiting, seconds
        self._threads = {kind: ThreadPoolExecutor(at_once, f"export-{kind}") for kind in (True, False)}
        self._lock = threading.Lock()
        self._kept: LRUCache[Dish, Made] = LRUCache(kept_bytes, getsizeof=lambda made: len(made.content))
        self._asked: dict[Dish, Future[Made]] = {}

    def kept(self, dish: Dish) -> Made | None:
        """The file, if it is in memory."""
        with self._lock:
            return self._kept.get(dish)

    async def made(self, dish: Dish) -> Made:
        """The file. Two that ask for the same at the same time get the same.

        Raises FullError where the queue is full, LateError after the time limit, and what making the file raises.
        """
        future = asyncio.wrap_future(self._future(dish))
        try:
            return await asyncio.wait_for(asyncio.shield(future), self._seconds)
        except TimeoutError as error:
            if future.done():
                return future.result()
            future.add_done_callback(lambda late: late.cancelled() or late.exception())
            raise LateError(f"not made within {self._seconds:g} seconds") from error

    def close(self) -> None:
        """Ends the threads when they have made what they are making; what waits is dropped."""
        for threads in self._threads.values():
            threads.shutdown(wait=False, cancel_futures=True)

    def _future(self, dish: Dish) -> Future[Made]:
        kind = export.FORMATS[dish.format].needs_browser
        with self._lock:
            if dish in self._asked:
                return self._asked[dish]
            if sum(export.FORMATS[other.format].needs_browser == kind for other in self._asked) >= self._waiting:
                raise FullError("the queue is full")
            future = self._asked[dish] = self._threads[kind].submit(self._timed, dish)
        future.add_done_callback(functools.partial(self._done, dish))
        return future

    def _timed(self, dish: Dish) -> Made:
        start = time.perf_counter()
        made = self._cook(dish)
        seconds = time.perf_counter() - start
        metrics.EXPORT_SECONDS.labels(dish.format).observe(seconds)
        log.event(
            "export", exhibit=dish.exhibit_id, format=dish.format, seconds=round(seconds, 3), bytes=len(made.content)
        )
        return made

    def _done(self, dish: Dish, future: Future[Made]) -> None:
        with self._lock:
            del self._asked[dish]
            if not future.cancelled() and not future.exception():
                made = future.result()
                if len(made.content) <= self._kept.maxsize:
                    self._kept[dish] = made
