"""The sheets of a workbook in the old format of Excel, read with xlrd, which gives each number's format."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from data.own_figures.lines import Line, UnreadableError
from data.own_figures.workbook import MAX_COLUMNS, MAX_SHEETS, BookSheet, number_text

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # of every file of the old Office
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")  # a workbook of the new format behind a password


def xls_sheets(content: bytes) -> list[BookSheet]:
    """The first sheets. Raises UnreadableError for a workbook with a password."""
    import xlrd  # seldom needed

    if _ENCRYPTED in content:
        raise UnreadableError("password")
    book = xlrd.open_workbook(
        file_contents=content, formatting_info=True, on_demand=True, ragged_rows=True, logfile=io.StringIO()
    )
    return [_sheet(book, number) for number in range(min(book.nsheets, MAX_SHEETS))]


def _sheet(book: Any, number: int) -> BookSheet:  # Any, here and below: xlrd has no types
    sheet = book.sheet_by_index(number)
    return BookSheet(str(sheet.name), sheet.visibility == 0, lambda: _filled(book, sheet))


def _filled(book: Any, sheet: Any) -> Iterator[Line]:
    for row in range(sheet.nrows):
        cells = [_text(book, cell) for cell in sheet.row(row)[:MAX_COLUMNS]]
        if any(cell.strip() for cell in cells):
            yield Line(row + 1, cells)


def _text(book: Any, cell: Any) -> str:
    import xlrd

    if cell.ctype == xlrd.XL_CELL_NUMBER:
        form = book.format_map.get(book.xf_list[cell.xf_index].format_key)
        value = int(cell.value) if cell.value == int(cell.value) else cell.value
        return number_text(value, form.format_str if form else "")
    if cell.ctype == xlrd.XL_CELL_DATE:
        return str(xlrd.xldate_as_datetime(cell.value, book.datemode))
    if cell.ctype == xlrd.XL_CELL_ERROR:
        return str(xlrd.error_text_from_code.get(cell.value, "#?"))
    return str(cell.value)
