"""What the reader assumes, and the arithmetic of a share of GDP. Pure: tables in, tables out.

What depends on the figures alone is worked out once for each; nobody changes a frame that comes from here.

Money is in trillion yen (`_trn_jpy`) or billion dollars (`_bn_usd`), shares in percent of GDP, years are fiscal years
(April to March; SIPRI's base year is a calendar year). Nothing rounds here.
"""

from __future__ import annotations

import datetime as dt
import functools
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt
import pandas as pd

from data import Figures, nato_edition

Measure = Literal["sipri", "budget", "related", "government"]
Prices = Literal["nominal", "constant"]
MEASURES: tuple[Measure, ...] = ("sipri", "budget", "related", "government")
PRICES: tuple[Prices, ...] = ("nominal", "constant")
PROJECTIONS = ("cao_past_projection", "cao_growth_transition", "cao_high_growth")
PROJECTION = PROJECTIONS[0]
JAPAN = "JPN"


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


@dataclass(frozen=True, kw_only=True)
class Base:
    """Where Japan stands by one measure: the newest year known on the as-of date.

    `year` is a calendar year for `sipri`, else a fiscal year. `gdp_year` is the year of the GDP that the share is of;
    it is earlier than `year` where that year's GDP was neither known nor projected on the as-of date.
    """

    measure: Measure
    year: int
    share_pct: float
    gdp_trn_jpy: float
    gdp_year: int
    gdp_kind: str
    kind: str
    stage: str
    release: str
    sources: tuple[str, ...]
    notes: tuple[str, ...]

    @property
    def spending_trn_jpy(self) -> float:
        return self.share_pct / 100 * self.gdp_trn_jpy


@functools.lru_cache(maxsize=256)
def base(figures: Figures, measure: Measure) -> Base:
    """Japan's newest level by `measure`, with the GDP it is a share of.

    Raises LookupError when the tables hold no row for it (a table that loads always does).
    """
    if measure == "sipri":
        row = _newest(figures.sipri_share[figures.sipri_share["iso3"] == JAPAN], "year")
        gdp = _gdp_for(figures, int(row["year"]))
        share_pct = float(row["share_pct"])
        stage = ""
    else:
        row = _money(figures, measure)
        gdp = _fixed_gdp(figures) if measure == "government" else _gdp_for(figures, int(row["fiscal_year"]))
        share_pct = float(row["amount_trn_jpy"]) / float(gdp["nominal_gdp_trn_jpy"]) * 100
        stage = str(row["stage"])
    return Base(
        measure=measure,
        year=int(row["year" if measure == "sipri" else "fiscal_year"]),
        share_pct=share_pct,
        gdp_trn_jpy=float(gdp["nominal_gdp_trn_jpy"]),
        gdp_year=int(gdp["year"]),
        gdp_kind=str(gdp["kind"]),
        kind=str(row["kind"]),
        stage=stage,
        release=str(row["release"]),
        sources=tuple(dict.fromkeys((str(row["source"]), str(gdp["source"])))),
        notes=tuple(note for note in (str(row["note"]), str(gdp["note"])) if note),
    )


@functools.lru_cache(maxsize=256)
def level_history(figures: Figures, measure: Measure) -> pd.DataFrame:
    """Japan's level by `measure` in every year that is known.

    Columns year, share_pct, spending_trn_jpy, kind, release, source.
    The initial budget stands for a year of `budget`; the fullest stage known stands for a year of `related`.
    """
    if measure == "sipri":
        rows = figures.sipri_share[figures.sipri_share["iso3"] == JAPAN].sort_values("year")
        gdp = _actual_gdp(figures)["nominal_gdp_trn_jpy"]
        rows = rows.assign(spending_trn_jpy=rows["share_pct"] / 100 * rows["year"].map(gdp))
    else:
        rows = _budget_rows(figures, measure).rename(columns={"fiscal_year": "year"})
        if measure == "government":
            denominator = pd.Series(float(_fixed_gdp(figures)["nominal_gdp_trn_jpy"]), index=rows.index)
        else:
            gdp = _actual_gdp(figures)["nominal_gdp_trn_jpy"]
            newest = base(figures, measure)
            denominator = rows["year"].map(gdp)
            denominator = denominator.mask(rows["year"] == newest.year, newest.gdp_trn_jpy)
        rows = rows.assign(
            share_pct=rows["amount_trn_jpy"] / denominator * 100, spending_trn_jpy=rows["amount_trn_jpy"]
        ).dropna(subset=["share_pct"])
    return rows[["year", "share_pct", "spending_trn_jpy", "kind", "release", "source"]].reset_index(drop=True)


