"""An exhibit as a workbook: the answer with an editable chart, the tidy table, and what stands behind it."""

from __future__ import annotations

import dataclasses
import datetime as dt
import io
import math
from collections.abc import Iterable, Sequence
from typing import Any

import xlsxwriter
from xlsxwriter.chart import Chart as SheetChart
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from components.export.csv_files import code_list
from components.export.office.chart_model import Chart, Series
from components.export.office.exhibit_charts import chart
from components.export.office.workbook_options import BOOK
from components.export.order import Order
from components.export.provenance import CITED, assumptions, scenario_line, sources
from components.export.tidy import codes, rows, tidy
from components.kit.labels import width_px
from components.kit.look import FAINT, GRID, INK, JAPAN_COLOR, MUTED, TARGET_COLOR

SHEETS = ("answer", "table", "columns", "chart", "assumptions", "sources")
WIDTH = 110  # of the first sheet's column, in characters
NAMES_WIDTH, COLUMN_WIDTH = 46, 24  # of the first sheet's columns where it has a table of texts
CHART_PX = (800, 450)
BAR_PX = 21  # a bar's share of a chart's height
ROW_PX = 20
MARGIN_DAYS = 30
PROPERTY = 255  # characters that a property of a workbook may have
AXIS_PLACES = "#,##0.###"
CHARACTER_PX = 7  # a column's unit of width
LEADING = 1.5
POINT_PX = 4 / 3  # pixels in a point of type
SHAPES = {
    "bar": {"type": "bar"},
    "column": {"type": "column"},
    "stacked": {"type": "column", "subtype": "stacked"},
    "line": {"type": "line"},
    "scatter": {"type": "scatter", "subtype": "straight"},
}
MARKERS = ("diamond", "circle", "square", "triangle", "x")
HEAVY, LIGHT = 2.75, 1.25  # lines, in points
DASHES = {"pledged": "dash", "requested": "square_dot", "own": "long_dash_dot"}


def workbook(order: Order) -> bytes:
    """The workbook's bytes, the same for the same order at any time and on any machine."""
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer, BOOK)
    exhibit, words = order.exhibit, order.words
    created = dt.datetime.combine(order.scenario.as_of, dt.time())
    line = scenario_line(order)
    book.set_properties(
        {
            "title": exhibit.headline[:PROPERTY],
            "subject": line[:PROPERTY],
            "author": words("page-title"),
            "created": created,
        }
    )
    sheets = {name: book.add_worksheet(words(f"sheet-{name}")) for name in SHEETS}
    drawn = chart(order)
    _answer(book, sheets["answer"], order, line, drawn)
    table = tidy(order)
    _table(sheets["table"], list(table.columns), rows(table))
    meanings = codes(order)
    about = [
        [
            column,
            words(f"col-{column}"),
            code_list(meanings.get(column, {}), words),
        ]
        for column in table.columns
    ]
    _listing(
        book, sheets["columns"], [words(f"sheet-columns-{part}") for part in ("column", "meaning", "values")], about
    )
    _chart_data(sheets["chart"], drawn, sheets["table"].get_name(), list(table.columns))
    assumed = [[one.name, one.value, one.meaning] for one in assumptions(order)]
    _listing(
        book, sheets["assumptions"], [words(f"sheet-assumed-{part}") for part in ("name", "value", "meaning")], assumed
    )
    cited = [list(dataclasses.astuple(source)) for source in sources(order)]
    _listing(book, sheets["sources"], [words(f"col-{part}") for part in CITED], cited)
    book.close()
    return buffer.getvalue()


