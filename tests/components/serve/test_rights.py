"""The page is served from a folder that is read-only, by a user who may write nothing of it."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bench import load
from tests.bench.server import DIRECT, ROOT, Server, serve

PARTS = ("components", "data", "dashboard.py", ".streamlit", "seeds")
NOBODY = 65_534
BUILT_SECONDS = 60
# Reading alone: for an interpreter that stands in a folder of another user, as root's home.
READING = ("--inh-caps=-all,+dac_read_search", "--ambient-caps=-all,+dac_read_search")
# Mounts the folder read-only over itself, for the command after it alone.
READ_ONLY = ("unshare", "--mount", "sh", "-c", 'mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && exec "$@"')


def runs(command: tuple[str, ...]) -> bool:
    return shutil.which(command[0]) is not None and subprocess.run(command, capture_output=True).returncode == 0


def without_rights(house: Path) -> tuple[str, ...]:
    """What starts a command as a user who may not write in a folder, mounted read-only where that is allowed."""
    if os.geteuid() != 0:
        return ()
    bare = ("setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", "--no-new-privs")
    user = bare if runs((*bare, sys.executable, "-c", "import streamlit")) else (*bare, *READING)
    mount = (*READ_ONLY, str(house))
    return (*mount, *user) if runs((*mount, "true")) else user


def listing(house: Path) -> dict[str, int]:
    return {path.relative_to(house).as_posix(): path.stat().st_mtime_ns for path in house.rglob("*")}


@pytest.fixture(scope="module")
def place() -> Iterator[Path]:
    """A folder that everybody may enter; whatever pytest makes is closed again when another pytest starts."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


@pytest.fixture(scope="module")
def house(place: Path) -> Iterator[Path]:
    """The project, copied to where nobody may write."""
    folder = place / "read-only"
    folder.mkdir()
    for name in PARTS:
        (shutil.copytree if (ROOT / name).is_dir() else shutil.copy)(ROOT / name, folder / name)
    subprocess.run(["chmod", "-R", "a-w,a+rX", folder], check=True)
    yield folder
    subprocess.run(["chmod", "-R", "u+w", folder], check=True)


@pytest.fixture(scope="module")
def server(house: Path, place: Path) -> Iterator[Server]:
    """The app from that folder, with a home of its own to write in."""
    home = place / "home"
    home.mkdir()
    home.chmod(0o777)
    settings = {"HOME": str(home), "TMPDIR": str(home)}
    with serve("components/serve/app.py", root=house, prefix=without_rights(house), settings=settings) as running:
        yield running


def get(server: Server, place: str) -> bytes:
    try:
        with DIRECT.open(server.url + place, timeout=60) as answer:
            content: bytes = answer.read()
    except urllib.error.HTTPError as error:
        raise AssertionError(f"{place}: {error.code} {error.read().decode()}") from error
    return content


def test_the_process_may_not_write_where_it_is_served_from(server: Server, house: Path) -> None:
    status = Path(f"/proc/{server.pid}/status").read_text()
    user = int(status.partition("Uid:")[2].split()[0])
    assert user == (NOBODY if os.geteuid() == 0 else os.geteuid())
    capabilities = int(status.partition("CapEff:")[2].split()[0], 16)
    assert capabilities & ~(1 << 2) == 0  # at most that of reading
    assert not any(path.stat().st_mode & 0o222 for path in house.rglob("*"))


def test_every_exhibit_is_built_and_given_and_a_page_opens(server: Server, house: Path) -> None:
    before, until = listing(house), time.monotonic() + BUILT_SECONDS
    while not (health := json.loads(get(server, "/healthz")))["exhibits"]["all"] and time.monotonic() < until:
        time.sleep(0.2)
    assert (health["status"], health["exhibits"]["all"], health["exhibits"]["failed"]) == ("ok", True, [])
    assert get(server, "/export/ranking.csv").count(b"\n") > 30
    assert get(server, "/export/ranking.xlsx").startswith(b"PK")
    asyncio.run(_opened(server))
    assert listing(house) == before


async def _opened(server: Server) -> None:
    session = await load.open_session(server)
    await session.socket.close()
