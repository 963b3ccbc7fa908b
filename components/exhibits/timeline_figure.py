"""The picture of `timeline`: a line of time downwards, a lane a kind of event, and every event's label."""

from __future__ import annotations

import calendar
import datetime as dt
import math
import re
from typing import NamedTuple

import pandas as pd
from babel.dates import get_month_names

from components.kit.drawing import Drawing
from components.kit.look import FAINT, GRID, INK, MUTED, PAPER, REST, axis
from components.kit.timescale import Chronology, chronology
from components.model.rows import records
from components.words import Words
from data import ARTICLE_DAY

LANES: tuple[str, ...] = ("request", "response", "budget", "summit", "election", "other")
EDGE, LABEL_AT, RIGHT = len(LANES) - 0.45, len(LANES) - 0.2, 14.6  # in lanes: room for a label on a phone
LABEL_WIDTH, KEY_WIDTH = {"en": 28, "ja": 26}, 64  # characters in a line
BREAK = "<br>"
LINE_PX, GAP_PX, PAD_PX, TOP_PX, LEFT_PX = 15.5, 8.0, 8, 72, 48


class Event(NamedTuple):
    """An event in the picture: its lane `x` and `y` in pixels down."""

    date: str
    day: dt.date
    date_precision: str
    title: str
    description: str
    color: str
    release: str
    label: str
    x: float
    y: float


def draw(rows: pd.DataFrame, words: Words) -> tuple[Drawing, dict[str, tuple[float, float]], int]:
    """The picture with its marks and height; y is in pixels down from the top."""
    rows, line, article_px = _placed(rows, words)
    figure = Drawing()
    _frame(figure, line, words)
    events = list(records(rows, Event))
    for row in (event for event in events if event.date_precision == "month"):
        last = calendar.monthrange(row.day.year, row.day.month)[1]
        ends = [line.at(row.day.replace(day=1)), line.at(row.day.replace(day=last)), row.y]
        _stroke(figure, [row.x, row.x], [-min(ends), -max(ends)], FAINT, 5)
    _stroke(figure, [-0.55, EDGE], [-article_px] * 2, INK, 1.6)
    _text(figure, f"<b>{words('timeline-article', day=written(words, ARTICLE_DAY, 'day'))}</b>", article_px, INK)
    for row in events:
        _stroke(figure, [row.x, LABEL_AT - 0.1], [-row.y, -row.y], FAINT if row.color == REST else row.color, 1)
        _text(figure, row.label, row.y, MUTED if row.color == REST else row.color)
    _points(figure, rows, events, words)
    key = words.wrapped(words("timeline-key"), KEY_WIDTH)
    below = 15 * len(key) + 10
    figure.add_annotation(
        text="<br>".join(key), xref="paper", yref="paper", x=0, y=0, xanchor="left", yanchor="top", yshift=-4,
        xshift=4 - LEFT_PX, align="left", font={"size": 11, "color": MUTED},
    )  # fmt: skip
    figure.update_layout(margin={"l": LEFT_PX, "r": 4, "t": TOP_PX, "b": below})
    marks = {f"timeline:{row.date}": (float(row.x), -float(row.y)) for row in reversed(events)}
    return figure, marks, round(line.length_px) + 2 * PAD_PX + TOP_PX + below


def _points(figure: Drawing, rows: pd.DataFrame, events: list[Event], words: Words) -> None:
    ring = rows["well_known"] == "headline"
    symbols = rows["date_precision"].map({"approximate": "diamond"}).fillna("circle")
    hover = [
        [f"<b>{words.date(row.release)}</b>", *words.wrapped(row.title, 44), *words.wrapped(row.description, 52)]
        for row in events
    ]
    figure.add_scatter(
        x=rows["x"], y=-rows["y"], mode="markers", hovertemplate="%{customdata}<extra></extra>",
        customdata=["<br>".join(lines) for lines in hover],
        marker={
            "size": 9, "symbol": symbols.where(~ring, symbols + "-open"), "color": rows["color"],
            "line": {"width": ring.map({True: 1.8, False: 1.0}), "color": rows["color"].where(ring, PAPER)},
        },
    )  # fmt: skip


