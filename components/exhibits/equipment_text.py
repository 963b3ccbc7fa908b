"""What the pictures of Japan's own breakdown say: the finding, what it rests on, and the doubts of the tables."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import NamedTuple

import pandas as pd

from components.exhibits.equipment_items import GROUPS, NATURE, item_name, small
from components.kit.source_text import translated
from components.model.level import STAGES, Level
from components.model.rows import records
from components.words import Words
from data import Figures

PARTS = NATURE[:3]  # what a whole split by nature has
NAMED = 2  # bases that a headline has room for


class Unused(NamedTuple):
    """What of a year's budget stayed unused, and the budget where it is known."""

    fiscal_year: int
    amount_trn_jpy: float
    of_trn_jpy: float


def said(rows: pd.DataFrame, level: Level, words: Words, view: str, date: str) -> tuple[str, ...]:
    """The headline and the details; without rows, that the parts were not known on `date`.

    `rows` are those of `equipment_items.rows`, `level` is Japan's by `related`.
    """
    found = {"nature": _nature, "goal": _goal, "programmes": _programmes}[view](rows, words)
    if not found:
        total = words.trn_jpy(level.spending_trn_jpy)
        return (words(f"equipment-{view}-none", date=date, total=total, year=str(level.year)),)
    return found


def execution_notes(figures: Figures, words: Words) -> Iterator[str]:
    """How budgets were carried out: what is still to be paid, what was bought from the US, what stayed unused."""
    table = figures.budget_execution.sort_values("fiscal_year")
    for item in ("deferred_burden", "fms_contracts"):
        rows = table[table["item"] == item]
        if len(rows):
            first, last = rows.iloc[0], rows.iloc[-1]
            yield words(
                f"equipment-note-{item.replace('_', '-')}",
                first=str(first["fiscal_year"]),
                before=words.number(first["amount_trn_jpy"], 2),
                last=str(last["fiscal_year"]),
                after=words.number(last["amount_trn_jpy"], 2),
            )
    unused = [
        words(
            "equipment-unused",
            year=str(row.fiscal_year),
            amount=words.number(row.amount_trn_jpy, 2),
            of="none" if math.isnan(row.of_trn_jpy) else words.number(row.of_trn_jpy, 2),
        )
        for row in records(table[table["item"] == "unused"], Unused)
    ]
    if unused:
        yield words("equipment-note-unused", years=words.joined(unused))


def row_notes(rows: pd.DataFrame, words: Words) -> list[str]:
    """The doubts of the tables, each with the fiscal years that it is of."""
    noted = rows[rows["note"] != ""].groupby("note", sort=False)["fiscal_year"].agg(lambda years: sorted(set(years)))
    return [
        words(
            "note-equipment-row",
            years=words.joined([words("equipment-year", year=str(year)) for year in years]),
            note=translated(words, str(note)),
        )
        for note, years in noted.items()
    ]


def _nature(rows: pd.DataFrame, words: Words) -> tuple[str, ...]:
    """The newest year whose split is whole, beside the oldest."""
    parts = rows[rows["group"] == GROUPS["nature"][0]]
    whole = [year for year, part in parts.groupby("fiscal_year") if set(PARTS) <= set(part["item"])]
    if not whole:
        return ()
    last, first = (parts[parts["fiscal_year"] == year].set_index("item") for year in (whole[-1], whole[0]))
    personnel, obligatory, general = (words.pct(float(last["part_pct"].loc[item]), 0) for item in PARTS)
    headline = words(
        "equipment-headline-nature",
        year=str(whole[-1]),
        personnel=personnel,
        obligatory=obligatory,
        first=str(whole[0]),
        before=words.pct(float(first["part_pct"].loc[PARTS[0]]), 0),
    )
    total = words.number(last["group_total_trn_jpy"].iloc[0], 2)
    stage = str(last["stage"].iloc[0])
    details = [words("equipment-detail-nature", year=str(whole[-1]), stage=stage, total=total, general=general)]
    signed = rows[(rows["group"] == "contracts") & (rows["scope"] == "ministry_excl")]
    if len(signed):
        newest = signed.iloc[0]
        if newest["fiscal_year"] > whole[-1]:
            details.append(words("equipment-detail-no-later"))
        amount, year = words.number(newest["amount_trn_jpy"], 2), str(newest["fiscal_year"])
        details.append(words("equipment-detail-signed", year=year, amount=amount))
    return headline, *details


def _goal(rows: pd.DataFrame, words: Words) -> tuple[str, ...]:
    """The largest part of what is counted in the last year, and all parts of every year."""
    if rows.empty:
        return ()
    last = rows[rows["fiscal_year"] == rows["fiscal_year"].max()]
    largest = last.loc[last["amount_trn_jpy"].idxmax()]
    headline = words(
        "equipment-headline-goal",
        year=str(largest["fiscal_year"]),
        total=words.number(largest["group_total_trn_jpy"], 1),
        item=item_name(words, largest["item"]),
        amount=words.number(largest["amount_trn_jpy"], 1),
    )
    return headline, *_goal_details(rows, words)


def _goal_details(rows: pd.DataFrame, words: Words) -> Iterator[str]:
    for (year, stage), part in rows.groupby(["fiscal_year", "stage"]):
        named = [
            words("equipment-part", item=item_name(words, item), amount=words.number(amount, 1))
            for item, amount in zip(part["item"], part["amount_trn_jpy"], strict=True)
        ]
        yield words(
            "equipment-detail-goal",
            year=str(year),
            stage=words(f"stage-{stage}"),
            total=words.number(part["group_total_trn_jpy"].iloc[0], 1),
            parts=words.joined(named),
        )


def _programmes(rows: pd.DataFrame, words: Words) -> tuple[str, ...]:
    """The largest item named in the newest initial budget, for each basis by itself: amounts of two do not compare."""
    budgeted = rows[(rows["group"] == GROUPS["programmes"][0]) & rows["stage"].isin(STAGES)]
    if budgeted.empty:
        return ()
    newest = budgeted[budgeted["fiscal_year"] == budgeted["fiscal_year"].max()]
    largest = newest.sort_values("amount_trn_jpy", ascending=False).drop_duplicates("amount_basis")
    named = [
        words(
            "equipment-largest",
            item=item_name(words, row.item),
            amount=small(words, row.amount_trn_jpy),
            basis=words(f"equipment-basis-{row.amount_basis.replace('_', '-')}"),
        )
        for row in largest.itertuples()
    ]
    year, separator = str(largest["fiscal_year"].iloc[0]), words("equipment-largest-separator")
    headline = words("equipment-headline-programmes", year=year, items=separator.join(named[:NAMED]))
    rest = words("equipment-detail-largest", items=separator.join(named[NAMED:])) if named[NAMED:] else ""
    return headline, words("equipment-detail-programmes", stage=str(largest["stage"].iloc[0])), rest
