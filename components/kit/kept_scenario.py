"""The scenarios that the reader has kept beside the present one: their names, and their money in like prices."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd

from components.model.level import japan_level
from components.model.outcomes import outcomes, years
from components.model.scenario import Kept, Scenario
from components.words import Words
from data import Figures


def name(kept: Kept, words: Words) -> str:
    """The reader's name for it, or what it assumes in a few words: 3% in FY2030 (SIPRI)."""
    scenario = kept.scenario
    return kept.name or words(
        "kept-name",
        target=words.target(scenario.target_pct),
        year=str(scenario.year),
        measure=words(f"measure-{scenario.measure}-short"),
    )


def mark(number: int, of: int) -> str:
    """The sign of a kept scenario, with its number where several are kept."""
    return f"◇{number}" if of > 1 else "◇"


def road(figures: Figures, scenario: Scenario, kept: Scenario, *, until: int | None = None) -> pd.DataFrame:
    """The `components.model.outcomes.years` of `kept`, to `until`, in the prices of the present `scenario`."""
    price_year = japan_level(figures, scenario.measure).year
    return years(figures, _comparable(scenario, kept), price_year=price_year, until=until)


def extra_trn_jpy(figures: Figures, scenario: Scenario, kept: Scenario) -> float:
    """What `kept` takes over holding in its target year, in trillion yen and the prices of the present `scenario`."""
    price_year = japan_level(figures, scenario.measure).year
    result = outcomes(figures, _comparable(scenario, kept), kept.target_pct, price_year=price_year)
    return float(result["extra_trn_jpy"].iloc[0])


def _comparable(scenario: Scenario, kept: Scenario) -> Scenario:
    return replace(kept, prices=scenario.prices, inflation_pct=scenario.inflation_pct)
