"""The marks of the ladder, written: above the bar what is asked or pledged, below it what is spent or budgeted."""

from __future__ import annotations

import html
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from components.exhibits.compare_names import label, level_origin
from components.exhibits.compare_text import Role, compared
from components.kit import reader_series
from components.model import nato_way
from components.model.benchmarks import NATO_SUMS, benchmark_name, benchmarks
from components.model.commitments import Commitment, asked_of_japan, commitments_by_audience, target_name
from components.model.controls import TARGET, default_scenario
from components.model.level import japan_level
from components.model.rows import records
from components.model.scenario import JPN, MEASURES, Measure, Scenario
from components.model.view import View
from components.words import Words
from data import Figures
from data.figure_cache import cached_with_figures

ASKED_OF_OWN = ("own-pledged", "own-requested")
LEAST_ABOVE = 1.5  # percent, from which on there is room for a name that ends at its mark
SHORT_PX = 110  # that a name of the reader's may take on a phone


@dataclass(frozen=True, kw_only=True)
class LadderMark:
    """A mark on the scale of shares.

    `side` is above (asked or pledged), below (spent or budgeted) or on the bar (kept). `kind` is the class of number
    (`components.kit.look`), or kept. `lines` stand beside `value`, one under the other; `brief` are the same in fewer
    words, and `short` is one word, where there is little room; `name` is what it is, `label` that with its value.
    `role` sets the colour (`components.exhibits.compare_look`). A band reaches from `share_pct` to `high_pct`.
    """

    id: str
    share_pct: float
    side: Literal["above", "below", "on"]
    kind: str
    role: Role | Literal["japan", "own", ""]
    name: str
    label: str
    lines: tuple[str, ...]
    brief: tuple[str, ...]
    short: str
    value: str
    year: int
    release: str
    sources: tuple[str, ...]
    high_pct: float | None = None


def ladder_marks(view: View) -> tuple[LadderMark, ...]:
    """The marks of each side, lowest share first; Japan's present level by the scenario's measure is the bar itself."""
    shown = {field: view.scenario.value(field) for field in ("measure", "benchmark", "nato_way")}
    still = _still_marks(view.figures, default_scenario(view.figures).with_values(shown), view.words)
    kept = _kept(view) if view.scenario.kept else ()
    return tuple(sorted([*still, *kept], key=lambda mark: (mark.side, mark.share_pct)))


@cached_with_figures(64)
def _still_marks(figures: Figures, scenario: Scenario, words: Words) -> tuple[LadderMark, ...]:
    """The marks that no road and no kept scenario changes."""
    view = View(figures, scenario, words)
    levels = [_level(view, measure) for measure in MEASURES if measure != view.scenario.measure]
    return (*_commitments(view), *levels, *_nato_way(view), *_benchmarks(view), *_own(view))


def now_mark(view: View) -> LadderMark:
    """Japan's present level by the scenario's measure, which the bar stands for: `lines` is what stands in it."""
    words = view.words
    mark = _level(view, view.scenario.measure)
    share, origin = mark.value, level_origin(view)
    return replace(
        mark,
        id="japan-now",
        lines=(words("compare-mark-now", share=share, origin=origin),),
        brief=(words("compare-mark-now-brief", origin=origin),),
        short=words("compare-mark-now-short", share=share),
    )


def _commitments(view: View) -> Iterator[LadderMark]:
    """One mark for each share that is asked or pledged; who asks or pledges it stands on a line each."""
    words, asked = view.words, asked_of_japan(view.figures)
    for _, rows in commitments_by_audience(view.figures).groupby("value_pct", sort=False):
        first = rows.iloc[0]
        share_pct = float(first["value_pct"])
        value, lines = words.target(share_pct), [target_name(words, row) for row in records(rows, Commitment)]
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
            name=words.joined(lines),
            label=words.joined([value, *lines]),
            lines=tuple(lines),
            brief=tuple(target_name(words, row, "short") for row in records(rows, Commitment)),
            short=short,
            value=value,
            year=int(first["decided_on"][:4]),
            release=str(first["release"]),
            sources=tuple(rows["source"]),
        )


def _level(view: View, measure: Measure) -> LadderMark:
    words, level = view.words, japan_level(view.figures, measure)
    name, value = words(f"compare-mark-{measure}"), words.pct(level.share_pct, 2)
    year = words(f"year-of-{measure}", year=str(level.year))
    whole = words("compare-level", measure=words(f"measure-{measure}"), year=year)
    return LadderMark(
        id=f"japan-{measure}",
        share_pct=level.share_pct,
        side="below",
        kind=level.kind,
        role="japan",
        name=whole,
        label=words.joined([whole, value]),
        lines=(name,),
        brief=(name,),
        short=name,
        value=value,
        year=level.year,
        release=level.release,
        sources=level.sources,
    )


def _nato_way(view: View) -> Iterator[LadderMark]:
    """The band of what ministers told of Japan's share by NATO's count, where the reader switched it on."""
    words, told = view.words, nato_way.told(view.figures)
    if view.scenario.nato_way == "hidden" or not told:
        return
    low_pct, high_pct = min(row.low_pct for row in told), max(row.high_pct for row in told)
    years = {"first": str(told[0].fiscal_year), "last": str(told[-1].fiscal_year)}
    value = words("compare-nato-way-range", low=words.number(low_pct, 1), high=words.pct(high_pct, 1))
    line, whole = words("compare-mark-natoway", **years), words("compare-natoway", **years)
    yield LadderMark(
        id="nato-way",
        share_pct=low_pct,
        high_pct=high_pct,
        side="below",
        kind="estimate",
        role="japan",
        name=whole,
        label=words.joined([whole, value]),
        lines=(line,),
        brief=(line,),
        short=words("compare-mark-natoway-short"),
        value=value,
        year=told[-1].fiscal_year,
        release=max(row.release for row in told),
        sources=tuple(row.source for row in told),
    )


def _benchmarks(view: View) -> Iterator[LadderMark]:
    """NATO's sums, and the benchmark of the table where it is a share that was counted."""
    words = view.words
    for found in benchmarks(view.figures).values():
        counted = found.kind not in ("pledged", "requested") and found.share_pct <= TARGET.high
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
            name=line,
            label=words.joined([line, value]),
            lines=(line,),
            brief=(line,),
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
    for number, row in enumerate(records(rows, reader_series.Point), start=1):
        name = html.unescape(reader_series.first(words, row.label, 2 * SHORT_PX, year=row.year))
        whole = reader_series.yours(words, row.label, row.year)
        yield LadderMark(
            id=f"own-{number}",
            share_pct=row.share_pct,
            side="above" if row.kind in ASKED_OF_OWN and row.share_pct > LEAST_ABOVE else "below",
            kind=row.kind,
            role="own",
            name=whole,
            label=words.joined([whole, words.pct(row.share_pct, 2)]),
            lines=(name,),
            brief=(name,),
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
                name=name,
                label=name,
                lines=(name,),
                brief=(name,),
                short=name,
                value=value,
                year=column.scenario.year,
                release="",
                sources=column.sources,
            )
