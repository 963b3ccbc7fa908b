"""The figures of a table's lines, as the layout tells: one a line, or one a year's column, and what each counts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from data.own_figures.layout import is_index
from data.own_figures.lines import Line, Reason, UnreadableError
from data.own_figures.numbers import NO_FIGURE, is_cut
from data.own_figures.table import Table
from data.own_figures.tidy import tidy
from data.own_figures.units import Counts, about_defence, counts
from data.own_figures.years import Year, year

MAX_CELL = 1_000  # characters of a cell that is looked at
MAX_FIGURES = 50_000  # of a file, of which the first are kept
_ONCE = ("iso3", "country", "year", "share_pct", "kind", "label", "source")
_ESTIMATES = ("e", "be", "ep", "pe", "estimate", "estimated", "estimated value")
_FLAGGED = re.compile(r"(.*?)\s([a-z]{1,4})")  # a figure of Eurostat's with its flags
# The fields after a share whose own rules refuse the second half of a share that a decimal comma has split.
_LEAVES_COMMA = ("kind", "year", "country", "iso3")


class Refused(NamedTuple):
    """Why a cell or a line is not taken: column, value and the id of the reason."""

    column: str
    value: str
    reason: Reason


@dataclass(frozen=True)
class Record:
    """A figure as its line has it, the texts tidied; `stated` says that it is said to be a share of GDP,
    `comma_separated` that its line, of a file separated by commas, has several, where a decimal comma would split it.
    """

    line: int
    texts: dict[str, str]
    year: Year
    share: str
    stated: bool
    defence: bool
    comma_separated: bool = False


class Records:
    """Reads a table line by line. Counts the cells without a figure, and the figures that are no share of GDP."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self.without = self.others = self.read = 0
        self._fields = table.layout.fields
        self._counts: Counts | None = table.layout.counts
        # A cell past the last heading of a year is half of a figure, also where commas go on there.
        self._width = max(table.layout.years) + 1 if self._ends_with_year() else len(self._fields)
        self._check_header()

    def unread(self) -> Iterator[str]:
        """The headings of columns that are not read."""
        for at, (named, cell) in enumerate(zip(self._fields, self.table.header.cells, strict=True)):
            if named in (None, "other", "value") and at not in self.table.layout.years and not is_index(cell):
                yield cell

    def of_line(self, line: Line) -> Iterator[Record | Refused]:
        """The figures of a line, or why one of them or the whole line is not taken."""
        cells = line.cells
        if any(cell.strip() for cell in cells[self._width :]):
            yield Refused("", self.table.delimiter.join(cells), "cells")
            return
        named = [(one, cell) for one, cell in zip(self._fields, cells, strict=False) if one]
        if too_long := next(((one, cell) for one, cell in named if len(cell) > MAX_CELL), None):
            yield Refused(*too_long, "long")
            return
        texts = {one: tidy(cell) for one, cell in named}
        said = [tidy(cell) for one, cell in named if one == "indicator"]
        said += _dimensions(texts)
        found = self._wide(line, texts, said) if self.table.layout.years else self._long(line, texts, said)
        for one in found:
            self.read += 1
            if self.read > MAX_FIGURES:
                raise UnreadableError("lines", line)
            yield one

    def _ends_with_year(self) -> bool:
        years = self.table.layout.years
        return bool(years) and not any(cell.strip() for cell in self.table.header.cells[max(years) + 1 :])

    def _check_header(self) -> None:
        """Raises UnreadableError where a column stands twice, or where no figure is a share of GDP."""
        header, fields = self.table.header, self._fields
        if twice := sorted({one for one in fields if one in _ONCE and fields.count(one) > 1}):
            cells = [cell for one, cell in zip(fields, header.cells, strict=True) if one in twice]
            raise UnreadableError("header-twice", header, ", ".join(cells))
        if self._counts == "other" and "indicator" not in fields and "dimensions" not in fields:
            cells = [cell for one, cell in zip(fields, header.cells, strict=True) if one == "other"]
            raise UnreadableError("unit", header, ", ".join(cells))

    def _long(self, line: Line, texts: dict[str, str], said: list[str]) -> Iterator[Record | Refused]:
        counted = self._counted(texts, said)
        if counted == "other":
            self.others += 1
            return
        of_year = year(texts.get("year", ""))
        if of_year is None:
            yield Refused("year", texts.get("year", ""), "year")
        elif self.table.delimiter == "," and self._cut(line.cells):
            yield Refused("share_pct", ",".join(line.cells), "comma")
        else:
            yield _record(line, texts, of_year, texts.get("share_pct", ""), counted, said)

    def _wide(self, line: Line, texts: dict[str, str], said: list[str]) -> Iterator[Record | Refused]:
        cells = {at: line.cells[at] for at in self.table.layout.years if at < len(line.cells)}
        given = {at: text for at, cell in cells.items() if (text := tidy(cell[:MAX_CELL])).lower() not in NO_FIGURE}
        self.without += len(cells) - len(given) if given else 0
        if not given:
            # A line with one cell heads those under it: a region, or what they count.
            words = [cell for cell in line.cells if cell.strip()]
            self._counts = (counts(words[0]) if len(words) == 1 else None) or self._counts
            return
        counted = self._counted(texts, said)
        if counted == "other":
            self.others += len(given)
            return
        for at, text in given.items():
            flagged = _FLAGGED.fullmatch(text) if "dimensions" in texts else None
            marked = {**texts, "flag": flagged[2]} if flagged else texts
            one = _record(line, marked, self.table.layout.years[at], flagged[1] if flagged else text, counted, said)
            yield replace(one, comma_separated=self.table.delimiter == "," and len(cells) > 1)

    def _counted(self, texts: dict[str, str], said: list[str]) -> Counts | None:
        """What a line's figures count: as it says itself, or else as the table does."""
        function = texts.get("function", "").lower()
        if function and not function.startswith(("gf02", "defence")):
            return "other"
        found = [counts(text) for text in said]
        return "share" if "share" in found else "other" if "other" in found else self._counts

    def _cut(self, cells: list[str]) -> bool:
        """Whether a decimal comma without quotes may have split the share; the next column may refuse it as well."""
        at = self.table.layout.share
        after = self._fields[at + 1] if at + 1 < len(self._fields) else None
        return after not in _LEAVES_COMMA and len(cells) > at + 1 and is_cut(*cells[at : at + 2])


def _record(
    line: Line, texts: dict[str, str], of_year: Year, share: str, counted: Counts | None, said: list[str]
) -> Record:
    estimate = of_year.estimate or texts.get("flag", "").lower() in _ESTIMATES
    return Record(
        line.number,
        texts,
        of_year._replace(estimate=estimate),
        share,
        counted == "share",
        any(about_defence(text) for text in said),
    )


def _dimensions(texts: dict[str, str]) -> list[str]:
    """Takes Eurostat's first column apart (A,PC_GDP,GF02,S13,DE): the last is the country, the others what counts."""
    if "dimensions" not in texts:
        return []
    *others, texts["iso3"] = texts["dimensions"].split(",")
    texts["function"] = next((one for one in others if one.startswith(("GF", "TOTAL"))), "")
    return others
