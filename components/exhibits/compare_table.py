"""The comparison as a tidy table: a row a column and what its share means, unrounded, then the ladder's other marks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pandas as pd

from components.exhibits.compare_marks import LadderMark, ladder_marks
from components.exhibits.compare_names import label
from components.exhibits.compare_text import compared
from components.model import nato_way
from components.model.benchmarks import benchmark
from components.model.commitments import Commitment, asked_row, commitments_by_audience, target_name
from components.model.comparison import Column
from components.model.level import japan_level
from components.model.outcomes import share_of_its_year_pct
from components.model.rows import records
from components.model.todays_economy import today
from components.model.view import View
from data import nato_edition

WHOLE = ("year", "gdp_year", "rank", "rank_of", "rank_year", "fiscal_year")
TEXTS = ("measure", "gdp_kind", "source")  # empty where a row has none
MONEY = (
    "spending_today_trn_jpy", "spending_today_bn_usd", "spending_per_person_jpy", "more_than_now_trn_jpy",
    "more_than_now_bn_usd", "extra_per_person_jpy", "times_now", "consumption_tax_points",
    "consumption_tax_points_high",
)  # fmt: skip


def table(view: View) -> pd.DataFrame:
    """One row a column of the comparison, from left to right; below them the other marks of the ladder, shares only.

    Columns id, name, share_pct, kind and year (of the share; a share that is assumed has no year), measure, now_pct
    (over whose money more is counted), gdp_year, gdp_trn_jpy and gdp_kind (that the share is taken of), population_mn,
    those of MONEY, rank, rank_of and rank_year (of NATO's shares), rank_share_pct (that the place is by), fiscal_year
    (in which the share is reached), future_spending_trn_jpy, pace_pct, source (of the share).
    """
    columns = compared(view)
    made = pd.DataFrame([*(_column(view, column) for column in columns), *_marks(view, columns)])
    return made.fillna(dict.fromkeys(TEXTS, "")).astype(dict.fromkeys(WHOLE, "Int64"))


def _column(view: View, column: Column) -> dict[str, object]:
    figures, scenario, numbers = view.figures, column.scenario, column.numbers
    level, economy = japan_level(figures, scenario.measure), today(figures, scenario.measure)
    kind, year, source = _share(view, column)
    ranked = replace(scenario, year=level.year) if column.id == "now" else scenario
    rank_share_pct = share_of_its_year_pct(figures, ranked, column.share_pct)
    return {
        "id": column.id,
        "name": label(view, column),
        "share_pct": column.share_pct,
        "kind": kind,
        "year": year,
        "measure": scenario.measure,
        "now_pct": level.share_pct,
        "gdp_year": economy.gdp_year,
        "gdp_trn_jpy": economy.gdp_trn_jpy,
        "gdp_kind": economy.gdp_kind,
        "population_mn": economy.population_mn,
        **{name: getattr(numbers, name) for name in MONEY},
        "rank": numbers.rank,
        "rank_of": numbers.rank_of,
        "rank_year": nato_edition(figures).year,
        "rank_share_pct": None if numbers.rank is None else float(rank_share_pct[0]),
        "fiscal_year": scenario.year,
        "future_spending_trn_jpy": numbers.future_spending_trn_jpy,
        "pace_pct": numbers.pace_pct,
        "source": source,
    }


def _share(view: View, column: Column) -> tuple[str, int | None, str]:
    """Of a column's share its class of number, its year and its source; what the reader assumes has no other."""
    if column.id == "now":
        level = japan_level(view.figures, view.scenario.measure)
        return level.kind, level.year, level.sources[0]
    if column.id.startswith("asked-"):
        row = asked_row(view.figures, column.share_pct)
        return row.kind, int(row.decided_on[:4]), row.source
    if column.benchmark_id:
        found = benchmark(view.figures, column.benchmark_id)
        return found.kind, found.year, found.source
    return "assumed", None, ""


def _marks(view: View, columns: tuple[Column, ...]) -> Iterator[dict[str, object]]:
    """The marks that no column shows, lowest share first; of the commitments a row for each."""
    benchmark_id = next(column.benchmark_id for column in columns if column.benchmark_id)
    for mark in sorted(ladder_marks(view), key=lambda mark: mark.share_pct):
        if mark.side == "above" and mark.role != "own":
            yield from _commitments(view, mark, benchmark_id)
        elif mark.id == "nato-way":
            yield from _told(view)
        elif mark.side != "on" and mark.id != benchmark_id:
            measure = mark.id.removeprefix("japan-") if mark.role == "japan" else ""
            yield {
                "id": mark.id, "name": mark.name, "share_pct": mark.share_pct, "kind": mark.kind, "year": mark.year,
                "measure": measure, "source": mark.sources[0],
            }  # fmt: skip


def _told(view: View) -> Iterator[dict[str, object]]:
    """What the band of NATO's count is of: a row for each share that was told, two for a range."""
    for row in nato_way.told(view.figures):
        ends = {"": row.low_pct} if row.low_pct == row.high_pct else {"low": row.low_pct, "high": row.high_pct}
        for end, share_pct in ends.items():
            yield {
                "id": "-".join(filter(None, ("nato-way", str(row.fiscal_year), end))),
                "name": view.words("compare-natoway-told", year=str(row.fiscal_year), end=end or "one"),
                "share_pct": share_pct,
                "kind": row.kind,
                "year": row.fiscal_year,
                "source": row.source,
            }


def _commitments(view: View, mark: LadderMark, benchmark_id: str) -> Iterator[dict[str, object]]:
    rows = commitments_by_audience(view.figures)
    for row in records(rows[rows["value_pct"] == mark.share_pct], Commitment):
        is_column = (row.kind, row.applies_to) == ("requested", "Japan") or f"{row.id}-{row.component}" == benchmark_id
        if not is_column:
            name = target_name(view.words, row)
            yield {
                "id": row.id,
                "name": name,
                "share_pct": row.value_pct,
                "kind": row.kind,
                "year": int(row.decided_on[:4]),
                "source": row.source,
            }
