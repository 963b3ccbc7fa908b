"""Which edition a file is: the one known by its checksum or its figures, or a new one with a new id."""

from collections.abc import Mapping

from data.importing.workbook import Book
from data.sources import Source

# Of the figures of two editions of NATO's tables that follow one another, half are the same.
_SAME = 0.95
_ROUNDED = 0.011

Figures = Mapping[tuple[str, int], float]


def known_file(book: Book, sources: Mapping[str, Source]) -> str | None:
    """The id of the edition that was read from this very file, whatever it is called now; None if none was."""
    return next((name for name, source in sources.items() if book.sha256 and source.sha256 == book.sha256), None)


def id_of(publication: str, day: str, sources: Mapping[str, Source]) -> str:
    """ "sipri-2026-04"; with the day ("sipri-2026-04-28") where another day's edition has that id already."""
    month = f"{publication}-{day[:7]}"
    return month if month not in sources or sources[month].published == day else f"{publication}-{day}"


def with_figures(figures: Figures, known: Mapping[str, Figures]) -> str | None:
    """The id of the known edition that has nearly all of these figures and no more; None if there is none."""
    alike = {
        name: sum(at in figures and abs(figures[at] - value) < _ROUNDED for at, value in of.items())
        / len(figures.keys() | of.keys())
        for name, of in known.items()
    }
    best = max(alike, key=lambda name: alike[name], default=None)
    return best if best and alike[best] >= _SAME else None
