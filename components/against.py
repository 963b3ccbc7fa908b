"""Two scenarios side by side: what the reader kept ("A"), named, and how far the present one is from it."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd

from components.scenario import Scenario, outcomes, rank
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


def comparable(scenario: Scenario) -> Scenario:
    """The kept scenario in the prices of the present one, so that the two can be set against each other."""
    if scenario.kept is None:
        raise ValueError("no scenario is kept")
    return replace(scenario.kept, prices=scenario.prices, inflation_pct=scenario.inflation_pct)


def difference(figures: Figures, scenario: Scenario, words: Words, what: str) -> str:
    """How the present scenario differs from the kept one, as a sentence to put behind an exhibit's own; "" without one.

    `what` is one of points, rank, pace, money, total. Raises KeyError for another.
    """
    kept = scenario.kept
    if kept is None:
        return ""
    now = outcomes(figures, scenario, scenario.target_pct).iloc[0]
    then = outcomes(figures, comparable(scenario), kept.target_pct).iloc[0]
    more = now["extra_trn_jpy"] - then["extra_trn_jpy"]
    direction = "same" if abs(more) < 0.05 else "more" if more > 0 else "less"
    of = int(rank(figures, kept.target_pct)["of"].iloc[0])
    values = {
        "points": (
            words("unit-points", value=words.number(now["target_pct"] - then["target_pct"], 1, sign=True)),
            words.target(kept.target_pct),
        ),
        "rank": (
            words("unit-places", value=str(abs(int(then["rank"]) - int(now["rank"]))), direction=_places(then, now)),
            words(
                "unit-rank",
                place=words.place(int(then["rank"])),
                of=str(of),
            ),
        ),
        "pace": (
            words("unit-points", value=words.number(now["pace_pct"] - then["pace_pct"], 1, sign=True)),
            words.pct(then["pace_pct"], 1, sign=True),
        ),
        "money": (
            words.trn_jpy(abs(now["extra_trn_jpy"] - then["extra_trn_jpy"])),
            words.trn_jpy(then["extra_trn_jpy"], sign=True),
        ),
        "total": (
            words.trn_jpy(now["cumulative_extra_trn_jpy"] - then["cumulative_extra_trn_jpy"], sign=True),
            words.trn_jpy(then["cumulative_extra_trn_jpy"], sign=True),
        ),
    }[what]
    text = words(f"kept-{what}", name=name(kept, words), difference=values[0], value=values[1], direction=direction)
    return words("sentence-space") + text


def _places(then: pd.Series, now: pd.Series) -> str:
    return "same" if then["rank"] == now["rank"] else "higher" if now["rank"] < then["rank"] else "lower"
