"""Writes the smallest workbook in the old format of Excel: BIFF8 records in an OLE2 container, by Microsoft's [MS-XLS]
and [MS-CFB].
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import Any

_SECTOR = 512
_END, _FREE, _FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
_GENERAL, _PERCENT = 0, 10  # number formats that every workbook has


def xls(lines: Sequence[Sequence[Any]], *, percent: bool = False) -> bytes:
    """A workbook with one sheet; with `percent` its numbers under 1 are formatted so."""
    sheet = _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0010, 0, 0, 0, 0))
    for row, line in enumerate(lines):
        for column, cell in enumerate(line):
            if isinstance(cell, int | float):
                form = 1 if percent and cell < 1 else 0
                sheet += _record(0x0203, struct.pack("<HHHd", row, column, form, cell))
            elif cell:
                text = str(cell).encode("utf-16-le")
                sheet += _record(0x0204, struct.pack("<HHHHB", row, column, 0, len(text) // 2, 1) + text)
    sheet += _record(0x000A, b"")
    begin = _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0005, 0, 0, 0, 0))
    begin += b"".join(
        _record(0x00E0, struct.pack("<HHHBBBBIiH", 0, form, 0, 0, 0, 0, 0, 0, 0, 0)) for form in (_GENERAL, _PERCENT)
    )
    name = b"Sheet1"
    bound = struct.pack("<IBBBB", len(begin) + 4 + 8 + len(name) + 4, 0, 0, len(name), 0) + name
    return _container(begin + _record(0x0085, bound) + _record(0x000A, b"") + sheet)


def _record(kind: int, content: bytes) -> bytes:
    return struct.pack("<HH", kind, len(content)) + content


def _container(stream: bytes) -> bytes:
    """The stream as "Workbook": header, one sector of allocation, one of the directory, then its own sectors."""
    stream = stream.ljust(4096, b"\0")  # shorter ones stand elsewhere
    stream += b"\0" * (-len(stream) % _SECTOR)
    count = len(stream) // _SECTOR
    chain = [_FAT, _END, *range(3, count + 2), _END]
    allocation = struct.pack("<128I", *chain, *[_FREE] * (128 - len(chain)))
    directory = _entry("Root Entry", 5, child=1, start=_END, size=0) + _entry("Workbook", 2, start=2, size=len(stream))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6)
    header += bytes(6) + struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, _END, 0, _END, 0)
    header += struct.pack("<109I", 0, *[_FREE] * 108)
    return header + allocation + directory.ljust(_SECTOR, b"\0") + stream


def _entry(name: str, kind: int, *, start: int, size: int, child: int = _FREE) -> bytes:
    text = name.encode("utf-16-le")
    entry = text.ljust(64, b"\0") + struct.pack("<HBBIII", len(text) + 2, kind, 1, _FREE, _FREE, child)
    return entry + bytes(36) + struct.pack("<III", start, size, 0)
