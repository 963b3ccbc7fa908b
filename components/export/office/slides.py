"""An exhibit as a slide with an editable chart, and all of them as a deck."""

from __future__ import annotations

import datetime as dt
import io
import math
import re
import zipfile
from collections.abc import Iterable, Sequence

import pptx as pptx_module
from pptx.dml.color import RGBColor
from pptx.enum.text import MSO_ANCHOR, MSO_AUTO_SIZE, PP_ALIGN
from pptx.presentation import Presentation
from pptx.slide import Slide
from pptx.text.text import TextFrame
from pptx.util import Inches, Length, Pt

from components.exhibits.compare_reader import headline
from components.export.office.exhibit_charts import chart
from components.export.office.pptx_internals import set_run_typeface
from components.export.office.slide_chart import add_chart
from components.export.office.slide_table import add_table
from components.export.office.typefaces import FACE, LANGUAGE
from components.export.order import Order
from components.export.provenance import assumptions, scenario_line, sources, together
from components.kit.labels import width_px
from components.kit.look import INK, MUTED
from components.words import Words

WIDTH, HEIGHT, MARGIN = Inches(13.333), Inches(7.5), Inches(0.55)
TOP = Inches(0.35)
TEXT_WIDTH = Length(WIDTH - 2 * MARGIN)
TITLE_ONLY = 5  # of the layouts that python-pptx brings
TITLE_PT, LEADING, GAP = 28, 1.28, Pt(8)
QUESTION_PT = 12
HEADLINE_PT, HEADLINE_LINES = (26, 24, 22, 20, 18, 16, 14, 12), 2  # the largest size that takes no more lines
FOOT_PT, LONG_FOOT_PT, FOOT_LINES = 9, 7, 7
PAGE_PT, TABLE_CHART_PT = 11, 7  # of the texts of a page; of a chart beside a table
TABLE, WIDE_TABLE, FEW = 0.62, 0.72, 6  # parts of the width that a table takes beside a chart, up to so many columns
SPARE = 1.1  # where the typeface is missing another, wider one stands in for it
MOMENT = re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
PROPERTY = 255  # characters that a property of a package may have
EARLIEST = (1980, 1, 1, 0, 0, 0)  # the day that a ZIP member gets


def pptx(order: Order) -> bytes:
    """One slide of 16:9: question, headline, an editable chart, scenario and sources; details and notes underneath."""
    show = _presentation(order.exhibit.headline, order.exhibit.question, scenario_line(order), order)
    _exhibit(show, order)
    return _saved(show)


def deck(orders: Sequence[Order]) -> bytes:
    """A slide for each exhibit between a title and what was assumed and used. Raises ValueError without an exhibit."""
    if not orders:
        raise ValueError("a deck takes at least one exhibit")
    first = orders[0]
    view = together(*orders)
    words = view.words
    finding = headline(view)
    line = scenario_line(*orders)
    show = _presentation(words("page-title"), finding, line, first)
    _opening(show, finding, line, words)
    for order in orders:
        _exhibit(show, order)
    assumed = [
        (one.name, words("deck-assumption", value=one.value, meaning=one.meaning)) for one in assumptions(*orders)
    ]
    _pages(show, words("sheet-assumptions"), assumed, words)
    cited = [
        (source.publisher, words("deck-source", title=source.title, edition=source.edition, url=source.url))
        for source in sources(*orders)
    ]
    _pages(show, words("sheet-sources"), cited, words)
    return _saved(show)


def _presentation(title: str, about: str, line: str, order: Order) -> Presentation:
    show = pptx_module.Presentation()
    show.slide_width, show.slide_height = WIDTH, HEIGHT
    made = dt.datetime.combine(order.scenario.as_of, dt.time())
    core, words = show.core_properties, order.words
    core.title, core.subject, core.comments = (text[:PROPERTY] for text in (title, line, about))
    core.created, core.modified, core.author, core.last_modified_by = made, made, words("page-title"), ""
    core.language = LANGUAGE[order.words.lang]
    return show


