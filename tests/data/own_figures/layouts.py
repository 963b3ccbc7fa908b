"""Small files of every layout in which people have these figures, with made-up numbers: the same four in each."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Mapping, Sequence
from typing import Any

import xlsxwriter

SHARES = {("JPN", 2022): 1.1, ("JPN", 2023): 1.2, ("POL", 2022): 2.2, ("POL", 2023): 3.3}
Cell = str | int | float | None

OWID = """Entity,Code,Year,Military expenditure (% of GDP)
Japan,JPN,2022,1.1
Japan,JPN,2023,1.2
Poland,POL,2022,2.2
Poland,POL,2023,3.3
"""
WORLD_BANK = """"Data Source","World Development Indicators",

"Last Updated Date","2025-01-01",

"Country Name","Country Code","Indicator Name","Indicator Code","2022","2023",
"Japan","JPN","Military expenditure (% of GDP)","MS.MIL.XPND.GD.ZS","1.1","1.2",
"Poland","POL","Military expenditure (% of GDP)","MS.MIL.XPND.GD.ZS","2.2","3.3",
"""
DATABANK = """Country Name,Country Code,Series Name,Series Code,2022 [YR2022],2023 [YR2023]
Japan,JPN,Military expenditure (% of GDP),MS.MIL.XPND.GD.ZS,1.1,1.2
Poland,POL,Military expenditure (% of GDP),MS.MIL.XPND.GD.ZS,2.2,3.3
"""
IMF_MAPPER = """"General government expenditure on defence (Percent of GDP)",2022,2023

