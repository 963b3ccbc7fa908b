"""The project's own files, bent: tables, the list of sources, the article's record, and the reader's copy."""

from __future__ import annotations

import csv
import functools
import io
import tempfile
from pathlib import Path
from typing import Any, NamedTuple

from hypothesis import strategies as st

import data
from components.article.reader_copy import LARGEST_COPY_BYTES, CopyProblem, ReaderCopy, find_copy
from components.article.record import RECORD, SEEDS, SeedError, load_record
from data.schema import TABLES
from data.sources import read_sources
from data.table_file import TableError, read_table
from tests.fuzz.entrance import Entrance
from tests.fuzz.texts import texts

FOLDER = Path(data.__file__).parent
SOURCE_IDS = frozenset(data.load().sources)
KEPT_LINES = 12  # of a table: enough for its rules between rows
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "cp932", "latin-1", "utf-7")


class Bend(NamedTuple):
    """What is done to a table: cells set, rows doubled or lost, columns changed, and how it is written then."""

    name: str
    cells: list[tuple[int, int, str]]
    doubled: list[int]
    dropped: list[int]
    header: list[tuple[int, str]]
    encoding: str
    tears: list[tuple[int, bytes]]


places = st.integers(0, 40)
NUMBERS = (
    "9" * 12,
    "-1",
    "1e5",
    "9999",
    "0000",
    "9999-12",
    "9999-12-31",
    "2025-06-31",
    "２０２５",
    "0.5",
    "",
    " 1",
    "1 ",
)
tears = st.lists(st.tuples(st.integers(0, 2_000), st.binary(max_size=4)), max_size=2)
bends = st.builds(
    Bend,
    name=st.sampled_from(list(TABLES)),
    cells=st.lists(st.tuples(places, places, texts | st.sampled_from(NUMBERS)), max_size=4),
    doubled=st.lists(places, max_size=1),
    dropped=st.lists(places, max_size=2),
    header=st.lists(st.tuples(places, texts | st.sampled_from(["iso3", "year", "note", "release"])), max_size=1),
    encoding=st.sampled_from((*ENCODINGS[:1] * 6, *ENCODINGS)),
    tears=st.just([]) | tears,
)
TOML = (
    *("[a]", "[[claims]]", "[[conflicts]]", "claims = 1", "conflicts = [1]", "headline = 'x'", "d = 2025-13-45"),
    *("t = 25:61:61", "n = nan", "\ufeff[b]", "x = '''", "publisher = 3", "figures = [nan, inf, -1, true]"),
    *("id = 'A B'", "url = 'javascript:alert(1)'", "trust = ['high']"),
)
DEEP = (("9", 5_000), ("[", 3_000), ("{b=", 3_000))
toml = st.lists(
    st.sampled_from(TOML)
    | st.sampled_from(DEEP).map(lambda part: "a = " + part[0] * part[1])
    | st.builds(lambda key, value: f'{key[:20]} = "{value[:200]}"', texts, texts),
    max_size=4,
).map("\n".join)
tomls = toml.map(str.encode) | toml.map(lambda text: text.encode("utf-16")) | st.binary(max_size=200)
whole = st.tuples(st.integers(0, 60_000), st.integers(0, 400), tomls)  # where, how much is cut, what is put there
copies = st.one_of(
    st.binary(max_size=500),
    texts.map(str.encode),
    texts.map(lambda text: text.encode("utf-16")),
    texts.map(lambda text: text.encode("cp932", "replace")),
    st.lists(texts, max_size=8).map(lambda lines: "\n".join(lines).encode()),
    st.sampled_from([(b"a\n", 400_000), (b"\xff\xfe", 9), (b"x", 1_000_001), (b"- a\n", 50)]).map(
        lambda p: p[0] * p[1]
    ),
)


@functools.cache
def _rows(name: str) -> tuple[tuple[str, ...], ...]:
    with (FOLDER / "tables" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return tuple(tuple(row) for row in csv.reader(file))[: KEPT_LINES + 1]


def bent(bend: Bend) -> bytes:
    """The bytes of the table that was bent."""
    rows = [list(row) for row in _rows(bend.name)]
    for row, column, text in bend.cells:
        line = rows[1 + row % (len(rows) - 1)]
        line[column % len(line)] = text
    for column, text in bend.header:
        rows[0][column % len(rows[0])] = text
    rows += [rows[1 + at % (len(rows) - 1)] for at in bend.doubled]
    for at in bend.dropped:
        if len(rows) > 1:
            del rows[at % len(rows)]
    written = io.StringIO()
    csv.writer(written, lineterminator="\n").writerows(rows)
    content = bytearray(written.getvalue().encode(bend.encoding, "replace"))
    for at, put in bend.tears:
        content[at : at + 3] = put
    return bytes(content)


def check_table(case: Bend | tuple[str, bytes]) -> None:
    """A table is read whole, or refused with file, place and what is allowed."""
    name, content = (case.name, bent(case)) if isinstance(case, Bend) else case
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"{name}.csv"
        path.write_bytes(content)
        try:
            rows = read_table(path, TABLES[name], SOURCE_IDS)
        except TableError as refused:
            check_told(str(refused), path.name)
            return
    assert rows["released"].notna().all()
    assert not rows.duplicated([*TABLES[name].key, "release"]).any()


def check_told(told: str, file: str) -> None:
    """A refusal names the file and what is allowed, at a length that a person can read."""
    assert file in told
    assert "allowed" in told
    assert len(told) <= 20_000, len(told)


def check_sources(case: tuple[int, int, bytes]) -> None:
    """The list of sources is read or refused."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sources.toml"
        path.write_bytes(_spliced((FOLDER / "sources.toml").read_bytes()[:8_000], case))
        try:
            read_sources(path)
        except TableError as refused:
            check_told(str(refused), path.name)


def check_record(case: tuple[int, int, bytes]) -> None:
    """The article's record is read or refused."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / RECORD
        path.write_bytes(_spliced((SEEDS / RECORD).read_bytes(), case))
        try:
            load_record("en", Path(folder))
        except SeedError as refused:
            check_told(str(refused), path.name)


def _spliced(content: bytes, case: tuple[int, int, bytes]) -> bytes:
    at, cut, put = case
    return content[:at] + put + content[at + cut :]


def check_copy(content: bytes) -> None:
    """The reader's copy is shown or named as unfit."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "copy.txt").write_bytes(content)
        found: Any = find_copy(Path(folder))
    assert isinstance(found, ReaderCopy | CopyProblem)
    if isinstance(found, ReaderCopy):
        assert len("".join(found.paragraphs)) <= LARGEST_COPY_BYTES


ENTRANCES = {
    "table": Entrance(bends, check_table, 100),
    "sources": Entrance(whole, check_sources, 100),
    "record": Entrance(whole, check_record, 100),
    "copy": Entrance(copies, check_copy, 200),
}
FOUND: dict[str, list[Any]] = {
    "table": [("gdp", b"\xef\xbb\xbf"), ("budget", b"\xef\xbb\xbf\n")],
    "sources": [(0, 9_000, b"a = " + b"9" * 5_000), (0, 9_000, b"a = " + b"[" * 3_000)],
    "record": [(0, 90_000, b"a = " + b"9" * 5_000), (0, 90_000, b"a = " + b"[" * 3_000)],
    "copy": [b"a\n" * 400_000],
}
