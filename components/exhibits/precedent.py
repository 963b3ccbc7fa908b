"""Has anyone climbed that fast? Every country's fastest rise over the same number of years, and what lay behind it."""

from __future__ import annotations

import pandas as pd

from components.exhibits import precedent_figure, precedent_text
from components.exhibits.precedent_rises import needed_rows, rises_of
from components.kit.exhibit import Exhibit, finish
from components.model.view import View

COLUMNS = [
    "iso3", "name", "start_year", "end_year", "start_share_pct", "end_share_pct", "rise_points", "reaches_pct", "kind",
    "real_gdp_change_pct", "money_points", "gdp_points", "wars", "source",
]  # fmt: skip


def build(view: View, choice: str) -> Exhibit:
    """The precedents: one row a country, its fastest rise first; columns are COLUMNS, shares in % and rises in points.

    Below them the rises of Japan's that the compared shares take, and those of kept scenarios.

    `choice` is the first year that a stretch may begin in. `reaches_pct` is the highest of the compared shares whose
    rise the country reached.
    """
    figures, words = view.figures, view.words
    rises = rises_of(view, int(choice))
    growth = figures.imf_growth[figures.imf_growth["year"] > rises.table["start_year"].min()]
    return finish(
        id="precedent",
        words=words,
        figures=figures,
        headline=precedent_text.headline(rises, view),
        details=precedent_text.details(rises, view),
        figure=precedent_figure.draw(rises, view),
        table=pd.concat([rises.table[COLUMNS], needed_rows(rises, view)], ignore_index=True).fillna({"wars": ""}),
        source_ids=[
            *rises.table["source"],
            *rises.level.sources[:1],
            *(growth["source"].unique() if rises.table["real_gdp_change_pct"].notna().any() else []),
            *figures.wars["source"].unique(),
        ],
        notes=precedent_text.notes(rises, view),
        revised=("sipri",) if rises.level.measure == "sipri" else ("sipri", "budget"),
        marks=precedent_figure.marks(rises),
        height=precedent_figure.height_px(rises),
    )
