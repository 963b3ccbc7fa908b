"""The bench: python -m tests.bench [--quick] [--json bench.json] prints ratios and writes what was measured."""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import resource
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import sync_playwright

from components.export.pictures.browser import find_browser
from tests.bench import load, page, picture
from tests.bench.proxy import Replicas, proxy
from tests.bench.server import Server, free_port, serve
from tests.browser.browser import ProvisionError

# measure: (unit, factor from the base unit)
ROWS: Mapping[str, tuple[str, float]] = {
    "first_chart_seconds": ("ms", 1_000),
    "first_load_bytes": ("kB", 1 / 1_000),
    "key_to_chart_seconds": ("ms", 1_000),
    "key_to_last_seconds": ("ms", 1_000),
    "other_to_last_seconds": ("ms", 1_000),
    "drag_per_second": ("/s", 1),
    "drag_late_seconds": ("ms", 1_000),
    "cpu_seconds": ("ms", 1_000),
    "memory_mb": ("MB", 1),
    "p95_seconds": ("ms", 1_000),
    "picture_seconds": ("ms", 1_000),
}
# Year, growth, inflation, yen per dollar and measure, each with the key that changes it.
OTHERS = {
    "role=slider[name=/Reached in fiscal year/]": "ArrowRight",
    "role=slider[name=/GDP growth a year/]": "ArrowRight",
    "role=slider[name=/Inflation a year/]": "ArrowRight",
    "role=button[name='Increment']": "Enter",
    "role=radiogroup[name='How Japan’s level is counted'] >> role=radio[checked]": "ArrowDown",
}
# app: (script, what sets the target, the other controls)
APPS: Mapping[str, tuple[str, str, Mapping[str, str]]] = {
    "dashboard": ("components/serve/app.py", ".compare .handle", OTHERS),
    "reference": ("tests/bench/reference.py", "role=slider", {"role=slider": "ArrowRight"}),
}


@dataclass(frozen=True, kw_only=True)
class Size:
    """How long a run is: sessions, changes of each, key presses in the browser, pictures, and readers who come at once.

    `crowds` are numbers of readers, each with the number of processes that they are shared out among; each reader
    changes the target once in `pace_seconds`.
    """

    sessions: int
    changes: int
    keys: int
    pictures: int
    crowds: tuple[tuple[int, int], ...]
    pace_seconds: float


FULL = Size(
    sessions=25, changes=8, keys=7, pictures=15, crowds=((50, 1), (200, 1), (1_000, 1), (1_000, 2)), pace_seconds=10.0
)
QUICK = Size(sessions=2, changes=2, keys=1, pictures=1, crowds=((4, 2),), pace_seconds=0.5)
CROWD_CHANGES = 4


def main() -> None:
    """Reads the command line, measures, prints the table and writes the file."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a small run, to see that it works")
    parser.add_argument("--crowds", action="store_true", help="only many readers at once")
    parser.add_argument("--json", type=Path, default=Path("bench.json"), help="where to write what was measured")
    options = parser.parse_args()
    size = QUICK if options.quick else FULL
    measured, crowds = {} if options.crowds else measure(size), many_readers(size)
    found = {"measured": measured, "ratios": ratios(measured) if measured else {}, "crowds": crowds}
    options.json.write_text(json.dumps(found, indent=2) + "\n")
    if measured:
        print(table(measured))
    print(crowd_table(crowds, size))


def measure(size: Size) -> dict[str, dict[str, float]]:
    """Every measure of ROWS for every app of APPS, one app after the other. Raises ProvisionError without a browser."""
    program = find_browser()
    if program is None:
        raise ProvisionError("No browser was found. Install one with: python -m tests.browser.browser")
    arguments = ["--disable-gpu", *(["--no-sandbox"] if os.geteuid() == 0 else [])]
    measured = {}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, headless=True, args=arguments)
        for name, (script, slider, others) in APPS.items():
            with serve(script) as server:
                page.warm(browser, server)  # what is loaded once for all
                seen = page.measure(browser, server, slider=slider, others=others, keys=size.keys)
            measured[name] = dict(vars(seen))
        browser.close()
    for name, (script, *_) in APPS.items():
        with serve(script) as server:
            under = load.run(server, sessions=size.sessions, changes=size.changes, every_seconds=1.0)
        measured[name] |= {
            "cpu_seconds": under.cpu_seconds,
            "memory_mb": under.memory_mb,
            "p95_seconds": under.p95_seconds,
        }
    ours, kaleidos = picture.measure(pictures=size.pictures)
    for name in APPS:
        measured[name]["picture_seconds"] = ours if name == "dashboard" else kaleidos
    return measured


def many_readers(size: Size) -> dict[str, dict[str, float]]:
    """What one process holds, or several behind the proxy, for each number of readers at once; new ones for each."""
    _allow_files()
    found = {}
    for readers, processes in size.crowds:
        with _serving(processes) as served:
            held = load.crowd(served, sessions=readers, changes=CROWD_CHANGES, every_seconds=size.pace_seconds)
        found[_crowd_name(readers, processes)] = dict(vars(held))
    return found


@contextlib.contextmanager
def _serving(processes: int) -> Iterator[Server | Replicas]:
    """The dashboard alone, or as replicas behind nginx with the project's own configuration."""
    script, *_ = APPS["dashboard"]
    if processes == 1:
        with serve(script) as server:
            yield server
        return
    port = free_port()
    settings = {"STREAMLIT_BROWSER_SERVER_PORT": str(port), "DASHBOARD_ADDRESS_LIMITS": "off"}
    with contextlib.ExitStack() as stack:
        servers = [stack.enter_context(serve(script, settings=settings)) for _ in range(processes)]
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        stack.enter_context(proxy(folder, port, [server.port for server in servers]))
        yield Replicas(port, tuple(servers))


def _allow_files() -> None:
    """Each open page is a file at both ends; the apps take over the limit."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


def _crowd_name(readers: int, processes: int) -> str:
    return f"{readers}" if processes == 1 else f"{readers} at {processes} processes"


def crowd_table(crowds: Mapping[str, Mapping[str, float]], size: Size) -> str:
    """A line for each number of readers."""
    lines = [f"readers at once, each changing the target every {size.pace_seconds:g} s, one process or several"]
    for name, found in crowds.items():
        lines.append(
            f"{name:>19}: held {found['held']:.0f}, p95 of a change {found['p95_seconds'] * 1_000:.0f} ms, "
            f"errors {found['errors']:.0f}, memory {found['memory_mb']:.0f} MB, "
            f"all open after {found['opened_seconds']:.1f} s"
        )
    return "\n".join(lines)


def ratios(measured: Mapping[str, Mapping[str, float]]) -> dict[str, float | None]:
    """The dashboard over its reference; None where the reference is 0, as a plain slider's changes in a drag are."""
    return {
        row: measured["dashboard"][row] / measured["reference"][row] if measured["reference"][row] else None
        for row in ROWS
    }


def table(measured: Mapping[str, Mapping[str, float]]) -> str:
    """A line a measure: dashboard, reference, ratio."""
    lines = [f"{'':24}{'dashboard':>12}{'reference':>12}{'ratio':>8}"]
    for row, ratio in ratios(measured).items():
        unit, factor = ROWS[row]
        values = "".join(f"{measured[name][row] * factor:>12.1f}" for name in APPS)
        shown = "" if ratio is None else f"{ratio:.2f}"
        lines.append(f"{row.rsplit('_', 1)[0] + ', ' + unit:24}{values}{shown:>8}")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
