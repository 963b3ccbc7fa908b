"""Which rows of the tables the page's headline numbers rest on: the newest of each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

import pandas as pd


class Headline(NamedTuple):
    """A headline number: what it is called, its table, the cells that single its rows out, and what orders them."""

    name: str
    table: str
    cells: Mapping[str, str]
    order: str


_BUDGET_ITEMS = (
    *("social_security", "debt_service", "local_allocation_tax_etc", "defence", "public_works"),
    *("education_and_science", "new_bonds", "tax_total", "total"),
)
_YIELDS = ("yield_per_1pt_standard_rate", "yield_per_1pt_reduced_rate", "yield_per_1pt_both_rates", "loss_if_abolished")
HEADLINES = (
    Headline("level: SIPRI", "sipri_share", {"iso3": "JPN"}, "year"),
    Headline("level: initial budget", "budget", {"measure": "ministry_incl", "kind": "budgeted"}, "fiscal_year"),
    Headline(
        "level: 2%, defence and related expenditure",
        "budget",
        {"measure": "related", "stage": "initial_and_supplementary"},
        "fiscal_year",
    ),
    Headline("GDP: actual", "gdp", {"series": "esri", "year_basis": "FY"}, "year"),
    Headline("GDP: projected", "gdp", {"series": "cao_past_projection", "year_basis": "FY"}, "year"),
    Headline("GDP: the government's fixed one", "gdp", {"series": "policy_fixed"}, "year"),
    Headline("population", "population", {"series": "statistics_bureau_estimate"}, "reference_date"),
    Headline("exchange rate", "exchange_rate", {"frequency": "month"}, "period"),
    *(Headline(f"general account: {item}", "general_account", {"item": item}, "fiscal_year") for item in _BUDGET_ITEMS),
    *(
        Headline(f"consumption tax: {metric}", "tax", {"item": "consumption_tax", "metric": metric}, "release")
        for metric in _YIELDS
    ),
    *(
        Headline(f"official answer: {share}%", "official_cost", {"share_pct": share}, "release")
        for share in ("3.5", "5.0")
    ),
)


def rows(tables: Mapping[str, pd.DataFrame]) -> Iterator[tuple[Headline, pd.Series]]:
    """Each headline number with its newest row. Raises LookupError where a table has none."""
    for one in HEADLINES:
        table = tables[one.table]
        for column, cell in one.cells.items():
            table = table[table[column].astype(str) == cell]
        if table.empty:
            raise LookupError(f"{one.table} has no row for {one.name}")
        yield one, table.sort_values([one.order, "released"], kind="stable").iloc[-1]
