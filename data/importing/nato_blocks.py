"""Finds the tables of a sheet in NATO's form: a title, a unit, a row of years, headings and rows of countries."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from data.country_names import code_of
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


@dataclass
class _Above:
    """What has been read above the next run of rows: the table's title, the lines under it, a heading and the years.

    The heading stands below the years (until 2024) or between the unit and the years (from 2025 on).
    """

    sheet: Sheet
    title: str
    lines: list[str]
    heading: str = ""
    years: Years | None = None

    def block(self, rows: list[tuple[str, int]]) -> Iterator[Block]:
        """The block of these rows; none without years or rows."""
        if self.years and rows:
            unit, heading = self.lines, self.heading
            if not heading and len(unit) > 1:
                unit, heading = unit[:-1], unit[-1]
            yield Block(self.sheet, self.title, " ".join(unit), heading, self.years, tuple(rows))


def blocks_of(sheet: Sheet) -> Iterator[Block]:
    """Every run of country rows of a sheet, downwards. Raises RefusedError for years that do not follow one another."""
    above = _Above(sheet, "", [])
    rows: list[tuple[str, int]] = []
    for row, cells in sheet.rows():
        words = [cell.value.strip() for cell in cells.values() if isinstance(cell.value, str) and cell.value.strip()]
        table = _TABLE.fullmatch(words[0]) if words else None
        if table:
            yield from above.block(rows)
            above, rows = _Above(sheet, table[1].strip(), []), []
        elif found := years(sheet, row):
            yield from above.block(rows)
            above.years, rows = found, []
        elif above.title and not above.years and words:
            above.lines.append(words[0])
        elif above.title and above.years and words and not words[0].startswith("-"):
            first = min(above.years.columns)
            left = [str(cell.value).strip() for at, cell in cells.items() if at < first and isinstance(cell.value, str)]
            if left and (code_of(left[0]) or any(at in cells for at in above.years.columns)):
                rows.append((left[0], row))
            elif left:
                yield from above.block(rows)
                above.heading, rows = left[0], []
    yield from above.block(rows)
