"""Reads an Excel workbook into plain cells with their font colours; refuses a file that is no workbook."""

import hashlib
import io
import re
import warnings
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.styles.colors import COLOR_INDEX
from openpyxl.utils import get_column_letter

from data.importing.refusal import RefusedError

# Far above any figure of any publisher; a larger number is a damaged cell.
MOST = 1e16
_MOST_BYTES = 50_000_000
_MOST_UNPACKED = 400_000_000
_MOST_ROWS = 3_000
_MOST_COLUMNS = 300
_YEAR = re.compile(r"((?:19|20)\d\d)(?:\.0)?\s*(e?)[\s*]*", re.IGNORECASE)
_NO_VALUE = {"...", "…", "..", ". .", ". . .", "-", "–", "n.a.", "n/a"}
_NO_COUNTRY = {"xxx", "xx"}
# Excel's order of theme colours begins with light, dark; the file lists dark, light.
_THEME_ORDER = (1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11)


@dataclass(frozen=True)
class Cell:
    """A value as stored (text, int, float, bool or a date) and the colour of its letters, rrggbb or ""."""

    value: object
    colour: str = ""


@dataclass(frozen=True)
class Sheet:
    """One sheet: the cells that are not empty, by row and column, both from 1."""

    title: str
    cells: Mapping[tuple[int, int], Cell]

    def rows(self) -> Iterator[tuple[int, dict[int, Cell]]]:
        """Each row that is not empty, from the top, its cells from the left."""
        found: dict[int, dict[int, Cell]] = {}
        for (row, column), cell in sorted(self.cells.items()):
            found.setdefault(row, {})[column] = cell
        yield from found.items()

    def place(self, row: int, column: int | None = None) -> str:
        """The place of a cell or row, for a message."""
        letter = f", column {get_column_letter(column)}" if column else ""
        return f'sheet "{self.title}", row {row}{letter}'

    def text(self, rows: int = 12) -> str:
        """The words above the figures: every text of the first rows, joined."""
        above = (cell.value for row, cells in self.rows() if row <= rows for cell in cells.values())
        return "\n".join(value for value in above if isinstance(value, str))


@dataclass(frozen=True)
class Book:
    """A workbook: file name, checksum (SHA-256), the day it was last saved (None if not said) and its sheets."""

    file: str
    sha256: str
    saved: date | None
    sheets: tuple[Sheet, ...]


@dataclass(frozen=True)
class Years:
    """A header's years: column to year, and those that it marks as estimates."""

    columns: Mapping[int, int]
    estimates: frozenset[int]

    @property
    def span(self) -> tuple[int, int]:
        """First and last year."""
        return min(self.columns.values()), max(self.columns.values())


def read_book(path: Path) -> Book:
    """The workbook at `path`. Raises RefusedError if it is missing, too large or no workbook that can be read."""
    try:
        raw = path.read_bytes() if path.stat().st_size <= _MOST_BYTES else b""
    except OSError as error:
        raise RefusedError(
            f"{path.name}: cannot be read ({error.strerror}); expected: an Excel workbook (.xlsx)"
        ) from error
    if not raw:
        raise RefusedError(
            f"{path.name}: is empty or over {_MOST_BYTES // 10**6} MB; expected: an Excel workbook (.xlsx)"
        )
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as packed:
            unpacked = sum(item.file_size for item in packed.infolist())
        if unpacked > _MOST_UNPACKED:
            raise RefusedError(
                f"{path.name}: holds {unpacked // 10**6} MB; expected: under {_MOST_UNPACKED // 10**6} MB"
            )
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _book(path.name, raw)
    except RefusedError:
        raise
    # openpyxl raises almost anything on a damaged file: KeyError, ParseError, zlib.error, TypeError...
    except Exception as error:
        reason = f"{type(error).__name__}: {error}".splitlines()[0][:120]
        raise RefusedError(
            f"{path.name}: is damaged or no Excel workbook ({reason}); expected: a whole .xlsx file"
        ) from error


