"""Reads one CSV table and names every fault in it by file, row, column, value and what is allowed."""

import csv
import datetime
import io
import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pandas as pd
import pandera.pandas as pa

from data.japanese import ALLOWED, has_japanese

_NUMBER = re.compile(r"-?[0-9]{1,12}(\.[0-9]{1,12})?")
_WHOLE = re.compile(r"-?[0-9]{1,12}")
_RELEASE = re.compile(r"([0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?")
_FAULTS_SHOWN = 20
_LONGEST_SHOWN = 400  # characters of a value that a message repeats
_REFUSED = "is not allowed"
_ROOT = Path(__file__).resolve().parents[1]


@dataclass(frozen=True)
class Table:
    """What one table is: its name, the valid columns and rows, and what makes a row unique in a release.

    `whole_editions`: True where an edition stands as a whole, so that rows of two never mix in one line.
    """

    name: str
    schema: pa.DataFrameSchema
    key: tuple[str, ...]
    whole_editions: bool = False


@dataclass(frozen=True)
class Fault:
    """One thing wrong: row is the line in the file (the header is 1), None where no single line is meant."""

    row: int | None
    column: str | None
    value: str
    allowed: str
    problem: str = _REFUSED

    def line(self, file: str) -> str:
        """The fault in one line, for a person to act on."""
        column = f", column {_short(self.column)}" if self.column else ""
        place = file + (f", row {self.row}" if self.row else "") + column
        empty = "an empty cell " if self.problem == _REFUSED else ""
        named = f'"{_short(self.value)}" ' if self.value else empty
        return f"{place}: {named}{self.problem}; allowed: {self.allowed}"


class TableError(ValueError):
    """A table or the list of sources is not valid. Its text has one line a fault, twenty at most.

    Attributes: file; row, column, value and allowed of the first fault; faults, all of them.
    """

    def __init__(self, file: str, faults: Iterable[Fault]) -> None:
        self.file = file
        self.faults = tuple(faults)
        first = self.faults[0]
        self.row, self.column, self.value, self.allowed = first.row, first.column, first.value, first.allowed
        lines = [fault.line(file) for fault in self.faults[:_FAULTS_SHOWN]]
        if len(self.faults) > _FAULTS_SHOWN:
            lines.append(f"{file}: and {len(self.faults) - _FAULTS_SHOWN} more")
        super().__init__("\n".join(lines))


def read_table(path: Path, table: Table, source_ids: Collection[str]) -> pd.DataFrame:
    """One table, checked and typed, one row a line of the file.

    Whole numbers are int64 (Int64 where a cell may be empty), other numbers float64 with NaN for empty, text
    is str with "" for empty. `release` stays text; `released` (datetime64) is added: the first day it names.
    Raises TableError with every fault of the file.
    """
    file = shown(path)
    header, rows, lines = _cells(path, file)
    columns = list(table.schema.columns)
    if faults := _header_faults(header, columns):
        raise TableError(file, faults)
    if faults := [
        Fault(line, None, "", f"{len(columns)} cells", f"has {len(row)} cells")
        for row, line in zip(rows, lines, strict=True)
        if len(row) != len(columns)
    ]:
        raise TableError(file, faults)
    written = pd.DataFrame(rows, columns=columns, dtype=str)
    typed, faults = _typed(written, table.schema, lines)
    faults += _schema_faults(typed, written, table.schema, lines)
    for position in (~written["source"].isin(list(source_ids))).to_numpy().nonzero()[0]:
        value = written["source"].iloc[position]
        faults.append(Fault(lines[position], "source", value, "an id that stands in sources.toml"))
    for position in (~written["note"].map(has_japanese)).to_numpy().nonzero()[0]:
        faults.append(Fault(lines[position], "note", written["note"].iloc[position], ALLOWED))
    if faults := _first_of_each_cell(faults):
        raise TableError(file, faults)
    for name, column in table.schema.columns.items():
        if str(column.dtype) == "Int64" and not column.nullable:
            typed[name] = typed[name].astype("int64")
    typed["released"] = pd.to_datetime(typed["release"].map(first_day))
    return typed


def first_day(release: str) -> datetime.date | None:
    """The first day that "2025", "2025-06" or "2025-06-21" names; None if there is no such day."""
    found = _RELEASE.fullmatch(release)
    if not found:
        return None
    year, month, day = found.groups()
    try:
        return datetime.date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return None


def shown(path: Path) -> str:
    """The path as a message prints it: from the project's root where it lies inside."""
    resolved = path.resolve()
    inside = resolved.is_relative_to(_ROOT)
    return (resolved.relative_to(_ROOT) if inside else path).as_posix()


