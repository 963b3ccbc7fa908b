"""Updates on a disk that gets full: in a small file system of its own, or where none may be mounted under a limit.

`python -m tests.data.full_disk FOLDER` is run by `updates`, in a mount namespace where the system allows one.
"""

from __future__ import annotations

import json
import resource
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TypedDict

from data.importing.refusal import RefusedError
from tests.data import kills

PAGE = 4_096
# Parts of the room that an update needs: nothing is written, some of the new files, all but some of the copies, all.
PARTS = (0.0, 0.3, 0.7, 0.97, 1.2)
NAMESPACE = ("unshare", "--map-root-user", "--mount")


class Outcome(TypedDict):
    """What came of one update."""

    part: float  # of the room that it needs
    said: str  # why it was refused; "" where it was not
    unchanged: bool  # whether every file is as it was, and no other is there
    served: list[float]


def updates(folder: Path) -> list[Outcome]:
    """One update for each of PARTS, in an empty folder."""
    command = [*(NAMESPACE if _allowed(folder) else ()), sys.executable, "-m", "tests.data.full_disk"]
    ran = subprocess.run([*command, str(folder)], cwd=kills.ROOT, stdout=subprocess.PIPE, check=True, timeout=120)
    outcomes: list[Outcome] = json.loads(ran.stdout)
    return outcomes


def _allowed(folder: Path) -> bool:
    """Whether a file system may be mounted that goes with the process which mounts it."""
    command = [*NAMESPACE, "mount", "-t", "tmpfs", "t", str(folder)]
    return (
        shutil.which(NAMESPACE[0]) is not None
        and subprocess.run(command, stderr=subprocess.DEVNULL, check=False).returncode == 0
    )


def _update(place: Path, part: float) -> Outcome:
    """An update in a file system that has `part` of the room that it needs beside the tables."""
    room = _pages(kills.ROOT / "data" / "tables") + _pages(kills.ROOT / "data" / "sources.toml")
    mounted = _mount(place, room, part)
    folder = kills.copied(place / f"data-{part}")  # of its own: figures are cached by their folder
    before, said = _contents(folder), ""
    if not mounted:  # a file of that size is the last that there is room for
        largest = max(len(content) for content in before.values())
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(min(part, 1) ** 4 * largest) if part < 1 else -1, -1))
    try:
        kills.update(folder)
    except RefusedError as error:
        said = str(error)
    outcome = Outcome(part=part, said=said, unchanged=_contents(folder) == before, served=list(kills.served(folder)))
    if mounted:
        subprocess.run(["umount", place], check=True)
    else:
        resource.setrlimit(resource.RLIMIT_FSIZE, (-1, -1))
        shutil.rmtree(folder)
    return outcome


def _mount(place: Path, room: int, part: float) -> bool:
    """Mounts a file system with the tables' room and that for the new files and the copies; False if it may not be."""
    copies = sum(_pages(kills.ROOT / "data" / name) for name in ("sources.toml", kills.SHARES, kills.DOLLARS))
    size = room + 8 * PAGE + int(part * (room + copies))
    ran = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "t", place], capture_output=True, check=False)
    return ran.returncode == 0


def _pages(path: Path) -> int:
    files = path.iterdir() if path.is_dir() else [path]
    return sum(-(-file.stat().st_size // PAGE) * PAGE for file in files)


def _contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


if __name__ == "__main__":
    print(json.dumps([_update(Path(sys.argv[1]), part) for part in PARTS]))
