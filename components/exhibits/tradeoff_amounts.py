"""Amounts of a sum's comparison as their sources give them, and the names of budgets, stages and rows."""

from __future__ import annotations

import math

import pandas as pd

from components.exhibits.tradeoff_rows import Row, Tradeoff, number_range
from components.model.rows import records
from components.words import Words

NEAR_TRN_JPY = 0.05  # smaller sums are written as 0.0


def account_name(found: Tradeoff, words: Words) -> str:
    """The general account with its year and stage."""
    sizes = found.sizes
    return words("tradeoff-budget", year=str(sizes.budget_year), stage=stage_name(sizes.stage, words))


def stage_name(stage: str, words: Words) -> str:
    """The stage of a budget or the standing of a tax; empty for none."""
    return words(f"tradeoff-stage-{stage.replace('_', '-')}") if stage else ""


def points_text(found: Tradeoff, words: Words) -> str:
    """The points of consumption tax that bring the sum, as a range where a point is one."""
    return number_range(*found.point.points(found.sizes.size_trn_jpy), words)


def amount(row: Row, found: Tradeoff, words: Words) -> str:
    """What stands beside a row: points of tax, a signed difference, or the amount as its source gives it."""
    if row.item == "consumption_tax":
        return points_text(found, words)
    if row.group == "extra":
        return _signed(row.amount_trn_jpy, words)
    return sourced(row, words)


def _signed(trn_jpy: float, words: Words) -> str:
    return words("tradeoff-same") if abs(trn_jpy) < NEAR_TRN_JPY else words.number(trn_jpy, 1, sign=True)


def sourced(row: Row, words: Words, *, unit: bool = False) -> str:
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


def named(rows: pd.DataFrame, words: Words) -> str:
    """The rows' names, each with its amount."""
    return words.joined(
        [
            words("tradeoff-named", name=lower_label(row), amount=sourced(row, words, unit=True))
            for row in records(rows, Row)
        ]
    )


def lower_label(row: Row) -> str:
    """A row's name as it stands within a sentence."""
    name = str(row.label).partition("<br>")[0]
    return name[:1].lower() + name[1:]
