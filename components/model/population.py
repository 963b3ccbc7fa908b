"""Japan's population, in millions: estimates, then a straight line between the official projection's years."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pandas as pd

from data import Figures
from data.figure_cache import cached_with_figures


def population(figures: Figures, years: npt.ArrayLike) -> npt.NDArray[np.float64]:
    """Japan's population in millions on 1 October of each year.

    Estimates of the Statistics Bureau as far as they go, then a straight line between the years that the official
    projection (IPSS 2023, medium) names: an assumption of the scenario, not a figure.
    """
    anchors = _population(figures)
    wanted = np.asarray(years, dtype=float)
    first, end = int(anchors["year"].min()), int(anchors["year"].max())
    if wanted.size and (wanted.min() < first or wanted.max() > end):
        raise ValueError(f"population is known or projected for {first} to {end} only")
    return np.asarray(np.interp(wanted, anchors["year"], anchors["population_mn"]), dtype=float)


def population_sources(figures: Figures, year: int) -> list[str]:
    """The sources of the two ends of the population's line between which `year` lies."""
    anchors = _population(figures)
    at = int(np.searchsorted(anchors["year"].to_numpy(), year))
    return [str(source) for source in anchors["source"].iloc[max(at - 1, 0) : at + 1]]


@cached_with_figures(64)
def _population(figures: Figures) -> pd.DataFrame:
    """The years of the population's line, oldest first."""
    table = figures.population
    actual = table[(table["series"] == "statistics_bureau_estimate") & table["reference_date"].str.endswith("-10-01")]
    last = int(actual["year"].max())
    projected = table[(table["series"] == "ipss_2023_medium") & (table["year"] > last)]
    anchors: pd.DataFrame = pd.concat([actual, projected]).sort_values("year")
    return anchors
