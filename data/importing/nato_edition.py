"""Which edition a workbook of NATO is, by its checksum, the day given, its file's name or its figures."""

import re
from collections.abc import Mapping
from datetime import date

from data.importing.batch import Edition
from data.importing.editions import id_of, known_file
from data.importing.refusal import RefusedError
from data.importing.workbook import Book
from data.sources import Source

_FILE_DAY = re.compile(r"(?<!\d)(\d\d)(\d\d)(\d\d)(?!\d)")
_DOUBT = (
    "The aggregates leave out Montenegro before 2017, North Macedonia before 2020, Finland before 2023 and Sweden "
    "before 2024. Iceland has no armed forces and no row. A fiscal year counts as the calendar year that holds most of "
    "its months. Never splice two editions."
)


def edition_of(
    book: Book, span: tuple[int, int], sources: Mapping[str, Source], released: date | None, alike: str | None
) -> tuple[Edition, str]:
    """The edition, and how it was identified where neither the file's name nor the caller says so.

    `alike` is the known edition that has the same figures. Raises RefusedError if the day of release is not known.
    """
    file = known_file(book, sources)
    if file:
        day, how = date.fromisoformat(sources[file].published), ""
    else:
        day, how = _released(book, span, sources, released, alike)
    if not span[1] - 1 <= day.year <= span[1] + 1:
        raise RefusedError(f"{book.file}: released {day}, but its years end in {span[1]}; expected: a day in {span[1]}")
    terms = [source.terms for name, source in sources.items() if re.match(r"nato-\d{4}", name)]
    if not terms:
        raise RefusedError("sources.toml: has no entry of NATO's tables; expected: one to take the terms of use from")
    details = {
        "publisher": "NATO",
        "publisher_ja": "NATO",
        "title": "Defence Expenditure of NATO Countries",
        "edition": f"{day:%B %Y}, {span[0]}-{span[1]}",
        "edition_ja": f"{day.year}年{day.month}月版、{span[0]}〜{span[1]}年",
        "published": day.isoformat(),
        "url": "",
        "terms": terms[-1],
        "checked": "The publisher's own workbook; sums and shares were checked within it on import.",
        "trust": "high",
        "doubt": f"The address that the workbook was downloaded from was not recorded. {_DOUBT}",
    }
    return Edition(file or id_of("nato", day.isoformat(), sources), day.isoformat(), details), how


def _released(
    book: Book, span: tuple[int, int], sources: Mapping[str, Source], released: date | None, alike: str | None
) -> tuple[date, str]:
    """The day of release of a file that is not known, and how it was found: as `edition_of`."""
    named = _FILE_DAY.search(book.file)
    if released:
        return released, ""
    if named and (stamp := _day(named)):
        return stamp, ""
    if alike:
        return date.fromisoformat(sources[alike].published), f"Its shares are those of {alike}, which it is."
    same = [name for name, source in sources.items() if "{}-{}".format(*span) in source.title + source.edition]
    more = f" (known with these years: {', '.join(same)})" if same else ""
    raise RefusedError(
        f"{book.file}: NATO's tables {span[0]}-{span[1]}{more}, but the day of release is neither in the workbook "
        "nor in its name; expected: --released YYYY-MM-DD"
    )


def _day(found: re.Match[str]) -> date | None:
    try:
        return date(2000 + int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        return None
