"""What the reader assumes: one frozen value, handed down whole."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

Measure = Literal["sipri", "budget", "related", "government"]
Prices = Literal["nominal", "constant"]
MEASURES: tuple[Measure, ...] = ("sipri", "budget", "related", "government")
PRICES: tuple[Prices, ...] = ("nominal", "constant")
JPN = "JPN"


@dataclass(frozen=True, kw_only=True)
class Scenario:
    """What the reader assumes; the fields and ranges are those of the URL keys (`components.query`).

    `kept` is the scenario "A" that the reader has put beside this one; it keeps no other.
    """

    target_pct: float
    measure: Measure
    year: int
    growth_pct: float
    inflation_pct: float
    prices: Prices
    jpy_per_usd: float
    as_of: dt.date
    compare: tuple[str, ...]
    kept: Scenario | None = None
