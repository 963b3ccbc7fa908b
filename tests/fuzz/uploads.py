"""Files that a reader gives: tables with anything in them, in any encoding, and workbooks torn or stuffed."""

from __future__ import annotations

import contextlib
import csv
import functools
import io
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

import xlsxwriter
from hypothesis import strategies as st
from streamlit.testing.v1 import AppTest

import data
from components.exhibits import build
from components.model.controls import LANGUAGES, default_scenario
from components.model.view import View
from components.page import upload_refusals
from components.words import load_words
from data.own_figures.choosing import MAX_REFUSED, MAX_ROWS
from data.own_figures.numbers import HIGHEST_PCT
from data.own_figures.reading import OwnFigures, read_own
from data.own_figures.years import FIRST_YEAR, LAST_YEAR
from tests.fuzz.entrance import Entrance
from tests.fuzz.files import ENCODINGS
from tests.fuzz.links import ROOT, check_shown
from tests.fuzz.texts import CANARY, MARKUP, texts
from tests.latin import strings

SHOWING = ("compare", "ranking", "road")
HEADER = ("iso3", "year", "share_pct", "kind", "label", "source")
LONGEST_TOLD = 700  # characters of what is said of a line
TAGS = (f"<script>alert('{CANARY}", f"<img src=x onerror=alert('{CANARY}")
cells = (
    st.sampled_from(["JPN", "POL", "日本", "2024", "２０２５年", "3,5", "１．５％", "spent", "0", "=1+1", "@SUM(A1)"])
    | texts
)
good = st.tuples(
    st.sampled_from(["JPN", "POL", "USA", "ATA"]),
    st.integers(1949, 2060).map(str),
    st.integers(0, 100).map(str),
    st.sampled_from(["", "spent", "requested"]),
    texts.map(lambda text: text[:60]),
    texts.map(lambda text: text[:200]),
)
rows = st.lists(good.map(list) | st.lists(cells, max_size=8), max_size=6)
headers = st.just(list(HEADER)) | st.lists(
    st.sampled_from([*HEADER, "country", "国名"]) | texts, min_size=1, max_size=8
)


@st.composite
def tables(draw: st.DrawFn) -> bytes:
    """A table as text."""
    written = io.StringIO()
    writer = csv.writer(written, delimiter=draw(st.sampled_from(",;\t")))
    writer.writerows([draw(headers), *draw(rows)])
    return written.getvalue().encode(draw(st.sampled_from(ENCODINGS)), "replace")


@st.composite
def workbooks(draw: st.DrawFn) -> bytes:
    """A workbook, sometimes torn."""
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True, "nan_inf_to_errors": True}) as book:
        sheet = book.add_worksheet()
        for number, line in enumerate([draw(headers), *draw(rows)]):
            for column, cell in enumerate(line):
                value = draw(st.just(cell[:32_000]) | st.floats() | st.integers(-5, 3_000))
                sheet.write_string(number, column, value) if isinstance(value, str) else sheet.write(
                    number, column, value
                )
    content = bytearray(buffer.getvalue())
    for at, put in draw(st.just([]) | st.lists(st.tuples(st.integers(0, 6_000), st.binary(max_size=4)), max_size=2)):
        content[at : at + 3] = put
    return bytes(content)


contents = st.one_of(tables(), tables(), workbooks(), st.binary(max_size=300), texts.map(str.encode))


def check_upload(content: bytes) -> None:
    """What can be drawn is within its limits, every refusal can be told, and no chart has the file's markup."""
    read = read_own(content, "<b>file</b>.csv")
    assert len(read.rows) <= MAX_ROWS
    assert len(read.refused) <= MAX_REFUSED
    assert read.rows["year"].between(FIRST_YEAR, LAST_YEAR).all()
    assert read.rows["share_pct"].between(0, HIGHEST_PCT).all()
    for lang in LANGUAGES:
        check_told(read, lang)
    if len(read.rows):
        figures = data.with_own(data.load(), read)
        for exhibit_id in SHOWING:
            exhibit = build(exhibit_id, View(figures, default_scenario(data.load()), load_words("en")))
            for text in strings(exhibit.spec):
                assert not any(tag in text for tag in TAGS), text


def check_told(read: OwnFigures, lang: str) -> None:
    """Every line that was refused stands on the page as text."""
    told: list[str] = []
    fake: Any = SimpleNamespace(
        text=told.append,
        warning=lambda *_, **__: None,
        caption=lambda *_: None,
        container=lambda **_: contextlib.nullcontext(),
    )
    with patch.object(upload_refusals, "st", fake):
        upload_refusals.show_notices(read, load_words(lang))
        upload_refusals.show_refused(read, load_words(lang))
    assert all(len(text) < LONGEST_TOLD for text in told), max(map(len, told))


def check_upload_page(content: bytes) -> None:
    """The page with the file's figures and sources has no error and no markup of the file."""
    app = _opened()
    read = read_own(content, f"{MARKUP[0]}.csv")
    app.session_state["_own_read"] = read
    if len(read.rows):
        app.session_state["_uploaded"] = read
    for part in ("sources", "table"):
        app.session_state["fold-ranking"] = part
        app.run()
        check_shown(app)


@functools.cache
def _opened() -> AppTest:
    return AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=60).run()


def _labelled(text: str) -> bytes:
    written = io.StringIO()
    csv.writer(written).writerows([HEADER, ["JPN", "2026", "3.1", "", text[:60], text[:200]]])
    return written.getvalue().encode()


ENTRANCES = {
    "upload": Entrance(contents, check_upload, 60),
    "upload-page": Entrance(tables() | texts.map(_labelled), check_upload_page, 6),
}
FOUND: dict[str, list[Any]] = {
    "upload": [f"iso3,year,share_pct,{'x' * 4_000}\nJPN,2026,3\n".encode()],
    "upload-page": [_labelled(text) for text in MARKUP[:5]],
}
