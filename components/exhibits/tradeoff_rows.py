"""The rows of `tradeoff`: the extra money at each share, and what it is held against, group by group."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

import pandas as pd
from pandas.api.typing import NAType

from components.kit import kept_scenario
from components.kit.compared_shares import ComparedShare, compared_shares
from components.kit.look import JAPAN_COLOR, REST, TARGET_COLOR
from components.model import general_account, paying
from components.model.general_account import Sizes, TaxPoint
from components.model.paying import Split
from components.model.rows import records
from components.model.view import View
from components.words import Words

LABEL_WIDTH = 26  # half-width characters in a line of a label


class Row(NamedTuple):
    """A row of what is compared, a bar; an amount that is not known is missing."""

    group: str
    item: str
    label: str
    color: str
    amount_trn_jpy: float
    amount_high_trn_jpy: float
    kind: str
    stage: str
    rounded: bool


@dataclass(frozen=True, kw_only=True)
class Tradeoff:
    """What is compared. `rows` has the columns of `general_account.COLUMNS` with group, label and color, a row a bar.

    The groups are extra, then those that the reader picked: spending, taxes, bonds, and for paying two: frame, split.
    """

    sizes: Sizes
    point: TaxPoint
    split: Split | None
    shares: tuple[ComparedShare, ...]
    rows: pd.DataFrame
    defence_trn_jpy: float

    @property
    def records(self) -> list[Row]:
        """`rows` as records."""
        return list(records(self.rows, Row))

    def amount_of(self, share_pct: float) -> float:
        """What a share takes over holding today's, in the budget's own year."""
        return (share_pct - self.sizes.level.share_pct) / 100 * float(self.sizes.gdp["gdp_trn_jpy"])


def tradeoff_of(view: View, groups: Iterable[str]) -> Tradeoff:
    """Everything that the exhibit shows for the groups that the reader picked."""
    figures, scenario = view.figures, view.scenario
    items = general_account.spending(figures)
    sizes = general_account.sizes(figures, scenario, items)
    found = Tradeoff(
        sizes=sizes,
        point=general_account.tax_point(figures),
        split=paying.split(figures, scenario, extra_trn_jpy=sizes.matched_trn_jpy),
        shares=compared_shares(figures, scenario),
        rows=pd.DataFrame(),
        defence_trn_jpy=float(items.loc[items["item"] == "defence", "amount_trn_jpy"].iloc[0]),
    )
    parts = [_extra(found, view, items).assign(group="extra")]
    for group in groups:
        parts += _group(group, found, view, items)
    rows = pd.concat(parts, ignore_index=True)
    years = rows["fiscal_year"].tolist()
    rows["label"] = [_label(item, year, found, view) for item, year in zip(rows["item"], years, strict=True)]
    rows["color"] = [_color(item, group, found) for item, group in zip(rows["item"], rows["group"], strict=True)]
    return Tradeoff(**{**found.__dict__, "rows": rows})


def _group(group: str, found: Tradeoff, view: View, items: pd.DataFrame) -> list[pd.DataFrame]:
    figures = view.figures
    if group == "paying":
        parts = {"frame": paying.frame(figures), "split": _split(found, view)}
        return [part.assign(group=name) for name, part in parts.items() if not part.empty]
    if group == "spending":
        return [items.assign(group=group)]
    if group == "taxes":
        return [general_account.taxes(figures).assign(group=group)]
    return [general_account.bonds(figures, fiscal_year=found.sizes.budget_year).assign(group=group)]


def _extra(found: Tradeoff, view: View, items: pd.DataFrame) -> pd.DataFrame:
    """Each share in the budget's own year, the reader's in its own year, and kept ones in the budget's year."""
    sizes, scenario = found.sizes, view.scenario
    amounts: list[tuple[str, float, int]] = [
        (share.id, found.amount_of(share.share_pct), sizes.budget_year) for share in found.shares
    ]
    amounts.append(("target-year", sizes.extra_trn_jpy, scenario.year))
    for number, kept in enumerate(scenario.kept, start=1):
        kept_sizes = general_account.sizes(view.figures, kept.scenario, items)
        amounts.append((f"kept-{number}", kept_sizes.matched_trn_jpy, sizes.budget_year))
    return _assumed(amounts)


def _split(found: Tradeoff, view: View) -> pd.DataFrame:
    """The reader's split; no row where nothing is to be paid."""
    if found.split is None:
        return pd.DataFrame()
    split, year = found.split, found.sizes.budget_year
    rows = _assumed(
        [
            ("taxed", split.taxed_trn_jpy, year),
            ("borrowed", split.borrowed_trn_jpy, year),
            ("debt", split.debt_trn_jpy, split.until),
        ]
    )
    if split.interest_trn_jpy is None:
        return rows
    low, high = split.interest_trn_jpy
    interest = _assumed([("interest", low, split.until)]).assign(
        amount_high_trn_jpy=high, source=view.figures.debt_service["source"].iloc[-1]
    )
    return pd.concat([rows, interest], ignore_index=True)


def _assumed(amounts: list[tuple[str, float, int]]) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "item": [item for item, _, _ in amounts],
            "amount_trn_jpy": [amount for _, amount, _ in amounts],
            "amount_high_trn_jpy": math.nan,
            "kind": "assumed",
            "fiscal_year": pd.array([year for _, _, year in amounts], dtype="Int64"),
            "stage": "",
            "rounded": False,
            "release": "",
            "source": "",
        }
    )


def _label(item: str, fiscal_year: int | NAType, found: Tradeoff, view: View) -> str:
    """What a row is called; its lines are short enough for a phone."""
    words, scenario = view.words, view.scenario
    share = next((share for share in found.shares if share.id == item), None)
    if share is not None:
        whose = "reader" if share.is_reader else "asked"
        return words("tradeoff-share", share=words.target(share.share_pct), whose=whose)
    if item.startswith("kept-"):
        number = int(item.removeprefix("kept-"))
        name = kept_scenario.name(scenario.kept[number - 1], words)
        return "<br>".join(words.wrapped(f"{kept_scenario.mark(number, len(scenario.kept))} {name}", LABEL_WIDTH))
    point = found.point
    label = words(
        f"tradeoff-item-{item.replace('_', '-')}",
        year=str(fiscal_year),
        share=words.target(scenario.target_pct),
        prices=scenario.prices,
        base=str(found.sizes.level.year),
        amount=number_range(point.low_trn_jpy, point.high_trn_jpy, words),
        part=words.pct(scenario.bonds_pct if item != "taxed" else 100 - scenario.bonds_pct, 0),
    )
    return label[:1].upper() + label[1:]


def _color(item: str, group: str, found: Tradeoff) -> str:
    share = next((share for share in found.shares if share.id == item), None)
    if share is not None:
        return share.color
    if item == "target-year" or group == "split":
        own = next(share for share in found.shares if share.is_reader)
        return own.color
    if item.startswith("kept-"):
        return TARGET_COLOR
    return JAPAN_COLOR if item == "defence" else REST


def number_range(low: float, high: float, words: Words) -> str:
    """Two amounts as a range with one decimal; one number where both print the same, and none printed as nothing."""
    if low < 0.05:  # would be written as 0.0
        return words("tradeoff-small")
    first, last = words.number(low, 1), words.number(high, 1)
    return first if first == last else words("compare-range", low=first, high=last)
