"""SIPRI's workbook is understood whatever its edition's form, and refused where it cannot be."""

from __future__ import annotations

import datetime
import random
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import data
from data.importing import sipri
from data.importing.batch import Batch
from data.importing.checks import check
from data.importing.refusal import RefusedError
from data.japanese import in_japanese
from data.oddities import COUNTRIES
from tests.data import books
from tests.data.books import Grids, Tinted, as_book, find

SHARE, DOLLARS = "Share of GDP", "Current US$"
FIGURES = data.load()


def understood(grids: Grids, **more: Any) -> Batch:
    batch = sipri.understand(as_book(grids, **more), FIGURES.sources, None)
    check(batch, FIGURES.every)
    return batch


def told(batch: Batch) -> set[tuple[str, ...]]:
    return {(row.table, *row.cells.values()) for row in batch.rows}


BASE = told(understood(books.sipri(2014)))
WHOLE = understood(books.sipri())


def cell(batch: Batch, table: str, code: str, year: int) -> dict[str, str]:
    (found,) = [
        row.cells for row in batch.rows if (row.table, row.cells["iso3"], row.cells["year"]) == (table, code, str(year))
    ]
    return dict(found)


def test_a_share_is_percent_and_dollars_are_billions_with_their_kind() -> None:
    grids = books.sipri(2014)
    share, dollars = grids[SHARE], grids[DOLLARS]
    share[find(share, "Japan")][2 + 10] = 0.0129455  # 2024
    share[find(share, "Japan")][2 + 11] = Tinted(0.0141171)  # 2025
    dollars[find(dollars, "Japan")][2 + 11] = Tinted(62200.1234567, books.RED)
    batch = understood(grids)
    assert cell(batch, "sipri_share", "JPN", 2024) == {
        "iso3": "JPN",
        "year": "2024",
        "share_pct": "1.2946",  # 1.29455: halves go to the even digit of the number as stored
        "kind": "spent",
        "flag": "",
        "note": "",
    }
    assert cell(batch, "sipri_share", "JPN", 2025)["share_pct"] == "1.4117"
    assert cell(batch, "sipri_share", "JPN", 2025)["flag"] == "sipri_estimate"
    assert cell(batch, "sipri_usd", "JPN", 2025)["spending_bn_usd"] == "62.200123"
    assert cell(batch, "sipri_usd", "JPN", 2025)["flag"] == "highly_uncertain"
    assert cell(batch, "sipri_usd", "WLD", 2025)["spending_bn_usd"] == "2886.572"


def test_what_is_known_of_a_country_stands_in_its_note() -> None:
    batch = understood(books.sipri())
    assert cell(batch, "sipri_share", "DEU", 1989)["note"] == "West Germany."
    assert cell(batch, "sipri_share", "DEU", 1990)["note"] == ""
    assert cell(batch, "sipri_share", "KOR", 2008)["note"] == "Three special funds are left out."
    assert cell(batch, "sipri_share", "ISL", 2025) == {
        "iso3": "ISL",
        "year": "2025",
        "share_pct": "0",
        "kind": "spent",
        "flag": "",
        "note": "A true zero: no armed forces.",
    }


def test_only_the_selected_countries_are_taken_and_the_others_counted() -> None:
    batch = understood(books.sipri(2014))
    assert {row.cells["iso3"] for row in batch.rows} == {*COUNTRIES, "WLD"}
    assert batch.left_out == 1  # Algeria; the USSR has no figure


def test_a_zero_that_stands_for_a_missing_value_is_left_out_and_told() -> None:
    grids = books.sipri(2014)
    row = find(grids[DOLLARS], "Viet Nam")
    grids[DOLLARS][row][2 + 9] = 0
    batch = understood(grids)
    assert not [
        one
        for one in batch.rows
        if one.cells["iso3"] == "VNM" and one.table == "sipri_usd" and one.cells["year"] == "2023"
    ]
    assert f'Zero without meaning left out: sheet "Current US$", row {row + 1}, column L (VNM 2023)' in batch.notices


def test_a_country_it_does_not_know_is_named() -> None:
    grids = books.sipri(2014)
    grids[SHARE].append(["Ruritania", "", *[0.02] * 12])
    assert understood(grids).unknown == ("Ruritania",)


def older_names(grids: Grids) -> None:
    spelled = {
        "Türkiye": "Turkey",
        "Czechia": "Czech Republic",
        "United Kingdom": "UK",
        "United States of America": "USA",
    }
    for title in (SHARE, DOLLARS):
        for row in grids[title]:
            if row and row[0] in spelled:
                row[0] = spelled[row[0]]


def odd_colour(grids: Grids) -> None:
    japan = grids[SHARE][find(grids[SHARE], "Japan")]
    japan[12] = Tinted(japan[12], "zzzzzz")


