"""How far is 3.5%? Japan now, what is asked of it, the reader's share, a benchmark and kept scenarios, side by side."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from components.exhibits.compare_grid import GridPicture
from components.exhibits.compare_ladder import LadderPicture
from components.exhibits.compare_marks import ladder_marks
from components.exhibits.compare_reader import headline
from components.exhibits.compare_table import table
from components.exhibits.compare_text import compared, row_labels
from components.kit import reader_series
from components.kit.drawing import Drawing
from components.kit.exhibit import Exhibit, finish
from components.kit.level_notes import base_notes, growth_note
from components.model import nato_way
from components.model.commitments import commitments
from components.model.controls import TARGET
from components.model.level import japan_level
from components.model.rows import records
from components.model.scenario import MEASURES
from components.model.todays_economy import today
from components.model.view import View
from data import Figures, Source
from data.figure_cache import cached_with_figures

SCALE_PX = 40  # of the ladder's axis, between the ladder and the table


def build(view: View) -> Exhibit:
    """The comparison: the ladder above, the table of columns below; its table is `compare_table.table`."""
    figures, words = view.figures, view.words
    ladder, grid = LadderPicture(view), GridPicture(view)
    ladder_px = ladder.above_px + ladder.below_px
    plot_px = ladder_px + SCALE_PX + grid.height_px
    figure = Drawing(heights=(ladder_px, grid.height_px), gap=SCALE_PX / plot_px)
    ladder.draw(figure, row=1)
    grid.draw(figure, row=2)
    figure.update_layout(barmode="overlay", margin={"l": 10, "r": 14, "t": 4, "b": 6})
    marks = ladder_marks(view)
    return finish(
        id="compare",
        words=words,
        figures=figures,
        headline=headline(view),
        details=_details(view),
        figure=figure,
        table=table(view),
        source_ids=_source_ids(view),
        notes=_notes(view),
        revised=("sipri", "budget", "gdp", "nato", "targets"),
        marks={mark.id: (mark.share_pct, 0.0) for mark in marks}
        | {f"japan-{measure}": (japan_level(figures, measure).share_pct, 0.0) for measure in MEASURES}
        | {f"target-{share:g}": (share, 0.0) for share in commitments(figures)["value_pct"]}
        | {
            "japan-now": (japan_level(figures, view.scenario.measure).share_pct, 0.0),
            "target": (view.scenario.target_pct, 0.0),
        },
        height=round(plot_px + 10),
    )


def sources(view: View) -> tuple[Source, ...]:
    """What the comparison rests on, in the order of use; the exhibit has the same."""
    return tuple(view.figures.sources[source] for source in dict.fromkeys(_source_ids(view)))


def _source_ids(view: View) -> Iterator[str]:
    figures = view.figures
    yield from (source for column in compared(view) for source in column.sources)
    yield from (source for mark in ladder_marks(view) for source in mark.sources)
    yield from (row.source for row in _official(view))
    yield from (row.source for row in nato_way.told(figures))
    if parts := nato_way.parts(figures):
        yield from parts.sources


def _details(view: View) -> Iterator[str]:
    """What the headline's money is of, and over what "more" is counted."""
    rows = {row.id: row for row in row_labels(view)}
    yield from (rows[row].help for row in ("spending", "more"))


def _notes(view: View) -> Iterator[str]:
    figures, scenario, words = view.figures, view.scenario, view.words
    rows = {row.id: row for row in row_labels(view)}
    for row in (rows[id] for id in ("person", "tax", "place", "future", "pace")):
        yield words("compare-note-row", row=row.label, meaning=row.help)
    yield words("compare-note-benchmark")
    yield from (_answered(view, row) for row in _official(view))
    yield words("note-ladder-measures")
    yield words("note-nato-definition")
    yield from _nato_way(view)
    for measure in MEASURES:
        yield from base_notes(figures, japan_level(figures, measure), words)
    yield growth_note(view)
    yield words("note-dollars", rate=words.number(scenario.jpy_per_usd, 2))
    own = [mark for mark in ladder_marks(view) if mark.role == "own"]
    yield from reader_series.notes(figures, words, lines=len(own))
    if not figures.own.empty:
        yield words("own-note-ladder", high=words.target(TARGET.high))


def _nato_way(view: View) -> Iterator[str]:
    """What ministers told of Japan's share by NATO's count, and where its money would fall in NATO's 3.5 and 1.5%."""
    figures, words = view.figures, view.words
    years = [
        words(
            "compare-nato-way-year",
            year=str(row.fiscal_year),
            day=words.date(row.release),
            kind=row.kind,
            low=words.pct(row.low_pct, 2 if row.low_pct == row.high_pct else 1),
            high=words.pct(row.high_pct, 1),
            same="yes" if row.low_pct == row.high_pct else "no",
        )
        for row in nato_way.told(figures)
    ]
    if years:
        yield words("compare-note-nato-way", years=words.joined(years))
    if parts := nato_way.parts(figures):
        yield words(
            "compare-note-parts",
            year=str(parts.year),
            both=words.pct(parts.related_pct, 1),
            amount=words.trn_jpy(parts.related_trn_jpy),
            ministry=words.pct(parts.ministry_pct, 1),
            rest=words.pct(parts.related_pct - parts.ministry_pct, 1),
        )


class Answer(NamedTuple):
    """A row of the table of the government's own answers."""

    share_pct: float
    fiscal_year: int
    amount_trn_jpy: float
    per_person_jpy: float
    population_mn: float
    release: str
    source: str


def _official(view: View) -> list[Answer]:
    """The government's own answers for shares of the GDP that the columns are taken of."""
    return _official_of(view.figures, today(view.figures, view.scenario.measure).gdp_trn_jpy)


@cached_with_figures(8)
def _official_of(figures: Figures, gdp_trn_jpy: float) -> list[Answer]:
    rows = figures.official_cost
    return list(records(rows[rows["nominal_gdp_trn_jpy"] == gdp_trn_jpy], Answer))


def _answered(view: View, row: Answer) -> str:
    """What was answered, and why the page's money per person is another where its population is."""
    words, economy = view.words, today(view.figures, view.scenario.measure)
    here_jpy = row.share_pct / 100 * economy.gdp_trn_jpy * 1e6 / economy.population_mn
    return words(
        "compare-note-answered",
        day=words.date(row.release),
        share=words.target(row.share_pct),
        year=str(row.fiscal_year),
        amount=words.trn_jpy(row.amount_trn_jpy),
        person=words.jpy(row.per_person_jpy),
        counted=words.people(row.population_mn),
        people=words.people(economy.population_mn),
        here=words.jpy(here_jpy),
        same="yes" if words.jpy(here_jpy) == words.jpy(row.per_person_jpy) else "no",
    )
