"""The Japanese README keeps step with the English one: same headings, commands, keys, addresses and figures."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.latin import english

ROOT = Path(__file__).resolve().parents[1]
ENGLISH = (ROOT / "README.md").read_text(encoding="utf-8")
JAPANESE = (ROOT / "README.ja.md").read_text(encoding="utf-8")


def levels(text: str) -> list[int]:
    return [len(mark) for mark in re.findall(r"^(#+) ", text, re.MULTILINE)]


def commands(text: str) -> list[str]:
    """Blocks of code, indented or fenced, in order."""
    return re.findall(r"(?:^ {4}.*\n)+|^```(?:.*\n)+?```$", text, re.MULTILINE)


def code(text: str) -> set[str]:
    return set(re.findall(r"`([^`\n]+)`", text))


def tables(text: str) -> list[int]:
    """How many rows each table has, in order."""
    return [len(rows.splitlines()) for rows in re.findall(r"(?:^\|.*\n)+", text, re.MULTILINE)]


def test_both_have_the_same_headings_in_order() -> None:
    assert levels(JAPANESE) == levels(ENGLISH)
    assert len(levels(ENGLISH)) > 5


def test_both_have_the_same_commands() -> None:
    assert commands(JAPANESE) == commands(ENGLISH)
    assert any("make run" in block for block in commands(ENGLISH))


def test_both_name_the_same_files_keys_and_commands() -> None:
    only_japanese = {"data/japanese.toml", ".venv", "make run", "make test"}
    assert code(JAPANESE) - only_japanese == code(ENGLISH) - only_japanese


def test_both_have_the_same_tables_and_pictures() -> None:
    assert tables(JAPANESE) == tables(ENGLISH)
    assert re.findall(r"\]\((\S+?)\)", JAPANESE) == re.findall(r"\]\((\S+?)\)", ENGLISH)


@pytest.mark.parametrize("heading", re.findall(r"^#+ (.*)$", JAPANESE, re.MULTILINE))
def test_the_japanese_headings_are_japanese(heading: str) -> None:
    assert english(heading) == []


def test_the_shares_that_the_readme_names_are_the_same() -> None:
    shares = re.compile(r"\d+\.\d+%")
    assert sorted(shares.findall(JAPANESE)) == sorted(shares.findall(ENGLISH))
