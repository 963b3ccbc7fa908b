"""What is said of a sum of money beside the general account: the finding and its details."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd

from components.exhibits.tradeoff_amounts import NEAR_TRN_JPY, account_name, named, points_text, sourced, stage_name
from components.exhibits.tradeoff_rows import Row, Tradeoff, number_range
from components.model.rows import records
from components.model.view import View
from components.words import Words

TIMES = 1.0  # from here on a ratio is said as so many times, below it in percent


def headline(found: Tradeoff, view: View) -> str:
    """What the reader's share takes in the budget's own year, beside the defence item and as points of tax."""
    words, sizes = view.words, found.sizes
    ratio = sizes.size_trn_jpy / found.defence_trn_jpy
    return words(
        "tradeoff-headline",
        direction=_direction(sizes.matched_trn_jpy),
        share=words.target(view.scenario.target_pct),
        year="2022" if view.scenario.measure == "government" else str(sizes.gdp_year),
        amount=words.trn_jpy(sizes.size_trn_jpy),
        form="times" if ratio >= TIMES else "part",
        times=words.number(ratio, 1),
        part=words.pct(ratio * 100, 0),
        points=points_text(found, words),
    )


def details(found: Tradeoff, view: View) -> Iterator[str]:
    """The reader's year, then a sentence for each group that is shown."""
    words, scenario, sizes = view.words, view.scenario, found.sizes
    yield words(
        "tradeoff-detail-year",
        direction=_direction(sizes.extra_trn_jpy),
        share=words.target(scenario.target_pct),
        year=str(scenario.year),
        amount=words.trn_jpy(abs(sizes.extra_trn_jpy)),
        prices=words(f"prices-{scenario.prices}", year=str(sizes.level.year)),
        held=words.pct(sizes.level.share_pct, 2),
        measure=words(f"measure-{scenario.measure}"),
        level_year=words(f"year-of-{scenario.measure}", year=str(sizes.level.year)),
    )
    if sizes.size_trn_jpy < NEAR_TRN_JPY:
        return
    parts = {str(group): part for group, part in found.rows.groupby("group", sort=False)}
    if "spending" in parts:
        yield _spending(parts["spending"], found, words)
    if "taxes" in parts:
        yield _taxes(parts["taxes"], found, words)
    if "bonds" in parts:
        yield _bonds(parts["bonds"], found, words)
    if "frame" in parts:
        yield _frame(parts["frame"], found, words)
    if "split" in parts:
        yield _split(found, view)


def _direction(trn_jpy: float) -> str:
    if abs(trn_jpy) < NEAR_TRN_JPY:
        return "same"
    return "more" if trn_jpy > 0 else "less"


def _spending(part: pd.DataFrame, found: Tradeoff, words: Words) -> str:
    """Where the sum stands among the items, which come largest first."""
    over_trn_jpy = part["amount_trn_jpy"] - found.sizes.size_trn_jpy
    larger, smaller = part[over_trn_jpy > 0], part[over_trn_jpy <= 0]
    equal = part[over_trn_jpy.abs() <= NEAR_TRN_JPY]
    return words(
        "tradeoff-sentence-spending",
        budget=account_name(found, words),
        place="equal" if len(equal) else "above" if larger.empty else "below" if smaller.empty else "between",
        equal=named(equal, words),
        more=named(smaller.head(1), words),
        less=named(larger.tail(1), words),
    )


def _taxes(part: pd.DataFrame, found: Tradeoff, words: Words) -> str:
    plans = part[part["kind"] == "pledged"]
    totals = [sourced(row, words, unit=True) for row in records(plans, Row) if row.stage == "plan_lower_bound"]
    point = number_range(found.point.low_trn_jpy, found.point.high_trn_jpy, words)
    return words(
        "tradeoff-sentence-taxes",
        point=words("unit-trn-jpy", value=point),
        total="yes" if totals else "no",
        plans=totals[0] if totals else named(plans, words),
    )


def _bonds(part: pd.DataFrame, found: Tradeoff, words: Words) -> str:
    bonds = float(part["amount_trn_jpy"].iloc[0])
    share_pct = found.sizes.size_trn_jpy / bonds * 100
    return words(
        "tradeoff-sentence-bonds",
        year=str(part["fiscal_year"].iloc[0]),
        stage=stage_name(part["stage"].iloc[0], words),
        bonds=named(part, words),
        share=words.pct(share_pct, 0) if share_pct >= 0.5 else words("tradeoff-under-one"),
    )


def _frame(part: pd.DataFrame, found: Tradeoff, words: Words) -> str:
    known = part[(part["kind"] == "budgeted") & part["amount_trn_jpy"].notna() & (part["item"] != "construction_bonds")]
    return words("tradeoff-sentence-frame", year=str(known["fiscal_year"].iloc[0]), parts=named(known, words))


def _split(found: Tradeoff, view: View) -> str:
    words, split = view.words, found.split
    assert split is not None
    rates = [words.pct(rate, 1) for rate in split.rates_pct or ()]
    interest = number_range(*split.interest_trn_jpy, words) if split.interest_trn_jpy else ""
    return words(
        "tradeoff-sentence-split",
        part=words.pct(view.scenario.bonds_pct, 0),
        any="no" if split.debt_trn_jpy < NEAR_TRN_JPY else "yes" if rates else "unknown",
        debt=words.trn_jpy(split.debt_trn_jpy),
        first=str(split.first_year),
        year=str(split.until),
        interest=words("unit-trn-jpy", value=interest),
        low=rates[0] if rates else "",
        high=rates[-1] if rates else "",
    )
