"""The reader's own figures: a CSV or XLSX file as rows that can be drawn, and every line of it that cannot."""

from __future__ import annotations

import dataclasses
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from data.country_names import Country, country_of
from data.own_figures.lines import Line, UnreadableError
from data.own_figures.names import FIELDS, KIND_NAMES, plain
from data.own_figures.numbers import is_cut, share, year
from data.own_figures.text import read_lines

MAX_ROWS = 2_000
MAX_SOURCES = 20
MAX_CHARACTERS = 60  # of a label
MAX_SOURCE_CHARACTERS = 200
MAX_REFUSED = 6_000  # that are kept to be told; the rest are counted
MAX_CELL = 1_000  # characters of a cell that is looked at
SHOWN = 40  # characters of a refused value
COLUMNS = ("iso3", "year", "share_pct", "kind", "label", "source")

_UNSHOWN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


@dataclass(frozen=True)
class Refusal:
    """What was not taken: line of the file (None: the whole file), column, value, and the id of the reason."""

    line: int | None
    column: str
    value: str
    reason: str


@dataclass(frozen=True, eq=False)
class OwnFigures:
    """What a reader's file gives. `rows` has COLUMNS, one row a country, year and label, in the file's order.

    `share_pct` is in per cent of GDP (3.5); `kind` is "own", or "own-" and one of KINDS where the file names one;
    `source` is the file's text, or the file's name. `refused` has the first MAX_REFUSED of `refused_count`.
    `assumed` has each name that may mean two countries, and the code of the one it was taken for.
    Compares by identity, as Figures do.
    """

    name: str
    rows: pd.DataFrame
    refused: tuple[Refusal, ...]
    refused_count: int
    assumed: tuple[tuple[str, str], ...] = ()


def read_own(content: bytes, name: str) -> OwnFigures:
    """The figures of a CSV or XLSX file. Never raises: what cannot be used is in `refused`."""
    name = _tidy(name)[:MAX_CHARACTERS] or "?"
    reading = _Reading(name)
    try:
        lines, delimiter, left = read_lines(content, lambda cells: _known(_header(cells)))
        reading.header(next(lines))
        for sheet in left:
            reading.refuse(None, "", sheet, "sheet")
        for line in lines:
            reading.row(line, delimiter)
        if not reading.rows and not reading.refused:
            reading.refuse(None, "", "", "no-rows")
    except UnreadableError as problem:
        reading.refuse_rest(problem)
    rows = pd.DataFrame([dataclasses.astuple(row) for row in reading.rows], columns=list(COLUMNS))
    rows = rows.astype({"year": "int64", "share_pct": "float64"})
    return OwnFigures(
        name, rows, tuple(reading.refused[:MAX_REFUSED]), len(reading.refused), tuple(reading.assumed.items())
    )


def no_rows() -> pd.DataFrame:
    """The rows of a reader who has given none."""
    return pd.DataFrame(columns=list(COLUMNS)).astype({"year": "int64", "share_pct": "float64"})


@dataclass(frozen=True)
class _Row:
    iso3: str
    year: int
    share_pct: float
    kind: str
    label: str
    source: str


class _RefusedError(Exception):
    def __init__(self, column: str, value: str, reason: str) -> None:
        super().__init__(reason)
        self.column, self.value, self.reason = column, value, reason