def _answer(book: Workbook, sheet: Worksheet, order: Order, line: str, drawn: Chart) -> None:
    """Headline, question, details, scenario and sources above the chart, notes under it, in one wide column."""
    exhibit = order.exhibit
    wrapped = {"text_wrap": True, "valign": "top"}
    title = book.add_format({**wrapped, "bold": True, "font_size": 16, "font_color": INK})
    text, small = book.add_format({**wrapped, "font_size": 12}), book.add_format({**wrapped, "font_color": MUTED})
    sheet.hide_gridlines(2)
    last = len(drawn.table[0]) - 1 if drawn.table else 0
    sheet.set_column(0, 0, NAMES_WIDTH if last else WIDTH)
    sheet.set_column(1, max(last, 1), COLUMN_WIDTH if last else None)
    above = [(exhibit.headline, title), (exhibit.question, small), *((detail, text) for detail in exhibit.details)]
    above += [(line, small), (exhibit.credit, small)]
    above += [(note, small) for note in (drawn.note, *exhibit.since) if note]
    for row, (words, format) in enumerate(above):
        _line(sheet, row, words, format, last)
    at = len(above) + 1
    if drawn.table:
        at = _columns(book, sheet, drawn.table, at) + 1
    if drawn.series:
        height = max(CHART_PX[1], BAR_PX * len(drawn.categories) + 150) if drawn.shape == "bar" else CHART_PX[1]
        figure = _figure(book, drawn, order.words("sheet-chart"))
        figure.set_size({"width": CHART_PX[0], "height": height})
        sheet.insert_chart(at, 0, figure, {"description": exhibit.alt, "object_position": 2})
        at += height // ROW_PX + 2
    for row, note in enumerate(exhibit.notes, start=at):
        _line(sheet, row, note, small, last)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)


def _columns(book: Workbook, sheet: Worksheet, table: Sequence[Sequence[str]], at: int) -> int:
    """A table of texts from row `at` on; gives the row after it."""
    name, heading = book.add_format(), book.add_format({"bold": True})
    text = book.add_format({"align": "right", "text_wrap": True, "valign": "top"})
    head = book.add_format({"align": "right", "text_wrap": True, "bold": True})
    for row, texts in enumerate(table, start=at):
        sheet.write_string(row, 0, texts[0], name if any(texts[1:]) else heading)
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


def _table(sheet: Worksheet, columns: Sequence[str], table: Iterable[Sequence[Any]]) -> None:
    """The tidy table under its columns' names, as a table of the program: it can be filtered and sorted."""
    data = list(table)
    for row, values in enumerate(data, start=1):
        for column, value in enumerate(values):
            _write(sheet, row, column, value)
    header = [{"header": column} for column in columns]
    sheet.add_table(0, 0, max(len(data), 1), len(columns) - 1, {"columns": header, "style": "Table Style Light 1"})
    for column, name in enumerate(columns):
        longest = max(
            [len(name) + 3, *(len(str(values[column])) for values in data if isinstance(values[column], str))]
        )
        sheet.set_column(column, column, min(longest + 1, 50))
    sheet.freeze_panes(1, 0)


def _listing(book: Workbook, sheet: Worksheet, names: Sequence[str], lines: Iterable[Sequence[str]]) -> None:
    head = book.add_format({"bold": True, "bottom": 1, "bottom_color": FAINT})
    text = book.add_format({"text_wrap": True, "valign": "top"})
    lines = list(lines)
    for row, values in enumerate([names, *lines]):
        for column, value in enumerate(values):
            sheet.write_string(row, column, value, text if row else head)
    for column in range(len(names)):
        sheet.set_column(column, column, min(max(len(values[column]) for values in [names, *lines]) + 2, 60))
    sheet.freeze_panes(1, 0)


def _chart_data(sheet: Worksheet, drawn: Chart, table: str, columns: Sequence[str]) -> None:
    """The chart's categories and series; each value refers to its cell of the table, so that a change shows at once."""
    for column, name in enumerate([drawn.category_title, *(series.name for series in drawn.series)]):
        sheet.write_string(0, column, name)
    for row, category in enumerate(drawn.categories, start=1):
        _write(sheet, row, 0, category)
    for column, series in enumerate(drawn.series, start=1):
        for row, cell in enumerate(series.cells, start=1):
            if cell is None:
                continue
            if cell.row is None:
                sheet.write_number(row, column, cell.value)
            else:
                place = f"{xl_col_to_name(columns.index(series.column))}{cell.row + 2}"
                sheet.write_formula(row, column, f"='{table}'!{place}", None, cell.value)
    sheet.set_column(0, len(drawn.series), 24)


