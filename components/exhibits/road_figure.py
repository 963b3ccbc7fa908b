"""The picture of `road`: the past on a white ground, the roads ahead on a shaded one, and names that cover nothing."""

from __future__ import annotations

import math
from collections.abc import Sequence

import pandas as pd

from components.exhibits.road_names import (
    HEAD_SIZE,
    LINE_PX,
    NARROW,
    SIZE,
    EndName,
    end_names,
    japan_name,
    past_ends,
)
from components.exhibits.road_scale import LEFT_PX, WIDTHS_PX, Scale, best_names, clear_names, obstacles
from components.exhibits.road_traces import ahead, goal_level, past
from components.kit import reader_series
from components.kit.drawing import Drawing, Properties
from components.kit.labels import stacked, width_px
from components.kit.line_names import LineName
from components.kit.look import BAND, DASH, INK, MUTED, PAPER, REST, TARGET_COLOR, axis
from components.model.commitments import Commitment
from components.model.level import japan_level
from components.model.rows import records
from components.model.view import View
from components.words import Words
from data import Figures

TOP_PX, FOOT_PX, RIGHT_PX, LEADER_PX = 28, 46, 142, 18
LEAST_PX = 370  # of the plot's height
LEAST_PAST = 25  # years that the picture begins before the roads, also where fewer are held: room for names
TOP_STEP = 0.5  # percent; the picture does not change its scale with every share
TICKS = {True: 10, False: 20}  # years between two ticks, by whether the picture begins in this century
UNDRAWN = ("plan", "request")  # budgets on another count than any line
LAST_APART = 0.18  # of the years shown, between the last tick and the one before


def draw(view: View, table: pd.DataFrame, first_year: int) -> tuple[Drawing, int]:
    """The picture of the lines of `road_lines.lines`, and its height in pixels."""
    figures, scenario, words = view.figures, view.scenario, view.words
    figure = Drawing()
    base = japan_level(figures, scenario.measure).year
    own = reader_series.of_countries(figures, words, first_year=first_year)
    end = max([scenario.year, *(kept.scenario.year for kept in scenario.kept), *own["year"]])
    past(figure, table, words)
    goal = goal_level(figure, figures, end) if (table["line"] == "pledged").any() else []
    ahead(figure, view, table, end)
    own_ends = reader_series.draw(figure, own, words)
    names = [*end_names(view, table, own_ends), *past_ends(view, table)]
    drawn = table[~table["line"].isin(UNDRAWN)]
    scale = Scale(
        x=(min(int(drawn["year"].min()), base - LEAST_PAST) - 0.5, end),
        y=(0.0, math.ceil(float(drawn["share_pct"].max()) * 1.03 / TOP_STEP) * TOP_STEP),
        base=base,
        height_px=max(LEAST_PX, sum(name.height_px for name in names)),
        right_px=reader_series.room_px(own_ends, RIGHT_PX),
    )
    ceiling = _ceiling(figures, words, int(drawn["year"].min()))
    covered = obstacles(drawn, [*goal, *(name.points for name in ceiling)], base)
    narrowest_px = scale.past_px(WIDTHS_PX[0])
    japan = japan_name(view, table, narrowest_px)
    placed = clear_names(figures, scale, (japan, *ceiling), covered) or best_names(figures, scale, (japan,), covered)
    for level in ceiling:
        if level in (name.name for name in placed.names):  # a level without room for its name is not drawn
            figure.line(*zip(*level.points, strict=True), color=INK, width=1.3, dash=DASH["pledged"])
    for name in placed.names:
        name.draw(figure)
    _end_names(figure, names, placed.scale, words)
    _frame(figure, placed.scale, words)
    return figure, round(placed.scale.height_px) + TOP_PX + FOOT_PX


