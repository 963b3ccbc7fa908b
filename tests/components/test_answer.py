"""The answer's numbers, worked out by hand from the tables, at both ends of the target and where nothing changes."""

from __future__ import annotations

from dataclasses import replace

from components.answer import Row, answers
from components.query import default_scenario
from components.words import load_words
from data import load


def row(share: str, **assumed: object) -> Row:
    scenario = replace(default_scenario(), **assumed)  # type: ignore[arg-type]
    return next(row for row in answers(load(), scenario, load_words("en")).rows if row.share == share)


def test_the_yen_of_each_target_are_its_share_of_the_same_gdp() -> None:
    # GDP of FY2035 at 1.2% growth: 770.3143 trillion yen.
    # x 0.5% = 3.85; x 3.6% = 27.73; x 6% = 46.22
    assert [row(share).values[0] for share in ("0.5", "3.6", "6.0")] == ["3.9 tn yen", "27.7 tn yen", "46.2 tn yen"]


def test_a_gap_too_small_for_one_decimal_gets_two() -> None:
    # 1.4 - 1.41 (SIPRI, 2025) = -0.01 and a little
    assert row("1.4").values[2] == "\N{MINUS SIGN}0.01 points"
    assert row("1.5").values[2] == "+0.1 points"


def test_a_share_of_the_fixed_gdp_does_not_grow() -> None:
    # 560 trillion yen (FY2022 GDP as the government counts it) x 3.5% = 19.6
    assert row("3.5", measure="government", growth_pct=6.0).values[0] == "19.6 tn yen"


def test_the_rows_do_not_depend_on_the_target_or_the_kept_scenario() -> None:
    figures, scenario, words = load(), default_scenario(), load_words("en")
    said = answers(figures, scenario, words)
    assert answers(figures, replace(scenario, target_pct=2.0, kept=scenario, compare=()), words) is said
