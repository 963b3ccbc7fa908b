"""The rows that break a rule for a known reason, and the countries that the tables cover."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

AGGREGATES = ("NATO_EUR_CAN", "NATO_TOTAL")
# The selection that keeps SIPRI's rows a small part of its data set: no other country is carried.
_COUNTRIES = """
    ALB AUS AUT BEL BGR BRA CAN CHE CHN CZE DEU DNK ESP EST FIN FRA GBR GRC HRV HUN
    IDN IND IRL ISL ISR ITA JPN KOR LTU LUX LVA MKD MNE MYS NLD NOR NZL PAK PHL POL
    PRT ROU RUS SAU SGP SVK SVN SWE THA TUR TWN UKR USA VNM ZAF
"""
COUNTRIES = tuple(_COUNTRIES.split())


@dataclass(frozen=True)
class Oddity:
    """Rows that break a rule for a known reason: those with one of the values in every column of `where`."""

    table: str
    column: str
    why: str
    where: Mapping[str, tuple[object, ...]]


ODDITIES = (
    Oddity(
        "budget",
        "amount_trn_jpy",
        "Only a share was printed, no amount.",
        {"measure": ("related",), "fiscal_year": (2023,)},
    ),
    Oddity(
        "tax",
        "amount_trn_jpy",
        "Enacted, but no rate was printed.",
        {"metric": ("heated_tobacco_raised_to_cigarette_level",)},
    ),
    Oddity("sipri_share", "share_pct", "No armed forces: the only true zero.", {"iso3": ("ISL",)}),
    Oddity(
        "sipri_usd",
        "spending_bn_usd",
        "No armed forces: the only true zero. SIPRI's other zeros of April 2025 stand for missing values.",
        {"iso3": ("ISL",)},
    ),
    Oddity("sipri_context", "value", "No armed forces: the only true zero.", {"iso3": ("ISL",)}),
    Oddity(
        "nato_context",
        "value",
        "GDP falls by a quarter or more from 2023, as on a GNI basis; NATO's footnote was not seen.",
        {"iso3": ("LUX",), "year": (2023,)},
    ),
    Oddity("nato_share", "share_pct", "Not money over GDP, in NATO's own file.", {"iso3": ("NLD",)}),
    Oddity(
        "nato_share",
        "share_pct",
        "0.02 points from money over GDP, in NATO's own file.",
        {"iso3": ("ITA",), "year": (2016, 2017)},
    ),
    Oddity("nato_share", "share_pct", "Ratios of sums at constant prices.", {"iso3": AGGREGATES}),
)


def known(table_name: str, column: str, rows: pd.DataFrame) -> pd.Series[bool]:
    """Which rows of a table are known oddities of that column."""
    import pandas as pd  # here, since the process that reads uploads imports this module without pandas

    found = pd.Series(False, index=rows.index)
    for oddity in ODDITIES:
        if (oddity.table, oddity.column) == (table_name, column):
            meant = pd.Series(True, index=rows.index)
            for name, values in oddity.where.items():
                meant &= rows[name].isin(list(values))
            found |= meant
    return found
