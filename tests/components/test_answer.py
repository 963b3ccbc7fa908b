"""The answer says what the scenario means, against a kept one too, and names what its numbers rest on."""

from __future__ import annotations

from dataclasses import replace

import pytest

import data
from components import against, query
from components.answer import answer
from components.scenario import Scenario
from components.words import load_words

LATEST = data.load()
DEFAULT = query.default_scenario()
EN, JA = load_words("en"), load_words("ja")


def values(scenario: Scenario) -> dict[str, str]:
    return {number.id: number.value for number in answer(data.load(scenario.as_of), scenario, EN).numbers}


def test_the_default_answer_in_both_languages() -> None:
    # worked by hand in test_scenario.py: 26.961 and 16.087 trillion yen, 2.088 points, 6th of 32
    assert answer(LATEST, DEFAULT, EN).sentence == (
        "At 3.5% of that year’s GDP in FY2035 Japan would spend 27.0 trillion yen a year, 16.1 trillion yen more "
        "than at the 1.41% of 2025 (SIPRI): 2.1 points to climb in 10 years, and 6th of 32 if it stood among NATO’s "
        "members of 2026."
    )
    assert answer(LATEST, DEFAULT, JA).sentence == (
        "2035年度にその年度のGDPの3.5%を防衛に充てると、年27.0兆円になる。2025年の1.41%（SIPRI）のままの場合より16.1兆円多く、"
        "10年で2.1ポイント引き上げる計算で、2026年のNATO加盟国に並べると32か国中6位にあたる。"
    )


def test_a_target_below_todays_share_is_less_and_comes_down() -> None:
    sentence = answer(LATEST, replace(DEFAULT, target_pct=1.0), EN).sentence
    assert "less than at the 1.41% of 2025" in sentence
    assert "points to come down in 10 years" in sentence
    assert values(replace(DEFAULT, target_pct=1.0))["gap"] == "\N{MINUS SIGN}0.4 points"


def test_the_governments_yardstick_is_named_in_the_answer() -> None:
    told = answer(LATEST, replace(DEFAULT, measure="government"), EN)
    assert "3.5% of FY2022 GDP (fixed)" in told.sentence
    assert "19.6 trillion yen" in told.sentence  # 560 x 3.5%


def test_constant_prices_are_named_with_their_year() -> None:
    told = answer(LATEST, replace(DEFAULT, prices="constant"), EN)
    assert "in 2025 prices" in told.sentence
    assert told.numbers[0].context == "in 2025 prices"


def test_a_kept_scenario_is_named_with_the_difference() -> None:
    kept = replace(DEFAULT, target_pct=3.0, year=2030, compare=())
    # A: GDP FY2030 725.7138 x (3 - 1.4117)% = 11.527 over holding; 16.087 - 11.527 = 4.560
    sentence = answer(LATEST, replace(DEFAULT, kept=kept), EN).sentence
    assert sentence.endswith(
        "That is 4.6 trillion yen more than A: 3% in FY2030 (SIPRI), which takes +11.5 trillion yen over holding in "
        "its year."
    )


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("points", "+0.5 points"),
        ("rank", "4 places higher"),  # 10th of 32 at 3%, 6th at 3.5%
        ("total", "Added up to the year of each"),
        ("pace", "a year"),
    ],
)
def test_differences_are_said_in_the_unit_of_the_exhibit(what: str, said: str) -> None:
    kept = replace(DEFAULT, target_pct=3.0, compare=())
    assert said in against.difference(LATEST, replace(DEFAULT, kept=kept), EN, what)
    assert against.difference(LATEST, DEFAULT, EN, what) == ""


def test_every_key_number_has_its_year_and_a_help_and_the_credit_names_what_they_rest_on() -> None:
    told = answer(LATEST, DEFAULT, EN)
    assert [number.id for number in told.numbers] == ["yen", "usd", "gap", "person", "rank", "pace"]
    assert all(number.context and number.help for number in told.numbers)
    for publisher in ("SIPRI", "Cabinet Office", "Statistics Bureau", "National Institute of Population", "NATO"):
        assert publisher in told.credit
    assert "US Federal Reserve" in told.credit
    assert "US Federal Reserve" not in answer(LATEST, replace(DEFAULT, jpy_per_usd=100.0), EN).credit


def test_a_kept_scenario_is_put_in_the_prices_and_the_day_of_the_present_one() -> None:
    kept = replace(DEFAULT, target_pct=3.0, prices="constant", inflation_pct=5.0, compare=())
    nominal = replace(DEFAULT, kept=kept)
    assert against.comparable(nominal).prices == "nominal"
    # A in nominal money: (3 - 1.4117)% of 770.3143 = 12.235; 16.087 - 12.235 = 3.85
    assert "3.9 trillion yen more than" in against.difference(LATEST, nominal, EN, "money")
    then, _ = query.parse({"asof": "2025-06-21", "keep": "target:3"})
    assert then.kept is not None
    assert then.kept.as_of == data.ARTICLE_DAY
