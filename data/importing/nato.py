"""Understands NATO's defence expenditure tables: shares, dollars, equipment, GDP and personnel by year."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from openpyxl.utils import get_column_letter

from data.country_names import code_of
from data.importing.batch import Batch, Row, fixed, trimmed
from data.importing.editions import Figures, with_figures
from data.importing.nato_blocks import Block, blocks_of
from data.importing.nato_edition import edition_of
from data.importing.refusal import RefusedError
from data.importing.workbook import Book, Years, number
from data.oddities import AGGREGATES
from data.sources import Source

# Allies that joined since 2014, and the first year that NATO's sums count them in.
JOINED = {"MNE": 2017, "MKD": 2020, "FIN": 2023, "SWE": 2024}
# The sums' footnote names the years of joining; Finland joined in 2023, Sweden in 2024.
_SUMS_WHOLE_FROM = 2024
_JOINED_NOTE = "Leaves out allies before they joined (MNE 2017, MKD 2020, FIN 2023, SWE 2024)."
_DIFFERS_NOTE = "Differs from money over GDP in NATO's own tables."
_GNI = "rops by a quarter or more from 2023, consistent with a GNI basis; the footnote was not seen."


@dataclass(frozen=True)
class _Wanted:
    """How a kind of figure is found, by patterns for its table, unit and block, and how it is stored."""

    name: str
    table: str
    column: str
    title: str
    unit: str
    block: str
    factor: str = "1"
    digits: int = 2
    sums: bool = True
    trim: bool = False


_WANTED = (
    _Wanted("share", "nato_share", "share_pct", r"share of (real )?gdp", "", r"^share of (real )?gdp"),
    _Wanted(
        "dollars",
        "nato_usd",
        "spending_bn_usd",
        r"^(core )?defence (expenditure|investment)$",
        r"million us dollars",
        r"^current prices",
        "0.001",
        3,
        trim=True,
    ),
    _Wanted(
        "equipment",
        "nato_equipment",
        "equipment_share_pct",
        r"by main category",
        "percentage",
        r"^equipment",
        sums=False,
    ),
    _Wanted("gdp", "nato_context", "value", r"^gdp$", r"million us dollars", r"^current prices", "0.001", 3, trim=True),
    _Wanted("personnel", "nato_context", "value", r"military personnel", "thousands", "", digits=1),
)
_INDICATORS = {"gdp": "gdp_bn_usd", "personnel": "personnel_thousand"}


@dataclass(frozen=True)
class _Figure:
    code: str
    year: int
    value: float
    place: str


def understand(
    book: Book,
    sources: Mapping[str, Source],
    members: frozenset[str],
    released: date | None,
    known: Mapping[str, Figures] = MappingProxyType({}),
) -> Batch:
    """The rows of the four nato_* tables and the edition.

    `members` are the allies that must have a row (those that joined after the edition's last year may be absent),
    `released` is the day of release where the caller knows it, `known` the shares of each edition read before.
    Raises RefusedError with sheet, row and column.
    """
    blocks = [block for sheet in book.sheets for block in blocks_of(sheet)]
    chosen = {wanted.name: _choose(book, blocks, wanted) for wanted in _WANTED}
    share = chosen["share"]
    for block in chosen.values():
        if (block.years.span, block.years.estimates) != (share.years.span, share.years.estimates):
            raise RefusedError(
                f'sheet "{block.sheet.title}": years {_said(block.years)}; expected: {_said(share.years)}, '
                f'as in sheet "{share.sheet.title}"'
            )
    if not share.years.estimates:
        raise RefusedError(f'sheet "{share.sheet.title}": no year is an estimate; expected: 2024e or the like')
    unknown = tuple(dict.fromkeys(name for block in chosen.values() for name, _ in block.rows if code_of(name) is None))
    found: dict[str, dict[tuple[str, int], _Figure]] = {}
    for wanted in _WANTED:
        due = members | (frozenset(AGGREGATES) if wanted.sums else frozenset())
        figures = _figures(chosen[wanted.name], due, unknown)
        # Iceland has no forces, and so a row for its GDP alone.
        found[wanted.name] = {at: one for at, one in figures.items() if at[0] != "ISL" or wanted.name == "gdp"}
    shares = {at: float(fixed(figure.value, 2)) for at, figure in found["share"].items()}
    edition, how = edition_of(book, share.years.span, sources, released, with_figures(shares, known))
    rows = tuple(row for wanted in _WANTED for row in _rows(wanted, found, chosen))
    present = {code for code, _ in found["share"]}
    notices = [how] if how else []
    notices += [
        f"A country that has no row in the tables yet: {code}" for code in sorted(present - members - {*AGGREGATES})
    ]
    return Batch(edition, rows, tuple(notices), unknown)


def _choose(book: Book, blocks: list[Block], wanted: _Wanted) -> Block:
    def says(form: str, text: str) -> bool:
        return re.search(form, text, re.IGNORECASE) is not None

    found = [
        block
        for block in blocks
        if says(wanted.title, block.title) and says(wanted.unit, block.unit) and says(wanted.block, block.heading)
    ]
    if len(found) == 1:
        return found[0]
    where = "; ".join(f'sheet "{block.sheet.title}": {block.title}' for block in (found or blocks)) or "none"
    raise RefusedError(
        f"{book.file}: {len(found)} tables of {wanted.name} in NATO's form; expected: one, with a title, a unit, a row "
        f"of years and rows of countries. Tables found: {where}"
    )


def _said(years_: Years) -> str:
    estimates = ", ".join(f"{year}e" for year in sorted(years_.estimates))
    return "{} to {}, estimates {}".format(*years_.span, estimates or "none")


def _figures(block: Block, due: frozenset[str], unknown: tuple[str, ...]) -> dict[tuple[str, int], _Figure]:
    found: dict[tuple[str, int], _Figure] = {}
    at: dict[str, int] = {}
    for name, row in block.rows:
        code = code_of(name)
        if not code:
            continue
        if code in at:
            raise RefusedError(f"{block.sheet.place(row)}: {name} again; expected: once, as in row {at[code]}")
        at[code] = row
        for column, year in block.years.columns.items():
            value = number(block.sheet, row, column, year)
            if value is not None:
                place = f"{block.sheet.place(row, column)} ({code} {year})"
                found[code, year] = _Figure(code, year, value, place)
    last = block.years.span[1]
    if all(year != last for _, year in found):
        raise RefusedError(
            f'sheet "{block.sheet.title}", {block.title}, column {get_column_letter(max(block.years.columns))} '
            f"({last}): no figure; expected: those of the newest year"
        )
    missing = sorted(code for code in due - at.keys() if JOINED.get(code, 0) <= last)
    if missing:
        named = f"; names not known: {', '.join(unknown)}" if unknown else ""
        raise RefusedError(
            f'sheet "{block.sheet.title}", {block.title}: no row for {", ".join(missing)}; expected: one{named}'
        )
    return found


def _rows(
    wanted: _Wanted, found: Mapping[str, Mapping[tuple[str, int], _Figure]], chosen: Mapping[str, Block]
) -> Iterator[Row]:
    block = chosen[wanted.name]
    for (code, year), figure in found[wanted.name].items():
        value = (trimmed if wanted.trim else fixed)(figure.value, wanted.digits, wanted.factor)
        cells = {"iso3": code, "year": str(year)}
        if wanted.name in _INDICATORS:
            cells["indicator"] = _INDICATORS[wanted.name]
        cells[wanted.column] = value
        cells["kind"] = "estimate" if year in block.years.estimates else "spent"
        if wanted.name == "share":
            cells |= {"basis": _basis(block), "how": "official_workbook"}
        cells["note"] = _note(wanted.name, code, year, float(value), found)
        yield Row(wanted.table, cells, figure.place)


def _basis(block: Block) -> str:
    prices = re.search(r"(20\d\d) prices", f"{block.unit} {block.heading}")
    if not prices:
        raise RefusedError(f'sheet "{block.sheet.title}": no price base; expected: "Based on 2015 prices" or the like')
    core = "core " if re.search(r"\bcore\b", f"{block.title} {block.unit}", re.IGNORECASE) else ""
    return f"{core}defence expenditure, share of real GDP, {prices[1]} prices"


def _note(name: str, code: str, year: int, value: float, found: Mapping[str, Mapping[tuple[str, int], _Figure]]) -> str:
    gdp, dollars = found["gdp"], found["dollars"]
    if code in AGGREGATES:
        return _JOINED_NOTE if year < _SUMS_WHOLE_FROM else ""
    if code == "LUX" and year >= 2023 and name in ("share", "gdp"):
        before, after = gdp.get((code, 2022)), gdp.get((code, 2023))
        if before and after and after.value < 0.75 * before.value:
            return "D" + _GNI if name == "gdp" else "NATO's GDP for Luxembourg d" + _GNI
    if code == "NLD" and name == "share" and (code, year) in gdp and (code, year) in dollars:
        computed = 100 * dollars[code, year].value / gdp[code, year].value
        return _DIFFERS_NOTE if abs(computed - value) > 0.005 else ""
    return ""
