"""What every file says of itself: the scenario in one line, each assumption with its meaning, each source.

The functions take one order or several; of several they tell what at least one of them depends on.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace

import pandas as pd

from components.exhibits import uses
from components.export.order import Order
from components.kit import kept_scenario
from components.kit.benchmarks import base_notes, growth_note
from components.kit.source_text import source_edition, source_publisher, translated
from components.model.controls import yen_default, yen_sources
from components.model.gdp_path import gdp_path
from components.model.level import japan_level
from components.model.population import population_sources
from components.model.rows import rows_of
from components.model.scenario import Scenario
from components.words import Words
from data import Figures, Source

# The key of the link for each field of a scenario, in the order in which they are told.
KEY_OF: Mapping[str, str] = {
    "target_pct": "target",
    "year": "year",
    "measure": "measure",
    "growth_pct": "growth",
    "inflation_pct": "inflation",
    "prices": "prices",
    "jpy_per_usd": "yen",
    "compare": "compare",
}
PER_PERSON = "cost"  # the exhibit that divides by the population


@dataclass(frozen=True, kw_only=True)
class Assumption:
    """One thing that the reader has assumed, or that stands for it: its name, its value as written, what it means."""

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


CITED = tuple(field.name for field in fields(Cited))


def scenario_line(*orders: Order) -> str:
    """What is assumed, in one line, with the as-of date; what the exhibits do not depend on is left out."""
    scenario, words = together(*orders), orders[0].words
    parts = [part for field in used(*orders) if (part := _part(field, orders[0].figures, scenario, words))]
    if scenario.kept:
        parts.append(words("record-beside", name=kept_scenario.name(scenario.kept, words)))
    return words("record-line", parts=words.joined(parts), date=words.date(scenario.as_of))


def assumptions(*orders: Order) -> list[Assumption]:
    """Every assumption of the scenario, then what follows from it: Japan's level, GDP, population.

    What the exhibits do not depend on is named and said to play no part.
    """
    scenario, figures, words = together(*orders), orders[0].figures, orders[0].words
    fields_used = used(*orders)
    return [
        *(_assumption(field, field in fields_used, figures, scenario, words) for field in KEY_OF),
        Assumption(name=words("control-asof"), value=words.date(scenario.as_of), meaning=words("record-asof-meaning")),
        *_kept(figures, scenario, words),
        *_derived(figures, scenario, words, fields_used, per_person=any(o.exhibit.id == PER_PERSON for o in orders)),
    ]


def sources(*orders: Order) -> list[Cited]:
    """Every source of the exhibits, once, in the order in which they are used."""
    found = {id(source): source for order in orders for source in order.exhibit.sources}
    ids = {id(source): name for name, source in orders[0].figures.sources.items()}
    return [_cited(ids[key], source, orders[0].words) for key, source in found.items()]


def used(*orders: Order) -> tuple[str, ...]:
    """The fields of the scenario that at least one of the exhibits depends on; all where a scenario is kept."""
    if any(order.scenario.kept for order in orders):
        return tuple(KEY_OF)
    known = {field for order in orders for field in uses(order.exhibit.id, order.scenario)}
    return tuple(field for field in KEY_OF if field in known)


def together(*orders: Order) -> Scenario:
    """The one scenario behind several orders: each field from an order that depends on it."""
    said = {field: getattr(order.scenario, field) for order in orders for field in used(order)}
    return replace(orders[0].scenario, **said)


def _part(field: str, figures: Figures, scenario: Scenario, words: Words) -> str:
    """One assumption as it stands in the line; empty where it plays no part."""
    if field == "inflation_pct" and scenario.prices == "nominal":
        return ""
    if field == "growth_pct" and scenario.measure == "government":
        return ""
    year = str(japan_level(figures, scenario.measure).year)
    value = {
        "target_pct": lambda: words.target(scenario.target_pct),
        "measure": lambda: words(f"measure-{scenario.measure}"),
        "year": lambda: str(scenario.year),
        "growth_pct": lambda: words.pct(scenario.growth_pct, 1),
        "inflation_pct": lambda: words.pct(scenario.inflation_pct, 1),
        "prices": lambda: words(f"record-prices-{scenario.prices}", year=year),
        "jpy_per_usd": lambda: words.number(scenario.jpy_per_usd, 2),
        "compare": lambda: words.joined([words.country(iso3) for iso3 in scenario.compare]),
    }[field]()
    return words(f"record-line-{KEY_OF[field]}", value=value) if value else ""


def _assumption(field: str, is_used: bool, figures: Figures, scenario: Scenario, words: Words) -> Assumption:
    key = KEY_OF[field]
    rate, month = yen_default(figures)
    about = {"month": words.date(month), "rate": words.number(rate, 2)} if key == "yen" else {}
    return Assumption(
        name=words(f"control-{key}"),
        value=_value(field, scenario, words) if is_used else words("record-unused"),
        meaning=words(f"control-{key}-help", **about),
    )


def _value(field: str, scenario: Scenario, words: Words) -> str:
    if field in ("measure", "prices"):
        return words(
            {"measure": f"measure-{scenario.measure}-long", "prices": f"control-prices-{scenario.prices}"}[field]
        )
    if field == "compare":
        return words.joined([words.country(iso3) for iso3 in scenario.compare]) or words("notice-none")
    value = getattr(scenario, field)
    if field == "year":
        return str(value)
    return words.number(value, 2) if field == "jpy_per_usd" else words.pct(value, 1)


def _kept(figures: Figures, scenario: Scenario, words: Words) -> Iterator[Assumption]:
    if kept := scenario.kept:
        parts = [_part(field, figures, kept, words) for field in KEY_OF]
        value = words.joined([part for part in parts if part])
        yield Assumption(name=words("control-keep"), value=value, meaning=words("control-keep-help"))


def _derived(
    figures: Figures, scenario: Scenario, words: Words, fields_used: tuple[str, ...], *, per_person: bool
) -> Iterator[Assumption]:
    """What the tables give for the scenario: base year and share of the measure, GDP of each year, population."""
    if "measure" not in fields_used:
        return
    level = japan_level(figures, scenario.measure)
    yield Assumption(
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
            name=words("record-gdp-used"),
            value=words.joined(_gdp(gdp, words)),
            meaning=growth_note(figures, scenario, words),
        )
    if "jpy_per_usd" in fields_used and (rate := yen_sources(figures, scenario)):
        yield _source_of(
            "record-rate",
            rate,
            figures,
            words,
            meaning=words("note-dollars", rate=words.number(scenario.jpy_per_usd, 2)),
        )
    if per_person:
        yield _source_of(
            "record-population",
            population_sources(figures, scenario.year),
            figures,
            words,
            meaning=words("note-population"),
        )


def _gdp(gdp: pd.DataFrame, words: Words) -> list[str]:
    return [
        words(
            "record-gdp", year=str(row.Index), gdp=words.number(row.gdp_trn_jpy, 1),
            kind=words("kind-assumed") if row.kind == "assumed" else words(f"gdp-{row.kind}"),
        )
        for row in rows_of(gdp)
    ]  # fmt: skip


def _source_of(name: str, ids: list[str], figures: Figures, words: Words, *, meaning: str) -> Assumption:
    named = [
        words("credit-source", publisher=source_publisher(words, source), edition=source_edition(words, source))
        for source in (figures.sources[id_] for id_ in ids)
    ]
    return Assumption(name=words(name), value=words("credit-separator").join(named), meaning=meaning)


def _cited(id_: str, source: Source, words: Words) -> Cited:
    return Cited(
        id=id_,
        publisher=source_publisher(words, source),
        title=translated(words, source.title),
        edition=source_edition(words, source),
        published=source.published,
        accessed=source.accessed,
        url=source.url,
        terms=translated(words, source.terms),
        doubt=translated(words, source.doubt),
    )
