"""Years and numbers are read in the forms that tables have, and never as another year or number."""

from __future__ import annotations

import datetime
import io
import time
from decimal import Decimal

import pytest
import xlsxwriter

from data.own_figures.numbers import is_cut, share
from data.own_figures.reading import read_own
from data.own_figures.years import Year, year

ESTIMATE, FISCAL = Year(2024, estimate=True), Year(2024, fiscal=True)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("2024", Year(2024)), ("２０２４", Year(2024)), ("2024.0", Year(2024)), ("2024年", Year(2024)),
        ("2024e", ESTIMATE), ("2024 e", ESTIMATE), ("2024E", ESTIMATE),
        ("2024（推計）", ESTIMATE), ("2024年(推計)", ESTIMATE),
        ("FY2024", FISCAL), ("fy 2024", FISCAL), ("2024年度", FISCAL),
        ("2024/25", FISCAL), ("2024-25", FISCAL), ("2024–2025", FISCAL),
        ("FY2024/25", FISCAL), ("2011/12", Year(2011, fiscal=True)), ("1999/00", Year(1999, fiscal=True)),
        ("令和6年度", FISCAL), ("令和６年", Year(2024)), ("令和元年", Year(2019)), ("R6", Year(2024)),
        ("平成31年", Year(2019)), ("H30年度", Year(2018, fiscal=True)), ("昭和51年", Year(1976)), ("S51", Year(1976)),
        ("2024（令和6）年度", FISCAL), ("2024年(令和6年)", Year(2024)),
        ("2024-01-01", Year(2024)), ("2024-12-31 00:00:00", Year(2024)), ("2024-01-01T00:00:00", Year(2024)),
        ("2024/1/1", Year(2024)), ("31.12.2024", Year(2024)), ("12/31/2024", Year(2024)), ("01/01/2024", Year(2024)),
        ("2022 [YR2022]", Year(2022)), ("2022-A1", Year(2022)), ("1949", Year(1949)), ("2060", Year(2060)),
        # No year, or not one year.
        ("1948", None), ("2061", None), ("24", None), ("FY24", None), ("2024.5", None), ("2024f", None),
        ("2024*", None), ("2024/26", None), ("2024-2026", None), ("2003-04", None), ("2024-06-30", None),
        ("2024-04-01", None),
        ("2024-01", None), ("2024Q1", None), ("202⑥", None), ("令和0年", None), ("令和43年", None), ("平成32年", None),
        ("昭和65年", None), ("2023（令和6）年", None), ("2022 [YR2023]", None), ("M45", None),
        ("", None), ("2" * 10_000, None),
    ],
)  # fmt: skip
def test_a_year_is_read_in_every_form(text: str, read: Year | None) -> None:
    assert year(text) == read


@pytest.mark.parametrize(
    ("text", "number", "percent"),
    [
        ("1.4", "1.4", False), ("1,4", "1.4", False), ("1.4%", "1.4", True), ("１．４％", "1.4", True),
        ("1.4\u00a0%", "1.4", True), ("\u00a01,4 ", "1.4", False), ("1.4 percent", "1.4", True), ("+1.4", "1.4", False),
        ("1.715e-05", "0.00001715", False), ("1.2E+00", "1.2", False), ("2", "2", False), ("0", "0", False),
        ("1 234", "1000", False), ("1\u00a0234,5", "1000", False), ("1,234,567", "1000", False),
        ("50200", "50200", False),
    ],
)  # fmt: skip
def test_a_number_is_read_in_every_form(text: str, number: str, percent: bool) -> None:
    read = share(text)
    assert read is not None
    assert (read.number, read.percent) == (Decimal(number), percent)


@pytest.mark.parametrize(
    "text", ["", "-1", "1.4e", "1.4b", "1..4", "1.4.5", "½", "3²", "1 4", "e5", "#DIV/0!", ".5", "1" * 10_000]
)
def test_what_is_no_number_is_none(text: str) -> None:
    assert share(text) is None


def test_an_exponent_is_read_as_it_stands() -> None:
    # SIPRI has Angola's share of 1985 so, after two new currencies.
    read = read_own(b"country,year,share_pct\nAngola,1985,1.715e-05\n", "a.csv")
    assert list(read.rows["share_pct"]) == [0.00001715]
    assert read.fractions is None


def test_year_forms_stand_in_one_file_together() -> None:
    years = ("2020.0", "2021e", "2022-01-01", "令和5年度", "2024/25")
    text = "country,year,share_pct\n" + "".join(f"Japan,{form},1.{at}\n" for at, form in enumerate(years))
    read = read_own(text.encode(), "a.csv")
    assert list(read.rows["year"]) == [2020, 2021, 2022, 2023, 2024]
    assert list(read.rows["share_pct"]) == [1.0, 1.1, 1.2, 1.3, 1.4]
    assert list(read.rows["kind"]) == ["own", "own-estimate", "own", "own", "own"]
    assert [(one.reason, one.count) for one in read.notices] == [("fiscal", 2)]


def test_a_date_cell_of_a_workbook_is_its_year_where_it_begins_or_ends_one() -> None:
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True, "default_date_format": "yyyy-mm-dd"}) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["country", "year", "share_pct"])
        for row, day in enumerate((datetime.date(2022, 1, 1), datetime.date(2023, 7, 1)), start=1):
            sheet.write_row(row, 0, ["Japan", day, 1.2])
    read = read_own(buffer.getvalue(), "a.xlsx")
    assert list(read.rows["year"]) == [2022]
    assert [(one.line, one.reason) for one in read.refused] == [(3, "year")]


def test_no_cell_takes_longer_than_its_length() -> None:
    started = time.monotonic()
    assert is_cut("3", "5" + "-" * 1_000_000)
    assert not is_cut("3", "x" * 1_000_000)
    assert share("9" * 1_000_000) is None
    assert year("(" * 1_000_000) is None
    assert time.monotonic() - started < 1
