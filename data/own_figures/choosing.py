"""What of a reader's figures is taken, decided by the file as a whole: what they count, their unit, the first of each
country and year, and the countries that come first where they are too many.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from data.own_figures.lines import Note
from data.own_figures.numbers import HIGHEST_PCT, Share
from data.own_figures.parsed import Parsed, Refusal, Row
from data.own_figures.records import Record
from data.share_unit import Unit

MAX_ROWS = 2_000
MAX_SOURCES = 20
MAX_REFUSED = 6_000  # that are kept to be told; the rest are counted
# The highest share of a country in peace that SIPRI has is a third of GDP; what is not said to be a share of GDP and
# goes beyond this is taken for something else.
HIGHEST_UNSTATED_PCT = 40
SHOWN = 40  # characters of a refused value


@dataclass(frozen=True)
class Figure:
    """A figure that can be read; `kind`, `label` and `source` as in a Row."""

    record: Record
    iso3: str
    share: Share
    kind: str
    label: str
    source: str

    @property
    def doubtful(self) -> bool:
        """Whether nothing says that it is a share of GDP."""
        return not (self.record.stated or self.share.percent)


class Choosing:
    """The figures of a file and what was refused while they were read; `problem` is why no more was read."""

    def __init__(self, name: str) -> None:
        self.figures: list[Figure] = []
        self.problem: Refusal | None = None
        self._name = name
        self._refused: list[Refusal] = []
        self._notices: list[Refusal] = []

    def refuse(self, refusal: Refusal) -> None:
        """Adds what is not taken; figures of one line that are refused alike are counted."""
        last = self._refused[-1] if self._refused else None
        if last and refusal.line is not None and replace(last, count=1) == refusal:
            self._refused[-1] = replace(last, count=last.count + 1)
        else:
            self._refused.append(refusal)

    def notice(self, reason: Note, *, value: str = "", column: str = "", count: int = 1) -> None:
        """Adds what is to be known of what was taken, where there is any."""
        if count:
            self._notices.append(Refusal(None, column, value, reason, count))

    def assume(self, name: str, code: str) -> None:
        """Adds, once, the country for which a name was taken that may mean two."""
        notice = Refusal(None, code, name, "assumed")
        if notice not in self._notices:
            self._notices.append(notice)

    @property
    def any_line(self) -> bool:
        """Whether any line under the header had something that was read or refused."""
        return bool(self.figures) or any(one.reason not in ("column", "sheet") for one in self._refused)

    def parsed(self, unit: Unit, first: Sequence[str]) -> Parsed:
        """What is taken, the countries `first` before all others, and what is not."""
        figures, notices = self._of_defence()
        large = next((one for one in figures if one.doubtful and one.share.number > HIGHEST_UNSTATED_PCT), None)
        problem = self.problem
        if large:
            figures, problem = [], Refusal(None, "", large.record.share, "unit")
        refused = list(self._refused)
        rows = list(_rows(figures, unit, refused))
        rows.sort(key=lambda row: first.index(row.iso3) if row.iso3 in first else len(first))
        refused.sort(key=lambda one: one.line or 0)
        taken = _taken(rows, first)
        left = Counter(row.iso3 for row in rows if row not in taken)
        refused = [*filter(None, [problem]), *refused]
        refused += [Refusal(None, "country", iso3, "rows", count) for iso3, count in left.items()]
        if fiscal := sum(one.record.year.fiscal for one in figures):
            notices.append(Refusal(None, "", "", "fiscal", fiscal))
        kept = [row for row in rows if row in taken]
        return Parsed(self._name, kept, refused[:MAX_REFUSED], sum(one.count for one in refused), notices)

    def _of_defence(self) -> tuple[list[Figure], list[Refusal]]:
        """The figures without those of other things than defence that stand beside those of defence."""
        of_defence = [one for one in self.figures if one.record.defence]
        others = len(self.figures) - len(of_defence) if of_defence else 0
        more = [Refusal(None, "", "", "other-unit", others)] if others else []
        return of_defence or self.figures, [*self._notices, *more]


def _rows(figures: list[Figure], unit: Unit, refused: list[Refusal]) -> Iterator[Row]:
    """The rows of figures; adds to `refused` those that are none."""
    keys: set[tuple[str, int, str]] = set()
    sources: set[str] = set()
    # Where no figure of the file has decimals, those between commas may be the halves of such.
    decimals = any(one.share.sign for one in figures)
    signs = {one.share.sign for one in figures if one.share.sign and not one.share.grouped}
    for one in figures:
        row = _row(one, unit, signs)
        if one.record.comma_separated and not decimals:
            refused.append(Refusal(one.record.line, "share_pct", one.record.share[:SHOWN], "comma"))
        elif row is None:
            refused.append(Refusal(one.record.line, "share_pct", one.record.share[:SHOWN], "share"))
        elif (row.iso3, row.year, row.label) in keys:
            refused.append(Refusal(one.record.line, "year", str(row.year), "duplicate"))
        elif row.source not in sources and len(sources) >= MAX_SOURCES:
            refused.append(Refusal(one.record.line, "source", row.source[:SHOWN], "sources"))
        else:
            keys.add((row.iso3, row.year, row.label))
            sources.add(row.source)
            yield row


def _row(one: Figure, unit: Unit, signs: set[str]) -> Row | None:
    """The row of a figure. Three digits after a sign are decimals where nothing in the file speaks against it."""
    pct = one.share.number * (100 if unit == "fraction" and not one.share.percent else 1)
    thousands = one.share.grouped and (one.doubtful or signs - {one.share.sign})
    if pct > HIGHEST_PCT or thousands:
        return None
    return Row(one.iso3, one.record.year.number, float(pct), one.kind, one.label, one.source)


def _taken(rows: list[Row], first: Sequence[str]) -> set[Row]:
    """The rows that are taken: of the countries `first` all, then of every other one the newest years."""
    rest = sorted((row for row in rows if row.iso3 not in first), key=lambda row: -row.year)
    return set([*(row for row in rows if row.iso3 in first), *rest][:MAX_ROWS])
