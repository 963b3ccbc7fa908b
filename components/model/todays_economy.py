"""Today's economy and people, and the share of GDP that a sum of today's money is.

"Today's economy" is the GDP of the fiscal year (April to March) in which the as-of day lies, by `government` the fixed
yardstick. Its money is never put into other prices. Nothing rounds here.
"""

from __future__ import annotations

from dataclasses import dataclass

from components.model.gdp import fixed_gdp, gdp_of_year
from components.model.level import japan_level
from components.model.population import population, population_sources
from components.model.scenario import Measure, Scenario
from data import Figures
from data.figure_cache import cached_with_figures


@dataclass(frozen=True, kw_only=True)
class Today:
    """The economy and the people of the fiscal year in which the as-of day lies.

    `gdp_year` is earlier than `fiscal_year` where that year's GDP was neither known nor projected on the as-of day, and
    by `government`. The population is that of 1 October, on a line between `population_sources`.
    """

    fiscal_year: int
    gdp_year: int
    gdp_kind: str
    gdp_trn_jpy: float
    gdp_source: str
    population_mn: float
    population_sources: tuple[str, ...]


@cached_with_figures(8)
def today(figures: Figures, measure: Measure) -> Today:
    """The economy that shares by `measure` are taken of on the as-of day, and the people of that fiscal year."""
    fiscal_year = figures.as_of.year - (figures.as_of.month < 4)
    gdp = fixed_gdp(figures) if measure == "government" else gdp_of_year(figures, fiscal_year)
    return Today(
        fiscal_year=fiscal_year,
        gdp_year=int(gdp["year"]),
        gdp_kind=str(gdp["kind"]),
        gdp_trn_jpy=float(gdp["nominal_gdp_trn_jpy"]),
        gdp_source=str(gdp["source"]),
        population_mn=float(population(figures, [fiscal_year])[0]),
        population_sources=tuple(population_sources(figures, fiscal_year)),
    )


def share_of_spending(figures: Figures, scenario: Scenario, *, spending_trn_jpy: float) -> float:
    """The share of GDP whose money in today's economy is `spending_trn_jpy`."""
    return spending_trn_jpy / today(figures, scenario.measure).gdp_trn_jpy * 100


def share_of_usd(figures: Figures, scenario: Scenario, *, spending_bn_usd: float) -> float:
    """The share of GDP whose money in today's economy is `spending_bn_usd` at the scenario's exchange rate."""
    return share_of_spending(figures, scenario, spending_trn_jpy=spending_bn_usd * scenario.jpy_per_usd / 1_000)


def share_of_more(figures: Figures, scenario: Scenario, *, more_trn_jpy: float) -> float:
    """The share of GDP whose money in today's economy is `more_trn_jpy` above that of the present level."""
    now_pct = japan_level(figures, scenario.measure).share_pct
    return now_pct + share_of_spending(figures, scenario, spending_trn_jpy=more_trn_jpy)