def years(sheet: Sheet, row: int) -> Years | None:
    """The years of a row, if it is a header of years (five or more); None if it is not.

    Raises RefusedError if the years do not follow one another, or if a heading beside them is nearly a year.
    """
    cells = {column: cell.value for (at, column), cell in sheet.cells.items() if at == row}
    found = {column: year for column, value in sorted(cells.items()) if (year := _year(value))}
    if len(found) < 5:
        return None
    first = min(found)
    due = found[first][0]
    for column in sorted(at for at in cells if at >= first):
        if column in found:
            if found[column][0] != due:
                raise RefusedError(f"{sheet.place(row, column)}: {cells[column]!r}; expected: the year {due}")
            due += 1
        elif (column < max(found) and str(cells[column]).strip()) or re.search(r"(19|20)\d\d", str(cells[column])):
            raise RefusedError(f"{sheet.place(row, column)}: {cells[column]!r}; expected: the year {due}")
    return Years(
        {column: year for column, (year, _) in found.items()},
        frozenset(year for year, marked in found.values() if marked),
    )


def number(sheet: Sheet, row: int, column: int, year: int, *, absent: bool = True) -> float | None:
    """A figure, or None where the publisher's mark says that there is none ("..", "xxx").

    Raises RefusedError for an empty cell, other text, an error of the spreadsheet, and for a mark if not `absent`.
    """
    value = sheet.cells[row, column].value if (row, column) in sheet.cells else None
    if isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < MOST:
        return float(value)
    if absent and isinstance(value, str) and value.strip().lower() in _NO_VALUE | _NO_COUNTRY:
        return None
    shown = "an empty cell" if value is None or value == "" else repr(value)
    marks = ", or a mark such as .. or xxx" if absent else ""
    raise RefusedError(f"{sheet.place(row, column)} ({year}): {shown}; expected: a number{marks}")


def _year(value: object) -> tuple[int, bool] | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return (int(value), False) if value == int(value) and 1900 <= value < 2100 else None
    match = _YEAR.fullmatch(value.strip()) if isinstance(value, str) else None
    return (int(match[1]), bool(match[2])) if match else None


def _book(file: str, raw: bytes) -> Book:
    book = openpyxl.load_workbook(io.BytesIO(raw), read_only=True, data_only=True)
    try:
        theme = _theme(book.loaded_theme)
        sheets = tuple(_sheet(sheet, theme) for sheet in book.worksheets)
        saved = book.properties.modified
    finally:
        book.close()
    day = saved.date() if "<dcterms:modified" in _properties(raw) and saved else None
    return Book(file, hashlib.sha256(raw).hexdigest(), day, sheets)


def _properties(raw: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(raw)) as packed:
        name = "docProps/core.xml"
        return str(packed.read(name), "utf-8", "replace") if name in packed.namelist() else ""


# Any, in both: openpyxl names no public type for a sheet or a cell that it only reads.
def _sheet(sheet: Any, theme: tuple[str, ...]) -> Sheet:
    sheet.reset_dimensions()
    cells: dict[tuple[int, int], Cell] = {}
    for row in sheet.iter_rows(max_row=_MOST_ROWS, max_col=_MOST_COLUMNS):
        for cell in row:
            if cell.value is not None:
                colour = "" if isinstance(cell.value, str) else _colour(cell, theme)
                cells[cell.row, cell.column] = Cell(cell.value, colour)
    return Sheet(sheet.title, cells)


def _colour(cell: Any, theme: tuple[str, ...]) -> str:
    colour = cell.font.color if cell.font else None
    if colour is None:
        return ""
    if colour.type == "rgb":
        return str(colour.rgb)[-6:].lower()
    if colour.type == "indexed" and colour.indexed < len(COLOR_INDEX):
        return str(COLOR_INDEX[colour.indexed])[-6:].lower()
    if colour.type == "theme" and colour.theme < len(theme):
        return str(theme[colour.theme])
    return ""


def _theme(xml: bytes | None) -> tuple[str, ...]:
    """The theme's twelve colours in Excel's order, rrggbb; empty if the file has no theme."""
    scheme = re.search(r"<a:clrScheme.*?</a:clrScheme>", (xml or b"").decode("utf-8", "replace"), re.DOTALL)
    if not scheme:
        return ()
    listed = re.findall(r'<a:(?:srgbClr val|sysClr[^>]*lastClr)="([0-9A-Fa-f]{6})"', scheme[0])
    return tuple(listed[at].lower() for at in _THEME_ORDER if at < len(listed))
