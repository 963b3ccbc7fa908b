"""A file is the edition that it was read as before; another day in one month is another edition."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest

import data
from data.importing.editions import with_figures
from data.sources import read_sources
from data.update import main
from tests.data import books
from tests.data.books import contents, find
from tests.data.importing.test_services import WORLD_BANK, StandIn, redirected, rows, world_bank

TODAY = datetime.date(2026, 11, 23)
__all__ = ["redirected"]


@pytest.mark.parametrize(
    ("option", "grids", "day", "known"),
    [
        ("--sipri", books.sipri(), "2026-05-04", "sipri-2026-04"),
        ("--nato", books.nato(), "2024-07-09", "nato-2024-06"),
    ],
)
def test_a_known_file_is_its_edition_whatever_its_name_and_the_day_given(
    house: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    option: str,
    grids: books.Grids,
    day: str,
    known: str,
) -> None:
    book = books.save(grids, tmp_path / "240617-a.xlsx")
    assert main([option, str(book)], house, TODAY) == 0
    before = contents(house)
    copy = book.rename(tmp_path / "250101 copy.xlsx")
    capsys.readouterr()
    assert main([option, str(copy), "--released", day], house, TODAY) == 0
    told = capsys.readouterr().out
    assert f"This very file is known as {known}: its day (" in told
    assert told.endswith("Nothing to change: the tables hold all of this already.\n")
    assert contents(house) == before


def test_another_file_of_another_day_in_the_month_is_an_edition_of_its_own(house: Path, tmp_path: Path) -> None:
    before = rows(house, "sipri_share", "sipri-2026-04")
    book = books.save(books.sipri(), tmp_path / "b.xlsx")
    assert main(["--sipri", str(book), "--released", "2026-04-29"], house, TODAY) == 0
    assert rows(house, "sipri_share", "sipri-2026-04") == before
    assert {row["release"] for row in rows(house, "sipri_share", "sipri-2026-04-29")} == {"2026-04-29"}
    assert read_sources(house / "sources.toml")["sipri-2026-04-29"].published == "2026-04-29"
    data.load(folder=house)


def test_a_nato_file_without_a_day_is_known_by_its_figures(
    house: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    grids = books.nato()
    share = grids["TABLE3"]
    share[find(share, "Portugal")][4] = 1.40  # 2015, was 1.33
    book = books.save(grids, tmp_path / "def-exp-2024-en.xlsx")
    assert main(["--nato", str(book)], house, TODAY) == 0
    told = capsys.readouterr().out
    assert "Its shares are those of nato-2024-06, which it is." in told
    assert "nato_share: 1 corrected; 362 rows as before" in told
    assert read_sources(house / "sources.toml")["nato-2024-06"].file == "def-exp-2024-en.xlsx"


def test_figures_are_those_of_the_edition_that_has_nearly_all_of_them() -> None:
    figures = {("POL", year): 2.0 + year / 1000 for year in range(2005, 2025)}
    other = {at: value + 0.02 for at, value in figures.items()}
    one_off = {**figures, ("POL", 2024): 9.0}
    assert with_figures(figures, {"a": other, "b": one_off}) == "b"
    assert with_figures(figures, {"a": other, "b": {**one_off, ("POL", 2023): 9.0}}) is None
    assert with_figures(figures, {"a": dict(list(figures.items())[:18])}) is None
    assert with_figures(figures, {}) is None


def test_a_second_answer_of_the_world_bank_in_a_month_keeps_the_first(
    house: Path,
    redirected: Callable[[str, str], None],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def later(path: str, query: dict[str, list[str]]) -> tuple[int, str, str]:
        status, kind, body = world_bank(path, query)
        return status, kind, body.replace("2026-10-07", "2026-10-28")

    with StandIn(world_bank) as server:
        redirected("https://api.worldbank.org", server.address)
        assert main(["--worldbank"], house, TODAY) == 0
    first = rows(house, "gdp", "world-bank-2026-10")
    capsys.readouterr()
    monkeypatch.setitem(WORLD_BANK["NY.GDP.MKTP.CN"], 2025, 633_000_000_000_000.0)
    with StandIn(later) as server:
        redirected("https://api.worldbank.org", server.address)
        assert main(["--worldbank"], house, TODAY) == 0
    told = capsys.readouterr().out
    assert "gdp: 1 revised, 1 confirmed; 0 rows as before\n    CY 2025 world_bank: revised 632.1 -> 633 (+0.9)" in told
    assert "gone" not in told
    assert rows(house, "gdp", "world-bank-2026-10") == first
    assert {row["release"] for row in rows(house, "gdp", "world-bank-2026-10-28")} == {"2026-10-28"}
    assert read_sources(house / "sources.toml")["world-bank-2026-10-28"].published == "2026-10-28"
