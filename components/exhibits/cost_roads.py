"""The roads whose money `cost` compares: to the shares asked of Japan, to the reader's, and those that are kept."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from components.kit import kept_scenario
from components.kit.compared_shares import compared_shares
from components.kit.look import TARGET_COLOR
from components.model.level import japan_level
from components.model.outcomes import years
from components.model.scenario import Scenario
from components.model.view import View


@dataclass(frozen=True, kw_only=True)
class Road:
    """The money of one share, year by year to the reader's year: `table` is `components.model.outcomes.years`.

    `kept` numbers the scenarios that the reader keeps from 1, 0 for none. A kept one stays at its share after its own
    year, so that all roads add up over the same years.
    """

    id: str
    name: str
    color: str
    scenario: Scenario
    table: pd.DataFrame
    is_reader: bool = False
    kept: int = 0

    @property
    def ahead(self) -> pd.DataFrame:
        """The years after the base year."""
        return self.table.iloc[1:]

    @property
    def share_pct(self) -> float:
        return self.scenario.target_pct

    @property
    def total_trn_jpy(self) -> float:
        return float(self.table["cumulative_extra_trn_jpy"].iloc[-1])

    @property
    def end_trn_jpy(self) -> float:
        """Spending in the last year."""
        return float(self.table["spending_trn_jpy"].iloc[-1])


def roads(view: View) -> tuple[Road, ...]:
    """Those asked, lowest first, the reader's where it is none of them, then the kept ones."""
    figures, scenario, words = view.figures, view.scenario, view.words
    base_year = japan_level(figures, scenario.measure).year
    found = []
    for share in compared_shares(figures, scenario):
        own = scenario.with_values({"target_pct": share.share_pct})
        name = words("cost-road", share=words.target(share.share_pct), whose="reader" if share.is_reader else "asked")
        found.append(
            Road(
                id=share.id,
                name=name,
                color=share.color,
                scenario=own,
                table=years(figures, own),
                is_reader=share.is_reader,
            )
        )
    for number, kept in enumerate(scenario.kept, start=1):
        table = _since(kept_scenario.road(figures, scenario, kept.scenario, until=scenario.year), base_year)
        name = words(
            "cost-road-kept", mark=kept_scenario.mark(number, len(scenario.kept)), name=kept_scenario.name(kept, words)
        )
        found.append(
            Road(id=f"kept-{number}", name=name, color=TARGET_COLOR, scenario=kept.scenario, table=table, kept=number)
        )
    return tuple(found)


def _since(table: pd.DataFrame, base_year: int) -> pd.DataFrame:
    """The road without the years before the reader's base year, added up from there."""
    later = table[table["fiscal_year"] >= base_year]
    summed = later["cumulative_extra_trn_jpy"] - later["cumulative_extra_trn_jpy"].iloc[0]
    return later.assign(cumulative_extra_trn_jpy=summed)


def tidy(roads: tuple[Road, ...]) -> pd.DataFrame:
    """All roads as one table: `id`, `label` and the columns of `years` without population, a row a road and year."""
    parts = [road.table.assign(id=road.id, label=road.name) for road in roads]
    table: pd.DataFrame = pd.concat(parts, ignore_index=True).drop(columns=["population_mn"])
    return table[["id", "label", *(column for column in table if column not in ("id", "label"))]]
