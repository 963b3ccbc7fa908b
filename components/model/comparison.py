"""Japan's level, the shares asked of it, the reader's, a benchmark's and kept scenarios, as columns of like numbers.

A column's spending is its share times the GDP of today's economy (`components.model.todays_economy`): for Japan's
present level too, so that it is not the money that was spent, which was a share of its own year's GDP. Shares are in
percent of GDP, money in trillion yen (`_trn_jpy`) or billion dollars (`_bn_usd`). Nothing rounds here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import pandas as pd

from components.model.benchmarks import DEFAULT_BENCHMARK, benchmark
from components.model.commitments import asked_of_japan
from components.model.controls import yen_sources
from components.model.gdp_path import gdp_path
from components.model.general_account import tax_point
from components.model.level import japan_level
from components.model.outcomes import outcomes, rank, share_of_its_year_pct
from components.model.rows import records
from components.model.scenario import Scenario
from components.model.todays_economy import today
from data import Figures, nato_edition
from data.figure_cache import cached_with_figures

ABSENT = {
    "now": (
        "more_than_now_trn_jpy",
        "more_than_now_bn_usd",
        "extra_per_person_jpy",
        "consumption_tax_points",
        "consumption_tax_points_high",
    ),
    "benchmark": ("rank", "tied"),
}


class Numbers(NamedTuple):
    """What a share means. None is what a column does not have: the present level has nothing above itself, a benchmark
    no year in which it is reached.

    `more_than_now`, `times_now` and `extra_per_person` compare with the present level by the column's own measure.
    `future_spending_trn_jpy` is that of the scenario's year, in the scenario's prices; `pace_pct` the yearly growth of
    spending up to it. `rank_of` counts NATO's members and Japan. The points of consumption tax are the fewest and the
    most that bring `more_than_now`.
    """

    spending_today_trn_jpy: float
    spending_today_bn_usd: float
    gdp_year: int
    gdp_trn_jpy: float
    population_mn: float
    more_than_now_trn_jpy: float | None
    more_than_now_bn_usd: float | None
    times_now: float
    spending_per_person_jpy: float
    extra_per_person_jpy: float | None
    consumption_tax_points: float | None
    consumption_tax_points_high: float | None
    rank: int | None
    tied: int | None
    rank_of: int
    future_spending_trn_jpy: float
    pace_pct: float


@dataclass(frozen=True, kw_only=True)
class Column:
    """One share of the comparison: `id` is now, asked-3, asked-3.5, reader, benchmark, kept-1 and so on.

    `scenario` has this share as its target; a kept one has its own assumptions but the reader's prices and inflation,
    since a row of money has one kind of prices. `is_reader` marks the column whose share is the reader's own.
    """

    id: str
    share_pct: float
    scenario: Scenario
    numbers: Numbers
    sources: tuple[str, ...]
    is_reader: bool = False
    benchmark_id: str = ""


def columns(
    figures: Figures, scenario: Scenario, *, benchmark_id: str = DEFAULT_BENCHMARK, kept: Sequence[Scenario] = ()
) -> tuple[Column, ...]:
    """Japan now, the shares asked of Japan, the reader's where it is none of them, the benchmark, the kept scenarios.

    Asked are the shares that the targets table holds as requested of Japan by name on the as-of day, lowest first.
    Raises LookupError for a benchmark that is not known on that day (`benchmarks`).
    """
    asked = {f"asked-{share_pct:g}": share_pct for share_pct in asked_of_japan(figures)}
    readers = next((id for id, pct in asked.items() if round(pct, 2) == round(scenario.target_pct, 2)), "reader")
    beside = benchmark(figures, benchmark_id)
    level = japan_level(figures, scenario.measure)
    shares = {"now": level.share_pct, **asked}
    shares.setdefault(readers, scenario.target_pct)
    shares["benchmark"] = beside.share_pct
    economy, road = _today_sources(figures, scenario), _road_sources(figures, scenario)
    found = []
    for (id, share_pct), numbers in zip(shares.items(), _numbers(figures, scenario, shares), strict=True):
        requests = _asked_sources(figures, share_pct) if id in asked else []
        sources = [beside.source, *economy] if id == "benchmark" else [*requests, *economy, *road]
        found.append(
            Column(
                id=id,
                share_pct=share_pct,
                scenario=replace(scenario, target_pct=share_pct),
                numbers=numbers,
                sources=tuple(dict.fromkeys(sources)),
                is_reader=id == readers,
                benchmark_id=benchmark_id if id == "benchmark" else "",
            )
        )
    comparable = (replace(other, prices=scenario.prices, inflation_pct=scenario.inflation_pct) for other in kept)
    return (*found, *(_kept(figures, other, f"kept-{n}", level.year) for n, other in enumerate(comparable, start=1)))


def reader_numbers(
    figures: Figures, scenario: Scenario, shares_pct: npt.ArrayLike, *, price_year: int | None = None
) -> pd.DataFrame:
    """The numbers of many shares: share_pct and the fields of `Numbers`, a row a share, nothing missing.

    Constant prices are those of `price_year` (the base year of the scenario's measure where none is named).
    """
    shares = np.atleast_1d(np.asarray(shares_pct, dtype=float))
    start, economy = japan_level(figures, scenario.measure), today(figures, scenario.measure)
    ahead = outcomes(figures, scenario, shares, price_year=price_year)
    places = rank(figures, share_of_its_year_pct(figures, scenario, shares))
    spending = shares / 100 * economy.gdp_trn_jpy
    more = (shares - start.share_pct) / 100 * economy.gdp_trn_jpy
    fewest, most = tax_point(figures).points(1.0)
    return pd.DataFrame(
        {
            "share_pct": shares,
            "spending_today_trn_jpy": spending,
            "spending_today_bn_usd": spending * 1_000 / scenario.jpy_per_usd,
            "gdp_year": economy.gdp_year,
            "gdp_trn_jpy": economy.gdp_trn_jpy,
            "population_mn": economy.population_mn,
            "more_than_now_trn_jpy": more,
            "more_than_now_bn_usd": more * 1_000 / scenario.jpy_per_usd,
            "times_now": shares / start.share_pct,
            "spending_per_person_jpy": spending * 1e6 / economy.population_mn,
            "extra_per_person_jpy": more * 1e6 / economy.population_mn,
            "consumption_tax_points": more * fewest,
            "consumption_tax_points_high": more * most,
            "rank": places["rank"],
            "tied": places["tied"],
            "rank_of": places["of"],
            "future_spending_trn_jpy": ahead["spending_trn_jpy"],
            "pace_pct": ahead["pace_pct"],
        }
    )


def _numbers(
    figures: Figures, scenario: Scenario, shares: Mapping[str, float], *, price_year: int | None = None
) -> list[Numbers]:
    """The numbers of columns by their ids, without those that a column does not have.

    The place of the present level is that of its own year's GDP, of the others that of the scenario's year.
    """
    rows = reader_numbers(figures, scenario, list(shares.values()), price_year=price_year)
    found = []
    for id, numbers in zip(shares, records(rows, Numbers), strict=True):
        if id == "now":
            own_year = replace(scenario, year=japan_level(figures, scenario.measure).year)
            place = rank(figures, share_of_its_year_pct(figures, own_year, shares[id])).iloc[0]
            numbers = numbers._replace(rank=int(place["rank"]), tied=int(place["tied"]))
        found.append(Numbers(**numbers._asdict() | dict.fromkeys(ABSENT.get(id, ()))))
    return found


def _kept(figures: Figures, scenario: Scenario, id: str, price_year: int) -> Column:
    numbers = _numbers(figures, scenario, {id: scenario.target_pct}, price_year=price_year)[0]
    sources = dict.fromkeys([*_today_sources(figures, scenario), *_road_sources(figures, scenario)])
    return Column(id=id, share_pct=scenario.target_pct, scenario=scenario, numbers=numbers, sources=tuple(sources))


def _today_sources(figures: Figures, scenario: Scenario) -> list[str]:
    economy = today(figures, scenario.measure)
    level = japan_level(figures, scenario.measure)
    yen = yen_sources(figures, scenario)
    return [*level.sources, economy.gdp_source, *economy.population_sources, *yen, *tax_point(figures).sources]


def _road_sources(figures: Figures, scenario: Scenario) -> list[str]:
    """What the money and the place of the scenario's year rest on."""
    starts = [japan_level(figures, scenario.measure)]
    if scenario.measure == "government":  # its place is that of the same money as a share of the year's own GDP
        starts.append(japan_level(figures, "related"))
    paths = [gdp_path(figures, start, growth_pct=scenario.growth_pct, until=scenario.year) for start in starts]
    return [*(source for path in paths for source in path["source"] if source), nato_edition(figures).source]


@cached_with_figures(8)
def _asked_sources(figures: Figures, share_pct: float) -> list[str]:
    rows = figures.targets
    asked = (rows["kind"] == "requested") & (rows["applies_to"] == "Japan") & (rows["value_pct"] == share_pct)
    return list(rows.loc[asked, "source"])
