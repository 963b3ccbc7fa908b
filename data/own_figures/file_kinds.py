"""Tells by its first bytes what a reader's file is, and reads its table."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from data.own_figures.archive_limits import names_within_limits
from data.own_figures.lines import Line, UnreadableError
from data.own_figures.ods import PART, ods_sheets
from data.own_figures.table import Table
from data.own_figures.text import text_table
from data.own_figures.workbook import BookSheet, book_table
from data.own_figures.xls import MAGIC, xls_sheets
from data.own_figures.xlsx import xlsx_sheets

MAX_MB = 10
MAX_BYTES = MAX_MB * 1024**2
_ARCHIVE = b"PK\x03\x04"
# What a file is by its beginning, where it is nothing that can be read here.
_OTHERS = (
    (b"%PDF", "PDF"), (b"\x89PNG", "PNG"), (b"\xff\xd8\xff", "JPEG"), (b"GIF8", "GIF"), (b"{\\rtf", "RTF"),
    (b"PAR1", "Parquet"), (b"\x1f\x8b", "GZIP"), (b"Rar!", "RAR"), (b"7z\xbc\xaf", "7-Zip"), (b"SQLite", "SQLite"),
    (b"{", "JSON"), (b"[{", "JSON"), (b"<!doctype html", "HTML"), (b"<html", "HTML"), (b"<?xml", "XML"),
)  # fmt: skip
_ARCHIVES = (("xl/workbook.bin", "XLSB"), ("word/document.xml", "Word"), ("ppt/presentation.xml", "PowerPoint"))


def read_table(content: bytes) -> Table:
    """The table of a file; its bytes decide what it is, not its name. Raises UnreadableError, also while it is read."""
    if len(content) > MAX_BYTES:
        raise UnreadableError("size")
    if not content.strip():
        raise UnreadableError("empty")
    beginning = content[:100].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if other := next((name for start, name in _OTHERS if beginning.startswith(start.lower())), ""):
        raise UnreadableError("kind", value=other)
    if content.startswith(MAGIC):
        return _of_book(xls_sheets, content)
    if content.startswith(_ARCHIVE):
        return _of_book(_archived(content), content)
    return text_table(content)


def _archived(content: bytes) -> Callable[[bytes], list[BookSheet]]:
    """What reads the archive. Raises UnreadableError where it is no workbook."""
    names = names_within_limits(content)
    if "xl/workbook.xml" in names:
        return xlsx_sheets
    if PART in names and "mimetype" in names:
        return ods_sheets
    raise UnreadableError("kind", value=next((name for part, name in _ARCHIVES if part in names), "ZIP"))


def _of_book(sheets: Callable[[bytes], list[BookSheet]], content: bytes) -> Table:
    try:
        table = book_table(sheets(content))
    except (UnreadableError, MemoryError):
        raise
    except Exception as error:  # a damaged workbook makes its reader fail in every way there is
        raise UnreadableError("broken") from error
    return replace(table, lines=_unbroken(table.lines))


def _unbroken(lines: Iterator[Line]) -> Iterator[Line]:
    try:
        yield from lines
    except (UnreadableError, MemoryError):
        raise
    except Exception as error:  # as above
        raise UnreadableError("broken") from error
