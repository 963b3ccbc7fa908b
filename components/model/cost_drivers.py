"""How far the yearly cost of a share moves with each assumption that it rests on, the others as the reader has them.

The cost is what the share takes over holding today's in the scenario's year, in the prices of the scenario: trillion
yen (`_trn_jpy`) and billion dollars (`_bn_usd`). The cases are alternatives, without a likelihood.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

import numpy as np
import pandas as pd

from components.model.controls import GROWTH, YEN
from components.model.gdp import projected_gdp
from components.model.level import japan_level
from components.model.outcomes import deflator, outcomes
from components.model.scenario import MEASURES, Scenario
from data import Figures

GROWTH_STEP, YEN_STEP = 1.0, 20.0  # points and yen to either side of the reader's own
COLUMNS = ["driver", "case", "value", "target_pct", "extra_trn_jpy", "extra_bn_usd", "sources"]


class Row(NamedTuple):
    """A row of `cost_cases`."""

    driver: str
    case: str
    value: float
    target_pct: float
    extra_trn_jpy: float
    extra_bn_usd: float
    sources: tuple[str, ...]


def cost_cases(figures: Figures, scenario: Scenario, shares_pct: Iterable[float]) -> pd.DataFrame:
    """COLUMNS, a row a driver, case and share; the driver that moves the last share furthest in yen comes first.

    `driver` is measure, projection (only where the Cabinet Office's cases reach the year, and never by the government's
    fixed yardstick), growth or yen; `case` names a measure or a projection, `value` is the growth or the yen. The
    exchange rate moves the dollars only.
    """
    shares = list(shares_pct)
    rows = [*_measures(figures, scenario, shares), *_projections(figures, scenario, shares)]
    rows += _numbers(figures, scenario, shares, "growth", "growth_pct", GROWTH_STEP, (GROWTH.low, GROWTH.high))
    rows += _numbers(figures, scenario, shares, "yen", "jpy_per_usd", YEN_STEP, (YEN.low, YEN.high))
    table = pd.DataFrame(rows, columns=COLUMNS)
    last = table[table["target_pct"] == shares[-1]].groupby("driver", sort=False)["extra_trn_jpy"]
    reach = (last.max() - last.min()).round(9)
    order = table["driver"].map(reach.rank(method="first", ascending=False))
    return table.assign(order=order).sort_values("order", kind="stable", ignore_index=True)[COLUMNS]


def _measures(figures: Figures, scenario: Scenario, shares: list[float]) -> Iterator[Row]:
    for measure in MEASURES:
        sources = japan_level(figures, measure).sources
        yield from _rows(figures, replace(scenario, measure=measure), shares, "measure", measure, sources=sources)


def _projections(figures: Figures, scenario: Scenario, shares: list[float]) -> Iterator[Row]:
    """The same shares of the GDP that each of the Cabinet Office's cases has in the scenario's year."""
    if scenario.measure == "government":
        return
    level, gdp = japan_level(figures, scenario.measure), projected_gdp(figures)
    prices = float(deflator(scenario, np.array([scenario.year - level.year]))[0])
    for row in gdp[gdp["year"] == scenario.year].sort_values("nominal_gdp_trn_jpy").itertuples():
        for share_pct in shares:
            extra = (share_pct - level.share_pct) / 100 * float(str(row.nominal_gdp_trn_jpy)) / prices
            usd = extra * 1_000 / scenario.jpy_per_usd
            yield Row("projection", str(row.series), np.nan, share_pct, extra, usd, (str(row.source),))


def _numbers(
    figures: Figures,
    scenario: Scenario,
    shares: list[float],
    driver: str,
    field: str,
    step: float,
    limits: tuple[float, float],
) -> Iterator[Row]:
    """The reader's own value of a control and one to either side, as far as the control goes."""
    own = float(scenario.value(field))
    for value in sorted({round(min(max(own + way * step, limits[0]), limits[1]), 4) for way in (-1, 0, 1)}):
        yield from _rows(figures, scenario.with_values({field: value}), shares, driver, "", value=value)


def _rows(
    figures: Figures,
    scenario: Scenario,
    shares: list[float],
    driver: str,
    case: str,
    *,
    value: float = np.nan,
    sources: tuple[str, ...] = (),
) -> Iterator[Row]:
    result = outcomes(figures, scenario, shares)
    for target_pct, trn_jpy, bn_usd in result[["target_pct", "extra_trn_jpy", "extra_bn_usd"]].to_numpy().tolist():
        yield Row(driver, case, value, target_pct, trn_jpy, bn_usd, sources)
