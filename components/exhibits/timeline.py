"""What happened before and since? Requests, answers, budgets, summits and elections, day by day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pandas as pd

from components.exhibits.timeline_figure import LANES, draw, written
from components.kit.exhibit import Exhibit, finish
from components.kit.look import INK, REST, TARGET_COLOR
from components.kit.source_text import source_publisher
from components.model.commitments import goals
from components.model.view import View
from components.words import Words
from data import ARTICLE_DAY

SAME_PCT = 1e-9  # of GDP, by which floating point may miss a share


def build(view: View) -> Exhibit:
    """The events: date, title, description, who, category, figure_pct, also_pct, date_precision, well_known,
    in_article, source, url.

    A row an event known on the as-of date, oldest first; `figure_pct` and `also_pct` are the shares of GDP that it
    names, if any. The picture labels every event; the page lists them instead (`components.page.timeline_event`).
    """
    figures, words = view.figures, view.words
    rows = _events(view)
    figure, marks, height = draw(rows, words)
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
    return rows.assign(
        written=[
            written(words, day, precision) for day, precision in zip(rows["day"], rows["date_precision"], strict=True)
        ]
    )


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
