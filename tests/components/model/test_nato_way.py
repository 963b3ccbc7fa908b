"""Japan counted NATO's way, and its budget beside the two parts of NATO's 5%."""

from __future__ import annotations

import pytest

import data
from components.model import nato_way


def test_the_ministers_values_are_those_of_their_answers() -> None:
    told = nato_way.told(data.load())
    # Kishi, 14 January 2022, for FY2020 and FY2021; Iwaya, 9 April 2019, for FY2023.
    assert [(one.fiscal_year, one.low_pct, one.high_pct) for one in told] == [
        (2020, 1.20, 1.20),
        (2021, 1.24, 1.24),
        (2023, 1.1, 1.3),
    ]


def test_the_newest_budget_of_which_both_are_known_is_beside_its_years_gdp() -> None:
    parts = nato_way.parts(data.load())
    assert parts is not None
    # FY2025, initial: 8.7005 and 9.9 trillion yen over 672.6695 trillion yen.
    assert parts.year == 2025
    assert parts.ministry_pct == pytest.approx(100 * 8.7005 / 672.6695)
    assert parts.related_pct == pytest.approx(100 * 9.9 / 672.6695)


def test_nothing_is_said_of_the_two_parts_before_nato_agreed_on_them() -> None:
    # The Hague, 25 June 2025.
    assert nato_way.parts(data.load(data.ARTICLE_DAY)) is None
