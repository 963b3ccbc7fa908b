"""The eight files of the comparison show the same columns, kept scenarios too."""

from __future__ import annotations

import io
import json
import struct
from collections.abc import Mapping
from xml.etree import ElementTree

import openpyxl
import pandas as pd
import pptx
import pytest
from pypdf import PdfReader

from components.export.order import FORMATS, Order, render
from components.export.pictures.chrome import Chrome
from tests.components.export.orders import take
from tests.components.export.pictures.test_image import squeezed

KEPT = "target:3;year:2030|target:2.5;year:2032;name:Half%20way|target:5;year:2040;measure:government"
LINKS: Mapping[str, tuple[dict[str, str], list[str], list[str]]] = {
    # GDP of FY2026 is 691.9 trillion yen: x 1.4117% = 9.8, x 3% = 20.8, x 3.5% = 24.2, x 2.53% = 17.5
    "default": ({}, ["Japan now", "Asked", "Reported ask", "NATO Europe + Canada"], ["9.8", "20.8", "24.2", "17.5"]),
    # x 2.7% = 18.7, x 2.5% = 17.3; by `government` 560 x 5% = 28.0
    "kept": (
        {"target": "2.7", "keep": KEPT},
        [
            *("Japan now", "Asked", "Reported ask", "Yours", "NATO Europe + Canada"),
            *("3% by FY2030", "Half way", "5% by FY2040"),
        ],
        ["9.8", "20.8", "24.2", "18.7", "17.5", "20.8", "17.3", "28.0"],
    ),
}


def texts(order: Order, format: str) -> str:
    """All texts of a file, without spaces."""
    content = render(order, format)
    if format == "svg":
        return squeezed("".join(ElementTree.fromstring(content).itertext()))
    if format == "pdf":
        return squeezed("".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages))
    if format == "xlsx":
        book = openpyxl.load_workbook(io.BytesIO(content))
        cells = [str(cell.value) for row in book.worksheets[0].iter_rows() for cell in row]
        return squeezed("".join(cells))
    if format == "pptx":
        shapes = pptx.Presentation(io.BytesIO(content)).slides[0].shapes
        (table,) = (shape.table for shape in shapes if shape.has_table)
        return squeezed("".join(cell.text for row in table.rows for cell in row.cells))
    return squeezed(content.decode("utf-8-sig"))


@pytest.mark.parametrize("link", LINKS)
@pytest.mark.parametrize("format", ["svg", "pdf", "html", "xlsx", "pptx"])
def test_every_file_shows_every_column_and_its_money(link: str, format: str, chrome: Chrome) -> None:
    keys, names, spending = LINKS[link]
    shown = texts(take("compare", **keys), format)
    for name, money in zip(names, spending, strict=True):
        assert squeezed(name) in shown, name
        assert money in shown, money


@pytest.mark.parametrize("link", LINKS)
def test_csv_and_json_have_a_row_for_every_column(link: str) -> None:
    keys, names, spending = LINKS[link]
    order = take("compare", **keys)
    csv = pd.read_csv(io.BytesIO(render(order, "csv")), comment="#").head(len(names))
    rows = json.loads(render(order, "json"))["table"][: len(names)]
    for found in (csv.to_dict("records"), rows):
        assert [row["name"] for row in found] == names
        assert [f"{row['spending_today_trn_jpy']:.1f}" for row in found] == spending


def test_the_picture_says_its_finding_and_grows_with_the_kept(chrome: Chrome) -> None:
    order = take("compare", keep=KEPT)
    content = render(order, "png")
    assert struct.unpack(">II", content[16:24]) == (2560, 1440)
    assert order.exhibit.headline.encode() in content
    assert order.exhibit.spec["layout"]["height"] > take("compare").exhibit.spec["layout"]["height"]


def test_these_are_all_formats() -> None:
    assert set(FORMATS) == {"png", "svg", "pdf", "html", "csv", "xlsx", "pptx", "json"}
