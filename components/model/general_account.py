"""What a sum of money can be held against: the general account's items, new bonds, and what taxes bring."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import NamedTuple

import pandas as pd

from components.model.gdp_path import gdp_path
from components.model.level import STAGES, Level, japan_level
from components.model.outcomes import outcomes
from components.model.scenario import Scenario
from data import Figures
from data.figure_cache import cached_with_figures

ITEMS = (
    *("social_security", "debt_service", "local_allocation_tax_etc"),
    *("defence", "public_works", "education_and_science"),
)
PLANS = ("plan_2022", "plan_lower_bound")
COLUMNS = [
    "item",
    "amount_trn_jpy",
    "amount_high_trn_jpy",
    "kind",
    "fiscal_year",
    "stage",
    "rounded",
    "release",
    "source",
]
ROUNDED_TRN_JPY = 0.1  # known no finer than this


class TaxPoint(NamedTuple):
    """The least and the most that a point of consumption tax brings a year, and the sources of both."""

    low_trn_jpy: float
    high_trn_jpy: float
    sources: tuple[str, ...]

    def points(self, trn_jpy: float) -> tuple[float, float]:
        """The fewest and the most points that bring a sum."""
        return trn_jpy / self.high_trn_jpy, trn_jpy / self.low_trn_jpy


@dataclass(frozen=True, kw_only=True)
class Sizes:
    """The extra money of the target year, and the same points of GDP in the budget's own year (trillion yen).

    `extra_trn_jpy` is in the prices of the scenario, `matched_trn_jpy` in the money of the budget's year; both are
    negative where the target lies below today's share. `gdp` is the row of `gdp_path` for the budget's year, the GDP of
    `gdp_year`: an earlier year where the GDP of the base year was not known and that of another stands in for it.
    """

    level: Level
    extra_trn_jpy: float
    matched_trn_jpy: float
    budget_year: int
    stage: str
    gdp: pd.Series
    gdp_year: int

    @property
    def size_trn_jpy(self) -> float:
        return abs(self.matched_trn_jpy)


def sizes(figures: Figures, scenario: Scenario, items: pd.DataFrame) -> Sizes:
    """What the target takes over holding today's share, in the target year and in the year of `items` (`spending`)."""
    level = japan_level(figures, scenario.measure)
    result = outcomes(figures, scenario, scenario.target_pct).iloc[0]
    year = int(items["fiscal_year"].iloc[0])
    start = replace(level, year=min(level.year, year), gdp_year=min(level.gdp_year, year))
    gdp = gdp_path(figures, start, growth_pct=scenario.growth_pct, until=year).reset_index().iloc[-1]
    return Sizes(
        level=level,
        extra_trn_jpy=float(result["extra_trn_jpy"]),
        matched_trn_jpy=float(result["gap_points"]) / 100 * float(gdp["gdp_trn_jpy"]),
        budget_year=year,
        stage=str(items["stage"].iloc[0]),
        gdp=gdp,
        gdp_year=start.gdp_year if start.year == year else year,
    )


@cached_with_figures(64)
def spending(figures: Figures) -> pd.DataFrame:
    """The newest budget of which all ITEMS are known, largest item first: COLUMNS, amounts in trillion yen.

    One year and one stage, never mixed; `rounded` marks what is known to 0.1 only. Raises LookupError if there is none.
    """
    items = _budgets(figures, "expenditure")
    items = items[items["item"].isin(ITEMS)]
    full = items.groupby(["fiscal_year", "order"])["item"].nunique() == len(ITEMS)
    if not full.any():
        raise LookupError(f"general_account has no budget with all of {', '.join(ITEMS)} on {figures.as_of}")
    year, order = max(full.index[full.to_numpy()])
    newest: pd.DataFrame = items[(items["fiscal_year"] == year) & (items["order"] == order)]
    return newest.sort_values("amount_trn_jpy", ascending=False)[COLUMNS].reset_index(drop=True)


def budget_stage(figures: Figures, *, fiscal_year: int) -> str:
    """The latest stage known of that year's budget, one of STAGES; "" where nothing of it is known."""
    rows = _budgets(figures, "expenditure")
    orders = rows.loc[rows["fiscal_year"] == fiscal_year, "order"]
    return "" if orders.empty else STAGES[int(orders.max())]


