"""What `road` says: how far the share has risen, what each road would take, and when a pace of spending reaches it."""

from __future__ import annotations

import math
from collections.abc import Iterator

import pandas as pd

from components.kit.compared_shares import ComparedShare, compared_shares, readers_and_other
from components.kit.level_notes import base_notes, growth_note
from components.model.commitments import goals
from components.model.level import japan_level, level_history
from components.model.outcomes import outcomes
from components.model.pace import LAST_YEAR, year_reached
from components.model.scenario import Measure
from components.model.view import View
from components.words import Words
from data import Figures

PAST_YEARS = 10
LEAST_POINTS = 0.05  # of a rise that others are counted in times of
MOST_WORDED = 10  # times that have a word of their own


def headline(view: View) -> str:
    """The rise of the ten years before and what the reader's share and the highest other one would take.

    In times of that rise where all of them rise by it or more, else in points; where ten years are not held by this
    measure or brought no rise, in points a year.
    """
    figures, scenario, words = view.figures, view.scenario, view.words
    own, other = readers_and_other(compared_shares(figures, scenario))
    level, past = japan_level(figures, scenario.measure), past_rise(figures, scenario.measure)
    shares = [own] if other is None else [own, other]
    gaps = [share.share_pct - level.share_pct for share in shares]
    names = [words.target(share.share_pct) for share in shares] + [""]
    said: dict[str, str | int] = {
        "year": str(scenario.year),
        "first": names[0],
        "second": names[1],
        "others": len(shares) - 1,
        "whose": "reader" if own.id == "reader" else "asked",
    }
    if past is None or past < LEAST_POINTS:
        steps = [_step(gap / (scenario.year - level.year), words) for gap in gaps] + ["", ""]
        return words(
            "road-headline-yearly", now=words.pct(level.share_pct, 2), **said,
            step=steps[0], way=_way(gaps[0]), second_step=steps[1], second_way=_way(gaps[-1]),
        )  # fmt: skip
    rise = words("road-rise", size="half" if round(past, 1) == 0.5 else "other", points=words.number(past, 1))
    if min(gaps) > max(past, round(past, 1)):
        brief = [False, own.id == "reader"]  # the reader's share takes one word more
        times = [
            words("road-times", times=_times(gap, past), brief="yes" if short else "no")
            for gap, short in zip(gaps, brief, strict=False)
        ] + [""]
        return words("road-headline-times", rise=rise, **said, times=times[0], second_times=times[1])
    points = [words.number(abs(gap), 2) for gap in gaps] + [""]
    return words(
        "road-headline-points", rise=rise, **said, points=points[0], way=_way(gaps[0]), second_points=points[1],
        second_way=_way(gaps[-1]),
    )  # fmt: skip


def past_rise(figures: Figures, measure: Measure) -> float | None:
    """The points by which the share rose in the PAST_YEARS to the present level; None where they are not all held."""
    level = japan_level(figures, measure)
    history = level_history(figures, measure).set_index("year")["share_pct"]
    return float(level.share_pct - history[start]) if (start := level.year - PAST_YEARS) in history.index else None


def details(view: View) -> Iterator[str]:
    """From which share to which, what each road takes a year, and the answer to a pace."""
    figures, scenario, words = view.figures, view.scenario, view.words
    measure = scenario.measure
    level = japan_level(figures, measure)
    history = level_history(figures, measure).set_index("year")["share_pct"]
    first = max(int(history.index.min()), level.year - PAST_YEARS)
    if first < level.year:
        yield words(
            "road-past",
            measure=words(f"measure-{measure}"),
            start=words.pct(float(history[first]), 2),
            start_year=words(f"year-of-{measure}", year=str(first)),
            now=words.pct(level.share_pct, 2),
            now_year=words(f"year-of-{measure}", year=str(level.year)),
            step=_step((level.share_pct - history[first]) / (level.year - first), words, sign=True),
        )
    shares = compared_shares(figures, scenario)
    results = outcomes(figures, scenario, [share.share_pct for share in shares])
    items = [
        words(
            "road-item",
            share=_named(share, words),
            growth=words.pct(pace, 1, sign=True),
            step=_step(gap / (scenario.year - level.year), words, sign=True),
        )
        for share, gap, pace in zip(shares, results["gap_points"], results["pace_pct"], strict=True)
    ]
    prices = words(f"prices-{scenario.prices}", year=str(level.year))
    yield words("road-roads", year=str(scenario.year), items=words("road-items-separator").join(items), prices=prices)
    yield _pace(view, shares)


