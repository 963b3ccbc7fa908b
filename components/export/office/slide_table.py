"""A table of texts on a slide, which a reader can edit: its head first, numbers to the right, headings heavy."""

from __future__ import annotations

import math
from collections.abc import Sequence

from pptx.dml.color import RGBColor
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.slide import Slide
from pptx.table import _Cell
from pptx.util import Length, Pt

from components.export.office.pptx_internals import set_alt_text, set_empty_size, set_run_typeface
from components.export.office.typefaces import FACE, LANGUAGE
from components.kit.labels import width_px
from components.kit.look import INK

NAMES = 2.4  # widths of a column, that the names of the rows take
HEAD = 1  # lines of the head that are heavy
MARGIN = Pt(3)
SIZES = (Pt(11), Pt(10), Pt(9), Pt(8), Pt(7))
# Of a line; where a typeface is missing another, wider and higher one stands in for it.
LEADING, SPARE = {"en": 1.25, "ja": 1.5}, {"en": 1.4, "ja": 1.45}


def add_table(
    slide: Slide, rows: Sequence[Sequence[str]], place: tuple[Length, Length, Length, Length], *, alt: str, lang: str
) -> None:
    """Puts the table at a place (left, top, width, height); a row with nothing but its name is a heading."""
    frame = slide.shapes.add_table(len(rows), len(rows[0]), *place)
    set_alt_text(frame, alt)
    table = frame.table
    table.horz_banding = False
    part = place[2] / (NAMES + len(rows[0]) - 1)
    widths = [Length(round(part * (1 if at else NAMES))) for at in range(len(rows[0]))]
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    size = next((size for size in SIZES if sum(_heights(rows, widths, size, lang)) <= place[3]), SIZES[-1])
    heights = _heights(rows, widths, size, lang)
    spare = max(place[3] - sum(heights), 0) // len(rows)
    for number, texts in enumerate(rows):
        table.rows[number].height = Length(heights[number] + spare)
        for at, text in enumerate(texts):
            heavy = number < HEAD or _is_heading(texts)
            _write(table.cell(number, at), text, size, right=at > 0, heavy=heavy, lang=lang)
        if _is_heading(texts):
            table.cell(number, 0).merge(table.cell(number, len(texts) - 1))


def _heights(rows: Sequence[Sequence[str]], widths: Sequence[Length], size: Length, lang: str) -> list[Length]:
    """How high each row's texts are at that size, broken as its columns break them."""
    lines = [
        max(
            math.ceil(width_px(text, size=1) * size.pt * SPARE[lang] / Length(width - 2 * MARGIN).pt)
            for text, width in ([(texts[0], sum(widths))] if _is_heading(texts) else zip(texts, widths, strict=True))
        )
        for texts in rows
    ]
    return [Length(round(max(count, 1) * size * LEADING[lang])) for count in lines]


def _is_heading(texts: Sequence[str]) -> bool:
    return not any(texts[1:])


def _write(cell: _Cell, text: str, size: Length, *, right: bool, heavy: bool, lang: str) -> None:
    cell.margin_left = cell.margin_right = MARGIN
    cell.margin_top = cell.margin_bottom = 0
    cell.vertical_anchor = MSO_ANCHOR.MIDDLE
    cell.fill.background()
    paragraph = cell.text_frame.paragraphs[0]
    paragraph.alignment = PP_ALIGN.RIGHT if right else PP_ALIGN.LEFT
    if not text:
        set_empty_size(paragraph, size)
        return
    run = paragraph.add_run()
    run.text, run.font.size, run.font.bold = text, size, heavy
    run.font.color.rgb = RGBColor.from_string(INK.removeprefix("#").upper())
    set_run_typeface(run, FACE[lang], LANGUAGE[lang])