def _placed(rows: pd.DataFrame, words: Words) -> tuple[pd.DataFrame, Chronology, float]:
    """The events with x (lanes), y (pixels down) and their labels; the line of time; the article's pixel."""
    # a month's event stands in its middle, the article after what is known of its own day
    precise = zip(rows["day"], rows["date_precision"], strict=True)
    days = [day.replace(day=15) if precision == "month" else day for day, precision in precise]
    named = zip(rows["title"], rows["written"], rows["figure_pct"], strict=True)
    rows = rows.assign(at=days, label=[_label(*one, words) for one in named])
    rows = rows.sort_values(["at", "title_en"], ignore_index=True)
    room = [LINE_PX * (label.count(BREAK) + 1) + GAP_PX for label in rows["label"]]
    article = int((rows["at"] <= ARTICLE_DAY).sum())
    days = [*rows["at"][:article], ARTICLE_DAY, *rows["at"][article:]]
    line = chronology(days, [*room[:article], LINE_PX + GAP_PX, *room[article:]])
    at_px = list(line.at_px)
    article_px = at_px.pop(article)
    return rows.assign(y=at_px, x=rows["lane"].astype(float)), line, article_px


def _frame(figure: Drawing, line: Chronology, words: Words) -> None:
    """The lanes with their names, and the months."""
    for lane, category in enumerate(LANES):
        _stroke(figure, [lane, lane], [PAD_PX, -line.length_px - PAD_PX], GRID, 1)
        figure.add_annotation(
            x=lane,
            y=PAD_PX,
            yanchor="bottom",
            text=words(f"timeline-lane-{category}"),
            textangle=-90 if words.lang == "en" else 0,
            font={"size": 12, "color": INK},
        )
    names = get_month_names("abbreviated", locale=words.locale)
    months = line.months()
    ticks = [
        words("timeline-month", month=str(names[day.month]), year=str(day.year)) if full else str(names[day.month])
        for _, day, full in months
    ]
    figure.update_xaxes(visible=False, range=[-0.6, RIGHT])
    places = [-place for place, _, _ in months]
    figure.update_yaxes(axis("", tickvals=places, ticktext=ticks, showgrid=False))
    figure.update_yaxes(range=[-line.length_px - PAD_PX, PAD_PX], ticks="")


def _stroke(figure: Drawing, x: list[float], y: list[float], color: str, width: float) -> None:
    figure.add_scatter(x=x, y=y, mode="lines", line={"color": color, "width": width}, hoverinfo="skip")


def _text(figure: Drawing, text: str, y: float, color: str) -> None:
    figure.add_annotation(x=LABEL_AT, y=-y, text=text, xanchor="left", align="left", font={"size": 12, "color": color})


def _label(title: str, written: str, figure_pct: float, words: Words) -> str:
    """An event's label: its day as it is written and its title in lines, the share it names in bold."""
    width = LABEL_WIDTH[words.lang]
    if math.isnan(figure_pct):
        return BREAK.join(words.wrapped(f"{written} {title}", width))
    figure = words.target(figure_pct)
    alone = re.compile(rf"(?<![\d.]){re.escape(figure)}")
    text = f"{written} {title}" if alone.search(title) else f"{written} {figure} {title}"
    return alone.sub(f"<b>{figure}</b>", BREAK.join(words.wrapped(text, width)), count=1)


def written(words: Words, day: dt.date, precision: str) -> str:
    """A day as the picture writes it, as precisely as it is known."""
    month = str(get_month_names("abbreviated", locale=words.locale)[day.month])
    return words(f"timeline-written-{precision}", day=str(day.day), month=month)
