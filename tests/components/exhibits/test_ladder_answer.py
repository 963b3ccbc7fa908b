"""The answer says what each target means, against a kept scenario too, and names what its numbers rest on."""

from __future__ import annotations

from dataclasses import replace

import pytest
from components.exhibits.ladder_answer import Row, answers

import data
from components.kit import kept_scenario
from components.model.controls import TARGET, default_scenario
from components.model.outcomes import outcomes
from components.model.scenario import Scenario
from components.model.view import View
from components.words import Words, load_words

LATEST = data.load()
DEFAULT = default_scenario(data.load())
EN, JA = load_words("en"), load_words("ja")


def row(scenario: Scenario = DEFAULT, words: Words = EN) -> Row:
    said = answers(View(data.load(scenario.as_of), scenario, words))
    return said.rows[TARGET.steps.index(scenario.target_pct)]


def test_the_default_answer_in_both_languages() -> None:
    # worked by hand in test_scenario.py: 26.961 and 16.087 trillion yen, 2.088 points, 6th of 32
    assert row().sentence == (
        "At 3.5% of that year’s GDP in FY2035 Japan would spend 27.0 trillion yen a year, 16.1 trillion yen more "
        "than at the 1.41% of 2025 (SIPRI): 2.1 points to climb in 10 years, and 6th of 32 if it stood among NATO’s "
        "members of 2026."
    )
    assert row(words=JA).sentence == (
        "2035年度にその年度のGDPの3.5%を防衛に充てると、年27.0兆円になる。2025年の1.41%（SIPRI）のままの場合より16.1兆円多く、"
        "10年で2.1ポイント引き上げる計算で、2026年のNATO加盟国に並べると32か国中6位に当たる。"
    )


def test_the_yen_of_each_target_are_its_share_of_the_same_gdp() -> None:
    # GDP of FY2035 at 1.2% growth: 770.3143 trillion yen. x 0.5% = 3.85; x 3.6% = 27.73; x 6% = 46.22
    yen = [row(replace(DEFAULT, target_pct=share)).values[0] for share in (0.5, 3.6, 6.0)]
    assert yen == ["3.9 tn yen", "27.7 tn yen", "46.2 tn yen"]


def test_a_gap_too_small_for_one_decimal_gets_two() -> None:
    # 1.4 - 1.41 (SIPRI, 2025) = -0.01 and a little
    assert row(replace(DEFAULT, target_pct=1.4)).values[2] == "\N{MINUS SIGN}0.01 points"
    assert row(replace(DEFAULT, target_pct=1.5)).values[2] == "+0.1 points"


def test_a_target_below_todays_share_is_less_and_comes_down() -> None:
    said = row(replace(DEFAULT, target_pct=1.0))
    assert "less than at the 1.41% of 2025" in said.sentence
    assert "points to come down in 10 years" in said.sentence
    assert said.values[2] == "\N{MINUS SIGN}0.4 points"


def test_a_share_of_the_fixed_gdp_is_named_and_does_not_grow() -> None:
    said = row(replace(DEFAULT, measure="government", growth_pct=6.0))
    assert "3.5% of FY2022 GDP (fixed)" in said.sentence
    assert said.values[0] == "19.6 tn yen"  # 560 x 3.5%


def test_one_year_is_one_year() -> None:
    assert "to climb in 1 year," in row(replace(DEFAULT, measure="budget", year=2027)).sentence


def test_constant_prices_are_named_with_their_year() -> None:
    constant = replace(DEFAULT, prices="constant")
    assert "in 2025 prices" in row(constant).sentence
    assert answers(View(LATEST, constant, EN)).numbers[0].context == "in 2025 prices"


def test_a_kept_scenario_of_another_measure_is_put_in_the_prices_of_the_same_year() -> None:
    present, kept = replace(DEFAULT, prices="constant", inflation_pct=5.0), replace(DEFAULT, measure="budget")
    nominal = outcomes(LATEST, kept, 3.5)["extra_trn_jpy"].iloc[0]
    # The budget's own base year is FY2026, SIPRI's is 2025: ten years of 5% lie between that and FY2035.
    assert kept_scenario.extra_trn_jpy(LATEST, present, kept) == pytest.approx(nominal / 1.05**10)


def test_by_the_fixed_yardstick_the_place_is_that_of_the_money_in_its_own_years_gdp() -> None:
    fixed = replace(DEFAULT, measure="government", target_pct=5.0, year=2030)
    # 5% of 560 = 28.0; GDP of FY2030 is 691.9 x 1.012^4 = 725.71; 28.0 / 725.71 = 3.86%: four members are above that
    assert "about 3.86% of FY2030’s, 5th of 32" in row(fixed).sentence
    assert "5% of its own would be 3rd" in row(fixed).sentence
    assert "5th of 32" in row(fixed).values  # beside the money of the same sum
    assert "5th of 32" in row(fixed).title


def test_every_key_number_has_its_year_a_help_and_the_sources_it_rests_on() -> None:
    said = answers(View(LATEST, DEFAULT, EN))
    assert [number.id for number in said.numbers] == ["yen", "usd", "gap", "person", "rank", "pace"]
    assert all(number.context and number.help for number in said.numbers)
    publishers = " ".join(LATEST.sources[source].publisher for source in said.sources)
    for publisher in ("SIPRI", "Cabinet Office", "Statistics Bureau", "National Institute of Population", "NATO"):
        assert publisher in publishers
    assert "frb-h10" in said.sources
    assert "frb-h10" not in answers(View(LATEST, replace(DEFAULT, jpy_per_usd=100.0), EN)).sources


def test_the_rows_are_worked_out_once_for_every_target() -> None:
    said = answers(View(LATEST, DEFAULT, EN))
    assert answers(View(LATEST, replace(DEFAULT, target_pct=2.0, compare=()), EN)) is said