@functools.lru_cache(maxsize=512)
def gdp_path(figures: Figures, start: Base, *, growth_pct: float, until: int) -> pd.DataFrame:
    """GDP of every fiscal year from `start.year` to `until`, indexed by year: gdp_trn_jpy, kind, release, source.

    Published outturns and the official projection's first year come from the tables; `growth_pct` a year follows (kind
    `assumed`). The government's yardstick is fixed and does not grow. The base year carries the GDP its share is of;
    where that is an earlier year's, growth counts from that year, so that all measures have one GDP in a year ahead.
    """
    index = pd.RangeIndex(start.year, until + 1, name="year")
    known = _known_gdp(figures, through=start.year).rename(columns={"nominal_gdp_trn_jpy": "gdp_trn_jpy"})
    out = known[["gdp_trn_jpy", "kind", "release", "source"]].reindex(index)
    if start.measure == "government":
        fixed = _fixed_gdp(figures)
        return out.assign(
            gdp_trn_jpy=start.gdp_trn_jpy, kind="policy", release=fixed["release"], source=fixed["source"]
        )
    if start.gdp_year != start.year:
        stand_in = known.loc[[start.gdp_year], out.columns].set_index(index[:1])
        out = stand_in.combine_first(out)
    last = int(out.index[out["gdp_trn_jpy"].notna()].max())
    since = start.gdp_year if last == start.year else last
    growth = (1 + growth_pct / 100) ** np.where(index > last, index.to_numpy() - since, 0)
    assumed = {"kind": "assumed", "release": "", "source": ""}
    return out.assign(gdp_trn_jpy=out["gdp_trn_jpy"].ffill() * growth).fillna(assumed)[list(out.columns)]


def population(figures: Figures, years: npt.ArrayLike) -> npt.NDArray[np.float64]:
    """Japan's population in millions on 1 October of each year.

    Estimates of the Statistics Bureau as far as they go, then a straight line between the years that the official
    projection (IPSS 2023, medium) names: an assumption of the scenario, not a figure.
    """
    anchors = _population(figures)
    wanted = np.asarray(years, dtype=float)
    first, end = int(anchors["year"].min()), int(anchors["year"].max())
    if wanted.size and (wanted.min() < first or wanted.max() > end):
        raise ValueError(f"population is known or projected for {first} to {end} only")
    return np.asarray(np.interp(wanted, anchors["year"], anchors["population_mn"]), dtype=float)


def population_sources(figures: Figures, year: int) -> list[str]:
    """The sources of the two ends of the population's line between which `year` lies."""
    anchors = _population(figures)
    at = int(np.searchsorted(anchors["year"].to_numpy(), year))
    return [str(source) for source in anchors["source"].iloc[max(at - 1, 0) : at + 1]]


def years(figures: Figures, scenario: Scenario, *, price_year: int | None = None) -> pd.DataFrame:
    """The road to the target, a row a year from the base year to the target year.

    Columns fiscal_year, gdp_trn_jpy, gdp_kind, share_pct, spending_trn_jpy, hold_trn_jpy, extra_trn_jpy,
    cumulative_extra_trn_jpy, spending_bn_usd, extra_bn_usd, population_mn, spending_per_person_jpy,
    extra_per_person_jpy. Money is in the prices of the scenario: nominal, or those of `price_year` (the base year where
    none is named).
    """
    start = base(figures, scenario.measure)
    gdp = gdp_path(figures, start, growth_pct=scenario.growth_pct, until=scenario.year)
    t = gdp.index.to_numpy()
    share_pct = np.interp(t, [start.year, scenario.year], [start.share_pct, scenario.target_pct])
    people_mn = population(figures, t)
    gdp_trn = gdp["gdp_trn_jpy"].to_numpy() / deflator(scenario, t - (price_year or start.year))
    spending, hold = share_pct / 100 * gdp_trn, start.share_pct / 100 * gdp_trn
    extra = spending - hold
    return pd.DataFrame(
        {
            "fiscal_year": t,
            "gdp_trn_jpy": gdp_trn,
            "gdp_kind": gdp["kind"].to_numpy(),
            "share_pct": share_pct,
            "spending_trn_jpy": spending,
            "hold_trn_jpy": hold,
            "extra_trn_jpy": extra,
            "cumulative_extra_trn_jpy": extra.cumsum(),
            "spending_bn_usd": spending * 1_000 / scenario.jpy_per_usd,
            "extra_bn_usd": extra * 1_000 / scenario.jpy_per_usd,
            "population_mn": people_mn,
            "spending_per_person_jpy": spending * 1e6 / people_mn,
            "extra_per_person_jpy": extra * 1e6 / people_mn,
        }
    )


