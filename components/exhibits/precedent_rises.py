"""The rises that `precedent` compares: those of the countries, and those that the shares ask of Japan."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from components.kit import kept_scenario
from components.kit.compared_shares import ComparedShare, compared_shares
from components.model.commitments import asked_row
from components.model.level import Level, japan_level
from components.model.rises import fastest_rises
from components.model.scenario import JPN
from components.model.view import View


@dataclass(frozen=True, kw_only=True)
class Needed:
    """A share whose rise is asked about: its points above Japan's level, never zero or less."""

    share: ComparedShare
    points: float


@dataclass(frozen=True, kw_only=True)
class KeptRise:
    """What a kept scenario asks: its points in its own years, and how many of the other countries did as much."""

    name: str
    points: float
    years: int
    done: int
    others: int


@dataclass(frozen=True, kw_only=True)
class Rises:
    """The rises and what they are held against; `table` is that of `components.model.rises`, with name and wars.

    `asked_years` are those to the reader's year, `span_years` those of the stretches: fewer where the shares known on
    the day do not go back so far. `needed` has the lowest share first.
    """

    level: Level
    table: pd.DataFrame
    since: int
    asked_years: int
    span_years: int
    needed: tuple[Needed, ...]
    kept: tuple[KeptRise, ...]
    chosen: frozenset[str]  # countries of the reader's

    @property
    def own(self) -> Needed | None:
        """The rise to the reader's share; None where it takes none."""
        return next((needed for needed in self.needed if needed.share.is_reader), None)

    @property
    def japan(self) -> pd.Series:
        return self.table[self.table["iso3"] == JPN].iloc[0]

    @property
    def others(self) -> pd.DataFrame:
        return self.table[self.table["iso3"] != JPN]

    def done(self, points: float) -> pd.DataFrame:
        """The other countries that rose as much."""
        return self.others[self.others["rise_points"] >= points]


def rises_of(view: View, since: int) -> Rises:
    """Everything that the exhibit shows, of stretches that begin in `since` or later."""
    figures, scenario, words = view.figures, view.scenario, view.words
    level = japan_level(figures, scenario.measure)
    shares = figures.sipri_share[figures.sipri_share["year"] >= since]
    known = int(shares["year"].max() - shares["year"].min())
    span = min(scenario.year - level.year, known)
    rises = fastest_rises(figures, span_years=span, since=since)
    needed = tuple(
        Needed(share=share, points=share.share_pct - level.share_pct)
        for share in sorted(compared_shares(figures, scenario), key=lambda share: share.share_pct)
        if share.share_pct > level.share_pct
    )
    reaches = pd.Series(float("nan"), index=rises.index)
    for one in needed:
        reaches = reaches.mask(rises["rise_points"] >= one.points, one.share.share_pct)
    table = rises.assign(
        name=[words.country(iso3) for iso3 in rises["iso3"]],
        reaches_pct=reaches,
        wars=[words.joined([words(f"precedent-war-{war}") for war in wars]) for wars in rises["war_list"]],
    )
    return Rises(
        level=level,
        table=table,
        since=int(shares["year"].min()),
        asked_years=scenario.year - level.year,
        span_years=span,
        needed=needed,
        kept=_kept(view, since, known),
        chosen=frozenset(scenario.compare),
    )


def needed_rows(rises: Rises, view: View) -> pd.DataFrame:
    """The rises that are held against those of the countries, as rows of the exhibit's table."""
    figures, scenario, words, level = view.figures, view.scenario, view.words, rises.level
    rows = []
    for one in rises.needed:
        is_asked = one.share.id != "reader"
        rows.append(
            _row(level, scenario.year, one.share.share_pct)
            | {
                "name": words("chart-needed", target=words.target(one.share.share_pct)),
                "kind": "assumed",
                "source": asked_row(figures, one.share.share_pct).source if is_asked else "",
            }
        )
    for kept, rise in zip(scenario.kept, rises.kept, strict=True):
        start = japan_level(figures, kept.scenario.measure)
        row = _row(start, kept.scenario.year, kept.scenario.target_pct)
        rows.append(row | {"name": rise.name, "kind": "assumed", "source": ""})
    return pd.DataFrame(rows)


def _row(start: Level, year: int, share_pct: float) -> dict[str, object]:
    return {
        "iso3": JPN,
        "start_year": start.year,
        "end_year": year,
        "start_share_pct": start.share_pct,
        "end_share_pct": share_pct,
        "rise_points": share_pct - start.share_pct,
    }


def _kept(view: View, since: int, known: int) -> tuple[KeptRise, ...]:
    figures, found = view.figures, []
    for kept in view.scenario.kept:
        level = japan_level(figures, kept.scenario.measure)
        points, years = kept.scenario.target_pct - level.share_pct, min(kept.scenario.year - level.year, known)
        rises = fastest_rises(figures, span_years=years, since=since)
        others = rises[rises["iso3"] != JPN]
        found.append(
            KeptRise(
                name=kept_scenario.name(kept, view.words),
                points=points,
                years=years,
                done=int((others["rise_points"] >= points).sum()),
                others=len(others),
            )
        )
    return tuple(found)
