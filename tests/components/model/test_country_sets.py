"""The named sets of countries hold who they say, and SIPRI has a share for each."""

from __future__ import annotations

import pytest

import data
from components.model.country_sets import country_sets
from components.model.option_controls import comparable_countries

LATEST = data.load()


def test_natos_largest_are_those_with_the_most_money_on_the_day() -> None:
    # NATO, July 2026, 2026e, billion dollars: USA 1,032.8, DEU 147.0, GBR 110.3, FRA 79.8, ITA 57.0, POL 53.1,
    # CAN 52.5; in the edition of June 2025 Poland stood before Italy
    assert country_sets(LATEST)["nato"] == ("USA", "DEU", "GBR", "FRA", "ITA", "POL")
    assert country_sets(data.load(data.ARTICLE_DAY))["nato"] == ("USA", "DEU", "GBR", "FRA", "POL", "ITA")


def test_allies_and_neighbours_are_named() -> None:
    sets = country_sets(LATEST)
    assert sets["asia-pacific"] == ("KOR", "TWN", "AUS", "PHL", "NZL", "THA")
    assert sets["neighbours"] == ("CHN", "KOR", "TWN", "RUS")
    assert "JPN" not in sets["g7"]


@pytest.mark.parametrize("name", ["asia-pacific", "g7", "nato", "neighbours"])
def test_each_can_be_compared(name: str) -> None:
    assert set(country_sets(LATEST)[name]) <= set(comparable_countries(LATEST))
