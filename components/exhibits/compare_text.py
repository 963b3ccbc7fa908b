"""Every string of the comparison's table, written once for the page and for the files: columns and rows.

A column is a share of GDP and what it means; its cells stand in the order of `row_labels`. The marks of the ladder
above the table are written in `components.exhibits.compare_marks`, what is said of
the reader's share in `components.exhibits.compare_reader`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from components.exhibits.compare_cells import ROWS, Cell, cell_writer
from components.exhibits.compare_names import label, origin
from components.model.benchmarks import benchmark
from components.model.comparison import Column, columns
from components.model.level import japan_level
from components.model.scenario import Scenario
from components.model.todays_economy import today
from components.model.view import View
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
