"""The answer at the head of the page: one sentence and the key numbers, written from the scenario."""

from __future__ import annotations

from dataclasses import dataclass

from components import against, query
from components.exhibit import credit_line
from components.scenario import Scenario, base, gdp_path, outcomes, population_sources, rank
from components.words import Words
from data import Figures, nato_edition


@dataclass(frozen=True, kw_only=True)
class KeyNumber:
    """A number of the page: what it is, the number with its unit, its year, and what stands behind it."""

    id: str
    label: str
    value: str
    context: str
    help: str


@dataclass(frozen=True, kw_only=True)
class Answer:
    """The answer sentence, the key numbers below it, and the sources of both as one line."""

    sentence: str
    numbers: tuple[KeyNumber, ...]
    credit: str


def answer(figures: Figures, scenario: Scenario, words: Words) -> Answer:
    """The answer to the page's question for `scenario`, in the language of `words`."""
    start = base(figures, scenario.measure)
    result = outcomes(figures, scenario, scenario.target_pct).iloc[0]
    edition = nato_edition(figures)
    of = str(rank(figures, scenario.target_pct)["of"].iloc[0])
    gap, extra = float(result["gap_points"]), float(result["extra_trn_jpy"])
    direction = "same" if abs(gap) < 0.005 else "up" if gap > 0 else "down"
    common = {
        "year": str(scenario.year),
        "prices": words(f"prices-{scenario.prices}", year=str(start.year)),
        "start": words.pct(start.share_pct, 2),
        "start_year": words(f"year-of-{scenario.measure}", year=str(start.year)),
        "measure": words(f"measure-{scenario.measure}"),
        "mode": scenario.prices,
        "base": str(start.year),
    }
    sentence = words(
        "answer",
        target=words.target(scenario.target_pct),
        denominator=words(f"of-gdp-{'fixed' if scenario.measure == 'government' else 'year'}"),
        spending=words.trn_jpy(result["spending_trn_jpy"]),
        extra=words.trn_jpy(abs(extra)),
        direction=direction,
        gap=words.number(abs(gap), 1 if abs(gap) >= 0.05 else 2),
        years=scenario.year - start.year,
        place=words.place(int(result["rank"])),
        of=of,
        nato_year=str(edition.year),
        **common,
    )
    place_help = words("key-rank-help", year=str(edition.year), release=words.date(edition.release), of=of)
    rate = words.number(scenario.jpy_per_usd, 2)
    person = words.jpy(result["extra_per_person_jpy"], sign=True)
    values = (
        ("yen", words.trn_jpy(result["spending_trn_jpy"], short=True), "key-yen-help"),
        ("usd", words.bn_usd(result["spending_bn_usd"], short=True), "key-usd-help"),
        (
            "gap",
            words("unit-points", value=words.number(gap, 1 if abs(gap) >= 0.05 else 2, sign=True)),
            "key-gap-help",
        ),
        ("person", person, "key-person-help"),
        ("rank", words("unit-rank", place=words.place(int(result["rank"])), of=of), ""),
        ("pace", words.pct(result["pace_pct"], 1, sign=True), "key-pace-help"),
    )
    return Answer(
        sentence=sentence + against.difference(figures, scenario, words, "money"),
        numbers=tuple(
            KeyNumber(
                id=key,
                label=words(f"key-{key}"),
                value=value,
                context=words(f"key-{key}-context", nato_year=str(edition.year), rate=rate, **common),
                help=words(help_id, rate=rate, **common) if help_id else place_help,
            )
            for key, value, help_id in values
        ),
        credit=credit_line(words, figures, [figures.sources[source] for source in _sources(figures, scenario)]),
    )


def _sources(figures: Figures, scenario: Scenario) -> list[str]:
    """What the key numbers rest on: Japan's level, GDP, the population, the exchange rate and NATO's shares."""
    start = base(figures, scenario.measure)
    gdp = gdp_path(figures, start, growth_pct=scenario.growth_pct, until=scenario.year)["source"]
    used = [*start.sources, *gdp[gdp != ""], *population_sources(figures, scenario.year)]
    if scenario.jpy_per_usd == query.yen_default(figures)[0]:
        used.append(str(figures.exchange_rate["source"].iloc[0]))
    return list(dict.fromkeys([*used, nato_edition(figures).source]))
