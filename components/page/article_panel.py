"""The article beside the charts: its record, claim by claim, and the reader's own copy of its text."""

from __future__ import annotations

import streamlit as st

from components.article.reader_copy import CopyProblem, ReaderCopy, find_copy
from components.article.record import SEEDS, Claim, load_record
from components.page.elements import claims
from components.page.exhibit_view import Pointed
from components.page.notices import plain
from components.page.session import open_place, set_target
from components.words import Words


def show(words: Words) -> None:
    """Draws the panel where it is called."""
    record = load_record(words.lang)
    with st.container(key="article", gap="small", height="stretch"):
        st.subheader(words("article-heading"), anchor=False)
        st.markdown(f"**{record.headline}**")
        published = words("article-published", outlet=record.outlet, date=words.date(record.published_at[:10]))
        st.caption(words("article-head", published=published, byline=record.byline, nature=record.nature))
        _copy(words)
        claims.show(record, words, lambda index, share: _point(record.claims[index], index + 1, share))
        with st.expander(words("article-conflicts"), icon=":material/compare_arrows:", expanded=True):
            st.markdown(
                "\n\n".join(
                    f"**{conflict.topic}**\n" + "\n".join(f"- {version}" for version in conflict.versions)
                    for conflict in record.conflicts
                )
            )
        with st.expander(words("article-slips"), icon=":material/edit_note:"):
            st.markdown("\n".join(f"- {slip}" for slip in record.slips))


def _point(claim: Claim, number: int, share_pct: float | None) -> None:
    """Brings the exhibit that bears on a claim to the front, points at the mark, and sets the claim's share.

    It is in a callback of the whole page, which then runs: another tab may have to open.
    """
    if share_pct is not None:
        set_target(share_pct)
    open_place(claim.exhibit)
    st.session_state["_pointed"] = Pointed(number, claim.exhibit, claim.mark)


def _copy(words: Words) -> None:
    copy = find_copy(SEEDS)
    if isinstance(copy, ReaderCopy):
        with st.expander(words("article-copy"), icon=":material/article:"):
            for text in (copy.headline, copy.section, copy.time, copy.byline, "\n\n".join(copy.paragraphs)):
                if text:
                    st.text(text)
    elif isinstance(copy, CopyProblem):
        st.warning(
            words(
                f"article-copy-{copy.reason}",
                file=plain(copy.filename),
                detail=plain(copy.detail),
            )
        )
    else:
        st.caption(words("article-copy-missing"))
