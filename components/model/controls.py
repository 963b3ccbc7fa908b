"""The reader's controls: what each may be, and where it stands at first."""

from __future__ import annotations

import datetime as dt
import functools
from dataclasses import dataclass

import data
from components.model.scenario import JPN, Scenario
from data import Figures

LANGUAGES = ("en", "ja")
KEYS = ("target", "measure", "year", "growth", "inflation", "prices", "yen", "asof", "compare", "keep", "lang")
KEPT = (
    "target",
    "measure",
    "year",
    "growth",
    "inflation",
    "prices",
    "yen",
)  # what a kept scenario says; it is of the same day as the present one
DEFAULT_COMPARE = ("USA", "DEU", "POL", "KOR")


@dataclass(frozen=True, kw_only=True)
class Range:
    """What a number may be: from `low` to `high` by `step`, and where the control stands at first."""

    low: float
    high: float
    step: float
    default: float

    def nearest(self, value: float) -> float:
        """The allowed value nearest to `value` (finite)."""
        held = min(max(value, self.low), self.high)
        steps = round((held - self.low) / self.step)
        return round(self.low + steps * self.step, 10)

    @property
    def steps(self) -> tuple[float, ...]:
        """Every allowed value, lowest first."""
        count = round((self.high - self.low) / self.step) + 1
        return tuple(round(self.low + index * self.step, 10) for index in range(count))


TARGET = Range(low=0.5, high=6.0, step=0.1, default=3.5)
YEAR = Range(low=2027, high=2045, step=1, default=2035)
PAGE_STEPS = 5  # of the target, that a page key moves
GROWTH = Range(low=-2.0, high=6.0, step=0.1, default=1.2)
INFLATION = Range(low=-1.0, high=5.0, step=0.1, default=1.0)
YEN_LOW, YEN_HIGH = 80.0, 200.0


def yen_default(figures: Figures) -> tuple[float, str]:
    """Yen per dollar of the newest month in the table, and that month as YYYY-MM."""
    months = figures.exchange_rate[figures.exchange_rate["frequency"] == "month"]
    row = months.sort_values("period").iloc[-1]
    return float(row["jpy_per_usd"]), str(row["period"])


def yen_sources(figures: Figures, scenario: Scenario) -> list[str]:
    """The source of the scenario's yen per dollar; none where it is the reader's own."""
    months = figures.exchange_rate[figures.exchange_rate["frequency"] == "month"].sort_values("period")
    return [str(months["source"].iloc[-1])] if scenario.jpy_per_usd == yen_default(figures)[0] else []


@functools.lru_cache(maxsize=1)
def comparable_countries() -> tuple[str, ...]:
    """ISO 3166 alpha-3 codes that may be compared with Japan: those of SIPRI's table, sorted."""
    codes = data.load().sipri_share["iso3"].unique()
    return tuple(sorted(code for code in codes if code != JPN))


@functools.lru_cache(maxsize=64)
def default_scenario(as_of: dt.date | None = None) -> Scenario:
    """The scenario that the page opens with, as of `as_of` (latest without it)."""
    figures = data.load(as_of)
    return Scenario(
        target_pct=TARGET.default,
        measure="sipri",
        year=int(YEAR.default),
        growth_pct=GROWTH.default,
        inflation_pct=INFLATION.default,
        prices="nominal",
        jpy_per_usd=yen_default(figures)[0],
        as_of=figures.as_of,
        compare=DEFAULT_COMPARE,
    )
