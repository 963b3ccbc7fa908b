"""Sources in words: the line under a chart, a publisher, an edition, a note of the tables."""

from __future__ import annotations

from collections.abc import Sequence

from components.words import Words
from data import Figures, Source
from data.japanese import in_japanese
from data.sources import OWN as UNCHECKED

NAMED_PUBLISHERS = 3  # in a short line


def credit_line(words: Words, figures: Figures, sources: Sequence[Source]) -> str:
    """Publisher, edition and date of every source, and the as-of date, as one line."""
    named = [
        words("credit-source", publisher=source_publisher(words, source), edition=_dated_edition(words, source))
        if source.trust != UNCHECKED and source.published[:10] <= figures.as_of.isoformat()
        else words(
            "credit-own" if source.trust == UNCHECKED else "credit-later", publisher=source_publisher(words, source)
        )
        for source in sources
    ]
    return words("credit", sources=words("credit-separator").join(dict.fromkeys(named)), date=words.date(figures.as_of))


def short_credit(words: Words, sources: Sequence[Source]) -> str:
    """The first publishers and how many more, for who can open the whole list; the reader's own file comes first."""
    own_first = sorted(sources, key=lambda source: source.trust != UNCHECKED)
    names = list(dict.fromkeys(source_publisher(words, source) for source in own_first))
    first, more = names[:NAMED_PUBLISHERS], len(names) - NAMED_PUBLISHERS
    return words("credit-short", names=words("credit-separator").join(first), more=max(more, 0))


def _dated_edition(words: Words, source: Source) -> str:
    edition = source_edition(words, source)
    date = words.date(source.published) if source.published else ""
    return edition if date in edition else words("credit-dated", edition=edition, date=date)


def source_publisher(words: Words, source: Source) -> str:
    """Who published it, in the reader's language."""
    if source.trust == UNCHECKED:
        return words("own-publisher")
    return source.publisher_ja if words.lang == "ja" else source.publisher


def source_edition(words: Words, source: Source) -> str:
    """Which edition it is, in the reader's language."""
    return source.edition_ja if words.lang == "ja" else source.edition


def translated(words: Words, text: str) -> str:
    """A note of the tables, or a source's title, terms, check or doubt, in the reader's language."""
    return in_japanese(text) if words.lang == "ja" else text
