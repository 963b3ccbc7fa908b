"""The shares of GDP that are pledged or asked for, as known on the as-of date."""

from __future__ import annotations

from typing import NamedTuple

import pandas as pd

from components.model.rows import records
from components.words import Words
from data import Figures
from data.figure_cache import cached_with_figures

ASIDE = ("equipment", "wider", "ceiling")  # components that are no level of spending to reach
# Where several commitments of one kind set the same level, the first of these is shown.
AUDIENCES = ("Japan", "NATO", "allies")


class Commitment(NamedTuple):
    """A row of the targets table."""

    id: str
    component: str
    kind: str
    applies_to: str
    value_pct: float
    decided_on: str
    deadline_year: float  # missing where it has none
    release: str
    source: str


@cached_with_figures(64)
def commitments(figures: Figures) -> pd.DataFrame:
    """What is pledged or asked at the as-of date, as shares of GDP: one row for each level and kind."""
    rows = commitments_by_audience(figures).drop_duplicates(["value_pct", "kind"])
    return rows.sort_values(["value_pct", "decided_on"], ignore_index=True)


@cached_with_figures(64)
def commitments_by_audience(figures: Figures) -> pd.DataFrame:
    """The newest row for each level, kind and audience at the as-of date, in the order of AUDIENCES."""
    rows = figures.targets[~figures.targets["component"].isin(ASIDE)]
    rows = rows[rows["applies_to"].isin(AUDIENCES)]
    order = rows["applies_to"].map(AUDIENCES.index)
    rows = rows.assign(order=order).sort_values(["order", "decided_on"], ascending=[True, False])
    return rows.drop_duplicates(["value_pct", "kind", "applies_to"])


@cached_with_figures(64)
def asked_of_japan(figures: Figures) -> tuple[float, ...]:
    """The shares of GDP asked of Japan by name, as known on the as-of date, lowest first."""
    rows = figures.targets
    asked = rows[(rows["kind"] == "requested") & (rows["applies_to"] == "Japan")]
    return tuple(sorted({float(value) for value in asked["value_pct"]}))


@cached_with_figures(8)
def asked_row(figures: Figures, share_pct: float) -> Commitment:
    """The row of the targets table that asks that share of Japan by name."""
    rows = commitments(figures)
    asked = rows[(rows["kind"] == "requested") & (rows["applies_to"] == "Japan") & (rows["value_pct"] == share_pct)]
    return next(records(asked, Commitment))


@cached_with_figures(64)
def goals(figures: Figures) -> pd.DataFrame:
    """What Japan has pledged as a whole share of GDP at the as-of date, oldest first."""
    rows = figures.targets
    return rows[(rows["applies_to"] == "Japan") & (rows["component"] == "total")].sort_values("decided_on")


@cached_with_figures(64)
def guidelines(figures: Figures) -> pd.DataFrame:
    """NATO's guidelines for core defence at the as-of date: the newest row of each level, lowest first."""
    rows = figures.targets
    core = rows[(rows["kind"] == "pledged") & (rows["applies_to"] == "NATO") & (rows["component"] == "core")]
    return core.sort_values("decided_on").drop_duplicates("value_pct", keep="last").sort_values("value_pct")


def guideline_rows(guides: pd.DataFrame, words: Words, column: str) -> pd.DataFrame:
    """Guidelines as rows of an exhibit's table, their value in `column`; they are of no country."""
    return pd.DataFrame(
        {
            "iso3": "",
            "name": target_name(words, row),
            column: row.value_pct,
            "kind": row.kind,
            "year": int(row.decided_on[:4]),
            "release": row.release,
            "source": row.source,
        }
        for row in records(guides, Commitment)
    )


def target_name(words: Words, row: Commitment, form: str = "") -> str:
    """What a row of the targets table is called; `form` is "short", "by" (who and when), or "" for the whole name.

    A report is called denied from the release on that says so.
    """
    message = f"compare-{row.id}-by" if form == "by" else f"target-{row.id}-{form or row.component}"
    return words(message, later="yes" if row.release > row.decided_on else "no")
