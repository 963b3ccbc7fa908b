"""What a scale of shares shows beside the reader's: NATO's sums, pledges and requests, and notes on Japan's level."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd

from components.model.commitments import commitments
from components.model.gdp_path import gdp_path
from components.model.level import Level, japan_level
from components.model.view import View
from components.words import Words
from data import Figures, nato_series
from data.figure_cache import cached_with_figures

AVERAGES = ("NATO_EUR_CAN", "NATO_TOTAL")


@cached_with_figures(64)
def averages(figures: Figures, words: Words) -> pd.DataFrame:
    """NATO's own sums in the newest year of its newest workbook.

    Columns id, label, short, share_pct, kind, year, release, source.
    """
    rows = []
    for iso3 in AVERAGES:
        row = nato_series(figures, iso3).iloc[-1]
        rows.append(
            {
                "id": f"nato-{iso3.removeprefix('NATO_').lower().replace('_', '-')}",
                "label": words("benchmark-average", group=words.country(iso3), year=str(row["year"])),
                "short": words(f"benchmark-{iso3.lower().replace('_', '-')}-short", year=str(row["year"])),
                **row[["share_pct", "kind", "year", "release", "source"]].to_dict(),
            }
        )
    return pd.DataFrame(rows)


@cached_with_figures(64)
def marks(figures: Figures, words: Words) -> pd.DataFrame:
    """The commitments as marks: id, label, short, share_pct, kind, year, release, source."""
    rows = commitments(figures)
    return pd.DataFrame(
        {
            "id": rows["id"],
            "label": [words(f"target-{row.id}-{row.component}") for row in rows.itertuples()],
            "short": [words(f"target-{row.id}-short") for row in rows.itertuples()],
            "share_pct": rows["value_pct"],
            "kind": rows["kind"],
            "year": rows["decided_on"].str[:4].astype(int),
            "release": rows["release"],
            "source": rows["source"],
        }
    )


def growth_note(view: View) -> str:
    """Up to which year GDP is published or officially projected, and how it grows after that."""
    figures, scenario, words = view.figures, view.scenario, view.words
    start = japan_level(figures, scenario.measure)
    if start.measure == "government":
        return words("note-growth-fixed")
    gdp = gdp_path(figures, start, growth_pct=scenario.growth_pct, until=scenario.year)
    last = int(gdp.index[gdp["source"] != ""].max())
    last = start.gdp_year if last == start.year else last
    return words("note-growth", growth=words.pct(scenario.growth_pct, 1), year=str(last))


def base_notes(figures: Figures, level: Level, words: Words) -> Iterator[str]:
    """What a reader must know of one of Japan's levels: the year of its GDP, its stage, its yardstick."""
    if level.measure == "sipri":
        yield words("note-base-sipri", year=str(level.year))
        return
    stage = words(f"stage-{level.stage.replace('_', '-')}")
    amount = words.number(level.spending_trn_jpy, 2)
    key = "note-base-fixed" if level.measure == "government" else "note-base"
    if level.gdp_year != level.year and level.measure != "government":
        key = "note-base-stand-in"
    text = words(
        key,
        measure=words(f"measure-{level.measure}"),
        stage=stage,
        year=str(level.year),
        amount=amount,
        gdp=words.number(level.gdp_trn_jpy, 1),
        gdp_year=str(level.gdp_year),
        gdp_kind=words(f"gdp-{level.gdp_kind}"),
        share=words.pct(level.share_pct, 2),
    )
    yield text[:1].upper() + text[1:]
