"""What the page has to say before its answer: a link that could not be used, figures that have grown old."""

from __future__ import annotations

import datetime as dt
import re
import string

import streamlit as st

import data
from components.kit.source_text import source_publisher
from components.model.control_kinds import Notice
from components.page.session import notices
from components.words import Words
from data.revisions import newest_edition_age

LINKED = re.compile(r"(?<=:)(?=//)|(?<=www)(?=\.)|(?<=@)", re.IGNORECASE)  # where an address is an address


def today() -> dt.date:
    """The machine's day."""
    return dt.date.today()


def show_age(words: Words) -> None:
    """Says so where the figures have grown old."""
    age = newest_edition_age(data.load(), today())
    if age.stale:
        edition = words.date(age.released.isoformat())
        text = words(
            "notice-stale", publisher=source_publisher(words, age.source), date=edition, months=str(age.months)
        )
        st.warning(text, icon=":material/event_busy:")


def show_notices(words: Words) -> None:
    """Says what the link got wrong."""
    if told := notices():
        lines = [f"- {plain(notice_text(notice, words))}" for notice in told]
        st.warning("\n".join(lines), title=words("notice-title"), icon=":material/link_off:")


def notice_text(notice: Notice, words: Words) -> str:
    """What the link got wrong, in a sentence; the reader's own text is repeated as it was given."""
    used = notice.used or words("notice-none")
    named = {"measure": f"measure-{used}", "prices": f"control-prices-{used}", "exhibit": f"{used}-title"}
    if words.has(named.get(notice.key, "")):
        used = words(named[notice.key])
    return words(f"notice-{notice.reason}", control=words(f"control-{notice.key}"), given=notice.given, used=used)


def plain(text: str) -> str:
    """Text on one line in which Markdown finds no markup, and no address that it would make a link of."""
    line = "".join(c for c in " ".join(text.split()) if c.isprintable())
    return "".join(f"\\{c}" if c in string.punctuation else c for c in LINKED.sub("\N{WORD JOINER}", line))
