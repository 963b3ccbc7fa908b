"""Two scenarios side by side: what the reader kept ("A"), named, and how far the present one is from it."""

from __future__ import annotations

import data
from components.scenario import Scenario, base, outcomes, rank
from components.words import Words
from data import Figures


def name(scenario: Scenario, words: Words) -> str:
    """A scenario in a few words: A: 3% in FY2030 (SIPRI)."""
    return words(
        "kept-name",
        target=words.target(scenario.target_pct),
        year=str(scenario.year),
        measure=words(f"measure-{scenario.measure}-short"),
        prices=words(f"prices-{scenario.prices}", year=str(base(data.load(scenario.as_of), scenario.measure).year)),
    )


def difference(figures: Figures, scenario: Scenario, words: Words, what: str) -> str:
    """How the present scenario differs from the kept one, as a sentence to put behind an exhibit's own; "" without one.

    `what` is one of points, rank, pace, money, total. Raises KeyError for another.
    """
    kept = scenario.kept
    if kept is None:
        return ""
    now = outcomes(figures, scenario, scenario.target_pct).iloc[0]
    then = outcomes(data.load(kept.as_of), kept, kept.target_pct).iloc[0]
    values = {
        "points": (
            words("unit-points", value=words.number(now["target_pct"] - then["target_pct"], 1, sign=True)),
            words.target(kept.target_pct),
        ),
        "rank": (
            words("unit-places", value=words.number(int(then["rank"]) - int(now["rank"]), 0, sign=True)),
            words("unit-rank", place=words.place(int(then["rank"])), of=str(rank_of(kept))),
        ),
        "pace": (
            words("unit-points", value=words.number(now["pace_pct"] - then["pace_pct"], 1, sign=True)),
            words.pct(then["pace_pct"], 1, sign=True),
        ),
        "money": (
            words.trn_jpy(now["extra_trn_jpy"] - then["extra_trn_jpy"], sign=True),
            words.trn_jpy(then["extra_trn_jpy"], sign=True),
        ),
        "total": (
            words.trn_jpy(now["cumulative_extra_trn_jpy"] - then["cumulative_extra_trn_jpy"], sign=True),
            words.trn_jpy(then["cumulative_extra_trn_jpy"], sign=True),
        ),
    }[what]
    return " " + words(f"kept-{what}", name=name(kept, words), difference=values[0], value=values[1])


def rank_of(kept: Scenario) -> int:
    """Among how many the kept scenario's place is."""
    return int(rank(data.load(kept.as_of), kept.target_pct)["of"].iloc[0])
