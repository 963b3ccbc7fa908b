"""Finds the machine's Chrome, Chromium or Edge: pictures are drawn by it, and the tests drive it."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

ON_PATH = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "msedge",
    "microsoft-edge",
)
MAC_APPS = (
    "Google Chrome.app/Contents/MacOS/Google Chrome",
    "Chromium.app/Contents/MacOS/Chromium",
    "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
)
WINDOWS_PROGRAMS = (
    "Google/Chrome/Application/chrome.exe",
    "Chromium/Application/chrome.exe",
    "Microsoft/Edge/Application/msedge.exe",
)
CHOSEN = "CHROME_PATH"  # the variable that names a browser's program
ANSWER_SECONDS = 30


class WrongBrowserError(ValueError):
    """CHROME_PATH names something that is not a browser that starts; `program` is what it names."""

    def __init__(self, program: str) -> None:
        self.program = program
        super().__init__(f"{CHOSEN} is {program}, which is not a browser that starts. Correct or unset it.")


def find_browser(*, environ: Mapping[str, str] | None = None, platform: str = sys.platform) -> Path | None:
    """Return the first browser that starts, or None.

    Looks at CHROME_PATH, the names in ON_PATH on PATH, the usual places on macOS and Windows, and what
    Playwright has installed. `environ` is os.environ and `platform` is sys.platform unless given.
    Raises WrongBrowserError if CHROME_PATH is set to something that does not start.
    """
    environ = os.environ if environ is None else environ
    if chosen := environ.get(CHOSEN):
        if _starts(Path(chosen), platform=platform):
            return Path(chosen)
        raise WrongBrowserError(chosen)
    return next((path for path in _candidates(environ, platform) if _starts(path, platform=platform)), None)


def output(command: Sequence[str], *, environ: Mapping[str, str] | None = None) -> str:
    """Return what a command prints, or nothing if it fails."""
    try:
        done = subprocess.run(
            command,
            env=environ,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=ANSWER_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


def _candidates(environ: Mapping[str, str], platform: str) -> Iterator[Path]:
    """Places where a browser may stand, the most likely first; Playwright is asked only if all else fails."""
    for name in ON_PATH:
        if program := shutil.which(name, path=environ.get("PATH", "")):
            yield Path(program)
    if platform == "darwin":
        for folder in (Path("/Applications"), Path(environ.get("HOME", "/")) / "Applications"):
            yield from (folder / app for app in MAC_APPS)
    if platform == "win32":
        for variable in ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"):
            if folder_name := environ.get(variable):
                yield from (Path(folder_name) / program for program in WINDOWS_PROGRAMS)
    if downloaded := _playwright_browser(environ):
        yield downloaded


def _playwright_browser(environ: Mapping[str, str]) -> Path | None:
    """Where Playwright, if there is one, would keep its Chromium.

    Asked in another process, for Playwright cannot be nested.
    """
    if importlib.util.find_spec("playwright") is None:
        return None
    ask = (
        "from playwright.sync_api import sync_playwright\n"
        "with sync_playwright() as playwright: print(playwright.chromium.executable_path)"
    )
    answer = output([sys.executable, "-c", ask], environ=environ)
    return Path(answer) if answer else None


def _starts(program: Path, *, platform: str) -> bool:
    """Whether this is a browser that starts.

    On Linux it is asked for its version, since Ubuntu's chromium-browser may be a mere pointer to a snap that
    is not there. Elsewhere it need only be a program: on Windows the question would open a window.
    """
    if not (program.is_file() and os.access(program, os.X_OK)):
        return False
    return not platform.startswith("linux") or bool(output([str(program), "--version"]))
