"""Writes all files or none: everything is staged and checked beside the tables, then renamed, or put back."""

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from data.importing.refusal import RefusedError
from data.schema import TABLES
from data.sources import read_sources
from data.table_file import TableError, read_table

_WORK = ".update"
_BEFORE = "before"


def recover(folder: Path) -> bool:
    """Undoes an update that was cut off halfway, from the copies it had made; True if there was one."""
    before = folder / _WORK / _BEFORE
    cut_off = before.is_dir()
    if cut_off:
        _put_back(before, folder)
    shutil.rmtree(folder / _WORK, ignore_errors=True)
    return cut_off


def copy(folder: Path, to: Path) -> None:
    """Copies tables, sources and what undoes an update that was cut off, so that `folder` need not be written in.

    Raises RefusedError if one cannot be read.
    """
    before = folder / _WORK / _BEFORE
    paths = (
        folder / "sources.toml",
        *(folder / "tables").glob("*.csv"),
        *before.glob("*.toml"),
        *before.glob("*/*.csv"),
    )
    try:
        for path in paths:
            target = to / path.relative_to(folder)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
    except OSError as error:
        raise RefusedError(f"{error.filename}: {error.strerror}; expected: a file that can be read") from error


def stage(folder: Path, texts: Mapping[str, str]) -> None:
    """Lays the new files beside the old and checks the whole as the dashboard would.

    `texts` are the new contents by path from `folder` ("sources.toml", "tables/gdp.csv"). Raises TableError for what
    a table must not hold, RefusedError if the files cannot be laid there; then nothing of the old has changed.
    """
    new = folder / _WORK / "new"
    try:
        (new / "tables").mkdir(parents=True)
        for name, text in texts.items():
            _write(new / name, text)
        for path in (folder / "sources.toml", *(folder / "tables" / f"{name}.csv" for name in TABLES)):
            if path.relative_to(folder).as_posix() not in texts:
                shutil.copyfile(path, new / path.relative_to(folder))
    except OSError as error:
        shutil.rmtree(folder / _WORK, ignore_errors=True)
        raise RefusedError(
            f"{folder}: {error.strerror}; expected: a folder that can be written. Nothing was changed"
        ) from error
    try:
        sources = read_sources(new / "sources.toml")
        for name, table in TABLES.items():
            read_table(new / "tables" / f"{name}.csv", table, sources.keys())
    except TableError:
        shutil.rmtree(folder / _WORK, ignore_errors=True)
        raise


def commit(folder: Path, names: list[str]) -> None:
    """Renames the staged files into their places. Raises RefusedError, with the old files back, if one rename fails."""
    work = folder / _WORK
    copies = work / "copying"
    before = work / _BEFORE
    try:
        (copies / "tables").mkdir(parents=True)
        for name in names:
            shutil.copy2(folder / name, copies / name)
        # From here until the copies are renamed away, a run that is cut off is undone by the next.
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


def _write(path: Path, text: str) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