Japan,1.1,1.2
Poland,2.2,3.3
"""
IMF_LONG = """COUNTRY,INDICATOR,UNIT,TIME_PERIOD,OBS_VALUE
JPN,Expenditure on defence,Percent of GDP,2022,1.1
JPN,Expenditure on defence,Percent of GDP,2023,1.2
POL,Expenditure on defence,Percent of GDP,2022,2.2
POL,Expenditure on defence,Percent of GDP,2023,3.3
"""
SDMX = "geo;TIME_PERIOD;OBS_VALUE\nJP;2022;1,1\nJP;2023;1,2\nPL;2022;2,2\nPL;2023;3,3\n"
EUROSTAT_CSV = """freq,unit,cofog99,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG
A,PC_GDP,GF02,JP,2022,1.1,
A,PC_GDP,GF02,JP,2023,1.2,
A,PC_GDP,TOTAL,JP,2023,40.2,
A,MIO_EUR,GF02,JP,2023,30.5,
A,PC_GDP,GF02,PL,2022,2.2,
A,PC_GDP,GF02,PL,2023,3.3,
"""
EUROSTAT_LABELS = """unit,Unit of measure,geo,Geopolitical entity (reporting),TIME_PERIOD,Time,OBS_VALUE,\
Observation value
PC_GDP,Percentage of gross domestic product (GDP),JP,Japan,2022,,1.1,
PC_GDP,Percentage of gross domestic product (GDP),JP,Japan,2023,,1.2,
PC_GDP,Percentage of gross domestic product (GDP),PL,Poland,2022,,2.2,
PC_GDP,Percentage of gross domestic product (GDP),PL,Poland,2023,,3.3,
"""
EUROSTAT_TSV = (
    "freq,unit,cofog99,geo\\TIME_PERIOD\t2021 \t2022 \t2023 \n"
    "A,PC_GDP,GF02,JP\t: \t1.1 \t1.2 \n"
    "A,PC_GDP,TOTAL,JP\t40.1 \t40.2 \t40.3 \n"
    "A,PC_GDP,GF02,PL\t: \t2.2 \t3.3 \n"
)
JAPANESE = "国・地域,年次,対GDP比率\n日本,2022年,1.1\n日本,2023年,1.2\nポーランド,2022年,2.2\nポーランド,2023年,3.3\n"
PERCENT_GDP = "iso,year,percent_gdp\nJPN,2022,1.1\nJPN,2023,1.2\nPOL,2022,2.2\nPOL,2023,3.3\n"
SPACES = (
    '"country", "year", "share_pct"\n"Japan", "2022", "1.1"\n"Japan", "2023", "1.2"\n'
    '"Poland", "2022", "2.2"\n"Poland", "2023", "3.3"\n'
)
INDEX = ",country,year,share_pct\n0,Japan,2022,1.1\n1,Japan,2023,1.2\n2,Poland,2022,2.2\n3,Poland,2023,3.3\n"
TITLE_ABOVE = "Military spending of some states\n\n" + INDEX[1:].replace("\n0,", "\n").replace("\n1,", "\n").replace(
    "\n2,", "\n"
).replace("\n3,", "\n")
TITLES_FAR_ABOVE = "".join(f"Note {number}\n" for number in range(14)) + PERCENT_GDP
WIDE = "Country,2022,2023\nJapan,1.1,1.2\nPoland,2.2,3.3\n"
DOLLARS_BESIDE = """country,year,milex_usd_bn,Share of GDP (%),spending per head
Japan,2022,46.0,1.1,370
Japan,2023,50.2,1.2,400
Poland,2022,16.6,2.2,440
Poland,2023,31.6,3.3,830
"""

TEXTS: Mapping[str, str] = {
    "owid": OWID, "world-bank": WORLD_BANK, "databank": DATABANK, "imf-mapper": IMF_MAPPER, "imf-long": IMF_LONG,
    "sdmx": SDMX, "eurostat-csv": EUROSTAT_CSV, "eurostat-labels": EUROSTAT_LABELS, "eurostat-tsv": EUROSTAT_TSV,
    "japanese": JAPANESE,
    "percent-gdp": PERCENT_GDP, "spaces": SPACES, "index": INDEX, "title-above": TITLE_ABOVE,
    "titles-far-above": TITLES_FAR_ABOVE, "wide": WIDE, "dollars-beside": DOLLARS_BESIDE,
}  # fmt: skip

_NOTES = [["Countries are grouped by region and subregion"], ["Figures in blue are SIPRI estimates."], []]
SIPRI: Mapping[str, Sequence[Sequence[Cell]]] = {
    "Front page": [["SIPRI Military Expenditure Database"]],
    "Regional totals": [["Military expenditure by region in constant US dollars"], [], ["Region", 2022, 2023]],
    "Constant (2023) US$": [
        ["Military expenditure by country, in constant (2023) US$ m., 2022-2023"], *_NOTES,
        ["Country", "Notes", 2022, 2023], ["Japan", "", 46.1, 50.2], ["Poland", "", 16.6, 31.6],
    ],
    "Share of GDP": [
        ["Military expenditure by country as percentage of gross domestic product, 2022-2023   © SIPRI"], *_NOTES,
        ["Country", "Notes", 2022, 2023], ["Africa"], ["Algeria", "§4", "...", "xxx"], ["Asia & Oceania"],
        ["Japan", "†", 0.011, 0.012], ["Europe"], ["Poland", 7, 0.022, 0.033],
    ],
    "Per capita": [
        ["Military expenditure per capita by country, 2022-2023"], ["Figures are in current US$."], *_NOTES,
        ["Country", "Notes", 2022, 2023], ["Japan", "", 37.1, 40.2], ["Poland", "", 44.5, 83.6],
    ],
    "Share of Govt. spending": [
        ["Military expenditure by country as percentage of government spending, 2022-2023"], *_NOTES,
        ["Country", "Notes", "Reporting year", 2022, 2023], ["Japan", "", "", 0.025, 0.026],
    ],
}  # fmt: skip
NATO: Mapping[str, Sequence[Sequence[Cell]]] = {
    "TABLE2": [
        [None, "Table 2 : Defence expenditure"], [], [None, "Million US dollars"], [],
        [None, None, None, 2022, "2023e"], [], [None, "Current prices and exchange rates"],
        [None, None, "Japan", 46.1, 50.2], [None, None, "Poland*", 16.6, 31.6],
    ],
    "TABLE3": [
        [None, "Table 3 : Defence expenditure as a share of GDP and annual real change"], [],
        [None, "Based on 2015 prices"], [], [None, None, None, 2022, "2023e"], [], [None, "Share of real GDP (%)"],
        [None, None, "Japan", 1.1, 1.2], [None, None, "Poland*", 2.2, 3.3], [None, "Annual real change (%)"],
        [None, None, "Japan", 5.5, 6.6], [None, None, "Poland*", -7.7, 8.8],
    ],
}  # fmt: skip


def xlsx(sheets: Mapping[str, Sequence[Sequence[Cell]]], *, percent: Sequence[str] = ()) -> bytes:
    """A workbook; the numbers under 1 of the sheets `percent` are formatted as per cent."""
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
        form = book.add_format({"num_format": "0.00%"})
        for title, lines in sheets.items():
            sheet = book.add_worksheet(title)
            for row, line in enumerate(lines):
                for column, cell in enumerate(line):
                    is_share = title in percent and isinstance(cell, float) and cell < 1
                    sheet.write(row, column, cell, form if is_share else None)
    return buffer.getvalue()


_SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
)


def ods(lines: Sequence[Sequence[Any]], *, percent: bool = False) -> bytes:
    """An OpenDocument workbook with one sheet; with `percent` its numbers under 1 are formatted so."""
    rows = "".join(
        f"<table:table-row>{''.join(_ods_cell(cell, percent) for cell in line)}</table:table-row>" for line in lines
    )
    content = (
        f"<?xml version='1.0' encoding='UTF-8'?><office:document-content {_SPACES}><office:body><office:spreadsheet>"
        f"<table:table table:name='Sheet1'>{rows}<table:table-row table:number-rows-repeated='1048000'>"
        "<table:table-cell table:number-columns-repeated='16384'/></table:table-row></table:table>"
        "</office:spreadsheet></office:body></office:document-content>"
    )
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
    return buffer.getvalue()


def _ods_cell(cell: Any, percent: bool) -> str:
    if isinstance(cell, int | float):
        kind = "percentage" if percent and cell < 1 else "float"
        return f"<table:table-cell office:value-type='{kind}' office:value='{cell}'/>"
    return f"<table:table-cell office:value-type='string'><text:p>{cell}</text:p></table:table-cell>"


def cells(text: str, delimiter: str = ",") -> list[list[Any]]:
    """The cells of a text file, numbers as numbers."""
    return [[_typed(cell) for cell in line] for line in csv.reader(io.StringIO(text), delimiter=delimiter)]


def _typed(cell: str) -> str | int | float:
    try:
        return float(cell) if "." in cell else int(cell)
    except ValueError:
        return cell
