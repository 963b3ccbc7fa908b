"""A slide says the same as the exhibit, its chart holds the table's figures, and nothing stands on anything else."""

from __future__ import annotations

import io
import itertools
from typing import Any

import openpyxl
import pytest
from pptx import Presentation
from pptx.enum.chart import XL_CHART_TYPE
from pptx.enum.dml import MSO_FILL_TYPE
from pptx.oxml.ns import qn

from components.exhibits import EXHIBITS
from components.export.office.slides import deck
from components.export.order import Order, render
from components.export.provenance import scenario_line, sources
from tests.components.export.orders import Taken, every_order, made, take
from tests.latin import english


def _open(content: bytes) -> Any:
    return Presentation(io.BytesIO(content))


def _chart(slide: Any) -> Any:
    return next(shape.chart for shape in slide.shapes if shape.has_chart)


def _slide(order: Order) -> Any:
    return _open(render(order, "pptx")).slides[0]


@every_order
def test_a_slide_has_question_answer_scenario_sources_and_the_tables_figures(taken: Taken) -> None:
    order = made(taken)
    show = _open(render(order, "pptx"))
    assert round(show.slide_width / show.slide_height, 2) == 1.78
    assert show.core_properties.language == {"en": "en-GB", "ja": "ja-JP"}[order.words.lang]
    assert show.core_properties.author == order.words("page-title")
    (slide,) = show.slides
    assert slide.shapes.title.text == order.exhibit.headline
    texts = [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
    assert {order.exhibit.question, scenario_line(order), order.exhibit.credit} <= set(texts)
    assert all(detail in slide.notes_slide.notes_text_frame.text for detail in order.exhibit.details)
    assert all(note in slide.notes_slide.notes_text_frame.text for note in order.exhibit.notes)
    _stands_apart(show, slide)
    charts = [shape for shape in slide.shapes if shape.has_chart]
    assert len(charts) == (1 if len(order.exhibit.table) else 0)
    for shape in charts:
        assert shape._element.nvGraphicFramePr.cNvPr.get("descr") == order.exhibit.alt
        _holds_the_table(shape.chart, order)


def _stands_apart(show: Any, slide: Any) -> None:
    """Nothing leaves the slide or covers another."""
    for one, other in itertools.combinations(slide.shapes, 2):
        beside = one.left + one.width <= other.left + 1 or other.left + other.width <= one.left + 1
        assert beside or one.top + one.height <= other.top + 1 or other.top + other.height <= one.top + 1
    assert all(shape.top + shape.height <= show.slide_height for shape in slide.shapes)
    for shape in slide.shapes:
        if shape.has_table:  # whose rows are as high as their texts
            assert sum(row.height for row in shape.table.rows) <= shape.height
    assert all(shape.left + shape.width <= show.slide_width for shape in slide.shapes)


MOST_BESIDE = 7  # now, two shares asked, the reader's, three kept


def _holds_the_table(chart: Any, order: Order) -> None:
    """Nearly all values are the table's; the others, at most one for each share of Japan's, are ends of lines."""
    held = {value for column in order.exhibit.table.select_dtypes("number") for value in order.exhibit.table[column]}
    values = [value for series in chart.series for value in series.values if value is not None]
    beside = [value for value in values if value not in held]
    assert values
    assert len(beside) <= MOST_BESIDE


def test_a_range_stays_a_range_beside_bars_with_their_values() -> None:
    chart = _chart(_slide(take("tradeoff", "taxes")))
    labels = {}
    for series in chart.series:
        assert series.data_labels.show_value
        for name, point, value in zip(chart.plots[0].categories, series.points, series.values, strict=False):
            if value is not None:
                labels[str(name)] = point.data_label.text_frame.text
    assert labels["Corporate surtax"] == "0.7–0.8"
    assert labels["Defence taxes, total"] == "more than 1.0"
    assert labels["3%"] == ""  # its value, 11.0


def test_the_rankings_slide_has_figures_worked_out_by_hand() -> None:
    chart = _chart(_slide(take("ranking")))
    names = list(chart.plots[0].categories)
    series = {series.name: dict(zip(names, series.values, strict=True)) for series in chart.series}
    assert series["Estimate"]["Lithuania"] == 5.33
    assert series["Japan: spent"]["Japan now"] == 1.4117
    assert series["Japan: requested"]["Japan at 3.5% (yours)"] == 3.5
    assert series["Japan: requested"]["Japan at 3%"] == 3


def test_the_road_has_a_line_for_each_country_and_share() -> None:
    chart = _chart(_slide(take("road")))
    years = list(chart.plots[0].categories)
    series = {series.name: dict(zip(years, series.values, strict=True)) for series in chart.series}
    # a tenth of the way from 1.4117 to 3.5, and all of it
    assert series["Road to 3.5%"]["2026"] == pytest.approx(1.62053)
    assert series["Road to 3.5%"]["2035"] == pytest.approx(3.5)
    assert series["Japan, 2000–2025"]["2030"] is None
    assert series["Poland, 2000–2025"]["2025"] == pytest.approx(4.4969)
    assert chart.chart_type in (XL_CHART_TYPE.LINE, XL_CHART_TYPE.LINE_MARKERS)


def test_the_comparison_has_its_columns_as_a_table_and_the_ladder_as_bars() -> None:
    slide = _slide(take("compare", target="2.7", keep="target:5;year:2040;name:High"))
    (table,) = (shape.table for shape in slide.shapes if shape.has_table)
    rows = [[cell.text for cell in row.cells] for row in table.rows]
    assert rows[0] == ["", "Japan now", "Asked", "Reported ask", "Yours", "NATO Europe + Canada", "High"]
    # 691.9 x 2.7% = 18.681 trillion yen, at 160.77 yen 116.2 billion dollars
    assert next(row for row in rows if row[0] == "Spending a year, trillion yen")[4] == "18.7 · $116 bn"
    chart = _chart(slide)
    bars = {series.name: dict(zip(chart.plots[0].categories, series.values, strict=True)) for series in chart.series}
    assert (bars["Your assumption"]["Yours"], bars["Your assumption"]["High"]) == (2.7, 5.0)
    assert bars["Japan: spent"]["Japan now"] == pytest.approx(1.4117)
    assert bars["Requested"]["Reported ask"] == 3.5


def test_the_precedent_draws_the_rise_needed_among_the_rises_made() -> None:
    chart = _chart(_slide(take("precedent")))
    names = list(chart.plots[0].categories)
    series = {series.name: dict(zip(names, series.values, strict=True)) for series in chart.series}
    assert series["Japan: your assumption"]["Needed for 3.5%"] == pytest.approx(3.5 - 1.4117)
    assert series["Estimate"]["Ukraine, 2015–2025"] == pytest.approx(39.561 - 3.8478)
    assert series["Japan: spent"]["Japan, 2015–2025"] == pytest.approx(1.4117 - 0.9286)


def test_a_chart_on_a_slide_can_be_edited() -> None:
    blob = _chart(_slide(take("ranking"))).part.chart_workbook.xlsx_part.blob
    sheet = openpyxl.load_workbook(io.BytesIO(blob)).active
    assert sheet is not None
    assert sheet["A2"].value == "Lithuania"
    assert sheet["B2"].value == 5.33


def test_japanese_is_set_in_a_japanese_typeface() -> None:
    slide = _slide(take("cost", lang="ja"))
    runs = [
        run for shape in slide.shapes if shape.has_text_frame for p in shape.text_frame.paragraphs for run in p.runs
    ]
    for properties in [*(run._r.rPr for run in runs), _chart(slide)._chartSpace.txPr.p_lst[0].pPr.defRPr]:
        assert properties.get("lang") == "ja-JP"
        assert properties.find(qn("a:ea")).get("typeface") == "Yu Gothic"


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_a_deck_holds_every_exhibit_between_title_and_sources(lang: str) -> None:
    orders = [take(exhibit_id, lang=lang, asof="2025-06-21") for exhibit_id in EXHIBITS]
    content = deck(orders)
    assert content == deck(orders)
    show = _open(content)
    slides = list(show.slides)
    assert [slide.shapes.title.text for slide in slides[1 : 1 + len(orders)]] == [o.exhibit.headline for o in orders]
    told = "\n".join(shape.text_frame.text for slide in slides for shape in slide.shapes if shape.has_text_frame)
    assert all(source.url in told for source in sources(*orders))
    assert scenario_line(*orders) in told
    for slide in slides:
        _stands_apart(show, slide)


def test_a_deck_in_japanese_has_no_english() -> None:
    show = _open(deck([take(exhibit_id, lang="ja") for exhibit_id in EXHIBITS]))
    texts = [shape.text_frame.text for slide in show.slides for shape in slide.shapes if shape.has_text_frame]
    charts = [shape.chart for slide in show.slides for shape in slide.shapes if shape.has_chart]
    texts += [text for chart in charts for text in (*chart.plots[0].categories, *(one.name for one in chart.series))]
    assert [text for text in texts if english(text)] == []


def test_a_deck_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one"):
        deck([])


def test_another_measure_stands_as_points_beside_the_line_of_sipri() -> None:
    chart = _chart(_slide(take("road", "1949", measure="government")))
    series = {one.name: one for one in chart.series}
    assert series["Japan government’s yardstick, 2024–2025"].format.line.fill.type == MSO_FILL_TYPE.BACKGROUND
    assert series["Japan, 1952–2025"].format.line.fill.type == MSO_FILL_TYPE.SOLID
