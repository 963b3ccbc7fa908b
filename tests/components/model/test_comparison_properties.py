"""The numbers of the comparison: what always holds, whatever is assumed, and how fast many shares are worked out."""

from __future__ import annotations

import time
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import data
from components.model.comparison import columns, reader_numbers
from components.model.controls import default_scenario
from components.model.level import japan_level
from components.model.outcomes import outcomes, share_of_its_year_pct
from components.model.scenario import MEASURES, PRICES, Scenario
from components.model.todays_economy import share_of_more, share_of_spending, share_of_usd

DEFAULT = default_scenario(data.load())
STEPS = np.round(np.linspace(0.5, 6.0, 551), 2)

shares = st.integers(50, 600).map(lambda hundredths: hundredths / 100)
scenarios = st.builds(
    lambda start, **assumed: replace(start, **assumed),
    st.sampled_from((DEFAULT, default_scenario(data.load(data.ARTICLE_DAY)))),
    target_pct=shares,
    measure=st.sampled_from(MEASURES),
    year=st.integers(2027, 2045),
    growth_pct=st.sampled_from((-2.0, 0.0, 1.2, 6.0)),
    inflation_pct=st.sampled_from((-1.0, 1.0, 5.0)),
    prices=st.sampled_from(PRICES),
    jpy_per_usd=st.sampled_from((80.0, 160.77, 200.0)),
)


@given(scenarios)
def test_a_column_agrees_with_the_row_of_its_share_among_many(scenario: Scenario) -> None:
    figures = data.load(scenario.as_of)
    many = reader_numbers(figures, scenario, STEPS)
    row = many.iloc[round((scenario.target_pct - 0.5) * 100)]
    column = next(column for column in columns(figures, scenario) if column.is_reader)
    assert list(many.columns) == ["share_pct", *column.numbers._fields]
    assert column.share_pct == row["share_pct"]
    assert column.numbers._asdict() == pytest.approx(row.drop("share_pct").to_dict(), rel=1e-12)


@given(scenarios)
def test_the_road_and_place_are_those_of_outcomes(scenario: Scenario) -> None:
    figures = data.load(scenario.as_of)
    row = reader_numbers(figures, scenario, scenario.target_pct).iloc[0]
    ahead = outcomes(figures, scenario, share_of_its_year_pct(figures, scenario, scenario.target_pct)).iloc[0]
    assert (row["rank"], row["tied"]) == (ahead["rank"], ahead["tied"])
    ahead = outcomes(figures, scenario, scenario.target_pct).iloc[0]
    assert row["pace_pct"] == ahead["pace_pct"]
    assert row["future_spending_trn_jpy"] == ahead["spending_trn_jpy"]


@given(scenarios)
def test_a_share_that_is_the_present_level_has_nothing_above_it(scenario: Scenario) -> None:
    figures = data.load(scenario.as_of)
    row = reader_numbers(figures, scenario, japan_level(figures, scenario.measure).share_pct).iloc[0]
    above = [
        "more_than_now_trn_jpy",
        "more_than_now_bn_usd",
        "extra_per_person_jpy",
        "consumption_tax_points",
        "consumption_tax_points_high",
    ]
    assert (row[above] == 0).all()
    assert row["times_now"] == 1


@given(scenarios, shares)
def test_money_typed_gives_back_the_share_it_is_of(scenario: Scenario, share_pct: float) -> None:
    figures = data.load(scenario.as_of)
    row = reader_numbers(figures, scenario, share_pct).iloc[0]
    back = (
        share_of_spending(figures, scenario, spending_trn_jpy=row["spending_today_trn_jpy"]),
        share_of_usd(figures, scenario, spending_bn_usd=row["spending_today_bn_usd"]),
        share_of_more(figures, scenario, more_trn_jpy=row["more_than_now_trn_jpy"]),
    )
    assert back == pytest.approx((share_pct, share_pct, share_pct), rel=1e-12)


def test_the_numbers_of_551_shares_are_there_within_20_milliseconds() -> None:
    figures = data.load()
    assert len(reader_numbers(figures, DEFAULT, STEPS)) == 551
    took = []
    for _ in range(10):
        start = time.perf_counter()
        reader_numbers(figures, DEFAULT, STEPS)
        took.append(time.perf_counter() - start)
    assert min(took) < 0.02
