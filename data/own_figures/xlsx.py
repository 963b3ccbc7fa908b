"""The sheets of an XLSX workbook, read with openpyxl, which gives each number's format."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from typing import Any

from data.openpyxl_internals import part_of
from data.own_figures.lines import Line
from data.own_figures.workbook import LAST_ROW, MAX_COLUMNS, MAX_SHEETS, BookSheet, number_text


def xlsx_sheets(content: bytes) -> list[BookSheet]:
    """The first sheets, each part of the archive once, whatever the names under which it stands."""
    import openpyxl  # takes long to load, and a text file does not need it

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of parts that it does not keep, which are not read anyway
        book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
    parts = {part_of(sheet): sheet for sheet in reversed(book.worksheets[:MAX_SHEETS])}
    return [_sheet(sheet) for sheet in reversed(parts.values())]


def _sheet(sheet: Any) -> BookSheet:  # Any, here and below: openpyxl's sheets and cells read only have no types
    return BookSheet(str(sheet.title), sheet.sheet_state == "visible", lambda: _filled(sheet))


def _filled(sheet: Any) -> Iterator[Line]:
    """The lines that have something in them; a sheet may claim to be larger than it is."""
    sheet.reset_dimensions()
    blank = None  # the one row that stands for every row that the sheet does not have
    for number, row in enumerate(sheet.iter_rows(max_row=LAST_ROW, max_col=MAX_COLUMNS), start=1):
        if row is blank:
            continue
        if all(cell.value is None for cell in row):
            blank = row
            continue
        cells = [_text(cell) for cell in row]
        if any(cell.strip() for cell in cells):
            yield Line(number, cells)


def _text(cell: Any) -> str:
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return str(value)
    return number_text(value, cell.number_format or "")
