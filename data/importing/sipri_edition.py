"""Which edition a workbook of SIPRI is, by its checksum, its figures, its heading and the day given."""

import re
from collections.abc import Mapping
from datetime import date

from data.importing.batch import Edition
from data.importing.editions import id_of, known_file
from data.importing.refusal import RefusedError
from data.importing.workbook import Book, Sheet
from data.sources import Source

_SPAN = re.compile(r"((?:19|20)\d\d)\s*[-–—]\s*((?:19|20)\d\d)")
_RIGHTS = re.compile(r"©\s*SIPRI\s*(20\d\d)", re.IGNORECASE)
_NO_DAY = "The workbook does not name its day of release; the year is known."
_NATIONAL = (
    "Where its definition cannot be applied, national data stand; China is SIPRI's own estimate; South Korea before "
    "2009 lacks three special funds; Japan includes the budgeted Okinawa (SACO) amount and leaves out military "
    "pensions; Germany is West Germany before 1990. Meant for change over time more than for close ranking."
)


def span_of(share: Sheet) -> tuple[int, int]:
    """The edition's first and last year, by the heading above the shares. Raises RefusedError without one."""
    span = _SPAN.search(share.text(8))
    if not span:
        raise RefusedError(f'{share.place(1)}: no years in the heading; expected: "1949–2025" or the like')
    return int(span[1]), int(span[2])


def edition_of(
    book: Book, share: Sheet, sources: Mapping[str, Source], released: date | None, alike: str | None
) -> tuple[Edition, str]:
    """The edition, and how it was identified.

    `alike` is the known edition that has the same figures. A book does not say on which day it was released: where
    neither the caller nor a known edition does, the edition has its year alone, and says so. Raises RefusedError if
    the heading contradicts itself or the day given.
    """
    last = span_of(share)[1]
    year = str(last + 1)
    file = known_file(book, sources)
    of_year = next((name for name in sources if re.fullmatch(rf"sipri-{year}(-.*)?", name)), None)
    known = file or alike or of_year
    if known and not file and released and released.isoformat() != sources[known].published:
        known = None
    if known:
        how = "Its shares are those of" if known == alike and not file else "The edition is already known as"
        return _edition(known, sources[known].published, sources), f"{how} {known}."
    rights = _RIGHTS.search(share.text(8))
    # Editions of 2020, 2021 and 2026 claim the rights of their own year, those between of their last year of figures.
    if rights and int(rights[1]) not in (last, last + 1):
        raise RefusedError(
            f"{share.place(1)}: © SIPRI {rights[1]} over figures to {last}; expected: © SIPRI {last} or {year}"
        )
    if released and released.year != last + 1:
        raise RefusedError(
            f"{book.file}: released {released}, but its figures end in {last}; expected: a day in {year}"
        )
    if released:
        day, how = released.isoformat(), "The day of release is the one given."
    else:
        day, how = (
            year,
            f"The day of release is not in the workbook: {year} stands for it; --released YYYY-MM-DD gives it.",
        )
    return _edition(id_of("sipri", day, sources), day, sources), how


def _edition(name: str, day: str, sources: Mapping[str, Source]) -> Edition:
    stamp = date.fromisoformat(day) if len(day) == len("2026-04-27") else None
    details = {
        "publisher": "SIPRI",
        "publisher_ja": "SIPRI",
        "title": "SIPRI Military Expenditure Database",
        "edition": f"{stamp:%B %Y}" if stamp else day,
        "edition_ja": f"{stamp.year}年{stamp.month}月版" if stamp else f"{day}年版",
        "published": day,
        "url": "https://doi.org/10.55163/CQGC9685",
        "terms": _terms(sources),
        "checked": "The publisher's own workbook, checked against the edition beside it on import.",
        "trust": "high",
        "doubt": _NATIONAL if stamp else f"{_NO_DAY} {_NATIONAL}",
    }
    return Edition(name, day, details)


def _terms(sources: Mapping[str, Source]) -> str:
    own = [source for name, source in sources.items() if name.startswith("sipri-")]
    if not own:
        raise RefusedError("sources.toml: has no entry of SIPRI; expected: one to take the terms of use from")
    return max(own, key=lambda source: source.published).terms
