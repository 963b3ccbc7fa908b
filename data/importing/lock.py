"""One update at a time: a lock of the operating system, which is gone when its process is."""

import hashlib
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from data.importing.refusal import RefusedError


@contextmanager
def only_one(folder: Path) -> Iterator[None]:
    """Holds the lock of a data folder. Its file stands in the system's temporary folder, none in the data folder.

    Raises RefusedError if another process holds it, or if there is no place for it.
    """
    name = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]
    lock = FileLock(Path(tempfile.gettempdir()) / f"data-update-{name}.lock")
    try:
        lock.acquire(blocking=False)
    except Timeout as error:
        raise RefusedError(
            f"{folder}: another update is running there (it holds {lock.lock_file}); "
            "expected: one at a time, this one later"
        ) from error
    except OSError as error:
        raise RefusedError(
            f"{lock.lock_file}: cannot be locked ({error.strerror}); expected: a folder to write in"
        ) from error
    try:
        yield
    finally:
        lock.release()
