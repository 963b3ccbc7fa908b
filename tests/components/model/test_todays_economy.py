"""Today's economy is that of the fiscal year, and a sum of its money is a share of it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

import data
from components.model.controls import default_scenario
from components.model.todays_economy import share_of_more, today


@pytest.mark.parametrize(
    ("day", "fiscal_year", "gdp_year", "gdp_trn_jpy"),
    [
        # FY2024's 642.4 is of 23 December 2025, FY2025's 669.2 and FY2026's 691.9 of January 2026.
        (dt.date(2025, 12, 31), 2025, 2024, 642.4),
        (dt.date(2026, 3, 31), 2025, 2025, 669.2),
        (dt.date(2026, 4, 1), 2026, 2026, 691.9),
    ],
)
def test_the_fiscal_year_begins_in_april(day: dt.date, fiscal_year: int, gdp_year: int, gdp_trn_jpy: float) -> None:
    economy = today(data.load(day), "budget")
    assert (economy.fiscal_year, economy.gdp_year, economy.gdp_trn_jpy) == (fiscal_year, gdp_year, gdp_trn_jpy)


def test_ten_trillion_yen_more_is_2_86_percent() -> None:
    figures = data.load()
    scenario = default_scenario(figures)
    # 1.4117 + 10 / 691.9 = 1.4117 + 1.44530 = 2.85700; by government 11.0 + 10 = 21 of 560 = 3.75
    assert share_of_more(figures, scenario, more_trn_jpy=10) == pytest.approx(2.85700, abs=5e-6)
    assert share_of_more(figures, replace(scenario, measure="government"), more_trn_jpy=10) == pytest.approx(3.75)