def percent(grids: Grids) -> None:
    for row in grids[SHARE]:
        row[:] = [_times(value, 100) for value in row]


def _times(value: Any, factor: float) -> Any:
    if isinstance(value, Tinted):
        return Tinted(value.value * factor, value.colour)
    return value * factor if isinstance(value, float) else value


def extra_columns(grids: Grids) -> None:
    for row in grids[SHARE]:
        row[2:2] = ["Reporting year" if row and row[0] == "Country" else None]
    grids[SHARE][find(grids[SHARE], "Country")] += ["", "Remarks"]
    grids[SHARE][find(grids[SHARE], "Japan")] += ["", "a remark"]


def shifted_rows(grids: Grids) -> None:
    grids[SHARE][1:1] = [[], ["A new line of explanation"], []]
    grids[DOLLARS][0:0] = [[], []]


def other_order(grids: Grids) -> None:
    turned = dict(reversed(grids.items()))
    grids.clear()
    grids.update(turned)


def older_marks(grids: Grids) -> None:
    for title in (SHARE, DOLLARS):
        for row in grids[title]:
            row[:] = [
                {"...": ". .", "xxx": "xxx "}.get(value, value) if isinstance(value, str) else value for value in row
            ]


def older_sheet_names(grids: Grids) -> None:
    grids["Current USD"] = grids.pop(DOLLARS)
    grids["Share GDP"] = grids.pop(SHARE)


def years_as_text(grids: Grids) -> None:
    row = grids[SHARE][find(grids[SHARE], "Country")]
    row[:] = [str(value) for value in row]


def years_as_text_of_decimals(grids: Grids) -> None:
    row = grids[SHARE][find(grids[SHARE], "Country")]
    row[:] = [f"{value}.0" if isinstance(value, int) else value for value in row]


def theme_like_blue(grids: Grids) -> None:
    for title in (SHARE, DOLLARS):
        for row in grids[title]:
            row[:] = [
                Tinted(v.value, "FF0070C0") if isinstance(v, Tinted) and v.colour == books.BLUE else v for v in row
            ]


@pytest.mark.parametrize(
    "bend",
    [
        older_names,
        odd_colour,
        percent,
        extra_columns,
        shifted_rows,
        other_order,
        older_marks,
        older_sheet_names,
        years_as_text,
        years_as_text_of_decimals,
        theme_like_blue,
    ],
)
def test_another_form_says_the_same(bend: Callable[[Grids], None]) -> None:
    grids = books.sipri(2014)
    bend(grids)
    assert told(understood(grids)) == BASE


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(seed=st.integers(0, 2**32))
def test_the_order_of_rows_and_sheets_says_nothing(seed: int) -> None:
    chance = random.Random(seed)
    grids = books.sipri(2014)
    for title in (SHARE, DOLLARS):
        at = find(grids[title], "Country") + 1
        below = grids[title][at:]
        chance.shuffle(below)
        grids[title][at:] = below
    order = list(grids)
    chance.shuffle(order)
    assert told(understood({title: grids[title] for title in order})) == BASE


def put(title: str, name: str, column: int | slice, value: Any) -> Callable[[Grids], None]:
    def bend(grids: Grids) -> None:
        grids[title][find(grids[title], name)][column] = value

    return bend


def drop(title: str, name: str = "") -> Callable[[Grids], None]:
    def bend(grids: Grids) -> None:
        if name:
            grids[title].pop(find(grids[title], name))
        else:
            grids.pop(title)

    return bend


def twice(grids: Grids) -> None:
    grids[SHARE].append(list(grids[SHARE][find(grids[SHARE], "Japan")]))


def colourless(grids: Grids) -> None:
    for row in grids[SHARE]:
        row[:] = [value.value if isinstance(value, Tinted) else value for value in row]


def names_shuffled(grids: Grids) -> None:
    at = [index for index, row in enumerate(grids[SHARE]) if len(row) > 2 and row[1] == "†1"]
    names = [grids[SHARE][index][0] for index in at]
    random.Random(7).shuffle(names)
    for index, name in zip(at, names, strict=True):
        grids[SHARE][index][0] = name


def swapped(title: str, one: str, other: str) -> Callable[[Grids], None]:
    def bend(grids: Grids) -> None:
        a, b = find(grids[title], one), find(grids[title], other)
        grids[title][a][0], grids[title][b][0] = other, one

    return bend


def whole_rows_swapped(one: str, other: str) -> Callable[[Grids], None]:
    def bend(grids: Grids) -> None:
        swapped(SHARE, one, other)(grids)
        swapped(DOLLARS, one, other)(grids)

    return bend


