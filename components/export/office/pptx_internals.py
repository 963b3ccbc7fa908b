"""What this project uses of python-pptx's private interface and of the XML beneath it, as seen in version 1.0.2.

A test notices when one of these goes (`tests/components/export/office/test_pptx_internals.py`).
"""

from __future__ import annotations

import io
from typing import Any

import xlsxwriter
from pptx.chart.chart import Chart
from pptx.chart.data import CategoryChartData, XyChartData
from pptx.enum.chart import XL_AXIS_CROSSES
from pptx.oxml.ns import qn
from pptx.oxml.xmlchemy import OxmlElement
from pptx.shapes.graphfrm import GraphicFrame
from pptx.text.text import _Paragraph, _Run
from pptx.util import Length

from components.export.office.workbook_options import BOOK

SEEN_IN = "1.0.2"
DEGREE = 60_000  # parts of a degree in which an angle is given


class _PlainTexts:
    """A chart's numbers whose workbook holds every text as a text; without it a name such as =1+1 becomes a formula."""

    @property
    def xlsx_blob(self) -> bytes:
        buffer = io.BytesIO()
        with xlsxwriter.Workbook(buffer, BOOK) as book:
            self._workbook_writer._populate_worksheet(book, book.add_worksheet())  # type: ignore[attr-defined]
        return buffer.getvalue()


class Categories(_PlainTexts, CategoryChartData):  # type: ignore[misc]
    """The numbers of a chart with names along one axis."""


class Points(_PlainTexts, XyChartData):  # type: ignore[misc]
    """The numbers of a chart of points."""


def set_alt_text(frame: GraphicFrame, text: str) -> None:
    """Says what a chart shows to whoever does not see it."""
    frame._element.nvGraphicFramePr.cNvPr.set("descr", text)


def set_chart_typeface(chart: Chart, typeface: str, language: str) -> None:
    """Sets what all texts of a chart, whose font size is set, are written in."""
    _set_typeface(chart._chartSpace.txPr.p_lst[0].pPr.defRPr, typeface, language)


def set_run_typeface(run: _Run, typeface: str, language: str) -> None:
    """Sets what a run of text is written in."""
    _set_typeface(run._r.get_or_add_rPr(), typeface, language)


def set_empty_size(paragraph: _Paragraph, size: Length) -> None:
    """Sets how high a paragraph without a text is; otherwise it is as high as the theme's text."""
    paragraph._p.get_or_add_endParaRPr().set("sz", str(round(size.pt * 100)))


def cross_at_maximum(axis: Any) -> None:
    """Lets the other axis begin at this one's end, where the other runs from top to bottom."""
    axis._element.crosses.val = XL_AXIS_CROSSES.MAXIMUM


def turn_labels(axis: Any, degrees: int) -> None:
    """Turns an axis's labels, whose font size is set, clockwise."""
    axis._element.txPr.find(qn("a:bodyPr")).set("rot", str(degrees * DEGREE))


def label_every(axis: Any, count: int) -> None:
    """Names every `count`th category."""
    for tag in ("c:tickLblSkip", "c:tickMarkSkip"):
        axis._element.find(qn("c:noMultiLvlLbl")).addprevious(_element(tag, val=str(count)))


def _set_typeface(properties: Any, typeface: str, language: str) -> None:
    """For Latin and for Japanese letters."""
    properties.set("lang", language)
    for tag in ("a:latin", "a:ea"):
        for old in properties.findall(qn(tag)):
            properties.remove(old)
        properties.append(_element(tag, typeface=typeface))


def _element(tag: str, **attributes: str) -> Any:
    element = OxmlElement(tag)
    for name, value in attributes.items():
        element.set(name, value)
    return element
