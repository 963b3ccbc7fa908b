"""The sheets of a reader's workbook as lines of text cells, within limits that are held before the book is opened."""

from __future__ import annotations

import io
import itertools
import re
import warnings
import zipfile
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

from data.own_figures.lines import MAX_LINES, Line, Lines, UnreadableError
from data.own_figures.percent_formats import percents

MAX_UNPACKED_MB = 20  # of a workbook, which is a compressed archive
MAX_PARTS = 1_000  # files in a workbook
MAX_MARKS = (
    1_000_000  # signs < of markup in all: two an element, and an element of a few bytes takes hundreds once read
)
MAX_MARKS_APART = 100_000  # in a part that holds no cells
MAX_SHEETS = 10  # that are looked at for a header
MAX_NAMED = 1_000  # sheets that a book may name
MAX_COLUMNS = 50
SHOWN = 40  # characters of a format
LAST_ROW = 1_048_576  # of Excel; a sheet may claim more

_MEGABYTE = 1024**2
_CELLS = ("xl/worksheets/", "xl/sharedStrings.xml")
_ENCODING = re.compile(rb"[^<]*<\?xml[^>]*?encoding\s*=\s*[\"']([^\"']*)")
_ENCODINGS = (b"utf-8", b"utf-16", b"us-ascii", b"iso-8859-1")  # in which < is itself, so that it can be counted


def read_book(content: bytes, is_header: Callable[[list[str]], int]) -> Lines:
    """The lines of the first sheet in sight with a header. Raises UnreadableError, also while the lines are read."""
    _within_limits(content)
    import openpyxl  # takes long to load, and most pages never need it

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of parts that it does not keep, which are not read anyway
            book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
            firsts = [(sheet, next(_filled(sheet), None)) for sheet in _sheets(book)]
            headed = [sheet for sheet, first in firsts if first and is_header(first.cells)]
            seen = [sheet for sheet in headed if sheet.sheet_state == "visible"]
            if not seen:
                found = next((first for sheet, first in firsts if first and sheet.sheet_state == "visible"), None)
                raise UnreadableError("header", found)
            lines = list(itertools.islice(_filled(seen[0]), MAX_LINES + 2))
    except UnreadableError:
        raise
    except Exception as error:  # a damaged workbook makes its reader fail in every way there is
        raise UnreadableError("broken") from error
    left = tuple(str(sheet.title) for sheet in headed if sheet is not seen[0])
    return Lines(_capped(lines), "", left)


def _capped(lines: list[Line]) -> Iterator[Line]:
    yield from lines[: MAX_LINES + 1]
    if len(lines) > MAX_LINES + 1:
        raise UnreadableError("lines", lines[-1])


def _within_limits(content: bytes) -> None:
    """Refuses an archive that unpacks to too much or holds too much markup, and markup that defines entities, before
    any of it is read.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = archive.infolist()
            if len(parts) > MAX_PARTS or sum(part.file_size for part in parts) > MAX_UNPACKED_MB * _MEGABYTE:
                raise UnreadableError("unpacked")
            marks = 0
            for part in parts:
                marks += _marks(part.filename, archive.read(part).replace(b"\0", b""))
                if marks > MAX_MARKS:
                    raise UnreadableError("marks")
    except UnreadableError:
        raise
    except Exception as error:  # as above
        raise UnreadableError("broken") from error


def _marks(name: str, part: bytes) -> int:
    """How many signs < a part has. Raises UnreadableError where they are too many, or could not be counted."""
    encoding = _ENCODING.match(part)
    if b"<!DOCTYPE" in part or (encoding and encoding[1].lower() not in _ENCODINGS):
        raise UnreadableError("broken")
    marks = part.count(b"<")
    if not name.startswith(_CELLS) and (marks > MAX_MARKS_APART or part.count(b"sheetId") > MAX_NAMED):
        raise UnreadableError("marks")
    return marks


def _sheets(book: Any) -> list[Any]:
    """The first sheets, each part of the archive once, whatever the names under which it stands."""
    parts = {sheet._worksheet_path: sheet for sheet in reversed(book.worksheets[:MAX_SHEETS])}
    return list(reversed(parts.values()))


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
    """What the reader sees in the cell, numbers unrounded; a format that leaves a number in doubt stands beside it."""
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return str(value)
    exact, form = Decimal(repr(value)), cell.number_format or ""
    signs = percents(form, exact)
    if signs is None:
        return f"{value} ({form[:SHOWN]})"
    text = f"{exact.scaleb(2 * signs):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
