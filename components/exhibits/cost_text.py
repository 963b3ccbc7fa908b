"""What is said of the cost: the finding, what one year comes to, and the budget that is known already."""

from __future__ import annotations

import pandas as pd

from components.exhibits.cost_roads import Road
from components.kit.compared_shares import years_text
from components.model.controls import yen_default
from components.model.general_account import budget_stage
from components.model.level import STAGES, Level
from components.model.scenario import Scenario
from components.model.view import View
from components.words import Words
from data import Figures

NEAR_TRN_JPY = 0.05  # smaller sums would be written as 0.0
NEAR_BN_USD, NEAR_JPY = 0.5, 500.0  # and these as 0
WHOLE_TRN_JPY = 9.95  # from here on a sum of many years is said in whole trillions


def headline(compared: tuple[Road, ...], level: Level, view: View) -> str:
    """What the reader's share costs over all years, and the highest of the other shares asked."""
    scenario, words = view.scenario, view.words
    own = next(road for road in compared if road.is_reader)
    fixed, constant = scenario.measure == "government", scenario.prices == "constant"
    way = direction(own.total_trn_jpy)
    years = scenario.year - level.year
    said = {
        "year": str(scenario.year),
        "prices": words(f"cost-prices-{scenario.prices}", year=str(level.year)),
        "count": years_text(years, words),
        "whose": "reader" if own.id == "reader" or fixed else "asked",  # the fixed form has no "reaching"
    }
    others = [road for road in compared if not road.is_reader and not road.kept]
    if (constant and (fixed or way == "less")) or not others:  # prices make the sentence too long for another share
        other = words("cost-other-none")
    else:
        beside = others[-1]
        other = words(
            f"cost-other-{way}",
            share=words.target(beside.share_pct),
            priced=scenario.prices,
            total=_number(beside.total_trn_jpy, words),
            **said,
        )
    form = way if way != "more" else "fixed" if fixed else "constant" if constant else "more"
    bare = words.target(own.share_pct)
    return words(
        f"cost-headline-{form}",
        share=words("cost-share", share=bare, whose=said["whose"]),
        bare=bare,
        other=other,
        total=words("unit-trn-jpy", value=_number(own.total_trn_jpy, words)),
        **said,
    )


def direction(more_trn_jpy: float) -> str:
    """Whether a sum is more, less, or about the same: too near to print a difference."""
    if abs(more_trn_jpy) < NEAR_TRN_JPY:
        return "same"
    return "less" if more_trn_jpy < 0 else "more"


def _number(trn_jpy: float, words: Words) -> str:
    """A sum of many years in whole trillions, a small one with a decimal."""
    return words.number(abs(trn_jpy), 0 if abs(trn_jpy) >= WHOLE_TRN_JPY else 1)


def details(own: Road, budget: pd.Series | None, view: View) -> list[str]:
    """What the last year alone comes to, and the year whose budget is known already."""
    scenario, words = view.scenario, view.words
    last = own.table.iloc[-1]
    extra, usd = float(last["extra_trn_jpy"]), abs(float(last["extra_bn_usd"]))
    person = abs(float(last["extra_per_person_jpy"]))
    rate, month = yen_default(view.figures)
    said = words(
        "cost-detail-year",
        year=str(scenario.year),
        share=words.target(own.share_pct),
        direction=direction(extra),
        extra=words.trn_jpy(abs(extra)),
        size="small" if usd < NEAR_BN_USD or person < NEAR_JPY else "large",
        usd=words.bn_usd(usd),
        person=words.jpy(person),
        whose="table" if scenario.jpy_per_usd == rate else "reader",
        month=words.date(month),
        rate=words.number(scenario.jpy_per_usd, 2),
    )
    if budget is None:
        return [said]
    year = int(budget["fiscal_year"])
    stage = budget_stage(view.figures, fiscal_year=year) or str(budget["stage"])
    known = words(
        "cost-detail-hypothetical",
        year=str(year),
        amount=words.number(float(budget["amount_trn_jpy"]), 2),
        stage=words(f"stage-{stage}"),
    )
    return [said, known]


def budget_known(figures: Figures, level: Level, scenario: Scenario) -> pd.Series | None:
    """The newest initial budget or draft of a year that the road runs through; None where none is known."""
    rows = figures.budget
    rows = rows[(rows["measure"] == "ministry_incl") & rows["stage"].isin(STAGES) & rows["amount_trn_jpy"].notna()]
    rows = rows[rows["fiscal_year"].between(level.year + 1, scenario.year)].sort_values("fiscal_year")
    return None if rows.empty else rows.iloc[-1]
