"""Runs one Streamlit app for a measurement, and reads what its process takes (Linux)."""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HOST = "127.0.0.1"
START_SECONDS = 60
DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))  # past a proxy of this machine


@dataclass(frozen=True)
class Server:
    """A running app: its port and process."""

    port: int
    pid: int

    @property
    def url(self) -> str:
        return f"http://{HOST}:{self.port}"

    @property
    def cpu_seconds(self) -> float:
        """Processor time so far, user and system."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    @property
    def memory_mb(self) -> float:
        """Resident memory now."""
        pages = int(Path(f"/proc/{self.pid}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


@contextlib.contextmanager
def serve(
    script: str,
    *,
    log: Path | None = None,
    settings: Mapping[str, str] | None = None,
    below: str = "",
    root: Path = ROOT,
    prefix: tuple[str, ...] = (),
) -> Iterator[Server]:
    """The app of `script` (a path in the project), answering; it ends with the block. `log` gets what it logs.

    `settings` are environment variables besides, `below` the path below which they have it served. `root` is another
    copy of the project, `prefix` a command that starts the app in its own place (setpriv).

    Raises RuntimeError if it does not answer within START_SECONDS.
    """
    port = free_port()
    command = [*prefix, sys.executable, "-m", "streamlit", "run", str(root / script), f"--server.address={HOST}",
               f"--server.port={port}", "--server.headless=true"]  # fmt: skip
    environ = {**os.environ, "PYTHONPATH": str(root), **(settings or {})}
    with (log or Path(os.devnull)).open("wb") as errors:
        app = subprocess.Popen(
            command,
            cwd=_folder(root / script, root),
            env=environ,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=errors,
        )
    try:
        _wait(f"http://{HOST}:{port}{below}/_stcore/health")
        yield Server(port, app.pid)
    finally:
        app.terminate()
        try:
            app.wait(5)
        except subprocess.TimeoutExpired:
            app.kill()
            app.wait(5)


def free_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
    return port


def _folder(script: Path, root: Path) -> Path:
    """Where the app is started: the dashboard with its settings, the reference with Streamlit's own."""
    return script.parent if script.parent.name == "bench" else root


def _wait(url: str) -> None:
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until:
        with contextlib.suppress(urllib.error.URLError, OSError), DIRECT.open(url, timeout=5) as answer:
            if answer.status == 200:
                return
        time.sleep(0.1)
    raise RuntimeError(f"The app did not answer within {START_SECONDS} seconds.")
