"""The manifest: rows and checksum of every table as written, so that a truncated or exchanged table is noticed.

`python -m data.update` writes the manifest with the tables, `python -m data.manifest --write` after an edit by hand.
sources.toml is not in it: a person edits it after an update, and every row's source is looked up there anyway.
"""

import csv
import hashlib
import io
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from data.schema import TABLES
from data.table_file import Fault, TableError, read_text, shown

NAME = "tables/manifest.toml"
_HEAD = "# Rows and checksum of each table as it was written. After an edit by hand: python -m data.manifest --write"
_DO = "take it from a backup or git, or after an edit by hand: python -m data.manifest --write"


@dataclass(frozen=True)
class Entry:
    """A table's rows under the header, and the SHA-256 of its text with plain line ends."""

    rows: int
    sha256: str


Manifest = Mapping[str, Entry]


def check(folder: Path) -> Manifest:
    """The manifest of a folder, if all of its tables match it.

    Raises TableError with every table that is missing or does not match, and with what to do.
    """
    place = shown(folder / "tables")
    listed = _read(folder / NAME)
    faults = [fault for name in TABLES if (fault := _fault(folder / "tables" / f"{name}.csv", listed.get(name)))]
    if faults:
        raise TableError(place, faults)
    return listed


def fitting(folder: Path) -> Manifest | None:
    """The manifest of a folder; None if its tables do not match it."""
    try:
        return check(folder)
    except TableError:
        return None


def text_of(tables: Mapping[str, str]) -> str:
    """The manifest as text, from the text of each table by its name."""
    entries = {name: _entry(text) for name, text in sorted(tables.items())}
    lines = [f'{name} = {{ rows = {entry.rows}, sha256 = "{entry.sha256}" }}' for name, entry in entries.items()]
    return "\n".join([_HEAD, *lines, ""])


def read(folder: Path) -> Manifest:
    """The manifest of a folder, unchecked; empty if there is none. Raises TableError if it cannot be parsed."""
    path = folder / NAME
    return _read(path) if path.exists() else {}


def _read(path: Path) -> Manifest:
    text = read_text(path, f"rows and checksum of each table: {_DO}")
    try:
        return {name: Entry(int(of["rows"]), str(of["sha256"])) for name, of in tomllib.loads(text).items()}
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise TableError(shown(path), [Fault(None, None, "", _DO, f"cannot be understood: {error}")]) from error


def _fault(path: Path, entry: Entry | None) -> Fault | None:
    if entry is None:
        return Fault(None, None, path.name, _DO, f"is not in {NAME}")
    try:
        raw = path.read_bytes()
    except OSError as error:
        problem = f"cannot be read ({error.strerror})"
        return Fault(None, None, path.name, f"the {entry.rows} rows that were written: {_DO}", problem)
    if _sum(raw) == entry.sha256:
        return None
    found = _entry(raw.decode("utf-8", "replace"))
    problem = "has other values" if found.rows == entry.rows else f"has {found.rows} rows"
    return Fault(None, None, path.name, f"the {entry.rows} rows that were written: {_DO}", problem)


def _entry(text: str) -> Entry:
    try:
        lines = sum(1 for row in csv.reader(io.StringIO(text, newline="")) if row)
    except csv.Error:  # a damaged table is counted by its lines
        lines = len(text.splitlines())
    return Entry(max(lines - 1, 0), _sum(text.encode()))


def _sum(raw: bytes) -> str:
    """The SHA-256 with plain line ends and no byte-order mark, since a checkout may change both."""
    return hashlib.sha256(raw.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n")).hexdigest()
