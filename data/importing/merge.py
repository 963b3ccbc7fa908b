"""Merges a batch into a table: the rows to write, and what is new, revised, corrected or gone."""

import csv
import io
import re
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from data.importing.batch import Batch, Row
from data.importing.checks import value_column
from data.schema import TABLES
from data.table_file import first_day

# A rate is never revised: only years that have none are read.
_ONLY_ADDED_TO = ("exchange_rate",)

Rows = list[dict[str, str]]


@dataclass(frozen=True)
class Change:
    """One difference from the tables of before.

    `what` is "new"; "confirmed" or "revised" against the edition before; in the same edition "corrected" (another
    value) or "described anew" (another kind, flag, basis or note); "gone" where a value is no longer printed.
    """

    table: str
    key: tuple[str, ...]
    what: str
    old: str
    new: str

    @property
    def difference(self) -> float | None:
        """New less old; None if one of them is not a number."""
        try:
            return float(self.new) - float(self.old)
        except ValueError:
            return None


@dataclass(frozen=True)
class Merged:
    """A table with a batch in it, sorted by key and release, and the changes; `same` rows were there already."""

    table: str
    rows: tuple[Mapping[str, str], ...]
    changes: tuple[Change, ...]
    same: int


def read_rows(path: Path) -> Rows:
    """A table as text, one mapping a line."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def as_csv(table: str, rows: Sequence[Mapping[str, str]]) -> str:
    """The text of a table's file."""
    text = io.StringIO()
    writer = csv.DictWriter(text, list(TABLES[table].schema.columns), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def merge(table: str, present: Rows, batch: Batch) -> Merged:
    """The table with the batch's rows in the place of those of the same edition; every other edition is kept."""
    key = TABLES[table].key
    edition = batch.edition
    own = {_key(row, key): row for row in present if row["source"] == edition.id}
    others = [row for row in present if row["source"] != edition.id]
    before = _before(others, key, edition.released)
    rows: Rows = []
    changes: list[Change] = []
    read: set[tuple[str, ...]] = set()
    for given in (row for row in batch.rows if row.table == table):
        at = _key(given.cells, key)
        read.add(at)
        row = _whole(given, own.get(at), batch)
        rows.append(row)
        if change := _change(table, at, row, own.get(at), before.get(at)):
            changes.append(change)
    column = value_column(table)
    for at, row in own.items():
        if at not in read:
            changes.append(Change(table, at, "gone", row[column], ""))
    if not own and read and table not in _ONLY_ADDED_TO:
        changes += [
            Change(table, at, "gone", row[column], "") for at, row in _edition_before(before, edition.id, key, read)
        ]
    merged = sorted((*others, *rows), key=lambda row: (*_key(row, key), str(first_day(row["release"]))))
    same = len(rows) - sum(change.what != "gone" for change in changes)
    return Merged(table, tuple(merged), tuple(changes), same)


def _whole(given: Row, own: Mapping[str, str] | None, batch: Batch) -> dict[str, str]:
    """The row to write. A known row keeps its note, and the digits of its number where the value is equal."""
    row = {"release": batch.edition.released, "source": batch.edition.id, **given.cells}
    column = value_column(given.table)
    if own:
        row |= {name: own[name] for name in ("note", "price_base") if own.get(name)}
        row |= {column: own[column]} if _equal(own[column], row[column]) else {}
    return {name: row[name] for name in TABLES[given.table].schema.columns}


def _change(
    table: str,
    at: tuple[str, ...],
    row: Mapping[str, str],
    own: Mapping[str, str] | None,
    before: Mapping[str, str] | None,
) -> Change | None:
    column = value_column(table)
    if own:
        if own == row:
            return None
        what = "corrected" if own[column] != row[column] else "described anew"
        names = [name for name in row if row[name] != own[name]]
        old, new = (
            (own[column], row[column])
            if what == "corrected"
            else (", ".join(f"{name} {one[name] or 'empty'}" for name in names) for one in (own, row))
        )
        return Change(table, at, what, old, new)
    if before is None:
        return Change(table, at, "new", "", row[column])
    same = before[column] == row[column] or _equal(before[column], row[column])
    return Change(table, at, "confirmed" if same else "revised", before[column], row[column])


def _equal(one: str, other: str) -> bool:
    return bool(one and other) and float(one) == float(other)


def _before(rows: Rows, key: tuple[str, ...], released: str) -> dict[tuple[str, ...], dict[str, str]]:
    day = first_day(released) or date.max
    found: dict[tuple[str, ...], dict[str, str]] = {}
    for row in sorted(rows, key=lambda one: str(first_day(one["release"]))):
        if (first_day(row["release"]) or date.max) < day:
            found[_key(row, key)] = row
    return found


def _edition_before(
    before: Mapping[tuple[str, ...], Mapping[str, str]], edition: str, key: tuple[str, ...], read: Set[tuple[str, ...]]
) -> list[tuple[tuple[str, ...], Mapping[str, str]]]:
    """Rows of the same publication's previous edition, from the first year read on, that the new edition lacks."""
    same = {at: row for at, row in before.items() if _publication(row["source"]) == _publication(edition)}
    newest = max((row["release"] for row in same.values()), default="")
    year = key.index("year")
    first = min(at[year] for at in read)
    return [(at, row) for at, row in same.items() if row["release"] == newest and at not in read and at[year] >= first]


def _publication(edition: str) -> str:
    """ "world-bank" of "world-bank-2026-10"."""
    return re.sub(r"-\d{4}.*", "", edition)


def _key(row: Mapping[str, str], key: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(row[name] for name in key)