@cached_with_figures(64)
def bonds(figures: Figures, *, fiscal_year: int) -> pd.DataFrame:
    """New bonds in the latest stage known of that year's budget: one row of COLUMNS, or none where nothing is known."""
    rows = _budgets(figures, "revenue")
    rows = rows[(rows["item"] == "new_bonds") & (rows["fiscal_year"] == fiscal_year)]
    return rows.sort_values("order").tail(1)[COLUMNS].reset_index(drop=True)


@cached_with_figures(64)
def tax_point(figures: Figures) -> TaxPoint:
    """What a point of consumption tax brings: a think tank's estimate, and all of the tax over its standard rate.

    The second is what would be lost if the tax were abolished, for each of the standard rate's points; where that is
    not known on the day, both ends are the estimate.
    """
    estimate = _consumption(figures, "yield_per_1pt_both_rates").iloc[-1]
    yields = [float(estimate["amount_trn_jpy"])]
    sources = [str(estimate["source"])]
    lost, rate = _consumption(figures, "loss_if_abolished"), _consumption(figures, "standard_rate")
    if not lost.empty and not rate.empty:
        yields.append(float(lost["amount_trn_jpy"].iloc[-1]) / float(rate["rate_pct"].iloc[-1]))
        sources += [str(lost["source"].iloc[-1]), str(rate["source"].iloc[-1])]
    return TaxPoint(min(yields), max(yields), tuple(sources))


def _consumption(figures: Figures, metric: str) -> pd.DataFrame:
    rows: pd.DataFrame = figures.tax[(figures.tax["item"] == "consumption_tax") & (figures.tax["metric"] == metric)]
    return rows


@cached_with_figures(64)
def taxes(figures: Figures) -> pd.DataFrame:
    """A point of consumption tax (both rates), then the tax measures planned for defence: COLUMNS, yields a year.

    The point is a range where two ways to reckon it are known (`tax_point`). The measures' yields are those of the
    plan, from its first fiscal year on; a range where the plan gives two figures.
    """
    tax, known = figures.tax, tax_point(figures)
    point = _consumption(figures, "yield_per_1pt_both_rates").assign(
        kind="estimate",
        stage="per_year",
        fiscal_year=pd.array([None], dtype="Int64"),
        amount_trn_jpy=known.low_trn_jpy,
        amount_high_trn_jpy=known.high_trn_jpy if known.low_trn_jpy < known.high_trn_jpy else math.nan,
        rounded=False,
    )
    rows = tax[tax["status"].isin(PLANS) & tax["amount_trn_jpy"].notna()].sort_values("amount_trn_jpy")
    plans = rows.drop_duplicates("item").assign(
        kind="pledged",
        stage=lambda plan: plan["status"],
        fiscal_year=lambda plan: plan["period"].str.extract(r"(\d{4})", expand=False).astype("Int64"),
        amount_high_trn_jpy=lambda plan: plan["item"].map(rows.groupby("item")["amount_trn_jpy"].max()),
        rounded=False,
    )
    single = plans["amount_high_trn_jpy"] == plans["amount_trn_jpy"]
    plans = plans.assign(amount_high_trn_jpy=plans["amount_high_trn_jpy"].mask(single))
    plans = plans.sort_values(["amount_trn_jpy", "item"], ascending=[False, True])
    return pd.concat([point, plans], ignore_index=True)[COLUMNS]


@cached_with_figures(64)
def laws(figures: Figures) -> pd.DataFrame:
    """The rates that are decided or enacted for the defence tax measures: item, metric, rate_pct, amount_jpy, dates.

    `dates` are the days or months from which a rate applies (YYYY-MM or YYYY-MM-DD), as printed in the period.
    """
    rows = figures.tax[figures.tax["status"].isin(["decided", "enacted"])]
    rows = rows.dropna(subset=["rate_pct", "amount_jpy"], how="all")
    rows = rows.assign(dates=rows["period"].str.findall(r"\d{4}-\d{2}(?:-\d{2})?"))
    return (
        rows[["item", "metric", "rate_pct", "amount_jpy", "dates", "source"]]
        .sort_values(["item", "rate_pct"])
        .reset_index(drop=True)
    )


def _budgets(figures: Figures, side: str) -> pd.DataFrame:
    table = figures.general_account
    table = table[(table["side"] == side) & table["stage"].isin(STAGES)]
    return table.assign(
        order=table["stage"].map(STAGES.index),
        kind="budgeted",
        amount_high_trn_jpy=math.nan,
        fiscal_year=table["fiscal_year"].astype("Int64"),
        rounded=table["precision_trn_jpy"] >= ROUNDED_TRN_JPY,
    )
