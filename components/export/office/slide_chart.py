"""A chart on a slide, editable in the program that opens it."""

from __future__ import annotations

from typing import Any

from pptx.chart.chart import Chart as SlideChart
from pptx.dml.color import RGBColor
from pptx.enum.chart import (
    XL_CHART_TYPE,
    XL_LABEL_POSITION,
    XL_LEGEND_POSITION,
    XL_MARKER_STYLE,
    XL_TICK_LABEL_POSITION,
)
from pptx.enum.dml import MSO_LINE_DASH_STYLE, MSO_PATTERN_TYPE
from pptx.slide import Slide
from pptx.util import Length, Pt

from components.export.office.chart_model import AXIS_PLACES, LIGHT_PT, MARGIN_DAYS, YEARS, Chart, Series, Sign
from components.export.office.pptx_internals import (
    Categories,
    Points,
    cross_at_maximum,
    label_every,
    set_alt_text,
    set_chart_typeface,
    turn_labels,
)
from components.export.office.typefaces import FACE, LANGUAGE
from components.kit.look import FAINT, GRID, MUTED

UPRIGHT_FROM = 25  # bars from which they stand upright, since a slide is wide
TYPES = {
    "bar": XL_CHART_TYPE.BAR_CLUSTERED,
    "column": XL_CHART_TYPE.COLUMN_CLUSTERED,
    "stacked": XL_CHART_TYPE.COLUMN_STACKED,
    "line": XL_CHART_TYPE.LINE_MARKERS,
    "scatter": XL_CHART_TYPE.XY_SCATTER,
}
MARKER_PT, LINE_MARKER_PT = 8, 5
WHITE = RGBColor(255, 255, 255)
AROUND_PT, IN_A_BAR, SMALLEST_PT = 70, 0.6, 7  # what axis and legend take; how much of a bar's room a text may take
SLANT_DEGREES = -45


def add_chart(
    slide: Slide, drawn: Chart, place: tuple[Length, Length, Length, Length], *, alt: str, lang: str, size: Length
) -> SlideChart:
    """Puts the chart on the slide at `place` (left, top, width, height), with texts of `size`."""
    upright = drawn.shape == "bar" and len(drawn.categories) >= UPRIGHT_FROM
    kind = XL_CHART_TYPE.COLUMN_CLUSTERED if upright else TYPES[drawn.shape]
    frame = slide.shapes.add_chart(kind, *place, _data(drawn))
    set_alt_text(frame, alt)
    figure: SlideChart = frame.chart
    figure.has_title = False
    if drawn.shape == "bar" and not upright:
        beside = len(drawn.series) if drawn.side_by_side else 1
        room = (place[3].pt - AROUND_PT) / len(drawn.categories) / beside * IN_A_BAR
        size = Pt(max(min(size.pt, room), SMALLEST_PT))
    figure.font.size, figure.font.color.rgb = size, _rgb(MUTED)
    set_chart_typeface(figure, FACE[lang], LANGUAGE[lang])
    figure.has_legend = True
    figure.legend.position, figure.legend.include_in_layout = XL_LEGEND_POSITION.BOTTOM, False
    for number, (series, made) in enumerate(zip(drawn.series, figure.series, strict=True)):
        _look(drawn, series, made, number)
    _axes(drawn, figure, upright=upright)
    if drawn.shape == "bar":
        figure.plots[0].gap_width, figure.plots[0].overlap = 40, 0 if drawn.side_by_side else 100
        _label_bars(drawn, figure, Pt(SMALLEST_PT) if upright else size)
    return figure


def _data(drawn: Chart) -> Categories | Points:
    if drawn.shape != "scatter":
        data = Categories(number_format=drawn.places)
        data.categories = [str(category) for category in drawn.categories]
        for series in drawn.series:
            data.add_series(series.name, [cell.value if cell else None for cell in series.cells])
        return data
    points = Points(number_format=drawn.places)
    for series in drawn.series:
        made = points.add_series(series.name)
        for x, cell in zip(drawn.categories, series.cells, strict=True):
            if cell:
                made.add_data_point(x, cell.value)
    return points


