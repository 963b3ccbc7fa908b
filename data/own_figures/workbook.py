"""A reader's workbook as a table: of its sheets in sight the first with shares of GDP, in the old, the new or the open
format.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from data.own_figures.layout import Layout, find_layout, likely_header
from data.own_figures.lines import HEAD_LINES, MAX_LINES, Head, Line, UnreadableError
from data.own_figures.percent_formats import percents
from data.own_figures.table import Table

MAX_SHEETS = 20  # that are looked at for a header
MAX_COLUMNS = 200
LAST_ROW = 1_048_576  # of Excel; a sheet may claim more
SHOWN = 40  # characters of a format


class BookSheet(NamedTuple):
    """A sheet: its title, whether it is in sight, and what reads its lines, those without anything left out."""

    title: str
    visible: bool
    lines: Callable[[], Iterator[Line]]


class _Headed(NamedTuple):
    sheet: BookSheet
    head: Head
    layout: Layout


def book_table(sheets: Sequence[BookSheet]) -> Table:
    """The table of the first sheet in sight whose figures are shares of GDP, or of which it is not said what they are.

    Raises UnreadableError, also while its lines are read.
    """
    heads = [(sheet, Head(sheet.title, list(itertools.islice(sheet.lines(), HEAD_LINES)))) for sheet in sheets]
    headed = [_Headed(sheet, head, layout) for sheet, head in heads if (layout := find_layout(head))]
    seen = sorted((one for one in headed if one.sheet.visible), key=lambda one: _ORDER.index(one.layout.counts))
    if not seen:
        found = next((head.lines for sheet, head in heads if head.lines and sheet.visible), None)
        raise UnreadableError("header", likely_header(found) if found else None)
    taken = seen[0]
    header = taken.head.lines[taken.layout.at]
    left = tuple(one.sheet.title for one in headed if one is not taken and one.layout.counts != "other")
    return Table(taken.layout, header, _under(taken.sheet.lines(), taken.layout.at), "", left=left)


_ORDER = ("share", None, "other")


def _under(lines: Iterator[Line], header: int) -> Iterator[Line]:
    for count, line in enumerate(itertools.islice(lines, header + 1, None)):
        if count >= MAX_LINES:
            raise UnreadableError("lines", line)
        yield line


def number_text(value: float, form: str) -> str:
    """What the reader sees of a number, unrounded, with a per cent sign where the format has one; a format that leaves
    the number in doubt stands beside it.
    """
    exact = Decimal(repr(value))
    signs = percents(form, exact)
    if signs is None:
        return f"{value} ({form[:SHOWN]})"
    text = f"{exact.scaleb(2 * signs):f}"
    return (text.rstrip("0").rstrip(".") if "." in text else text) + ("%" if signs else "")
