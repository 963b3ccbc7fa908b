"""NATO's tables are found by what they say, whatever their place, and refused where they do not add up."""

from __future__ import annotations

import datetime
import random
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import data
from data.importing import nato
from data.importing.batch import Batch
from data.importing.checks import check
from data.importing.refusal import RefusedError
from data.japanese import has_japanese
from data.oddities import AGGREGATES
from data.sources import TRANSLATED
from tests.data import books
from tests.data.books import Grids, as_book, find

FIGURES = data.load()
FILE = "240617-def-exp-2024-TABLES-en.xlsx"
MEMBERS = frozenset(FIGURES.every["nato_usd"]["iso3"]) - {*AGGREGATES}


def understood(grids: Grids, file: str = FILE, released: datetime.date | None = None) -> Batch:
    batch = nato.understand(as_book(grids, file, None), FIGURES.sources, MEMBERS, released)
    check(batch, FIGURES.every)
    return batch


def told(batch: Batch) -> set[tuple[str, ...]]:
    return {(row.table, *row.cells.values()) for row in batch.rows}


BASE = told(understood(books.nato()))


def cell(batch: Batch, table: str, code: str, year: int, indicator: str = "") -> dict[str, str]:
    (found,) = [
        row.cells
        for row in batch.rows
        if (row.table, row.cells["iso3"], row.cells["year"]) == (table, code, str(year))
        and row.cells.get("indicator", "") == indicator
    ]
    return dict(found)


def test_what_it_reads_is_what_the_tables_hold() -> None:
    batch = understood(books.nato())
    # NATO's Table 3 of June 2024: Poland 4.12 in 2024, an estimate; Table 5: the United States 17,608.138 bn in 2014.
    assert cell(batch, "nato_share", "POL", 2024) == {
        "iso3": "POL",
        "year": "2024",
        "share_pct": "4.12",
        "kind": "estimate",
        "basis": "defence expenditure, share of real GDP, 2015 prices",
        "how": "official_workbook",
        "note": "",
    }
    assert cell(batch, "nato_share", "POL", 2022)["kind"] == "spent"
    assert cell(batch, "nato_context", "USA", 2014, "gdp_bn_usd")["value"] == "17608.138"
    assert (batch.edition.id, batch.edition.released) == ("nato-2024-06", "2024-06-17")


@pytest.mark.parametrize(
    ("table", "code", "year", "indicator", "note"),
    [
        ("nato_usd", "NATO_TOTAL", 2023, "", "Leaves out allies before they joined"),
        ("nato_usd", "NATO_TOTAL", 2024, "", ""),
        ("nato_share", "NLD", 2023, "", "Differs from money over GDP"),  # 1.66 printed, 16.764/1119.508 is 1.50
        ("nato_share", "NLD", 2016, "", ""),  # 1.16 printed, 9.112/783.668 is 1.16
        ("nato_share", "LUX", 2022, "", ""),
        ("nato_share", "LUX", 2023, "", "NATO's GDP for Luxembourg drops"),  # 81.969 to 57.529
        ("nato_context", "LUX", 2024, "gdp_bn_usd", "Drops by a quarter"),
        ("nato_context", "LUX", 2024, "personnel_thousand", ""),
    ],
)
def test_what_is_doubtful_stands_in_the_note(table: str, code: str, year: int, indicator: str, note: str) -> None:
    found = cell(understood(books.nato()), table, code, year, indicator)["note"]
    assert found.startswith(note)
    assert bool(found) == bool(note)


def other_names(grids: Grids) -> None:
    spelled = {
        "Türkiye": "Turkey",
        "Czechia*": "Czech Republic",
        "Slovak Republic": "Slovakia",
        "Poland*": "Poland (b)",
    }
    for grid in grids.values():
        for row in grid:
            row[:3] = [spelled.get(value, value) for value in row[:3]]


def shifted(grids: Grids) -> None:
    for grid in grids.values():
        grid[0:0] = [[], ["NATO UNCLASSIFIED"], []]
        for row in grid:
            row[0:0] = [None, None]


def renamed_and_turned(grids: Grids) -> None:
    turned = {f"Sheet {at}": grid for at, grid in enumerate(reversed(list(grids.values())))}
    grids.clear()
    grids.update(turned)


def dotted_heads(grids: Grids) -> None:
    for grid in grids.values():
        for row in grid:
            if len(row) > 3 and row[3] == 2014:
                row[3:] = [f"{value}*" if value == 2020 else str(value).replace("e", " e") for value in row[3:]]


def capitals(grids: Grids) -> None:
    for grid in grids.values():
        for row in grid:
            row[:] = [value.upper() if isinstance(value, str) and value.startswith("Table") else value for value in row]


