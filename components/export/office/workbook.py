"""An exhibit as a workbook: the answer with an editable chart, the tidy table, and what stands behind it."""

from __future__ import annotations

import dataclasses
import datetime as dt
import io
import math
import re
from collections.abc import Sequence

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from components.export.csv_files import code_list
from components.export.office import workbook_chart
from components.export.office.chart_model import Chart
from components.export.office.exhibit_charts import chart
from components.export.office.typefaces import FACE, LANGUAGE
from components.export.office.workbook_options import BOOK
from components.export.office.workbook_sheets import Places, Sheets
from components.export.order import Order
from components.export.provenance import CITED, assumptions, scenario_line, sources
from components.export.tidy import codes, rows, tidy
from components.kit.labels import width_px

WIDTH = 110  # of the first sheet's column, in characters
NAMES_WIDTH, COLUMN_WIDTH = 46, 24  # of the first sheet's columns where it has a table of texts
CHART_PX = (800, 450)
BAR_PX = 21  # a bar's share of a chart's height
ROW_PX = 20
PROPERTY = 255  # characters that a property of a workbook may have
CHARACTER_PX = 7  # a column's unit of width
LEADING = 1.5
POINT_PX = 4 / 3  # pixels in a point of type


def workbook(order: Order) -> bytes:
    """The workbook's bytes, the same for the same order at any time and on any machine.

    Sheets: the answer with contents and chart; the table; its columns; notes; assumptions; sources; the chart's data.
    """
    buffer = io.BytesIO()
    face = FACE[order.words.lang]
    book = xlsxwriter.Workbook(buffer, {**BOOK, "default_format_properties": {"font_name": face, "font_size": 11}})
    line = scenario_line(order)
    book.set_properties(_properties(order, line))
    book.set_custom_property("Language", LANGUAGE[order.words.lang])
    sheets, drawn = Sheets(book, order.words), chart(order)
    answer = sheets.add("answer")
    places = _table(sheets, order)
    _behind(sheets, order)
    workbook_chart.write_data(sheets, drawn, places)
    _answer(sheets, answer, order, line, drawn)
    book.close()
    return buffer.getvalue()


def _properties(order: Order, line: str) -> dict[str, object]:
    return {
        "title": order.exhibit.headline[:PROPERTY],
        "subject": line[:PROPERTY],
        "author": order.words("page-title"),
        "created": dt.datetime.combine(order.scenario.as_of, dt.time()),
    }


def _table(sheets: Sheets, order: Order) -> Places:
    """The tidy table; gives where its cells stand."""
    words, table = order.words, tidy(order)
    columns = list(table.columns)
    name = re.sub(r"\W", "_", "_".join(filter(None, [order.exhibit_id, order.choice])))
    heads = [words("sheet-head", name=words(f"col-{column}"), key=column) for column in columns]
    about = [order.exhibit.question, words("sheet-table-about")]
    return sheets.table("table", about, columns, heads, list(rows(table)), name=name)


def _behind(sheets: Sheets, order: Order) -> None:
    """What stands behind the table: its columns, the notes, the assumptions and the sources."""
    words, exhibit, meanings = order.words, order.exhibit, codes(order)
    columns = [
        [column, words(f"col-{column}"), code_list(meanings.get(column, {}), words)] for column in exhibit.table.columns
    ]
    sheets.listing("columns", [words(f"sheet-columns-{part}") for part in ("column", "meaning", "values")], columns)
    sheets.listing("notes", [words("sheet-notes")], [[note] for note in (*exhibit.since, *exhibit.notes)])
    assumed = [[one.name, one.value, one.meaning] for one in assumptions(order)]
    sheets.listing("assumptions", [words(f"sheet-assumed-{part}") for part in ("name", "value", "meaning")], assumed)
    cited = [list(dataclasses.astuple(source)) for source in sources(order)]
    sheets.listing("sources", [words(f"col-{part}") for part in CITED], cited, linked=CITED.index("url"))


def _answer(sheets: Sheets, sheet: Worksheet, order: Order, line: str, drawn: Chart) -> None:
    """Headline, question, details, scenario and sources above contents and chart, in one wide column."""
    exhibit, small = order.exhibit, sheets.small
    last = len(drawn.table[0]) - 1 if drawn.table else 0
    sheet.set_column(0, 0, NAMES_WIDTH if last else WIDTH)
    sheet.set_column(1, max(last, 1), COLUMN_WIDTH if last else None)
    above = [(exhibit.headline, sheets.title), (exhibit.question, small)]
    above += [(detail, sheets.text) for detail in exhibit.details]
    above += [(text, small) for text in (line, exhibit.credit, drawn.note) if text]
    for row, (text, format) in enumerate(above):
        _line(sheet, row, text, format, last)
    at = sheets.contents(sheet, len(above) + 1) + 1
    if drawn.table:
        at = _columns(sheets, sheet, drawn.table, at) + 1
    if drawn.series:
        height = max(CHART_PX[1], BAR_PX * len(drawn.categories) + 150) if drawn.shape == "bar" else CHART_PX[1]
        figure = workbook_chart.figure(sheets, drawn, FACE[order.words.lang])
        figure.set_size({"width": CHART_PX[0], "height": height})
        sheet.insert_chart(at, 0, figure, {"description": exhibit.alt, "object_position": 2})
    sheets.set_up(sheet, repeated=None, pages=1)


def _columns(sheets: Sheets, sheet: Worksheet, table: Sequence[Sequence[str]], at: int) -> int:
    """A table of texts from row `at` on; gives the row after it."""
    book = sheets.book
    text = book.add_format({"align": "right", "text_wrap": True, "valign": "top"})
    head = book.add_format({"align": "right", "text_wrap": True, "bold": True})
    for row, texts in enumerate(table, start=at):
        sheet.write_string(row, 0, texts[0], sheets.wrapped if any(texts[1:]) else sheets.head)
        for column, value in enumerate(texts[1:], start=1):
            sheet.write_string(row, column, value, head if row == at else text)
    return at + len(table)


def _line(sheet: Worksheet, row: int, text: str, format: Format, last: int) -> None:
    """A text across the columns to `last`, as high as its lines, since not every program finds that by itself."""
    lines = math.ceil(width_px(text, size=round(format.font_size * POINT_PX)) / (WIDTH * CHARACTER_PX))
    sheet.set_row(row, lines * format.font_size * LEADING)
    if last:
        sheet.merge_range(row, 0, row, last, "", format)
    sheet.write_string(row, 0, text, format)