class _Reading:
    """A file while it is read, line by line."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.rows: list[_Row] = []
        self.refused: list[Refusal] = []
        self.assumed: dict[str, str] = {}
        self._fields: list[str | None] = []
        self._keys: set[tuple[str, int, str]] = set()
        self._sources: set[str] = set()

    def refuse(self, line: int | None, column: str, value: str, reason: str) -> None:
        column, value = (_tidy(text[:MAX_CELL])[:SHOWN] for text in (column, value))
        self.refused.append(Refusal(line, column, value, reason))

    def refuse_rest(self, problem: UnreadableError) -> None:
        """Says first why the file, or all from a line on, was not read; of a line that is no header what it lacks."""
        line, column, value = problem.line, problem.column, ""
        if line and problem.reason == "header":
            column, value = ", ".join(_missing(_header(line.cells))), " | ".join(filter(None, line.cells))
        self.refuse(line.number if line else None, column, value, problem.reason)
        self.refused.insert(0, self.refused.pop())

    def header(self, line: Line) -> None:
        """Takes the columns and says which are not read. Raises UnreadableError where one stands twice."""
        self._fields = _header(line.cells)
        named = [field for field in self._fields if field]
        if twice := sorted({field for field in named if named.count(field) > 1}):
            cells = [cell for field, cell in zip(self._fields, line.cells, strict=True) if field in twice]
            raise UnreadableError("header-twice", line, ", ".join(cells))
        for field, cell in zip(self._fields, line.cells, strict=True):
            if field is None and cell.strip():
                self.refuse(line.number, cell, "", "column")

    def row(self, line: Line, delimiter: str) -> None:
        """Takes a line or says why not."""
        try:
            row = self._row(line.cells, delimiter)
        except _RefusedError as problem:
            self.refuse(line.number, problem.column, problem.value, problem.reason)
            return
        self._keys.add((row.iso3, row.year, row.label))
        self._sources.add(row.source)
        self.rows.append(row)

    def _row(self, cells: list[str], delimiter: str) -> _Row:
        if any(cell.strip() for cell in cells[len(self._fields) :]):
            raise _RefusedError("", delimiter.join(cells), "cells")
        named = {field: cell for field, cell in zip(self._fields, cells, strict=False) if field}
        for field, cell in named.items():
            if len(cell) > MAX_CELL:
                raise _RefusedError(field, cell, "long")
        given = {field: _tidy(cell) for field, cell in named.items()}
        country, of_year = _country(given), _year(given.get("year", ""))
        iso3 = country.code
        if country.assumed:
            self.assumed[country.assumed[:SHOWN]] = iso3
        share_pct = _share(given.get("share_pct", ""))
        if delimiter == "," and self._cut(cells):
            raise _RefusedError("share_pct", ",".join(cells), "comma")
        kind = _kind(given.get("kind", ""))
        label, source = given.get("label", ""), given.get("source", "") or self.name
        if len(label) > MAX_CHARACTERS:
            raise _RefusedError("label", label, "long")
        if len(source) > MAX_SOURCE_CHARACTERS:
            raise _RefusedError("source", source, "long")
        if (iso3, of_year, label) in self._keys:
            raise _RefusedError("year", str(of_year), "duplicate")
        if source not in self._sources and len(self._sources) >= MAX_SOURCES:
            raise _RefusedError("source", source, "sources")
        if len(self.rows) >= MAX_ROWS:
            raise _RefusedError("", "", "rows")
        return _Row(iso3, of_year, share_pct, kind, label, source)

    def _cut(self, cells: list[str]) -> bool:
        """Whether a decimal comma without quotes may have parted the share; a next column that is read finds it too."""
        at = self._fields.index("share_pct")
        after = self._fields[at + 1] if at + 1 < len(self._fields) else None
        return after in ("label", "source", None) and len(cells) > at + 1 and is_cut(*cells[at : at + 2])


def _header(cells: list[str]) -> list[str | None]:
    return [FIELDS.get(plain(cell[:MAX_CHARACTERS])) for cell in cells]


def _known(fields: list[str | None]) -> int:
    """How many columns are known; 0 where a needed one is missing."""
    return 0 if _missing(fields) else sum(map(bool, fields))


def _missing(fields: list[str | None]) -> list[str]:
    """The needed columns that are not there."""
    country = [] if "iso3" in fields or "country" in fields else ["country"]
    return country + [field for field in ("year", "share_pct") if field not in fields]


def _country(given: Mapping[str, str]) -> Country:
    texts = [given[field] for field in ("iso3", "country") if given.get(field)]
    country = country_of(*texts)
    if country is None:
        raise _RefusedError("iso3" if "iso3" in given else "country", " / ".join(texts), "country")
    return country


def _year(text: str) -> int:
    found = year(text)
    if found is None:
        raise _RefusedError("year", text, "year")
    return found


def _share(text: str) -> float:
    found = share(text)
    if found is None:
        raise _RefusedError("share_pct", text, "share")
    return found


def _kind(text: str) -> str:
    if not text:
        return "own"
    kind = KIND_NAMES.get(plain(text))
    if kind is None:
        raise _RefusedError("kind", text, "kind-of")
    return f"own-{kind}"


def _tidy(text: str) -> str:
    """A text on one line, without signs that control how it is shown."""
    return " ".join("".join(" " if unicodedata.category(c) in _UNSHOWN else c for c in text).split())
