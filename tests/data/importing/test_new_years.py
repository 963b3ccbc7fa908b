"""A year that no edition had yet is held against the year before: a country may jump, not many, and not the unit."""

from __future__ import annotations

import datetime
import random
from collections.abc import Callable
from typing import Any

import pytest

import data
from data.importing import nato, sipri
from data.importing.checks import check
from data.importing.refusal import RefusedError
from data.oddities import AGGREGATES
from tests.data import books
from tests.data.books import Grids, Tinted, as_book, find

SHARE, DOLLARS = "Share of GDP", "Current US$"
FIGURES = data.load()
MEMBERS = frozenset(FIGURES.every["nato_usd"]["iso3"]) - {*AGGREGATES}


def read_sipri(grids: Grids, *, accept: bool = False) -> None:
    batch = sipri.understand(as_book(grids, saved=datetime.date(2027, 4, 26)), FIGURES.sources, None)
    check(batch, FIGURES.every, accept_large_revisions=accept)


def read_nato(grids: Grids) -> None:
    batch = nato.understand(as_book(grids), FIGURES.sources, MEMBERS, datetime.date(2027, 6, 17))
    check(batch, FIGURES.every)


def newest(title: str, change: Callable[[float], Any], *names: str) -> Callable[[Grids], None]:
    """Changes the last year's figures of a sheet: all of them, or those of some countries."""

    def bend(grids: Grids) -> None:
        header = next(at for at, row in enumerate(grids[title]) if row and row[0] == "Country")
        for row in grids[title][header + 1 :]:
            value = row[-1].value if row and isinstance(row[-1], Tinted) else row[-1] if row else None
            if isinstance(value, int | float) and (not names or row[0] in names):
                changed = change(value)
                row[-1] = Tinted(changed) if isinstance(row[-1], Tinted) and not isinstance(changed, str) else changed

    return bend


def mixed(grids: Grids) -> None:
    chance = random.Random(1)
    for title in (SHARE, DOLLARS):
        of = [row for row in grids[title] if len(row) > 2 and row[1] in ("†1", "§¶3") and row[-1] != "..."]
        values = [row[-1] for row in of]
        chance.shuffle(values)
        for row, value in zip(of, values, strict=True):
            row[-1] = value


@pytest.mark.parametrize(
    ("bend", "message"),
    [
        (mixed, r"\(... 2026\): .* and \d\d of 5\d countries are beyond 0.5 to 2 times the year before \(sipri_"),
        (
            newest(DOLLARS, lambda value: value / 1000),
            r"0.001 times .* at the median \(sipri_usd 2026\), as if in another",
        ),
        (
            newest(SHARE, lambda value: value * 5, "Japan"),
            r'sheet "Share of GDP", row 35, column O \(JPN 2026\): 7.05\d+ after 1.4117 in the year before; expected',
        ),
        (
            newest(SHARE, lambda value: value * 3, "Italy"),
            r"\(ITA 2026\): .* in bn dollars of GDP that dollars and share imply; expected: 0.5 to 2 times that",
        ),
        (newest(SHARE, lambda _: "..."), r'sheet "Share of GDP", row 4, column O \(2026\): no figure of a selected'),
        (newest(DOLLARS, lambda _: "...", "Japan"), r'sheet "Current US\$", row 36, column O \(JPN 2026\): no figure'),
        (newest(SHARE, lambda _: 0, "Japan"), r'sheet "Share of GDP", row 35, column O \(JPN 2026\): no figure'),
    ],
)
def test_a_new_year_unlike_the_one_before_is_refused(bend: Callable[[Grids], None], message: str) -> None:
    grids = books.sipri(2014, 2026)
    bend(grids)
    with pytest.raises(RefusedError, match=message):
        read_sipri(grids)


def test_a_single_country_may_jump_as_in_a_war() -> None:
    grids = books.sipri(2014, 2026)
    newest(SHARE, lambda value: value * 10, "Norway")(grids)  # as Ukraine's in 2022, and seven times the dollars
    newest(DOLLARS, lambda value: value * 7, "Norway")(grids)
    read_sipri(grids)


def test_a_new_year_can_be_accepted_all_the_same() -> None:
    grids = books.sipri(2014, 2026)
    newest(SHARE, lambda value: value * 5, "Japan")(grids)
    read_sipri(grids, accept=True)


def to_2027(grids: Grids) -> None:
    """NATO's tables three years on: 2025 to 2027 repeat the figures of 2024."""
    for grid in grids.values():
        for row in grid:
            if len(row) > 13:
                heads = row[3] == 2014
                row[12:] = [2023, 2024, 2025, "2026e", "2027e"] if heads else [row[12], *[row[13]] * 4]


def test_natos_new_years_are_held_against_the_year_before_too() -> None:
    grids = books.nato()
    to_2027(grids)
    read_nato(grids)
    equipment = grids["TABLE8a"]
    at = find(equipment, "Albania")
    for row in equipment[at : at + 31]:
        row[-1] /= 100
    with pytest.raises(
        RefusedError, match=rf'sheet "TABLE8a", row {at + 1}, column Q \(ALB 2027\): .*\(nato_equipment 2027\), as if'
    ):
        read_nato(grids)


def test_natos_newest_year_must_not_be_empty() -> None:
    grids = books.nato()
    for row in grids["TABLE7"]:
        row[13:] = [".."] if len(row) > 13 and row[3] != 2014 else row[13:]
    with pytest.raises(
        RefusedError, match=r'sheet "TABLE7", Military personnel, column N \(2024\): no figure; expected'
    ):
        read_nato(grids)
