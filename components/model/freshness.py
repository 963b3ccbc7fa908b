"""How fresh each table is: its newest edition, when the next is due by its publisher's pace, what was not found."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import pandas as pd

from data import Figures
from data.schema import TABLES

# Months between a publisher's last two editions, where they keep a pace.
PACE_MONTHS: Mapping[str, int] = {
    "sipri_share": 12,
    "sipri_usd": 12,
    "sipri_yen": 12,
    "sipri_context": 12,
    "imf_growth": 6,
    "exchange_rate": 1,
}
# What was looked for on a day and not found, by table: its name in the messages, and the month since when it is due, ""
# where nobody has said that it will come.
LOOKED, LOOKED_AGAIN = "2026-11-25", "2026-12-01"
NOT_FOUND: Mapping[str, tuple[tuple[str, str, str], ...]] = {
    "budget": (("related", "2026-04", LOOKED),),
    "gdp": (("gdp-quarter", "2026-11", LOOKED), ("gdp-fixed", "", LOOKED)),
    "exchange_rate": (("rate", "2026-08", LOOKED),),
    "general_account": (("education", "", LOOKED_AGAIN),),
    "tax": (("tax-point", "", LOOKED_AGAIN),),
    "targets": (("ankara", "2026-07", LOOKED),),
    "imf_growth": (("outlook", "2026-10", LOOKED),),
    "timeline": (("news", "", LOOKED),),
}


@dataclass(frozen=True, kw_only=True)
class Fresh:
    """One table: the source and release of its newest row, the month its next edition is due ("" where not known).

    `missing` are names, months and days as in NOT_FOUND; empty on an earlier as-of date.
    """

    table: str
    source: str
    release: str
    due: str
    missing: tuple[tuple[str, str, str], ...]


def freshness(figures: Figures) -> Iterator[Fresh]:
    """A line for each table that has rows on the as-of date, in the order of the tables."""
    for name in TABLES:
        rows = getattr(figures, name)
        if rows.empty:
            continue
        newest = rows.sort_values("released", kind="stable").iloc[-1]
        months = PACE_MONTHS.get(name)
        due = "" if months is None else str(pd.Period(newest["released"], "M") + months)
        missing = NOT_FOUND.get(name, ()) if figures.as_of == figures.latest else ()
        yield Fresh(table=name, source=newest["source"], release=newest["release"], due=due, missing=missing)
