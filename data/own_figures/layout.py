"""The layout of a reader's table: which line is the header, what each column holds, one figure or one year a column."""

from __future__ import annotations

import functools
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from data.country_names import country_of
from data.own_figures.lines import HEADER_WITHIN, Head, Line
from data.own_figures.names import FIELDS, plain
from data.own_figures.units import Counts, about_defence, counts, first_counts
from data.own_figures.years import Year, year

MAX_HEADING = 100  # characters of a heading that are looked at
_NEEDED = ("year", "share_pct")
_PREFERRED = {"year": "timeperiod", "value": "obsvalue"}  # SDMX repeats each column with a label that is empty
_INDEX = re.compile(r"unnamed: ?[0-9]{1,3}|index")  # what pandas writes above its row numbers
_TSV_TIME = re.compile(r"\\time(_period)?$", re.IGNORECASE)  # Eurostat's first column holds every dimension


@dataclass(frozen=True)
class Layout:
    """What the header says: its place among the first lines, the field of each column (None: not read), the years of
    columns that are years, what the figures count (None: the file does not say), and how sure this is.
    """

    at: int
    fields: tuple[str | None, ...]
    years: Mapping[int, Year] = field(default_factory=dict)
    counts: Counts | None = None
    rank: int = 0

    @property
    def share(self) -> int:
        """The column of the share, in a table with one figure a line."""
        return self.fields.index("share_pct")


def find_layout(head: Head) -> Layout | None:
    """The layout of the first lines of a sheet: of the lines that may be its header the one that says most."""
    found = [layout for at in range(min(HEADER_WITHIN, len(head.lines))) for layout in _layouts(head, at)]
    return max(found, key=lambda layout: (layout.counts != "other", layout.rank), default=None)


def likely_header(lines: Sequence[Line]) -> Line:
    """The line that looks most like a header where none is one: with the most known columns, the first of such."""
    return max(lines[:HEADER_WITHIN], key=lambda line: sum(bool(one) for one in headings(line.cells)))


def missing(cells: Sequence[str]) -> list[str]:
    """The needed columns that a header does not have."""
    fields = headings(cells)
    country = [] if "iso3" in fields or "country" in fields else ["country"]
    return country + [needed for needed in _NEEDED if needed not in fields]


def headings(cells: Sequence[str]) -> tuple[str | None, ...]:
    """The field of each column by its heading; "other" for figures that are not a share of GDP, None for the unknown.

    Of several shares of GDP those of defence count, where any says so.
    """
    fields = [_field(cell) for cell in cells]
    names = [plain(cell[:MAX_HEADING]) for cell in cells]
    for repeated, name in _PREFERRED.items():
        if names.count(name) == 1:
            fields = [None if one == repeated and names[at] != name else one for at, one in enumerate(fields)]
    shares = [at for at, one in enumerate(fields) if one == "share_pct"]
    of_defence = [at for at in shares if about_defence(cells[at])]
    if len(shares) > 1 and of_defence:
        fields = [None if at in shares and at not in of_defence else one for at, one in enumerate(fields)]
    if "share_pct" not in fields and fields.count("value") == 1:
        fields = ["share_pct" if one == "value" else one for one in fields]
    return tuple(fields)


def is_index(cell: str) -> bool:
    """Whether a heading is that of row numbers, which need not be told."""
    return not cell.strip() or _INDEX.fullmatch(cell[:MAX_HEADING].strip().lower()) is not None


@functools.lru_cache(maxsize=2_048)
def _field(cell: str) -> str | None:
    cell = cell[:MAX_HEADING]
    if _TSV_TIME.search(cell):
        return "dimensions"
    if known := FIELDS.get(plain(cell)):
        return known
    found = counts(cell)
    return "share_pct" if found == "share" else found


def _layouts(head: Head, at: int) -> Iterator[Layout]:
    cells = head.lines[at].cells
    fields = headings(cells)
    above = [head.title, *(cell for line in head.lines[:at] for cell in line.cells)]
    known = sum(1 for one in fields if one and one != "other")
    if not missing(cells):
        stated = _field(cells[fields.index("share_pct")]) == "share_pct"
        yield Layout(at, fields, counts="share" if stated else first_counts(above), rank=known)
    elif "year" not in fields and (years := _years(cells)):
        named = _named_wide(head, at, fields, min(years))
        if named and len(years) >= (1 if "country" in fields or "iso3" in fields else 2):
            over = [cell for one, cell in zip(named, cells, strict=True) if one == "country"]  # the IMF's title
            yield Layout(at, named, years, first_counts([*above, *over]), known + len(years))
    elif "year" in fields and ("country" in fields or "iso3" in fields) and "other" in fields:
        yield Layout(at, fields, counts="other", rank=known)


def _years(cells: Sequence[str]) -> dict[int, Year]:
    """The columns that are years, each year once."""
    found = {at: named for at, cell in enumerate(cells) if (named := year(cell))}
    return found if max(Counter(one.number for one in found.values()).values(), default=0) == 1 else {}


def _named_wide(head: Head, at: int, fields: tuple[str | None, ...], first: int) -> tuple[str | None, ...] | None:
    """The fields of a table with a column a year; where no heading names the countries, the column that holds them."""
    kept = tuple(one if one not in ("share_pct", "value", "other", "year") else None for one in fields)
    if any(one in kept for one in ("country", "iso3", "dimensions")):
        return kept
    under = head.lines[at + 1 :]
    hits = {
        column: sum(is_country(line.cells[column]) for line in under if column < len(line.cells))
        for column in range(first)
        if kept[column] is None
    }
    best = max(hits, key=lambda column: hits[column], default=None)
    if best is None or not hits[best]:
        return None
    return tuple("country" if column == best else one for column, one in enumerate(kept))


def is_country(cell: str) -> bool:
    """Whether a cell names a country."""
    return bool(cell.strip()) and country_of(cell[:MAX_HEADING]) is not None
