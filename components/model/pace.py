"""The fiscal year in which a share of GDP is reached where spending grows by the same rate every year."""

from __future__ import annotations

from components.model.gdp_path import gdp_path
from components.model.level import japan_level
from components.model.outcomes import deflator
from components.model.scenario import Scenario
from data import Figures

LAST_YEAR = 2060
ROUNDING_POINTS = 1e-9  # of a share, by which floating point may miss it


def year_reached(figures: Figures, scenario: Scenario, *, share_pct: float, pace_pct: float) -> int | None:
    """The first fiscal year, to LAST_YEAR, in which spending that grows by `pace_pct` a year from the base year is
    `share_pct` of GDP or more; for a share below the present level, or less. None where there is no such year.

    Spending, GDP and growth are those of `outcomes`: `outcomes`' pace_pct reaches the target in the scenario's year,
    and with constant prices the growth is that of spending in such prices. The scenario's target and year play no part.
    """
    start = japan_level(figures, scenario.measure)
    gdp = gdp_path(figures, start, growth_pct=scenario.growth_pct, until=LAST_YEAR)["gdp_trn_jpy"]
    steps = gdp.index.to_numpy() - start.year
    spending_trn_jpy = start.spending_trn_jpy * (1 + pace_pct / 100) ** steps
    missing = share_pct - spending_trn_jpy / (gdp / deflator(scenario, steps)) * 100
    if share_pct < start.share_pct:
        missing = -missing
    reached = gdp.index[missing <= ROUNDING_POINTS]
    return None if reached.empty else int(reached[0])
