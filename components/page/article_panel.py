"""The article beside the charts: a line of context, its claims, and the reader's own copy of its text."""

from __future__ import annotations

from html import escape

import streamlit as st

from components.article.reader_copy import CopyProblem, ReaderCopy, find_copy
from components.article.record import SEEDS, Claim, Record, load_record
from components.model.view import View
from components.page.changes import set_target
from components.page.elements import claims
from components.page.notices import plain
from components.page.places import Mark
from components.page.session import open_place, point_at
from components.words import Words

ANCHOR = "article"
MARKS = {"confirmed": "✓", "disputed": "≠", "overtaken": "→", "open": "?"}


def context_line(view: View) -> None:
    """The article's headline and day, the tally of its claims, and the way to the panel, in one line."""
    words, record = view.words, load_record(view.words.lang)
    tally = " ".join(
        f'<span class="tally {name}"><b aria-hidden="true">{MARKS[name]}</b> {count} '
        f"{escape(words(f'tally-{name}'))}</span>"
        for name, count in claims.tallies(record).items()
    )
    st.html(
        f'<p class="context">{escape(words("context-lead", date=words.date(record.published_at[:10])))} '
        f"{_headline(record, words)} "
        f"<span>{escape(words('context-claims', count=len(record.claims)))}</span> {tally} "
        f'<a href="#{ANCHOR}">{escape(words("context-read"))}</a></p>'
    )


def show(view: View) -> None:
    """Draws the panel where it is called."""
    words = view.words
    record = load_record(words.lang)
    with st.container(key="article", gap="small", height="stretch"):
        st.subheader(words("article-heading"), anchor=ANCHOR)
        st.html(f'<p class="headline">{_headline(record, words)}</p>')
        published = words("article-published", outlet=record.outlet, date=words.date(record.published_at[:10]))
        st.caption(words("article-head", published=published, byline=record.byline, nature=record.nature))
        if view.figures.as_of < view.figures.latest:
            latest = words.date(view.figures.latest.isoformat())
            st.caption(words("article-known", latest=latest, day=words.date(view.figures.as_of.isoformat())))
        _copy(words)
        claims.show(record, words, lambda index, share: _point(record.claims[index], index + 1, share))
        with st.expander(words("article-conflicts", count=len(record.conflicts)), icon=":material/compare_arrows:"):
            st.markdown(
                "\n\n".join(
                    f"**{conflict.topic}**\n" + "\n".join(f"- {version}" for version in conflict.versions)
                    for conflict in record.conflicts
                )
            )
        with st.expander(words("article-slips", count=len(record.slips)), icon=":material/edit_note:"):
            st.markdown("\n".join(f"- {slip}" for slip in record.slips))


def _headline(record: Record, words: Words) -> str:
    """The headline as printed, marked as English, with a Japanese rendering before it on the Japanese page."""
    printed = f'<b lang="en">{escape(words("article-quoted", headline=record.headline))}</b>'
    return f"<b>{escape(record.japanese_headline)}</b> {printed}" if words.lang == "ja" else printed


def _point(claim: Claim, number: int, share_pct: float | None) -> None:
    """Brings the exhibit that bears on a claim to the front, points at the mark, and sets the claim's share.

    Called in a callback outside any fragment, so that the whole page runs again: another tab may have to open.
    """
    if share_pct is not None:
        set_target(share_pct)
    open_place(claim.exhibit)
    point_at(Mark(number, claim.exhibit, claim.mark))


def _copy(words: Words) -> None:
    """The reader's own copy of the text, where there is one; "Data and method" says how to add one."""
    copy = find_copy(SEEDS)
    if isinstance(copy, ReaderCopy):
        with st.expander(words("article-copy"), icon=":material/article:"):
            for text in (copy.headline, copy.section, copy.time, copy.byline, "\n\n".join(copy.paragraphs)):
                if text:
                    st.text(text)
    elif isinstance(copy, CopyProblem):
        st.warning(words(f"article-copy-{copy.reason}", file=plain(copy.filename), detail=plain(copy.detail)))
