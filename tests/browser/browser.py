"""Finds or installs the browser and Japanese font that tests need: python -m tests.browser.browser."""

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
ANSWER_SECONDS = 30
INSTALL_SECONDS = 1200


class ProvisionError(RuntimeError):
    """A browser or font that the tests need is missing; the message says what to do about it."""


def main() -> int:
    """Provide both, print where they are, and return the exit status: 0, or 1 if one could not be had."""
    status = 0
    for ensure in (ensure_browser, ensure_japanese_font):
        try:
            print(ensure(), flush=True)
        except ProvisionError as error:
            print(error, file=sys.stderr, flush=True)
            status = 1
    return status


def ensure_browser() -> Path:
    """Return a browser that starts, installing Chromium if there is none.

    Tries the system's packages first (as root, with apt-get), then Playwright's own download.
    Raises ProvisionError, which says what to do, if neither leaves a browser.
    """
    if found := find_browser():
        return found
    for install in (_install_chromium_package, _install_playwright_chromium):
        if install() and (found := find_browser()):
            return found
    raise ProvisionError(
        "No browser was found and none could be installed. Install Chromium or Chrome "
        "(Debian: sudo apt install chromium), or set CHROME_PATH to the browser's program."
    )


def ensure_japanese_font() -> str:
    """Return a sentence on the Japanese font at hand, installing Noto CJK if there is none.

    Raises ProvisionError, which says what to do, if there is none and none could be installed.
    """
    if has_japanese_font():
        return "A Japanese font is installed."
    if _apt_install("fontconfig", "fonts-noto-cjk") and has_japanese_font():
        return "A Japanese font was installed: Noto CJK."
    raise ProvisionError(
        "No Japanese font was found and none could be installed. Install one, and fontconfig to find it "
        "(Debian: sudo apt install fontconfig fonts-noto-cjk)."
    )


def find_browser(*, environ: Mapping[str, str] | None = None, platform: str = sys.platform) -> Path | None:
    """Return the first browser that starts, or None.

    Looks at CHROME_PATH, the names in ON_PATH on PATH, the usual places on macOS and Windows, and what
    Playwright has installed. `environ` is os.environ and `platform` is sys.platform unless given.
    Raises ProvisionError if CHROME_PATH is set to something that does not start.
    """
    environ = os.environ if environ is None else environ
    if chosen := environ.get("CHROME_PATH"):
        if _starts(Path(chosen), platform=platform):
            return Path(chosen)
        raise ProvisionError(f"CHROME_PATH is {chosen}, which is not a browser that starts. Correct or unset it.")
    return next((path for path in _candidates(environ, platform) if _starts(path, platform=platform)), None)


def has_japanese_font(*, environ: Mapping[str, str] | None = None, platform: str = sys.platform) -> bool:
    """Return whether a font with Japanese is installed; macOS and Windows always come with one."""
    if platform in ("darwin", "win32"):
        return True
    environ = os.environ if environ is None else environ
    fc_list = shutil.which("fc-list", path=environ.get("PATH", ""))
    return fc_list is not None and bool(_output([fc_list, ":lang=ja"]))


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
    """Where Playwright would keep its Chromium; asked in another process, for Playwright cannot be nested."""
    ask = (
        "from playwright.sync_api import sync_playwright\n"
        "with sync_playwright() as playwright: print(playwright.chromium.executable_path)"
    )
    answer = _output([sys.executable, "-c", ask], environ=environ)
    return Path(answer) if answer else None


def _starts(program: Path, *, platform: str) -> bool:
    """Whether this is a browser that starts.

    On Linux it is asked for its version, since Ubuntu's chromium-browser may be a mere pointer to a snap that
    is not there. Elsewhere it need only be a program: on Windows the question would open a window.
    """
    if not (program.is_file() and os.access(program, os.X_OK)):
        return False
    return not platform.startswith("linux") or bool(_output([str(program), "--version"]))


def _install_chromium_package() -> bool:
    return _apt_install("chromium")


def _install_playwright_chromium() -> bool:
    print("Installing Playwright's Chromium.", flush=True)
    libraries = ["--with-deps"] if _can_apt() else []
    return _succeeds([sys.executable, "-m", "playwright", "install", "--no-shell", *libraries, "chromium"])


def _apt_install(*packages: str) -> bool:
    """Install Debian packages if that can be done without asking anybody, and return whether it was done."""
    if not _can_apt():
        return False
    print(f"Installing {' and '.join(packages)} with apt-get.", flush=True)
    quiet_install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    return _succeeds(["apt-get", "update", "-qq"]) and _succeeds(quiet_install)


def _can_apt() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def _succeeds(command: Sequence[str]) -> bool:
    """Run a command that may ask nothing, with its output shown, and return whether it went well."""
    environ = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    try:
        done = subprocess.run(command, env=environ, stdin=subprocess.DEVNULL, timeout=INSTALL_SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        print(error, file=sys.stderr, flush=True)
        return False
    return done.returncode == 0


def _output(command: Sequence[str], *, environ: Mapping[str, str] | None = None) -> str:
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


if __name__ == "__main__":
    sys.exit(main())
