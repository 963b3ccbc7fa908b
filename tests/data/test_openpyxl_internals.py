"""openpyxl still has what is used of it and not promised."""

from __future__ import annotations

import io
import subprocess
import sys

import openpyxl
import xlsxwriter

from data import openpyxl_internals


def test_the_part_of_a_sheet_is_known() -> None:
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
        book.add_worksheet("A")
        book.add_worksheet("B")
    sheets = openpyxl.load_workbook(buffer, read_only=True).worksheets
    assert [openpyxl_internals.part_of(sheet) for sheet in sheets] == [
        "xl/worksheets/sheet1.xml",
        "xl/worksheets/sheet2.xml",
    ]


def test_openpyxl_loads_without_numpy_where_it_is_the_first() -> None:
    code = (
        "from data.openpyxl_internals import load_without_numpy; load_without_numpy(); import openpyxl, sys;"
        "from openpyxl.compat.numbers import NUMPY; sys.exit(NUMPY or sys.modules['numpy'] is not None)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
