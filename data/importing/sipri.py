"""Understands SIPRI's military expenditure workbook: shares of GDP, current dollars, estimates by their colour."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType

from data.importing.batch import Batch, Row, fixed, trimmed
from data.importing.editions import Figures, with_figures
from data.importing.refusal import RefusedError
from data.importing.sipri_edition import edition_of, span_of
from data.importing.sipri_rows import ADOPTED, NO_FORCES, Figure, country_rows, header
from data.importing.workbook import Book, Sheet, number
from data.share_unit import looks_like_fractions
from data.sources import Source

WORLD = "WLD"
_FIRST_DOLLARS = 2014  # sipri_usd.csv begins with the years of NATO's tables


def understand(
    book: Book,
    sources: Mapping[str, Source],
    released: date | None,
    known: Mapping[str, Figures] = MappingProxyType({}),
) -> Batch:
    """The rows of sipri_share and sipri_usd for the countries of the selection, and the edition.

    `released` is the day of release where the caller knows it, `known` the shares of each edition read before.
    Raises RefusedError with sheet, row and column.
    """
    share = _sheet(
        book, r"percentage of (gross domestic product|gdp)|^share of gdp", "percentage of gross domestic product"
    )
    dollars = _sheet(book, r"^current us|us\$ at current prices and exchange rates", "US$ at current prices")
    span = span_of(share)
    shares, money = (country_rows(sheet, span) for sheet in (share, dollars))
    factor = "100" if looks_like_fractions(figure.value for figure in shares.figures) else "1"
    percent = {(figure.code, figure.year): fixed(figure.value, 4, factor) for figure in shares.figures}
    alike = _alike({at: float(value) for at, value in percent.items()}, known)
    edition, how = edition_of(book, share, sources, released, alike)
    rows = [
        _row("sipri_share", "share_pct", figure, percent[figure.code, figure.year]) for figure in shares.figures
    ] + [
        _row("sipri_usd", "spending_bn_usd", figure, trimmed(figure.value, 6, "0.001"))
        for figure in money.figures
        if figure.year >= _FIRST_DOLLARS
    ]
    world = list(_world(book, span[1]))
    notices = [how]
    if not world:
        notices.append('"Regional totals" has no column of current prices: the world total is left out.')
    notices += [f"Zero without meaning left out: {zero}" for zero in (*shares.zeros, *money.zeros)]
    notices += [f"Empty cells, which are no figure: {blank}" for blank in (*shares.blanks, *money.blanks)]
    unknown = tuple(dict.fromkeys((*shares.unknown, *money.unknown)))
    return Batch(edition, (*rows, *world), tuple(notices), unknown, shares.left_out)


def _alike(figures: Figures, known: Mapping[str, Figures]) -> str | None:
    """The known edition with the same last year and nearly these figures, in the years that both have."""

    def first(some: Figures) -> int:
        return min(year for _, year in some)

    def since(some: Figures, year: int) -> Figures:
        return {at: value for at, value in some.items() if at[1] >= year}

    last = max(year for _, year in figures)
    same = {name: of for name, of in known.items() if max(year for _, year in of) == last}
    starts = {name: max(first(of), first(figures)) for name, of in same.items()}
    found = (with_figures(since(figures, starts[name]), {name: since(of, starts[name])}) for name, of in same.items())
    return next((name for name in found if name), None)


def _sheet(book: Book, form: str, words: str) -> Sheet:
    def says(sheet: Sheet) -> bool:
        heading = f"{sheet.title}\n{sheet.text(8)}"
        return re.search(form, heading, re.IGNORECASE | re.MULTILINE) is not None and header(sheet) is not None

    found = [sheet for sheet in book.sheets if says(sheet)]
    if len(found) == 1:
        return found[0]
    titles = ", ".join(f'"{sheet.title}"' for sheet in (found or book.sheets))
    problem = "more than one sheet" if found else "no sheet"
    raise RefusedError(
        f'{book.file}: {problem} with "{words}" in its heading and a row that begins with Country; expected: one, '
        f"as in SIPRI's military expenditure workbook. Sheets: {titles}"
    )


def _row(table: str, column: str, figure: Figure, value: str) -> Row:
    cells = {
        "iso3": figure.code,
        "year": str(figure.year),
        column: value,
        "kind": {"": "spent", ADOPTED: "budgeted"}.get(figure.flag, "estimate"),
        "flag": figure.flag,
        "note": _note(figure.code, figure.year),
    }
    return Row(table, cells, figure.place)


def _note(code: str, year: int) -> str:
    if code == NO_FORCES:
        return "A true zero: no armed forces."
    if code == "DEU" and year < 1990:
        return "West Germany."
    return "Three special funds are left out." if code == "KOR" and year < 2009 else ""


def _world(book: Book, last: int) -> Iterator[Row]:
    """The world's total, which an edition prints in current dollars for its last year only.

    The edition of 2020 has it with and without Iraq; the one with Iraq is what SIPRI's own texts give.
    """
    found = [
        (sheet, place)
        for sheet in book.sheets
        if (place := header(sheet, "region")) and re.search("by region", sheet.text(8), re.IGNORECASE)
    ]
    if len(found) != 1:
        raise RefusedError(f"{book.file}: {len(found)} sheets of military expenditure by region; expected: one")
    sheet, (header_row, name_column) = found[0]
    rows = [
        row
        for (row, column), cell in sheet.cells.items()
        if column == name_column
        and row > header_row
        and re.fullmatch(r"world( total)?( \(including .*\))?", str(cell.value).strip(), re.IGNORECASE)
    ]
    if len(rows) != 1:
        raise RefusedError(f'sheet "{sheet.title}": {len(rows)} rows named World; expected: one')
    for (row, column), cell in sorted(sheet.cells.items()):
        if row == header_row and re.search(rf"{last}.*current", str(cell.value), re.IGNORECASE):
            value = number(sheet, rows[0], column, last, absent=False)
            assert value is not None
            figure = Figure(
                WORLD, last, value, "sipri_estimate", f"{sheet.place(rows[0], column)} (world {last})", column
            )
            note = "World total; each edition prints its last year only."
            made = _row("sipri_usd", "spending_bn_usd", figure, trimmed(value, 3))
            yield Row(made.table, {**made.cells, "note": note}, made.place)
