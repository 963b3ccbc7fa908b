"""Where would that be among allies? Two lists, NATO's members and Asia-Pacific's, with Japan's rows in each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import pandas as pd

from components.exhibits import ranking_figure
from components.exhibits.ranking_lists import LINES, Listed, lists, own_lines
from components.kit import reader_series
from components.kit.exhibit import Exhibit, finish
from components.kit.japan_shares import JapanShare, japan_shares, places_said
from components.kit.level_notes import base_notes
from components.kit.source_text import translated
from components.model.commitments import guideline_rows, guidelines
from components.model.level import Level, japan_level
from components.model.outcomes import outcomes
from components.model.view import View

COLUMNS = [
    "group",
    "iso3",
    "name",
    "share_pct",
    "kind",
    "year",
    "release",
    "rank_without_japan",
    "japan_rank",
    "source",
]


def build(view: View, choice: str) -> Exhibit:
    """The ranking: table COLUMNS, list by list, highest share first.

    `rank_without_japan` is a member's place among the members of its list, `japan_rank` the place that Japan would take
    beside them at that share. By the government's fixed yardstick Japan's shares are those of the money over the
    GDP of its own year, as every other country's are. The newest of each line of the reader's own figures stands among
    them without a place, NATO's guidelines (no iso3) after its members.
    """
    figures, scenario, words = view.figures, view.scenario, view.words
    level = japan_level(figures, scenario.measure)
    japan = japan_shares(view, level)
    shown = lists(view, japan, choice)
    guides = guidelines(figures)
    heads = [_head(view, one, first=one is shown[0]) for one in shown]
    picture, height, marks = ranking_figure.figure(shown, heads, list(guides["value_pct"]), words)
    with_nato = shown[0].id == "nato"
    lines = [guideline_rows(guides, words, "share_pct").assign(group=words("ranking-list-nato"), role="")] * with_nato
    rows = pd.concat([shown[0].rows, *lines, *(one.rows for one in shown[1:])], ignore_index=True)
    return finish(
        id="ranking",
        words=words,
        figures=figures,
        headline=_headline(view, japan, shown[0]),
        details=_details(view, japan, shown),
        figure=picture,
        table=rows[COLUMNS],
        source_ids=[
            *(source for one in shown for source in one.sources),
            *level.sources[:1],
            *(guides["source"] if with_nato else []),
            *(share.source for share in japan if share.source),
            *rows.loc[rows["role"] == "own", "source"],
        ],
        notes=_notes(view, level, shown),
        revised=("nato", "sipri" if scenario.measure == "sipri" else "budget", "targets"),
        marks=marks,
        height=height,
    )


def _notes(view: View, level: Level, shown: Sequence[Listed]) -> list[str]:
    figures, words = view.figures, view.words
    return [
        words("ranking-note-places"),
        *([words("note-nato-definition"), words("note-iceland")] if shown[0].id == "nato" else []),
        *([words("ranking-note-asia")] if shown[-1].id == "asia" else []),
        *base_notes(figures, level, words),
        *(translated(words, note) for one in shown for note in one.notes),
        *reader_series.notes(figures, words, lines=own_lines(figures), drawn=LINES),
    ]


def _head(view: View, one: Listed, *, first: bool) -> list[str]:
    """The lines over a list: whose it is, what its shares are, what Japan's are, and that lists are not mixed."""
    scenario, words = view.scenario, view.words
    level = japan_level(view.figures, scenario.measure)
    shares = words(f"ranking-head-{one.id}", year=str(one.year), estimates=_yes(one.all_estimates))
    japan = words(
        "ranking-head-fixed" if scenario.measure == "government" else "ranking-head-japan",
        measure=words(f"measure-{scenario.measure}-short"),
        year=words(f"year-of-{scenario.measure}", year=str(level.year)),
    )
    apart = [] if first else [words("ranking-head-apart")]
    return [words(f"ranking-list-{one.id}"), shares, japan, *apart]


def _yes(condition: bool) -> str:
    return "yes" if condition else "no"


def _headline(view: View, japan: list[JapanShare], one: Listed) -> str:
    words, places = view.words, [int(place) for place in one.places["rank"]]
    now, last = places[0], int(one.places["of"].iloc[0])
    return words(
        f"ranking-headline-{one.id}",
        gdp=_gdp(view),
        year=str(one.year),
        today=words("ranking-last") if now == last else words.place(now),
        **places_said(words, japan, places),
    )


def _gdp(view: View) -> str:
    """What the shares are of: GDP, or the GDP of the one year by which the government's yardstick is fixed."""
    year = japan_level(view.figures, "government").gdp_year
    return view.words("ranking-gdp-fixed" if view.scenario.measure == "government" else "ranking-gdp", year=str(year))


def _details(view: View, japan: list[JapanShare], shown: list[Listed]) -> Iterator[str]:
    figures, scenario, words = view.figures, view.scenario, view.words
    level = japan_level(figures, scenario.measure)
    for one in shown:
        places = [int(place) for place in one.places["rank"]]
        reader = next(i for i, share in enumerate(japan) if share.is_reader)
        said = places_said(words, japan, places)
        yield words(
            f"ranking-detail-{one.id}", of=str(int(one.places["of"].iloc[0])), members=str(one.members),
            year=str(one.year), release=words.date(one.release), today=words.place(places[0]),
            estimates=_yes(one.all_estimates), **said,
        )  # fmt: skip
        if tied := int(one.places["tied"].iloc[reader]):
            yield words("ranking-detail-tied", share=words.target(scenario.target_pct), count=tied)
    yield words(
        "ranking-detail-definitions",
        now=words.pct(level.share_pct, 2),
        measure=words(f"measure-{scenario.measure}"),
        level_year=words(f"year-of-{scenario.measure}", year=str(level.year)),
        list=shown[0].id,
        same=_yes(scenario.measure == "sipri"),
        year=str(shown[0].year),
        years="one" if level.year == shown[0].year else "two",
    )
    if scenario.measure == "government":
        money = outcomes(figures, replace(scenario, prices="nominal"), scenario.target_pct)["spending_trn_jpy"].iloc[0]
        real = next(share.own_year_pct for share in japan if share.is_reader)
        yield words(
            "ranking-fixed",
            target=words.target(scenario.target_pct),
            year=str(scenario.year),
            spending=words.trn_jpy(float(money)),
            real=words.pct(real, 2),
        )
