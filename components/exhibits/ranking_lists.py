"""The lists of the ranking: NATO's members by NATO's numbers, Asia-Pacific's by SIPRI's, each with Japan's rows in it.

The two count by different definitions, so that no row stands in both lists and no place counts across them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import pandas as pd
from pandas.api.typing import NAType

from components.kit import reader_series
from components.kit.country_bars import LEFT_PX
from components.kit.japan_shares import JapanShare
from components.model.benchmarks import ASIA_PACIFIC
from components.model.level import japan_level
from components.model.outcomes import places
from components.model.rows import records
from components.model.scenario import JPN
from components.model.view import View
from components.words import Words
from data import Figures, nato_edition
from data.figure_cache import cached_with_figures

LISTS = {"both": ("nato", "asia"), "nato": ("nato",), "asia": ("asia",)}
LINES = 12  # of the reader's own figures that are drawn


@dataclass(frozen=True, kw_only=True)
class Listed:
    """One list, highest share first, and of what its members are: their year, edition, sources and notes.

    `rows`: iso3, name, label (for the picture), share_pct, kind, year, release, source, rank_without_japan (of a
    member among the members alone), japan_rank (of Japan among the members and itself), role, color, is_reader, remark,
    marks, line.
    `places` are those of Japan's shares, as `components.model.outcomes.places` gives them, in their order.
    """

    id: str
    rows: pd.DataFrame
    places: pd.DataFrame
    members: int
    year: int
    release: str
    all_estimates: bool
    sources: tuple[str, ...]
    notes: tuple[str, ...]


class Row(NamedTuple):
    """A row of a list, as the picture takes it."""

    iso3: str
    name: str
    label: str
    share_pct: float
    kind: str
    year: int | NAType
    japan_rank: int | NAType
    role: str
    color: str
    is_reader: bool
    remark: str
    marks: tuple[str, ...]


def lists(view: View, japan: list[JapanShare], choice: str) -> list[Listed]:
    """The lists of a choice (a key of LISTS)."""
    found = []
    for id in LISTS[choice]:
        members = _members(view.figures, id, view.scenario.compare, view.words)
        standing = places(members["share_pct"], [share.own_year_pct for share in japan])
        parts = [members, _japan(japan, standing), *_own(view, id, choice)]
        rows = pd.concat(parts, ignore_index=True)
        rows = rows.sort_values(["share_pct", "order"], ascending=[False, True], ignore_index=True)
        found.append(
            Listed(
                id=id,
                rows=rows.assign(group=view.words(f"ranking-list-{id}")).drop(columns="order"),
                places=standing,
                members=len(members),
                year=int(members["year"].max()),
                release=str(members["release"].max()),
                all_estimates=bool((members["kind"] == "estimate").all()),
                sources=tuple(members["source"].unique()),
                notes=tuple(note for note in members["note"].unique() if note),
            )
        )
    return found


@cached_with_figures(32)
def _members(figures: Figures, id: str, compare: tuple[str, ...], words: Words) -> pd.DataFrame:
    """The members of a list, which no share of Japan's changes; not to be changed."""
    if id == "nato":
        rows = nato_edition(figures).rows
    else:
        shares = figures.sipri_share
        rows = shares[shares["iso3"].isin(ASIA_PACIFIC) & (shares["year"] == japan_level(figures, "sipri").year)]
    names = [words.country(iso3) for iso3 in rows["iso3"]]
    compared = rows["iso3"].isin(compare)
    ranks = rows["share_pct"].round(2).rank(method="min", ascending=False).astype("Int64")
    return rows.assign(
        name=names, label=names, rank_without_japan=ranks, remark="",
        role=["compared" if one else "member" for one in compared],
        marks=pd.Series([(iso3,) for iso3 in rows["iso3"]], index=rows.index),
        is_reader=False, color="", order=1, line=-1,
    )  # fmt: skip


def _japan(japan: list[JapanShare], standing: pd.DataFrame) -> pd.DataFrame:
    table = pd.DataFrame([vars(share) for share in japan])
    return table.assign(
        share_pct=table["own_year_pct"],
        year=table["year"].astype("Int64"),
        iso3=JPN,
        order=0,
        line=-1,
        remark="",
        rank_without_japan=pd.array([None] * len(table), dtype="Int64"),
        japan_rank=standing["rank"].astype("Int64"),
    ).drop(columns="own_year_pct")


def _own(view: View, id: str, choice: str) -> list[pd.DataFrame]:
    """The newest of each line of the reader's own figures that stands in this list, without a place."""
    figures, words = view.figures, view.words
    if figures.own.empty:
        return []
    rows = reader_series.newest(figures, words)
    if choice == "both":
        rows = rows[rows["iso3"].isin(ASIA_PACIFIC) == (id == "asia")]
    if rows.empty:
        return []
    names = [reader_series.yours(words, row.what, row.year) for row in records(rows, reader_series.Point)]
    return [
        rows.assign(
            name=names, label=[reader_series.first(words, name, LEFT_PX - reader_series.EDGE_PX) for name in names],
            remark=_remarks(rows, words), release="", role="own", color="", is_reader=False, order=2,
            marks=pd.Series([(source,) for source in rows["source"]], index=rows.index),
            rank_without_japan=pd.array([None] * len(rows), dtype="Int64"),
        ).drop(columns="what")
    ]  # fmt: skip


def _remarks(rows: pd.DataFrame, words: Words) -> list[str]:
    kinds = [words(f"kind-{kind.removeprefix('own-')}") if kind != "own" else "" for kind in rows["kind"]]
    return [
        words.joined([*filter(None, [label, str(year), kind])])
        for label, kind, year in zip(rows["label"], kinds, rows["year"], strict=True)
    ]


def own_lines(figures: Figures) -> int:
    """How many lines of the reader's own figures there are."""
    return int(figures.own.groupby(["iso3", "label"]).ngroups)
