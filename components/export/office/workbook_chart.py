"""A chart in a workbook: its data, each value a reference to the table, and the chart that is drawn of them."""

from __future__ import annotations

from typing import Any

from xlsxwriter.chart import Chart as SheetChart
from xlsxwriter.utility import xl_col_to_name

from components.export.office.chart_model import AXIS_PLACES, MARGIN_DAYS, YEARS, Chart, Series, Sign
from components.export.office.workbook_sheets import Places, Sheets, write_value
from components.kit.look import FAINT, GRID, MUTED

FIRST_ROW = 3  # of the data, under title and head
KINDS = {
    "bar": {"type": "bar"},
    "column": {"type": "column"},
    "stacked": {"type": "column", "subtype": "stacked"},
    "line": {"type": "line"},
    "scatter": {"type": "scatter", "subtype": "straight"},
}
MARKER_PT, LINE_MARKER_PT = 6, 5
SIGN_TYPES = {"dash": "short_dash"}  # by the names of `chart_model`, where xlsxwriter has another


def write_data(sheets: Sheets, drawn: Chart, table: Places) -> None:
    """The sheet of the chart's categories and series, where each value refers to its cell of the table."""
    sheet = sheets.add("chart", about=sheets.words("sheet-chart"))
    for column, name in enumerate([drawn.category_title, *(series.name for series in drawn.series)]):
        sheet.write_string(FIRST_ROW - 1, column, name, sheets.head)
    places = sheets.book.add_format({"num_format": _category_places(drawn)})
    for row, category in enumerate(drawn.categories, start=FIRST_ROW):
        write_value(sheet, row, 0, category, places)
    format = sheets.book.add_format({"num_format": drawn.places})
    for column, series in enumerate(drawn.series, start=1):
        for row, cell in enumerate(series.cells, start=FIRST_ROW):
            if cell is None:
                continue
            if cell.row is None:
                sheet.write_number(row, column, cell.value, format)
            else:
                at = f"{xl_col_to_name(table.columns.index(series.column))}{cell.row + table.first_row + 1}"
                sheet.write_formula(row, column, f"='{table.sheet}'!{at}", format, cell.value)
    sheet.set_column(0, 0, 40)
    sheet.set_column(1, len(drawn.series), 24)
    sheet.freeze_panes(FIRST_ROW, 1)
    sheets.set_up(sheet, repeated=FIRST_ROW - 1)


def _category_places(drawn: Chart) -> str:
    """How the sheet of the data shows a category that is a number: a day, a year or a value."""
    if drawn.dates:
        return "yyyy-mm-dd"
    return "0" if all(isinstance(category, int) for category in drawn.categories) else "0.0##"


def figure(sheets: Sheets, drawn: Chart, face: str) -> SheetChart:
    """The chart on the cells of its data's sheet, in the look of the exhibits."""
    made, data = sheets.book.add_chart(KINDS[drawn.shape]), sheets.words("sheet-chart")
    head, last = FIRST_ROW - 1, FIRST_ROW + len(drawn.categories) - 1
    for number, series in enumerate(drawn.series):
        column = number + 1
        made.add_series(
            {
                "name": [data, head, column],
                "categories": [data, FIRST_ROW, 0, last, 0],
                "values": [data, FIRST_ROW, column, last, column],
                **_look(drawn, series, number, face),
            }
        )
    _axes(made, drawn, face)
    made.set_title({"none": True})
    made.set_legend({"position": "bottom", "font": {"name": face, "color": MUTED, "size": 10}})
    made.set_chartarea({"border": {"none": True}})
    made.show_blanks_as("gap")
    return made


def _axes(made: SheetChart, drawn: Chart, face: str) -> None:
    quiet = {
        "num_font": {"name": face, "color": MUTED, "size": 9},
        "name_font": {"name": face, "color": MUTED, "size": 10, "bold": False},
    }
    names: dict[str, Any] = {"name": drawn.category_title, "line": {"color": FAINT}, **quiet}
    values: dict[str, Any] = {"name": drawn.value_title, "num_format": AXIS_PLACES, "line": {"none": True}, **quiet}
    values["major_gridlines"] = {"visible": drawn.shape != "bar", "line": {"color": GRID}}
    if drawn.shape == "bar":
        names |= {"reverse": True, "crossing": "max", "interval_unit": 1, "label_position": "low"}
    if drawn.shape == "line":
        names |= {"interval_unit": YEARS, "interval_tick": YEARS}
    if drawn.dates:
        days = [float(day) for day in drawn.categories]
        names |= {"num_format": "yyyy-mm", "min": min(days) - MARGIN_DAYS, "max": max(days) + MARGIN_DAYS}
    if drawn.shape in ("scatter", "line"):
        values["min"] = 0
    across, up = (values, names) if drawn.shape == "bar" else (names, values)
    made.set_x_axis(across)
    made.set_y_axis(up)


def _look(drawn: Chart, series: Series, number: int, face: str) -> dict[str, Any]:
    """How a series looks: its class of number by fill, outline and dash, and its own sign or pattern."""
    color = {"color": series.color}
    if drawn.shape in ("line", "scatter"):
        return _stroke(drawn, series, drawn.sign(number), face)
    fill = {"none": True} if series.hollow else {"color": FAINT} if series.kind == "estimate" else color
    look: dict[str, Any] = {"border": {**color, "width": 1.5, "dash_type": series.dash}}
    if pattern := drawn.pattern(number):
        look["pattern"] = {"pattern": pattern, "fg_color": series.color, "bg_color": "white"}
    else:
        look["fill"] = fill
    if drawn.shape == "bar":
        font = {"name": face, "size": 9, "color": MUTED}
        labels: dict[str, Any] = {"value": True, "num_format": drawn.places, "font": font}
        if any(drawn.labels):
            labels["custom"] = [{"value": text} if text else None for text in drawn.labels]
        look |= {"gap": 40, "overlap": 0 if drawn.side_by_side else 100, "data_labels": labels}
    return look


def _stroke(drawn: Chart, series: Series, sign: Sign, face: str) -> dict[str, Any]:
    color = {"color": series.color}
    marker = {
        "type": SIGN_TYPES.get(sign.name, sign.name),
        "size": LINE_MARKER_PT if series.lined else MARKER_PT,
        "border": color,
        "fill": {"color": "white"} if sign.hollow else color,
    }
    stroke = {**color, "width": series.line_pt, "dash_type": series.dash}
    look: dict[str, Any] = {"line": stroke if series.lined else {"none": True}, "marker": marker}
    if any(drawn.names) and not series.lined:
        named = [{"value": name} if name else {"delete": True} for name in drawn.names]
        look["data_labels"] = {"value": True, "custom": named, "position": "right", "font": {"name": face, "size": 9}}
    return look
