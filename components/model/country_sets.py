"""Named sets of countries that a reader may put beside Japan, by ISO 3166 alpha-3 code."""

from __future__ import annotations

from components.model.benchmarks import ASIA_PACIFIC
from data import Figures, nato_edition
from data.figure_cache import cached_with_figures

G7 = ("USA", "GBR", "FRA", "DEU", "ITA", "CAN")  # without Japan, which always stands there
NEIGHBOURS = ("CHN", "KOR", "TWN", "RUS")  # without North Korea, of which SIPRI has no share of GDP
NATO_LARGEST = 6


@cached_with_figures(1)
def country_sets(figures: Figures) -> dict[str, tuple[str, ...]]:
    """The sets by id: asia-pacific, g7, nato, neighbours.

    `nato` are NATO's members with the most money in its newest edition on the as-of day, the largest first.
    """
    spending = nato_edition(figures, "nato_usd").rows.nlargest(NATO_LARGEST, "spending_bn_usd")
    return {
        "asia-pacific": ASIA_PACIFIC,
        "g7": G7,
        "nato": tuple(str(iso3) for iso3 in spending["iso3"]),
        "neighbours": NEIGHBOURS,
    }