def _ceiling(figures: Figures, words: Words, first: int) -> list[LineName]:
    """The name of the old ceiling with its points from end to start, where the picture reaches back to it."""
    names = []
    for row in records(figures.targets[figures.targets["component"] == "ceiling"], Commitment):
        start, end = int(row.decided_on[:4]), int(row.deadline_year)
        if first <= start:
            text = words("road-ceiling", share=words.target(row.value_pct), first=str(start), last=str(end))
            points = tuple((float(year), row.value_pct) for year in range(end, start - 1, -1))
            names.append(LineName(text="<br>".join(words.balanced(text, NARROW)), color=INK, points=points))
    return names


def _end_names(figure: Drawing, names: Sequence[EndName], scale: Scale, words: Words) -> None:
    """One under the other at the right, nearest to the ends, each with a leader line to its first line of text."""
    px = scale.height_px / scale.y[1]
    heights = [name.height_px for name in names]
    middles = stacked([name.share_pct * px for name in names], heights, low=0, high=scale.height_px)
    for name, middle in zip(names, middles, strict=True):
        top = middle + (name.head_px + LINE_PX * len(name.lines)) / 2
        head = top - name.head_px / 2
        start = name.share_pct
        if name.from_year is not None and name.from_year < scale.x[1]:  # straight from the line's end to the right edge
            start = head / px
            figure.line([name.from_year, scale.x[1]], [name.share_pct, start], color=REST, width=0.8)
        figure.add_shape(
            type="path",
            xref="paper",
            xsizemode="pixel",
            xanchor=1,
            line={"color": name.color, "width": 1},
            path=f"M 5 {start} L {LEADER_PX - 4} {head / px} L {LEADER_PX} {head / px}",
        )
        text, size = (f"<b>{name.head}</b>", HEAD_SIZE) if name.lines else (name.head, SIZE)
        _at_right(figure, text, y=head / px, color=name.color, size=size)
        if name.lines:
            _at_right(
                figure,
                "<br>".join(name.lines),
                y=(top - name.head_px - LINE_PX * len(name.lines) / 2) / px,
                color=name.color,
                size=SIZE,
            )
        if name.is_reader:
            right_px = 8 + width_px(name.head, size=HEAD_SIZE, letter=0.58)
            _at_right(
                figure, f"<b>{words('road-yours')}</b>", y=head / px, color=PAPER, size=10, right_px=right_px,
                look={"bgcolor": TARGET_COLOR, "borderpad": 2},
            )  # fmt: skip


def _at_right(
    figure: Drawing,
    text: str,
    *,
    y: float,
    color: str,
    size: float,
    right_px: float = 2,
    look: Properties | None = None,
) -> None:
    right_px += LEADER_PX
    figure.text(text, x=1, y=y, xref="paper", right_px=right_px, color=color, size=size, align="left", **(look or {}))


def _frame(figure: Drawing, scale: Scale, words: Words) -> None:
    """The shaded ground of the roads, the words over the plot, and the axes."""
    figure.add_shape(
        type="rect", x0=scale.base, x1=scale.x[1], yref="y domain", y0=0, y1=1, fillcolor=BAND, line={"width": 0},
        layer="below",
    )  # fmt: skip
    for text, x, anchor, right_px in (
        ("road-axis", 0.0, "left", 4 - LEFT_PX),
        ("road-shaded", 1.0, "right", scale.right_px - 4),
    ):
        figure.text(
            words(text), x=x, y=1.0, xref="paper", yref="paper", anchor=anchor, middle="bottom", right_px=right_px,
            up_px=6, size=11, color=MUTED,
        )  # fmt: skip
    figure.update_layout(margin={"l": LEFT_PX, "r": scale.right_px, "t": TOP_PX, "b": FOOT_PX})
    first, last = scale.x
    step = TICKS[first > 1990]
    ticks = [year for year in range(1900, int(last), step) if first <= year <= last - (last - first) * LAST_APART]
    labels = [str(year) for year in ticks] + [words("year-of-budget", year=str(last))]
    figure.update_xaxes(axis(words("axis-year"), range=[first, last], tickvals=[*ticks, last], ticktext=labels))
    figure.update_yaxes(axis("", range=list(scale.y), ticksuffix="%", nticks=8))
