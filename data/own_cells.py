"""The bytes of a reader's file as lines of text cells: CSV in several encodings, XLSX within limits."""

from __future__ import annotations

import codecs
import csv
import io
import itertools
import re
import warnings
import zipfile
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any, NamedTuple

MEGABYTE = 1024**2
MAX_MB = 10
MAX_UNPACKED_MB = 20  # of a workbook, which is a compressed archive
MAX_PARTS = 1_000  # files in a workbook
MAX_SHEETS = 10  # that are looked at for a header
MAX_COLUMNS = 50
MAX_LINES = 5_000
HEADER_CHARACTERS = 5_000
DELIMITERS = (",", ";", "\t")
COMMENT = "# "  # before the lines over the table in the files that the dashboard gives

_ARCHIVE, _OLD_EXCEL = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"),
)  # fmt: skip
_LITERAL = re.compile(r'"[^"]*"|\\.')  # the parts of a number format that are printed as they are


class UnreadableError(ValueError):
    """A file of which nothing can be read, or not from `line` on; `reason` is a message's id."""

    def __init__(self, reason: str, line: int | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.line = line


class Line(NamedTuple):
    """A line of the file: its number, from 1, and its cells; numbers of a workbook as decimal text, never rounded."""

    number: int
    cells: list[str]


class Lines(NamedTuple):
    """The lines from the header on, at most MAX_LINES after it, and what parts the cells ("" in a workbook)."""

    lines: Iterator[Line]
    delimiter: str


def read_lines(content: bytes, is_header: Callable[[list[str]], int]) -> Lines:
    """The lines of a file; `is_header` says how many columns of a line it knows, 0 where the line is no header.

    The bytes decide what the file is, not its name. Raises UnreadableError, also while the lines are read.
    """
    if len(content) > MAX_MB * MEGABYTE:
        raise UnreadableError("size")
    if not content.strip():
        raise UnreadableError("empty")
    if content.startswith(_OLD_EXCEL):
        raise UnreadableError("old-excel")
    if content.startswith(_ARCHIVE):
        return Lines(_of_workbook(content, is_header), "")
    return _of_text(_decoded(content), is_header)


def _decoded(content: bytes) -> str:
    """A byte-order mark decides; without one UTF-8, and Shift_JIS (as Windows writes it) where it is not that."""
    encodings = [encoding for mark, encoding in _MARKS if content.startswith(mark)][:1] or ["utf-8", "cp932"]
    for encoding in encodings:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" in text:
            raise UnreadableError("kind")
        return text
    raise UnreadableError("encoding")


def _of_text(text: str, is_header: Callable[[list[str]], int]) -> Lines:
    lines = io.StringIO(text, newline="")
    above = 0
    for line in lines:
        if line.strip() and not line.startswith(COMMENT):
            break
        above += 1
    else:
        raise UnreadableError("empty")
    if len(line) > HEADER_CHARACTERS:
        raise UnreadableError("header")
    known = {delimiter: is_header(_header(line, delimiter)) for delimiter in DELIMITERS}
    delimiter = max(DELIMITERS, key=lambda delimiter: known[delimiter])
    if not known[delimiter]:
        raise UnreadableError("header")
    # Strict, since a quote that never closes would otherwise swallow every line after it.
    reader = csv.reader(itertools.chain([line], lines), delimiter=delimiter, strict=True)
    return Lines(_records(reader, above), delimiter)


def _header(line: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=delimiter, strict=True), [])
    except csv.Error:
        return []


def _records(reader: Any, above: int) -> Iterator[Line]:
    count = 0
    while True:
        start = above + reader.line_num + 1
        try:
            cells = next(reader, None)
        except csv.Error as error:
            raise UnreadableError("quotes", start) from error
        if cells is None:
            return
        if not any(cell.strip() for cell in cells) or cells[0].startswith(COMMENT):
            continue
        if count > MAX_LINES:
            raise UnreadableError("lines", start)
        count += 1
        yield Line(start, cells)


def _of_workbook(content: bytes, is_header: Callable[[list[str]], int]) -> Iterator[Line]:
    _within_limits(content)
    import openpyxl  # takes long to load, and most pages never need it

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of parts that it does not keep, which are not read anyway
            book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
            for sheet in book.worksheets[:MAX_SHEETS]:
                lines = list(itertools.islice(_filled(sheet), MAX_LINES + 2))
                if lines and is_header(lines[0].cells):
                    break
            else:
                raise UnreadableError("header")
    except UnreadableError:
        raise
    except Exception as error:  # a damaged workbook makes its reader fail in every way there is
        raise UnreadableError("broken") from error
    yield from lines[: MAX_LINES + 1]
    if len(lines) > MAX_LINES + 1:
        raise UnreadableError("lines", lines[-1].number)


def _within_limits(content: bytes) -> None:
    """Refuses an archive that unpacks to too much, and markup that defines entities, before any of it is read."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = archive.infolist()
            if len(parts) > MAX_PARTS or sum(part.file_size for part in parts) > MAX_UNPACKED_MB * MEGABYTE:
                raise UnreadableError("unpacked")
            if any(b"<!DOCTYPE" in archive.read(part).replace(b"\0", b"") for part in parts):
                raise UnreadableError("broken")
    except UnreadableError:
        raise
    except Exception as error:  # as above
        raise UnreadableError("broken") from error


def _filled(sheet: Any) -> Iterator[Line]:
    """The lines that have something in them; a sheet may claim to be larger than it is."""
    sheet.reset_dimensions()
    rows = sheet.iter_rows(max_row=2 * MAX_LINES, max_col=MAX_COLUMNS)
    for number, row in enumerate(rows, start=1):
        cells = [_text(cell) for cell in row]
        if any(cell.strip() for cell in cells):
            yield Line(number, cells)


def _text(cell: Any) -> str:
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return str(value)
    exact = Decimal(repr(value))
    if "%" in _LITERAL.sub("", cell.number_format or ""):
        exact *= 100  # what the reader sees in the cell
    text = f"{exact:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
