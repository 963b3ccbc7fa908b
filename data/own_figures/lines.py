"""What every form of a reader's file is read into: a table of lines of text cells, at most so many."""

from __future__ import annotations

from typing import Literal, NamedTuple

# Why a file, a line or a cell is not taken; own-no-... of the words says what is allowed.
Reason = Literal[
    "broken", "cell", "cells", "column", "comma", "country", "duplicate", "empty", "encoding", "failed", "full",
    "header", "header-twice", "kind", "kind-of", "lines", "long", "marks", "memory", "no-rows", "password", "quotes",
    "rows", "session", "share", "sheet", "size", "slow", "sources", "unit", "unpacked", "year",
]  # fmt: skip
# What is to be known of what is taken; own-notice-... of the words, and own-assumed.
Note = Literal["assumed", "encoding", "fiscal", "no-figure", "other-unit"]

MAX_LINES = 5_000
HEADER_WITHIN = 15  # lines that have something in them, one of which is the header
HEAD_LINES = 40  # lines that are looked at to find the header, and what stands under it


class Line(NamedTuple):
    """A line of the file: its number, from 1, and its cells; numbers of a workbook as decimal text, never rounded."""

    number: int
    cells: list[str]


class Head(NamedTuple):
    """The first HEAD_LINES lines of a sheet that have something in them, and its title ("" in a text file)."""

    title: str
    lines: list[Line]


class UnreadableError(ValueError):
    """A file of which nothing can be read, or not from `line` on; `column` and `value`
    what it is about.
    """

    def __init__(self, reason: Reason, line: Line | None = None, column: str = "", value: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.line = line
        self.column = column
        self.value = value
