"""The reader's own figures: a CSV or XLSX file as rows that can be drawn, and every line of it that cannot."""

from __future__ import annotations

import dataclasses
import functools
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd
from babel import Locale
from babel.core import get_global

from data.own_cells import Line, UnreadableError, read_lines

FIRST_YEAR, LAST_YEAR = 1949, 2060
HIGHEST_PCT = 100
MAX_ROWS = 2_000
MAX_SOURCES = 20
MAX_CHARACTERS = 60  # of a label
MAX_SOURCE_CHARACTERS = 200
MAX_REFUSED = 100  # lines that are kept to be shown; the rest are counted
MAX_CELL = 1_000  # characters of a cell that is looked at
SHOWN = 40  # characters of a refused value
KINDS = ("spent", "estimate", "budgeted", "pledged", "requested")
COLUMNS = ("iso3", "year", "share_pct", "kind", "label", "source")

# What a column may be called, without spaces, marks of parting and case.
HEADERS: Mapping[str, tuple[str, ...]] = {
    "iso3": ("iso3", "iso", "isocode", "iso3166", "code", "countrycode", "国コード", "isoコード", "国別コード"),
    "country": ("country", "countryname", "nation", "国", "国名"),
    "year": ("year", "fiscalyear", "年", "年度", "西暦"),
    "share_pct": (
        "sharepct", "share", "shareofgdp", "shareofgdp%", "%ofgdp", "gdp比", "対gdp比", "対gdp比%", "gdp比%", "割合",
    ),
    "kind": ("kind", "type", "種類", "区分", "種別"),
    "label": ("label", "series", "ラベル", "名称", "系列", "表示名"),
    "source": ("source", "出典", "出所", "資料"),
}  # fmt: skip
KIND_NAMES: Mapping[str, str] = {
    **{kind: kind for kind in KINDS},
    "実績": "spent", "支出": "spent", "推計": "estimate", "推定": "estimate", "見積もり": "estimate",
    "estimated": "estimate", "予算": "budgeted", "budget": "budgeted", "公約": "pledged", "目標": "pledged",
    "要求": "requested", "request": "requested",
}  # fmt: skip
# Common names that CLDR writes otherwise.
OTHER_NAMES: Mapping[str, str] = {
    "usa": "USA", "united states of america": "USA", "米国": "USA", "アメリカ": "USA", "uk": "GBR", "英国": "GBR",
    "great britain": "GBR", "turkey": "TUR", "czech republic": "CZE", "republic of korea": "KOR", "豪州": "AUS",
    "russian federation": "RUS", "台湾": "TWN", "north macedonia": "MKD", "viet nam": "VNM", "トルコ共和国": "TUR",
}  # fmt: skip
_OBSOLETE = {"BUR", "ZAR", "DDR", "FXX", "TMP", "YMD", "QUU", "XAA", "XBB", "ZZZ"}
_NAME_SIGNS = re.compile(r"[\s_\-()\[\]・,.'’]+")
_YEAR = re.compile(r"(?:fy\s?)?([0-9]{4})(?:年度?)?")
_SHARE = re.compile(r"\+?([0-9]{1,3})(?:[.,]([0-9]{1,20}))?\s*%?")
_WHOLE = re.compile(r"[0-9]+")


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
    Compares by identity, as Figures do.
    """

    name: str
    rows: pd.DataFrame
    refused: tuple[Refusal, ...]
    refused_count: int


def read_own(content: bytes, name: str) -> OwnFigures:
    """The figures of a CSV or XLSX file. Never raises: what cannot be used is in `refused`."""
    name = _tidy(name)[:MAX_CHARACTERS] or "?"
    reading = _Reading(name)
    try:
        lines, delimiter = read_lines(content, lambda cells: _known(_header(cells)))
        reading.header(next(lines))
        for line in lines:
            reading.row(line, delimiter)
        if not reading.rows and not reading.refused:
            reading.refuse(None, "", "", "no-rows")
    except UnreadableError as problem:
        reading.refused.insert(0, Refusal(problem.line, "", "", problem.reason))
    rows = pd.DataFrame([dataclasses.astuple(row) for row in reading.rows], columns=list(COLUMNS))
    rows = rows.astype({"year": "int64", "share_pct": "float64"})
    return OwnFigures(name, rows, tuple(reading.refused[:MAX_REFUSED]), len(reading.refused))


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
        self._fields: list[str | None] = []
        self._keys: set[tuple[str, int, str]] = set()
        self._sources: set[str] = set()

    def refuse(self, line: int | None, column: str, value: str, reason: str) -> None:
        column, value = (_tidy(text[:MAX_CELL])[:SHOWN] for text in (column, value))
        self.refused.append(Refusal(line, column, value, reason))

    def header(self, line: Line) -> None:
        """Takes the columns and says which are not read. Raises UnreadableError where one stands twice."""
        self._fields = _header(line.cells)
        named = [field for field in self._fields if field]
        if len(named) != len(set(named)):
            raise UnreadableError("header-twice", line.number)
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
        iso3, year = _country(given), _year(given.get("year", ""))
        share = _share(given.get("share_pct", ""))
        if delimiter == "," and self._cut(cells):
            raise _RefusedError("share_pct", ",".join(cells), "comma")
        kind = _kind(given.get("kind", ""))
        label, source = given.get("label", ""), given.get("source", "") or self.name
        if len(label) > MAX_CHARACTERS:
            raise _RefusedError("label", label, "long")
        if len(source) > MAX_SOURCE_CHARACTERS:
            raise _RefusedError("source", source, "long")
        if (iso3, year, label) in self._keys:
            raise _RefusedError("year", str(year), "duplicate")
        if source not in self._sources and len(self._sources) >= MAX_SOURCES:
            raise _RefusedError("source", source, "sources")
        if len(self.rows) >= MAX_ROWS:
            raise _RefusedError("", "", "rows")
        return _Row(iso3, year, share, kind, label, source)

    def _cut(self, cells: list[str]) -> bool:
        """Whether 3,5 without quotes may have become 3 and a text 5: the share is whole, the next cell is digits."""
        at = self._fields.index("share_pct")
        after = self._fields[at + 1] if at + 1 < len(self._fields) else None
        pair = [unicodedata.normalize("NFKC", cell).strip() for cell in cells[at : at + 2]]
        return after in ("label", "source") and len(pair) > 1 and all(map(_WHOLE.fullmatch, pair))


def _header(cells: list[str]) -> list[str | None]:
    return [_FIELDS.get(_plain(cell[:MAX_CHARACTERS])) for cell in cells]


def _known(fields: list[str | None]) -> int:
    """How many columns are known; 0 where a needed one is missing."""
    has_country = "iso3" in fields or "country" in fields
    return sum(map(bool, fields)) if has_country and {"year", "share_pct"} <= set(fields) else 0


def _country(given: Mapping[str, str]) -> str:
    texts = [given[field] for field in ("iso3", "country") if given.get(field)]
    codes = {countries().get(_plain(text)) for text in texts}
    code = codes.pop() if len(codes) == 1 else None
    if code is None:
        raise _RefusedError("iso3" if "iso3" in given else "country", " / ".join(texts), "country")
    return code


def _year(text: str) -> int:
    found = _YEAR.fullmatch(_digits(text).lower())
    year = int(found[1]) if found else 0
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise _RefusedError("year", text, "year")
    return year


def _share(text: str) -> float:
    found = _SHARE.fullmatch(_digits(text))
    share = float(f"{found[1]}.{found[2] or 0}") if found else -1.0
    if not 0 <= share <= HIGHEST_PCT:
        raise _RefusedError("share_pct", text, "share")
    return share


def _kind(text: str) -> str:
    if not text:
        return "own"
    kind = KIND_NAMES.get(_plain(text))
    if kind is None:
        raise _RefusedError("kind", text, "kind-of")
    return f"own-{kind}"


@functools.cache
def countries() -> Mapping[str, str]:
    """ISO 3166 alpha-3 by everything that names a country: its codes, its English and its Japanese name."""
    english, japanese = Locale.parse("en").territories, Locale.parse("ja").territories
    found = {_plain(name): iso3 for name, iso3 in OTHER_NAMES.items()}
    for iso3, (alpha2, *others) in get_global("territory_aliases").items():
        if len(iso3) == 3 and iso3.isalpha() and not others and alpha2 in english and iso3 not in _OBSOLETE:
            found |= {_plain(text): iso3 for text in (iso3, alpha2, english[alpha2], japanese[alpha2])}
    return found


def _tidy(text: str) -> str:
    """A text on one line, without signs that control how it is shown."""
    return " ".join("".join(" " if unicodedata.category(c) in _UNSHOWN else c for c in text).split())


def _digits(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip()


def _plain(text: str) -> str:
    """A name without case, accents, width and signs, to be looked up."""
    parted = unicodedata.normalize("NFKD", text).casefold().strip()
    return _NAME_SIGNS.sub("", unicodedata.normalize("NFC", "".join(c for c in parted if c not in _ACCENTS)))


_UNSHOWN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
_ACCENTS = {chr(code) for code in range(0x0300, 0x0370)}
_FIELDS: Mapping[str, str] = {_plain(name): field for field, names in HEADERS.items() for name in names}
