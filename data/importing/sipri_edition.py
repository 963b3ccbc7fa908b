"""Tells which edition a workbook of SIPRI is, by its checksum, its heading and the day given or saved."""

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
_NATIONAL = (
    "Where its definition cannot be applied, national data stand; China is SIPRI's own estimate; South Korea before "
    "2009 lacks three special funds; Japan includes the budgeted Okinawa (SACO) amount and leaves out military "
    "pensions; Germany is West Germany before 1990. Meant for change over time more than for close ranking."
)


def edition_of(
    book: Book, share: Sheet, sources: Mapping[str, Source], released: date | None
) -> tuple[Edition, tuple[int, int], str]:
    """The edition, its first and last year, and how its day was told, by what stands above the shares.

    Raises RefusedError if the day of release is not known or the heading contradicts itself.
    """
    heading = share.text(8)
    span, rights = _SPAN.search(heading), _RIGHTS.search(heading)
    if not span:
        raise RefusedError(f'{share.place(1)}: no years in the heading; expected: "1949–2025" or the like')
    first, last = int(span[1]), int(span[2])
    if rights and int(rights[1]) != last + 1:
        raise RefusedError(
            f"{share.place(1)}: © SIPRI {rights[1]} over figures to {last}; expected: © SIPRI {last + 1}"
        )
    file = known_file(book, sources)
    known = file or next((name for name in sources if name.startswith(f"sipri-{last + 1}-")), None)
    if known and (file or not released or released.isoformat() == sources[known].published):
        day, how = sources[known].published, f"The edition is already known as {known}."
    elif released:
        day, how = released.isoformat(), "The day of release is the one given."
    elif rights and book.saved and book.saved.year == last + 1:
        day = book.saved.isoformat()
        how = f"The day of release is the day the workbook was last saved, {day}: --released says otherwise."
    else:
        raise RefusedError(
            f"{book.file}: its day of release is not in it; expected: --released YYYY-MM-DD ({last + 1})"
        )
    if int(day[:4]) != last + 1:
        raise RefusedError(f"{book.file}: released {day}, but its figures end in {last}; expected: a day in {last + 1}")
    stamp = date.fromisoformat(day)
    details = {
        "publisher": "SIPRI",
        "publisher_ja": "SIPRI",
        "title": "SIPRI Military Expenditure Database",
        "edition": f"{stamp:%B %Y}",
        "edition_ja": f"{stamp.year}年{stamp.month}月版",
        "published": day,
        "url": "https://doi.org/10.55163/CQGC9685",
        "terms": _terms(sources),
        "checked": "The publisher's own workbook, checked against the edition beside it on import.",
        "trust": "high",
        "doubt": _NATIONAL,
    }
    return (
        Edition(known if known and day == sources[known].published else id_of("sipri", day, sources), day, details),
        (first, last),
        how,
    )


def _terms(sources: Mapping[str, Source]) -> str:
    own = [source for name, source in sources.items() if name.startswith("sipri-")]
    if not own:
        raise RefusedError("sources.toml: has no entry of SIPRI; expected: one to take the terms of use from")
    return max(own, key=lambda source: source.published).terms
