"""Published GDP, and the Cabinet Office's three projections of January 2026, read from the table."""

from __future__ import annotations

import pytest

import data
from components.model.gdp import gdp_of_year, known_gdp, projected_gdp

LATEST = data.load()


def test_all_three_cases_are_projected_for_the_same_years_and_nothing_else_is() -> None:
    rows = projected_gdp(LATEST)
    years = {str(case): sorted(part["year"]) for case, part in rows.groupby("series")}
    cases = ("cao_past_projection", "cao_growth_transition", "cao_high_growth")
    assert years == {case: list(range(2025, 2036)) for case in cases}
    assert set(rows["kind"]) == {"projection"}  # FY2024 stands there as actual


@pytest.mark.parametrize(
    ("year", "trn_jpy"),
    [
        (2025, 672.6695),  # published by now, so not the 669.2 of the projection
        (2026, 691.9),
        (2027, 703.1),  # of the case of the past's growth; 710.1 and 710.5 are the others'
        (2030, 729.2),
    ],
)
def test_gdp_of_a_year_is_the_published_or_that_of_the_lowest_case(year: int, trn_jpy: float) -> None:
    row = gdp_of_year(LATEST, year)
    assert (row["year"], row["nominal_gdp_trn_jpy"]) == (year, pytest.approx(trn_jpy))


def test_one_year_ahead_is_known_unless_more_are_asked_for() -> None:
    assert known_gdp(LATEST).index.max() == 2026
    assert known_gdp(LATEST, through=2030).index.max() == 2030
