"""An exhibit as one sheet of a given size: question, headline, chart, details, scenario and sources, nothing cut.

Question and headline stand over the chart, or beside it where the chart is too tall for that. The chart keeps the
layout it has on the page and is enlarged or reduced as a whole, so that its texts never collide; the other texts keep
their size. Everything is part of plotly's figure, and so alike in every format.
"""

from __future__ import annotations

import html
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from components.export.order import Order, Size
from components.export.pictures.two_columns import fits_two_columns, in_two_columns
from components.export.provenance import scenario_line
from components.kit.drawing import Properties, Spec
from components.kit.look import FONT, INK, MUTED, PAPER
from components.words import Words

EDGE = 40.0
COLUMN = 376.0  # of texts beside a tall chart
GAP = 14.0
LEGIBLE = 0.8  # a chart that may stand in two columns does so below this
LARGEST, NARROWEST = 1.5, 600.0  # enlargement of a chart, and pixels of its own that it needs
LINE = 1.3  # plotly's line height
WIDE = {"en": 0.56, "ja": 0.53}  # of a Latin letter, or half a full-width one, in parts of the font's size
BOLD = {"en": 1.08, "ja": 1.0}
QUESTION_PX, DETAIL_PX, SCENARIO_PX, CREDIT_PX = 17, 14, 12, 11
HEADLINES_PX = (30, 28, 26, 24, 22, 20, 18, 16)  # the first that fits
HEADLINE_LINES, DETAIL_LINES = 3, 3  # at most, over and under a chart
STEP = 32  # widths are multiples of it, so that heights are whole pixels too


@dataclass(frozen=True, kw_only=True)
class Poster:
    """A figure of plotly (`data`, `layout`), the pixels of its layout, and how much it is enlarged on the sheet.

    The annotations from number `first_text` on are the sheet's own: question, headline, then the foot upwards.
    """

    figure: Spec
    width: int
    height: int
    scale: float
    first_text: int


@dataclass(frozen=True)
class _Text:
    """Lines of one size in pixels of the sheet."""

    lines: list[str]
    size: float
    color: str
    bold: bool = False

    @property
    def height(self) -> float:
        return LINE * self.size * len(self.lines)


@dataclass(frozen=True)
class _Frame:
    """Where texts and chart stand on the sheet, in its pixels: `head` from the top down, `foot` from the bottom up."""

    head: list[_Text]
    foot: list[_Text]
    left: float
    top: float
    width: float
    height: float

    def scale(self, spec: Spec, *, columns: int = 1) -> float:
        """How much the chart, which has a height of its own, may be enlarged in the frame."""
        natural = float(spec["layout"]["height"])
        return min(LARGEST, self.height / natural, self.width / (NARROWEST * (1 + columns) / 2))