def _exhibit(show: Presentation, order: Order) -> None:
    exhibit, words, drawn = order.exhibit, order.words, chart(order)
    size = next((size for size in HEADLINE_PT if _lines(exhibit.headline, size) <= HEADLINE_LINES), HEADLINE_PT[-1])
    slide, top = _slide(
        show, exhibit.headline, words, top=Length(TOP + _height(exhibit.question, QUESTION_PT)), size=size
    )
    _text(slide, exhibit.question, TOP, QUESTION_PT, MUTED, words)
    foot = [text for text in (drawn.note, scenario_line(order), exhibit.credit) if text]
    size = FOOT_PT if sum(_lines(text, FOOT_PT) for text in foot) <= FOOT_LINES else LONG_FOOT_PT
    under = Length(HEIGHT - Inches(0.3) - sum(_height(text, size) for text in foot))
    left, width, height = MARGIN, TEXT_WIDTH, Length(under - top - 2 * GAP)
    if drawn.table:
        beside = Length(round(TEXT_WIDTH * (TABLE if len(drawn.table[0]) <= FEW else WIDE_TABLE)))
        place = (MARGIN, Length(top + GAP), beside, height)
        add_table(slide, drawn.table, place, alt=exhibit.alt, lang=words.lang)
        left, width = Length(MARGIN + beside + GAP), Length(TEXT_WIDTH - beside - GAP)
    if drawn.series:
        place = (left, Length(top + GAP), width, height)
        add_chart(slide, drawn, place, alt=exhibit.alt, lang=words.lang, size=Pt(TABLE_CHART_PT if drawn.table else 11))
    for text in foot:
        under = _text(slide, text, under, size, MUTED, words)
    assumed = [words("deck-entry", name=one.name, text=one.value) for one in assumptions(order)]
    under_it = [exhibit.headline, *exhibit.details, *exhibit.since, *exhibit.notes, *assumed]
    slide.notes_slide.notes_text_frame.text = "\n".join(under_it)


def _opening(show: Presentation, sentence: str, line: str, words: Words) -> None:
    slide, _ = _slide(show, words("page-title"), words, top=Inches(2.2), size=40)
    top = _text(slide, sentence, Inches(3.2), 20, INK, words)
    _text(slide, line, Length(top + 2 * GAP), 14, MUTED, words)


def _pages(show: Presentation, title: str, entries: Iterable[tuple[str, str]], words: Words) -> None:
    """Entries under a title, a name and a text each, on as many slides as they take."""
    slide, top = _slide(show, title, words)
    for name, text in entries:
        whole = words("deck-entry", name=name, text=text)
        if top + _height(whole, PAGE_PT) > HEIGHT - MARGIN:
            slide, top = _slide(show, title, words)
        top = Length(_text(slide, whole, top, PAGE_PT, INK, words, bold=len(name)) + Pt(3))


def _slide(
    show: Presentation, title: str, words: Words, *, top: Length = TOP, size: int = TITLE_PT
) -> tuple[Slide, Length]:
    """A new slide with its title, and where the space under the title begins."""
    slide = show.slides.add_slide(show.slide_layouts[TITLE_ONLY])
    box = slide.shapes.title
    height = _height(title, size)
    box.left, box.top, box.width, box.height = MARGIN, top, TEXT_WIDTH, height
    _write(box.text_frame, title, size, INK, words, bold=len(title))
    return slide, Length(top + height + GAP)


def _text(slide: Slide, text: str, top: Length, size: float, color: str, words: Words, *, bold: int = 0) -> Length:
    """Writes a text over the whole width, its first `bold` characters heavy; gives where it ends."""
    height = _height(text, size)
    box = slide.shapes.add_textbox(MARGIN, top, TEXT_WIDTH, height)
    _write(box.text_frame, text, size, color, words, bold=bold)
    return Length(top + height)


def _write(frame: TextFrame, text: str, size: float, color: str, words: Words, *, bold: int) -> None:
    frame.word_wrap, frame.auto_size, frame.vertical_anchor = True, MSO_AUTO_SIZE.NONE, MSO_ANCHOR.TOP
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    paragraph = frame.paragraphs[0]
    paragraph.alignment = PP_ALIGN.LEFT
    for part, heavy in ((text[:bold], True), (text[bold:], False)):
        if part:
            run = paragraph.add_run()
            run.text, run.font.size, run.font.bold = part, Pt(size), heavy
            run.font.color.rgb = RGBColor.from_string(color.removeprefix("#").upper())
            set_run_typeface(run, FACE[words.lang], LANGUAGE[words.lang])


def _lines(text: str, size: float) -> int:
    return math.ceil(width_px(text, size=1) * size * SPARE / float(TEXT_WIDTH.pt))


def _height(text: str, size: float) -> Length:
    return Pt(_lines(text, size) * size * LEADING)


def _saved(show: Presentation) -> bytes:
    buffer = io.BytesIO()
    show.save(buffer)
    return _dateless(buffer.getvalue())


def _dateless(package: bytes, *, inner: bool = False) -> bytes:
    """The same package without the moment of its making, nor of the workbooks within it: same order, same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(package)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name.endswith(".xlsx"):
                content = _dateless(content, inner=True)
            elif inner and name == "docProps/core.xml":
                content = MOMENT.sub(b"1980-01-01T00:00:00Z", content)
            new.writestr(zipfile.ZipInfo(name, EARLIEST), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()
