"""Writes all files or none: stages and checks them in a folder beside the tables, then renames them into place."""

import logging
import os
import shutil
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from data import checksums
from data.importing.lock import only_one
from data.importing.refusal import RefusedError
from data.schema import TABLES
from data.sources import read_sources
from data.table_file import Fault, TableError, read_table, shown

_WORK = ".update"
_BEFORE = "before"
_PATIENCE_S = 5.0
_LOG = logging.getLogger(__name__)


def wait_until_complete(folder: Path) -> None:
    """Waits while an update is being written, and undoes one that was interrupted, so that no two editions are mixed.

    Logs a warning where it undoes one. Raises TableError if an update is not done within five seconds, or if an
    interrupted one cannot be undone because the folder cannot be written.
    """
    ends = time.monotonic() + _PATIENCE_S
    before = folder / _WORK / _BEFORE
    while before.is_dir() and not checksums.fitting(folder):
        try:
            with only_one(folder):
                if recover(folder):
                    _LOG.warning("An update of %s had been cut off halfway: its files are undone.", shown(folder))
        except (OSError, RefusedError) as error:
            if time.monotonic() > ends:
                do = (
                    f"an update that has ended: run it again, or copy the files of {shown(before)} over {shown(folder)}"
                )
                fault = Fault(None, None, "", do, f"holds an update that was cut off and cannot be undone ({error})")
                raise TableError(shown(folder), [fault]) from error
            time.sleep(0.1)


def recover(folder: Path) -> bool:
    """Undoes an interrupted update from the copies it had made; True if there was one.

    An update that has renamed all of its files, or none, counts as not interrupted. Raises RefusedError for a link
    out of the folder.
    """
    refuse_links(folder)
    before = folder / _WORK / _BEFORE
    cut_off = before.is_dir() and not checksums.fitting(folder)
    if cut_off:
        _put_back(before, folder)
    shutil.rmtree(folder / _WORK, ignore_errors=True)
    return cut_off


def refuse_links(folder: Path) -> None:
    """Raises RefusedError if what an update reads, writes or removes is a link that leads out of the folder."""
    home = folder.resolve()
    for top in (folder / "sources.toml", folder / "tables", folder / _WORK):
        for path in (top, *(sorted(top.rglob("*")) if top.is_dir() else ())):
            if path.is_symlink() and not path.resolve().is_relative_to(home):
                raise RefusedError(f"{path}: is a link to {path.resolve()}; expected: a file in {folder} itself")


def copy(folder: Path, to: Path) -> None:
    """Copies tables, sources and the copies of an interrupted update, for a run that must not write in `folder`.

    Raises RefusedError if one cannot be read.
    """
    before = folder / _WORK / _BEFORE
    paths = (
        folder / "sources.toml",
        *(folder / "tables").glob("*.csv"),
        *(folder / "tables").glob("*.toml"),
        *before.glob("*.toml"),
        *before.glob("*/*.*"),
    )
    try:
        for path in paths:
            target = to / path.relative_to(folder)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
    except OSError as error:
        raise RefusedError(f"{error.filename}: {error.strerror}; expected: a file that can be read") from error


def stage(folder: Path, texts: Mapping[str, str]) -> None:
    """Writes the new files into a folder beside the old and checks all as the dashboard would.

    `texts` are the new contents by path from `folder` ("sources.toml", "tables/gdp.csv"). Raises TableError if a table
    is not valid, RefusedError if the files cannot be written; the old files are unchanged then.
    """
    new = folder / _WORK / "new"
    try:
        (new / "tables").mkdir(parents=True)
        for name, text in texts.items():
            _write(new / name, text)
        for path in (folder / "sources.toml", folder / checksums.NAME, *_tables(folder)):
            if path.relative_to(folder).as_posix() not in texts:
                shutil.copyfile(path, new / path.relative_to(folder))
    except OSError as error:
        shutil.rmtree(folder / _WORK, ignore_errors=True)
        raise RefusedError(
            f"{folder}: {error.strerror}; expected: a folder that can be written. Nothing was changed"
        ) from error
    try:
        sources = read_sources(new / "sources.toml")
        for path, table in zip(_tables(new), TABLES.values(), strict=True):
            read_table(path, table, sources.keys())
        checksums.check(new)
    except TableError:
        shutil.rmtree(folder / _WORK, ignore_errors=True)
        raise


def commit(folder: Path, names: Sequence[str]) -> None:
    """Renames the staged files into their places. Raises RefusedError, with the old files back, if one rename fails.

    The manifest is renamed first: until the last rename the tables do not match it, by which a reader of the folder
    notices that an update is going on.
    """
    names = sorted(names, key=lambda name: name != checksums.NAME)
    work = folder / _WORK
    copies = work / "copying"
    before = work / _BEFORE
    try:
        (copies / "tables").mkdir(parents=True)
        for name in names:
            shutil.copy2(folder / name, copies / name)
        # From here until the copies are renamed away, the next run undoes an interrupted one.
        copies.rename(before)
        for name in names:
            (work / "new" / name).replace(folder / name)
        before.rename(work / "done")
    except BaseException as error:
        if before.is_dir():
            _put_back(before, folder)
        shutil.rmtree(work, ignore_errors=True)
        if isinstance(error, OSError):
            reason = error.strerror or str(error)
            raise RefusedError(f"{error.filename or folder}: {reason}. All files are as they were") from error
        raise
    shutil.rmtree(work, ignore_errors=True)


def _put_back(before: Path, folder: Path) -> None:
    for copy in sorted(path for path in before.rglob("*") if path.is_file()):
        target = folder / copy.relative_to(before)
        _write(target.with_name(f"{target.name}.old"), copy.read_text(encoding="utf-8"))
        target.with_name(f"{target.name}.old").replace(target)


def _tables(folder: Path) -> list[Path]:
    return [folder / "tables" / f"{name}.csv" for name in TABLES]


def _write(path: Path, text: str) -> None:
    path.unlink(missing_ok=True)  # a link of that name is not followed
    with path.open("x", encoding="utf-8", newline="") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
