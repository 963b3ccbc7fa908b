"""The ladder as a picture: the bar of now, the climb to the reader's share, and the marks above and below it on steps.

Labels above the bar end at their mark, the lowest share nearest the bar; those below begin at it, the highest nearest:
no line runs through a text at any width. Heights are pixels.
"""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import dataclass

from components.exhibits.compare_look import ROLE_COLORS
from components.exhibits.compare_marks import LadderMark, ladder_marks, now_mark
from components.kit import reader_series
from components.kit.drawing import Drawing
from components.kit.labels import width_px
from components.kit.look import (
    DASH,
    FAINT,
    GRID,
    JAPAN_COLOR,
    MUTED,
    PAPER,
    REST,
    TARGET_COLOR,
    TINT,
    axis,
)
from components.model.controls import TARGET
from components.model.level import japan_level
from components.model.view import View
from components.words import Words

NARROW_PX = 336  # of the plot in the narrowest picture
POINT_PX = NARROW_PX / TARGET.high
LANE_PX, BAR_PX, HANDLE_PX, DOT_PX = 15, 26, 36, 9
LETTER = 0.5  # of a Latin letter, or half a full-width one, in parts of the font's size
SIZE = 11
RIGHT_FROM = 4.0  # percent, from which on a label below ends at its mark


@dataclass(frozen=True)
class _Step:
    """A mark with the lines of its label and the lane, counted from the bar, that the first of them stands on."""

    mark: LadderMark
    lines: tuple[str, ...]
    lane: int
    ends: bool  # at its mark, instead of beginning there


class LadderPicture:
    """The ladder of a view with every label placed: `above_px` and `below_px` are its room on both sides of the bar."""

    def __init__(self, view: View) -> None:
        self._view = view
        marks = ladder_marks(view)
        self._kept = [mark for mark in marks if mark.side == "on"]
        self._above = _steps(view.words, [mark for mark in marks if mark.side == "above"], above=True)
        below = [now_mark(view), *(mark for mark in marks if mark.side == "below")]
        self._below = _steps(view.words, sorted(below, key=lambda mark: -mark.share_pct), above=False)
        self.above_px = BAR_PX / 2 + LANE_PX * (_lanes(self._above) + 1.7)
        self.below_px = BAR_PX / 2 + LANE_PX * (_lanes(self._below) + 1.7)

    def draw(self, figure: Drawing, *, row: int) -> None:
        """Draws it on a panel whose height is `above_px` and `below_px` together."""
        words = self._view.words
        self._bar(figure, row)
        for step in self._above:
            self._labelled(figure, step, row, up=1)
        for step in self._below:
            self._labelled(figure, step, row, up=-1)
        for side, y in (("above", self.above_px - LANE_PX / 2), ("below", LANE_PX / 2 - self.below_px)):
            figure.text(f"<b>{words(f'compare-mark-{side}')}</b>", x=0, y=y, color=MUTED, size=SIZE, row=row)
        figure.add_scatter(
            x=[mark.share_pct for mark in self._kept],
            y=[-BAR_PX / 2] * len(self._kept),
            mode="markers",
            row=row,
            marker={"symbol": "diamond", "size": 12, "color": PAPER, "line": {"color": TARGET_COLOR, "width": 2}},
            hover=[html.escape(mark.label, quote=False) for mark in self._kept],
        )
        scale = axis(
            "", range=[0, TARGET.high], dtick=1, ticksuffix=words("compare-scale-unit"), showgrid=False, ticks="outside"
        )
        figure.update_xaxes(scale, row=row)
        figure.update_yaxes(visible=False, range=[-self.below_px, self.above_px], row=row)

    def _bar(self, figure: Drawing, row: int) -> None:
        """The whole scale, the present level, the climb, and the handle on the reader's share."""
        view = self._view
        words, target = view.words, view.scenario.target_pct
        now = japan_level(view.figures, view.scenario.measure).share_pct
        parts = [(0.0, TARGET.high, GRID), (min(now, target), max(now, target), TINT), (0.0, now, JAPAN_COLOR)]
        for start, end, color in parts:
            figure.add_bar(
                x=[end - start], y=[0], base=[start], orientation="h", width=BAR_PX, hoverinfo="skip", row=row,
                marker={"color": color, "line": {"width": 0}},
            )  # fmt: skip
        gap = words("unit-points", value=words.number(target - now, 2, sign=True))
        if (target - now) * POINT_PX - HANDLE_PX / 2 > width_px(gap, size=SIZE):
            middle = (now + target) / 2
            figure.text(
                f"<b>{gap}</b>", x=middle, y=0, color=TARGET_COLOR, anchor="center", right_px=-HANDLE_PX / 4, row=row
            )
        figure.add_scatter(
            x=[target], y=[0], mode="markers+text", text=[f"<b>{words.target(target)}</b>"], row=row,
            textfont={"color": PAPER, "size": 11}, hoverinfo="skip",
            marker={"size": HANDLE_PX, "color": TARGET_COLOR, "line": {"color": PAPER, "width": 2}},
        )  # fmt: skip

    def _labelled(self, figure: Drawing, step: _Step, row: int, *, up: int) -> None:
        """A mark's line, its dot, and its label."""
        mark, color = step.mark, ROLE_COLORS[step.mark.role]
        first = BAR_PX / 2 + LANE_PX * (step.lane + 0.9)
        end = first + LANE_PX * (len(step.lines) - 1)
        foot = BAR_PX / 2 + (0 if up > 0 else DOT_PX)
        line = color if mark.role else REST if up > 0 else FAINT
        dash = DASH.get(mark.kind, reader_series.DASH) if up > 0 else "solid"
        figure.line([mark.share_pct] * 2, [up * foot, up * end], color=line, dash=dash, row=row)
        if mark.high_pct is not None:
            figure.add_shape(
                type="rect", x0=mark.share_pct, x1=mark.high_pct, y0=-BAR_PX / 2 - 2, y1=-BAR_PX / 2 - DOT_PX, row=row,
                fillcolor=PAPER, line={"color": color, "width": 1.5},
            )  # fmt: skip
        elif up < 0 or mark.role == "own":
            self._dot(figure, mark, row, up=up)
        figure.text(
            "<br>".join(step.lines), x=mark.share_pct, y=up * (first + end) / 2, color=color, size=SIZE, row=row,
            anchor="right" if step.ends else "left", right_px=-5 if step.ends else 5,
            align="right" if step.ends else "left",
        )  # fmt: skip

    def _dot(self, figure: Drawing, mark: LadderMark, row: int, *, up: int) -> None:
        """A mark at the bar's edge: filled, hollow where it is budgeted, a cross where it is the reader's own."""
        color = ROLE_COLORS[mark.role]
        hollow, own = mark.kind in ("budgeted", *reader_series.HOLLOW), mark.role == "own"
        symbol = reader_series.CROSS if own else "circle"
        figure.add_scatter(
            x=[mark.share_pct], y=[up * (BAR_PX + DOT_PX) / 2], mode="markers", row=row,
            marker={
                "size": DOT_PX, "symbol": [f"{symbol}-open" if own and hollow else symbol],
                "color": PAPER if hollow and not own else color, "line": {"color": color, "width": 2},
            },
            hover=[html.escape(mark.label, quote=False)],
        )  # fmt: skip


