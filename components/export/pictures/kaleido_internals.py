"""What this project uses of the private interface of kaleido 1.5.0 and of choreographer 1.4.0 beneath it.

A test notices when one of these goes (`tests/components/export/pictures/test_kaleido_internals.py`).
"""

from __future__ import annotations

import logging
import shutil
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

from kaleido import Kaleido

SEEN_IN = {"kaleido": "1.5.0", "choreographer": "1.4.0"}
REMOVE_SECONDS = 3.0  # in which a Chrome that was killed stops writing


def quiet() -> None:
    """Keeps choreographer from telling on standard error, of a Chrome that is killed on purpose, that it has ended."""
    logging.getLogger("choreographer.browser_async").setLevel(logging.ERROR)


def process(kaleido: Kaleido | None) -> subprocess.Popen[bytes] | None:
    """The process that holds Chrome; None before it was started."""
    return getattr(kaleido, "subprocess", None)


def drawing_page(kaleido: Kaleido) -> Path:
    """The page into which figures are drawn."""
    return Path(kaleido._html_tmp_dir.path) / "index.html"


def folders(kaleido: Kaleido) -> list[Path]:
    """The folder of the page, and once Chrome was started that of its profile and of the socket that this names."""
    profile = getattr(kaleido._browser_impl, "tmp_dir", None)
    found = [Path(each.path) for each in (kaleido._html_tmp_dir, profile) if each]
    sockets = [folder / "SingletonSocket" for folder in found]
    return [*found, *(socket.readlink().parent for socket in sockets if socket.is_symlink())]


def remove(left: Sequence[Path]) -> None:
    """Removes folders of a Chrome that has ended: kaleido and Chrome leave some behind where Chrome was killed."""
    until = time.monotonic() + REMOVE_SECONDS
    while left and time.monotonic() < until:
        for folder in left:
            shutil.rmtree(folder, ignore_errors=True)
        if left := [folder for folder in left if folder.exists()]:
            time.sleep(0.05)
