"""Reads a reader's file in a process of its own, so that no file can hold or fill the process that serves the page.

A limit of time holds everywhere; that of memory where the system has one, which Windows does not.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from data.own_figures.file_kinds import MAX_BYTES
from data.own_figures.lines import Reason
from data.own_figures.parsing import JPN
from data.own_figures.reading import OwnFigures, own_figures, refused_whole
from data.own_figures.worker import OUT_OF_MEMORY, SECONDS
from data.share_unit import Unit

AT_ONCE = 2  # files of all readers of a server
WAITING = 4  # more that wait for their turn
_ROOT = Path(__file__).resolve().parents[2]
_COMMAND = [sys.executable, "-m", "data.own_figures.worker"]

_places = threading.BoundedSemaphore(AT_ONCE + WAITING)
_threads = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="reader's file")  # each waits for one process


def read_apart(content: bytes, name: str, *, unit: Unit | None = None, first: Sequence[str] = (JPN,)) -> OwnFigures:
    """What `read_own` gives, or refuses the whole file as "full", "slow", "memory" or "failed". Takes SECONDS at
    most.
    """
    return start_reading(content, name, unit=unit, first=first).result()


def start_reading(
    content: bytes, name: str, *, unit: Unit | None = None, first: Sequence[str] = (JPN,)
) -> Future[OwnFigures]:
    """Begins what `read_apart` does and does not wait for it."""
    if len(content) > MAX_BYTES:
        return _refused(name, "size")
    if not _places.acquire(blocking=False):
        return _refused(name, "full")
    request = json.dumps({"name": name, "unit": unit, "first": list(first)}).encode()
    future = _threads.submit(_read, b"%s\n%s" % (request, content), name, time.monotonic() + SECONDS)
    future.add_done_callback(lambda _: _places.release())
    return future


def _refused(name: str, reason: Reason) -> Future[OwnFigures]:
    future: Future[OwnFigures] = Future()
    future.set_result(refused_whole(name, reason))
    return future


def _read(request: bytes, name: str, until: float) -> OwnFigures:
    left = until - time.monotonic()
    if left < SECONDS / 2:  # spent on waiting; what is left would be too short for a file that can be read
        return refused_whole(name, "full")
    with subprocess.Popen(
        _COMMAND, cwd=_ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        try:
            answer, _ = process.communicate(request, timeout=left)
        except subprocess.TimeoutExpired:
            process.kill()
            return refused_whole(name, "slow")
    if process.returncode:
        return refused_whole(name, "memory" if process.returncode == OUT_OF_MEMORY else "failed")
    return own_figures(json.loads(answer))
