"""Understands SIPRI's military expenditure workbook: shares of GDP, current dollars, estimates by their colour."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from statistics import median

from data.country_names import code_of
from data.importing.batch import Batch, Row, fixed, trimmed
from data.importing.refusal import RefusedError
from data.importing.sipri_edition import edition_of
from data.importing.workbook import Book, Sheet, Years, number, years
from data.oddities import COUNTRIES
from data.sources import Source

WORLD = "WLD"
_NO_FORCES = "ISL"
_HALFWAY = 0.2
_FIRST_DOLLARS = 2014  # sipri_usd.csv begins with the years of NATO's tables


@dataclass(frozen=True)
class _Figure:
    code: str
    year: int
    value: float
    flag: str
    place: str


@dataclass(frozen=True)
class _Found:
    figures: tuple[_Figure, ...]
    unknown: tuple[str, ...]
    left_out: int
    zeros: tuple[str, ...]


def understand(book: Book, sources: Mapping[str, Source], released: date | None) -> Batch:
    """The rows of sipri_share and sipri_usd for the countries of the selection, and the edition.

    `released` is the day of release where the caller knows it. Raises RefusedError with sheet, row and column.
    """
    share = _sheet(
        book, r"percentage of (gross domestic product|gdp)|^share of gdp", "percentage of gross domestic product"
    )
    dollars = _sheet(book, r"^current us|us\$ at current prices and exchange rates", "US$ at current prices")
    edition, span, how = edition_of(book, share, sources, released)
    shares, money = (_country_rows(sheet, span) for sheet in (share, dollars))
    # The middle of all shares is 0.02 where they are fractions and 1.8 where they are percent.
    factor = "100" if median(figure.value for figure in shares.figures) < _HALFWAY else "1"
    rows = [_row("sipri_share", "share_pct", figure, fixed(figure.value, 4, factor)) for figure in shares.figures] + [
        _row("sipri_usd", "spending_bn_usd", figure, trimmed(figure.value, 6, "0.001"))
        for figure in money.figures
        if figure.year >= _FIRST_DOLLARS
    ]
    world = list(_world(book, span[1]))
    notices = [how]
    if not world:
        notices.append('"Regional totals" has no column of current prices: the world total is left out.')
    notices += [f"Zero without meaning left out: {zero}" for zero in (*shares.zeros, *money.zeros)]
    unknown = tuple(dict.fromkeys((*shares.unknown, *money.unknown)))
    return Batch(edition, (*rows, *world), tuple(notices), unknown, shares.left_out)


def _sheet(book: Book, form: str, words: str) -> Sheet:
    def says(sheet: Sheet) -> bool:
        heading = f"{sheet.title}\n{sheet.text(8)}"
        return re.search(form, heading, re.IGNORECASE | re.MULTILINE) is not None and _header(sheet) is not None

    found = [sheet for sheet in book.sheets if says(sheet)]
    if len(found) == 1:
        return found[0]
    titles = ", ".join(f'"{sheet.title}"' for sheet in (found or book.sheets))
    problem = "more than one sheet" if found else "no sheet"
    raise RefusedError(
        f'{book.file}: {problem} with "{words}" in its heading and a row that begins with Country; expected: one, '
        f"as in SIPRI's military expenditure workbook. Sheets: {titles}"
    )


def _header(sheet: Sheet, word: str = "country") -> tuple[int, int] | None:
    for (row, column), cell in sorted(sheet.cells.items()):
        if isinstance(cell.value, str) and cell.value.strip().lower() == word:
            return row, column
    return None


def _country_rows(sheet: Sheet, span: tuple[int, int]) -> _Found:
    header = _header(sheet)
    assert header is not None
    row, name_column = header
    found = years(sheet, row)
    if found is None or found.span != span:
        got = "no years" if found is None else "{}-{}".format(*found.span)
        raise RefusedError(f"{sheet.place(row)}: {got}; expected: the years {span[0]} to {span[1]}, as in the heading")
    at, unknown, left_out = _places(sheet, row, name_column, found)
    missing = [code for code in COUNTRIES if code not in at]
    if missing:
        named = f"; names not known: {', '.join(unknown)}" if unknown else ""
        raise RefusedError(f'sheet "{sheet.title}": no row for {", ".join(missing)}; expected: one each{named}')
    figures = [figure for code in COUNTRIES for figure in _figures(sheet, at[code], code, found)]
    if not any(figure.flag for figure in figures) and "blue" in sheet.text().lower():
        raise RefusedError(
            f'sheet "{sheet.title}": no figure in blue or red; expected: the colours that mark estimates'
        )
    kept = tuple(figure for figure in figures if figure.value or figure.code == _NO_FORCES)
    if not kept:
        raise RefusedError(
            f'sheet "{sheet.title}": no figure for a selected country; expected: numbers under the years'
        )
    last = max(found.columns)
    newest = {figure.code for figure in kept if figure.year == found.columns[last]}
    if not newest:
        raise RefusedError(
            f"{sheet.place(row, last)} ({span[1]}): no figure of a selected country; expected: those of the newest year"
        )
    if "JPN" not in newest:
        raise RefusedError(f"{sheet.place(at['JPN'], last)} (JPN {span[1]}): no figure; expected: Japan's newest one")
    zeros = tuple(f"{figure.place}" for figure in figures if not figure.value and figure.code != _NO_FORCES)
    return _Found(kept, unknown, left_out, zeros)


def _places(sheet: Sheet, header: int, column: int, found: Years) -> tuple[dict[str, int], tuple[str, ...], int]:
    at: dict[str, int] = {}
    unknown: list[str] = []
    left_out = 0
    for row, cells in sheet.rows():
        name = cells[column].value if column in cells else None
        if row <= header or not isinstance(name, str) or not name.strip():
            continue
        code = code_of(name)
        has_figures = any(isinstance(cells[year].value, int | float) for year in found.columns if year in cells)
        if code is None and has_figures:
            unknown.append(name.strip())
        elif code and code in at:
            raise RefusedError(
                f"{sheet.place(row, column)}: {name.strip()} again; expected: once, as in row {at[code]}"
            )
        elif code and code in COUNTRIES:
            at[code] = row
        elif has_figures:
            left_out += 1
    return at, tuple(unknown), left_out


def _figures(sheet: Sheet, row: int, code: str, found: Years) -> Iterator[_Figure]:
    for column, year in found.columns.items():
        value = number(sheet, row, column, year)
        if value is not None:
            flag = _flag(sheet.cells[row, column].colour)
            yield _Figure(code, year, value, flag, f"{sheet.place(row, column)} ({code} {year})")


def _flag(colour: str) -> str:
    """SIPRI prints its estimates in blue and what is highly uncertain in red."""
    if not re.fullmatch(r"[0-9a-f]{6}", colour):
        return ""
    red, green, blue = (int(colour[at : at + 2], 16) for at in (0, 2, 4))
    if blue > 100 and blue > red + 50 and blue > green + 30:
        return "sipri_estimate"
    return "highly_uncertain" if red > 100 and red > blue + 50 and red > green + 50 else ""


def _row(table: str, column: str, figure: _Figure, value: str) -> Row:
    cells = {
        "iso3": figure.code,
        "year": str(figure.year),
        column: value,
        "kind": "estimate" if figure.flag else "spent",
        "flag": figure.flag,
        "note": _note(figure.code, figure.year),
    }
    return Row(table, cells, figure.place)


def _note(code: str, year: int) -> str:
    if code == _NO_FORCES:
        return "A true zero: no armed forces."
    if code == "DEU" and year < 1990:
        return "West Germany."
    return "Three special funds are left out." if code == "KOR" and year < 2009 else ""


def _world(book: Book, last: int) -> Iterator[Row]:
    """The world's total, which stands in current dollars for an edition's last year only."""
    found = [
        (sheet, header)
        for sheet in book.sheets
        if (header := _header(sheet, "region")) and re.search("by region", sheet.text(8), re.IGNORECASE)
    ]
    if len(found) != 1:
        raise RefusedError(f"{book.file}: {len(found)} sheets of military expenditure by region; expected: one")
    sheet, (header_row, name_column) = found[0]
    rows = [
        row
        for (row, column), cell in sheet.cells.items()
        if column == name_column
        and row > header_row
        and re.fullmatch(r"world( total)?", str(cell.value).strip(), re.IGNORECASE)
    ]
    if len(rows) != 1:
        raise RefusedError(f'sheet "{sheet.title}": {len(rows)} rows named World; expected: one')
    for (row, column), cell in sorted(sheet.cells.items()):
        if row == header_row and re.search(rf"{last}.*current", str(cell.value), re.IGNORECASE):
            value = number(sheet, rows[0], column, last, absent=False)
            assert value is not None
            figure = _Figure(WORLD, last, value, "sipri_estimate", f"{sheet.place(rows[0], column)} (world {last})")
            note = "World total; each edition prints its last year only."
            made = _row("sipri_usd", "spending_bn_usd", figure, trimmed(value, 3))
            yield Row(made.table, {**made.cells, "note": note}, made.place)
