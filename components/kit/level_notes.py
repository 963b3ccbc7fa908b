"""Notes that exhibits share: how far GDP is known, and what one of Japan's levels is made of."""

from __future__ import annotations

from collections.abc import Iterator

from components.kit.source_text import translated
from components.model.gdp_path import gdp_path
from components.model.level import Level, japan_level
from components.model.view import View
from components.words import Words
from data import Figures

ROUNDED_TRN_JPY = 0.1  # from this precision on money is printed with one decimal


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
        yen = figures.sipri_yen
        yen = yen[(yen["year_basis"] == "FY") & (yen["year"] == level.year)]
        yield from (
            words("note-base-sipri-yen", year=str(level.year), note=translated(words, note))
            for note in yen["note"]
            if note
        )
        return
    stage = words(f"stage-{level.stage.replace('_', '-')}")
    is_rounded = level.precision_trn_jpy is not None and level.precision_trn_jpy >= ROUNDED_TRN_JPY
    amount = words.number(level.spending_trn_jpy, 1 if is_rounded else 2)
    key = "note-base-fixed" if level.measure == "government" else "note-base"
    if level.gdp_year != level.year and level.measure != "government":
        key = "note-base-stand-in"
    text = words(
        key,
        measure=words(f"measure-{level.measure}"),
        stage=stage,
        year=str(level.year),
        amount=amount,
        gdp=words.number(level.gdp_trn_jpy, 0 if level.gdp_kind == "policy" else 1),
        gdp_year=str(level.gdp_year),
        gdp_kind=words(f"gdp-{level.gdp_kind}"),
        share=words.pct(level.share_pct, 2),
        stated="none" if level.stated_pct is None else words.target(level.stated_pct),
        day=words.date(level.release),
    )
    yield text[:1].upper() + text[1:]
