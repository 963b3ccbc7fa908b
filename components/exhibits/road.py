"""How did we get here, and what would each year look like? Japan's share so far, others' beside it, the roads ahead."""

from __future__ import annotations

import pandas as pd

from components.exhibits.road_figure import draw
from components.exhibits.road_lines import MOST_COUNTRIES, Point, ceiling_lines, lines
from components.exhibits.road_text import details, headline, notes
from components.kit import reader_series
from components.kit.exhibit import Exhibit, finish
from components.model.commitments import asked_of_japan, commitments, goals
from components.model.level import japan_level
from components.model.rows import records
from components.model.scenario import JPN
from components.model.view import View


def build(view: View, choice: str) -> Exhibit:
    """The road since `choice` (2000 or 1949): the table is `road_lines.lines`, a row a year of each line."""
    figures, scenario, words = view.figures, view.scenario, view.words
    level = japan_level(figures, scenario.measure)
    table = lines(view, int(choice))
    figure, height = draw(view, table, int(choice))
    asked = commitments(figures)
    asked = asked[(asked["kind"] == "requested") & (asked["applies_to"] == "Japan")]
    ends = table[table["line"] == "sipri"].groupby("iso3").tail(1)
    newest = {str(row.iso3): (float(row.year), float(row.share_pct)) for row in records(ends, Point) if row.iso3 != JPN}
    own = table[table["line"] == "own"]
    left_out = len(scenario.compare) - MOST_COUNTRIES
    return finish(
        id="road",
        words=words,
        figures=figures,
        headline=headline(view),
        details=details(view),
        figure=figure,
        table=pd.concat([table, ceiling_lines(view)], ignore_index=True) if choice == "1949" else table,
        source_ids=[
            *level.sources,
            *(source for source in table["source"] if source),
            *asked["source"],
            *(ceiling_lines(view)["source"] if choice == "1949" else []),
            *(goals(figures)["source"] if scenario.measure == "government" else []),
        ],
        notes=[
            *notes(view, table),
            words("road-note-more", count=str(MOST_COUNTRIES)) if left_out > 0 else "",
            words("road-note-breaks") if (table.loc[table["line"] == "sipri", "note"] != "").any() else "",
            words("road-note-ceiling") if choice == "1949" else "",
            *reader_series.notes(figures, words, lines=len(own.groupby(["iso3", "note"]))),
        ],
        revised=("sipri" if scenario.measure == "sipri" else "budget", "gdp", "targets"),
        marks={"japan-now": (level.year, level.share_pct), "target": (scenario.year, scenario.target_pct)}
        | {f"target-{share:g}": (scenario.year, share) for share in asked_of_japan(figures)}
        | newest,
        height=height,
    )
