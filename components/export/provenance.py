"""What every file says of itself: the scenario in one line, each assumption with its meaning, each source.

The functions take one order or several; of several they tell what at least one of them depends on.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, fields
from typing import Any

import pandas as pd

from components.exhibits import uses
from components.export.order import Order
from components.kit import kept_scenario
from components.kit.level_notes import base_notes, growth_note
from components.kit.source_text import source_edition, source_publisher, translated
from components.model.control_kinds import Control
from components.model.controls import CONTROLS, LANGUAGE_KEY, yen_default, yen_sources
from components.model.gdp_path import gdp_path
from components.model.level import japan_level
from components.model.link import link_texts
from components.model.population import population_sources
from components.model.rows import rows_of
from components.model.view import View
from components.words import Words
from data import Figures

PER_PERSON = ("compare", "cost")  # the exhibits that divide by the population


@dataclass(frozen=True, kw_only=True)
class Assumption:
    """One thing that the reader has assumed, or that stands for it: its name, its value as written, what it means.

    `id` is the same in every edition and language: a key of the link, kept-1, or base, gdp, rate, population.
    """

    id: str
    name: str
    value: str
    meaning: str


@dataclass(frozen=True, kw_only=True)
class Cited:
    """A source as a file names it, in the reader's language; dates are ISO text, as precise as known."""

    id: str
    publisher: str
    title: str
    edition: str
    published: str
    accessed: str
    url: str
    terms: str
    doubt: str
    secondary: str


CITED = tuple(field.name for field in fields(Cited))


def scenario_line(*orders: Order) -> str:
    """What is assumed, in one line, with the as-of date; what the exhibits do not depend on is left out."""
    view = together(*orders)
    words = view.words
    parts = _parts(used(*orders), view)
    if kept := view.scenario.kept:
        names = words.joined([kept_scenario.name(one, words) for one in kept])
        parts.append(words("record-beside", name=names))
    return words("record-line", parts=words.joined(parts), date=words.date(view.scenario.as_of))


def assumptions(*orders: Order) -> list[Assumption]:
    """Every assumption of the scenario, then what follows from it: Japan's level, GDP, population.

    What the exhibits do not depend on is named and said to play no part.
    """
    view, controls = together(*orders), used(*orders)
    words = view.words
    return [
        *(_assumption(control, control in controls, view) for control in assumed_controls()),
        Assumption(
            id="asof",
            name=words("control-asof"),
            value=words.date(view.scenario.as_of),
            meaning=words("record-asof-meaning"),
        ),
        *_kept(view),
        *_derived(view, {c.field for c in controls}, per_person=any(o.exhibit_id in PER_PERSON for o in orders)),
    ]


def sources(*orders: Order) -> list[Cited]:
    """Every source of the exhibits, once, in the order in which they are used."""
    found = {id(source): source for order in orders for source in order.exhibit.sources}
    ids = {id(source): name for name, source in orders[0].view.figures.sources.items()}
    return [_cited(ids[key], orders[0].view.figures, orders[0].words) for key in found]


def assumed_controls() -> list[Control[Any]]:
    """What a reader assumes: every control but the day and the kept scenario, which are told apart."""
    return [control for control in CONTROLS if control.field not in ("as_of", "kept")]


def used(*orders: Order) -> list[Control[Any]]:
    """The controls that at least one of the exhibits depends on; all where a scenario is kept."""
    known = {field for order in orders for field in uses(order.exhibit_id, order.scenario)}
    everything = any(order.scenario.kept for order in orders)
    return [control for control in assumed_controls() if everything or control.field in known]


def link_keys(order: Order) -> dict[str, str]:
    """The link's keys of what the exhibit depends on, with the day and the language: what opens it again."""
    keys = {*(control.key for control in used(order)), "asof"} | ({"keep"} if order.scenario.kept else set())
    said = {key: text for key, text in link_texts(order.scenario, order.view.figures).items() if key in keys}
    return {**said, LANGUAGE_KEY: order.words.lang}


def together(*orders: Order) -> View:
    """The one view behind several orders: each field from an order that depends on it."""
    said = {control.field: order.scenario.value(control.field) for order in orders for control in used(order)}
    return orders[0].view.of(orders[0].scenario.with_values(said))


