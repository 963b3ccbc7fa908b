"""What is used of python-pptx's private interface is still there, and does what it is used for."""

from __future__ import annotations

import io

import openpyxl
import pptx
from pptx import Presentation
from pptx.chart.chart import Chart
from pptx.enum.chart import XL_CHART_TYPE
from pptx.shapes.graphfrm import GraphicFrame
from pptx.util import Inches, Pt

from components.export.office import pptx_internals
from components.export.office.pptx_internals import Categories, Points


def chart_of(data: Categories | Points, kind: XL_CHART_TYPE) -> tuple[GraphicFrame, Chart]:
    show = Presentation()
    slide = show.slides.add_slide(show.slide_layouts[5])
    frame = slide.shapes.add_chart(kind, 0, 0, Inches(5), Inches(3), data)
    frame.chart.font.size = Pt(10)
    return frame, frame.chart


def bars() -> tuple[GraphicFrame, Chart]:
    data = Categories(number_format="0.0")
    data.categories = ["=1+1", "b", "c"]
    data.add_series("s", [1, 2, 3])
    return chart_of(data, XL_CHART_TYPE.BAR_CLUSTERED)


def test_they_were_looked_at_in_the_version_that_is_installed() -> None:
    assert pptx.__version__ == pptx_internals.SEEN_IN, "look at each of them again, then change SEEN_IN"


def test_a_name_like_a_formula_stays_a_text_in_a_charts_workbook() -> None:
    _, chart = bars()
    cell = openpyxl.load_workbook(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob)).worksheets[0]["A2"]
    assert (cell.value, cell.data_type) == ("=1+1", "s")
    points = Points(number_format="0.0")
    points.add_series("=1+1").add_data_point(1, 2)
    _, chart = chart_of(points, XL_CHART_TYPE.XY_SCATTER)
    cell = openpyxl.load_workbook(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob)).worksheets[0]["B1"]
    assert (cell.value, cell.data_type) == ("=1+1", "s")


def test_each_change_of_a_charts_xml_arrives_in_it() -> None:
    frame, chart = bars()
    chart.category_axis.tick_labels.font.size = Pt(9)
    pptx_internals.set_alt_text(frame, "what it shows")
    pptx_internals.set_chart_typeface(chart, "Yu Gothic", "ja-JP")
    pptx_internals.cross_at_maximum(chart.value_axis)
    pptx_internals.turn_labels(chart.category_axis, -45)
    pptx_internals.label_every(chart.category_axis, 5)
    xml = chart.part.blob.decode()
    assert 'descr="what it shows"' in frame._element.xml
    assert '<a:latin typeface="Yu Gothic"/><a:ea typeface="Yu Gothic"/>' in xml
    assert 'lang="ja-JP"' in xml
    assert '<c:crosses val="max"/>' in xml
    assert 'rot="-2700000"' in xml
    assert '<c:tickLblSkip val="5"/><c:tickMarkSkip val="5"/><c:noMultiLvlLbl' in xml


def test_a_runs_typeface_is_set_once_for_latin_and_japanese() -> None:
    show = Presentation()
    run = show.slides.add_slide(show.slide_layouts[5]).shapes.title.text_frame.paragraphs[0].add_run()
    for typeface in ("Calibri", "Yu Gothic"):
        pptx_internals.set_run_typeface(run, typeface, "ja-JP")
    assert run._r.xml.count('typeface="Yu Gothic"') == 2
    assert "Calibri" not in run._r.xml


def test_a_paragraph_without_text_gets_a_height() -> None:
    show = Presentation()
    paragraph = show.slides.add_slide(show.slide_layouts[5]).shapes.title.text_frame.paragraphs[0]
    pptx_internals.set_empty_size(paragraph, Pt(9))
    assert '<a:endParaRPr sz="900"/>' in paragraph._p.xml
