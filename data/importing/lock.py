"""One update at a time: a file lock, which the operating system releases when the process ends."""

import hashlib
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from data.importing.refusal import RefusedError


@contextmanager
def only_one(folder: Path) -> Iterator[None]:
    """Locks a data folder. The lock file is in the system's temporary folder, since the data folder may be read-only.

    Raises RefusedError if another process has the lock, or if the file cannot be created.
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
