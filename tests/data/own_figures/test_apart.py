"""No file holds or fills the process that serves the page, whatever is wrong with it."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

import pandas as pd
import pytest

from data.own_figures import apart
from data.own_figures.apart import AT_ONCE, WAITING, read_apart, start_reading
from data.own_figures.reading import OwnFigures, read_own
from data.own_figures.worker import MAX_MEMORY_MB, SECONDS
from tests.data.own_figures.layouts import PERCENT_GDP
from tests.data.own_figures.slow import SLOW, WORKBOOK

FRACTIONS = b"country,year,Share of GDP\nKorea,2023,0.026\nAtlantis,2024,0.01\nJapan,FY2024,0.0137\n"


@contextmanager
def running(code: str) -> Iterator[None]:
    """Readers of files that run this code instead."""
    with patch.object(apart, "_COMMAND", [sys.executable, "-c", code]):
        yield


def reasons(read: OwnFigures) -> list[str]:
    return [one.reason for one in read.refused]


@pytest.mark.parametrize("content", [FRACTIONS, PERCENT_GDP.encode("utf-16"), WORKBOOK, b"", b"PK\x03\x04"])
def test_a_file_read_apart_gives_what_it_gives_here(content: bytes) -> None:
    here, there = read_own(content, "a", first=["JPN", "KOR"]), read_apart(content, "a", first=["JPN", "KOR"])
    pairs = [(here, there)]
    if here.fractions is not None:
        assert there.fractions is not None
        pairs.append((here.fractions, there.fractions))
    for one, other in pairs:
        pd.testing.assert_frame_equal(one.rows, other.rows)
        assert (one.name, one.refused, one.refused_count) == (other.name, other.refused, other.refused_count)
        assert one.notices == other.notices


@pytest.mark.parametrize("name", SLOW)
def test_every_costly_file_is_refused_or_read_in_bounded_time_and_memory(name: str) -> None:
    content = SLOW[name]()
    assert len(content) <= 10 * 1024**2
    peak_mb: list[float] = [0]
    ended = threading.Event()
    watch = threading.Thread(target=_watch, args=(ended, peak_mb))
    watch.start()
    started = time.monotonic()
    read = read_apart(content, "a")
    taken = time.monotonic() - started
    ended.set()
    watch.join()
    assert read.refused_count or len(read.rows)
    assert taken < SECONDS + 0.5
    assert 0 < peak_mb[0] <= MAX_MEMORY_MB * 1.05  # MB of a million bytes


def _watch(ended: threading.Event, peak_mb: list[float]) -> None:
    """Keeps the largest resident memory of a process that reads a file."""
    while not ended.wait(0.02):
        for line in subprocess.run(
            ["ps", "-eo", "rss,args"], capture_output=True, text=True, check=True
        ).stdout.splitlines():
            if "data.own_figures.worker" in line:
                peak_mb[0] = max(peak_mb[0], int(line.split()[0]) / 1_000)


def test_a_reader_that_takes_too_long_is_ended() -> None:
    with running("import time; time.sleep(60)"), patch.object(apart, "SECONDS", 0.5):
        started = time.monotonic()
        assert reasons(read_apart(b"a", "a")) == ["slow"]
        assert time.monotonic() - started < 3


def test_a_reader_that_needs_too_much_memory_or_breaks_is_told_apart() -> None:
    greedy = "import sys, data.own_figures.worker as w; w.parse = lambda *_, **__: bytes(10**9); sys.exit(w.main())"
    with running(greedy):
        assert reasons(read_apart(b"a", "a")) == ["memory"]
    with running("import os; os.abort()"):
        assert reasons(read_apart(b"a", "a")) == ["failed"]


def test_a_reader_writes_no_file(tmp_path: Path) -> None:
    target = tmp_path / "out"
    code = f"import data.own_figures.worker as w; w._limit(); open({str(target)!r}, 'w').write('x' * 10)"
    subprocess.run([sys.executable, "-c", code], check=False, capture_output=True)
    assert not target.exists() or target.stat().st_size == 0


def test_a_few_files_are_read_at_once_a_few_wait_and_the_next_are_refused() -> None:
    with running("import sys, time; time.sleep(1); sys.exit(1)"):
        futures: list[Future[OwnFigures]] = [start_reading(b"a", "a") for _ in range(AT_ONCE + WAITING + 2)]
        full = [future for future in futures if future.done() and reasons(future.result()) == ["full"]]
        assert len(full) == 2
        assert all(future.result() for future in futures)
    assert reasons(read_apart(b"", "a")) == ["empty"]  # their places are free again


def test_who_has_waited_too_long_for_a_turn_is_told_so() -> None:
    with running("import time; time.sleep(3)"), patch.object(apart, "SECONDS", 2):
        futures = [start_reading(b"a", "a") for _ in range(AT_ONCE + 1)]
        assert [reasons(future.result()) for future in futures] == [["slow"]] * AT_ONCE + [["full"]]


def test_a_file_that_is_too_large_never_reaches_a_reader() -> None:
    with running("raise SystemExit(1)"):
        assert reasons(read_apart(b"x" * (10 * 1024**2 + 1), "a")) == ["size"]


def test_the_worker_needs_no_tables() -> None:
    code = "import sys, data.own_figures.worker; sys.exit(bool({'pandas', 'numpy', 'streamlit'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