def _steps(words: Words, marks: Sequence[LadderMark], *, above: bool) -> list[_Step]:
    """The marks from the bar outwards, each on the lanes that its lines take."""
    ending = [mark for mark in marks if above or mark.share_pct >= RIGHT_FROM]
    beginning = [mark for mark in marks if mark not in ending]
    limit = min([mark.share_pct for mark in ending if not above], default=TARGET.high)
    steps, lane = [], 0
    for mark in [*beginning, *sorted(ending, key=lambda mark: mark.share_pct)]:
        ends = mark in ending
        room_px = (mark.share_pct if ends else limit - mark.share_pct) * POINT_PX - 8
        steps.append(_Step(mark, tuple(_label(words, mark, room_px, ends=ends)), lane, ends))
        lane += len(steps[-1].lines)
    return steps


def _label(words: Words, mark: LadderMark, room_px: float, *, ends: bool) -> list[str]:
    """A mark's label in lines that fit the room in the narrowest picture, its value in bold at the mark's side."""
    width = int(room_px / (SIZE * LETTER))
    first, *others = mark.brief
    lines = words.balanced(f"{first} {mark.value}" if ends else f"{mark.value} {first}", width)
    with_value = len(lines) - 1 if ends else 0
    lines = [html.escape(line, quote=False) for line in lines]
    lines[with_value] = lines[with_value].replace(mark.value, f"<b>{mark.value}</b>")
    return [*lines, *(html.escape(line, quote=False) for other in others for line in words.balanced(other, width))]


def _lanes(steps: Sequence[_Step]) -> int:
    return sum(len(step.lines) for step in steps)
