"""The marks of the ladder, written: above the bar what is asked or pledged, below it what is spent or budgeted."""

from __future__ import annotations

import html
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from components.exhibits.compare_names import benchmark_name, label, level_origin
from components.exhibits.compare_text import Role, compared
from components.kit import reader_series
from components.model.benchmarks import NATO_SUMS, benchmarks
from components.model.commitments import asked_of_japan, commitments_by_audience
from components.model.controls import TARGET
from components.model.level import japan_level
from components.model.rows import rows_of
from components.model.scenario import JPN, MEASURES
from components.model.view import View

SHORT_PX = 110  # that a name of the reader's may take on a phone


@dataclass(frozen=True, kw_only=True)
class LadderMark:
    """A mark on the scale of shares.

    `side` is above (asked or pledged), below (spent or budgeted) or on the bar (kept). `kind` is the class of number
    (`components.kit.look`), or kept. `lines` stand beside `value`, one under the other; `short` takes their place where
    there is little room; `label` is all of it as one text. `role` sets the colour, "" for none of its own.
    """

    id: str
    share_pct: float
    side: Literal["above", "below", "on"]
    kind: str
    role: Role | Literal["japan", "own", ""]
    label: str
    lines: tuple[str, ...]
    short: str
    value: str
    year: int
    release: str
    sources: tuple[str, ...]


def ladder_marks(view: View) -> tuple[LadderMark, ...]:
    """The marks of each side, lowest share first; Japan's present level by the scenario's measure is the bar itself."""
    found = [*_commitments(view), *_levels(view), *_benchmarks(view), *_own(view), *_kept(view)]
    return tuple(sorted(found, key=lambda mark: (mark.side, mark.share_pct)))


def now_mark(view: View) -> tuple[str, str]:
    """What stands in the bar of Japan's present level: whole, and where there is little room."""
    words = view.words
    share = words.pct(japan_level(view.figures, view.scenario.measure).share_pct, 2)
    return words("compare-mark-now", share=share, origin=level_origin(view)), words(
        "compare-mark-now-short", share=share
    )


def _commitments(view: View) -> Iterator[LadderMark]:
    """One mark for each share that is asked or pledged; who asks or pledges it stands on a line each."""
    words, asked = view.words, asked_of_japan(view.figures)
    for share_pct, rows in commitments_by_audience(view.figures).groupby("value_pct", sort=False):
        share_pct, first = float(share_pct), rows.iloc[0]
        value, lines = words.target(share_pct), [words(f"target-{row.id}-{row.component}") for row in rows_of(rows)]
        if share_pct in asked:
            short = words(f"compare-{first['id']}-mark")
        else:
            goal = first["applies_to"] == "Japan"
            short = words("compare-mark-goal") if goal else words(f"compare-mark-{first['kind']}")
        yield LadderMark(
            id=str(first["id"]),
            share_pct=share_pct,
            side="above",
            kind=str(first["kind"]),
            role=("asked-high" if asked.index(share_pct) else "asked-low") if share_pct in asked else "",
            label=words.joined([value, *lines]),
            lines=tuple(lines),
            short=short,
            value=value,
            year=int(first["decided_on"][:4]),
            release=str(first["release"]),
            sources=tuple(rows["source"]),
        )


def _levels(view: View) -> Iterator[LadderMark]:
    """Japan by the measures that the bar does not show."""
    words = view.words
    for measure in MEASURES:
        if measure == view.scenario.measure:
            continue
        level = japan_level(view.figures, measure)
        name, value = words(f"compare-mark-{measure}"), words.pct(level.share_pct, 2)
        year = words(f"year-of-{measure}", year=str(level.year))
        yield LadderMark(
            id=f"japan-{measure}",
            share_pct=level.share_pct,
            side="below",
            kind=level.kind,
            role="japan",
            label=words.joined([words("compare-counted", measure=words(f"measure-{measure}-short"), year=year), value]),
            lines=(name,),
            short=name,
            value=value,
            year=level.year,
            release=level.release,
            sources=level.sources,
        )


def _benchmarks(view: View) -> Iterator[LadderMark]:
    """NATO's sums, and the benchmark of the table where it is a share that was counted."""
    words = view.words
    for found in benchmarks(view.figures).values():
        counted = found.kind not in ("pledged", "requested")
        if not counted or found.id not in (*NATO_SUMS, view.scenario.benchmark):
            continue
        name, value = benchmark_name(found.id, words), words.pct(found.share_pct, 2)
        line = words("compare-mark-counted", name=name, kind=found.kind, year=str(found.year))
        yield LadderMark(
            id=found.id,
            share_pct=found.share_pct,
            side="below",
            kind=found.kind,
            role="",
            label=words.joined([line, value]),
            lines=(line,),
            short=name,
            value=value,
            year=found.year,
            release=found.release,
            sources=(found.source,),
        )


def _own(view: View) -> Iterator[LadderMark]:
    """The newest of each of the reader's lines for Japan, as far as the scale goes."""
    words, own = view.words, view.figures.own
    if own.empty:
        return
    rows = reader_series.newest(view.figures, words)
    rows = rows[(rows["iso3"] == JPN) & (rows["share_pct"] <= TARGET.high)].head(reader_series.DRAWN)
    for number, row in enumerate(rows_of(rows), start=1):
        name = html.unescape(reader_series.first(words, row.label, 2 * SHORT_PX, year=row.year))
        yield LadderMark(
            id=f"own-{number}",
            share_pct=row.share_pct,
            side="above" if row.kind in ("own-pledged", "own-requested") else "below",
            kind=row.kind,
            role="own",
            label=words.joined([reader_series.yours(words, row.label, row.year), words.pct(row.share_pct, 2)]),
            lines=(name,),
            short=html.unescape(reader_series.first(words, row.label, SHORT_PX, year=row.year)),
            value=words.pct(row.share_pct, 2),
            year=row.year,
            release="",
            sources=(row.source,),
        )


def _kept(view: View) -> Iterator[LadderMark]:
    words = view.words
    for column in compared(view):
        if column.id.startswith("kept-"):
            name, value = label(view, column), words.target(column.share_pct)
            yield LadderMark(
                id=column.id,
                share_pct=column.share_pct,
                side="on",
                kind="kept",
                role="kept",
                label=name,
                lines=(name,),
                short=name,
                value=value,
                year=column.scenario.year,
                release="",
                sources=column.sources,
            )
