"""Finds or installs the browser, Japanese font and web server that tests need: python -m tests.browser.browser."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from components.export.pictures.browser import WrongBrowserError, find_browser, output

INSTALL_SECONDS = 1200


class ProvisionError(RuntimeError):
    """A browser, font or web server that the tests need is missing; the message says what to do about it."""


def main() -> int:
    """Provide all, print where they are, and return the exit status: 0, or 1 if one could not be had."""
    status = 0
    for ensure in (ensure_browser, ensure_japanese_font, ensure_nginx):
        try:
            print(ensure(), flush=True)
        except (ProvisionError, WrongBrowserError) as error:
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


def ensure_nginx() -> Path:
    """Return nginx, which stands before the replicas, installing Debian's if there is none.

    Raises ProvisionError, which says what to do, if there is none and none could be installed.
    """
    if (found := find_nginx()) or (_apt_install("nginx") and (found := find_nginx())):
        return found
    raise ProvisionError(
        "nginx was not found and could not be installed. Install it (Debian: sudo apt install nginx; macOS: brew "
        "install nginx)."
    )


def find_nginx() -> Path | None:
    """Return nginx; Debian keeps it where only root looks."""
    places = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin", "/usr/local/sbin"])
    found = shutil.which("nginx", path=places)
    return Path(found) if found else None


def has_japanese_font(*, environ: Mapping[str, str] | None = None, platform: str = sys.platform) -> bool:
    """Return whether a font with Japanese is installed; macOS and Windows always come with one."""
    if platform in ("darwin", "win32"):
        return True
    environ = os.environ if environ is None else environ
    fc_list = shutil.which("fc-list", path=environ.get("PATH", ""))
    return fc_list is not None and bool(output([fc_list, ":lang=ja"]))


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


if __name__ == "__main__":
    sys.exit(main())
