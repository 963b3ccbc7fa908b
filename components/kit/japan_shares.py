"""Japan's rows among other countries: now, at each share asked of it, at the reader's share and at those kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import pandas as pd

from components.kit import kept_scenario
from components.kit.look import JAPAN_COLOR, TARGET_COLOR, asked_color
from components.model.commitments import asked_of_japan
from components.model.level import Level
from components.model.outcomes import share_of_its_year_pct
from components.model.scenario import Scenario
from components.model.view import View
from components.words import Words
from data import Figures


@dataclass(frozen=True, kw_only=True)
class JapanShare:
    """One share of Japan's: `share_pct` by the scenario's measure, `own_year_pct` of the GDP of the year it is of.

    The two differ by the government's fixed yardstick only, of which `year` is that of the GDP; else it is that of the
    level or of the request, None for a share that is assumed. `name` is for a table, `label` for a picture; `is_reader`
    marks the reader's own share, which may be one of those asked; `marks` are the names by which a claim points at it.
    """

    role: str
    share_pct: float
    own_year_pct: float
    name: str
    label: str
    color: str
    kind: str
    year: int | None
    release: str
    source: str
    marks: tuple[str, ...]
    is_reader: bool = False


def japan_shares(view: View, level: Level) -> list[JapanShare]:
    """Japan at `level`, at the shares asked of it, lowest first, at the reader's where it is none of them, as kept."""
    figures, scenario, words = view.figures, view.scenario, view.words
    found = [_now(view, level)]
    asked = asked_of_japan(figures)
    for position, share_pct in enumerate(asked):
        found.append(_asked(view, share_pct, asked_color(position)))
    if not any(share.is_reader for share in found):
        found.append(
            JapanShare(
                role="reader", share_pct=scenario.target_pct, own_year_pct=_of_its_year(figures, scenario),
                name=words("ranking-yours", share=words.target(scenario.target_pct)),
                label=words("ranking-at", share=words.target(scenario.target_pct)), color=TARGET_COLOR,
                kind="assumed", year=_gdp_year(scenario), release="", source="", marks=("target",), is_reader=True,
            )
        )  # fmt: skip
    for number, kept in enumerate(scenario.kept, start=1):
        share_pct = kept.scenario.target_pct
        found.append(
            JapanShare(
                role="kept", share_pct=share_pct, own_year_pct=_of_its_year(figures, kept.scenario),
                name=words("ranking-kept", name=kept_scenario.name(kept, words)),
                label=kept.name or words("kept-short", target=words.target(share_pct)), color=TARGET_COLOR,
                kind="assumed", year=_gdp_year(kept.scenario), release="", source="", marks=(f"kept-{number}",),
            )
        )  # fmt: skip
    return found


def places_said(words: Words, shares: Sequence[JapanShare], places: Sequence[int]) -> dict[str, str]:
    """The place of the reader's share and of those asked, for a headline: shares, place, others (and their places).

    The reader's share stands first; shares with one place stand together.
    """
    beside = [(share, place) for share, place in zip(shares, places, strict=True) if share.role in ("asked", "reader")]
    grouped: dict[int, list[float]] = {}
    for share, place in sorted(beside, key=lambda one: not one[0].is_reader):
        grouped.setdefault(place, []).append(share.share_pct)
    said = [
        (words.either([words.target(pct) for pct in sorted(group)]), words.place(place))
        for place, group in grouped.items()
    ]
    others = "".join(words("places-other", shares=group, place=place) for group, place in said[1:])
    return {"shares": said[0][0], "place": said[0][1], "others": others}


def _now(view: View, level: Level) -> JapanShare:
    own_year = replace(view.scenario, measure=level.measure, year=level.year, target_pct=level.share_pct)
    return JapanShare(
        role="now", share_pct=level.share_pct, own_year_pct=_of_its_year(view.figures, own_year),
        name=view.words("ranking-now"), label=view.words("ranking-now"), color=JAPAN_COLOR, kind=level.kind,
        year=level.year, release=level.release, source=level.sources[0], marks=("japan-now",),
    )  # fmt: skip


def _asked(view: View, share_pct: float, color: str) -> JapanShare:
    figures, scenario, words = view.figures, view.scenario, view.words
    is_reader = round(share_pct, 2) == round(scenario.target_pct, 2)
    request = _requests(figures, share_pct).iloc[-1]
    share = words.target(share_pct)
    return JapanShare(
        role="asked", share_pct=share_pct, own_year_pct=_of_its_year(figures, replace(scenario, target_pct=share_pct)),
        name=words("ranking-yours" if is_reader else "ranking-at", share=share), label=words("ranking-at", share=share),
        color=color, kind="requested",
        year=_gdp_year(scenario) or int(request["decided_on"][:4]),
        release=request["release"], source=request["source"],
        marks=(f"target-{share_pct:g}", *(["target"] if is_reader else [])), is_reader=is_reader,
    )  # fmt: skip


def _gdp_year(scenario: Scenario) -> int | None:
    """Of whose GDP the fixed yardstick's money is a share; None by every other measure."""
    return scenario.year if scenario.measure == "government" else None


def _requests(figures: Figures, share_pct: float) -> pd.DataFrame:
    rows = figures.targets
    asked = (rows["kind"] == "requested") & (rows["applies_to"] == "Japan") & (rows["value_pct"] == share_pct)
    return rows[asked]


def _of_its_year(figures: Figures, scenario: Scenario) -> float:
    return float(share_of_its_year_pct(figures, scenario, scenario.target_pct)[0])
