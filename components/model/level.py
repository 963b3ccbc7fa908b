"""Where Japan stands by each of the four measures: the newest level and its history, as shares of GDP in percent."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from components.model.gdp import actual_gdp, fixed_gdp, gdp_of_year
from components.model.rows import newest_row
from components.model.scenario import JPN, Measure
from data import Figures
from data.figure_cache import cached_with_figures

STAGES = ("draft", "initial")  # of one year's budget, the later last


@dataclass(frozen=True, kw_only=True)
class Level:
    """Where Japan stands by one measure: the newest year known on the as-of date.

    `year` is a calendar year for `sipri`, else a fiscal year. `precision_trn_jpy` is that of the money as printed, and
    `stated_pct` the share that its source states by the same GDP; None where there is none. `gdp_year` is the year of
    the GDP that the share is of; it is earlier than `year` where that year's GDP was neither known nor projected on the
    as-of date.
    """

    measure: Measure
    year: int
    share_pct: float
    gdp_trn_jpy: float
    gdp_year: int
    gdp_kind: str
    kind: str
    stage: str
    precision_trn_jpy: float | None
    stated_pct: float | None
    release: str
    sources: tuple[str, ...]
    notes: tuple[str, ...]

    @property
    def spending_trn_jpy(self) -> float:
        return self.share_pct / 100 * self.gdp_trn_jpy


@cached_with_figures(256)
def japan_level(figures: Figures, measure: Measure) -> Level:
    """Japan's newest level by `measure`, with the GDP it is a share of.

    Raises LookupError when the tables hold no row for it (a table that loads always does).
    """
    if measure == "sipri":
        row = newest_row(figures.sipri_share[figures.sipri_share["iso3"] == JPN], "year")
        gdp = gdp_of_year(figures, int(row["year"]))
        share_pct = float(row["share_pct"])
        stage, precision_trn_jpy, stated_pct = "", None, None
    else:
        row = _money(figures, measure)
        gdp = fixed_gdp(figures) if measure == "government" else gdp_of_year(figures, int(row["fiscal_year"]))
        share_pct = float(row["amount_trn_jpy"]) / float(gdp["nominal_gdp_trn_jpy"]) * 100
        stage, precision_trn_jpy = str(row["stage"]), float(row["precision_trn_jpy"])
        is_stated = measure == "government" and row["stated_basis"] == "fy2022_gdp_fixed"
        stated_pct = float(row["stated_share_pct"]) if is_stated else None
    return Level(
        measure=measure,
        year=int(row["year" if measure == "sipri" else "fiscal_year"]),
        share_pct=share_pct,
        gdp_trn_jpy=float(gdp["nominal_gdp_trn_jpy"]),
        gdp_year=int(gdp["year"]),
        gdp_kind=str(gdp["kind"]),
        kind=str(row["kind"]),
        stage=stage,
        precision_trn_jpy=precision_trn_jpy,
        stated_pct=stated_pct,
        release=str(row["release"]),
        sources=tuple(dict.fromkeys((str(row["source"]), str(gdp["source"])))),
        notes=tuple(note for note in (str(row["note"]), str(gdp["note"])) if note),
    )


@cached_with_figures(256)
def level_history(figures: Figures, measure: Measure) -> pd.DataFrame:
    """Japan's level by `measure` in every year that is known.

    Columns year, share_pct, spending_trn_jpy (for `sipri` its own yen of the calendar year; nan where not known), kind,
    release, source.
    The initial budget stands for a year of `budget`; the fullest stage known stands for a year of `related`.
    """
    if measure == "sipri":
        rows = figures.sipri_share[figures.sipri_share["iso3"] == JPN].sort_values("year")
        yen = figures.sipri_yen[figures.sipri_yen["year_basis"] == "CY"].set_index("year")["spending_trn_jpy"]
        rows = rows.assign(spending_trn_jpy=rows["year"].map(yen))
    else:
        rows = _budget_rows(figures, measure).rename(columns={"fiscal_year": "year"})
        if measure == "government":
            denominator = pd.Series(float(fixed_gdp(figures)["nominal_gdp_trn_jpy"]), index=rows.index)
        else:
            gdp = actual_gdp(figures)["nominal_gdp_trn_jpy"]
            newest = japan_level(figures, measure)
            denominator = rows["year"].map(gdp)
            denominator = denominator.mask(rows["year"] == newest.year, newest.gdp_trn_jpy)
        rows = rows.assign(
            share_pct=rows["amount_trn_jpy"] / denominator * 100, spending_trn_jpy=rows["amount_trn_jpy"]
        ).dropna(subset=["share_pct"])
    return rows[["year", "share_pct", "spending_trn_jpy", "kind", "release", "source"]].reset_index(drop=True)


@cached_with_figures(256)
def _budget_rows(figures: Figures, measure: Measure) -> pd.DataFrame:
    """Budgeted money by fiscal year, the fullest stage of each year, oldest first."""
    name = "ministry_incl" if measure == "budget" else "related"
    stages = STAGES if measure == "budget" else (*STAGES, "initial_and_supplementary")
    table = figures.budget
    rows = table[
        (table["measure"] == name) & table["stage"].isin(stages) & table["amount_trn_jpy"].notna()
    ].sort_values(["fiscal_year", "stage"])  # the stages in their order
    return rows.drop_duplicates("fiscal_year", keep="last")


def _money(figures: Figures, measure: Measure) -> pd.Series:
    return newest_row(_budget_rows(figures, measure), "fiscal_year")
