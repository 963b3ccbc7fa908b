"""The bytes of a reader's file as lines of text cells: CSV in several encodings, or a workbook."""

from __future__ import annotations

import codecs
import csv
import io
import itertools
import re
from collections.abc import Callable, Iterator
from typing import Any

from data.own_figures.lines import MAX_LINES, Line, Lines, UnreadableError
from data.own_figures.workbook import read_book

MEGABYTE = 1024**2
MAX_MB = 10
MAX_CELL = 100_000  # characters
HEADER_CHARACTERS = 5_000
DELIMITERS = (",", ";", "\t")
SAID = re.compile(r'"?sep=([,;\t])"?', re.IGNORECASE)
BLANK = ' \t\r\n\f\v\u3000,;"'  # of which a line without anything in it consists
COMMENT = "# "  # before the lines over the table in the files that the dashboard gives

_ARCHIVE, _OLD_EXCEL = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"),
)  # fmt: skip


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
        return read_book(content, is_header)
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
    above, said = 0, ""
    for line in lines:
        said = _said(line) or said
        if line.strip(BLANK) and not line.startswith(COMMENT) and not _said(line):
            break
        above += 1
    else:
        raise UnreadableError("empty")
    if len(line) > HEADER_CHARACTERS:
        raise UnreadableError("header", Line(above + 1, [line]))
    known = {delimiter: is_header(_header(line, delimiter)) for delimiter in said or DELIMITERS}
    delimiter = max(known, key=lambda delimiter: known[delimiter])
    if not known[delimiter]:
        likely = max(known, key=line.count)
        raise UnreadableError("header", Line(above + 1, _header(line, likely)))
    # Strict, since a quote that never closes would otherwise swallow every line after it.
    reader = csv.reader(itertools.chain([line], lines), delimiter=delimiter, strict=True)
    return Lines(_records(reader, above), delimiter)


def _said(line: str) -> str:
    """The sign between cells that a line for Excel names ("sep=;"); nothing in any other line."""
    found = SAID.fullmatch(line.strip(" \r\n"))
    return found[1] if found else ""


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
            if "field limit" in str(error):
                raise UnreadableError("cell", Line(start, [])) from error
            raise UnreadableError("quotes", Line(start, [])) from error
        if cells is None:
            return
        if any(len(cell) > MAX_CELL for cell in cells):  # where another package has raised the limit of csv
            raise UnreadableError("cell", Line(start, []))
        if not any(cell.strip() for cell in cells):
            continue
        if count > MAX_LINES:
            raise UnreadableError("lines", Line(start, []))
        count += 1
        yield Line(start, cells)
