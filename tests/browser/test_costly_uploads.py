"""While four readers give costly files at once the server answers everyone, and its memory stays bounded."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, FilePayload, Page, expect

from tests.bench.server import DIRECT, Server, serve
from tests.data.own_figures.slow import SLOW

APP = "components/serve/app.py"
READERS = 4
# One of each kind; every one is read apart in tests/data/own_figures/test_apart.py.
KINDS = (
    "many-commas-and-blanks",
    "format-400000",
    "attributes-within-limits",
    "one-row",
    "growing-letters-as-countries",
    "blank-lines",
)
IDLE = "[data-testid=stApp][data-test-script-state=notRunning]"
ANSWER_SECONDS, READ_MS, MOST_MB = 0.5, 5_000, 600


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with serve(APP) as running:
        yield running


@pytest.fixture(scope="module")
def readers(browser: Browser, server: Server) -> Iterator[list[Page]]:
    """Pages with the upload in sight."""
    pages = [browser.new_page(locale="en-US") for _ in range(READERS)]
    for page in pages:
        page.goto(server.url)
        page.get_by_text("Your own figures").click()
        expect(page.locator("input[type=file]")).to_be_attached()
    yield pages
    for page in pages:
        page.close()


class Watch(threading.Thread):
    """Asks for the server's health and adds up the memory of its processes, until it is ended."""

    def __init__(self, server: Server) -> None:
        super().__init__()
        self.slowest_seconds = self.most_mb = 0.0
        self._server = server
        self._ended = threading.Event()

    def run(self) -> None:
        while not self._ended.wait(0.05):
            started = time.monotonic()
            with DIRECT.open(f"{self._server.url}/healthz", timeout=30) as answer:
                assert answer.status == 200
            self.slowest_seconds = max(self.slowest_seconds, time.monotonic() - started)
            self.most_mb = max(self.most_mb, _proportional_mb(self._server.pid))

    def end(self) -> None:
        self._ended.set()
        self.join()


def _proportional_mb(pid: int) -> float:
    """Memory of a process and of those that it has started, each page of several shared out among them."""
    pids = [pid, *(int(child) for task in Path(f"/proc/{pid}/task").iterdir() for child in _children(task))]
    return sum(map(_own_mb, pids))


def _children(task: Path) -> list[str]:
    try:
        return (task / "children").read_text().split()
    except OSError:  # it has ended meanwhile
        return []


def _own_mb(pid: int) -> float:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:  # as above
        return 0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1_000


@pytest.mark.parametrize("name", KINDS)
def test_the_server_answers_while_four_readers_give_a_costly_file(
    name: str, server: Server, readers: list[Page]
) -> None:
    given = FilePayload(name=f"{name}.csv", mimeType="text/csv", buffer=SLOW[name]())
    for page in readers:
        expect(page.locator(IDLE)).to_be_attached()
    watch = Watch(server)
    watch.start()
    try:
        for page in readers:
            page.locator("input[type=file]").set_input_files(files=[given])
        for page in readers:
            # What came of it stands under the file's name: figures that are used, or why none are.
            expect(page.get_by_text(f"{name}.csv").first).to_be_visible(timeout=READ_MS)
            expect(page.get_by_text(f"Reading {name}.csv")).to_have_count(0, timeout=READ_MS)
    finally:
        watch.end()
    assert watch.slowest_seconds < ANSWER_SECONDS
    assert 0 < watch.most_mb < MOST_MB


def test_many_large_files_of_one_reader_leave_nothing_in_memory(server: Server, readers: list[Page]) -> None:
    page, before_mb = readers[0], server.memory_mb
    for number in range(12):
        name = f"large-{number}.csv"
        expect(page.locator(IDLE)).to_be_attached(timeout=10_000)
        given = FilePayload(name=name, mimeType="text/csv", buffer=b"x" * (9 * 1024**2))
        for _ in range(3):  # a field that is being emptied, while a new one stands beside it, takes a file with it
            page.locator("input[type=file]").last.set_input_files(files=[given])
            with contextlib.suppress(AssertionError):
                expect(page.get_by_text(name, exact=True).first).to_be_visible(timeout=10_000)
                break
        expect(page.get_by_text(name, exact=True).first).to_be_visible(timeout=30_000)
        # The name stands in the upload too until an empty one has taken its place.
        expect(page.get_by_test_id("stFileUploaderFile")).to_have_count(0, timeout=10_000)
    expect(page.get_by_text("add up to more than 100 MB")).to_be_visible()
    assert server.memory_mb - before_mb < 60
