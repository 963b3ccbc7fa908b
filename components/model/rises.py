"""How fast shares of GDP have risen: each country's fastest rise, split into money and GDP, and the wars meanwhile."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import pandas as pd

from components.model.rows import records
from data import Figures
from data.figure_cache import cached_with_figures

ENDS = ("estimate", "budgeted")  # kinds of a share that make a rise one of that kind, the weightier first


class Stretch(NamedTuple):
    """The years of a country's rise."""

    iso3: str
    start_year: int
    end_year: int


@cached_with_figures(64)
def fastest_rises(figures: Figures, *, span_years: int, since: int) -> pd.DataFrame:
    """Each country's largest rise of SIPRI's share over exactly `span_years` years, none of them before `since`.

    Columns iso3, start_year, end_year, start_share_pct, end_share_pct, rise_points, kind (estimate where either end is
    one, else budgeted where either is), source, war_list (ids, oldest first) and war_years (first and last year of war
    in the stretch); a war that ended in the first year is left out, since the rise is counted from that year. Where the
    IMF's growth is known for every year: real_gdp_change_pct, money_points and gdp_points, which add up to rise_points.
    A share grows as real money over real GDP; the rise is split by their logarithms, weighted with the logarithmic
    mean of the two shares (the Divisia index). Of equal rises the later one. Countries without forces are left out.
    """
    best = _largest(figures, span_years=span_years, since=since)
    stretches = list(records(best, Stretch))
    start_pct, end_pct = best["start_share_pct"].to_numpy(float), best["end_share_pct"].to_numpy(float)
    log_gdp = np.array([_log_gdp(figures, stretch) for stretch in stretches], dtype=float)
    log_share = np.log(end_pct / start_pct)
    flat = log_share == 0
    mean_pct = np.where(flat, start_pct, (end_pct - start_pct) / np.where(flat, 1.0, log_share))
    wars_within = [_wars_within(figures, stretch) for stretch in stretches]
    return best.assign(
        real_gdp_change_pct=np.expm1(log_gdp) * 100,
        money_points=mean_pct * (log_share + log_gdp),
        gdp_points=-mean_pct * log_gdp,
        war_list=pd.Series([tuple(wars["war"].unique()) for wars in wars_within], index=best.index, dtype=object),
        war_years=pd.Series([_years(wars) for wars in wars_within], index=best.index, dtype=object),
    )


def _largest(figures: Figures, *, span_years: int, since: int) -> pd.DataFrame:
    """Each country's largest rise, the largest of all first: the columns of `fastest_rises` up to source."""
    shares = figures.sipri_share[figures.sipri_share["year"] >= since]
    shares = shares[shares.groupby("iso3")["share_pct"].transform("max") > 0]
    start = shares[["iso3", "year", "share_pct", "kind"]].assign(end=shares["year"] + span_years)
    pairs = start.merge(shares, left_on=["iso3", "end"], right_on=["iso3", "year"], suffixes=("_start", "_end"))
    kinds = pairs[["kind_start", "kind_end"]]
    pairs = pairs.assign(
        rise_points=pairs["share_pct_end"] - pairs["share_pct_start"],
        kind=np.select([(kinds == kind).any(axis=1) for kind in ENDS], ENDS, "spent"),
    ).drop(columns=["kind_start", "kind_end", "year_end"])
    named = {"year_start": "start_year", "end": "end_year"}
    named |= {f"share_pct_{end}": f"{end}_share_pct" for end in ("start", "end")}
    best = pairs.rename(columns=named).sort_values(["rise_points", "end_year"]).drop_duplicates("iso3", keep="last")
    return best.sort_values(["rise_points", "iso3"], ascending=[False, True], ignore_index=True)


def _log_gdp(figures: Figures, stretch: Stretch) -> float:
    """The logarithm of real GDP at the end over that at the start; not a number unless every year's growth is known."""
    growth = figures.imf_growth
    start, end = stretch.start_year, stretch.end_year
    known = growth[(growth["iso3"] == stretch.iso3) & growth["year"].between(start + 1, end)]
    if len(known) < end - start:
        return float("nan")
    return float(np.log1p(known["real_gdp_growth_pct"] / 100).sum())


def _wars_within(figures: Figures, stretch: Stretch) -> pd.DataFrame:
    """Listed wars that the country took part in after the first year of the stretch, oldest first: war, start_year,
    end_year.
    """
    rows, (iso3, start, end) = figures.wars, stretch
    found = rows[(rows["iso3"] == iso3) & (rows["end_year"] > start) & (rows["start_year"] <= end)]
    found = found.sort_values(["start_year", "end_year"])[["war", "start_year", "end_year"]]
    return found.assign(start_year=found["start_year"].clip(lower=start), end_year=found["end_year"].clip(upper=end))


def _years(wars: pd.DataFrame) -> tuple[int, ...]:
    return () if wars.empty else (int(wars["start_year"].min()), int(wars["end_year"].max()))
