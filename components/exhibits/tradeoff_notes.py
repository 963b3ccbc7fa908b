"""What the comparison of a sum of money rests on and what it leaves out."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import NamedTuple

from components.exhibits.tradeoff_amounts import account_name, lower_label, stage_name
from components.exhibits.tradeoff_rows import Row, Tradeoff
from components.kit.level_notes import growth_note
from components.model import general_account
from components.model.rows import records
from components.model.view import View
from components.words import Words


class Plan(NamedTuple):
    """What a plan expects of one part of the money over its years."""

    pillar: str
    first_fiscal_year: int
    last_fiscal_year: int
    amount_trn_jpy: float
    amount_high_trn_jpy: float
    bound: str


class Law(NamedTuple):
    """A rate or an allowance of a tax measure, and the days from which it applies."""

    metric: str
    rate_pct: float
    amount_jpy: float
    dates: list[str]


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
        names = words.joined([lower_label(row) for row in records(items, Row)])
        yield words("tradeoff-note-rounded", items=names, budget=budget)
    bonds = rows[rows["group"] == "bonds"]
    if "bonds" in groups and bonds["stage"].iloc[0] != sizes.stage:
        yield words("tradeoff-note-bonds", stage=stage_name(bonds["stage"].iloc[0], words))
    yield _point(found, words)
    if "taxes" in groups:
        yield words("tradeoff-note-plan")
        if laws := [_law(row, words) for row in records(general_account.laws(view.figures), Law)]:
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
    for row in records(rows[rows["status"] == "planned"], Plan):
        low, high = row.amount_trn_jpy, row.amount_high_trn_jpy
        found.append(
            words(
                "tradeoff-planned",
                name=words(f"tradeoff-item-{row.pillar.replace('_', '-')}"),
                first=str(row.first_fiscal_year),
                last=str(row.last_fiscal_year),
                low=words.number(low, 1),
                amount=words.trn_jpy(low if math.isnan(high) else high),
                bound=row.bound if math.isnan(high) else "range",
            )
        )
    return found


def _law(row: Law, words: Words) -> str:
    value = row.amount_jpy if math.isnan(row.rate_pct) else row.rate_pct
    number = words.number(value, 0 if float(value).is_integer() else 1)
    dates = words.joined([words.date(date) for date in row.dates])
    return words(f"tradeoff-law-{row.metric.replace('_', '-')}", value=number, dates=dates)
