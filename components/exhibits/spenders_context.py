"""What SIPRI counts per head, and of general government spending, as notes of `spenders`."""

from __future__ import annotations

from collections.abc import Iterator

from components.model.scenario import JPN, Scenario
from components.words import Words
from data import Figures


def context_notes(figures: Figures, scenario: Scenario, words: Words) -> Iterator[str]:
    """A note for each of the two, on Japan and the countries beside it."""
    for indicator, rows in figures.sipri_context.groupby("indicator"):
        newest = rows[rows["year"] == rows["year"].max()].set_index("iso3")
        told = []
        for iso3 in (JPN, *scenario.compare):
            if iso3 in newest.index:
                value, kind = float(newest.loc[iso3, "value"]), newest.loc[iso3, "kind"]
                number = words.number(value, 0) if indicator == "per_head_usd" else words.pct(value, 1)
                told.append(words(f"spenders-{indicator}", name=words.country(iso3), value=number, kind=str(kind)))
        if told:
            year = str(newest["year"].max())
            yield words(f"spenders-note-{indicator}", values=words.joined(told), year=year)