@pytest.mark.parametrize(
    ("bend", "message"),
    [
        (drop(SHARE), r'book.xlsx: no sheet with "percentage of gross domestic product" in its heading'),
        (drop("Regional totals"), r"book.xlsx: 0 sheets of military expenditure by region; expected: one"),
        (drop("Regional totals", "World"), r'sheet "Regional totals": 0 rows named World; expected: one'),
        (drop(DOLLARS, "Japan"), r'sheet "Current US\$": no row for JPN; expected: one each'),
        (put(SHARE, "Japan", 0, "Nippon"), r'sheet "Share of GDP": no row for JPN; .*names not known: Nippon'),
        (twice, r'sheet "Share of GDP", row 65, column A: Japan again; expected: once, as in row 35'),
        (put(SHARE, "Country", 6, "FY2018"), r"row 4, column G: 'FY2018'; expected: the year 2018"),
        (put(SHARE, "Country", 6, 2019), r"row 4, column G: 2019; expected: the year 2018"),
        (put(SHARE, "Country", 13, "2025x"), r"row 4, column N: '2025x'; expected: the year 2025"),
        (put(SHARE, "Country", 13, None), r"row 4: 2014-2024; expected: the years 2014 to 2025"),
        (put(SHARE, "Japan", 13, None), r"row 35, column N \(JPN 2025\): no figure; expected: Japan's newest one"),
        (put(SHARE, "Japan", slice(5, 12), [None] * 7), r"sipri_share: 0 of 653 values differ .* and 7 are gone"),
        (put(SHARE, "Japan", 12, "1,3%"), r"row 35, column M \(2024\): '1,3%'; expected: a number"),
        (put(SHARE, "Japan", 12, "#REF!"), r"row 35, column M \(2024\): '#REF!'; expected: a number"),
        (put(SHARE, "Japan", 12, True), r"row 35, column M \(2024\): True; expected: a number"),
        (put(SHARE, "Japan", 12, 1e300), r"row 35, column M \(2024\): 1e\+300; expected: a number"),
        (
            put(SHARE, "Japan", 12, 1.2946),
            r"row 35, column M \(JPN 2024\): share_pct would be 129.4600; expected: 0 to 45",
        ),
        (put(SHARE, "Japan", 12, 0.6), r"row 35, column M \(JPN 2024\): share_pct would be 60.0000; expected: 0 to 45"),
        (
            put(SHARE, "Japan", 12, -0.01),
            r"row 35, column M \(JPN 2024\): share_pct would be -1.0000; expected: 0 to 45",
        ),
        (put(SHARE, "Japan", 12, 0.08), r"\(JPN 2024\): sipri_share 8 after 1.2946; expected: the like of it"),
        (put(DOLLARS, "Japan", 12, 1e12), r"spending_bn_usd would be 1000000000; expected: 0 to 5000"),
        (put("Regional totals", "World", 39, "..."), r"'...'; expected: a number"),
        (colourless, r'sheet "Share of GDP": no figure in blue or red; expected: the colours that mark estimates'),
        (names_shuffled, r"expected: the (same row|like of it)|expected: at most 25% of them"),
        (swapped(SHARE, "Japan", "United States of America"), r"as if of another country"),
        (swapped(DOLLARS, "Germany", "Italy"), r"as if of another country"),
        (
            whole_rows_swapped("Germany", "France"),
            r"row 24, column C \(DEU 2014\): 1.8595, was 1.128; sipri_share: 24 of 660 values differ from those held "
            r"of this same edition \(sipri-2026-04\) and 0 are gone, .*expected: at most 6 \(3 cells or 1%",
        ),
        (put(SHARE, "Japan", slice(5, 12), ["..."] * 7), r"sipri_share: 0 of 653 values differ .* and 7 are gone"),
    ],
)
def test_a_fault_is_refused_with_its_place_and_what_was_expected(bend: Callable[[Grids], None], message: str) -> None:
    grids = books.sipri(2014)
    bend(grids)
    with pytest.raises(RefusedError, match=message):
        understood(grids)


def heading(grids: Grids, text: str) -> Grids:
    grids[SHARE][0][0] = text
    return grids


def test_the_edition_must_agree_with_the_years() -> None:
    with pytest.raises(RefusedError, match=r"© SIPRI 2024 over figures to 2026; expected: © SIPRI 2026 or 2027"):
        understood(books.with_rights(books.sipri(2014, 2026), 2024))
    words = "Military expenditure by country as percentage of gross domestic product"
    with pytest.raises(RefusedError, match=r'no years in the heading; expected: "1949–2025"'):
        understood(heading(books.sipri(2014), words))


@pytest.mark.parametrize("rights", [2026, 2027])
def test_the_rights_are_of_the_last_year_of_figures_or_of_the_next(rights: int) -> None:
    batch = understood(books.with_rights(books.sipri(2014, 2026), rights))
    assert batch.edition.id == "sipri-2027"


