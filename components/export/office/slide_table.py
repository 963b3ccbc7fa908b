"""A table of texts on a slide, which a reader can edit: its head first, numbers to the right, headings heavy."""

from __future__ import annotations

from collections.abc import Sequence

from pptx.dml.color import RGBColor
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.slide import Slide
from pptx.table import _Cell
from pptx.util import Length, Pt

from components.export.office.pptx_internals import set_alt_text, set_run_typeface
from components.export.office.slide_chart import FACE, LANGUAGE
from components.kit.look import INK

NAMES = 2.4  # widths of a column, that the names of the rows take
HEAD = 1  # lines of the head that are heavy
MARGIN = Pt(3)


def add_table(
    slide: Slide, rows: Sequence[Sequence[str]], place: tuple[Length, Length, Length, Length], *, alt: str, lang: str
) -> None:
    """Puts the table at a place (left, top, width, height); a row with nothing but its name is a heading."""
    frame = slide.shapes.add_table(len(rows), len(rows[0]), *place)
    set_alt_text(frame, alt)
    table = frame.table
    table.horz_banding = False
    size = Pt(10) if len(rows[0]) <= 6 else Pt(8)
    part = place[2] / (NAMES + len(rows[0]) - 1)
    for at, column in enumerate(table.columns):
        column.width = Length(round(part * (1 if at else NAMES)))
    for number, texts in enumerate(rows):
        table.rows[number].height = Length(place[3] // len(rows))
        for at, text in enumerate(texts):
            heavy = number < HEAD or not any(texts[1:])
            _write(table.cell(number, at), text, size, right=at > 0, heavy=heavy, lang=lang)


def _write(cell: _Cell, text: str, size: Length, *, right: bool, heavy: bool, lang: str) -> None:
    cell.margin_left = cell.margin_right = MARGIN
    cell.margin_top = cell.margin_bottom = 0
    cell.vertical_anchor = MSO_ANCHOR.MIDDLE
    cell.fill.background()
    paragraph = cell.text_frame.paragraphs[0]
    paragraph.alignment = PP_ALIGN.RIGHT if right else PP_ALIGN.LEFT
    run = paragraph.add_run()
    run.text, run.font.size, run.font.bold = text, size, heavy
    run.font.color.rgb = RGBColor.from_string(INK.removeprefix("#").upper())
    set_run_typeface(run, FACE[lang], LANGUAGE[lang])
