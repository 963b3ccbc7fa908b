"""The arithmetic of a share of GDP: properties that must always hold, and examples worked out by hand."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

import data
from components.model.controls import GROWTH, INFLATION, TARGET, YEAR, default_scenario
from components.model.gdp_path import gdp_path
from components.model.level import japan_level, level_history
from components.model.outcomes import outcomes, places, rank, years
from components.model.population import population
from components.model.range_controls import Range
from components.model.scenario import MEASURES, Measure, Prices, Scenario

LATEST = data.load()
ARTICLE = data.load(data.ARTICLE_DAY)
DEFAULT = default_scenario(data.load())


def scenarios() -> st.SearchStrategy[Scenario]:
    def step(limits: Range) -> st.SearchStrategy[float]:
        count = round((limits.high - limits.low) / limits.step)
        return st.integers(0, count).map(lambda n: round(limits.low + n * limits.step, 10))

    measures: st.SearchStrategy[Measure] = st.sampled_from(MEASURES)
    prices: st.SearchStrategy[Prices] = st.sampled_from(("nominal", "constant"))
    return st.builds(
        Scenario,
        target_pct=step(TARGET),
        measure=measures,
        year=st.integers(int(YEAR.low), int(YEAR.high)),
        growth_pct=step(GROWTH),
        inflation_pct=step(INFLATION),
        prices=prices,
        jpy_per_usd=st.integers(800_000, 2_000_000).map(lambda n: n / 10_000),
        as_of=st.sampled_from((data.ARTICLE_DAY, LATEST.as_of)),
        compare=st.just(()),
        others=st.just(DEFAULT.others),
    )


# Properties


@given(scenarios(), st.lists(st.floats(0.5, 6.0), min_size=2, max_size=8, unique=True))
def test_more_share_never_costs_less_nor_ranks_lower(scenario: Scenario, targets: list[float]) -> None:
    result = outcomes(data.load(scenario.as_of), scenario, sorted(targets))
    for column in (
        "spending_trn_jpy",
        "extra_trn_jpy",
        "cumulative_extra_trn_jpy",
        "extra_per_person_jpy",
        "pace_pct",
    ):
        assert result[column].is_monotonic_increasing, column
    assert result["rank"].is_monotonic_decreasing


@given(scenarios())
def test_extra_is_zero_when_the_target_is_todays_share(scenario: Scenario) -> None:
    figures = data.load(scenario.as_of)
    held = replace(scenario, target_pct=japan_level(figures, scenario.measure).share_pct)
    assert np.allclose(years(figures, held)["extra_trn_jpy"], 0, atol=1e-12)
    assert outcomes(figures, held, held.target_pct)["cumulative_extra_trn_jpy"].iloc[0] == pytest.approx(0, abs=1e-12)


@given(scenarios())
def test_the_road_starts_at_todays_share_and_ends_at_the_target(scenario: Scenario) -> None:
    figures = data.load(scenario.as_of)
    start, road = japan_level(figures, scenario.measure), years(figures, scenario)
    assert road["fiscal_year"].tolist() == list(range(start.year, scenario.year + 1))
    assert road["share_pct"].iloc[0] == pytest.approx(start.share_pct)
    assert road["share_pct"].iloc[-1] == pytest.approx(scenario.target_pct)
    assert road["spending_trn_jpy"].iloc[0] == pytest.approx(start.spending_trn_jpy)


@given(scenarios())
def test_nominal_and_constant_prices_agree_in_the_base_year(scenario: Scenario) -> None:
    figures = data.load(scenario.as_of)
    nominal = years(figures, replace(scenario, prices="nominal")).iloc[0].drop("gdp_kind").astype(float)
    constant = years(figures, replace(scenario, prices="constant")).iloc[0].drop("gdp_kind").astype(float)
    pd.testing.assert_series_equal(nominal, constant)


@given(scenarios(), st.floats(-2, 6))
def test_the_governments_yardstick_does_not_depend_on_growth(scenario: Scenario, growth_pct: float) -> None:
    figures = data.load(scenario.as_of)
    fixed = replace(scenario, measure="government")
    pd.testing.assert_frame_equal(years(figures, fixed), years(figures, replace(fixed, growth_pct=growth_pct)))


@given(scenarios())
def test_the_outcome_of_a_target_is_the_last_year_of_its_road(scenario: Scenario) -> None:
    figures = data.load(scenario.as_of)
    last, result = years(figures, scenario).iloc[-1], outcomes(figures, scenario, scenario.target_pct).iloc[0]
    for column in (
        "spending_trn_jpy",
        "spending_bn_usd",
        "extra_trn_jpy",
        "cumulative_extra_trn_jpy",
        "extra_per_person_jpy",
    ):
        assert result[column] == pytest.approx(last[column], rel=1e-9, abs=1e-9), column


# Worked examples. GDP FY2025 672.6695 (Cabinet Office, 2nd preliminary of 2026 Q2); FY2026 691.9 (January 2026).


def test_government_yardstick_makes_3_5_percent_19_6_trillion_and_2_percent_11_2() -> None:
    # 560 x 3.5% = 19.6; 560 x 2% = 11.2
    result = outcomes(LATEST, replace(DEFAULT, measure="government"), [3.5, 2.0])
    assert result["spending_trn_jpy"].tolist() == pytest.approx([19.6, 11.2])


def test_eleven_trillion_yen_is_1_64_percent_of_fy2025_gdp() -> None:
    level = japan_level(LATEST, "related")  # 11.0 / 672.6695 = 1.6353%
    assert (level.year, level.stage, level.gdp_year) == (2025, "initial_and_supplementary", 2025)
    assert level.share_pct == pytest.approx(1.6353, abs=5e-5)
    assert japan_level(LATEST, "government").share_pct == pytest.approx(11.0 / 560 * 100)


def test_sipri_level_of_the_day_of_the_article_and_of_the_latest_edition() -> None:
    then, now = japan_level(ARTICLE, "sipri"), japan_level(LATEST, "sipri")
    assert (then.year, round(then.share_pct, 2)) == (2024, 1.37)
    assert (now.year, round(now.share_pct, 2)) == (2025, 1.41)
    revised = level_history(LATEST, "sipri").set_index("year")["share_pct"]
    assert revised[2024] == pytest.approx(1.295, abs=5e-4)


def test_initial_budget_of_fy2026_is_1_31_percent_of_projected_gdp() -> None:
    level = japan_level(LATEST, "budget")  # 9.0353 / 691.9 = 1.3059%
    assert (level.year, level.gdp_year, level.gdp_kind, level.kind) == (2026, 2026, "projection", "budgeted")
    assert level.share_pct == pytest.approx(1.3059, abs=5e-5)


def test_on_the_day_of_the_article_gdp_of_fy2024_stands_in_for_fy2025() -> None:
    # FY2025 initial budget 8.7005 over FY2024 GDP 617.0099 = 1.4101%; with related money 9.9 / 617.0099 = 1.6045%
    budget, related = japan_level(ARTICLE, "budget"), japan_level(ARTICLE, "related")
    assert (budget.year, budget.gdp_year, related.year, related.gdp_year) == (2025, 2024, 2025, 2024)
    assert budget.share_pct == pytest.approx(1.4101, abs=5e-5)
    assert related.share_pct == pytest.approx(1.6045, abs=5e-5)
    assert japan_level(ARTICLE, "government").share_pct == pytest.approx(9.9 / 560 * 100)


def test_gdp_follows_the_projections_first_year_and_then_the_readers_growth() -> None:
    gdp = gdp_path(LATEST, japan_level(LATEST, "sipri"), growth_pct=1.2, until=2028)
    # 691.9 x 1.012 = 700.2028; x 1.012 = 708.6052
    assert gdp["gdp_trn_jpy"].tolist() == pytest.approx([672.6695, 691.9, 700.2028, 708.6052], abs=5e-5)
    assert gdp["kind"].tolist() == ["preliminary", "projection", "assumed", "assumed"]


def test_default_scenario_worked_by_hand() -> None:
    result = outcomes(LATEST, DEFAULT, 3.5).iloc[0]
    # GDP FY2035 = 691.9 x 1.012^9 (1.1133318) = 770.3143; x 3.5% = 26.9610; less 1.4117% of it (10.8745) = 16.0865
    assert result["spending_trn_jpy"] == pytest.approx(26.9610, abs=5e-4)
    assert result["extra_trn_jpy"] == pytest.approx(16.0865, abs=2e-3)
    # 26.9610 / 160.77 yen = 167.70 billion dollars
    assert result["spending_bn_usd"] == pytest.approx(167.70, abs=0.01)
    # population 2035: 123.219 + (108.8 - 123.219) x 10/20 = 116.0095 million; 16.0865 trn / 116.0095 mn = 138,665 yen
    assert result["extra_per_person_jpy"] == pytest.approx(138_665, abs=20)
    # 672.6695 x 1.4117% = 9.4961; (26.9610 / 9.4961)^(1/10) - 1 = 11.00%
    assert result["pace_pct"] == pytest.approx(11.00, abs=0.01)


def test_constant_prices_divide_by_inflation_since_the_base_year() -> None:
    nominal = outcomes(LATEST, DEFAULT, 3.5)["spending_trn_jpy"].iloc[0]
    constant = outcomes(LATEST, replace(DEFAULT, prices="constant", inflation_pct=2.0), 3.5)["spending_trn_jpy"].iloc[0]
    assert constant == pytest.approx(nominal / 1.218994, rel=1e-6)  # 1.02^10 = 1.2189944


def test_population_is_the_estimate_and_then_a_straight_line() -> None:
    # estimates 2024: 123.802, 2025: 123.219; projection 2045: 108.8; 2030 = 123.219 - 14.419 x 5/20
    assert population(LATEST, [2024, 2025, 2030, 2045]).tolist() == pytest.approx([123.802, 123.219, 119.61425, 108.8])
    with pytest.raises(ValueError, match="2070"):
        population(LATEST, [2071])


def test_rank_counts_members_above_and_shares_ties() -> None:
    members = data.nato_edition(LATEST).rows.set_index("iso3")["share_pct"]
    poland = float(members["POL"])
    above = int((members > poland).sum())
    places = rank(LATEST, [100.0, poland, 0.01])
    assert places["rank"].tolist() == [1, above + 1, 32]
    assert places["tied"].tolist() == [0, 1, 0]
    assert places["of"].tolist() == [32, 32, 32]


def test_an_as_of_date_between_editions_uses_what_was_known_then() -> None:
    # On 1 January 2026 GDP of FY2024 was known as 642.4 (23 December 2025); SIPRI's newest was the 2025 edition.
    figures = data.load(dt.date(2025, 12, 31))
    assert japan_level(figures, "budget").gdp_trn_jpy == pytest.approx(642.4)
    assert japan_level(figures, "sipri").year == 2024


@pytest.mark.parametrize("measure", ["sipri", "budget", "related"])
def test_gdp_of_a_year_ahead_is_one_for_all_measures_that_grow(measure: Measure) -> None:
    # On the article's day FY2024's 617.0099 was the newest known: SIPRI's base year is 2024, the budget's FY2025.
    path = gdp_path(ARTICLE, japan_level(ARTICLE, measure), growth_pct=1.2, until=2035)
    assert path["gdp_trn_jpy"].iloc[-1] == pytest.approx(617.0099 * 1.012**11)


def test_a_road_that_goes_on_stays_at_its_share() -> None:
    scenario = replace(default_scenario(LATEST), target_pct=3.0, year=2030)
    road = years(LATEST, scenario, until=2035).set_index("fiscal_year")
    assert road.index[-1] == 2035
    assert road.loc[2030:2035, "share_pct"].tolist() == [3.0] * 6
    # FY2035: 770.314 x (3 - 1.4117)% = 12.2347
    assert road.loc[2035, "extra_trn_jpy"] == pytest.approx(12.2347, abs=1e-3)


@pytest.mark.parametrize(
    ("others", "share", "place", "tied"),
    [
        ([3.0, 2.004, 1.0], 2.0, 2, 1),  # printed 2.00, as the share is
        ([3.0, 2.0, 1.0], 1.996, 2, 1),
        ([3.0, 2.006, 1.0], 2.0, 3, 0),  # printed 2.01
    ],
)
def test_places_go_by_shares_as_they_are_printed(others: list[float], share: float, place: int, tied: int) -> None:
    row = places(others, share).iloc[0]
    assert (row["rank"], row["tied"], row["of"]) == (place, tied, 4)


def test_the_pace_in_the_prices_of_another_year_is_the_same_growth_from_that_years_money() -> None:
    # 10% inflation a year: money of the base year in prices of two years later is 1.21 times as much, and so is the
    # money of every later year; growth between them is the same in the prices of either year.
    scenario = replace(default_scenario(data.load()), prices="constant", inflation_pct=10.0)
    start = japan_level(data.load(), scenario.measure).year
    here, later = (outcomes(data.load(), scenario, 3.5, price_year=start + by).iloc[0] for by in (0, 2))
    assert later["spending_trn_jpy"] == pytest.approx(here["spending_trn_jpy"] * 1.21)
    assert later["pace_pct"] == pytest.approx(here["pace_pct"])


def test_every_year_of_the_governments_yardstick_is_over_the_gdp_of_fy2022() -> None:
    # FY2024: 8.9 trillion yen over 560; FY2025: 11.0 over 560
    shares = level_history(data.load(), "government").set_index("year")["share_pct"]
    assert shares.loc[2024] == pytest.approx(8.9 / 560 * 100)
    assert shares.loc[2025] == pytest.approx(11.0 / 560 * 100)