def outcomes(
    figures: Figures, scenario: Scenario, targets_pct: npt.ArrayLike, *, price_year: int | None = None
) -> pd.DataFrame:
    """What each target share would mean in the target year, a row a target.

    Columns target_pct, gap_points, spending_trn_jpy, spending_bn_usd, hold_trn_jpy, extra_trn_jpy, extra_bn_usd,
    extra_per_person_jpy, cumulative_extra_trn_jpy, rank, tied, pace_pct (yearly growth of the money that the budget
    would need). Prices are those of `years`.
    """
    targets = np.atleast_1d(np.asarray(targets_pct, dtype=float))
    start = base(figures, scenario.measure)
    gdp = gdp_path(figures, start, growth_pct=scenario.growth_pct, until=scenario.year)
    t = gdp.index.to_numpy() - start.year
    span = scenario.year - start.year
    prices = deflator(scenario, gdp.index.to_numpy() - (price_year or start.year))
    gdp_trn = gdp["gdp_trn_jpy"].to_numpy() / prices
    spending = targets / 100 * gdp_trn[-1]
    hold = start.share_pct / 100 * gdp_trn[-1]
    extra = spending - hold
    weight = float((t / span * gdp_trn / 100).sum())
    places = rank(figures, targets)
    return pd.DataFrame(
        {
            "target_pct": targets,
            "gap_points": targets - start.share_pct,
            "spending_trn_jpy": spending,
            "spending_bn_usd": spending * 1_000 / scenario.jpy_per_usd,
            "hold_trn_jpy": hold,
            "extra_trn_jpy": extra,
            "extra_bn_usd": extra * 1_000 / scenario.jpy_per_usd,
            "extra_per_person_jpy": extra * 1e6 / population(figures, [scenario.year])[0],
            "cumulative_extra_trn_jpy": (targets - start.share_pct) * weight,
            "rank": places["rank"].to_numpy(),
            "tied": places["tied"].to_numpy(),
            "pace_pct": ((spending * prices[0] / start.spending_trn_jpy) ** (1 / span) - 1) * 100,
        }
    )


def rank(figures: Figures, shares_pct: npt.ArrayLike) -> pd.DataFrame:
    """Japan's place if it stood among NATO's members at each share: columns share_pct, rank, tied, of.

    Place 1 is the highest share; members at exactly the same share (as printed, two decimals) tie and share the place.
    The members, year and edition are those of `data.nato_edition`; `of` counts them and Japan.
    """
    members = _members(figures)
    shares = np.atleast_1d(np.asarray(shares_pct, dtype=float))
    printed = np.round(shares, 2)
    above = members.size - np.searchsorted(members, printed, side="right")
    tied = members.size - np.searchsorted(members, printed, side="left") - above
    return pd.DataFrame({"share_pct": shares, "rank": above + 1, "tied": tied, "of": members.size + 1})


def share_of_its_year_pct(figures: Figures, scenario: Scenario, shares_pct: npt.ArrayLike) -> npt.NDArray[np.float64]:
    """Shares by the scenario's measure as percent of the target year's own GDP, as other countries' shares are counted.

    They differ by the government's yardstick only, which stays at the GDP of FY2022.
    """
    shares = np.atleast_1d(np.asarray(shares_pct, dtype=float))
    if scenario.measure != "government":
        return shares
    gdp = gdp_path(figures, base(figures, "related"), growth_pct=scenario.growth_pct, until=scenario.year)
    return shares * (base(figures, "government").gdp_trn_jpy / float(gdp["gdp_trn_jpy"].iloc[-1]))