def needed_pace_pct(view: View) -> float:
    """The growth of spending a year that the reader's share in the reader's year takes."""
    scenario = view.scenario
    return float(outcomes(view.figures, scenario, scenario.target_pct)["pace_pct"].iloc[0])


def _pace(view: View, shares: tuple[ComparedShare, ...]) -> str:
    """In which year spending that grows by the reader's pace, or by what their share takes, reaches each share."""
    figures, scenario, words = view.figures, view.scenario, view.words
    level = japan_level(figures, scenario.measure)
    pace = needed_pace_pct(view) if scenario.pace_pct is None else scenario.pace_pct
    reached = []
    for share in shares:
        year = year_reached(figures, scenario, share_pct=share.share_pct, pace_pct=pace)
        when = "never" if year is None else "now" if year == level.year else "then"
        named = _named(share, words)
        reached.append(words("road-reached", share=named, when=when, year=str(year), last=str(LAST_YEAR)))
    return words(
        "road-pace",
        pace=words.pct(abs(pace), 1),
        way="down" if pace < 0 else "up",
        base=words(f"year-of-{scenario.measure}", year=str(level.year)),
        whose="needed" if scenario.pace_pct is None else "asked",
        share=words.target(scenario.target_pct),
        year=str(scenario.year),
        prices=words(f"prices-{scenario.prices}", year=str(level.year)),
        items=words("road-items-separator").join(reached),
    )


def notes(view: View, table: pd.DataFrame) -> Iterator[str]:
    """What a reader must know of the lines of `table`."""
    figures, scenario, words = view.figures, view.scenario, view.words
    level = japan_level(figures, scenario.measure)
    yield words("note-straight-line")
    yield words("road-note-roads", year=str(scenario.year))
    if scenario.measure == "government":
        rows = goals(figures)
        first, last = rows["deadline_year"].iloc[0], rows["deadline_year"].iloc[-1]
        yield words(
            "road-note-goal",
            share=words.target(float(rows["value_pct"].iloc[0])),
            year=str(int(first)),
            moved="no" if first == last else "yes",
            last=str(int(last)),
        )
    yield words("road-note-pace")
    yield words("road-note-sipri")
    yield words("road-note-money")
    yield growth_note(view)
    if scenario.measure != "sipri":  # whose money is said above
        yield from base_notes(figures, level, words)
    yield words("road-note-plan")
    for year in table.loc[table["line"] == "request", "year"]:
        yield words("road-note-request", year=str(year))


def step_text(gap_points: float, steps: int, words: Words) -> str:
    """Points a year with a sign, as at the end of a road."""
    return words("road-step", step=_step(gap_points / steps, words, sign=True))


def _named(share: ComparedShare, words: Words) -> str:
    whose = "reader" if share.id == "reader" else "asked"
    return words("road-share", share=words.target(share.share_pct), whose=whose)


def _step(points: float, words: Words, *, sign: bool = False) -> str:
    """Points to two decimals, to three where two would be nothing."""
    value = points if sign else abs(points)
    return words.number(value, 2 if abs(points) >= 0.005 else 3, sign=sign)


def _way(gap: float) -> str:
    return "same" if abs(gap) < 0.005 else "up" if gap > 0 else "down"


def _times(gap: float, past: float) -> int | str:
    """How many times `past` goes into `gap`, also as `past` is printed, so that "more than" holds for a reader."""
    times = math.floor(min(gap / past, gap / round(past, 1)))
    return times if times <= MOST_WORDED else str(times)
