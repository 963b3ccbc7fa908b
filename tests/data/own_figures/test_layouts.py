"""Every layout in which people have these figures gives the same series, and what is no share of GDP gives none."""

from __future__ import annotations

from typing import Any

import pytest

from data.own_figures.reading import OwnFigures, read_own
from tests.data.own_figures.layouts import NATO, PERCENT_GDP, SHARES, SIPRI, TEXTS, WIDE, cells, ods, xlsx
from tests.data.own_figures.old_excel import xls


def series(read: OwnFigures) -> dict[tuple[str, int], float]:
    keys = zip(read.rows["iso3"], read.rows["year"], strict=True)
    return dict(zip(keys, read.rows["share_pct"], strict=True))


def reasons(read: OwnFigures) -> list[str]:
    return [one.reason for one in read.refused]


@pytest.mark.parametrize("layout", TEXTS)
def test_every_layout_of_a_text_gives_the_same_series(layout: str) -> None:
    read = read_own(TEXTS[layout].encode(), "a.csv")
    assert series(read) == SHARES
    assert set(reasons(read)) <= {"column"}
    assert read.fractions is None


@pytest.mark.parametrize("layout", [name for name in TEXTS if name not in ("sdmx", "eurostat-tsv", "spaces")])
@pytest.mark.parametrize("make", [xls, ods, lambda lines: xlsx({"Data": lines})])
def test_every_layout_is_read_in_every_form_of_workbook(layout: str, make: Any) -> None:
    assert series(read_own(make(cells(TEXTS[layout])), "a")) == SHARES


@pytest.mark.parametrize("make", [xls, ods])
def test_a_percentage_in_the_old_and_the_open_format_is_read_as_it_is_seen(make: Any) -> None:
    lines = [["country", "year", "share_pct"], *([iso3, year, share / 100] for (iso3, year), share in SHARES.items())]
    read = read_own(make(lines, percent=True), "a")
    assert (series(read), read.fractions) == (SHARES, None)
    assert read_own(make(lines), "a").fractions is not None  # without the format nothing tells what they are


def test_sipris_workbook_gives_its_shares_of_gdp() -> None:
    read = read_own(xlsx(SIPRI, percent=["Share of GDP", "Share of Govt. spending"]), "sipri.xlsx")
    assert series(read) == SHARES
    assert reasons(read) == ["column"]  # Notes


def test_sipris_shares_without_a_format_are_asked_about() -> None:
    read = read_own(xlsx(SIPRI), "sipri.xlsx")
    assert read.fractions is not None
    assert series(read.fractions) == SHARES


def test_natos_workbook_gives_its_shares_and_marks_its_estimates() -> None:
    read = read_own(xlsx(NATO), "nato.xlsx")
    assert series(read) == SHARES
    assert list(read.rows["kind"]) == ["own", "own-estimate", "own", "own-estimate"]
    assert [(one.reason, one.count) for one in read.notices] == [("other-unit", 4)]  # the annual change


@pytest.mark.parametrize(
    "text",
    [
        "country,year,milex_usd_bn\nJapan,2024,50.2\n",
        "Country,2022,2023,Unit\nJapan,46.0,50.2,US$ bn\n",
        "Military expenditure (US$ billion)\n\nCountry,2022,2023\nJapan,4.1,5.2\n",
        "Defence spending per capita\nCountry,2022,2023\nIceland,4.1,5.2\n",
        "国,2022年,2023年,単位\n日本,5.4,6.8,兆円\n",
        "geo,unit,TIME_PERIOD,OBS_VALUE\nPL,MIO_EUR,2023,20.1\n",
        "Country,2022,2023\nJapan,46.0,50.2\nIceland,0,0\n",  # nothing is said, and too large for a share
        'country,year,value\nJapan,2024,"1,234"\nIceland,2024,41\n',
        "Country,Year,Military expenditure (% of government spending)\nJapan,2024,2.5\n",
        "Country,Year,Annual change (%)\nJapan,2024,2.5\n",
        "Country,Year,GDP growth (%)\nJapan,2024,2.5\n",
    ],
)
def test_a_column_that_is_not_a_share_of_gdp_is_not_drawn_as_one(text: str) -> None:
    read = read_own(text.encode(), "a.csv")
    assert len(read.rows) == 0
    assert read.refused[0].reason in ("unit", "header")


def test_a_small_number_of_thousands_without_a_unit_is_not_taken_for_decimals() -> None:
    read = read_own(b'country;year;value\nJapan;2024;"1,234"\nPoland;2024;2.5\n', "a.csv")
    assert series(read) == {("POL", 2024): 2.5}
    assert reasons(read) == ["share"]
    read = read_own(b"country;year;share_pct\nJapan;2024;1,234\nPoland;2024;2,5\n", "a.csv")
    assert series(read) == {("JPN", 2024): 1.234, ("POL", 2024): 2.5}


