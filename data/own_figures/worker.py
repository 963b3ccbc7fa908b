"""The process that reads one reader's file and ends: python -m data.own_figures.worker.

Takes a line of JSON with name, unit and first, then the file's bytes; gives JSON for `own_figures`. Its memory is
limited where the system has such limits (not on Windows), and it can write no file. Ends with OUT_OF_MEMORY where the
file needs more.
"""

from __future__ import annotations

import dataclasses
import json
import os
import sys

from data.openpyxl_internals import load_without_numpy
from data.own_figures.parsing import parse

SECONDS = 5
MAX_MEMORY_MB = 160  # of addresses, of which the program itself takes 60
OUT_OF_MEMORY = 3
_MEGABYTE = 1024**2


def main() -> int:
    """Reads the file that stands on the standard input; gives the exit status."""
    result = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # whatever a library prints is no part of the result
    load_without_numpy()
    _limit()
    try:
        request = json.loads(sys.stdin.buffer.readline())
        parsed = parse(sys.stdin.buffer.read(), request["name"], unit=request["unit"], first=request["first"])
        answer = json.dumps(dataclasses.asdict(parsed)).encode()
    except MemoryError:
        return OUT_OF_MEMORY
    with result:
        result.write(answer)
    return 0


def _limit() -> None:
    try:
        import resource
    except ImportError:  # Windows
        return
    os.nice(10)  # the server that answers everyone goes first
    limits: list[tuple[int, int]] = [
        (resource.RLIMIT_AS, MAX_MEMORY_MB * _MEGABYTE),
        (resource.RLIMIT_CPU, SECONDS + 1),  # ends it also where nobody waits for it any more
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ]
    for which, most in limits:
        hard = resource.getrlimit(which)[1]
        allowed = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(which, (allowed, allowed))


if __name__ == "__main__":
    raise SystemExit(main())
