"""Reads the rows of countries in one sheet of SIPRI's workbook: figures, their colours, cells without a figure."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from data.country_names import code_of
from data.importing.refusal import RefusedError
from data.importing.workbook import Sheet, Years, number, years
from data.oddities import COUNTRIES

NO_FORCES = "ISL"
ADOPTED, _ADOPTED_MARK = "adopted_budget", "§"  # "for the adopted budget, rather than actual expenditure"


@dataclass(frozen=True)
class Figure:
    """One figure of a country and year as the sheet has it; `flag` is what its colour says, else ADOPTED or ""."""

    code: str
    year: int
    value: float
    flag: str
    place: str
    column: int


@dataclass(frozen=True)
class Found:
    """What the rows of the selected countries hold.

    `unknown` are names of rows with figures, `left_out` counts rows of other countries; `zeros` and `blanks` are the
    places of cells that are no figure.
    """

    figures: tuple[Figure, ...]
    unknown: tuple[str, ...]
    left_out: int
    zeros: tuple[str, ...]
    blanks: tuple[str, ...]


def header(sheet: Sheet, word: str = "country") -> tuple[int, int] | None:
    """Row and column of the cell whose whole text is the word; None if there is none."""
    for (row, column), cell in sorted(sheet.cells.items()):
        if isinstance(cell.value, str) and cell.value.strip().lower() == word:
            return row, column
    return None


def country_rows(sheet: Sheet, span: tuple[int, int]) -> Found:
    """The figures of the selected countries in a sheet with one column a year of `span`.

    Raises RefusedError for a row that is missing or there twice, for a cell that is neither a figure nor a mark, and
    where the newest year or the colours of estimates are missing.
    """
    at_header = header(sheet)
    assert at_header is not None
    row, name_column = at_header
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
    if not any(figure.flag not in ("", ADOPTED) for figure in figures) and "blue" in sheet.text().lower():
        raise RefusedError(
            f'sheet "{sheet.title}": no figure in blue or red; expected: the colours that mark estimates'
        )
    kept = tuple(figure for figure in figures if figure.value or figure.code == NO_FORCES)
    _check_newest(sheet, row, kept, at, found)
    zeros = {(figure.code, figure.column) for figure in figures if not figure.value and figure.code != NO_FORCES}

    def runs(meant: Callable[[str, int], bool]) -> tuple[str, ...]:
        columns = {code: [column for column in found.columns if meant(code, column)] for code in COUNTRIES}
        return tuple(_run(sheet, at[code], code, some, found) for code, some in columns.items() if some)

    return Found(
        kept,
        unknown,
        left_out,
        runs(lambda code, column: (code, column) in zeros),
        runs(lambda code, column: _is_blank(sheet, at[code], column)),
    )


def _check_newest(sheet: Sheet, header_row: int, kept: tuple[Figure, ...], at: Mapping[str, int], found: Years) -> None:
    if not kept:
        raise RefusedError(
            f'sheet "{sheet.title}": no figure for a selected country; expected: numbers under the years'
        )
    last = max(found.columns)
    year = found.columns[last]
    newest = {figure.code for figure in kept if figure.year == year}
    if not newest:
        raise RefusedError(
            f"{sheet.place(header_row, last)} ({year}): no figure of a selected country; expected: those of the "
            "newest year"
        )
    if "JPN" not in newest:
        raise RefusedError(f"{sheet.place(at['JPN'], last)} (JPN {year}): no figure; expected: Japan's newest one")


def _places(sheet: Sheet, header_row: int, column: int, found: Years) -> tuple[dict[str, int], tuple[str, ...], int]:
    at: dict[str, int] = {}
    unknown: list[str] = []
    left_out = 0
    for row, cells in sheet.rows():
        name = cells[column].value if column in cells else None
        if row <= header_row or not isinstance(name, str) or not name.strip():
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


def _figures(sheet: Sheet, row: int, code: str, found: Years) -> Iterator[Figure]:
    marks = [cell.value for (at, _), cell in sheet.cells.items() if at == row and isinstance(cell.value, str)]
    otherwise = ADOPTED if any(_ADOPTED_MARK in mark for mark in marks) else ""
    for column, year in found.columns.items():
        value = None if _is_blank(sheet, row, column) else number(sheet, row, column, year)
        if value is not None:
            flag = _flag(sheet.cells[row, column].colour) or otherwise
            yield Figure(code, year, value, flag, f"{sheet.place(row, column)} ({code} {year})", column)


def _is_blank(sheet: Sheet, row: int, column: int) -> bool:
    cell = sheet.cells.get((row, column))
    return cell is None or (isinstance(cell.value, str) and not cell.value.strip())


def _run(sheet: Sheet, row: int, code: str, columns: list[int], found: Years) -> str:
    """Some of a country's cells, for a message: the place of one, or first and last year of several."""
    of = [found.columns[column] for column in columns]
    if len(of) == 1:
        return f"{sheet.place(row, columns[0])} ({code} {of[0]})"
    return f"{sheet.place(row)} ({code}: {len(of)} years from {of[0]} to {of[-1]})"


def _flag(colour: str) -> str:
    """SIPRI prints its estimates in blue and what is highly uncertain in red."""
    if not re.fullmatch(r"[0-9a-f]{6}", colour):
        return ""
    red, green, blue = (int(colour[at : at + 2], 16) for at in (0, 2, 4))
    if blue > 100 and blue > red + 50 and blue > green + 30:
        return "sipri_estimate"
    return "highly_uncertain" if red > 100 and red > blue + 50 and red > green + 50 else ""
