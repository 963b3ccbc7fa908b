"""A table of a reader's file as every form of file gives it: its layout, its header, and the lines under it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from data.own_figures.layout import Layout
from data.own_figures.lines import Line


@dataclass(frozen=True)
class Table:
    """`delimiter` parts the cells ("" in a workbook), `encoding` is named where it was guessed, and `left` are the
    titles of other sheets with such a table, which are not read.
    """

    layout: Layout
    header: Line
    lines: Iterator[Line]
    delimiter: str
    encoding: str = ""
    left: tuple[str, ...] = ()