def deflator(scenario: Scenario, steps: npt.NDArray[np.int_]) -> npt.NDArray[np.float64]:
    """What nominal money of `steps` years after the year of the prices is divided by: 1 unless prices are constant."""
    rate = scenario.inflation_pct / 100 if scenario.prices == "constant" else 0.0
    return np.asarray((1 + rate) ** steps, dtype=float)


def projected_gdp(figures: Figures) -> pd.DataFrame:
    """GDP by the Cabinet Office's three cases where one is known: rows of the gdp table, projected years only."""
    gdp = figures.gdp
    return gdp[gdp["series"].isin(PROJECTIONS) & (gdp["kind"] == "projection")]


def consumption_tax_points(figures: Figures, extra_trn_jpy: float) -> float:
    """Points of consumption tax (standard and reduced rate together) that would yield `extra_trn_jpy` a year."""
    tax = figures.tax
    point = tax[(tax["item"] == "consumption_tax") & (tax["metric"] == "yield_per_1pt_both_rates")]
    return extra_trn_jpy / float(_newest(point, "amount_trn_jpy")["amount_trn_jpy"])


@functools.lru_cache(maxsize=64)
def _population(figures: Figures) -> pd.DataFrame:
    """The years of the population's line, oldest first."""
    table = figures.population
    actual = table[(table["series"] == "statistics_bureau_estimate") & table["reference_date"].str.endswith("-10-01")]
    last = int(actual["year"].max())
    projected = table[(table["series"] == "ipss_2023_medium") & (table["year"] > last)]
    anchors: pd.DataFrame = pd.concat([actual, projected]).sort_values("year")
    return anchors


@functools.lru_cache(maxsize=64)
def _members(figures: Figures) -> npt.NDArray[np.float64]:
    """The shares of NATO's members, lowest first."""
    return np.sort(nato_edition(figures).rows["share_pct"].to_numpy(dtype=float))


def _newest(rows: pd.DataFrame, column: str) -> pd.Series:
    if rows.empty:
        raise LookupError("no figure of Japan is known on this date")
    return rows.sort_values(column, kind="stable").iloc[-1]


@functools.lru_cache(maxsize=256)
def _budget_rows(figures: Figures, measure: Measure) -> pd.DataFrame:
    """Budgeted money by fiscal year, the fullest stage of each year, oldest first."""
    name = "ministry_incl" if measure == "budget" else "related"
    stages = ["initial"] if measure == "budget" else ["initial", "initial_and_supplementary"]
    table = figures.budget
    rows = table[
        (table["measure"] == name) & table["stage"].isin(stages) & table["amount_trn_jpy"].notna()
    ].sort_values(["fiscal_year", "stage"])  # "initial" sorts before "initial_and_supplementary"
    return rows.drop_duplicates("fiscal_year", keep="last")


def _money(figures: Figures, measure: Measure) -> pd.Series:
    return _newest(_budget_rows(figures, measure), "fiscal_year")


@functools.lru_cache(maxsize=256)
def _fixed_gdp(figures: Figures) -> pd.Series:
    return _newest(figures.gdp[figures.gdp["series"] == "policy_fixed"], "year")


@functools.lru_cache(maxsize=256)
def _actual_gdp(figures: Figures) -> pd.DataFrame:
    """Published fiscal-year GDP, indexed by year."""
    published: pd.DataFrame = figures.gdp[(figures.gdp["series"] == "esri") & (figures.gdp["year_basis"] == "FY")]
    indexed: pd.DataFrame = published.set_index("year").sort_index()
    return indexed


@functools.lru_cache(maxsize=256)
def _known_gdp(figures: Figures, *, through: int = 0) -> pd.DataFrame:
    """Published GDP and the official projection's first year (further on to year `through`), indexed by year."""
    actual = _actual_gdp(figures)
    gdp = figures.gdp
    ahead = gdp[(gdp["series"] == PROJECTION) & (gdp["year"] > actual.index.max())].set_index("year").sort_index()
    if ahead.empty:
        return actual
    last = max(int(ahead.index.min()), through)
    known: pd.DataFrame = pd.concat([actual, ahead[ahead.index <= last]])
    return known


def _gdp_for(figures: Figures, year: int) -> pd.Series:
    """The GDP of `year`, or the newest year known or projected before it."""
    known = _known_gdp(figures, through=year)
    return known[known.index <= year].reset_index().iloc[-1]
