"""A reader's file as plain rows, every line of it that is not taken, and what is to be known of the rest."""

from __future__ import annotations

import functools
from collections.abc import Sequence

from data.country_names import Country, country_of
from data.own_figures.choosing import SHOWN, Choosing, Figure
from data.own_figures.file_kinds import read_table
from data.own_figures.layout import missing
from data.own_figures.lines import Reason, UnreadableError
from data.own_figures.names import KIND_NAMES, plain
from data.own_figures.numbers import share
from data.own_figures.parsed import Parsed, Refusal
from data.own_figures.records import MAX_CELL, Record, Records, Refused
from data.own_figures.tidy import tidy
from data.share_unit import Unit, looks_like_fractions

MAX_CHARACTERS = 60  # of a label
MAX_SOURCE_CHARACTERS = 200
MAX_COUNTRY = 100  # characters of a country's name
JPN = "JPN"


def parse(content: bytes, name: str, *, unit: Unit | None = None, first: Sequence[str] = (JPN,)) -> Parsed:
    """The figures of a CSV, XLSX, XLS or ODS file, those of the countries `first` before all others.

    `unit` is that of numbers without a per cent sign; None leaves it open where they look like fractions. Never raises
    for what the file holds: what cannot be used is in `refused`.
    """
    parsing = _Parsing(tidy(name[:MAX_CELL])[:MAX_CHARACTERS] or "?")
    try:
        parsing.read(content)
    except UnreadableError as problem:
        parsing.refuse_rest(problem)
    parsed = parsing.choosing.parsed(unit or "percent", first)
    unsigned = [float(one.share.number) for one in parsing.choosing.figures if not one.share.percent]
    if unit is None and looks_like_fractions(unsigned):
        parsed.fractions = parsing.choosing.parsed("fraction", first)
    return parsed


class _RefusedError(Exception):
    def __init__(self, column: str, value: str, reason: Reason) -> None:
        super().__init__(reason)
        self.refused = Refused(column, value, reason)


class _Parsing:
    """A file while it is read."""

    def __init__(self, name: str) -> None:
        self.choosing = Choosing(name)
        self._name = name

    def read(self, content: bytes) -> None:
        """Takes every line or says why not. Raises UnreadableError where nothing more can be read."""
        table = read_table(content)
        records = Records(table)
        for cell in records.unread():
            self._refuse(table.header.number, Refused(cell, "", "column"))
        for sheet in table.left:
            self._refuse(None, Refused("", sheet, "sheet"))
        if table.encoding:
            self.choosing.notice("encoding", value=table.encoding)
        try:
            for line in table.lines:
                for one in records.of_line(line):
                    self._take(line.number, one)
        finally:
            self.choosing.notice("no-figure", count=records.without)
            self.choosing.notice("other-unit", count=records.others)
        if not self.choosing.figures and records.others:
            raise UnreadableError("unit", table.header)
        if not self.choosing.any_line:
            raise UnreadableError("no-rows")

    def refuse_rest(self, problem: UnreadableError) -> None:
        """Says first why the file, or all from a line on, was not read; of a line that is no header what it lacks."""
        line, column, value = problem.line, problem.column, problem.value
        if line and problem.reason == "header":
            column, value = ", ".join(missing(line.cells)), " | ".join(filter(None, line.cells))
        self.choosing.problem = _refusal(line.number if line else None, Refused(column, value, problem.reason))

    def _refuse(self, line: int | None, refused: Refused) -> None:
        self.choosing.refuse(_refusal(line, refused))

    def _take(self, line: int, one: Record | Refused) -> None:
        try:
            if isinstance(one, Refused):
                self._refuse(line, one)
            else:
                self.choosing.figures.append(self._figure(one))
        except _RefusedError as problem:
            self._refuse(line, problem.refused)

    def _figure(self, record: Record) -> Figure:
        """The figure of a record. Raises _RefusedError."""
        texts = record.texts
        country, number = self._country(texts), share(record.share)
        if number is None:
            raise _RefusedError("share_pct", record.share, "share")
        kind = _kind(texts.get("kind", "")) or ("own-estimate" if record.year.estimate else "own")
        label, source = texts.get("label", ""), texts.get("source", "") or self._name
        if len(label) > MAX_CHARACTERS:
            raise _RefusedError("label", label, "long")
        if len(source) > MAX_SOURCE_CHARACTERS:
            raise _RefusedError("source", source, "long")
        return Figure(record, country, number, kind, label, source)

    def _country(self, texts: dict[str, str]) -> str:
        given = tuple(texts[one] for one in ("iso3", "country") if texts.get(one))
        country = _known_country(given) if max(map(len, given), default=0) <= MAX_COUNTRY else None
        if country is None:
            raise _RefusedError("iso3" if "iso3" in texts else "country", " / ".join(given), "country")
        if country.assumed:
            self.choosing.assume(country.assumed[:SHOWN], country.code)
        return country.code


@functools.lru_cache(maxsize=1_024)
def _known_country(given: tuple[str, ...]) -> Country | None:
    return country_of(*given)


def _refusal(line: int | None, refused: Refused) -> Refusal:
    column, value = (tidy(text[:MAX_CELL])[:SHOWN] for text in (refused.column, refused.value))
    return Refusal(line, column, value, refused.reason)


def _kind(text: str) -> str:
    if not text:
        return ""
    kind = KIND_NAMES.get(plain(text))
    if kind is None:
        raise _RefusedError("kind", text, "kind-of")
    return f"own-{kind}"
