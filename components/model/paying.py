"""How more defence spending is paid for: what the government's frame has brought, and a split between tax and bonds.

Amounts are trillion yen (`_trn_jpy`), nominal. The frame is that of the plan of FY2023 to 2027: spending reform, the
settlement surplus, non-tax revenue with the fund filled from it, and taxes.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import pandas as pd

from components.model.general_account import COLUMNS, taxes
from components.model.outcomes import years
from components.model.scenario import Scenario
from data import Figures
from data.figure_cache import cached_with_figures

PILLARS = ("expenditure_reform", "settlement_surplus", "non_tax_revenue", "strengthening_fund")
TAX_PLAN, BONDS = "defence_tax_package", "construction_bonds_defence"


@dataclass(frozen=True, kw_only=True)
class Split:
    """An illustration: the extra money of a scenario, part of it borrowed and the rest raised in tax.

    `borrowed` and `taxed` are a year's, `debt` is what has been borrowed from `first_year` to `until`. `rates_pct` are
    the lowest and highest ten-year rate that the Finance Ministry has published; none where none is known on the day,
    and then no interest. Interest on the interest, repayment and what borrowing does to rates are left out.
    """

    borrowed_trn_jpy: float
    taxed_trn_jpy: float
    debt_trn_jpy: float
    first_year: int
    until: int
    rates_pct: tuple[float, float] | None

    @property
    def interest_trn_jpy(self) -> tuple[float, float] | None:
        """The interest a year on the whole debt at either rate."""
        if self.rates_pct is None:
            return None
        low, high = self.rates_pct
        return self.debt_trn_jpy * low / 100, self.debt_trn_jpy * high / 100


@cached_with_figures(64)
def frame(figures: Figures) -> pd.DataFrame:
    """What each part of the frame brought in the newest budget of which it is known: COLUMNS of `general_account`.

    A row a pillar, then the planned tax measures and the construction bonds for defence. A pillar of which nothing is
    known in that year has no amount.
    """
    table = figures.financing
    budgeted = table[table["status"] == "budgeted"]
    newest = budgeted[budgeted["last_fiscal_year"] == budgeted["last_fiscal_year"].max()].set_index("pillar")
    year = int(budgeted["last_fiscal_year"].max())
    rows = []
    for pillar in PILLARS:
        known = newest.loc[pillar] if pillar in newest.index else None
        rows.append(
            {
                "item": pillar,
                "amount_trn_jpy": math.nan if known is None else float(known["amount_trn_jpy"]),
                "amount_high_trn_jpy": math.nan,
                "kind": "budgeted",
                "fiscal_year": year,
                "stage": "draft",
                "rounded": known is not None,
                "release": "" if known is None else known["release"],
                "source": "" if known is None else known["source"],
            }
        )
    tax = taxes(figures)
    plan = tax[tax["item"] == TAX_PLAN].assign(item="tax_measures")
    account = figures.general_account
    bonds = account[account["item"] == BONDS].sort_values("fiscal_year").tail(1)
    bonds = bonds.assign(item="construction_bonds", kind="budgeted", amount_high_trn_jpy=math.nan, rounded=False)
    parts = [pd.DataFrame(rows), *(part[COLUMNS] for part in (plan, bonds) if not part.empty)]
    return pd.concat(parts, ignore_index=True)[COLUMNS].astype({"fiscal_year": "Int64"})


def split(figures: Figures, scenario: Scenario, *, extra_trn_jpy: float) -> Split | None:
    """`extra_trn_jpy` a year split as the scenario says, and the debt to its year; None where nothing is to be paid."""
    if extra_trn_jpy <= 0:
        return None
    road = years(figures, replace(scenario, prices="nominal"))
    part = scenario.bonds_pct / 100
    rates = figures.debt_service["ten_year_rate_pct"]
    return Split(
        borrowed_trn_jpy=extra_trn_jpy * part,
        taxed_trn_jpy=extra_trn_jpy * (1 - part),
        debt_trn_jpy=float(road["cumulative_extra_trn_jpy"].iloc[-1]) * part,
        first_year=int(road["fiscal_year"].iloc[1]),
        until=scenario.year,
        rates_pct=None if rates.empty else (float(rates.min()), float(rates.max())),
    )
