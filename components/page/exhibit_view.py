"""An exhibit on the page: question, answer, picture, and its table, sources and notes one click away."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, Literal
from weakref import WeakKeyDictionary

import pandas as pd
import streamlit as st

from components.export.order import Order, named, order
from components.kit.exhibit import Exhibit
from components.kit.look import PAPER, pointer, recolored
from components.kit.source_text import short_credit, source_edition, source_publisher, translated
from components.kit.table_text import WHOLE, places, readable
from components.model.controls import LADDER
from components.model.view import View
from components.page import chart_controls, downloads, sharing, timeline_event
from components.page.elements import chart
from components.page.elements.compare_content import hundredths
from components.page.notices import plain
from components.page.session import picked_choice, pointed, turn
from components.page.tabs import exhibit_choice
from components.page.translated_widget import twin
from components.words import Words
from data import Source
from data.sources import OWN

Mode = Literal["light", "dark"]
# The pictures of an exhibit as the browser takes them, which go with the exhibit.
_WRITTEN: WeakKeyDictionary[Exhibit, dict[Mode, str]] = WeakKeyDictionary()


def show(exhibit_id: str, view: View) -> None:
    """Draws the whole exhibit where it is called."""
    slot = st.container()
    choice = exhibit_choice(exhibit_id, view.words)
    taken = order(exhibit_id, view, choice)
    slot.caption(taken.exhibit.question)
    slot.subheader(taken.exhibit.headline, anchor=False)
    chart_controls.show(exhibit_id, view, choice or "")
    _picture_or_list(taken, view)
    st.caption(short_credit(view.words, taken.exhibit.sources))
    for detail in taken.exhibit.details:
        st.markdown(detail)
    details(taken, view)


def show_embedded(exhibit_id: str, view: View) -> None:
    """One exhibit for a frame in another page: question, answer, picture, and the way to the whole page."""
    taken = order(exhibit_id, view, picked_choice(exhibit_id))
    st.caption(taken.exhibit.question)
    st.subheader(taken.exhibit.headline, anchor=False)
    _picture_or_list(taken, view)
    st.caption(taken.exhibit.credit)
    st.markdown(f"[{view.words('show-whole')}]({sharing.address(view, exhibit_id, taken.choice)})")


def details(taken: Order, view: View) -> None:
    """What has changed since the as-of date; the table, sources and notes, and the files, each one click away."""
    exhibit, words = taken.exhibit, view.words
    if exhibit.since:
        st.caption(f":material/update: **{words('since-heading')}** {words('sentence-space').join(exhibit.since)}")
    with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center", gap="small"):
        part = _fold(exhibit.id, words)
        if st.button(words("show-take"), key=f"_take-{exhibit.id}-{words.lang}", icon=":material/download:"):
            downloads.open_one(taken, view)
    _part(taken, view, part)


def show_part(exhibit_id: str, view: View, part: str) -> None:
    """What is asked for of an exhibit that is drawn elsewhere: notes, table or take; nothing for ""."""
    if not part:
        return
    taken = order(exhibit_id, view)
    if part == "take":
        downloads.open_one(taken, view)
    else:
        if part == "notes":
            st.markdown("\n".join(f"- {detail}" for detail in taken.exhibit.details))
        _part(taken, view, part)


def _part(taken: Order, view: View, part: str | None) -> None:
    exhibit = taken.exhibit
    if part == "table":
        show_table(exhibit.table, view, name=exhibit.headline)
    elif part in ("sources", "notes"):
        st.markdown("\n".join(f"- {note}" for note in exhibit.notes))
        for source in exhibit.sources:
            show_source(source, view.words)


def _fold(exhibit_id: str, words: Words) -> str | None:
    """Which of the parts under a chart is open; pressing it again closes it."""
    icons = {"table": ":material/table:", "sources": ":material/menu_book:"}
    st.session_state.setdefault(f"fold-{exhibit_id}", None)
    key, take_over = twin(f"fold-{exhibit_id}", words.lang)
    return st.pills(
        words("show-parts"),
        list(icons),
        key=key,
        on_change=take_over,
        label_visibility="collapsed",
        format_func=lambda part: f"{icons[part]} {words(f'show-{part}')}",
    )


def _picture_or_list(taken: Order, view: View) -> None:
    """The chart; in place of the timeline's, which is for files, a list."""
    if taken.exhibit_id != "timeline":
        _chart(taken, view)
        return
    mark = pointed()
    day = mark.id.removeprefix("timeline:") if mark and mark.exhibit_id == "timeline" else ""
    timeline_event.show_events(taken.exhibit.table, view, pointed=day)


