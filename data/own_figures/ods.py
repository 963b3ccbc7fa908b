"""The sheets of an OpenDocument workbook (LibreOffice), read as they stream by.

The kept readers were tried: python-calamine does not tell 3.5% from 0.035, and odfpy holds the whole document at once.
"""

from __future__ import annotations

import io
import itertools
import zipfile
from collections.abc import Iterator
from typing import TYPE_CHECKING
from xml.etree.ElementTree import iterparse

from data.own_figures.lines import Line
from data.own_figures.workbook import MAX_COLUMNS, MAX_SHEETS, BookSheet, number_text

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

PART = "content.xml"
_SPACES = "urn:oasis:names:tc:opendocument:xmlns:"
_TABLE, _OFFICE, _TEXT = (f"{{{_SPACES}{name}:1.0}}" for name in ("table", "office", "text"))
_CELL_TAGS = (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")


def ods_sheets(content: bytes) -> list[BookSheet]:
    """The first sheets."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        markup = archive.read(PART)
    titles = {number: title for number, title, _ in _rows(markup)}
    return [_sheet(markup, number, title) for number, title in itertools.islice(titles.items(), MAX_SHEETS)]


def _sheet(markup: bytes, number: int, title: str) -> BookSheet:
    return BookSheet(title, True, lambda: _filled(markup, number))


def _rows(markup: bytes) -> Iterator[tuple[int, str, Element]]:
    """Each row with the number and the title of its sheet; it is emptied when the next one is asked for."""
    number, title = -1, ""
    for event, one in iterparse(io.BytesIO(markup), ("start", "end")):
        if event == "start" and one.tag == f"{_TABLE}table":
            number, title = number + 1, str(one.get(f"{_TABLE}name", ""))
        elif event == "end" and one.tag == f"{_TABLE}table-row":
            yield number, title, one
            one.clear()


def _filled(markup: bytes, wanted: int) -> Iterator[Line]:
    """The lines of a sheet that have something in them; a row may stand for many that are alike."""
    number = 0
    for sheet, _, row in _rows(markup):
        if sheet > wanted:
            return
        if sheet < wanted:
            continue
        cells, times = _cells(row), int(row.get(f"{_TABLE}number-rows-repeated", "1"))
        if any(cell.strip() for cell in cells):
            yield from (Line(number + 1 + more, cells) for more in range(times))
        number += times


def _cells(row: Element) -> list[str]:
    cells: list[str] = []
    for cell in itertools.islice((one for one in row if one.tag in _CELL_TAGS), MAX_COLUMNS):
        times = int(cell.get(f"{_TABLE}number-columns-repeated", "1"))
        cells += [_text(cell)] * min(times, MAX_COLUMNS - len(cells))
    return cells


def _text(cell: Element) -> str:
    kind, value = cell.get(f"{_OFFICE}value-type", ""), cell.get(f"{_OFFICE}value", "")
    if kind in ("float", "currency", "percentage"):
        number = float(value)
        exact = int(number) if number == int(number) else number
        return number_text(exact, "0%" if kind == "percentage" else "")
    if kind == "date":
        return str(cell.get(f"{_OFFICE}date-value", ""))
    return " ".join("".join(one.itertext()) for one in cell.iter(f"{_TEXT}p"))