def _look(drawn: Chart, series: Series, made: Any, number: int) -> None:
    """How a series looks: its class of number by fill, outline and dash, and its own sign or pattern."""
    line, color = made.format.line, _rgb(series.color)
    if drawn.shape in ("line", "scatter"):
        _stroke(drawn, series, made, drawn.sign(number))
        return
    fill = made.format.fill
    if pattern := drawn.pattern(number):
        fill.patterned()
        fill.pattern, fill.fore_color.rgb, fill.back_color.rgb = MSO_PATTERN_TYPE[pattern.upper()], color, WHITE
    elif series.hollow:
        fill.background()
    else:
        fill.solid()
        fill.fore_color.rgb = _rgb(FAINT) if series.kind == "estimate" else color
    line.color.rgb, line.width, line.dash_style = color, Pt(LIGHT_PT), _dash(series)


def _stroke(drawn: Chart, series: Series, made: Any, sign: Sign) -> None:
    line, marker, color = made.format.line, made.marker, _rgb(series.color)
    if drawn.shape == "line":
        made.smooth = False
    if series.lined:
        line.color.rgb, line.width, line.dash_style = color, Pt(series.line_pt), _dash(series)
    else:
        line.fill.background()
    marker.style = XL_MARKER_STYLE[sign.name.upper()]
    marker.size = LINE_MARKER_PT if series.lined else MARKER_PT
    marker.format.line.color.rgb = color
    marker.format.fill.solid()
    marker.format.fill.fore_color.rgb = WHITE if sign.hollow else color
    if series.lined:
        return
    held = [name for name, cell in zip(drawn.names, series.cells, strict=False) if cell]
    for index, name in enumerate(held):
        if name:
            label = made.points[index].data_label
            label.text_frame.text = name
            label.position = XL_LABEL_POSITION.RIGHT


def _dash(series: Series) -> MSO_LINE_DASH_STYLE | None:
    return None if series.dash == "solid" else MSO_LINE_DASH_STYLE[series.dash.upper()]


def _label_bars(drawn: Chart, figure: SlideChart, size: Length) -> None:
    """Writes its value at each bar, or the chart's own label where it has one."""
    for series, made in zip(drawn.series, figure.series, strict=True):
        values = made.data_labels
        values.show_value, values.number_format, values.number_format_is_linked = True, drawn.places, False
        values.position, values.font.size = XL_LABEL_POSITION.OUTSIDE_END, size
        for index, (text, cell) in enumerate(zip(drawn.labels, series.cells, strict=False)):
            if text and cell:
                label = made.points[index].data_label
                label.text_frame.text = text
                label.text_frame.paragraphs[0].font.size = size
                label.position = XL_LABEL_POSITION.OUTSIDE_END


def _axes(drawn: Chart, figure: SlideChart, *, upright: bool) -> None:
    names, values = figure.category_axis, figure.value_axis
    for axis, title in ((names, drawn.category_title), (values, drawn.value_title)):
        axis.has_title = bool(title)
        if title:
            axis.axis_title.text_frame.text = title
            axis.axis_title.text_frame.paragraphs[0].font.bold = False
        axis.format.line.color.rgb = _rgb(FAINT)
    bars = drawn.shape == "bar"
    names.has_major_gridlines, values.has_major_gridlines = False, not bars
    if not bars:
        values.major_gridlines.format.line.color.rgb = _rgb(GRID)
    values.tick_labels.number_format, values.tick_labels.number_format_is_linked = AXIS_PLACES, False
    names.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    if bars and not upright:
        names.reverse_order = True
        cross_at_maximum(values)
    if bars:
        label_every(names, 1)
    if upright:
        names.tick_labels.font.size = Pt(9)
        turn_labels(names, SLANT_DEGREES)
    if drawn.shape == "line":
        label_every(names, YEARS)
    if drawn.shape in ("line", "scatter"):
        values.minimum_scale = 0
    if drawn.dates:
        days = [float(day) for day in drawn.categories]
        names.minimum_scale, names.maximum_scale = min(days) - MARGIN_DAYS, max(days) + MARGIN_DAYS
        names.tick_labels.number_format, names.tick_labels.number_format_is_linked = "yyyy-mm", False


def _rgb(color: str) -> RGBColor:
    return RGBColor.from_string(color.removeprefix("#").upper())
