"""The article beside the charts: its record, claim by claim, and the reader's own copy of its text."""

from __future__ import annotations

import streamlit as st

from components import article, controls
from components.article import Claim, CopyProblem, ReaderCopy, Record
from components.show import Pointed
from components.words import Words

STATE_COLOR = {
    "confirmed": "green", "disputed": "orange", "conflicts": "orange", "overtaken": "gray", "unconfirmed": "orange",
    "plausible": "gray", "opinion": "gray", "unchanged": "gray",
}  # fmt: skip


def show(words: Words) -> None:
    """Draws the panel where it is called."""
    record = article.load_record(words.lang)
    with st.container(key="article", gap="small", height="stretch"):
        st.subheader(words("article-heading"), anchor=False)
        st.markdown(f"**{record.headline}**")
        published = words("article-published", outlet=record.outlet, date=words.date(record.published_at[:10]))
        st.caption(words("article-head", published=published, byline=record.byline, nature=record.nature))
        _copy(words)
        st.markdown(f"**{words('article-record')}**")
        for number, claim in enumerate(record.claims, start=1):
            _claim(number, claim, record, words)
        with st.expander(words("article-conflicts"), icon=":material/compare_arrows:", expanded=True):
            st.markdown(
                "\n\n".join(
                    f"**{conflict.topic}**\n" + "\n".join(f"- {version}" for version in conflict.versions)
                    for conflict in record.conflicts
                )
            )
        with st.expander(words("article-slips"), icon=":material/edit_note:"):
            st.markdown("\n".join(f"- {slip}" for slip in record.slips))


def _claim(number: int, claim: Claim, record: Record, words: Words) -> None:
    conflicts = [conflict.topic for conflict in record.conflicts if claim.id in conflict.claims]
    who = words(
        "article-claim-who", who=claim.who, firmness=words(f"firmness-{claim.firmness}"), date=words.date(claim.date)
    )
    who = f":small[:gray[{who}]]"
    badge = f":{STATE_COLOR[claim.state]}-badge[{words(f'state-{claim.state}')}]"
    marks = [badge, *(f":orange-badge[:material/compare_arrows: {topic}]" for topic in conflicts)]
    source = f"[{words('article-claim-source', publisher=claim.since_publisher)}]({claim.since_url})"
    since = f"{words('article-claim-since', since=claim.since)} {source}"
    with st.container(border=True, gap="xsmall"):
        st.markdown(f"**{number}.** {claim.claim}  \n{who}  \n{' '.join(marks)}  \n{since}")
        pointed = Pointed(number, claim.exhibit, claim.mark)
        with st.container(horizontal=True, gap="small"):
            for share in claim.figures:
                st.button(
                    words("article-set", share=words.target(share)),
                    key=f"{claim.id}-{share:g}",
                    icon=":material/tune:",
                    on_click=_point,
                    args=(pointed, share),
                    help=words("article-exhibit", exhibit=words(f"{claim.exhibit}-title")),
                )
            st.button(
                words(f"{claim.exhibit}-title"),
                key=f"{claim.id}-point",
                icon=":material/my_location:",
                type="tertiary",
                on_click=_point,
                args=(pointed,),
                help=words("article-point-help"),
            )


def _point(pointed: Pointed, share_pct: float | None = None) -> None:
    """Brings the exhibit that bears on a claim to the front, points at the mark, and sets the claim's share."""
    if share_pct is not None:
        controls.set_target(share_pct)
    if pointed.exhibit in controls.PLACES:
        controls.open_place(pointed.exhibit)
    st.session_state["_pointed"] = pointed
    controls.follow()


def _copy(words: Words) -> None:
    copy = article.find_copy(article.SEEDS)
    if isinstance(copy, ReaderCopy):
        with st.expander(words("article-copy"), icon=":material/article:"):
            for text in (copy.headline, copy.section, copy.time, copy.byline, "\n\n".join(copy.paragraphs)):
                if text:
                    st.text(text)
    elif isinstance(copy, CopyProblem):
        st.warning(
            words(
                f"article-copy-{copy.reason}",
                file=controls.plain(copy.filename),
                detail=controls.plain(copy.detail),
            )
        )
    else:
        st.caption(words("article-copy-missing"))
