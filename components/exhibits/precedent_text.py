"""What is said of the rises: how many countries did as much, how many of them at war, and what the counting means."""

from __future__ import annotations

from collections.abc import Iterator

from components.exhibits.precedent_rises import Rises
from components.kit.compared_shares import years_text
from components.model.view import View
from components.words import Words


def headline(rises: Rises, view: View) -> str:
    """How many of the other countries rose as fast as the reader's share asks of Japan, and how many of them at war."""
    words, scenario, own = view.words, view.scenario, rises.own
    if own is None:
        return words(
            "precedent-none-needed",
            target=words.target(scenario.target_pct),
            year=str(scenario.year),
            **_start(rises, words),
        )
    done = rises.done(own.points)
    war = int((done["war_list"].str.len() > 0).sum())
    return words(
        "precedent-headline",
        count=len(done),
        all="yes" if len(done) == len(rises.others) else "no",
        of=str(len(rises.others)),
        target=words.target(own.share.share_pct),
        year=str(scenario.year),
        war=war,
        war_word=words("count-word", count=war, digits=str(war)),
        stretch="short" if rises.span_years < rises.asked_years else "same",
        years=years_text(rises.span_years, words),
        asked=str(rises.asked_years),
    )


def details(rises: Rises, view: View) -> Iterator[str]:
    """The rise that is needed, the other shares, those that did not, what is known of their GDP, Japan's own rise."""
    words, scenario, own = view.words, view.scenario, rises.own
    if own is not None:
        yield words(
            "precedent-needed",
            target=words.target(own.share.share_pct),
            rise=words.number(own.points, 2),
            years=years_text(rises.asked_years, words),
            year=str(scenario.year),
            **_start(rises, words),
        )
    for needed in rises.needed:
        if needed is not own:
            done = rises.done(needed.points)
            yield words(
                "precedent-other",
                target=words.target(needed.share.share_pct),
                rise=words.number(needed.points, 2),
                count=str(len(done)),
                of=str(len(rises.others)),
                war=str(int((done["war_list"].str.len() > 0).sum())),
            )
    if own is not None:
        yield from _behind(rises, own.points, words)
    yield words(
        "precedent-own",
        years=years_text(rises.span_years, words),
        first=str(rises.japan["start_year"]),
        rise=words.number(rises.japan["rise_points"], 2, sign=True),
        last=str(rises.japan["end_year"]),
    )


def _behind(rises: Rises, points: float, words: Words) -> Iterator[str]:
    done, others = rises.done(points), rises.others
    if len(done) < len(others):
        yield words(
            "precedent-never",
            count=str(len(others) - len(done)),
            of=str(len(others)),
            since=str(rises.since),
            share=words.pct((1 - len(done) / len(others)) * 100, 0),
        )
    known = done["real_gdp_change_pct"].dropna()
    if len(done) and len(known):
        fell = int((known < 0).sum())
        yield words(
            "precedent-gdp-known",
            known=len(known),
            of=str(len(done)),
            fell=fell,
            word=words("count-word", count=fell, digits=str(fell)),
            all="yes" if len(known) == len(done) else "no",
        )


def notes(rises: Rises, view: View) -> list[str]:
    """How the rises are counted, and what the shares, the wars and the growth leave out."""
    figures, words, level = view.figures, view.words, rises.level
    known = rises.table["end_year"].where(rises.table["real_gdp_change_pct"].notna())
    projected = figures.imf_growth.loc[figures.imf_growth["kind"] == "projection", "year"].min()
    years = figures.sipri_share["year"]
    left_out = figures.sipri_share["iso3"].nunique() - len(rises.table)
    short = rises.span_years < rises.asked_years
    return [
        words(
            "precedent-note-stretch",
            years=years_text(rises.span_years, words),
            count=str(len(rises.table)),
            left=str(left_out),
        ),
        words("precedent-note-short", asked=str(rises.asked_years), first=str(years.min()), last=str(years.max()))
        if short
        else "",
        words("precedent-note-measure", measure=words(f"measure-{level.measure}")) if level.measure != "sipri" else "",
        words("precedent-note-kept") if rises.kept else "",
        words("precedent-note-chosen") if rises.chosen else "",
        words("precedent-note-split"),
        words("precedent-note-projection", year=str(projected)) if known.max() >= projected else "",
        words("precedent-note-wars"),
        words("precedent-note-series"),
    ]


def _start(rises: Rises, words: Words) -> dict[str, str]:
    level = rises.level
    return {
        "start": words.pct(level.share_pct, 2),
        "measure": words(f"measure-{level.measure}"),
        "start_year": words(f"year-of-{level.measure}", year=str(level.year)),
    }
