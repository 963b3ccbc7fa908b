"""Whether shares of GDP are written in per cent or as fractions, told from a file as a whole."""

from __future__ import annotations

from collections.abc import Iterable
from statistics import median
from typing import Literal

Unit = Literal["percent", "fraction"]
UNITS: tuple[Unit, ...] = ("percent", "fraction")

# The middle of the shares of many countries is 0.018 where they are fractions and 1.8 where they are per cent; no
# country without armed forces apart, hardly one spends under 0.2% or over 20% for long.
FRACTIONS_BELOW = 0.2
# A middle below is no share of any country's, as a fraction or in per cent: hyperinflation and new currencies leave
# such figures in official tables (Angola 1985), which are in per cent.
FRACTIONS_FROM = 0.0005


def looks_like_fractions(shares: Iterable[float]) -> bool:
    """Whether shares are probably fractions of GDP (0.0137), not per cent (1.37), by the middle of those above 0."""
    above = [share for share in shares if share > 0]
    return bool(above) and FRACTIONS_FROM <= median(above) < FRACTIONS_BELOW
