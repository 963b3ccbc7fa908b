"""Workbooks in the publishers' form, made from this project's own tables: grids that a test can bend before saving."""

from __future__ import annotations

import csv
import datetime
import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import openpyxl
from babel import Locale
from babel.core import get_global
from openpyxl.styles import Font
from openpyxl.styles.colors import Color

import data
from data.importing.workbook import Book, Cell, Sheet
from data.oddities import COUNTRIES

TABLES = Path(data.__file__).parent / "tables"
BLUE, RED = "FF0000FF", "FFFF0000"
Grid = list[list[Any]]
Grids = dict[str, Grid]
SPOKEN = {
    "USA": "United States of America",
    "KOR": "Korea, South",
    "VNM": "Viet Nam",
    "TUR": "Türkiye",
    "NATO_EUR_CAN": "NATO Europe and Canada",
    "NATO_TOTAL": "NATO Total",
}


@dataclass
class Tinted:
    """A figure in coloured letters: an estimate."""

    value: Any
    colour: str = BLUE


@cache
def rows_of(table: str, source: str) -> list[dict[str, str]]:
    with (TABLES / f"{table}.csv").open(encoding="utf-8") as file:
        return [row for row in csv.DictReader(file) if row["source"] == source]


@cache
def name_of(code: str) -> str:
    territory = get_global("territory_aliases").get(code, ["ZZ"])[0]
    return SPOKEN.get(code) or str(Locale("en").territories[territory])


def sipri(first: int = 1949, last: int = 2025) -> Grids:
    """SIPRI's workbook of April 2026 for the selected countries; years without a value carry SIPRI's marks.

    Years after 2025 repeat its figures.
    """
    shares = {(row["iso3"], row["year"]): row for row in rows_of("sipri_share", "sipri-2026-04")}
    dollars = {(row["iso3"], row["year"]): row for row in rows_of("sipri_usd", "sipri-2026-04")}
    marks = "Figures in blue are SIPRI estimates. Figures in red indicate highly uncertain data."
    span = f"{first}–{last}  © SIPRI {last + 1}"
    return {
        "Front page": [[None, "The database of a maker of tests"]],
        "Regional totals": [
            [f"Military expenditure by region in constant US dollars   © SIPRI {last + 1}"],
            ["Region", *range(1988, last + 1), f"{last} (current prices)", "", "Omitted countries"],
            ["World", *[1000.5] * (last - 1987), 2886.5721, "", ""],
        ],
        "Current US$": [
            [f"Military expenditure by country, in millions of US$ at current prices and exchange rates, {span}"],
            ["Figures are in US $m., in current prices, converted at the exchange rate for the given year."],
            [marks],
            [],
            ["Country", "Notes", *range(first, last + 1)],
            *_sipri_rows(dollars, "spending_bn_usd", 1000, first, last),
        ],
        "Share of GDP": [
            [f"Military expenditure by country as percentage of gross domestic product, {span}"],
            [marks],
            [],
            ["Country", "Notes", *range(first, last + 1)],
            *_sipri_rows(shares, "share_pct", 0.01, first, last),
        ],
        "Footnotes": [["Footnotes and special notes"]],
    }


def with_rights(grids: Grids, year: int) -> Grids:
    """The rights in every heading: of the last year of figures in the editions of 2022 to 2025, else a year more."""
    for grid in grids.values():
        for row in grid[:2]:
            row[:] = [
                re.sub(r"© SIPRI \d+", f"© SIPRI {year}", cell) if isinstance(cell, str) else cell for cell in row
            ]
    return grids


def sipri_of_2020() -> Grids:
    """Figures to 2019 in the form of April 2020: other sheet names, marks and spellings, cells left empty, and the
    world with and without Iraq.
    """
    grids = sipri(1949, 2019)
    grids["Current USD"] = grids.pop("Current US$")
    world = grids["Regional totals"]
    at = find(world, "World")
    world[at][0] = "World total (excluding Iraq)"
    world.insert(at + 1, ["World total (including Iraq)", *[1001.5] * (len(world[at]) - 4), 1917.0, "", ""])
    spelled = {
        "North Macedonia": "Norh Macedonia",
        "Czechia": "Czech Republic",
        "Türkiye": "Turkey",
        "United Kingdom": "UK",
        "United States of America": "USA",
    }
    for title in ("Current USD", "Share of GDP"):
        for row in grids[title]:
            row[:] = [". ." if cell == "..." else spelled.get(str(cell), cell) for cell in row]
        header = grids[title][find(grids[title], "Country")]
        years = slice(header.index(1992), header.index(1996))
        grids[title][find(grids[title], "Norh Macedonia")][years] = [None] * 4
        grids[title].append(["Congo, Repubic of", "", *[0.02] * (len(header) - 2)])
    return grids


def _sipri_rows(
    cells: Mapping[tuple[str, str], Mapping[str, str]], column: str, unit: float, first: int, last: int
) -> Grid:
    def cell(code: str, year: int) -> Any:
        row = cells.get((code, str(min(year, 2025))))
        if row is None:
            return "xxx" if year < 1960 else "..."
        value = float(row[column]) * unit
        tints = {"sipri_estimate": BLUE, "highly_uncertain": RED}
        return Tinted(value, tints[row["flag"]]) if row["flag"] in tints else value

    years = range(first, last + 1)
    rows: Grid = [["Africa"], ["North Africa"], ["Algeria", "§4", *[0.02] * len(years)], ["Europe"]]
    adopted = ("ALB", "THA", "VNM")  # SIPRI's § of April 2025 and 2026, among the selected countries
    rows += [
        [name_of(code), "§¶3" if code in adopted else "†1", *[cell(code, year) for year in years]] for code in COUNTRIES
    ]
    return [*rows, ["USSR", "", *["xxx"] * len(years)]]