def test_of_several_shares_of_gdp_that_of_defence_is_taken() -> None:
    text = "country,year,Education (% of GDP),Military expenditure (% of GDP)\nJapan,2024,3.3,1.4\n"
    assert series(read_own(text.encode(), "a.csv")) == {("JPN", 2024): 1.4}
    text = "country,indicator,2024\nJapan,Education (% of GDP),3.3\nJapan,Military expenditure (% of GDP),1.4\n"
    read = read_own(text.encode(), "a.csv")
    assert series(read) == {("JPN", 2024): 1.4}
    assert [(one.reason, one.count) for one in read.notices] == [("other-unit", 1)]
    text = "country,year,Education (% of GDP),Health (% of GDP)\nJapan,2024,3.3,1.4\n"
    assert reasons(read_own(text.encode(), "a.csv")) == ["header-twice"]


def test_cells_without_a_figure_and_regions_are_passed_over_and_counted() -> None:
    text = "Country,2021,2022,2023\nAfrica,,,\nJapan,..,1.1,1.2\nPoland,n/a,2.2,3.3\nNATO Total,1,2,3\n"
    read = read_own(text.encode(), "a.csv")
    assert series(read) == SHARES
    assert [(one.reason, one.count) for one in read.notices] == [("no-figure", 2)]
    assert [(one.line, one.value, one.reason, one.count) for one in read.refused] == [(5, "NATO Total", "country", 3)]


def test_a_country_without_figures_beside_its_currency_changes_nothing_for_those_under_it() -> None:
    text = "Country,Currency,2022,2023\nAlgeria,US dollars,..,..\nJapan,yen,1.1,1.2\nPoland,zloty,2.2,3.3\n"
    assert series(read_own(text.encode(), "a.csv")) == SHARES


def test_a_decimal_comma_that_parts_figures_in_columns_of_years_never_becomes_another_number() -> None:
    read = read_own(b"Country,2019,2020\nJapan,1,1,1,2\nPoland,2,2,", "a.csv")
    assert len(read.rows) == 0
    assert [(one.line, one.reason, one.count) for one in read.refused] == [
        (2, "cells", 1),
        (3, "comma", 1),
        (3, "comma", 1),
    ]
    assert len(read_own(b"Country,2019,2020\nJapan,1.1,1.2\nPoland,2,2", "a.csv").rows) == 4


def test_a_header_further_down_is_not_found() -> None:
    assert reasons(read_own(("Note\n" * 15 + PERCENT_GDP).encode(), "a.csv")) == ["header"]


def test_two_columns_of_one_year_are_no_table() -> None:
    assert len(read_own(WIDE.replace("2023", "2022e").encode(), "a.csv").rows) == 0


@pytest.mark.parametrize(
    ("content", "named"),
    [(b"%PDF-1.7", "PDF"), (b'{"a": 1}', "JSON"), (b"<html><table>", "HTML"), (b"\x1f\x8b\x08", "GZIP")],
)
def test_a_file_that_is_no_table_is_called_what_it_is(content: bytes, named: str) -> None:
    assert [(one.value, one.reason) for one in read_own(content, "a.csv").refused] == [(named, "kind")]


def test_of_too_many_rows_japan_and_the_compared_countries_stay_and_the_rest_is_named() -> None:
    # 30 countries of 70 years are 2,100; the countries of the file stand by the alphabet, Japan last but one.
    codes = ["AFG", "ALB", "ARE", "ARG", "ARM", "AUS", "AUT", "AZE", "BEL", "BGD", "BGR", "BIH", "BLR", "BOL", "BRA"]
    codes += ["CAN", "CHE", "CHL", "CHN", "COL", "CZE", "DEU", "DNK", "DZA", "ECU", "EGY", "ESP", "EST", "JPN", "KOR"]
    lines = "".join(f"{code},{year},1.5\n" for code in codes for year in range(1950, 2020))
    read = read_own(f"country,year,share_pct\n{lines}".encode(), "a.csv", first=("JPN", "KOR"))
    assert len(read.rows) == 2_000
    counted = read.rows["iso3"].value_counts()
    assert list(dict.fromkeys(read.rows["iso3"]))[:3] == ["JPN", "KOR", "AFG"]
    assert (counted["JPN"], counted["KOR"]) == (70, 70)
    assert set(counted[[code for code in codes if code not in ("JPN", "KOR")]]) == {66, 67}  # the newest years of each
    assert read.rows["year"][read.rows["iso3"] == "AFG"].max() == 2019
    assert {one.value for one in read.refused} == set(codes) - {"JPN", "KOR"}
    assert (sum(one.count for one in read.refused), read.refused_count) == (100, 100)
