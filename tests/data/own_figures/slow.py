"""Made-up files that cost far more than their size, by name: what makes the bytes of each."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping

from tests.data.own_figures.layouts import ods, xlsx

SPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
HEADER = "country,year,share_pct"
MEGABYTE = 1024**2
WORKBOOK = xlsx({"Data": [["country", "year", "share_pct"], ["Japan", 2024, 1.4]]})


def stuffed(part: str, content: str) -> bytes:
    """A small workbook that has something else in one of its parts."""
    buffer = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(WORKBOOK)) as old,
        zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            new.writestr(name, content if name == part else old.read(name))
    return buffer.getvalue()


def sheet(rows: str) -> bytes:
    """A workbook with these rows of markup."""
    return stuffed("xl/worksheets/sheet1.xml", f"<worksheet {SPACE}><sheetData>{rows}</sheetData></worksheet>")


def attributes(*, cells: int, each: int) -> bytes:
    """A workbook whose cells carry attributes that mean nothing."""
    return sheet(
        f"<row>{('<c ' + ' '.join(f'a{number}=' + chr(34) * 2 for number in range(each)) + '/>') * cells}</row>"
    )


def number_format(length: int) -> bytes:
    """A workbook with a number format of that many opening brackets."""
    styles = (
        f'<styleSheet {SPACE}><numFmts count="1"><numFmt numFmtId="164" formatCode="{"[" * length}"/></numFmts>'
        '<cellXfs count="1"><xf numFmtId="164"/></cellXfs></styleSheet>'
    )
    return stuffed("xl/styles.xml", styles)


SLOW: Mapping[str, Callable[[], bytes]] = {
    "comma-and-blanks": lambda: f"{HEADER},x\nJapan,2026,3,5{' ' * 5_000}!{'_' * 5_000}!\n".encode(),
    "many-commas-and-blanks": lambda: f"{HEADER},x\n{f'Japan,2026,3,5{chr(32) * 900}!a!b{chr(10)}' * 4_900}".encode(),
    "format-20000": lambda: number_format(20_000),
    "format-400000": lambda: number_format(400_000),
    "attributes": lambda: attributes(cells=90, each=11_000),
    "attributes-within-limits": lambda: attributes(cells=70, each=11_000),
    "attributes-unpacked": lambda: attributes(cells=250, each=11_000),
    "cells": lambda: sheet(f"<row>{'<c><v>1</v></c>' * 49}</row>" * 4_900),
    "one-row": lambda: sheet(f"<row>{'<c><v>1</v></c>' * 240_000}</row>"),
    "open-document-one-row": lambda: ods([[1.5] * 100_000]),
    "growing-letter": lambda: ("\ufdfa" * (10 * MEGABYTE // 3)).encode(),
    "growing-letters-as-countries": lambda: f"{HEADER}\n{('ﷺ' * 300 + ',2024,1' + chr(10)) * 4_900}".encode(),
    "growing-letters-under-a-header": lambda: f"{HEADER}\n{('ﷺ' * 600 + chr(10)) * 5_500}".encode()[: 10 * MEGABYTE],
    "brackets-as-countries": lambda: f"{HEADER}\n{('(' * 900 + ',2024,1' + chr(10)) * 4_900}".encode(),
    "blank-lines": lambda: f"{HEADER}\nJapan,2024,1\n{chr(10) * 9 * MEGABYTE}".encode(),
    "commas": lambda: f"{HEADER}\n{',' * 9 * MEGABYTE}".encode(),
    "quotes": lambda: f"{HEADER}\n{chr(34) * 9 * MEGABYTE}".encode(),
}
