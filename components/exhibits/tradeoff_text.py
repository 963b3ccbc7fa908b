"""What is said of a sum of money beside the general account: finding, details, notes, and amounts as sourced."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

import pandas as pd

from components.exhibits.tradeoff_rows import Tradeoff, number_range
from components.kit.level_notes import growth_note
from components.model import general_account
from components.model.rows import rows_of
from components.model.view import View
from components.words import Words

NEAR_TRN_JPY = 0.05  # smaller sums are written as 0.0
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


def points_text(found: Tradeoff, words: Words) -> str:
    """The points of consumption tax that bring the sum, as a range where a point is one."""
    return number_range(*found.point.points(found.sizes.size_trn_jpy), words)


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


def notes(found: Tradeoff, view: View) -> Iterator[str]:
    """What the comparison rests on and what it leaves out, for the groups that are shown."""
    words, scenario, sizes, rows = view.words, view.scenario, found.sizes, found.rows
    gdp, groups, budget = sizes.gdp, set(rows["group"]), account_name(found, words)
    yield words(
        "tradeoff-note-years-fixed" if scenario.measure == "government" else "tradeoff-note-years",
        year=str(scenario.year),
        budget=budget,
        gdp_year=str(sizes.gdp_year),
        gdp=words.number(gdp["gdp_trn_jpy"], 1),
        kind=words("kind-assumed") if gdp["kind"] == "assumed" else words(f"gdp-{gdp['kind']}"),
    )
    yield words("tradeoff-note-sizes")
    if groups & {"spending", "bonds"}:
        yield words("tradeoff-note-account", budget=budget)
    items = rows[rows["rounded"] & (rows["group"] == "spending")]
    if not items.empty:
        names = words.joined([_small(row) for row in rows_of(items)])
        yield words("tradeoff-note-rounded", items=names, budget=budget)
    bonds = rows[rows["group"] == "bonds"]
    if "bonds" in groups and bonds["stage"].iloc[0] != sizes.stage:
        yield words("tradeoff-note-bonds", stage=stage_name(bonds["stage"].iloc[0], words))
    yield _point(found, words)
    if "taxes" in groups:
        yield words("tradeoff-note-plan")
        if laws := [_law(row, words) for row in rows_of(general_account.laws(view.figures))]:
            yield words("tradeoff-note-laws", items=words.joined(laws))
    if "frame" in groups:
        yield words("tradeoff-note-frame", plan=words.joined(_planned(view)))
    if "split" in groups:
        known = "yes" if found.split and found.split.rates_pct else "no"
        yield words("tradeoff-note-split", known=known)
    yield words("note-hold", share=words.pct(sizes.level.share_pct, 2))
    yield growth_note(view)
    if scenario.prices == "nominal":
        yield words("note-nominal")
        return
    yield words("note-constant", inflation=words.pct(scenario.inflation_pct, 1), year=str(sizes.level.year))
    yield words("tradeoff-note-constant")


def account_name(found: Tradeoff, words: Words) -> str:
    """The general account with its year and stage."""
    sizes = found.sizes
    return words("tradeoff-budget", year=str(sizes.budget_year), stage=stage_name(sizes.stage, words))


def stage_name(stage: str, words: Words) -> str:
    """The stage of a budget or the standing of a tax; empty for none."""
    return words(f"tradeoff-stage-{stage.replace('_', '-')}") if stage else ""


def amount(row: Any, found: Tradeoff, words: Words) -> str:
    """What stands beside a row: points of tax, a signed difference, or the amount as its source gives it."""
    if row.item == "consumption_tax":
        return points_text(found, words)
    if row.group == "extra":
        return _signed(row.amount_trn_jpy, words)
    return _sourced(row, words)


def _signed(trn_jpy: float, words: Words) -> str:
    return words("tradeoff-same") if abs(trn_jpy) < NEAR_TRN_JPY else words.number(trn_jpy, 1, sign=True)


def _sourced(row: Any, words: Words, *, unit: bool = False) -> str:
    """The amount of a row as its source gives it: a range, a lower bound or rounded; with its unit where asked."""
    if math.isnan(row.amount_trn_jpy):
        return words("tradeoff-not-found")
    if row.group == "split" and row.amount_trn_jpy == 0:
        text = words.number(0, 0)
    else:
        high = row.amount_trn_jpy if math.isnan(row.amount_high_trn_jpy) else row.amount_high_trn_jpy
        text = number_range(row.amount_trn_jpy, high, words)
    if unit:
        text = words("unit-trn-jpy", value=text)
    if row.stage == "plan_lower_bound":
        return words("tradeoff-over", amount=text)
    return words("tradeoff-about", amount=text) if row.rounded else text


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
        equal=_named(equal, words),
        more=_named(smaller.head(1), words),
        less=_named(larger.tail(1), words),
    )


def _taxes(part: pd.DataFrame, found: Tradeoff, words: Words) -> str:
    plans = part[part["kind"] == "pledged"]
    totals = [_sourced(row, words, unit=True) for row in rows_of(plans) if row.stage == "plan_lower_bound"]
    point = number_range(found.point.low_trn_jpy, found.point.high_trn_jpy, words)
    return words(
        "tradeoff-sentence-taxes",
        point=words("unit-trn-jpy", value=point),
        total="yes" if totals else "no",
        plans=totals[0] if totals else _named(plans, words),
    )


def _bonds(part: pd.DataFrame, found: Tradeoff, words: Words) -> str:
    bonds = float(part["amount_trn_jpy"].iloc[0])
    share_pct = found.sizes.size_trn_jpy / bonds * 100
    return words(
        "tradeoff-sentence-bonds",
        year=str(part["fiscal_year"].iloc[0]),
        stage=stage_name(part["stage"].iloc[0], words),
        bonds=_named(part, words),
        share=words.pct(share_pct, 0) if share_pct >= 0.5 else words("tradeoff-under-one"),
    )


def _frame(part: pd.DataFrame, found: Tradeoff, words: Words) -> str:
    known = part[(part["kind"] == "budgeted") & part["amount_trn_jpy"].notna() & (part["item"] != "construction_bonds")]
    return words("tradeoff-sentence-frame", year=str(known["fiscal_year"].iloc[0]), parts=_named(known, words))


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


def _point(found: Tradeoff, words: Words) -> str:
    low, high = found.point.low_trn_jpy, found.point.high_trn_jpy
    return words(
        "tradeoff-note-point", low=words.trn_jpy(low), high=words.trn_jpy(high), range="yes" if low < high else "no"
    )


def _planned(view: View) -> list[str]:
    """What the plan expects of each part over its years."""
    words = view.words
    rows = view.figures.financing
    found = []
    for row in rows_of(rows[rows["status"] == "planned"]):
        high = math.nan if pd.isna(row.amount_high_trn_jpy) else float(row.amount_high_trn_jpy)
        found.append(
            words(
                "tradeoff-planned",
                name=words(f"tradeoff-item-{row.pillar.replace('_', '-')}"),
                first=str(row.first_fiscal_year),
                last=str(row.last_fiscal_year),
                low=words.number(row.amount_trn_jpy, 1),
                amount=words.trn_jpy(row.amount_trn_jpy if math.isnan(high) else high),
                bound=row.bound if math.isnan(high) else "range",
            )
        )
    return found


def _named(rows: pd.DataFrame, words: Words) -> str:
    """The rows' names, each with its amount."""
    return words.joined(
        [words("tradeoff-named", name=_small(row), amount=_sourced(row, words, unit=True)) for row in rows_of(rows)]
    )


def _small(row: Any) -> str:
    """A row's name as it stands within a sentence."""
    name = str(row.label).partition("<br>")[0]
    return name[:1].lower() + name[1:]


def _law(row: Any, words: Words) -> str:
    value = row.rate_pct if pd.notna(row.rate_pct) else row.amount_jpy
    number = words.number(value, 0 if float(value).is_integer() else 1)
    dates = words.joined([words.date(date) for date in row.dates])
    return words(f"tradeoff-law-{row.metric.replace('_', '-')}", value=number, dates=dates)
