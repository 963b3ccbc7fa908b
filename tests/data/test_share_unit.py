"""Fractions are told from per cent by the file as a whole, for imports and uploads by one rule."""

from __future__ import annotations

import pytest

from data.own_figures.reading import read_own
from data.share_unit import looks_like_fractions

FRACTIONS = """Country,Year,Share of GDP
Japan,2022,0.0101
Japan,2023,0.0114
Japan,2024,0.0137
Poland,2024,0.0415
United States,2024,0.0342
"""
PERCENT = [1.01, 1.14, 1.37, 4.15, 3.42]


@pytest.mark.parametrize(
    ("shares", "fractions"),
    [
        ([0.0101, 0.0415, 0.0342], True), ([1.01, 4.15, 3.42], False), ([], False), ([0, 0], False),
        ([0, 0, 0, 0.0137], True), ([0, 0, 0, 1.37], False), ([0.3, 1.4, 2.0], False), ([0.19], True), ([0.2], False),
        ([0.00001715], False),
    ],
)  # fmt: skip
def test_the_middle_of_the_shares_tells_fractions(shares: list[float], fractions: bool) -> None:
    assert looks_like_fractions(shares) is fractions


def test_a_file_of_fractions_is_open_until_it_is_said_what_they_are() -> None:
    read = read_own(FRACTIONS.encode(), "a.csv")
    assert read.fractions is not None
    assert list(read.rows["share_pct"]) == [0.0101, 0.0114, 0.0137, 0.0415, 0.0342]
    assert list(read.fractions.rows["share_pct"]) == PERCENT
    assert list(read_own(FRACTIONS.encode(), "a.csv", unit="fraction").rows["share_pct"]) == PERCENT
    told = read_own(FRACTIONS.encode(), "a.csv", unit="percent")
    assert told.fractions is None
    assert list(told.rows["share_pct"]) == [0.0101, 0.0114, 0.0137, 0.0415, 0.0342]


def test_a_number_with_a_per_cent_sign_is_never_a_fraction() -> None:
    text = "country,year,share_pct\nIceland,2024,0.1%\nJapan,2024,0.0137\n"
    assert list(read_own(text.encode(), "a.csv", unit="fraction").rows["share_pct"]) == [1.37, 0.1]  # Japan first
    assert read_own(b"country,year,share_pct\nIceland,2024,0.1%\n", "a.csv").fractions is None


def test_as_a_fraction_a_share_over_one_is_refused() -> None:
    read = read_own(b"country,year,share_pct\nJapan,2023,0.0137\nJapan,2024,1.5\n", "a.csv", unit="fraction")
    assert [(one.line, one.value, one.reason) for one in read.refused] == [(3, "1.5", "share")]
