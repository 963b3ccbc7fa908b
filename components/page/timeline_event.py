"""The timeline on the page: a list by day that can be filtered; a share that an event names sets the target."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import NamedTuple

import pandas as pd
import streamlit as st

from components.kit.source_text import source_publisher
from components.model.rows import records
from components.model.view import View
from components.page.notices import plain
from components.page.reruns import go_to_target
from components.words import Words

WHO = ("japan", "us", "other")
KINDS = ("request", "response", "budget", "summit", "election", "other")
ONLY = ("share", "article")
SHOWN = 10  # events until all are asked for: each is an element of the page


class Event(NamedTuple):
    """A row of the timeline's table, in the reader's words; `number` is its place in it."""

    number: int
    date: str
    title: str
    description: str
    who: str
    category: str
    figure_pct: float
    also_pct: float
    date_precision: str
    well_known: str
    in_article: str
    source: str
    url: str


def show_events(table: pd.DataFrame, view: View, *, pointed: str = "") -> None:
    """Draws the filters and the list. `table` is the timeline's, a row an event, oldest first; `pointed` is the day of
    an event that the reader has been sent to, which stands first.
    """
    words = view.words
    with st.container(horizontal=True, gap="medium"):
        who = _pills("who", WHO, {key: words(f"timeline-who-{key}") for key in WHO}, words)
        only = _pills("only", ONLY, {key: words(f"event-only-{key}") for key in ONLY}, words)
        kinds = _pills("kind", KINDS, {key: words(f"timeline-lane-name-{key}") for key in KINDS}, words)
    table = table.assign(number=table.index)
    found = list(records(table[_matching(table, words, who, kinds, only)].iloc[::-1], Event))
    first = list(records(table[table["date"] == pointed], Event))
    rows = [*first, *(row for row in found if row.date != pointed)]
    st.caption(words("event-found", count=len(rows), total=str(len(table))))
    whole = f"_events-all-{words.lang}"
    shown = rows if st.session_state.get(whole) else rows[: max(SHOWN, len(first))]
    for row in shown:
        _show_event(row, view)
    if len(shown) < len(rows):
        st.button(
            words("event-more", count=str(len(rows))),
            key="events-more",
            icon=":material/expand_more:",
            on_click=lambda: st.session_state.update({whole: True}),
        )


def _pills(name: str, options: tuple[str, ...], labels: dict[str, str], words: Words) -> list[str]:
    """What is picked of a filter; nothing picked lets all through."""
    picked: list[str] = st.pills(
        words(f"event-{name}"),
        options,
        selection_mode="multi",
        key=f"_events-{name}-{words.lang}",
        format_func=labels.__getitem__,
    )
    return picked


def _matching(table: pd.DataFrame, words: Words, who: list[str], kinds: list[str], only: list[str]) -> pd.Series:
    """Which rows pass every filter; an event of both countries passes as either's."""
    match = pd.Series(True, index=table.index)
    if who:
        sides = [*who, *["both"] * bool({"japan", "us"} & set(who))]
        match &= table["who"].isin([words(f"timeline-who-{side}") for side in sides])
    if kinds:
        match &= table["category"].isin([words(f"timeline-lane-name-{kind}") for kind in kinds])
    if "share" in only:
        match &= table["figure_pct"].notna()
    if "article" in only:
        match &= table["in_article"] == words("timeline-in-article-yes")
    return match


def _show_event(row: Event, view: View) -> None:
    """One event: its day, title, description and source; a button for each share that it names."""
    words = view.words
    publisher = source_publisher(words, view.figures.sources[row.source])
    link = f"[{words('article-claim-source', publisher=publisher)}]({row.url})"
    with st.container(border=True, gap="xxsmall"):
        st.caption(" · ".join(_about(row, words)))
        st.markdown(f"**{plain(row.title)}**  \n{plain(row.description)} {link}")
        shares = [share for share in (row.figure_pct, row.also_pct) if not math.isnan(share)]
        if shares:
            with st.container(horizontal=True, gap="small"):
                for share in shares:
                    st.button(
                        words("article-set", share=words.target(share)),
                        key=f"event-{row.number}-{share:g}",
                        icon=":material/tune:",
                        type="tertiary",
                        on_click=go_to_target,
                        args=(share,),
                    )


def _about(row: Event, words: Words) -> Iterator[str]:
    """Its day, who and what kind; where there is something to say, how firm day and source are, and the article."""
    day = row.date[:7] if row.date_precision == words("timeline-precision-month") else row.date
    yield words("event-line", date=words.date(day), who=row.who, kind=row.category)
    if row.date_precision != words("timeline-precision-day"):
        yield row.date_precision
    if row.well_known != words("timeline-known-source"):
        yield row.well_known
    if row.in_article == words("timeline-in-article-yes"):
        yield words("event-in-article")
