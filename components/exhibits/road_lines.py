"""The lines of `road` as shares of GDP, a row a year: Japan so far, countries beside it, and what could come."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
import pandas as pd

from components.kit import kept_scenario, reader_series
from components.kit.compared_shares import compared_shares
from components.kit.source_text import translated
from components.model.commitments import Commitment, goals
from components.model.controls import YEAR
from components.model.gdp_path import gdp_path
from components.model.level import STAGES, japan_level, level_history
from components.model.outcomes import years
from components.model.rows import records
from components.model.scenario import JPN, Measure
from components.model.view import View
from components.words import Words
from data import Figures
from data.figure_cache import cached_with_figures

MOST_COUNTRIES = 8
EDITIONS_FROM = 2014  # the first year of SIPRI's edition of April 2025 that is carried: editions are compared from here
PLAN_START = 2023  # the first year of the 43-trillion-yen plan, FY2023 to FY2027
COLUMNS = ["line", "iso3", "name", "year", "share_pct", "spending_trn_jpy", "kind", "release", "source", "note"]


def lines(view: View, first_year: int) -> pd.DataFrame:
    """Every line from `first_year` on, in COLUMNS.

    `line` is sipri (Japan and countries), earlier (Japan in SIPRI's edition before), the measure where it is another,
    asked-3, reader, kept-1 (roads ahead, one of each), pledged (the government's goal, by its own yardstick only), plan
    and request (budgets of the 43-trillion-yen plan), or own. Money is SIPRI's own or a budget's, and on a road the
    share of that year's GDP; it is empty where it is not known. `note` is the reader's label of an own line.
    """
    figures, scenario, words = view.figures, view.scenario, view.words
    past = _past(figures, scenario.measure, scenario.compare[:MOST_COUNTRIES], words)
    parts = [
        past[past["year"] >= first_year],
        *_roads(view),
        _plan(figures, scenario.growth_pct),
        _own(view, first_year),
    ]
    table = pd.concat([part for part in parts if len(part)], ignore_index=True)
    table = table.assign(
        iso3=table["iso3"].fillna(JPN),
        name=[words.country(iso3) for iso3 in table["iso3"].fillna(JPN)],
        **{column: table[column].fillna("") for column in ("release", "source", "note")},
    )
    return table[COLUMNS]


@cached_with_figures(64)
def _past(figures: Figures, measure: Measure, compare: tuple[str, ...], words: Words) -> pd.DataFrame:
    shares = figures.sipri_share
    chosen = [JPN, *(iso3 for iso3 in compare if iso3 != JPN)]
    yen = level_history(figures, "sipri").set_index("year")["spending_trn_jpy"]
    parts = [shares[shares["iso3"] == iso3].sort_values("year").assign(line="sipri") for iso3 in chosen]
    parts[0] = parts[0].assign(spending_trn_jpy=parts[0]["year"].map(yen))
    every = figures.every["sipri_share"]
    before = every[(every["iso3"] == JPN) & (every["released"] < shares["released"].max())]
    before = before[(before["released"] == before["released"].max()) & (before["year"] >= EDITIONS_FROM)]
    parts.append(before.assign(line="earlier"))
    if measure != "sipri":
        parts.append(level_history(figures, measure).assign(line=measure))
    table = pd.concat(parts, ignore_index=True)
    return table.assign(note=[translated(words, note) if isinstance(note, str) else "" for note in table["note"]])


class Point(NamedTuple):
    """A row of `lines`: a line's year, of which nothing is known where the share is missing."""

    iso3: str
    year: int
    share_pct: float
    kind: str


def _roads(view: View) -> Iterator[pd.DataFrame]:
    """The straight roads to the compared shares and of the kept scenarios, and the goal on the scale it was set on."""
    figures, scenario = view.figures, view.scenario
    for share in compared_shares(figures, scenario):
        road = years(figures, scenario.with_values({"target_pct": share.share_pct}))
        yield road.assign(line=share.id, kind="assumed", year=road["fiscal_year"])
    for number, kept in enumerate(scenario.kept, start=1):
        road = kept_scenario.road(figures, scenario, kept.scenario)
        yield road.assign(line=f"kept-{number}", kind="assumed", year=road["fiscal_year"])
    if scenario.measure == "government":
        for row in records(goals(figures), Commitment):
            goal = {"line": "pledged", "year": int(row.deadline_year), "share_pct": row.value_pct, "kind": row.kind}
            yield pd.DataFrame([{**goal, "release": row.release, "source": row.source}])


def ceiling_lines(view: View) -> pd.DataFrame:
    """Japan's old ceiling, a row a year, which only a picture that reaches back to it shows."""
    targets = view.figures.targets
    rows = [
        {
            "line": "ceiling", "iso3": JPN, "name": view.words.country(JPN), "year": year, "share_pct": row.value_pct,
            "kind": row.kind, "release": row.release, "source": row.source, "note": "",
        }
        for row in records(targets[targets["component"] == "ceiling"], Commitment)
        for year in range(int(row.decided_on[:4]), int(row.deadline_year) + 1)
    ]  # fmt: skip
    return pd.DataFrame(rows, columns=COLUMNS)


@cached_with_figures(128)
def _plan(figures: Figures, growth_pct: float) -> pd.DataFrame:
    """The 43-trillion-yen plan so far (ministry's initial budgets without SACO and realignment) and the next request.

    Shares are of the GDP that a scenario with this growth takes for each year: another count than the roads'.
    """
    rows = figures.budget
    rows = rows[
        (rows["measure"] == "ministry_excl") & rows["amount_trn_jpy"].notna() & (rows["fiscal_year"] >= PLAN_START)
    ]
    budgets = rows[rows["stage"].isin(STAGES)].assign(line="plan")
    last = int(budgets["fiscal_year"].max()) if len(budgets) else PLAN_START
    requests = rows[(rows["stage"] == "request") & (rows["fiscal_year"] > last)].assign(line="request")
    marks = pd.concat([budgets, requests]).rename(columns={"fiscal_year": "year", "amount_trn_jpy": "spending_trn_jpy"})
    start = japan_level(figures, "budget")
    published = level_history(figures, "budget").set_index("year")
    gdp = (published["spending_trn_jpy"] / published["share_pct"] * 100).rename("gdp")
    ahead = gdp_path(figures, start, growth_pct=growth_pct, until=max(start.year, int(YEAR.low)))
    gdp = gdp.combine_first(ahead["gdp_trn_jpy"])
    share = marks["spending_trn_jpy"] / marks["year"].map(gdp) * 100
    return marks.assign(share_pct=share, note="").dropna(subset=["share_pct"])


def _own(view: View, first_year: int) -> pd.DataFrame:
    rows = reader_series.of_countries(view.figures, view.words, first_year=first_year)
    return rows.assign(line="own", note=rows["label"], spending_trn_jpy=np.nan)
