"""Runs the tests against one mutant: in a process of its own, in a copy of the project, until the first test fails."""

from __future__ import annotations

import contextlib
import importlib
import os
import shutil
import signal
import sys
import time
import traceback
from pathlib import Path
from typing import NoReturn

import pytest

from tests.mutants.nearest import ROOT

LEFT_OUT = shutil.ignore_patterns(".git", ".venv", ".hypothesis", ".*_cache", "__pycache__")
# Imported once, before the processes part, since no mutant changes them: a second less for each.
HEAVY = ("pandas", "pandera.pandas", "plotly.graph_objects", "babel.numbers", "fluent.runtime", "openpyxl", "tomlkit")
OPTIONS = ("-x", "-q", "-p", "no:xdist", "-W", "ignore::pytest.PytestAssertRewriteWarning")
OUTPUT = "mutants-output.txt"  # in the copy: what the tests printed last
SECOND_NS = 1_000_000_000
ENDED = 0.05  # seconds between two looks at whether a run has ended


class _Repeatable:
    """Makes hypothesis take the same examples for each mutant and not look for the smallest that fails."""

    def pytest_configure(self) -> None:
        import hypothesis

        hypothesis.settings.register_profile(
            "mutants",
            derandomize=True,
            database=None,
            deadline=None,
            phases=(hypothesis.Phase.explicit, hypothesis.Phase.generate),
            suppress_health_check=list(hypothesis.HealthCheck),
        )
        hypothesis.settings.load_profile("mutants")


def preload() -> None:
    """Imports what every run needs."""
    for name in HEAVY:
        importlib.import_module(name)


def copy_project(folder: Path) -> Path:
    """A copy of the project that mutants may be written in."""
    return Path(shutil.copytree(ROOT, folder, ignore=LEFT_OUT))


def passes(tree: Path, tests: list[str], *, seconds: float, module: str = "", source: str = "") -> bool:
    """Whether the tests pass in a copy of the project within `seconds`, with another source for one module."""
    if not module:
        return _passes(tree, tests, seconds=seconds)
    path = tree / module
    before, times = path.read_bytes(), (path.stat().st_atime_ns, path.stat().st_mtime_ns)
    try:
        path.write_text(source, encoding="utf-8")
        os.utime(path, ns=(times[0], times[1] + SECOND_NS))  # or old bytecode would fit one of that length
        return _passes(tree, tests, seconds=seconds, bytecode=False)
    finally:
        path.write_bytes(before)
        os.utime(path, ns=times)  # its bytecode fits again


def _passes(tree: Path, tests: list[str], *, seconds: float, bytecode: bool = True) -> bool:
    child = os.fork()
    if child == 0:
        _run(tree, tests, bytecode=bytecode)
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            return os.waitstatus_to_exitcode(status) == 0
        time.sleep(ENDED)
    with contextlib.suppress(ProcessLookupError):
        os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return False


def _run(tree: Path, tests: list[str], *, bytecode: bool) -> NoReturn:
    """Runs the tests in this process, which ends with pytest's code."""
    code = 3
    try:
        os.setpgid(0, 0)
        os.chdir(tree)
        output = os.open(OUTPUT, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(output, 1)
        os.dup2(output, 2)
        sys.dont_write_bytecode = not bytecode
        sys.path[:] = [str(tree), *(path for path in sys.path if Path(path).resolve() not in (ROOT, tree))]
        for name in [name for name in sys.modules if name.split(".")[0] in ("components", "data", "tests")]:
            del sys.modules[name]
        code = int(pytest.main([*OPTIONS, *tests], plugins=[_Repeatable()]))
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
