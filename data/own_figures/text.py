"""A reader's text file as a table: its first lines looked at with each delimiter, then read with the one that fits."""

from __future__ import annotations

import csv
import io
import itertools
import re
from collections.abc import Iterable, Iterator

from data.own_figures.layout import Layout, find_layout, likely_header
from data.own_figures.lines import HEAD_LINES, MAX_LINES, Head, Line, Reason, UnreadableError
from data.own_figures.table import Table
from data.text_encoding import NAMES, UndecodableError, decode

MAX_CELL = 100_000  # characters
MAX_BLANK = 100_000  # lines without anything in them
HEADER_CHARACTERS = 5_000
DELIMITERS = (",", ";", "\t")
SAID = re.compile(r'"?sep=([,;\t])"?', re.IGNORECASE)
BLANK = ' \t\r\n\f\v\u3000,;"'  # of which a line without anything in it consists
COMMENT = "# "  # before the lines over the table in the files that the dashboard gives


def text_table(content: bytes) -> Table:
    """The table of a text file. Raises UnreadableError, also while its lines are read."""
    try:
        text, encoding = decode(content)
    except UndecodableError as problem:
        raise UnreadableError("kind" if problem.binary else "encoding") from problem
    head, said = _head(text)
    if not head:
        raise UnreadableError("empty")
    found = {delimiter: _split(head, delimiter) for delimiter in said or DELIMITERS}
    layouts = {delimiter: layout for delimiter, lines in found.items() if (layout := find_layout(Head("", lines)))}
    if not layouts:
        likely = max(found, key=lambda delimiter: sum(line.count(delimiter) for _, line in head))
        raise UnreadableError("header", likely_header(found[likely]))
    delimiter = max(layouts, key=lambda delimiter: _rank(layouts[delimiter]))
    layout, line = layouts[delimiter], found[delimiter][layouts[delimiter].at]
    lines = itertools.islice(io.StringIO(text, newline=""), line.number - 1, None)
    guessed = NAMES[encoding] if encoding in ("cp1252", "euc_jp") else ""
    return Table(layout, line, _records(lines, delimiter, line.number), delimiter, encoding=guessed)


def _rank(layout: Layout) -> tuple[bool, int]:
    return layout.counts != "other", layout.rank


def _head(text: str) -> tuple[list[tuple[int, str]], str]:
    """The first lines that have something in them, with their numbers, and the delimiter that a line names."""
    head: list[tuple[int, str]] = []
    said = ""
    for number, line in enumerate(io.StringIO(text, newline=""), start=1):
        if len(head) >= HEAD_LINES or number > MAX_BLANK:
            break
        if not said and not head and (named := SAID.fullmatch(line[:HEADER_CHARACTERS].strip(" \r\n"))):
            said = named[1]
        elif line.strip(BLANK) and (head or not line.startswith(COMMENT)):
            head.append((number, line[: HEADER_CHARACTERS + 1]))
    return head, said


def _split(head: Iterable[tuple[int, str]], delimiter: str) -> list[Line]:
    """The lines cut into cells one by one; one that is too long for a header, or that cannot be cut, is one cell."""
    return [Line(number, _cells(line, delimiter)) for number, line in head]


def _cells(line: str, delimiter: str) -> list[str]:
    if len(line) <= HEADER_CHARACTERS:
        try:
            return next(csv.reader([line], delimiter=delimiter, strict=True, skipinitialspace=True), [])
        except csv.Error:
            pass
    return [line]


def _records(lines: Iterable[str], delimiter: str, first: int) -> Iterator[Line]:
    """The lines under the header, which is line `first` and the first of `lines`."""
    # Strict, since a quote that never closes would otherwise swallow every line after it.
    reader = csv.reader(lines, delimiter=delimiter, strict=True, skipinitialspace=True)
    count, blank = -1, 0
    while True:
        start = first + reader.line_num
        try:
            cells = next(reader, None)
        except csv.Error as error:
            reason: Reason = "cell" if "field limit" in str(error) else "quotes"
            raise UnreadableError(reason, Line(start, [])) from error
        if cells is None:
            return
        if any(len(cell) > MAX_CELL for cell in cells):  # where another package has raised the limit of csv
            raise UnreadableError("cell", Line(start, []))
        if not any(cell.strip() for cell in cells):
            blank += 1
            if blank > MAX_BLANK:
                raise UnreadableError("lines", Line(start, []))
            continue
        if count >= MAX_LINES:
            raise UnreadableError("lines", Line(start, []))
        count += 1
        if count:
            yield Line(start, cells)