def one_sheet_for_all(grids: Grids) -> None:
    joined = [row for grid in grids.values() for row in grid]
    grids.clear()
    grids["All tables"] = joined


def headings_above_years(grids: Grids) -> None:
    """The form from 2025 on: all labels in the first column, each block's heading above years of its own."""
    for title, grid in grids.items():
        heads = next(row for row in grid if 2014 in row)
        at = heads.index(2014)
        turned: books.Grid = []
        for row in (row for row in grid if row and row is not heads):
            label = next((cell for cell in row[:at] if cell), None)
            if len(row) > at and turned and len(turned[-1]) == 1:
                turned.append([None, *heads[at:]])
            turned.append([label, *row[at:]])
        grids[title] = turned


@pytest.mark.parametrize(
    "bend",
    [
        other_names,
        shifted,
        renamed_and_turned,
        dotted_heads,
        capitals,
        one_sheet_for_all,
        headings_above_years,
    ],
)
def test_another_form_says_the_same(bend: Callable[[Grids], None]) -> None:
    grids = books.nato()
    bend(grids)
    assert told(understood(grids)) == BASE


def test_a_fault_in_the_newer_form_has_its_place() -> None:
    grids = books.nato()
    headings_above_years(grids)
    at = find(grids["TABLE3"], "Belgium")
    assert [row[:2] for row in grids["TABLE3"][:5]] == [
        ["Table 3 : Defence expenditure as a share of GDP and annual real change"],
        ["Based on 2015 prices"],
        ["Share of real GDP (%)"],
        [None, 2014],
        ["Albania", 1.35],
    ]
    grids["TABLE3"][at][3] = "abc"
    with pytest.raises(RefusedError, match=r'sheet "TABLE3", row 6, column D \(2016\): \'abc\'; expected: a number'):
        understood(grids)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(seed=st.integers(0, 2**32))
def test_the_order_of_countries_and_sheets_says_nothing(seed: int) -> None:
    chance = random.Random(seed)
    grids = books.nato()
    for grid in grids.values():
        at = [index for index, row in enumerate(grid) if len(row) == 14 and row[2]]
        first = [index for turn, index in enumerate(at) if index == at[0] + turn]
        rows = [grid[index] for index in first]
        chance.shuffle(rows)
        for index, row in zip(first, rows, strict=True):
            grid[index] = row
    order = list(grids)
    chance.shuffle(order)
    assert told(understood({title: grids[title] for title in order})) == BASE


def test_core_defence_and_another_price_base_are_said() -> None:
    grids = books.nato()
    for title in ("TABLE2", "TABLE3"):
        grids[title][1][1] = str(grids[title][1][1]).replace("Defence expenditure", "Core defence expenditure")
    grids["TABLE3"][3][1] = "Based on 2021 prices"
    batch = understood(grids)
    assert cell(batch, "nato_share", "POL", 2024)["basis"] == "core defence expenditure, share of real GDP, 2021 prices"


def put(title: str, name: str, column: int, value: Any) -> Callable[[Grids], None]:
    def bend(grids: Grids) -> None:
        row = grids[title][find(grids[title], name)]
        row[column] = value

    return bend


def head(title: str, column: int, value: Any) -> Callable[[Grids], None]:
    def bend(grids: Grids) -> None:
        grids[title][5][column] = value

    return bend


def drop(title: str, name: str = "") -> Callable[[Grids], None]:
    def bend(grids: Grids) -> None:
        if name:
            grids[title].pop(find(grids[title], name))
        else:
            grids.pop(title)

    return bend


def emptied(title: str, name: str) -> Callable[[Grids], None]:
    def bend(grids: Grids) -> None:
        row = grids[title][find(grids[title], name)]
        row[3:] = [None] * 11

    return bend


def no_estimates(grids: Grids) -> None:
    for grid in grids.values():
        for row in grid:
            row[:] = [
                {"2023e": 2023, "2024e": 2024}.get(value, value) if isinstance(value, str) else value for value in row
            ]


def names_swapped(title: str, one: str, other: str) -> Callable[[Grids], None]:
    def bend(grids: Grids) -> None:
        a, b = find(grids[title], one), find(grids[title], other)
        grids[title][a][2], grids[title][b][2] = other, one

    return bend


def twice(grids: Grids) -> None:
    row = find(grids["TABLE3"], "Belgium")
    grids["TABLE3"].insert(row + 1, list(grids["TABLE3"][row]))


