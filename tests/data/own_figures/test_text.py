"""A CSV file gives its numbers as they were meant, or not at all, and is told what it lacks."""

from __future__ import annotations

import csv

import pytest

from data.own_figures.reading import read_own
from tests.data.own_figures.test_reading import refused, rows


def test_a_decimal_comma_that_parts_a_number_never_becomes_another_number() -> None:
    assert refused("iso3,year,share_pct\nJPN,2025,3,5\n") == [(2, "", "JPN,2025,3,5", "cells")]
    assert refused("iso3,year,share_pct,label\nJPN,2025,3,5\n") == [(2, "share_pct", "JPN,2025,3,5", "comma")]
    assert refused("iso3,year,share_pct,kind\nJPN,2025,3,5\n") == [(2, "kind", "5", "kind-of")]
    assert refused("iso3,year,share_pct,\nJPN,2025,3,5\n") == [(2, "share_pct", "JPN,2025,3,5", "comma")]
    assert refused("iso3,year,share_pct,notes\nJPN,2025,3,5\n")[1:] == [(2, "share_pct", "JPN,2025,3,5", "comma")]


@pytest.mark.parametrize(
    "number", ["3,5%", "3,5 %", "+3,5", "3,5*", "3,5²", "3,5 (a)", "３,５％", "3,5 percent", "3,5b"]
)
def test_a_split_number_is_known_by_its_sign_its_unit_and_its_footnote(number: str) -> None:
    line = f"JPN,2025,{number}"
    assert refused(f"iso3,year,share_pct,label\n{line}\n") == [(2, "share_pct", line, "comma")]


@pytest.mark.parametrize("label", ["5-year plan", "Plan 5", "2%を達成", "", "2.5x"])
def test_a_label_with_words_is_not_taken_for_the_rest_of_a_number(label: str) -> None:
    assert rows(f"iso3,year,share_pct,label\nJPN,2025,3,{label}\n".encode())[0][2:5] == (3.0, "own", label)


@pytest.mark.parametrize("share", ["3²", "1.8¹", "1.8①", "³", "1.8ª", "½", "1٫5", "١"])
def test_a_footnote_or_a_foreign_digit_never_becomes_part_of_a_number(share: str) -> None:
    assert refused(f"iso3;year;share_pct\nJPN;2025;{share}\n") == [(2, "share_pct", share, "share")]
    assert refused("iso3;year;share_pct\nJPN;202⑥;1\n") == [(2, "year", "202⑥", "year")]


def test_a_column_that_is_not_read_and_a_quote_that_never_closes_are_said() -> None:
    assert refused("iso3,year,share_pct,Quelle\nJPN,2025,1,x\n") == [(1, "Quelle", "", "column")]
    assert refused('iso3,year,share_pct\nJPN,2025,1\nPOL,2025,"4\nDEU,2025,2\n') == [(3, "", "", "quotes")]


def test_a_file_without_a_header_is_told_what_stands_there_and_what_is_missing() -> None:
    assert refused("Land;year;Anteil\nJPN;2025;3\n") == [
        (1, "country, share_pct", "Land | year | Anteil", "header"),
    ]
    assert refused("\n,,\nShares of GDP\niso3,Jahr,share_pct\nJPN,2025,3\n") == [
        (4, "year", "iso3 | Jahr | share_pct", "header"),
    ]
    assert refused("iso3,year,share,share_pct\nJPN,2025,3,3\n") == [(1, "share, share_pct", "", "header-twice")]


@pytest.mark.parametrize("above", ["sep=;\n", '"sep=;"\r\n', "SEP=;\r\n\r\n", ";;;\n", "# a note\nsep=;\n"])
def test_the_line_that_names_the_delimiter_and_lines_without_anything_are_passed_over(above: str) -> None:
    assert rows(f"{above}iso3;year;share_pct\nJPN;2025;3,5\n".encode())[0][:3] == ("JPN", 2025, 3.5)


def test_a_line_under_the_header_is_never_taken_for_a_comment() -> None:
    text = "label,iso3,year,share_pct\n# 1 plan,JPN,2025,3.5\n# made by hand\n"
    assert [(row.label, row.share_pct) for row in read_own(text.encode(), "a.csv").rows.itertuples()] == [
        ("# 1 plan", 3.5)
    ]
    assert [(line, reason) for line, _, _, reason in refused(text)] == [(3, "year")]


@pytest.mark.parametrize("limit", [131_072, 10_000_000])
def test_a_cell_without_an_end_is_not_called_an_open_quote(limit: int) -> None:
    before = csv.field_size_limit(limit)  # of the whole process: another package may have raised it
    try:
        told = refused(f"iso3,year,share_pct,label\nJPN,2025,3,a\nPOL,2025,4,{'x' * 200_000}\n")
    finally:
        csv.field_size_limit(before)
    assert told == [(3, "", "", "cell")]