def _parts(controls: Iterable[Control[Any]], view: View) -> list[str]:
    """The assumptions as they stand in a line; what plays no part is left out."""
    year = str(japan_level(view.figures, view.scenario.measure).year)
    said = [
        (control, control.short(view.scenario.value(control.field), view.words, year=year))
        for control in controls
        if control.matters(view.scenario)
    ]
    return [view.words(f"record-line-{control.key}", value=value) for control, value in said if value]


def _assumption(control: Control[Any], is_used: bool, view: View) -> Assumption:
    words = view.words
    rate, month = yen_default(view.figures)
    about = {"month": words.date(month), "rate": words.number(rate, 2)} if control.key == "yen" else {}
    return Assumption(
        id=control.key,
        name=words(f"control-{control.key}"),
        value=control.long(view.scenario.value(control.field), words) if is_used else words("record-unused"),
        meaning=words(f"control-{control.key}-help", **about),
    )


def _kept(view: View) -> Iterator[Assumption]:
    words = view.words
    said = [control for control in assumed_controls() if control.in_kept]
    for number, kept in enumerate(view.scenario.kept, start=1):
        value = words.joined(_parts(said, view.of(kept.scenario)))
        name = words("record-kept", name=kept_scenario.name(kept, words))
        yield Assumption(id=f"kept-{number}", name=name, value=value, meaning=words("control-keep-help"))


def _derived(view: View, fields_used: Container[str], *, per_person: bool) -> Iterator[Assumption]:
    """What the tables give for the scenario: base year and share of the measure, GDP of each year, population."""
    figures, scenario, words = view.figures, view.scenario, view.words
    if "measure" not in fields_used:
        return
    level = japan_level(figures, scenario.measure)
    yield Assumption(
        id="base",
        name=words("record-base"),
        value=words(
            "record-base-value",
            share=words.pct(level.share_pct, 2),
            year=words(f"year-of-{scenario.measure}", year=str(level.year)),
        ),
        meaning=words("sentence-space").join(base_notes(figures, level, words)),
    )
    if "growth_pct" in fields_used:
        gdp = gdp_path(figures, level, growth_pct=scenario.growth_pct, until=scenario.year)
        yield Assumption(
            id="gdp",
            name=words("record-gdp-used"),
            value=words.joined(_gdp(gdp, words)),
            meaning=growth_note(view),
        )
    if "jpy_per_usd" in fields_used and (rate := yen_sources(figures, scenario)):
        yield _source_of(
            "rate",
            rate,
            figures,
            words,
            meaning=words("note-dollars", rate=words.number(scenario.jpy_per_usd, 2)),
        )
    if per_person:
        yield _source_of(
            "population",
            population_sources(figures, scenario.year),
            figures,
            words,
            meaning=words("note-population"),
        )


def _gdp(gdp: pd.DataFrame, words: Words) -> list[str]:
    return [
        words(
            "record-gdp",
            year=str(row.Index),
            gdp=words.number(row.gdp_trn_jpy, 1),
            kind=words("kind-assumed") if row.kind == "assumed" else words(f"gdp-{row.kind}"),
        )
        for row in rows_of(gdp)
    ]


def _source_of(id: str, ids: list[str], figures: Figures, words: Words, *, meaning: str) -> Assumption:
    cited = [_cited(id_, figures, words) for id_ in ids]
    named = [words("credit-source", publisher=source.publisher, edition=source.edition) for source in cited]
    return Assumption(id=id, name=words(f"record-{id}"), value=words("credit-separator").join(named), meaning=meaning)


def _cited(id_: str, figures: Figures, words: Words) -> Cited:
    """A source as known on the day. Of a series that goes on, the edition of the day is told by its newest figure."""
    source = figures.sources[id_]
    later = source.published[:10] > figures.as_of.isoformat()
    return Cited(
        id=id_,
        publisher=source_publisher(words, source),
        title=translated(words, source.title),
        edition=words("edition-later") if later else source_edition(words, source),
        published=_newest(id_, figures) if later else source.published,
        accessed=source.accessed,
        url=source.url,
        terms=translated(words, source.terms),
        doubt="" if later else translated(words, source.doubt),
        secondary=translated(words, source.secondary),
    )


def _newest(id_: str, figures: Figures) -> str:
    """The day of the newest figure of a source that was known, "" where there is none."""
    known = [
        str(row)
        for table in figures.every.values()
        if {"source", "release"} <= set(table)
        for row in table.loc[(table["source"] == id_) & (table["released"] <= str(figures.as_of)), "release"]
    ]
    return max(known, default="")