def poster(order: Order, size: Size) -> Poster:
    """The exhibit on its sheet. Where the chart would be reduced the details go, then the texts move beside it."""
    width, height = size.sheet_px
    spec = order.exhibit.spec
    frames = [_above(order, width, height), _above(order, width, height, details=False), *_beside(order, width, height)]
    wide = (frame for frame in frames[:2] if frame.scale(spec) >= 1)
    frame = next(wide, None) or max(frames, key=lambda frame: frame.scale(spec))
    if frame.scale(spec) < LEGIBLE and fits_two_columns(spec):
        folds = {id(frame): in_two_columns(spec, width_px=frame.width) for frame in frames}
        frame = max(frames, key=lambda frame: frame.scale(folds[id(frame)], columns=2))
        spec, scale = folds[id(frame)], frame.scale(folds[id(frame)], columns=2)
    else:
        scale = frame.scale(spec)
    layout_px = -(-width / scale // STEP) * STEP
    scale = width / layout_px
    layout = spec["layout"]
    margin = {
        "l": frame.left / scale + layout["margin"]["l"],
        "r": (width - frame.left - frame.width) / scale + layout["margin"]["r"],
        "t": frame.top / scale + layout["margin"]["t"],
        "b": (height - frame.top - frame.height) / scale + layout["margin"]["b"],
        "autoexpand": False,
    }
    notes = [*layout["annotations"], *_notes(frame, height, margin, scale)]
    size_px = {"width": int(layout_px), "height": round(height / scale)}
    drawn = {**layout, **size_px, "annotations": notes, "margin": margin, "paper_bgcolor": PAPER}
    figure = {"data": spec["data"], "layout": drawn}
    return Poster(figure=figure, **size_px, scale=scale, first_text=len(layout["annotations"]))


def _above(order: Order, width: float, height: float, *, details: bool = True) -> _Frame:
    """Question and headline over the chart, details, scenario and sources under it."""
    room = width - 2 * EDGE
    head = _head(order, room, lines=HEADLINE_LINES)
    foot = [*(_details(order, room, lines=DETAIL_LINES) if details else ()), *_foot(order, room)]
    top = EDGE * 0.7 + sum(text.height for text in head) + 2 * GAP
    bottom = EDGE * 0.6 + sum(text.height + GAP * 0.3 for text in foot) + GAP
    return _Frame(head, foot, EDGE, top, room, height - top - bottom)


def _beside(order: Order, width: float, height: float) -> Iterator[_Frame]:
    """All texts in a column on the left, the chart on the right, where the column is long enough for them."""
    for column in (COLUMN, 1.6 * COLUMN):
        yield from _in_column(order, width, height, column)


def _in_column(order: Order, width: float, height: float, column: float) -> Iterator[_Frame]:
    head, foot = _head(order, column, lines=HEADLINE_LINES * 3), list(_foot(order, column))
    left = height - EDGE * 1.3 - sum(text.height for text in [*head, *foot]) - 3 * GAP
    if left + 3 * GAP < GAP * 0.6 * (len(head) - 1) + GAP * 0.3 * (len(foot) - 1):
        return
    head += _details(order, column, lines=int(left / (LINE * DETAIL_PX)))
    chart = EDGE + column + EDGE / 2
    yield _Frame(head, foot, chart, EDGE / 2, width - chart - EDGE / 2, height - EDGE)


def _head(order: Order, room: float, *, lines: int) -> list[_Text]:
    """The question, small, and the headline, as large as that many lines allow."""
    headlines = [_text(order.words, order.exhibit.headline, size, room, INK, bold=True) for size in HEADLINES_PX]
    headline = next((text for text in headlines if len(text.lines) <= lines), headlines[-1])
    return [_text(order.words, order.exhibit.question, QUESTION_PX, room, MUTED), headline]


def _details(order: Order, room: float, *, lines: int) -> list[_Text]:
    """The first of the details that stand whole in that many lines."""
    kept: list[_Text] = []
    for count in range(1, len(order.exhibit.details) + 1):
        told = order.words("sentence-space").join(order.exhibit.details[:count])
        text = _text(order.words, told, DETAIL_PX, room, INK)
        if len(text.lines) > lines:
            break
        kept = [text]
    return kept


def _foot(order: Order, room: float) -> Iterator[_Text]:
    yield _text(order.words, scenario_line(order), SCENARIO_PX, room, MUTED)
    yield _text(order.words, order.exhibit.credit, CREDIT_PX, room, MUTED)


def _text(words: Words, text: str, size: float, room: float, color: str, *, bold: bool = False) -> _Text:
    letter = WIDE[words.lang] * size * (BOLD[words.lang] if bold else 1)
    return _Text(words.balanced(text, int(room / letter)), size, color, bold)


def _notes(frame: _Frame, height: float, margin: Mapping[str, float], scale: float) -> Iterator[Properties]:
    """The texts as annotations, placed from the corner of the plot."""
    down = EDGE * 0.7
    for text in frame.head:
        yield _note(text, down, margin, scale)
        down += text.height + GAP * 0.6
    down = height - EDGE * 0.6
    for text in reversed(frame.foot):
        down -= text.height
        yield _note(text, down, margin, scale)
        down -= GAP * 0.3


def _note(text: _Text, down: float, margin: Mapping[str, float], scale: float) -> Properties:
    lines = "<br>".join(html.escape(line, quote=False) for line in text.lines)
    return {
        "text": f"<b>{lines}</b>" if text.bold else lines,
        "xref": "paper", "yref": "paper", "x": 0, "y": 1, "xanchor": "left", "yanchor": "top", "align": "left",
        "xshift": EDGE / scale - margin["l"], "yshift": margin["t"] - down / scale,
        "showarrow": False, "borderpad": 0,
        "font": {"family": FONT, "size": text.size / scale, "color": text.color},
    }  # fmt: skip
