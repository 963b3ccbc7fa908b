"""The cells of the comparison's table: what a column's numbers read like, row by row."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from components.model.comparison import Numbers
from components.model.level import japan_level
from components.model.outcomes import share_of_its_year_pct
from components.model.scenario import Scenario
from components.model.view import View
from components.words import MINUS, Words

ROWS = ("spending", "person", "more", "more_person", "tax", "place", "future", "pace")
NEAREST_JPY = 1_000  # to which money per person is printed


class Cell(NamedTuple):
    """A cell: what stands in it, and what stands beside it smaller and muted; "" for nothing."""

    text: str
    aside: str = ""


EMPTY = Cell("")


def cell_writer(view: View, scenario: Scenario, *, is_now: bool = False) -> Callable[[Numbers], tuple[Cell, ...]]:
    """What writes a column's numbers as cells in the order of ROWS.

    `scenario` is the column's own; `is_now` marks the column of the present level, whose place is of its own year.
    """
    words = view.words
    of_its_year = _of_its_year(view, scenario, is_now=is_now) if scenario.measure == "government" else None
    reached = "" if scenario.year == view.scenario.year else words("compare-reached-year", year=str(scenario.year))

    def write(numbers: Numbers) -> tuple[Cell, ...]:
        cells = {
            "spending": Cell(
                words.number(numbers.spending_today_trn_jpy, 1), words.bn_usd(numbers.spending_today_bn_usd, short=True)
            ),
            "person": Cell(_per_person(words, numbers.spending_per_person_jpy)),
            "more": _more(words, numbers),
            "more_person": _more_per_person(words, numbers.extra_per_person_jpy),
            "tax": _points(words, numbers.consumption_tax_points, numbers.consumption_tax_points_high),
            "place": _place(words, numbers, of_its_year),
            "future": Cell(words.number(numbers.future_spending_trn_jpy, 1), reached),
            "pace": Cell(words.pct(numbers.pace_pct, _places(numbers.pace_pct))),
        }
        return tuple(cells[row] for row in ROWS)

    return write


def _of_its_year(view: View, scenario: Scenario, *, is_now: bool) -> tuple[float, str]:
    """What 1% by the government's yardstick is of a year's own GDP, and that year: its place is by this share."""
    level = japan_level(view.figures, "related")
    year = level.year if is_now else scenario.year
    one_pct = float(share_of_its_year_pct(view.figures, replace(scenario, year=year), 1.0)[0])
    return one_pct, str(level.gdp_year if is_now else scenario.year)


def _place(words: Words, numbers: Numbers, of_its_year: tuple[float, str] | None) -> Cell:
    if numbers.rank is None:
        return Cell(words("compare-no-place"))
    text = words("compare-place", tied="yes" if numbers.tied else "no", place=words.place(numbers.rank))
    if of_its_year is None:
        return Cell(text)
    one_pct, year = of_its_year
    share_pct = numbers.spending_today_trn_jpy / numbers.gdp_trn_jpy * 100
    return Cell(text, words("compare-place-of", share=words.pct(share_pct * one_pct, 2), year=year))


def _more(words: Words, numbers: Numbers) -> Cell:
    trn_jpy, bn_usd = numbers.more_than_now_trn_jpy, numbers.more_than_now_bn_usd
    if trn_jpy is None or bn_usd is None:
        return EMPTY
    if round(trn_jpy, 2) == 0:
        return Cell(words("compare-same"))
    return Cell(words.number(trn_jpy, _places(trn_jpy), sign=True), words.bn_usd(bn_usd, short=True))


def _more_per_person(words: Words, jpy: float | None) -> Cell:
    if jpy is None:
        return EMPTY
    return Cell(_per_person(words, jpy, sign=True) if abs(jpy) >= NEAREST_JPY / 2 else words("compare-same"))


def _per_person(words: Words, jpy: float, *, sign: bool = False) -> str:
    return words.number(round(jpy / NEAREST_JPY) * NEAREST_JPY, 0, sign=sign)


def _points(words: Words, fewest: float | None, most: float | None) -> Cell:
    """The fewest and the most points of tax; one number where both print the same."""
    if fewest is None or most is None:
        return EMPTY
    if round(most, 2) == 0:
        return Cell(words("compare-same"))
    low, high = (words.number(value, _places(most)) for value in (fewest, most))
    return Cell(high if low == high else words("compare-range", low=low, high=high.removeprefix(MINUS)))


def _places(value: float) -> int:
    """The decimals with which a number does not print as zero."""
    if value == 0:
        return 0
    return 1 if abs(value) >= 0.05 or round(value, 2) == 0 else 2
