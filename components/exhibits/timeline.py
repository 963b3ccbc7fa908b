"""What happened before and since? Requests, answers, budgets, summits and elections, day by day."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Iterator
from typing import Any

import pandas as pd
from babel.dates import get_month_names

from components.kit.drawing import Drawing
from components.kit.exhibit import Exhibit, finish
from components.kit.look import FAINT, GRID, INK, MUTED, PAPER, REST, TARGET_COLOR, axis
from components.kit.source_text import source_publisher
from components.kit.timescale import Chronology, chronology
from components.model.commitments import goals
from components.model.rows import rows_of
from components.model.view import View
from components.words import Words
from data import ARTICLE_DAY

LANES: tuple[str, ...] = ("request", "response", "budget", "summit", "election", "other")
KEY_LANES = ("request", "budget", "summit")  # whose events are labelled where they name a share
EDGE, LABEL_AT, RIGHT = len(LANES) - 0.45, len(LANES) - 0.2, 14.6  # in lanes: room for a label on a phone
LABEL_WIDTH, KEY_WIDTH = {"en": 28, "ja": 26}, 64  # characters in a line
BREAK = "<br>"
LINE_PX, GAP_PX, PAD_PX, TOP_PX, LEFT_PX = 15.5, 8.0, 8, 72, 48
SAME_PCT = 1e-9  # of GDP, by which floating point may miss a share


def build(view: View) -> Exhibit:
    """The events: date, title, description, who, category, figure_pct, also_pct, date_precision, well_known,
    in_article, source, url.

    A row an event known on the as-of date, oldest first; `figure_pct` and `also_pct` are the shares of GDP that it
    names, if any. The picture labels every event; the page lists them instead (`components.page.timeline_event`).
    """
    figures, words = view.figures, view.words
    rows = _events(view)
    figure, marks, height = _figure(rows, words)
    named = [source_publisher(words, figures.sources[source]) for source in rows["source"]]
    return finish(
        id="timeline",
        words=words,
        figures=figures,
        headline=_headline(rows, view),
        details=_details(rows, view),
        figure=figure,
        table=_table(rows, words),
        source_ids=[*rows["source"], *goals(figures)["source"]],
        notes=[
            words("note-timeline-requests"),
            words("note-timeline-who"),
            words("note-timeline-known"),
            words("note-timeline-dates"),
            words("note-timeline-figures"),
            *([words("timeline-note-kept")] if view.scenario.kept else []),
        ],
        revised=("targets",),
        marks=marks,
        credit=words(
            "timeline-credit",
            publishers=words("credit-separator").join(dict.fromkeys(named)),
            date=words.date(figures.as_of),
        ),
        height=height,
    )


def names(rows: pd.DataFrame, share_pct: float) -> pd.Series:
    """Which events name that share of GDP."""
    named: pd.Series = ((rows[["figure_pct", "also_pct"]] - share_pct).abs() < SAME_PCT).any(axis=1)
    return named


def _events(view: View) -> pd.DataFrame:
    figures, scenario, words = view.figures, view.scenario, view.words
    rows = figures.timeline.sort_values(["date", "title_en"], ignore_index=True)
    own = rows["in_article"] == "yes"
    rows = rows.assign(
        title=rows[f"title_{words.lang}"],
        description=rows[f"description_{words.lang}"],
        day=[dt.date.fromisoformat(date) for date in rows["date"]],
        lane=rows["category"].map(LANES.index),
        color=[
            TARGET_COLOR if hit else INK if mine else REST
            for hit, mine in zip(names(rows, scenario.target_pct), own, strict=True)
        ],
    )
    return rows.assign(written=[_written(words, row.day, row.date_precision) for row in rows_of(rows)])


def _written(words: Words, day: dt.date, precision: str) -> str:
    month = str(get_month_names("abbreviated", locale=words.locale)[day.month])
    return words(f"timeline-written-{precision}", day=str(day.day), month=month)


def _headline(rows: pd.DataFrame, view: View) -> str:
    """How many requests of the US named which shares, and the highest that Japan has set itself."""
    words = view.words
    asked = rows[(rows["category"] == "request") & (rows["who"] == "us") & rows["figure_pct"].notna()]
    low, high = float(asked["figure_pct"].min()), float(asked["figure_pct"].max())
    return words(
        "timeline-headline",
        count=len(asked),
        low=words.target(low),
        high=words.target(high),
        same="yes" if low == high else "no",
        goal=words.target(float(goals(view.figures)["value_pct"].max())),
    )


def _details(rows: pd.DataFrame, view: View) -> Iterator[str]:
    """How many events there are, on which side of the article's day, and which of them name the reader's share."""
    figures, scenario, words = view.figures, view.scenario, view.words
    before = int((rows["day"] <= ARTICLE_DAY).sum())
    yield words(
        "timeline-count",
        date=words.date(figures.as_of),
        total=str(len(rows)),
        article=words.date(ARTICLE_DAY),
        before=str(before),
        since="none" if before == len(rows) else "some",
        after=str(len(rows) - before),
    )
    hits = rows[names(rows, scenario.target_pct)]
    target = words.target(scenario.target_pct)
    if hits.empty:
        yield words("timeline-named-none", target=target)
        return
    first = hits.iloc[0]
    yield words(
        "timeline-named",
        hits=len(hits),
        target=target,
        first_date=words.date(first["release"]),
        first_title=first["title"],
    )


def _table(rows: pd.DataFrame, words: Words) -> pd.DataFrame:
    named = {
        column: [words(f"timeline-{prefix}-{value}") for value in rows[column]]
        for column, prefix in (
            ("who", "who"),
            ("category", "lane-name"),
            ("date_precision", "precision"),
            ("well_known", "known"),
            ("in_article", "in-article"),
        )
    }
    columns = ["date", "title", "description", "who", "category", "figure_pct", "also_pct"]
    return rows.assign(**named)[[*columns, "date_precision", "well_known", "in_article", "source", "url"]]


def _figure(rows: pd.DataFrame, words: Words) -> tuple[Drawing, dict[str, tuple[float, float]], int]:
    """The picture with its marks and height; y is in pixels down from the top."""
    rows, line, article_px = _placed(rows, words)
    figure = Drawing()
    _frame(figure, line, words)
    for row in rows_of(rows[rows["date_precision"] == "month"]):
        last = calendar.monthrange(row.day.year, row.day.month)[1]
        ends = [line.at(row.day.replace(day=1)), line.at(row.day.replace(day=last)), row.y]
        _stroke(figure, [row.x, row.x], [-min(ends), -max(ends)], FAINT, 5)
    _stroke(figure, [-0.55, EDGE], [-article_px] * 2, INK, 1.6)
    _text(figure, f"<b>{words('timeline-article', day=_written(words, ARTICLE_DAY, 'day'))}</b>", article_px, INK)
    for row in rows_of(rows):
        _stroke(figure, [row.x, LABEL_AT - 0.1], [-row.y, -row.y], FAINT if row.color == REST else row.color, 1)
        _text(figure, row.label, row.y, MUTED if row.color == REST else row.color)
    ring = rows["well_known"] == "headline"
    symbols = rows["date_precision"].map({"approximate": "diamond"}).fillna("circle")
    hover = [
        [f"<b>{words.date(row.release)}</b>", *words.wrapped(row.title, 44), *words.wrapped(row.description, 52)]
        for row in rows_of(rows)
    ]
    figure.add_scatter(
        x=rows["x"], y=-rows["y"], mode="markers", hovertemplate="%{customdata}<extra></extra>",
        customdata=["<br>".join(lines) for lines in hover],
        marker={
            "size": 9, "symbol": symbols.where(~ring, symbols + "-open"), "color": rows["color"],
            "line": {"width": ring.map({True: 1.8, False: 1.0}), "color": rows["color"].where(ring, PAPER)},
        },
    )  # fmt: skip
    key = words.wrapped(words("timeline-key"), KEY_WIDTH)
    below = 15 * len(key) + 10
    figure.add_annotation(
        text="<br>".join(key), xref="paper", yref="paper", x=0, y=0, xanchor="left", yanchor="top", yshift=-4,
        xshift=4 - LEFT_PX, align="left", font={"size": 11, "color": MUTED},
    )  # fmt: skip
    figure.update_layout(margin={"l": LEFT_PX, "r": 4, "t": TOP_PX, "b": below})
    marks = {f"timeline:{row.date}": (float(row.x), -float(row.y)) for row in rows_of(rows[::-1])}
    return figure, marks, round(line.length_px) + 2 * PAD_PX + TOP_PX + below


def _placed(rows: pd.DataFrame, words: Words) -> tuple[pd.DataFrame, Chronology, float]:
    """The events with x (lanes), y (pixels down) and their labels; the line of time; the article's pixel."""
    # a month's event stands in its middle, the article after what is known of its own day
    days = [row.day.replace(day=15) if row.date_precision == "month" else row.day for row in rows_of(rows)]
    rows = rows.assign(at=days, label=[_label(row, words) for row in rows_of(rows)])
    rows = rows.sort_values(["at", "title_en"], ignore_index=True)
    room = [LINE_PX * (row.label.count(BREAK) + 1) + GAP_PX for row in rows_of(rows)]
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


def _label(row: Any, words: Words) -> str:
    """An event's label: its day and title in lines, the share it names in bold."""
    title, written, width = row.title, row.written, LABEL_WIDTH[words.lang]
    if pd.isna(row.figure_pct):
        return BREAK.join(words.wrapped(f"{written} {title}", width))
    figure = words.target(row.figure_pct)
    alone = re.compile(rf"(?<![\d.]){re.escape(figure)}")
    text = f"{written} {title}" if alone.search(title) else f"{written} {figure} {title}"
    return alone.sub(f"<b>{figure}</b>", BREAK.join(words.wrapped(text, width)), count=1)