def test_a_known_edition_is_told_by_its_figures_before_its_heading_is_doubted() -> None:
    grids = books.with_rights(books.sipri(2014), 2019)
    known = {"sipri-2026-04": shares("sipri-2026-04"), "sipri-2025-04": shares("sipri-2025-04")}
    batch = sipri.understand(as_book(grids), FIGURES.sources, None, known)
    assert (batch.edition.id, batch.edition.released) == ("sipri-2026-04", "2026-04-27")
    assert batch.notices[0] == "Its shares are those of sipri-2026-04."


def test_a_known_edition_of_which_later_years_alone_are_held_is_told_by_those() -> None:
    known = {"sipri-2026-04": {at: value for at, value in shares("sipri-2026-04").items() if at[1] >= 2020}}
    batch = sipri.understand(as_book(books.sipri(2014)), FIGURES.sources, None, known)
    assert batch.notices[0] == "Its shares are those of sipri-2026-04."
    longer = {"sipri-2027-04": {**known["sipri-2026-04"], ("JPN", 2026): 1.5}}
    batch = sipri.understand(as_book(books.sipri(2014)), FIGURES.sources, None, longer)
    assert batch.notices[0] == "The edition is already known as sipri-2026-04."


def shares(edition: str) -> dict[tuple[str, int], float]:
    rows = FIGURES.every["sipri_share"]
    rows = rows[rows["source"] == edition]
    return dict(zip(zip(rows["iso3"], map(int, rows["year"]), strict=True), rows["share_pct"], strict=True))


def test_a_known_edition_keeps_its_day_whenever_the_file_was_saved() -> None:
    batch = understood(books.sipri(2014), saved=datetime.date(2026, 9, 1))
    assert (batch.edition.id, batch.edition.released) == ("sipri-2026-04", "2026-04-27")


def test_a_new_edition_is_of_the_day_given_or_of_its_year_alone_whenever_it_was_saved() -> None:
    grids = books.sipri(2014, 2026)
    batch = understood(grids, saved=datetime.date(2028, 1, 1))
    assert (batch.edition.id, batch.edition.released) == ("sipri-2027", "2027")
    assert batch.notices[0] == (
        "The day of release is not in the workbook: 2027 stands for it; --released YYYY-MM-DD gives it."
    )
    details = batch.edition.details
    assert (details["edition"], details["edition_ja"]) == ("2027", "2027年版")
    assert details["doubt"].startswith("The workbook does not name its day of release; the year is known. Where its")
    assert in_japanese(details["doubt"]).startswith("公表日はファイルに記されておらず、")
    given = sipri.understand(as_book(grids), FIGURES.sources, datetime.date(2027, 5, 3))
    assert (given.edition.id, given.edition.released) == ("sipri-2027-05", "2027-05-03")
    assert given.edition.details["edition_ja"] == "2027年5月版"
    assert "day of release" not in given.edition.details["doubt"]
    with pytest.raises(
        RefusedError, match=r"released 2026-04-27, but its figures end in 2026; expected: a day in 2027"
    ):
        sipri.understand(as_book(grids), FIGURES.sources, datetime.date(2026, 4, 27))


def test_an_edition_in_the_form_of_2020_is_understood() -> None:
    batch = understood(books.sipri_of_2020())
    assert batch.edition.id == "sipri-2020"
    assert batch.unknown == ()
    assert batch.left_out == 2  # Algeria and the Congo
    assert cell(batch, "sipri_share", "JPN", 2019)["share_pct"] == cell(WHOLE, "sipri_share", "JPN", 2019)["share_pct"]
    assert cell(batch, "sipri_usd", "WLD", 2019)["spending_bn_usd"] == "1917"
    assert ("MKD", "1996") in {(row.cells["iso3"], row.cells["year"]) for row in batch.rows}
    sheets = {"Share of GDP": 40, "Current USD": 41}
    assert [notice for notice in batch.notices if notice.startswith("Empty")] == [
        f'Empty cells, which are no figure: sheet "{title}", row {row} (MKD: 4 years from 1992 to 1995)'
        for title, row in sheets.items()
    ]


def test_one_empty_cell_is_no_figure_and_named() -> None:
    grids = books.sipri(2014)
    put(SHARE, "Japan", 12, None)(grids)
    batch = understood(grids)
    assert ("JPN", "2024") not in {(row.cells["iso3"], row.cells["year"]) for row in batch.rows if "share" in row.table}
    place = 'sheet "Share of GDP", row 35, column M (JPN 2024)'
    assert f"Empty cells, which are no figure: {place}" in batch.notices


def test_large_revisions_can_be_accepted() -> None:
    grids = books.sipri(2014)
    put(SHARE, "Japan", 12, 0.08)(grids)
    batch = sipri.understand(as_book(grids), FIGURES.sources, None)
    check(batch, FIGURES.every, accept_large_revisions=True)
    assert cell(batch, "sipri_share", "JPN", 2024)["share_pct"] == "8.0000"
