"""Whatever is done to a workbook, it is read or refused with a message; nothing half-written, no traceback.

`python -m tests.data.importing.test_fuzz 2000` runs that many cases of each kind, and other files if they are named.
"""

from __future__ import annotations

import datetime
import random
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import data
from data.importing import nato, sipri
from data.importing.batch import Batch
from data.importing.checks import check
from data.importing.refusal import RefusedError
from data.importing.workbook import Book, read_book
from data.oddities import AGGREGATES
from tests.data import books
from tests.data.books import Grids, Tinted, as_book

FIGURES = data.load()
MEMBERS = frozenset(FIGURES.every["nato_usd"]["iso3"]) - {*AGGREGATES}
DAY = datetime.date(2024, 6, 17)
NASTY: tuple[Any, ...] = (
    *(
        None,
        "",
        " ",
        "x",
        "...",
        "xxx",
        "n.a.",
        "#REF!",
        "#N/A",
        "=1+1",
        "-",
        "2024",
        "2024e",
        "Table 3 : GDP",
        "Country",
    ),
    *(True, False, 0, -1, 1e300, -1e-300, 5e-324, 2**70, 2024, 1949, "9" * 5000, "\x0b", "国", "‮", "<b>", "' or 1=1"),
    *(datetime.date(2024, 1, 1), datetime.datetime(1900, 1, 1), datetime.time(1), datetime.timedelta(1)),
    *(Tinted(1.0), Tinted(-7, "zzzzzz"), Tinted(0, ""), Tinted("2024")),
)


def _sipri(book: Book) -> Batch:
    return sipri.understand(book, FIGURES.sources, None)


def _nato(book: Book) -> Batch:
    return nato.understand(book, FIGURES.sources, MEMBERS, DAY)


PUBLISHERS: dict[str, tuple[Callable[[Book], Batch], Callable[[], Grids]]] = {
    "sipri": (_sipri, lambda: books.sipri(2014)),
    "nato": (_nato, books.nato),
}


def outcome(understand: Callable[[Book], Batch], read: Callable[[], Book]) -> str:
    """read or refused; anything else is raised. A refusal says what was expected or what was not so."""
    told = ""
    try:
        batch = understand(read())
        check(batch, FIGURES.every)
    except RefusedError as error:
        told = str(error)
    assert not told or "expected" in told
    return "refused" if told else "read"


def bent(grids: Grids, chance: random.Random) -> Grids:
    """One to four cells, rows or columns of a workbook made nasty."""
    for _ in range(chance.randint(1, 4)):
        grid = chance.choice([grid for grid in grids.values() if grid])
        row = chance.choice(grid)
        how = chance.randrange(8)
        if how < 4 and row:
            row[chance.randrange(len(row))] = chance.choice(NASTY)
        elif how == 4:
            chance.shuffle(row)
        elif how == 5:
            grid.remove(row)
        elif how == 6:
            other = chance.choice(grid)
            row[:], other[:] = list(other), list(row)
        else:
            at = chance.randrange(1 + max(map(len, grid)))
            for one in grid:
                del one[at : at + 1]
    return grids


def torn(whole: bytes, chance: random.Random) -> bytes:
    """The bytes of a file flipped, cut, doubled or emptied; half of the time inside one of its parts."""
    raw = bytearray(whole)
    how = chance.randrange(4)
    at = chance.randrange(len(raw))
    if how == 0:
        for _ in range(chance.randint(1, 20)):
            raw[chance.randrange(len(raw))] ^= 1 << chance.randrange(8)
    elif how == 1:
        del raw[at:]
    elif how == 2:
        del raw[at : at + chance.randint(1, 4000)]
    else:
        raw[at:at] = raw[at : at + chance.randint(1, 4000)]
    return bytes(raw)


def rezipped(path: Path, chance: random.Random) -> None:
    """One part inside the file is torn and packed again, so that the checksums agree."""
    with zipfile.ZipFile(path) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    name = chance.choice([name for name in parts if parts[name]])
    parts[name] = torn(parts[name], chance)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for part, content in parts.items():
            packed.writestr(part, content)


def cells(publisher: str, seed: int) -> str:
    understand, make = PUBLISHERS[publisher]
    grids = bent(make(), random.Random(seed))
    return outcome(understand, lambda: as_book(grids))


def whole_file(publisher: str, seed: int, whole: bytes, path: Path) -> str:
    chance = random.Random(seed)
    if chance.random() < 0.5:
        path.write_bytes(torn(whole, chance))
    else:
        path.write_bytes(whole)
        rezipped(path, chance)
    return outcome(PUBLISHERS[publisher][0], lambda: read_book(path))


@pytest.mark.parametrize("publisher", PUBLISHERS)
def test_nasty_cells_are_read_or_refused(publisher: str) -> None:
    told = [cells(publisher, seed) for seed in range(60)]
    assert told.count("refused") > 15
    assert told.count("read") > 3


@pytest.mark.parametrize("publisher", PUBLISHERS)
def test_a_torn_file_is_read_or_refused(publisher: str, tmp_path: Path) -> None:
    whole = books.save(PUBLISHERS[publisher][1](), tmp_path / "whole.xlsx").read_bytes()
    told = [whole_file(publisher, seed, whole, tmp_path / "torn.xlsx") for seed in range(25)]
    assert told.count("refused") > 12


def main(cases: int, *files: str) -> None:
    """The long mode; `files` are official workbooks, told apart by their names."""
    import tempfile
    from collections import Counter

    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "torn.xlsx"
        for publisher, (_, make) in PUBLISHERS.items():
            print(publisher, "cells", Counter(cells(publisher, seed) for seed in range(cases)))
            whole = books.save(make(), Path(folder) / "whole.xlsx").read_bytes()
            print(publisher, "bytes", Counter(whole_file(publisher, at, whole, place) for at in range(cases)))
        for file in files:
            publisher = "sipri" if "SIPRI" in file else "nato"
            whole = Path(file).read_bytes()
            print(file, Counter(whole_file(publisher, at, whole, place) for at in range(cases // 10)))


if __name__ == "__main__":
    main(int(sys.argv[1]), *sys.argv[2:])
