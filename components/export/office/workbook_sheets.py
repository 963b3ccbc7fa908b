"""The sheets of a workbook: each with a title, a frozen head, addresses that can be clicked, and set up for print."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, NamedTuple

from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from components.kit.look import FAINT, INK, MUTED
from components.words import Words

A4, MOST_PAGES, MARGIN_INCHES = 9, 6, 0.5
PAGE_WIDTH, NARROWEST = 170, 11  # of all columns together, and of one, in characters
SPARE, LINE_PT = 1.05, 15  # room that words leave at a line's end; a line's height
LATIN = 0x2E7F  # the last character that is as wide as a Latin one
LONGEST_LINK = 2079  # characters; a longer address stays text
# How a number is shown, by the end of its column's name; the cell holds all its digits.
FORMATS = {
    "_pct": "0.00", "_points": "0.00", "_points_high": "0.00", "_trn_jpy": "#,##0.00", "_bn_usd": "#,##0.0",
    "_mn": "#,##0.0", "_per_usd": "0.00", "_jpy": "#,##0", "times_now": "0.00",
}  # fmt: skip # read as a table
NO_VALUE = "[x]"  # marks a cell of a number where there is none, as the sheet of the table says


class Places(NamedTuple):
    """Where the table's cells stand: the sheet's name, the row of the first, and the columns in order."""

    sheet: str
    first_row: int
    columns: list[str]


class Sheets:
    """A workbook's sheets in the reader's language, and the formats they share."""

    def __init__(self, book: Workbook, words: Words) -> None:
        self.book, self.words = book, words
        self._names: list[tuple[str, str]] = []  # of each sheet but the first, and what it holds
        wrapped = {"text_wrap": True, "valign": "top"}
        self.wrapped = book.add_format(wrapped)
        self.title = book.add_format({**wrapped, "bold": True, "font_size": 16, "font_color": INK})
        self.text = book.add_format({**wrapped, "font_size": 12})
        self.small = book.add_format({**wrapped, "font_color": MUTED})
        self.head = book.add_format({**wrapped, "bold": True, "bottom": 1, "bottom_color": FAINT})
        self._name = book.add_format({"bold": True, "font_size": 14, "font_color": INK})
        self._entry = book.add_format({**wrapped, "indent": 1})
        self._quiet = book.add_format({"font_color": MUTED})
        self._none = book.add_format({"font_color": MUTED, "align": "right", "valign": "top"})
        self._link = book.add_format({**wrapped, "font_color": "#0b57d0", "underline": 1})

    def add(self, id: str, *, about: str = "") -> Worksheet:
        """A new sheet, with its title where `about` says what it holds."""
        name = self.words(f"sheet-{id}")
        sheet = self.book.add_worksheet(name)
        sheet.hide_gridlines(2)
        if about:
            self._names.append((name, about))
            sheet.write_string(0, 0, about, self._name)
        return sheet

    def contents(self, sheet: Worksheet, at: int) -> int:
        """Links to the other sheets from row `at` on; gives the row after them."""
        sheet.write_string(at, 0, self.words("sheet-contents"), self.head)
        for row, (name, about) in enumerate(self._names, start=at + 1):
            text = self.words("sheet-content", name=name, about=about) if about != name else name
            sheet.write_url(row, 0, f"internal:'{name}'!A1", self._link, text)
        return at + 1 + len(self._names)

    def table(
        self,
        id: str,
        about: Sequence[str],
        columns: list[str],
        heads: Sequence[str],
        rows: Sequence[Sequence[Any]],
        *,
        name: str,
    ) -> Places:
        """A table that the program can filter and sort, under the lines of `about`; `heads` are unique."""
        sheet, at = self.add(id, about=about[0]), len(about) + 1
        for row, text in enumerate(about[1:], start=1):
            sheet.write_string(row, 0, text, self._quiet)
        options = {"name": name, "style": "Table Style Light 1"}
        head = [{"header": text, "header_format": self.head} for text in heads]
        sheet.add_table(at, 0, at + max(len(rows), 1), len(heads) - 1, {**options, "columns": head})
        # A head breaks before its key, so that it makes no column wide.
        self._lay_out(sheet, at, [[text.replace(" [", "\n[") for text in heads], *rows])
        for index, column in enumerate(columns):
            self._column(sheet, at + 1, index, column, [row[index] for row in rows])
        sheet.freeze_panes(at + 1, 0)
        self.set_up(sheet, repeated=at)
        return Places(sheet.get_name(), at + 1, columns)

    def _column(self, sheet: Worksheet, first: int, index: int, column: str, values: Sequence[Any]) -> None:
        shown = next((format for end, format in FORMATS.items() if column.endswith(end)), "0")
        numbers = any(isinstance(value, int | float) and not isinstance(value, bool) for value in values)
        format = self.book.add_format({"num_format": shown, "valign": "top"})
        for row, value in enumerate(values, start=first):
            if value is None and numbers:
                sheet.write_string(row, index, NO_VALUE, self._none)
            else:
                write_value(sheet, row, index, value, format if numbers else self._entry)

    def listing(
        self, id: str, heads: Sequence[str], lines: Sequence[Sequence[str]], *, linked: int | None = None
    ) -> None:
        """Texts under their heads; those of the column `linked` are addresses and can be clicked."""
        sheet, at = self.add(id, about=self.words(f"sheet-{id}")), 2
        self._lay_out(sheet, at, [heads, *lines])
        for row, values in enumerate([heads, *lines], start=at):
            for column, value in enumerate(values):
                if column == linked and row > at and value.startswith("http") and len(value) <= LONGEST_LINK:
                    sheet.write_url(row, column, value, self._link, value)
                else:
                    sheet.write_string(row, column, value, self.head if row == at else self.wrapped)
        sheet.freeze_panes(at + 1, 0)
        self.set_up(sheet, repeated=at)

    def _lay_out(self, sheet: Worksheet, at: int, rows: Sequence[Sequence[Any]]) -> None:
        """Columns as wide as their texts but together no wider than a page, rows from `at` on as high as their lines.

        Not every program finds a row's height by itself.
        """
        columns = list(zip(*rows, strict=True))
        natural = [min(max(max(map(_length, column)) + 2, NARROWEST), PAGE_WIDTH) for column in columns]
        spare = sum(natural) - NARROWEST * len(natural)
        part = min(max(PAGE_WIDTH - NARROWEST * len(natural), 0) / spare, 1) if spare else 1
        widths = [NARROWEST + round((width - NARROWEST) * part) for width in natural]
        for column, width in enumerate(widths):
            sheet.set_column(column, column, width)
        for row, values in enumerate(rows, start=at):
            lines = max(_lines(value, width) for value, width in zip(values, widths, strict=True))
            sheet.set_row(row, lines * LINE_PT)

    def set_up(self, sheet: Worksheet, *, repeated: int | None, pages: int = MOST_PAGES) -> None:
        """Print on A4, landscape, as wide as the sheet, on at most `pages`; the row `repeated` heads every page."""
        sheet.set_landscape()
        sheet.set_paper(A4)
        sheet.set_margins(*[MARGIN_INCHES] * 2, top=MARGIN_INCHES, bottom=0.75)
        sheet.fit_to_pages(1, pages)
        sheet.set_footer("&L&A&R&P / &N")
        if repeated is not None:
            sheet.repeat_rows(repeated)


def write_value(sheet: Worksheet, row: int, column: int, value: Any, format: Any = None) -> None:
    """A value as itself: true or false, a number, or text; nothing where there is none."""
    if isinstance(value, bool):
        sheet.write_boolean(row, column, value, format)
    elif isinstance(value, int | float):
        sheet.write_number(row, column, value, format)
    elif value:
        sheet.write_string(row, column, str(value), format)


def _length(value: Any) -> int:
    """Characters of the longest line of a text, those of Japanese as two; a number needs no more than the least."""
    if not isinstance(value, str):
        return 0
    return max(sum(2 if ord(letter) > LATIN else 1 for letter in line) for line in value.split("\n"))


def _lines(value: Any, width: int) -> int:
    """How many lines a text takes in a column of `width` characters."""
    if not isinstance(value, str):
        return 1
    return sum(max(math.ceil(_length(line) * SPARE / (width - 1)), 1) for line in value.split("\n"))
