"""Texts are read in the encoding they were written in, or refused."""

from __future__ import annotations

import pytest

from data.own_figures.reading import read_own
from data.text_encoding import UndecodableError, decode

JAPANESE = "国,年,対GDP比\n日本,2024,1.4\n"
WESTERN = "country,year,share_pct\nTürkiye,2024,2.1\nPoland,2024,4.1\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp932", "euc_jp"])
@pytest.mark.parametrize("text", [JAPANESE, "見出し①", "国名,年\nﾎﾟｰﾗﾝﾄﾞ,2024", "対GDP比3.5％\nExcelで作成した表"])
def test_japanese_is_read_in_every_encoding(text: str, encoding: str) -> None:
    try:
        content = text.encode(encoding)
    except UnicodeEncodeError:
        assert "①" in text  # which EUC-JP does not have
        return
    assert decode(content).text == text


@pytest.mark.parametrize(
    "text", [WESTERN, "Côte d’Ivoire", "Sénégal;2024;1,5", "São Tomé", "Île de Man", "Österreich", "Monténégro", "50 €"]
)
def test_western_letters_are_not_taken_for_japanese(text: str) -> None:
    assert decode(text.encode("cp1252")) == (text, "cp1252")


@pytest.mark.parametrize(
    ("content", "binary"),
    [
        (b"a\0b", True),
        (b"\xff\xfea", False),
        (b"\xef\xbb\xbf\xff", False),
        (b"\x81\x8d\x8f\x90\x9d", False),
        (b"\xe9\0", True),
    ],
)
def test_what_is_no_text_is_refused(content: bytes, binary: bool) -> None:
    with pytest.raises(UndecodableError) as refused:
        decode(content)
    assert refused.value.binary is binary


def test_an_encoding_that_was_guessed_is_named() -> None:
    read = read_own(WESTERN.encode("cp1252"), "a.csv")
    assert list(read.rows["iso3"]) == ["TUR", "POL"]
    assert [(one.value, one.reason) for one in read.notices] == [("Windows-1252", "encoding")]
    read = read_own(JAPANESE.encode("euc_jp"), "a.csv")
    assert list(read.rows["share_pct"]) == [1.4]
    assert [(one.value, one.reason) for one in read.notices] == [("EUC-JP", "encoding")]
    assert read_own(JAPANESE.encode("cp932"), "a.csv").notices == ()
