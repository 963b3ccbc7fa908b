"""What would it cost? The money of each year over holding today's share, and its sum."""

from __future__ import annotations

from components.exhibits import cost_drivers, cost_grid, cost_text, cost_years
from components.exhibits.cost_roads import Road, roads, tidy
from components.kit.exhibit import Exhibit, finish
from components.kit.level_notes import base_notes, growth_note
from components.model.controls import yen_sources
from components.model.gdp_path import gdp_path
from components.model.level import Level, japan_level
from components.model.population import population_sources
from components.model.view import View

REVISED = {"sipri": "sipri"}  # the subject of a measure's later revisions; the budget's for the others


def build(view: View, choice: str) -> Exhibit:
    """The cost by years, as a grid of target by growth or exchange rate, or what decides it (`drivers`).

    By years the table is `cost_roads.tidy`; money is in the prices chosen.
    """
    if choice == "drivers":
        return _drivers(view)
    figures, scenario, words = view.figures, view.scenario, view.words
    level, compared = japan_level(figures, scenario.measure), roads(view)
    own = next(road for road in compared if road.is_reader)
    budget = cost_text.budget_known(figures, level, scenario)
    if choice == "years":
        figure, table = cost_years.draw(compared, level, view), tidy(compared)
        headline, height = cost_text.headline(compared, level, view), cost_years.height_px(len(compared))
        details = cost_text.details(own, budget, view)
    else:
        table = cost_grid.grid(figures, scenario, choice)
        figure, headline = cost_grid.draw(table, scenario, choice, words), cost_grid.headline(table, view, choice)
        height, details = 54 * table["target_pct"].nunique() + 80, []
    return finish(
        id="cost",
        words=words,
        figures=figures,
        headline=headline,
        details=details,
        figure=figure,
        table=table,
        source_ids=[
            *_road_sources(view, level),
            *population_sources(figures, scenario.year),
            *yen_sources(figures, scenario),
            *([budget.source] if budget is not None and choice == "years" else []),
            *_kept_sources(view, compared),
        ],
        notes=[*_notes(view, level), *_more_notes(view, choice)],
        revised=(REVISED.get(scenario.measure, "budget"), "gdp"),
        marks=cost_years.marks(own) if choice == "years" else {},
        height=height,
    )


def _more_notes(view: View, choice: str) -> list[str]:
    words, is_kept = view.words, bool(view.scenario.kept)
    if choice == "years":
        return [words("cost-note-hypothetical"), *[words("cost-note-kept")] * is_kept]
    return [words("cost-note-kept-elsewhere")] * is_kept


def _drivers(view: View) -> Exhibit:
    figures, scenario, words = view.figures, view.scenario, view.words
    level, cases = japan_level(figures, scenario.measure), cost_drivers.cases(view)
    return finish(
        id="cost",
        words=words,
        figures=figures,
        headline=cost_drivers.headline(cases, view),
        figure=cost_drivers.draw(cases, view),
        table=cost_drivers.table(cases, words),
        source_ids=[
            *_road_sources(view, level),
            *(source for sources in cases["sources"] for source in sources),
            *yen_sources(figures, scenario),
        ],
        notes=[
            words("cost-note-drivers", year=str(scenario.year)),
            "" if (cases["driver"] == "projection").any() else words("cost-note-no-projection"),
            *_notes(view, level),
            words("cost-note-kept-elsewhere") if scenario.kept else "",
        ],
        revised=("sipri", "budget", "gdp"),
        height=cost_drivers.height_px(cases),
    )


def _notes(view: View, level: Level) -> list[str]:
    figures, scenario, words = view.figures, view.scenario, view.words
    constant = words("note-constant", inflation=words.pct(scenario.inflation_pct, 1), year=str(level.year))
    return [
        words("note-hold", share=words.pct(level.share_pct, 2)),
        growth_note(view),
        words("note-population"),
        words("note-dollars", rate=words.number(scenario.jpy_per_usd, 2)),
        constant if scenario.prices == "constant" else words("note-nominal"),
        *base_notes(figures, level, words),
    ]


def _road_sources(view: View, level: Level) -> list[str]:
    scenario = view.scenario
    gdp = gdp_path(view.figures, level, growth_pct=scenario.growth_pct, until=scenario.year)
    return [*level.sources, *(source for source in gdp["source"].unique() if source)]


def _kept_sources(view: View, compared: tuple[Road, ...]) -> list[str]:
    return [
        source for road in compared if road.kept for source in japan_level(view.figures, road.scenario.measure).sources
    ]