def _write(sheet: Worksheet, row: int, column: int, value: Any) -> None:
    if isinstance(value, bool):
        sheet.write_boolean(row, column, value)
    elif isinstance(value, int | float):
        sheet.write_number(row, column, value)
    elif value:
        sheet.write_string(row, column, str(value))


def _figure(book: Workbook, drawn: Chart, data: str) -> SheetChart:
    """The chart on the cells of the sheet `data`, in the look of the exhibits."""
    figure = book.add_chart(SHAPES[drawn.shape])
    last = len(drawn.categories)
    for column, series in enumerate(drawn.series, start=1):
        figure.add_series(
            {
                "name": [data, 0, column],
                "categories": [data, 1, 0, last, 0],
                "values": [data, 1, column, last, column],
                **_look(drawn, series, MARKERS[column % len(MARKERS)]),
            }
        )
    quiet = {"num_font": {"color": MUTED, "size": 9}, "name_font": {"color": MUTED, "size": 10, "bold": False}}
    names: dict[str, Any] = {"name": drawn.category_title, "line": {"color": FAINT}, **quiet}
    values: dict[str, Any] = {
        "name": drawn.value_title,
        "num_format": AXIS_PLACES,
        "line": {"none": True},
        "major_gridlines": {"visible": True, "line": {"color": GRID}},
        **quiet,
    }
    if drawn.shape == "bar":
        names |= {"reverse": True, "crossing": "max", "interval_unit": 1, "label_position": "low"}
        values |= {"major_gridlines": {"visible": False}}
    if drawn.shape == "line":
        names |= {"interval_unit": 5, "interval_tick": 5}
    if drawn.dates:
        days = [float(day) for day in drawn.categories]
        names |= {"num_format": "yyyy-mm", "min": min(days) - MARGIN_DAYS, "max": max(days) + MARGIN_DAYS}
    if drawn.shape in ("scatter", "line"):
        values["min"] = 0
    across, up = (values, names) if drawn.shape == "bar" else (names, values)
    figure.set_x_axis(across)
    figure.set_y_axis(up)
    figure.set_title({"none": True})
    figure.set_legend({"position": "bottom", "font": {"color": MUTED, "size": 10}})
    figure.set_chartarea({"border": {"none": True}})
    figure.show_blanks_as("gap")
    return figure


def _look(drawn: Chart, series: Series, sign: str) -> dict[str, Any]:
    """How a series looks: its class of number by fill, outline and dash."""
    color, dash = {"color": series.color}, DASHES.get(series.kind.split("-")[0], "solid")
    if drawn.shape in ("line", "scatter"):
        marker = {
            "type": "circle",
            "size": 6,
            "border": color,
            "fill": color if series.kind == "spent" else {"none": True},
        }
        look: dict[str, Any] = {
            "line": {
                **color,
                "width": HEAVY if series.color in (JAPAN_COLOR, TARGET_COLOR) else LIGHT,
                "dash_type": dash,
            }
            if series.lined
            else {"none": True}
        }
        look["marker"] = {"type": "none"} if series.lined else marker
        if series.kind == "own":
            look["marker"] = {"type": "plus", "size": 7, "border": color}
        if any(drawn.names) and not series.lined:
            named = [{"value": name} if name else {"delete": True} for name in drawn.names]
            look["data_labels"] = {"value": True, "custom": named, "position": "right", "font": {"size": 9}}
        return look
    fill = {"none": True} if series.hollow else {"color": FAINT} if series.kind == "estimate" else color
    look = {"border": {**color, "width": 1.5, "dash_type": dash}, "fill": fill}
    if drawn.shape == "bar":
        labels = {"value": True, "num_format": drawn.places, "font": {"size": 9, "color": MUTED}}
        look |= {"gap": 40, "overlap": 100, "data_labels": labels}
    return look