def read_text(path: Path, what: str) -> str:
    """The file's text; `what` it ought to be. Raises TableError if it is missing, empty or not UTF-8."""
    file = shown(path)
    try:
        raw = path.read_bytes()
    except OSError as error:
        reason = "is missing" if isinstance(error, FileNotFoundError) else "cannot be read"
        raise TableError(file, [Fault(None, None, "", what, reason)]) from error
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        row = raw[: error.start].count(b"\n") + 1
        value = raw[error.start : error.start + 1].hex()
        raise TableError(file, [Fault(row, None, value, "text in UTF-8", "is no UTF-8 byte")]) from error
    if not text.strip():
        raise TableError(file, [Fault(None, None, "", what, "is empty")])
    return text


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"


def _cells(path: Path, file: str) -> tuple[list[str], list[list[str]], list[int]]:
    reader = csv.reader(io.StringIO(read_text(path, "a table in CSV, UTF-8, with a header"), newline=""), strict=True)
    rows: list[list[str]] = []
    lines: list[int] = []
    try:
        header = next(reader)
        start = reader.line_num + 1
        for row in reader:
            if row:
                rows.append(row)
                lines.append(start)
            start = reader.line_num + 1
    except csv.Error as error:
        raise TableError(file, [Fault(reader.line_num, None, "", "well-formed CSV", str(error))]) from error
    if not rows:
        raise TableError(file, [Fault(None, None, "", "at least one row under the header", "is empty")])
    return header, rows, lines


def _header_faults(header: list[str], columns: list[str]) -> list[Fault]:
    allowed = ", ".join(columns)
    missing = [Fault(1, name, "", allowed, "is missing") for name in columns if name not in header]
    extra = [Fault(1, name, name, allowed) for name in header if name not in columns]
    if not missing and not extra and header != columns:
        return [Fault(1, None, ",".join(header), f"this order: {allowed}")]
    return missing + extra


def _typed(written: pd.DataFrame, schema: pa.DataFrameSchema, lines: list[int]) -> tuple[pd.DataFrame, list[Fault]]:
    faults: list[Fault] = []
    typed: dict[str, pd.Series[Any]] = {}  # Any: text or numbers
    for name, column in schema.columns.items():
        kind = str(column.dtype)
        if kind not in ("Int64", "float64"):
            typed[name] = written[name]
            continue
        form, allowed = (_WHOLE, "a whole number") if kind == "Int64" else (_NUMBER, "a number such as 12.5")
        empty_allowed = allowed + (" or an empty cell" if column.nullable else "")
        values: list[float | None] = []
        for value, line in zip(written[name], lines, strict=True):
            good = form.fullmatch(value) is not None
            values.append(float(value) if good else None)
            if not good and (value or not column.nullable):
                problem = "is no number" if value else "is empty"
                faults.append(Fault(line, name, value, empty_allowed, problem))
        numbers = pd.Series(values, dtype="float64")
        typed[name] = numbers.astype("Int64") if kind == "Int64" else numbers
    return pd.DataFrame(typed), faults


def _schema_faults(
    typed: pd.DataFrame, written: pd.DataFrame, schema: pa.DataFrameSchema, lines: list[int]
) -> list[Fault]:
    try:
        schema.validate(typed, lazy=True)
    except pa.errors.SchemaErrors as errors:
        return [fault for error in errors.schema_errors for fault in _faults_of(error, written, lines)]
    return []


def _faults_of(error: pa.errors.SchemaError, written: pd.DataFrame, lines: list[int]) -> list[Fault]:
    check = error.check
    if not isinstance(check, pa.Check):
        return []  # an empty cell: already named when the numbers were read
    on_rows = isinstance(error.schema, pa.DataFrameSchema)
    column = str(check.name if on_rows else error.schema.name)
    allowed = str(check.error)
    cases = error.failure_cases
    if not isinstance(cases, pd.DataFrame) or cases["index"].isna().any():
        return [Fault(None, column, "", allowed, f"could not be checked ({cases})")]
    positions = sorted({int(index) for index in cases["index"]})
    return [Fault(lines[at], column, written[column].iloc[at], allowed) for at in positions]


def _first_of_each_cell(faults: list[Fault]) -> list[Fault]:
    kept: dict[tuple[int, str], Fault] = {}
    for fault in faults:
        kept.setdefault((fault.row or 0, fault.column or ""), fault)
    return [kept[place] for place in sorted(kept)]
