"""A workbook gives what its program shows, from the first sheet in sight, and costs no more than it may."""

from __future__ import annotations

import io
from unittest.mock import patch

import pytest
import xlsxwriter

from data.own_figures.reading import read_own
from tests.data.own_figures.slow import SPACE, stuffed
from tests.data.own_figures.test_reading import rows


def formatted(form: str, share: float) -> bytes:
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["iso3", "year", "share_pct"])
        sheet.write_row(1, 0, ["JPN", 2025])
        sheet.write_number(1, 2, share, book.add_format({"num_format": form}))
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("form", "shown"),
    [
        ("0.0%", 90), ("0.0 %", 90), ("[$-411]0.0%", 90), ("[Red]0%;[Blue]-0%", 90), ("0%_);(0%)", 90),
        ("[>1]0;0%", 90),
        ("0.0_%", 0.9), ("#,##0.0_%_);(#,##0.0_%)", 0.9), ("0.0*%", 0.9), ("0.0\\%", 0.9), ('0.0"%"', 0.9),
        ("0.0;-0.0%", 0.9), ("[>1]0%;0.0", 0.9), ("0.0;-0.0;0%", 0.9), ('[=0]"n%";0.0', 0.9), ("0.00", 0.9),
    ],
)  # fmt: skip
def test_a_workbooks_number_is_the_one_that_its_format_shows(form: str, shown: float) -> None:
    assert rows(formatted(form, 0.9))[0][2] == shown


def test_a_number_whose_format_leaves_it_open_is_refused() -> None:
    for form in ("[>1]0%;0.0;0.0", "0.0%%%"):
        assert [(one.column, one.reason) for one in read_own(formatted(form, 0.9), "a.xlsx").refused] == [
            ("share_pct", "share")
        ]
    assert rows(formatted("0.0;-0.0;0%", 0))[0][2] == 0


SHEET = '<sheet sheetId="1"/>'


@pytest.mark.parametrize(
    ("part", "content", "reason"),
    [
        ("xl/styles.xml", f"<styleSheet {SPACE}><fonts>{'<font/>' * 100_000}</fonts></styleSheet>", "marks"),
        ("xl/styles.xml", f"<styleSheet {SPACE}><cellXfs>{'<xf/>' * 100_000}</cellXfs></styleSheet>", "marks"),
        ("xl/worksheets/sheet1.xml", f"<worksheet {SPACE}><row>{'<c/>' * 1_000_000}</row></worksheet>", "marks"),
        ("xl/workbook.xml", f"<workbook {SPACE}>{SHEET * 1_001}</workbook>", "marks"),
        (
            "xl/worksheets/sheet1.xml",
            f"<worksheet {SPACE}><row>{'<c ' + 'a=1 ' * 800_001 + '/>'}</row></worksheet>",
            "marks",
        ),
        ("xl/styles.xml", f"<styleSheet {SPACE}><numFmt formatCode='{'[' * 256}'/></styleSheet>", "broken"),
        ("xl/styles.xml", f"<?xml version='1.0'  encoding='cp037'?><styleSheet {SPACE}/>", "broken"),
    ],
)
def test_a_workbook_of_too_many_elements_is_refused_before_it_is_opened(part: str, content: str, reason: str) -> None:
    with patch("openpyxl.load_workbook") as opened:
        read = read_own(stuffed(part, content), "a.xlsx")
    assert [one.reason for one in read.refused] == [reason]
    opened.assert_not_called()


def test_hidden_sheets_are_passed_over_and_every_sheet_that_is_not_read_is_named() -> None:
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
        for name, share in (("Old", 9.9), ("Now", 3.5), ("Later", 4)):
            sheet = book.add_worksheet(name)
            sheet.write_row(0, 0, ["iso3", "year", "share_pct"])
            sheet.write_row(1, 0, ["JPN", 2025, share])
        book.add_worksheet("Notes").write(0, 0, "Nothing here")
        book.get_worksheet_by_name("Now").activate()
        book.get_worksheet_by_name("Now").set_first_sheet()
        book.get_worksheet_by_name("Old").hide()
    read = read_own(buffer.getvalue(), "a.xlsx")
    assert list(read.rows["share_pct"]) == [3.5]
    assert [(one.value, one.reason) for one in read.refused] == [("Old", "sheet"), ("Later", "sheet")]


def test_a_row_far_down_a_sheet_is_read() -> None:
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["iso3", "year", "share_pct"])
        sheet.write_row(1_048_575, 0, ["JPN", 2025, 3.5])
    assert rows(buffer.getvalue())[0][:3] == ("JPN", 2025, 3.5)
