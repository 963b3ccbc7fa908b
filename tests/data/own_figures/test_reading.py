"""A reader's file is read in every form it comes in; what cannot be used is named line by line, and nothing raises."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

import data
from data.own_figures.archive_limits import MAX_UNPACKED_MB
from data.own_figures.choosing import MAX_ROWS, MAX_SOURCES
from data.own_figures.file_kinds import MAX_MB
from data.own_figures.lines import MAX_LINES
from data.own_figures.numbers import HIGHEST_PCT
from data.own_figures.reading import COLUMNS, read_own
from data.own_figures.years import FIRST_YEAR, LAST_YEAR

ENGLISH = "country,year,share_pct,kind,label,source\nJapan,2024,1.5,spent,Mine,Own count\nPOL,2026,4.8,estimate,,\n"
JAPANESE = """国,年,対GDP比（%）,種類,ラベル,出典
日本,２０２４年,１．５％,実績,試算,自分の集計
ポーランド,2026年度,4.8%,推計,,
"""


def rows(content: bytes, name: str = "mine.csv") -> list[tuple[Any, ...]]:
    read = read_own(content, name)
    assert read.refused == ()
    return list(read.rows.itertuples(index=False, name=None))


def refused(text: str) -> list[tuple[int | None, str, str, str]]:
    read = read_own(text.encode(), "mine.csv")
    return [(one.line, one.column, one.value, one.reason) for one in read.refused]


def workbook(*lines: list[Any], percent: bool = False) -> bytes:
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
        book.add_worksheet("Notes").write(0, 0, "Nothing here")
        sheet, form = book.add_worksheet("Figures"), book.add_format({"num_format": "0.00%"} if percent else {})
        for number, line in enumerate(lines):
            sheet.write_row(number, 0, line)
            if number and percent:
                sheet.write_number(number, 2, line[2], form)
    return buffer.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "shift_jis", "cp932"])
def test_english_and_japanese_are_read_in_every_encoding(encoding: str) -> None:
    assert rows(ENGLISH.encode(encoding)) == [
        ("JPN", 2024, 1.5, "own-spent", "Mine", "Own count"),
        ("POL", 2026, 4.8, "own-estimate", "", "mine.csv"),
    ]
    assert rows(JAPANESE.encode(encoding)) == [
        ("JPN", 2024, 1.5, "own-spent", "試算", "自分の集計"),
        ("POL", 2026, 4.8, "own-estimate", "", "mine.csv"),
    ]


@pytest.mark.parametrize("mark", [b"\xff\xfe", b"\xfe\xff"])
def test_utf_16_is_read_in_both_orders(mark: bytes) -> None:
    encoding = "utf-16-le" if mark == b"\xff\xfe" else "utf-16-be"
    assert len(rows(mark + JAPANESE.encode(encoding))) == 2


@pytest.mark.parametrize(
    "text",
    [
        'iso3,year,share_pct\nJPN,2025,"1,41"\n',
        "iso3;year;share_pct\r\nJPN;2025;1,41\r\n",
        "iso3\tyear\tshare_pct\nJPN\t2025\t1,41 %\n",
        "# a line over the table\n\nyear,share_pct,ISO code\n2025,1.41,jp\n",
        "Country;Year;Share of GDP (%)\njapan;FY2025;１，４１\n",
    ],
)
def test_delimiters_decimal_commas_and_full_width_signs_are_understood(text: str) -> None:
    assert [row[:4] for row in rows(text.encode())] == [("JPN", 2025, 1.41, "own")]


def test_a_workbook_is_read_from_the_first_sheet_with_a_header_and_a_percentage_as_it_is_seen() -> None:
    header = ["国名", "年", "対GDP比", "出典"]
    plain = workbook(header, ["日本", 2025, 1.41, "=1+1"])
    assert rows(plain, "mine.xlsx")[0][:3] == ("JPN", 2025, 1.41)
    seen = workbook(header, ["日本", 2025, 0.035, "自分"], ["韓国", 2025, 0.0141, ""], percent=True)
    assert [row[:3] for row in rows(seen, "a.xlsx")] == [("JPN", 2025, 3.5), ("KOR", 2025, 1.41)]


@pytest.mark.parametrize(
    ("name", "iso3"),
    [
        ("Türkiye", "TUR"), ("Turkey", "TUR"), ("米国", "USA"), ("アメリカ合衆国", "USA"), ("United Kingdom", "GBR"),
        ("英国", "GBR"), ("大韓民国", "KOR"), ("XKX", "XKK"),
        ("Côte d’Ivoire", "CIV"), ("cote d'ivoire", "CIV"), ("ﾎﾟｰﾗﾝﾄﾞ", "POL"),
        ("SUN", None), ("DDR", None), ("DEU", "DEU"), ("ZZZ", None), ("EU", None), ("", None),
    ],
)  # fmt: skip
def test_countries_are_known_by_code_and_by_both_names(name: str, iso3: str | None) -> None:
    read = read_own(f"country,year,share_pct\n{name},2025,1\n".encode(), "a.csv")
    assert list(read.rows["iso3"]) == ([iso3] if iso3 else [])
    assert [one.reason for one in read.refused] == ([] if iso3 else ["country"])


def test_a_name_that_may_mean_two_countries_is_taken_for_one_and_named() -> None:
    read = read_own(b"country,year,share_pct\nKorea,2024,1.1\nKorea,2025,1.2\nPoland,2025,2.2\n", "a.csv")
    assert list(read.rows["iso3"]) == ["KOR", "KOR", "POL"]
    assert [(one.value, one.column, one.reason) for one in read.notices] == [("Korea", "KOR", "assumed")]
    assert read.refused == ()


def test_a_code_beside_a_name_that_is_not_known_is_taken() -> None:
    text = "iso3,country,year,share_pct\nKOR,Corea,2024,1.1\nPRK,Korea,2024,5.5\nPOL,Germany,2024,2.2\n"
    read = read_own(text.encode(), "a.csv")
    assert list(read.rows["iso3"]) == ["KOR", "PRK"]
    assert read.notices == ()
    assert refused(text) == [(4, "iso3", "POL / Germany", "country")]


def test_each_refused_line_is_named_with_column_value_and_reason() -> None:
    text = (
        "country,iso3,year,share_pct,kind,label\n"
        "Atlantis,,2025,1,,\n"  # 2
        "Japan,POL,2025,1,,\n"  # 3
        "Japan,,1948,1,,\n"  # 4
        "Japan,,2061,1,,\n"  # 5
        "Japan,,20x5,1,,\n"  # 6
        "Japan,,2025,-1,,\n"  # 7
        "Japan,,2025,100.1,,\n"  # 8
        "Japan,,2025,,,\n"  # 9
        "Japan,,2025,nan,,\n"  # 10
        "Japan,,2025,1,promised,\n"  # 11
        "Japan,,1949,0,,\n"
        "Japan,,2060,100,,\n"
        "Japan,,1949,2,,\n"  # 14
        f"Japan,,2025,1,,{'x' * 61}\n"  # 15
        "Japan,,2025,1,,a,b\n"  # 16
    )
    assert refused(text) == [
        (2, "iso3", "Atlantis", "country"), (3, "iso3", "POL / Japan", "country"), (4, "year", "1948", "year"),
        (5, "year", "2061", "year"), (6, "year", "20x5", "year"), (7, "share_pct", "-1", "share"),
        (8, "share_pct", "100.1", "share"), (9, "share_pct", "", "share"), (10, "share_pct", "nan", "share"),
        (11, "kind", "promised", "kind-of"), (14, "year", "1949", "duplicate"), (15, "label", "x" * 40, "long"),
        (16, "", "Japan,,2025,1,,a,b", "cells"),
    ]  # fmt: skip
    read = read_own(text.encode(), "a.csv")
    assert [(row.year, row.share_pct) for row in read.rows.itertuples()] == [(1949, 0.0), (2060, 100.0)]


def archive(name: str, content: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr(name, content)
    return buffer.getvalue()


ENTITY = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b" \r\n\n", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"x" * (10 * 1024**2 + 1), "size"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100), "broken"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password"),
        (b"a,b\0c\n", "kind"),
        (b"\x89PNG\r\n\x1a\n\xff\xfe\xfd", "kind"),
        (b"country,year,share_pct\nT\x81\x8d\x8f\x90\x9d,2025,1\n", "encoding"),
        (b"%PDF-1.7 something else\n", "kind"),
        (b"  <!DOCTYPE html><table></table>", "kind"),
        (b"year,share_pct\n2025,1\n", "header"),
        (b"iso3,iso,year,share_pct\nJPN,JPN,2025,1\n", "header-twice"),
        (b"iso3,year,share_pct\n", "no-rows"),
        (workbook(["iso3", "year", "share_pct"], ["JPN", 2025, 1])[:2000], "broken"),
        (workbook(["a", "b"], [1, 2]), "header"),
        (b"PK\x03\x04" + bytes(50), "broken"),
        (archive("xl/workbook.xml", ENTITY), "broken"),
        (archive("docProps/app.xml", b"<!DOCTYPE x><x/>"), "broken"),
        (archive("xl/workbook.xml", ENTITY.decode().encode("utf-16")), "broken"),
        (archive("bomb", bytes(21 * 1024**2)), "unpacked"),
    ],
)
def test_a_file_that_cannot_be_used_has_one_clear_reason(content: bytes, reason: str) -> None:
    read = read_own(content, "a.xlsx")
    assert len(read.rows) == 0
    assert [one.reason for one in read.refused] == [reason]


def test_more_than_is_allowed_is_cut_off_and_counted() -> None:
    def line(number: int, source: str = "") -> str:
        return f"JPN,{1950 + number % 100},1,{number // 100}x,{source}\n"

    header = "iso3,year,share_pct,label,source\n"
    read = read_own((header + "".join(line(i) for i in range(2_003))).encode(), "a.csv")
    assert (len(read.rows), read.refused_count) == (2_000, 3)
    assert {one.reason for one in read.refused} == {"rows"}
    read = read_own((header + "".join(line(i) for i in range(200_000))).encode(), "a.csv")
    assert (len(read.rows), read.refused_count, len(read.refused)) == (2_000, 3_001, 2)
    assert (read.refused[0].reason, read.refused[0].line) == ("lines", 5_002)
    read = read_own((header + "".join(line(i, f"s{i}") for i in range(21))).encode(), "a.csv")
    assert (len(read.rows), [one.reason for one in read.refused]) == (20, ["sources"])


def test_signs_that_control_how_a_text_is_shown_are_taken_out() -> None:
    assert rows("iso3,year,share_pct,label\nJPN,2025,1,a\u202eb\u200b  c\n".encode())[0][4] == "a b c"


def test_the_readers_figures_stand_beside_the_tables_and_have_sources_of_their_own() -> None:
    figures, read = data.load(), read_own(ENGLISH.encode(), "mine.csv")
    both = data.with_own(figures, read)
    assert list(both.own["source"]) == ["own-1", "own-2"]
    assert [both.sources[id_].edition for id_ in both.own["source"]] == ["Own count", "mine.csv"]
    assert both.sipri_share is figures.sipri_share
    assert figures.own.empty
    assert not any(id_.startswith("own-") for id_ in figures.sources)


WORKBOOK = workbook(["iso3", "year", "share_pct", "label"], ["JPN", 2025, 1.5, "a"], ["POL", 2026, 4.8, "b"])
HEADER = b"country,year,share_pct,kind,label,source\n"
CELLS = st.sampled_from(
    ["JPN", "Japan", "2025", "1,5", '"', "1.5", "=1+1", "\u202e", "1e9", "-", "\0", "spent", "９", ""]
)


@settings(max_examples=300, deadline=None)
@given(
    st.one_of(
        st.binary(max_size=400),
        st.binary(max_size=200).map(lambda tail: HEADER + tail),
        st.binary(max_size=200).map(lambda tail: b"PK\x03\x04" + tail),
        st.binary(max_size=200).map(lambda tail: b"\xff\xfe" + HEADER.decode().encode("utf-16-le") + tail),
        st.lists(st.lists(CELLS, max_size=8).map(",".join), max_size=8).map(lambda s: HEADER + "\n".join(s).encode()),
        st.tuples(st.integers(0, 6_000), st.binary(min_size=1, max_size=8)).map(
            lambda change: WORKBOOK[: change[0]] + change[1] + WORKBOOK[change[0] + len(change[1]) :]
        ),
    ),
    st.text(max_size=20),
)
def test_whatever_the_bytes_are_they_are_read_or_refused(content: bytes, name: str) -> None:
    read = read_own(content, name)
    assert len(read.rows) or read.refused_count
    assert read.rows["share_pct"].between(0, HIGHEST_PCT).all()
    assert read.rows["year"].between(FIRST_YEAR, LAST_YEAR).all()
    assert list(read.rows.columns) == list(COLUMNS)


def test_the_limits_are_those_that_are_told() -> None:
    assert (MAX_MB, MAX_UNPACKED_MB, MAX_LINES) == (10, 20, 5_000)
    assert (MAX_ROWS, MAX_SOURCES, FIRST_YEAR, LAST_YEAR) == (2_000, 20, 1949, 2060)
