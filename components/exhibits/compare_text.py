"""Every string of the comparison, written once for the page and for the files: columns, rows, headline, entry.

A column is a share of GDP and what it means; its cells stand in the order of `row_labels`. The marks of the ladder
above the table are written in `components.exhibits.compare_marks`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from components.exhibits.compare_cells import ROWS, Cell, cell_writer
from components.exhibits.compare_names import label, origin
from components.model.benchmarks import DEFAULT_BENCHMARK, benchmark
from components.model.commitments import asked_of_japan
from components.model.comparison import Column, Today, columns, reader_numbers, today
from components.model.controls import TARGET
from components.model.level import Level, japan_level
from components.model.rows import rows_of
from components.model.scenario import Scenario
from components.model.view import View
from components.words import Words
from data import Figures, nato_edition
from data.figure_cache import cached_with_figures

Role = Literal["now", "asked-low", "asked-high", "reader", "benchmark", "kept"]
GROUPS = {"spending": "today", "future": "reached"}  # by the row that a group begins with


@dataclass(frozen=True, kw_only=True)
class RowLabel:
    """A row's name, its short name for a narrow screen, and what it means.

    `heading` and `basis` stand above the first row of a group, else they are "".
    """

    id: str
    label: str
    short: str
    help: str
    heading: str = ""
    basis: str = ""


@dataclass(frozen=True, kw_only=True)
class ColumnText:
    """A column: over it its label, its share and where the share is from; its cells in the order of `row_labels`.

    `role` sets its colour (`components.exhibits.compare_look`); `is_reader` marks the column whose share
    is the reader's own.
    """

    id: str
    role: Role
    share_pct: float
    label: str
    share: str
    origin: str
    cells: tuple[Cell, ...]
    is_reader: bool


@dataclass(frozen=True, kw_only=True)
class ReaderRow:
    """What the page shows of one share that the reader may set.

    `column_id` is the column that the share is in: reader, or that of a share asked of Japan, which then is the
    reader's too. `entry` are share in percent, trillion yen, billion dollars and trillion yen more than now, as a field
    for numbers takes them. `gap` is the distance from the present level in points.
    """

    share_pct: float
    column_id: str
    share: str
    gap: str
    headline: str
    title: str
    entry: tuple[str, str, str, str]
    cells: tuple[Cell, ...]


def columns_text(view: View) -> tuple[ColumnText, ...]:
    """The columns from left to right: now, those asked, the reader's where it is none of them, benchmark, kept."""
    words, found = view.words, compared(view)
    asked = [column.id for column in found if column.id.startswith("asked-")]
    return tuple(
        ColumnText(
            id=column.id,
            role=_role(column.id, asked),
            share_pct=column.share_pct,
            label=label(view, column),
            share=words.pct(column.share_pct, 2) if _is_counted(view, column) else words.target(column.share_pct),
            origin=origin(view, column),
            cells=cell_writer(view, column.scenario, is_now=column.id == "now")(column.numbers),
            is_reader=column.is_reader,
        )
        for column in found
    )


def compared(view: View) -> tuple[Column, ...]:
    """The columns of the comparison that the scenario asks for, worked out once for all that is drawn of them."""
    return _compared(view.figures, replace(view.scenario, compare=(), pace_pct=None))


@cached_with_figures(128)
def _compared(figures: Figures, scenario: Scenario) -> tuple[Column, ...]:
    kept = [kept.scenario for kept in scenario.kept]
    return columns(figures, scenario, benchmark_id=scenario.benchmark, kept=kept)


def row_labels(view: View) -> tuple[RowLabel, ...]:
    """The rows from the top."""
    words, said = view.words, _said(view)
    found = []
    for row in ROWS:
        group = GROUPS.get(row)
        found.append(
            RowLabel(
                id=row,
                label=words(f"compare-row-{row}", **said),
                short=words(f"compare-row-{row}-short", **said),
                help=words(f"compare-row-{row}-help", **said),
                heading=words(f"compare-group-{group}", **said) if group else "",
                basis=words(f"compare-group-{group}-basis", **said) if group else "",
            )
        )
    return tuple(found)


def headline(view: View) -> str:
    """The finding for the reader's share: a year's money in today's economy, beside the highest other share asked."""
    return reader_rows(view, (view.scenario.target_pct,))[0].headline


def reader_rows(view: View, shares_pct: Sequence[float]) -> tuple[ReaderRow, ...]:
    """What the page shows of each share, worked out once for all scenarios that differ in what does not matter here."""
    scenario = view.scenario
    plain = replace(
        scenario, target_pct=TARGET.default, compare=(), kept=(), pace_pct=None, benchmark=DEFAULT_BENCHMARK
    )
    return _reader_rows(view.figures, plain, view.words, tuple(shares_pct))


