"""What came of a reader's file, in words: why a line was not taken, and what is to be known of the others. Pure."""

from __future__ import annotations

from components.words import Words
from data.own_figures.archive_limits import MAX_UNPACKED_MB
from data.own_figures.choosing import HIGHEST_UNSTATED_PCT, MAX_ROWS, MAX_SOURCES
from data.own_figures.file_kinds import MAX_MB
from data.own_figures.lines import HEADER_WITHIN, MAX_LINES
from data.own_figures.numbers import HIGHEST_PCT
from data.own_figures.parsed import Refusal
from data.own_figures.parsing import MAX_CHARACTERS, MAX_SOURCE_CHARACTERS
from data.own_figures.worker import SECONDS
from data.own_figures.years import FIRST_YEAR, LAST_YEAR

SESSION_MB = 100  # of all the files that one session gives


def limits(words: Words) -> dict[str, str]:
    """What a file may have, for messages."""
    return {
        "size": str(MAX_MB), "unpacked": str(MAX_UNPACKED_MB), "session": str(SESSION_MB), "seconds": str(SECONDS),
        "rows": words.number(MAX_ROWS), "lines": words.number(MAX_LINES), "header": str(HEADER_WITHIN),
        "first": str(FIRST_YEAR), "last": str(LAST_YEAR), "high": str(HIGHEST_PCT),
        "sources": str(MAX_SOURCES), "label": str(MAX_CHARACTERS), "source": str(MAX_SOURCE_CHARACTERS),
        "unstated": str(HIGHEST_UNSTATED_PCT),
    }  # fmt: skip


def notice_text(one: Refusal, words: Words) -> str:
    """What is to be known, as a sentence."""
    if one.reason == "assumed":
        return words("own-assumed", name=one.value, country=words.country(one.column))
    return words(f"own-notice-{one.reason}", count=words.number(one.count), value=one.value)


def refusal_text(one: Refusal, words: Words) -> str:
    """What was not taken, and what is allowed there."""
    value = words.country(one.value) if one.reason == "rows" else one.value
    what = [words("own-refused-line", line=str(one.line))] if one.line else []
    what += [one.column] if one.column and one.reason != "rows" else []
    what += [words("own-refused-value", value=value)] if value else []
    what += [words("own-refused-times", count=words.number(one.count))] if one.count > 1 else []
    allowed = words(f"own-no-{one.reason}", **limits(words))
    return words("own-refused-one", what=words.joined(what), allowed=allowed) if what else allowed
