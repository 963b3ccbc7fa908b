"""The names in the picture of `road`: of the past's lines within the past, of the roads in a stack at the right."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from components.exhibits.road_lines import Point
from components.exhibits.road_text import step_text
from components.kit import kept_scenario, reader_series
from components.kit.compared_shares import compared_shares
from components.kit.line_names import At, LineName
from components.kit.look import COUNTRY_COLORS, COUNTRY_DASHES, JAPAN_COLOR, MUTED, READER_COLOR, TARGET_COLOR
from components.model.commitments import asked_row, goals, target_name
from components.model.level import japan_level
from components.model.rows import records
from components.model.scenario import JPN, Scenario
from components.model.view import View
from components.words import Words

SIZE, HEAD_SIZE, LINE_PX, HEAD_PX, GAP_PX, ALONE_PX = 11, 14, 14.3, 19.0, 6.0, 2.0
ROOM_PX = 118  # of a name at the right
BY_WIDE = {"en": 23, "ja": 21}  # half-width characters in a line at the right
ONE_PX = 64  # of a name with its share in one line
NARROW = 14  # the same of a country's name
EDGE_PX, LETTER = 5, 0.52
POINTS = 20  # of a line, at which its name may stand


@dataclass(frozen=True, kw_only=True)
class EndName:
    """What stands at the right for a line: a bold head and lines under it, or a text alone.

    `is_reader` marks the reader's own share; `from_year` is where a line ends that ends before the roads.
    """

    share_pct: float
    head: str
    lines: tuple[str, ...]
    color: str
    is_reader: bool = False
    from_year: int | None = None

    @property
    def head_px(self) -> float:
        return HEAD_PX if self.lines else LINE_PX * (self.head.count("<br>") + 1)

    @property
    def height_px(self) -> float:
        return self.head_px + LINE_PX * len(self.lines) + (GAP_PX if self.lines else ALONE_PX)


def end_names(view: View, table: pd.DataFrame, own: Sequence[tuple[float, str]]) -> list[EndName]:
    """The names of the roads, of the government's goal and of the ends of the reader's own lines (`own`)."""
    figures, scenario, words = view.figures, view.scenario, view.words
    level = japan_level(figures, scenario.measure)
    found = []
    for share in compared_shares(figures, scenario):
        by = "" if share.id == "reader" else target_name(words, asked_row(figures, share.share_pct), "by")
        step = step_text(share.share_pct - level.share_pct, scenario.year - level.year, words)
        found.append(
            EndName(
                share_pct=share.share_pct,
                head=words.target(share.share_pct),
                color=share.color,
                lines=(*_lines(by, words), f"<b>{step}</b>"),
                is_reader=share.is_reader,
            )
        )
    for kept in scenario.kept:
        start = japan_level(figures, kept.scenario.measure)
        step = step_text(kept.scenario.target_pct - start.share_pct, kept.scenario.year - start.year, words)
        name = reader_series.fitted(kept_scenario.name(kept, words), ROOM_PX - 16, size=SIZE) if kept.name else ""
        found.append(
            EndName(
                share_pct=kept.scenario.target_pct,
                head=words.target(kept.scenario.target_pct),
                color=TARGET_COLOR,
                lines=tuple(filter(None, [name, *_lines(_kept_by(view, kept.scenario), words), f"<b>{step}</b>"])),
            )
        )
    for row in records(table[table["line"] == "pledged"].head(1), Point):
        goal = _lines(words("road-goal", year=str(row.year)), words)
        found.append(EndName(share_pct=row.share_pct, head=words.target(row.share_pct), lines=goal, color=MUTED))
    return found + [EndName(share_pct=share, head=text, lines=(), color=READER_COLOR) for share, text in own]


def _kept_by(view: View, kept: Scenario) -> str:
    measure = "" if kept.measure == view.scenario.measure else view.words(f"measure-{kept.measure}-short")
    return view.words("road-kept-by", year=str(kept.year), other="yes" if measure else "no", measure=measure)


def _lines(text: str, words: Words) -> tuple[str, ...]:
    return tuple(words.balanced(text, BY_WIDE[words.lang])) if text else ()


def countries(table: pd.DataFrame) -> dict[str, tuple[str, str]]:
    """The colour and the dash of every country's line but Japan's."""
    looks = [(color, dash) for dash, color in itertools.product(COUNTRY_DASHES, COUNTRY_COLORS)]
    chosen = [iso3 for iso3 in dict.fromkeys(table.loc[table["line"] == "sipri", "iso3"]) if iso3 != JPN]
    return dict(zip(chosen, looks, strict=False))


def past_ends(view: View, table: pd.DataFrame) -> list[EndName]:
    """The names at the right that a thin line ties to the past: of Japan's other measure and of the countries, each
    with its newest share, which stands at the year it is of.
    """
    words, level = view.words, japan_level(view.figures, view.scenario.measure)
    ends = [] if level.measure == "sipri" else [(_measure(view), level.share_pct, level.year, JAPAN_COLOR)]
    for iso3, (color, _) in countries(table).items():
        newest = table[(table["line"] == "sipri") & (table["iso3"] == iso3)].iloc[-1]
        text = words("road-country", name=newest["name"], share=words.pct(float(newest["share_pct"]), 1))
        ends.append((text, float(newest["share_pct"]), int(newest["year"]), color))
    return [
        EndName(share_pct=share, head="<br>".join(_lines(text, words)), lines=(), color=color, from_year=year)
        for text, share, year, color in ends
    ]


def _measure(view: View) -> str:
    """Japan's present level by another measure than SIPRI's."""
    words, level = view.words, japan_level(view.figures, view.scenario.measure)
    return words(
        "road-measure",
        measure=words(f"measure-{level.measure}-short"),
        share=words.pct(level.share_pct, 2),
        year=words(f"year-of-{level.measure}", year=str(level.year)),
    )


def japan_name(view: View, table: pd.DataFrame, narrowest_px: float) -> LineName:
    """Japan with its newest share, and what it was until the year of its goal of 2%."""
    rows = table[(table["line"] == "sipri") & (table["iso3"] == JPN)]
    wide = int((narrowest_px - EDGE_PX) / (SIZE * LETTER))
    words, decided = view.words, goals(view.figures)["decided_on"]
    until = int(str(decided.min())[:4]) if len(decided) else int(rows["year"].max())
    newest, before = rows.iloc[-1], rows[rows["year"] <= until]
    lines = [words("road-japan", share=words.pct(float(newest["share_pct"]), 2), year=str(newest["year"]))]
    if len(before):
        low, high = (words.number(value, 1) for value in (before["share_pct"].min(), before["share_pct"].max()))
        lines.append(
            words(
                "road-japan-before",
                low=low,
                high=words.pct(before["share_pct"].max(), 1),
                until=str(until),
                same="yes" if low == high else "no",
            )
        )
    first, *others = ["<br>".join(words.balanced(line, wide)) for line in lines]
    return LineName(text="<br>".join([f"<b>{first}</b>", *others]), color=JAPAN_COLOR, points=_points(rows))


def _points(rows: pd.DataFrame) -> tuple[At, ...]:
    """Points of a line, from its end back to its start."""
    points = [(float(row.year), float(row.share_pct)) for row in records(rows, Point)][::-1]
    return tuple(points[:: max(len(points) // POINTS, 1)])
