"""Every word in every file in Japanese: names, units, codes and keys, and nothing else in English."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Iterator
from html.parser import HTMLParser

import openpyxl
import pandas as pd
import pytest
from pptx import Presentation
from pypdf import PdfReader

from components.exhibits import EXHIBITS
from components.export.bundle import bundle
from components.export.order import Order, render
from components.export.tidy import codes, tidy
from components.model.controls import keys
from components.model.link import link_texts
from tests.components.export.orders import take
from tests.latin import ADDRESS, english, strings

PROGRAMS = {"script", "style", "template"}  # elements of a page that nobody reads
# Keys of a JSON file whose values are for programs, or are the whole chart as Plotly has it, read elsewhere.
CODES = {
    "id", "key", "url", "kind", "link", "$schema", "schema", "spec", "chart", "figure", "table", "columns", "codes",
    "unit", "type", "license", "version", "language", "generator",
}  # fmt: skip
TYPES = {"string", "number", "integer", "boolean"}  # types of columns
# A code before its meaning, and words that only programs write.
CODE = re.compile(r"[a-z][\w.-]*：|DecompressionStream|\b[a-z]+(?:_[a-z\d]+)+\b|\b[a-z]+(?:-[a-z\d]+)+\b|\b[A-Z]{3}\b")


class Words(HTMLParser):
    """The texts of a page, and what its elements are called."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.texts: list[str] = []
        self._within: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in PROGRAMS:
            self._within.append(tag)
        self.texts += [text for name, text in attrs if name in ("aria-label", "alt", "title") and text]

    def handle_endtag(self, tag: str) -> None:
        if tag in PROGRAMS:
            self._within.pop()

    def handle_data(self, data: str) -> None:
        if not self._within:
            self.texts.append(data)


def texts(content: bytes, format: str) -> Iterator[str]:
    """Every text that a reader of the file sees."""
    match format:
        case "csv":
            table = pd.read_csv(io.BytesIO(content), dtype=str, keep_default_na=False)
            yield from (text for name in table if str(name).endswith("_label") for text in table[name])
        case "xlsx":
            for sheet in openpyxl.load_workbook(io.BytesIO(content)):
                yield sheet.title
                cells = (str(cell) for row in sheet.iter_rows(values_only=True) for cell in row if cell is not None)
                yield from (re.sub(r" \[\w+\]$", "", cell) for cell in cells)  # a head's key stands beside its words
        case "pptx":
            for slide in Presentation(io.BytesIO(content)).slides:
                yield from (shape.text_frame.text for shape in slide.shapes if shape.has_text_frame)
                yield slide.notes_slide.notes_text_frame.text if slide.has_notes_slide else ""
        case "json":
            yield from strings(json.loads(content), CODES)
        case "html" | "svg":
            yield from Words(content.decode()).texts
        case "pdf":
            yield from (page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)


def known(order: Order) -> set[str]:
    """The keys and codes of an exhibit, which stand beside their meaning in words."""
    table = tidy(order)
    values = {str(code) for meanings in codes(order).values() for code in meanings}
    return {
        *map(str, table.columns),
        *values,
        *table.get("id", ()),
        *keys(),
        *EXHIBITS,
        *TYPES,
        *link_texts(order.view.scenario, order.view.figures).values(),
    }


def faults(order: Order, format: str) -> dict[str, list[str]]:
    """The texts with English in the file, but for those that are a code alone."""
    free = known(order)
    found = {text for text in texts(render(order, format), format) if text.strip() not in free}
    return {text[:160]: words for text in found if (words := english(CODE.sub(" ", ADDRESS.sub(" ", text))))}


@pytest.mark.parametrize("format", ["csv", "xlsx", "pptx", "json", "html"])
@pytest.mark.parametrize("exhibit_id", EXHIBITS)
def test_a_file_in_japanese_holds_no_english(exhibit_id: str, format: str) -> None:
    assert faults(take(exhibit_id, lang="ja"), format) == {}


@pytest.mark.parametrize("format", ["svg", "pdf"])
@pytest.mark.parametrize("exhibit_id", ["ranking", "road"])
def test_a_picture_in_japanese_holds_no_english(exhibit_id: str, format: str) -> None:
    order = take(exhibit_id, lang="ja")
    assert len("".join(texts(render(order, format), format))) > 100
    assert faults(order, format) == {}


def test_the_texts_of_the_zip_in_japanese_hold_no_english() -> None:
    orders: list[Order] = [take(exhibit_id, lang="ja") for exhibit_id in EXHIBITS]
    with zipfile.ZipFile(io.BytesIO(bundle(orders, ["csv"]))) as archive:
        readme = next(name for name in archive.namelist() if name.endswith("README.md"))
        text = re.sub(r"`[^`]*`|tables/|\w+\.(?:json|csv|bib)", " ", archive.read(readme).decode())
    assert {
        line: words for line in text.splitlines() if (words := english(CODE.sub(" ", ADDRESS.sub(" ", line))))
    } == {}
