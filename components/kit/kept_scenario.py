"""Two scenarios side by side: what the reader kept ("A"), named, and how far the present one is from it."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd

from components.model.level import japan_level
from components.model.outcomes import outcomes, rank, years
from components.model.scenario import Scenario
from components.model.view import View
from components.words import Words
from data import Figures


def name(scenario: Scenario, words: Words) -> str:
    """A scenario in a few words: A: 3% in FY2030 (SIPRI)."""
    return words(
        "kept-name",
        target=words.target(scenario.target_pct),
        year=str(scenario.year),
        measure=words(f"measure-{scenario.measure}-short"),
    )


def road(figures: Figures, scenario: Scenario) -> pd.DataFrame:
    """The kept scenario's `components.scenario.years` in the prices of the present one.

    Raises ValueError where none is kept.
    """
    return years(figures, _comparable(scenario), price_year=japan_level(figures, scenario.measure).year)


def extra_trn_jpy(figures: Figures, scenario: Scenario) -> float:
    """What the kept scenario takes over holding in its target year, in trillion yen; 0 without one."""
    return float(_outcome(figures, scenario)["extra_trn_jpy"]) if scenario.kept else 0.0


def money(scenario: Scenario, words: Words, *, now: float, then: float) -> str:
    """How `now` trillion yen over holding differ from the kept scenario's `then`, as a sentence; "" without one."""
    if scenario.kept is None:
        return ""
    more = now - then
    return _sentence(
        scenario.kept, words, "money", difference=words.trn_jpy(abs(more)), value=words.trn_jpy(then, sign=True),
        direction="same" if abs(more) < 0.05 else "more" if more > 0 else "less",
    )  # fmt: skip


def difference(view: View, what: str) -> str:
    """How the present scenario differs from the kept one, as a sentence to put behind an exhibit's own; "" without one.

    `what` is one of points, rank, pace, money, total. Raises KeyError for another.
    """
    figures, scenario, words = view.figures, view.scenario, view.words
    kept = scenario.kept
    if kept is None:
        return ""
    now, then = outcomes(figures, scenario, scenario.target_pct).iloc[0], _outcome(figures, scenario)
    if what == "money":
        return money(scenario, words, now=now["extra_trn_jpy"], then=then["extra_trn_jpy"])
    place, of = int(then["rank"]), int(rank(figures, kept.target_pct)["of"].iloc[0])
    better = place - int(now["rank"])
    direction = "same" if not better else "higher" if better > 0 else "lower"
    column = {"points": "target_pct", "rank": "rank", "pace": "pace_pct", "total": "cumulative_extra_trn_jpy"}[what]
    gap = float(now[column] - then[column])
    differs, value = {
        "points": (words("unit-points", value=words.number(gap, 1, sign=True)), words.target(kept.target_pct)),
        "rank": (
            words("unit-places", value=str(abs(better)), direction=direction),
            words("unit-rank", place=words.place(place), of=str(of)),
        ),
        "pace": (
            words("unit-points", value=words.number(gap, 1, sign=True)),
            words.pct(then["pace_pct"], 1, sign=True),
        ),
        "total": (words.trn_jpy(gap, sign=True), words.trn_jpy(then["cumulative_extra_trn_jpy"], sign=True)),
    }[what]
    return _sentence(kept, words, what, difference=differs, value=value)


def _comparable(scenario: Scenario) -> Scenario:
    if scenario.kept is None:
        raise ValueError("no scenario is kept")
    return replace(scenario.kept, prices=scenario.prices, inflation_pct=scenario.inflation_pct)


def _outcome(figures: Figures, scenario: Scenario) -> pd.Series:
    kept, prices_of = _comparable(scenario), japan_level(figures, scenario.measure).year
    return outcomes(figures, kept, kept.target_pct, price_year=prices_of).iloc[0]


def _sentence(kept: Scenario, words: Words, what: str, **values: str) -> str:
    return words("sentence-space") + words(f"kept-{what}", name=name(kept, words), **values)