@cached_with_figures(128)
def _reader_rows(
    figures: Figures, scenario: Scenario, words: Words, shares_pct: tuple[float, ...]
) -> tuple[ReaderRow, ...]:
    view = View(figures, scenario, words)
    now = japan_level(figures, scenario.measure)
    economy = today(figures, scenario.measure)
    write = cell_writer(view, scenario)
    asked = {share_pct: share_pct / 100 * economy.gdp_trn_jpy for share_pct in asked_of_japan(figures)}
    found = []
    for row in rows_of(reader_numbers(figures, scenario, shares_pct)):
        spending = words.number(row.spending_today_trn_jpy, 1)
        is_asked = next((share for share in asked if round(share, 2) == round(row.share_pct, 2)), None)
        gap = row.share_pct - now.share_pct
        found.append(
            ReaderRow(
                share_pct=row.share_pct,
                column_id="reader" if is_asked is None else f"asked-{is_asked:g}",
                share=words.target(row.share_pct),
                gap=words("unit-points", value=words.number(gap, 2, sign=True)),
                headline=_headline(words, row, now, asked, economy),
                title=words(
                    "page-title-answer",
                    target=words.target(row.share_pct),
                    spending=words.trn_jpy(row.spending_today_trn_jpy, short=True),
                    place=words("unit-rank", place=words.place(row.rank), of=str(row.rank_of)),
                ),
                entry=(
                    words.number(row.share_pct, 2),
                    spending,
                    _usd_entry(words, row.spending_today_bn_usd),
                    words.number(row.more_than_now_trn_jpy, 1, sign=True),
                ),
                cells=write(row),
            )
        )
    return tuple(found)


def _headline(words: Words, row: Any, now: Level, asked: Mapping[float, float], economy: Today) -> str:
    others = [share for share in asked if round(share, 2) != round(row.share_pct, 2)]
    other = max(others, default=math.nan)
    times = round(row.times_now, 1)
    return words(
        "compare-headline",
        whose="yours" if len(others) == len(asked) else "asked",
        share=words.target(row.share_pct),
        spending=words.number(row.spending_today_trn_jpy, 1),
        level="same" if times == 1 else "above" if times > 1 else "below",
        times=words.number(times, 1),
        now=words.pct(now.share_pct, 2),
        others="some" if others else "none",
        other=words.target(other),
        other_spending=words.number(asked.get(other, math.nan), 1),
        measure=now.measure,
        gdp_year=str(economy.gdp_year),
    )


def _usd_entry(words: Words, bn_usd: float) -> str:
    """Dollars as a field for numbers takes them: billions, in Japanese hundred millions (oku)."""
    return words.number(bn_usd * (10 if words.lang == "ja" else 1), 0)


def _is_counted(view: View, column: Column) -> bool:
    """Whether a share was counted, not set by somebody."""
    if not column.benchmark_id:
        return column.id == "now"
    return benchmark(view.figures, column.benchmark_id).kind not in ("pledged", "requested")


def _role(id: str, asked: Sequence[str]) -> Role:
    if id in asked:
        return "asked-high" if asked.index(id) else "asked-low"
    stem = id.partition("-")[0]
    roles: dict[str, Role] = {"now": "now", "reader": "reader", "benchmark": "benchmark", "kept": "kept"}
    return roles[stem]


def _said(view: View) -> dict[str, str | int]:
    """What the names and explanations of the rows name."""
    figures, scenario, words = view.figures, view.scenario, view.words
    level, economy, edition = (
        japan_level(figures, scenario.measure),
        today(figures, scenario.measure),
        nato_edition(figures),
    )
    return {
        "measure": scenario.measure,
        "now": words.pct(level.share_pct, 2),
        "level": words(f"measure-{level.measure}"),
        "level_year": words(f"year-of-{level.measure}", year=str(level.year)),
        "fiscal_year": str(economy.fiscal_year),
        "gdp_year": str(economy.gdp_year),
        "gdp": words.number(economy.gdp_trn_jpy, 0 if scenario.measure == "government" else 1),
        "gdp_kind": words(f"gdp-{economy.gdp_kind}"),
        "population": words.people(economy.population_mn),
        "rate": words.number(scenario.jpy_per_usd, 2),
        "of": str(len(edition.rows) + 1),
        "nato_year": str(edition.year),
        "release": words.date(edition.release),
        "year": str(scenario.year),
        "growth": words.pct(scenario.growth_pct, 1, sign=True),
        "prices": scenario.prices,
        "base": str(level.year),
    }
