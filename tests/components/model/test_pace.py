"""The fiscal year in which a share is reached at a steady growth of spending."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

import data
from components.model.controls import default_scenario
from components.model.level import japan_level
from components.model.outcomes import outcomes
from components.model.pace import year_reached
from components.model.scenario import MEASURES, PRICES, Measure, Prices, Scenario

LATEST = data.load()
DEFAULT = default_scenario(data.load())
THEN = default_scenario(data.load(data.ARTICLE_DAY))


@pytest.mark.parametrize(
    ("share_pct", "year"),
    # 2025: 1.4117% of 672.6695 = 9.49608 trillion yen; GDP FY2026 691.9, then 1.2% a year.
    # FY2036: 9.49608 x 1.08^11 = 22.1414, of 691.9 x 1.012^10 = 779.558 it is 2.84%
    # FY2037: 9.49608 x 1.08^12 = 23.9127, of 788.913 it is 3.03%
    # FY2039: 9.49608 x 1.08^14 = 27.8918, of 807.960 it is 3.45%
    # FY2040: 9.49608 x 1.08^15 = 30.1231, of 817.656 it is 3.68%
    [(3.0, 2037), (3.5, 2040)],
)
def test_eight_percent_a_year_reaches_3_percent_in_fy2037_and_3_5_in_fy2040(share_pct: float, year: int) -> None:
    assert year_reached(LATEST, DEFAULT, share_pct=share_pct, pace_pct=8) == year


def test_government_counts_over_the_fixed_yardstick() -> None:
    # 11.0 in FY2025: x 1.08^5 = 16.1626, x 1.08^6 = 17.4556; 3% of 560 is 16.8; x 1.08^8 = 20.3602, 3.5% is 19.6
    fixed = replace(DEFAULT, measure="government")
    assert year_reached(LATEST, fixed, share_pct=3.0, pace_pct=8) == 2031
    assert year_reached(LATEST, fixed, share_pct=3.5, pace_pct=8) == 2033


def test_on_the_articles_day_the_base_is_what_was_known_then() -> None:
    # 2024: 1.3714%; each year it grows by 1.08 / 1.012 = 1.067194:
    # x 1.067194^12 = 2.9928%, x 1.067194^13 = 3.1939%; x 1.067194^14 = 3.4085%, x 1.067194^15 = 3.6376%
    then = data.load(data.ARTICLE_DAY)
    assert year_reached(then, THEN, share_pct=3.0, pace_pct=8) == 2037
    assert year_reached(then, THEN, share_pct=3.5, pace_pct=8) == 2039


def test_spending_that_grows_no_faster_than_gdp_never_gets_there() -> None:
    assert year_reached(LATEST, DEFAULT, share_pct=3.0, pace_pct=1.2) is None
    assert year_reached(LATEST, DEFAULT, share_pct=3.0, pace_pct=-5) is None


def test_a_year_after_2060_is_none() -> None:
    # 35 years from 2025 to FY2060; GDP grows by 691.9 / 672.6695 x 1.012^34 = 1.54305 in all. 3.5 / 1.4117 x 1.54305 =
    # 3.82566 = 1.03908^35: 3.91% a year is just enough, 3.90% is not
    assert year_reached(LATEST, DEFAULT, share_pct=3.5, pace_pct=3.91) == 2060
    assert year_reached(LATEST, DEFAULT, share_pct=3.5, pace_pct=3.90) is None


def test_a_share_below_the_present_level_is_reached_by_falling_to_it() -> None:
    # 9.49608 x 0.98^10 = 7.7590 of FY2035's 770.314 is 1.007%; 9.49608 x 0.98^11 = 7.6038 of FY2036's 779.558 is 0.975%
    assert year_reached(LATEST, DEFAULT, share_pct=1.0, pace_pct=-2) == 2036
    assert year_reached(LATEST, DEFAULT, share_pct=1.0, pace_pct=8) is None


def test_constant_prices_take_the_growth_of_spending_in_such_prices() -> None:
    # 8% a year at 2% inflation is 1.08 x 1.02 = 1.1016 in money:
    # 9.49608 x 1.1016^9 = 22.6861 of FY2034's 761.180 is 2.98%;
    # 9.49608 x 1.1016^10 = 24.9910 of FY2035's 770.314 is 3.24%
    constant = replace(DEFAULT, prices="constant", inflation_pct=2.0)
    assert year_reached(LATEST, constant, share_pct=3.0, pace_pct=8) == 2035


@pytest.mark.parametrize("measure", MEASURES)
def test_the_present_level_is_reached_in_the_base_year(measure: Measure) -> None:
    start, scenario = japan_level(LATEST, measure), replace(DEFAULT, measure=measure)
    for pace_pct in (-5.0, 0.0, 25.0):
        assert year_reached(LATEST, scenario, share_pct=start.share_pct, pace_pct=pace_pct) == start.year


@given(
    st.sampled_from((DEFAULT, THEN)),
    st.sampled_from(MEASURES),
    st.sampled_from((3.0, 3.5, 6.0)),
    st.integers(2027, 2045),
    st.sampled_from((-2.0, 0.0, 1.2)),
    st.sampled_from(PRICES),
)
def test_the_pace_that_the_target_needs_reaches_it_in_the_scenarios_year(
    start: Scenario, measure: Measure, share_pct: float, year: int, growth_pct: float, prices: Prices
) -> None:
    figures = data.load(start.as_of)
    scenario = replace(start, measure=measure, target_pct=share_pct, year=year, growth_pct=growth_pct, prices=prices)
    pace_pct = float(outcomes(figures, scenario, share_pct)["pace_pct"].iloc[0])
    assert year_reached(figures, scenario, share_pct=share_pct, pace_pct=pace_pct) == year
    assert year_reached(figures, scenario, share_pct=share_pct, pace_pct=pace_pct - 0.01) != year
