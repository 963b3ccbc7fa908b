"""The project's own nginx before replicas on this machine, with all that deploy/ says of it but addresses."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.bench.server import DIRECT, HOST, ROOT, Server
from tests.browser.browser import ProvisionError, find_nginx

DEPLOY = ROOT / "deploy"
WAIT_SECONDS = 30


@dataclass(frozen=True)
class Replicas:
    """Several apps behind one port."""

    port: int
    servers: tuple[Server, ...]

    @property
    def memory_mb(self) -> float:
        """Resident memory of all of them now."""
        return sum(server.memory_mb for server in self.servers)


@contextlib.contextmanager
def proxy(folder: Path, port: int, ports: list[int]) -> Iterator[str]:
    """nginx on `port` before apps on `ports` of this machine; ends with the block."""
    program = find_nginx()
    if program is None:
        raise ProvisionError("nginx was not found. Install it with: python -m tests.browser.browser")
    for name in ("nginx.conf", "site.conf"):
        shutil.copy(DEPLOY / name, folder)
    replicas = (DEPLOY / "replicas.conf").read_text(encoding="utf-8")
    told = "\n".join(f"    server {HOST}:{each} max_fails=1 fail_timeout=5s;" for each in ports)
    replicas = re.sub(r"(?: +server 172[^\n]*\n)+", f"{told}\n", replicas)
    replicas = replicas.replace("listen 8080;", f"listen {HOST}:{port};")
    (folder / "replicas.conf").write_text(replicas, encoding="utf-8")
    options = "daemon off;" + " user root;" * (os.geteuid() == 0)
    command = [str(program), "-p", f"{folder}/", "-c", str(folder / "nginx.conf"), "-e", "stderr", "-g", options]
    subprocess.run([*command, "-t"], check=True, capture_output=True, timeout=10)
    running = subprocess.Popen(command, stdin=subprocess.DEVNULL)
    try:
        until = time.monotonic() + WAIT_SECONDS
        while time.monotonic() < until:
            with contextlib.suppress(OSError), DIRECT.open(f"http://{HOST}:{port}/healthz", timeout=5):
                break
            time.sleep(0.1)
        yield f"http://{HOST}:{port}"
    finally:
        running.terminate()
        running.wait(10)
