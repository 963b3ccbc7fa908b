"""What every form of a reader's file is read into: lines of text cells, at most so many."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

MAX_LINES = 5_000


class Line(NamedTuple):
    """A line of the file: its number, from 1, and its cells; numbers of a workbook as decimal text, never rounded."""

    number: int
    cells: list[str]


class UnreadableError(ValueError):
    """A file of which nothing can be read, or not from `line` on; `reason` is a message's id, `column` its subject."""

    def __init__(self, reason: str, line: Line | None = None, column: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.line = line
        self.column = column


class Lines(NamedTuple):
    """The lines from the header on, at most MAX_LINES after it, what parts the cells ("" in a workbook), and the names
    of other sheets with such a header, which are not read.
    """

    lines: Iterator[Line]
    delimiter: str
    left: tuple[str, ...] = ()
