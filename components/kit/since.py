"""What has changed since the as-of date: new figures and revised ones, said in a sentence a subject."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pandas as pd

import data
from components.model.commitments import ASIDE, AUDIENCES, Commitment, target_name
from components.model.rows import records
from components.words import Words
from data import Figures
from data.figure_cache import cached_with_figures

JAPAN = "JPN"


@cached_with_figures(256)
def since(figures: Figures, words: Words, subjects: tuple[str, ...]) -> tuple[str, ...]:
    """What the latest edition says that `figures` could not know, for each of `subjects`, in order.

    Empty for the latest figures and for a subject without change. Raises KeyError for a subject not in SUBJECTS.
    """
    writers = [SUBJECTS[subject] for subject in subjects]
    if figures.as_of == figures.latest:
        return ()
    latest = figures.on(figures.latest)
    return tuple(text for write in writers if (text := write(figures, latest, words)))


def _sipri(then: Figures, now: Figures, words: Words) -> str:
    before, after = (_japan(figures.sipri_share) for figures in (then, now))
    year = int(before.index.max())
    if before[year] == after[year] and after.index.max() == year:
        return ""
    return words(
        "since-sipri",
        year=str(year),
        before=words.pct(float(before[year]), 2),
        after=words.pct(float(after[year]), 2),
        new_year=str(after.index.max()),
        new=words.pct(float(after.iloc[-1]), 2),
    )


def _gdp(then: Figures, now: Figures, words: Words) -> str:
    before, after = (_gdp_of(figures) for figures in (then, now))
    year = int(before.index.max())
    if before[year] == after[year]:
        return ""
    return words(
        "since-gdp",
        year=str(year),
        before=words.number(float(before[year]), 1),
        after=words.number(float(after[year]), 1),
    )


def _nato(then: Figures, now: Figures, words: Words) -> str:
    before, after = data.nato_edition(then), data.nato_edition(now)
    if before.release == after.release:
        return ""
    return words(
        "since-nato",
        before=words.date(before.release),
        before_year=str(before.year),
        after=words.date(after.release),
        after_year=str(after.year),
    )


def _budget(then: Figures, now: Figures, words: Words) -> str:
    before, after = (_related(figures) for figures in (then, now))
    if before.equals(after):
        return ""
    return words(
        "since-budget",
        year=str(after["fiscal_year"]),
        stage=words(f"stage-{str(after['stage']).replace('_', '-')}"),
        after=words.trn_jpy(float(after["amount_trn_jpy"])),
        before_year=str(before["fiscal_year"]),
        before=words.trn_jpy(float(before["amount_trn_jpy"])),
    )


def _targets(then: Figures, now: Figures, words: Words) -> str:
    known = pd.MultiIndex.from_frame(then.targets[["id", "component"]])
    listed = pd.MultiIndex.from_frame(now.targets[["id", "component"]])
    meant = now.targets["applies_to"].isin(AUDIENCES) & ~now.targets["component"].isin(ASIDE)
    new = now.targets[~listed.isin(known) & meant]
    new = new.sort_values("decided_on")
    if new.empty:
        return ""
    items = [
        words("since-target", what=target_name(words, row), share=words.target(row.value_pct))
        for row in records(new, Commitment)
    ]
    return words("since-targets", items=words("since-joint").join(items))


def _japan(shares: pd.DataFrame) -> pd.Series:
    return shares[shares["iso3"] == JAPAN].set_index("year")["share_pct"].sort_index()


def _gdp_of(figures: Figures) -> pd.Series:
    gdp = figures.gdp[(figures.gdp["series"] == "esri") & (figures.gdp["year_basis"] == "FY")]
    return gdp.set_index("year")["nominal_gdp_trn_jpy"].sort_index()


def _related(figures: Figures) -> pd.Series:
    rows = figures.budget
    rows = rows[(rows["measure"] == "related") & (rows["kind"] == "budgeted") & rows["amount_trn_jpy"].notna()]
    rows = rows[rows["stage"] != "supplementary"].sort_values(["fiscal_year", "stage"])
    return rows.iloc[-1][["fiscal_year", "stage", "amount_trn_jpy"]]


SUBJECTS: Mapping[str, Callable[[Figures, Figures, Words], str]] = {
    "sipri": _sipri,
    "gdp": _gdp,
    "nato": _nato,
    "budget": _budget,
    "targets": _targets,
}
