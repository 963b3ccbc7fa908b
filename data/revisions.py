"""What changed between editions, value by value, and how old the newest edition is."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

import pandas as pd

from data import Figures, Source
from data.schema import TABLES

STALE_MONTHS = 18
_NOT_FIGURES = ("precision_trn_jpy", "group_total_trn_jpy")


@dataclass(frozen=True)
class EditionAge:
    """The newest edition of a table: its source, whole months since its release, and whether that is over 18."""

    id: str
    source: Source
    released: date
    months: int
    stale: bool


class Revision(NamedTuple):
    """A value that a later edition changed; `key` is the row's key, its parts joined by spaces."""

    table: str
    key: str
    column: str
    old: float
    new: float
    difference: float
    old_release: str
    new_release: str
    old_source: str
    new_source: str


def revisions(figures: Figures, *tables: str) -> pd.DataFrame:
    """Every value that a later edition changed, as far as `figures` can know; all tables if none is named.

    One row a Revision; old, new and difference in the column's unit. Sorted by table, key, column and release. Editions
    of NATO differ in definition too: a difference is what changed, not an error. Raises KeyError for an unknown table.
    """
    found = [change for table in (tables or TABLES) for change in _of_table(figures, table)]
    return pd.DataFrame(found, columns=list(Revision._fields))


def newest_edition_age(figures: Figures, today: date, table: str = "sipri_share") -> EditionAge:
    """How old the newest edition of a table is on a day; `stale` if it is more than 18 months.

    Figures come once a year: after 18 months one is missing. Raises KeyError for an unknown table.
    """
    rows = figures.every[table]
    rows = rows[rows["released"] <= pd.Timestamp(figures.as_of)]
    newest = rows.sort_values("released", kind="stable").iloc[-1]
    released = newest["released"].date()
    months = (today.year - released.year) * 12 + today.month - released.month - (today.day < released.day)
    over = months > STALE_MONTHS or (months == STALE_MONTHS and today.day > released.day)
    return EditionAge(newest["source"], figures.sources[newest["source"]], released, months, over)


def _of_table(figures: Figures, table: str) -> Iterator[Revision]:
    rows = figures.every[table]
    key = list(TABLES[table].key)
    rows = rows[rows["released"] <= pd.Timestamp(figures.as_of)].sort_values([*key, "released"], kind="stable")
    names = [name for name, column in TABLES[table].schema.columns.items() if str(column.dtype) == "float64"]
    for column in (name for name in names if name not in _NOT_FIGURES):
        known = rows[rows[column].notna()]
        before = known.groupby(key, sort=False)[[column, "release", "source"]].shift()
        changed = before[column].notna() & (before[column] != known[column])
        for (_, new), (_, old) in zip(known[changed].iterrows(), before[changed].iterrows(), strict=True):
            yield Revision(
                table=table,
                key=" ".join(str(new[name]) for name in key),
                column=column,
                old=float(old[column]),
                new=float(new[column]),
                difference=float(new[column] - old[column]),
                old_release=old["release"],
                new_release=new["release"],
                old_source=old["source"],
                new_source=new["source"],
            )