def nato() -> Grids:
    """NATO's tables of June 2024: shares, dollars, GDP, personnel and equipment, and others that look alike."""
    source = "nato-2024-06"
    shares = _by_key(rows_of("nato_share", source), "share_pct")
    dollars = _by_key(rows_of("nato_usd", source), "spending_bn_usd", 1000)
    equipment = _by_key(rows_of("nato_equipment", source), "equipment_share_pct")
    context = rows_of("nato_context", source)
    gdp = _by_key([row for row in context if row["indicator"] == "gdp_bn_usd"], "value", 1000)
    people = _by_key([row for row in context if row["indicator"] == "personnel_thousand"], "value")
    change = dict.fromkeys(shares, 5.5)
    notes = [[], [None, None, "Notes: Figures for 2023 and 2024 are estimates."], [None, "-8-"]]
    current = "Current prices and exchange rates"
    return {
        "TABLE1": [
            *_title("1 : Defence expenditure", "Million national currency units"),
            *_block("Current prices", change),
        ],
        "TABLE2": [
            *_title("2 : Defence expenditure", "Million US dollars"),
            *_block(current, dollars),
            *_block("Constant 2015 prices and exchange rates", change),
            *notes,
        ],
        "TABLE3": [
            *_title("3 : Defence expenditure as a share of GDP and annual real change", "Based on 2015 prices"),
            *_block("Share of real GDP (%)", shares),
            *_block("Annual real change (%)", change),
            *notes,
        ],
        "TABLE5": [*_title("5 : GDP", "Million US dollars"), *_block(current, gdp), *notes],
        "TABLE6": [
            *_title("6 : GDP per capita and defence expenditure per capita", "2015 prices and exchange rates"),
            *_block("GDP per capita (thousand US dollars)", change),
        ],
        "TABLE7": [[], [], *_title("7 : Military personnel", "Thousands"), *_block(None, people), *notes],
        "TABLE8a": [
            *_title(
                "8a : Distribution of defence expenditure by main category", "Percentage of total defence expenditure"
            ),
            *_block("Equipment (a)", equipment),
            [None, None, None, *["#REF!"] * 11],
            *_block("Personnel (b)", change),
            *notes,
        ],
    }


def _by_key(rows: list[dict[str, str]], column: str, unit: float = 1) -> dict[tuple[str, int], float]:
    return {(row["iso3"], int(row["year"])): float(row[column]) * unit for row in rows}


def _title(title: str, unit: str) -> Grid:
    years = [2014, 2015, 2016, 2017, 2018, "2019", 2020, 2021, 2022, "2023e", "2024e"]
    return [[], [None, f"Table {title}"], [], [None, unit], [], [None, None, None, *years], []]


def _block(heading: str | None, values: Mapping[tuple[str, int], float]) -> Grid:
    codes = list(dict.fromkeys(code for code, _ in values))
    stars = {"POL": "Poland*", "CZE": "Czechia*", "SVK": "Slovak Republic", "USA": "United States"}
    rows: Grid = [[None, heading]] if heading else []
    for code in codes:
        at = (
            [None, stars.get(code, name_of(code)), None]
            if code.startswith("NATO")
            else [None, None, stars.get(code, name_of(code))]
        )
        rows.append([*at, *[values[code, year] for year in range(2014, 2025)]])
    return rows


def save(grids: Grids, path: Path, saved: datetime.datetime = datetime.datetime(2026, 4, 27, 9)) -> Path:
    """The workbook of the grids: a figure alone is black, a tinted one has its colour."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    fonts: dict[str, Font] = {}
    for title, grid in grids.items():
        sheet = book.create_sheet(title)
        for row, cells in enumerate(grid, start=1):
            for column, value in enumerate(cells, start=1):
                if isinstance(value, Tinted):
                    colour = Color(indexed=int(value.colour)) if value.colour.isdecimal() else Color(rgb=value.colour)
                    cell = sheet.cell(row, column, value.value)
                    cell.font = fonts.setdefault(value.colour, Font(color=colour))
                elif value is not None:
                    sheet.cell(row, column, value)
    book.save(path)
    _stamp(path, saved)
    return path


def _stamp(path: Path, saved: datetime.datetime) -> None:
    """openpyxl writes the present moment as the day of saving; the publisher's day is put in its place."""

    with zipfile.ZipFile(path) as packed:
        parts = {item: packed.read(item) for item in packed.namelist()}
    core = parts["docProps/core.xml"].decode()
    moment = f"{saved:%Y-%m-%dT%H:%M:%SZ}"
    parts["docProps/core.xml"] = re.sub(r"(<dcterms:modified[^>]*>)[^<]*", rf"\g<1>{moment}", core).encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in parts.items():
            packed.writestr(name, content)


def contents(folder: Path) -> dict[str, bytes]:
    """Every file in a folder, by its path there."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def find(grid: Grid, name: str) -> int:
    """Which row of a grid has this text among its first three cells."""
    return next(at for at, row in enumerate(grid) if name in [str(cell) for cell in row[:3]])


def as_book(grids: Grids, file: str = "book.xlsx", saved: datetime.date | None = datetime.date(2026, 4, 27)) -> Book:
    """The grids as if read from a file, without the way through Excel's form."""

    def cell(value: Any) -> Cell:
        return Cell(value.value, value.colour[-6:].lower()) if isinstance(value, Tinted) else Cell(value)

    sheets = [
        Sheet(
            title,
            {
                (row, column): cell(value)
                for row, cells in enumerate(grid, start=1)
                for column, value in enumerate(cells, start=1)
                if value is not None
            },
        )
        for title, grid in grids.items()
    ]
    return Book(file, "", saved, tuple(sheets))