def _chart(taken: Order, view: View) -> None:
    """The picture for the target, and at hand those for the ladder's stops next to it."""
    share_pct = view.scenario.target_pct
    below = max((stop for stop in LADDER.steps if stop < share_pct), default=share_pct)
    above = min((stop for stop in LADDER.steps if stop > share_pct), default=share_pct)
    pictures = {}
    for at in {share_pct, below, above}:
        moved = view.of(replace(view.scenario, target_pct=at))
        pictures[hundredths(at)] = _picture(order(taken.exhibit_id, moved, taken.choice).exhibit, moved)
    chart.draw(
        pictures,
        share=hundredths(share_pct),
        turn=turn(),
        key=f"chart-{taken.exhibit_id}",
        words=view.words,
    )


def _picture(exhibit: Exhibit, view: View) -> chart.Picture:
    """With the mark that a claim of the article points at, in the page's colours and on its ground."""
    notes = list(_pointers(exhibit, view))
    mode: Mode = "dark" if st.context.theme.type == "dark" else "light"
    written = {} if notes else _WRITTEN.setdefault(exhibit, {})
    if mode not in written:
        layout = {**exhibit.spec["layout"], "paper_bgcolor": PAPER}
        layout["annotations"] = [*layout["annotations"], *notes]
        written[mode] = chart.written(recolored({**exhibit.spec, "layout": layout}, mode))
    return chart.Picture(written[mode], alt=exhibit.alt, file=named(exhibit.id, view), credit=exhibit.credit)


def _pointers(exhibit: Exhibit, view: View) -> Iterator[Mapping[str, object]]:
    mark = pointed()
    if mark and mark.exhibit_id == exhibit.id and mark.id in exhibit.marks:
        x, y = exhibit.marks[mark.id]
        yield pointer(x, y, text=view.words("article-pointer", number=str(mark.number)))


def show_table(table: pd.DataFrame, view: View, *, name: str) -> None:
    """A tidy table with its columns' names, units and keys in the reader's language."""
    words = view.words
    table = readable(table, words, view.figures.sources)
    columns: dict[str, Any] = {}  # Any: Streamlit's type of it is private
    for column in table.columns:
        label = words(f"col-{column}")
        if column in WHOLE:
            columns[column] = st.column_config.NumberColumn(label, format="%d")
        elif pd.api.types.is_float_dtype(table[column]):
            columns[column] = st.column_config.NumberColumn(label, format=f"%,.{places(str(column))}f")
        else:
            columns[column] = st.column_config.Column(label)
    st.dataframe(table, column_config=columns, hide_index=True, alt=name)


def show_source(source: Source, words: Words) -> None:
    """Publisher, edition, date, link and what is known of how far to trust it."""
    published = words.date(source.published) if source.published else words("not-known")
    if source.trust == OWN:
        named = plain(source_edition(words, source))
        st.markdown(words("show-own", publisher=f"**{source_publisher(words, source)}**", edition=named))
        return
    edition = words("show-edition", edition=source_edition(words, source), published=published)
    link = f"[{words('show-link')}]({source.url})"
    st.markdown(words("show-source", publisher=f"**{source_publisher(words, source)}**", edition=edition, link=link))
    if source.doubt:
        st.caption(words("show-doubt", doubt=translated(words, source.doubt)))
    if source.secondary:
        st.caption(words("show-secondary", what=translated(words, source.secondary)))
