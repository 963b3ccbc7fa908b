"""What a share of GDP means: money by year, what is added, the place beside NATO's members, points of consumption tax.

Money is in trillion yen (`_trn_jpy`) or billion dollars (`_bn_usd`), shares in percent of GDP, years are fiscal years
(April to March; SIPRI's base year is a calendar year). Nothing rounds here.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pandas as pd

from components.model.gdp_path import gdp_path
from components.model.level import japan_level
from components.model.population import population
from components.model.scenario import Scenario
from data import Figures, nato_edition
from data.figure_cache import cached_with_figures


def years(
    figures: Figures, scenario: Scenario, *, price_year: int | None = None, until: int | None = None
) -> pd.DataFrame:
    """The road to the target, a row a year from the base year to the target year, or to `until`.

    After the target year the share stays at the target.

    Columns fiscal_year, gdp_trn_jpy, gdp_kind, share_pct, spending_trn_jpy, hold_trn_jpy, extra_trn_jpy,
    cumulative_extra_trn_jpy, spending_bn_usd, extra_bn_usd, population_mn, spending_per_person_jpy,
    extra_per_person_jpy. Money is in the prices of the scenario: nominal, or those of `price_year` (the base year where
    none is named).
    """
    start = japan_level(figures, scenario.measure)
    gdp = gdp_path(figures, start, growth_pct=scenario.growth_pct, until=until or scenario.year)
    t = gdp.index.to_numpy()
    share_pct = np.interp(t, [start.year, scenario.year], [start.share_pct, scenario.target_pct])
    people_mn = population(figures, t)
    gdp_trn = gdp["gdp_trn_jpy"].to_numpy() / deflator(scenario, t - (price_year or start.year))
    spending, hold = share_pct / 100 * gdp_trn, start.share_pct / 100 * gdp_trn
    extra = spending - hold
    return pd.DataFrame(
        {
            "fiscal_year": t,
            "gdp_trn_jpy": gdp_trn,
            "gdp_kind": gdp["kind"].to_numpy(),
            "share_pct": share_pct,
            "spending_trn_jpy": spending,
            "hold_trn_jpy": hold,
            "extra_trn_jpy": extra,
            "cumulative_extra_trn_jpy": extra.cumsum(),
            "spending_bn_usd": spending * 1_000 / scenario.jpy_per_usd,
            "extra_bn_usd": extra * 1_000 / scenario.jpy_per_usd,
            "population_mn": people_mn,
            "spending_per_person_jpy": spending * 1e6 / people_mn,
            "extra_per_person_jpy": extra * 1e6 / people_mn,
        }
    )


def outcomes(
    figures: Figures, scenario: Scenario, targets_pct: npt.ArrayLike, *, price_year: int | None = None
) -> pd.DataFrame:
    """What each target share would mean in the target year, a row a target.

    Columns target_pct, gap_points, spending_trn_jpy, spending_bn_usd, hold_trn_jpy, extra_trn_jpy, extra_bn_usd,
    extra_per_person_jpy, cumulative_extra_trn_jpy, rank, tied, pace_pct (yearly growth of the money that the budget
    would need). Prices are those of `years`.
    """
    targets = np.atleast_1d(np.asarray(targets_pct, dtype=float))
    start = japan_level(figures, scenario.measure)
    gdp = gdp_path(figures, start, growth_pct=scenario.growth_pct, until=scenario.year)
    t = gdp.index.to_numpy() - start.year
    span = scenario.year - start.year
    prices = deflator(scenario, gdp.index.to_numpy() - (price_year or start.year))
    gdp_trn = gdp["gdp_trn_jpy"].to_numpy() / prices
    spending = targets / 100 * gdp_trn[-1]
    hold = start.share_pct / 100 * gdp_trn[-1]
    extra = spending - hold
    weight = float((t / span * gdp_trn / 100).sum())
    places = rank(figures, targets)
    return pd.DataFrame(
        {
            "target_pct": targets,
            "gap_points": targets - start.share_pct,
            "spending_trn_jpy": spending,
            "spending_bn_usd": spending * 1_000 / scenario.jpy_per_usd,
            "hold_trn_jpy": hold,
            "extra_trn_jpy": extra,
            "extra_bn_usd": extra * 1_000 / scenario.jpy_per_usd,
            "extra_per_person_jpy": extra * 1e6 / population(figures, [scenario.year])[0],
            "cumulative_extra_trn_jpy": (targets - start.share_pct) * weight,
            "rank": places["rank"].to_numpy(),
            "tied": places["tied"].to_numpy(),
            "pace_pct": ((spending * prices[0] / start.spending_trn_jpy) ** (1 / span) - 1) * 100,
        }
    )


def rank(figures: Figures, shares_pct: npt.ArrayLike) -> pd.DataFrame:
    """Japan's place if it stood among NATO's members at each share: the columns of `places`.

    The members, year and edition are those of `data.nato_edition`; `of` counts them and Japan.
    """
    return places(_members(figures), shares_pct)


def places(others_pct: npt.ArrayLike, shares_pct: npt.ArrayLike) -> pd.DataFrame:
    """The place of each share beside those of others: columns share_pct, rank, tied, of (the others and one more).

    Place 1 is the highest share; others at exactly the same share (as printed, two decimals) tie and share the place.
    """
    others = np.sort(np.round(np.asarray(others_pct, dtype=float), 2))
    shares = np.atleast_1d(np.asarray(shares_pct, dtype=float))
    printed = np.round(shares, 2)
    above = others.size - np.searchsorted(others, printed, side="right")
    tied = others.size - np.searchsorted(others, printed, side="left") - above
    return pd.DataFrame({"share_pct": shares, "rank": above + 1, "tied": tied, "of": others.size + 1})


def share_of_its_year_pct(figures: Figures, scenario: Scenario, shares_pct: npt.ArrayLike) -> npt.NDArray[np.float64]:
    """Shares by the scenario's measure as percent of the target year's own GDP, as other countries' shares are counted.

    They differ by the government's yardstick only, which stays at the GDP of FY2022.
    """
    shares = np.atleast_1d(np.asarray(shares_pct, dtype=float))
    if scenario.measure != "government":
        return shares
    gdp = gdp_path(figures, japan_level(figures, "related"), growth_pct=scenario.growth_pct, until=scenario.year)
    return shares * (japan_level(figures, "government").gdp_trn_jpy / float(gdp["gdp_trn_jpy"].iloc[-1]))


def deflator(scenario: Scenario, steps: npt.NDArray[np.int_]) -> npt.NDArray[np.float64]:
    """What nominal money of `steps` years after the year of the prices is divided by: 1 unless prices are constant."""
    rate = scenario.inflation_pct / 100 if scenario.prices == "constant" else 0.0
    return np.asarray((1 + rate) ** steps, dtype=float)


@cached_with_figures(64)
def _members(figures: Figures) -> npt.NDArray[np.float64]:
    """The shares of NATO's members."""
    return nato_edition(figures).rows["share_pct"].to_numpy(dtype=float)
