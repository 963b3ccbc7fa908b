"""Published and officially projected GDP by fiscal year, in trillion yen."""

from __future__ import annotations

import pandas as pd

from components.model.rows import newest_row
from data import Figures
from data.figure_cache import cached_with_figures

PROJECTIONS = ("cao_past_projection", "cao_growth_transition", "cao_high_growth")
PROJECTION = PROJECTIONS[0]


def projected_gdp(figures: Figures) -> pd.DataFrame:
    """GDP by the Cabinet Office's three cases where one is known: rows of the gdp table, projected years only."""
    gdp = figures.gdp
    return gdp[gdp["series"].isin(PROJECTIONS) & (gdp["kind"] == "projection")]


@cached_with_figures(256)
def fixed_gdp(figures: Figures) -> pd.Series:
    """The row of the GDP that the government's yardstick is fixed at."""
    return newest_row(figures.gdp[figures.gdp["series"] == "policy_fixed"], "year")


@cached_with_figures(256)
def actual_gdp(figures: Figures) -> pd.DataFrame:
    """Published fiscal-year GDP, indexed by year."""
    published: pd.DataFrame = figures.gdp[(figures.gdp["series"] == "esri") & (figures.gdp["year_basis"] == "FY")]
    indexed: pd.DataFrame = published.set_index("year").sort_index()
    return indexed


@cached_with_figures(256)
def known_gdp(figures: Figures, *, through: int = 0) -> pd.DataFrame:
    """Published GDP and the official projection's first year (further on to year `through`), indexed by year."""
    actual = actual_gdp(figures)
    gdp = figures.gdp
    ahead = gdp[(gdp["series"] == PROJECTION) & (gdp["year"] > actual.index.max())].set_index("year").sort_index()
    if ahead.empty:
        return actual
    last = max(int(ahead.index.min()), through)
    known: pd.DataFrame = pd.concat([actual, ahead[ahead.index <= last]])
    return known


def gdp_of_year(figures: Figures, year: int) -> pd.Series:
    """The GDP of `year`, or the newest year known or projected before it."""
    known = known_gdp(figures, through=year)
    return known[known.index <= year].reset_index().iloc[-1]
