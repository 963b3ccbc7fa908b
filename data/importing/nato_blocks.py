"""Finds the tables of a sheet in NATO's form: a title, a unit, a row of years, headings and rows of countries."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from data.importing.countries import code_of
from data.importing.workbook import Sheet, Years, years

_TABLE = re.compile(r"table\s*\d+\s*[a-z]?\s*[:.]\s*(.+)", re.IGNORECASE)


@dataclass(frozen=True)
class Block:
    """One run of country rows under a title, unit and heading of their own; `rows`: name, sheet row."""

    sheet: Sheet
    title: str
    unit: str
    heading: str
    years: Years
    rows: tuple[tuple[str, int], ...]


def blocks_of(sheet: Sheet) -> Iterator[Block]:
    """Every run of country rows of a sheet, downwards. Raises RefusedError for years that do not follow one another."""
    title, unit, heading = "", "", ""
    header: Years | None = None
    rows: list[tuple[str, int]] = []
    for row, cells in sheet.rows():
        words = [cell.value.strip() for cell in cells.values() if isinstance(cell.value, str) and cell.value.strip()]
        table = _TABLE.fullmatch(words[0]) if words else None
        if table:
            if header and rows:
                yield Block(sheet, title, unit, heading, header, tuple(rows))
            title, unit, heading, header, rows = table[1].strip(), "", "", None, []
        elif found := years(sheet, row):
            header = found
        elif title and not header and words:
            unit = f"{unit} {words[0]}".strip()
        elif title and header and words and not words[0].startswith("-"):
            first = min(header.columns)
            left = [str(cell.value).strip() for at, cell in cells.items() if at < first and isinstance(cell.value, str)]
            if left and (code_of(left[0]) or any(at in cells for at in header.columns)):
                rows.append((left[0], row))
            elif left:
                if rows:
                    yield Block(sheet, title, unit, heading, header, tuple(rows))
                heading, rows = left[0], []
    if header and rows:
        yield Block(sheet, title, unit, heading, header, tuple(rows))
