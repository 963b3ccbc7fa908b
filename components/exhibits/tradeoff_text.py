"""What is said of a sum of money beside the general account: sentences, notes, and amounts as sources give them."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

import pandas as pd

from components.kit.benchmarks import growth_note
from components.model import general_account
from components.model.general_account import Sizes
from components.model.outcomes import consumption_tax_points
from components.model.rows import rows_of
from components.model.scenario import Scenario
from components.model.view import View
from components.words import Words
from data import Figures

NEAR_TRN_JPY = 0.05  # smaller sums are written as 0.0


def sentence(figures: Figures, rows: pd.DataFrame, sizes: Sizes, scenario: Scenario, words: Words) -> str:
    """What the target takes, then a sentence for each group of `rows` (those of the exhibit `tradeoff`)."""
    lead = _lead(sizes, scenario, words)
    if sizes.size_trn_jpy < NEAR_TRN_JPY:
        return lead
    parts = {str(group): part for group, part in rows.groupby("group", sort=False)}
    said = {
        "spending": lambda part: _spending(part, sizes, words),
        "taxes": lambda part: _taxes(figures, part, sizes, words),
        "bonds": lambda part: _bonds(part, words),
    }
    return words("tradeoff-space").join([lead, *(said[group](part) for group, part in parts.items() if group in said)])


def notes(figures: Figures, rows: pd.DataFrame, sizes: Sizes, scenario: Scenario, words: Words) -> Iterator[str]:
    """What the comparison rests on and what it leaves out, for the groups of `rows`."""
    gdp, groups = sizes.gdp, set(rows["group"])
    budget = account_name(sizes, words)
    yield words(
        "tradeoff-note-years-fixed" if scenario.measure == "government" else "tradeoff-note-years",
        year=str(scenario.year), budget=budget, gdp_year=str(sizes.gdp_year), gdp=words.number(gdp["gdp_trn_jpy"], 1),
        kind=words("kind-assumed") if gdp["kind"] == "assumed" else words(f"gdp-{gdp['kind']}"),
    )  # fmt: skip
    yield words("tradeoff-note-sizes")
    if groups & {"spending", "bonds"}:
        yield words("tradeoff-note-account", budget=budget)
    if rows["rounded"].any():
        names = words.joined([_small(row) for row in rows_of(rows[rows["rounded"]])])
        yield words("tradeoff-note-rounded", items=names, budget=budget)
    bonds = rows[rows["group"] == "bonds"]
    if "bonds" in groups and bonds["stage"].iloc[0] != sizes.stage:
        yield words("tradeoff-note-bonds", stage=stage_name(bonds["stage"].iloc[0], words))
    if "taxes" in groups:
        point = rows.loc[rows["item"] == "consumption_tax", "amount_trn_jpy"].iloc[0]
        yield words("tradeoff-note-point", point=words.trn_jpy(point))
        yield words("tradeoff-note-plan")
        if laws := [_law(row, words) for row in rows_of(general_account.laws(figures))]:
            yield words("tradeoff-note-laws", items=words.joined(laws))
    yield words("note-hold", share=words.pct(sizes.level.share_pct, 2))
    yield growth_note(View(figures, scenario, words))
    if scenario.prices == "nominal":
        yield words("note-nominal")
        return
    yield words("note-constant", inflation=words.pct(scenario.inflation_pct, 1), year=str(sizes.level.year))
    yield words("tradeoff-note-constant")


def account_name(sizes: Sizes, words: Words) -> str:
    """The general account with its year and stage."""
    return words("tradeoff-budget", year=str(sizes.budget_year), stage=stage_name(sizes.stage, words))


def stage_name(stage: str, words: Words) -> str:
    """The stage of a budget or the standing of a tax; empty for none."""
    return words(f"tradeoff-stage-{stage.replace('_', '-')}") if stage else ""


def amount(row: Any, words: Words, *, unit: bool = False) -> str:
    """The amount of a row as its source gives it: a range, a lower bound or rounded; with its unit where asked."""
    text = words.number(row.amount_trn_jpy, 1)
    if not math.isnan(row.amount_high_trn_jpy):
        text = words("tradeoff-range", low=text, high=words.number(row.amount_high_trn_jpy, 1))
    if unit:
        text = words("unit-trn-jpy", value=text)
    if row.stage == "plan_lower_bound":
        return words("tradeoff-over", amount=text)
    return words("tradeoff-about", amount=text) if row.rounded else text


def _lead(sizes: Sizes, scenario: Scenario, words: Words) -> str:
    direction = "more" if sizes.matched_trn_jpy > 0 else "less"
    return words(
        "tradeoff-sentence",
        direction="same" if sizes.size_trn_jpy < NEAR_TRN_JPY else direction,
        target=words.target(scenario.target_pct),
        yardstick="fixed" if scenario.measure == "government" else "year",
        year=str(scenario.year),
        share=words.pct(sizes.level.share_pct, 2),
        measure=words(f"measure-{scenario.measure}"),
        level_year=words(f"year-of-{scenario.measure}", year=str(sizes.level.year)),
        extra=words.trn_jpy(abs(sizes.extra_trn_jpy)),
        prices=words(f"prices-{scenario.prices}", year=str(sizes.level.year)),
        budget_year=str(sizes.budget_year if scenario.measure == "government" else sizes.gdp_year),
        matched=words.trn_jpy(sizes.size_trn_jpy),
    )


def _spending(part: pd.DataFrame, sizes: Sizes, words: Words) -> str:
    """Where the sum stands among the items, which come largest first."""
    over_trn_jpy = part["amount_trn_jpy"] - sizes.size_trn_jpy
    larger, smaller = part[over_trn_jpy > 0], part[over_trn_jpy <= 0]
    equal = part[over_trn_jpy.abs() <= NEAR_TRN_JPY]
    own = part.loc[part["item"] == "defence", "extra_of_item_pct"].abs().iloc[0]
    return words(
        "tradeoff-sentence-spending",
        budget=account_name(sizes, words),
        place="equal" if len(equal) else "above" if larger.empty else "below" if smaller.empty else "between",
        equal=_named(equal, words),
        more=_named(smaller.head(1), words),
        less=_named(larger.tail(1), words),
        own=words.pct(own, 0),
    )


def _taxes(figures: Figures, part: pd.DataFrame, sizes: Sizes, words: Words) -> str:
    plans = part[part["kind"] == "pledged"]
    totals = [amount(row, words, unit=True) for row in rows_of(plans) if row.stage == "plan_lower_bound"]
    return words(
        "tradeoff-sentence-taxes",
        points=words.number(consumption_tax_points(figures, sizes.size_trn_jpy), 1),
        point=words.trn_jpy(part["amount_trn_jpy"].iloc[0]),
        plans=totals[0] if totals else _named(plans, words),
    )


def _bonds(part: pd.DataFrame, words: Words) -> str:
    return words(
        "tradeoff-sentence-bonds",
        year=str(part["fiscal_year"].iloc[0]),
        stage=stage_name(part["stage"].iloc[0], words),
        bonds=_named(part, words),
        share=words.pct(abs(part["extra_of_item_pct"].iloc[0]), 0),
    )


def _named(rows: pd.DataFrame, words: Words) -> str:
    """The rows' names, each with its amount."""
    return words.joined(
        [words("tradeoff-named", name=_small(row), amount=amount(row, words, unit=True)) for row in rows_of(rows)]
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
