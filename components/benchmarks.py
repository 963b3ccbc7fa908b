"""What Japan's level is measured against: NATO's averages, what is pledged and what is asked, as marks on a scale."""

from __future__ import annotations

import functools
from collections.abc import Iterator

import pandas as pd

from components.scenario import Base, Scenario, base, gdp_path
from components.words import Words
from data import Figures, nato_series

AVERAGES = ("NATO_EUR_CAN", "NATO_TOTAL")
# Where several commitments of one kind set the same level, the first of these audiences stands on a scale.
ASIDE = ("equipment", "wider", "ceiling")  # components that are no level of spending to reach
AUDIENCES = ("Japan", "NATO", "allies")


@functools.lru_cache(maxsize=64)
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


@functools.lru_cache(maxsize=64)
def commitments(figures: Figures) -> pd.DataFrame:
    """What is pledged or asked at the as-of date, as shares of GDP: one row for each level and kind."""
    rows = figures.targets[~figures.targets["component"].isin(ASIDE)]
    rows = rows[rows["applies_to"].isin(AUDIENCES)]
    order = rows["applies_to"].map(AUDIENCES.index)
    rows = rows.assign(order=order).sort_values(["order", "decided_on"], ascending=[True, False])
    return rows.drop_duplicates(["value_pct", "kind"]).sort_values(["value_pct", "decided_on"], ignore_index=True)


@functools.lru_cache(maxsize=64)
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


@functools.lru_cache(maxsize=64)
def asked_of_japan(figures: Figures) -> tuple[float, ...]:
    """The shares of GDP asked of Japan by name, as known on the as-of date, lowest first."""
    rows = figures.targets
    asked = rows[(rows["kind"] == "requested") & (rows["applies_to"] == "Japan")]
    return tuple(sorted({float(value) for value in asked["value_pct"]}))


@functools.lru_cache(maxsize=64)
def guidelines(figures: Figures) -> pd.DataFrame:
    """NATO's guidelines for core defence at the as-of date: the newest row of each level, lowest first."""
    rows = figures.targets
    core = rows[(rows["kind"] == "pledged") & (rows["applies_to"] == "NATO") & (rows["component"] == "core")]
    return core.sort_values("decided_on").drop_duplicates("value_pct", keep="last").sort_values("value_pct")


def growth_note(figures: Figures, scenario: Scenario, words: Words) -> str:
    """Up to which year GDP is published or officially projected, and how it grows after that."""
    start = base(figures, scenario.measure)
    if start.measure == "government":
        return words("note-growth-fixed")
    gdp = gdp_path(figures, start, growth_pct=scenario.growth_pct, until=scenario.year)
    last = int(gdp.index[gdp["source"] != ""].max())
    last = start.gdp_year if last == start.year else last
    return words("note-growth", growth=words.pct(scenario.growth_pct, 1), year=str(last))


def base_notes(figures: Figures, level: Base, words: Words) -> Iterator[str]:
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
