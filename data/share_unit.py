"""Whether the shares of GDP in a file are percentages or fractions, judged by all of them together."""

from __future__ import annotations

from collections.abc import Iterable
from statistics import median
from typing import Literal

Unit = Literal["percent", "fraction"]
UNITS: tuple[Unit, ...] = ("percent", "fraction")

# The median of many countries' shares is 0.018 as fractions and 1.8 in per cent. Countries without armed forces
# apart, hardly any spends under 0.2% or over 20% for long.
FRACTIONS_BELOW = 0.2
# A median below this is neither: hyperinflation and new currencies leave
# such figures in official tables (Angola 1985), which are in per cent.
FRACTIONS_FROM = 0.0005


def looks_like_fractions(shares: Iterable[float]) -> bool:
    """Whether shares are probably fractions of GDP (0.0137), not per cent (1.37), by the median of those above 0."""
    above = [share for share in shares if share > 0]
    return bool(above) and FRACTIONS_FROM <= median(above) < FRACTIONS_BELOW
