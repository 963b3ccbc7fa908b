"""One update at a time: a lock of the operating system, which is gone when its process is."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from data.importing.refusal import RefusedError

if sys.platform == "win32":
    import hashlib
    import msvcrt
    import tempfile

    def _lock(folder: Path) -> int:
        name = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]
        handle = os.open(Path(tempfile.gettempdir()) / f"data-update-{name}.lock", os.O_RDWR | os.O_CREAT)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            os.close(handle)
            raise
        return handle
else:
    import fcntl

    def _lock(folder: Path) -> int:
        handle = os.open(folder, os.O_RDONLY)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(handle)
            raise
        return handle


@contextmanager
def only_one(folder: Path) -> Iterator[None]:
    """Holds the lock of a data folder, in which nothing is written for it.

    Raises RefusedError if another process holds it, or if the folder cannot be locked.
    """
    try:
        handle = _lock(folder)
    except OSError as error:
        raise RefusedError(
            f"{folder}: another update is running there ({error.strerror}); expected: one at a time, this one later"
        ) from error
    try:
        yield
    finally:
        os.close(handle)