@pytest.mark.parametrize(
    ("bend", "message"),
    [
        (drop("TABLE3"), r"TABLES-en.xlsx: 0 tables of share in NATO's form; expected: one"),
        (drop("TABLE7"), r"0 tables of personnel in NATO's form.*Tables found: sheet \"TABLE1\": Defence expenditure"),
        (
            drop("TABLE3", "Belgium"),
            r'sheet "TABLE3", Defence expenditure as a share of GDP.*: no row for BEL; expected',
        ),
        (put("TABLE3", "Belgium", 2, "Flanders"), r"no row for BEL; expected: one; names not known: Flanders"),
        (twice, r'sheet "TABLE3", row 11: Belgium again; expected: once, as in row 10'),
        (
            put("TABLE3", "Belgium", 5, None),
            r'sheet "TABLE3", row 10, column F \(2016\): an empty cell; expected: a number',
        ),
        (emptied("TABLE3", "Belgium"), r'sheet "TABLE3", row 10, column D \(2014\): an empty cell; expected: a number'),
        (put("TABLE3", "Belgium", 5, "abc"), r"row 10, column F \(2016\): 'abc'; expected: a number"),
        (put("TABLE3", "Belgium", 5, "#REF!"), r"row 10, column F \(2016\): '#REF!'; expected: a number"),
        (put("TABLE3", "Belgium", 5, 88), r"column F \(BEL 2016\): share_pct would be 88.00; expected: 0.1 to 8"),
        (
            put("TABLE3", "Belgium", 5, 1.9),
            r"column F \(BEL 2016\): 1.9% of GDP; expected: about 0.89%, dollars over GDP",
        ),
        (
            put("TABLE2", "Belgium", 5, -4),
            r"column F \(BEL 2016\): spending_bn_usd would be -0.004; expected: 0.01 to 3000",
        ),
        (
            put("TABLE2", "Germany", 5, 90000),
            r"\(NATO_TOTAL 2016\): 911.\d+ bn; expected: 960.\d+, the sum of 27 allies",
        ),
        (
            put("TABLE2", "NATO Europe and Canada", 5, 9e5),
            r"\(NATO_EUR_CAN 2016\): 900 bn; expected: 255.\d+, NATO's total",
        ),
        (head("TABLE3", 6, "2017 or so"), r'sheet "TABLE3", row 6, column G: \'2017 or so\'; expected: the year 2017'),
        (head("TABLE3", 13, "2025e"), r"row 6, column N: '2025e'; expected: the year 2024"),
        (
            head("TABLE5", 13, 2024),
            r'sheet "TABLE5": years 2014 to 2024, estimates 2023e; expected: 2014 to 2024, estimates',
        ),
        (no_estimates, r'sheet "TABLE3": no year is an estimate; expected: 2024e'),
        (names_swapped("TABLE2", "Germany", "Albania"), r"\(... 20\d\d\): .*expected: about"),
        (names_swapped("TABLE8a", "Germany", "Belgium"), r"nato_equipment: the values of ... are"),
    ],
)
def test_a_fault_is_refused_with_its_place_and_what_was_expected(bend: Callable[[Grids], None], message: str) -> None:
    grids = books.nato()
    bend(grids)
    with pytest.raises(RefusedError, match=message):
        understood(grids)


def test_a_year_must_have_a_price_base() -> None:
    grids = books.nato()
    grids["TABLE3"][3][1] = "Based on prices"
    with pytest.raises(RefusedError, match=r'sheet "TABLE3": no price base; expected: "Based on 2015 prices"'):
        understood(grids)


def test_the_day_of_release_is_in_the_files_name_or_asked_for() -> None:
    with pytest.raises(
        RefusedError,
        match=r"NATO's tables 2014-2024 \(known with these years: nato-2024-06\).*expected: --released YYYY-MM-DD",
    ):
        understood(books.nato(), "def-exp-2024-en.xlsx")
    asked = understood(books.nato(), "def-exp-2024-en.xlsx", datetime.date(2024, 6, 20))
    assert (asked.edition.id, asked.edition.released) == (
        "nato-2024-06-20",
        "2024-06-20",
    )  # the 17th has the month's id
    assert asked.edition.details["edition_ja"] == "2024年6月版、2014〜2024年"
    assert all(has_japanese(asked.edition.details.get(field, "")) for field in TRANSLATED)
    with pytest.raises(RefusedError, match=r"released 2031-06-17, but its years end in 2024; expected: a day in 2024"):
        understood(books.nato(), "310617-def-exp.xlsx")


def test_it_is_told_when_a_country_is_new() -> None:
    grids = books.nato()
    at = find(grids["TABLE3"], "Belgium")
    grids["TABLE3"].insert(at, [None, None, "Ireland", *[0.3] * 11])
    assert understood(grids).notices == ("A country that has no row in the tables yet: IRL",)
