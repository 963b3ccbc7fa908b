"""The answer at the head of the page for every share that the target may be: sentence and key numbers, written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from components.model.controls import LADDER, TARGET, yen_sources
from components.model.gdp_path import gdp_path
from components.model.level import Level, japan_level
from components.model.outcomes import outcomes, rank, share_of_its_year_pct
from components.model.population import population_sources
from components.model.rows import rows_of
from components.model.scenario import Scenario
from components.model.view import View
from components.words import Words
from data import Figures, nato_edition
from data.figure_cache import cached_with_figures


@dataclass(frozen=True, kw_only=True)
class KeyNumber:
    """What a number of the page is, its year or rate, and what stands behind it; the same for every target."""

    id: str
    label: str
    context: str
    help: str


@dataclass(frozen=True, kw_only=True)
class Row:
    """One target: the share in percent of GDP, as written, its sentence and title, and a value for each key number."""

    share_pct: float
    share: str
    sentence: str
    title: str
    values: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Answers:
    """The key numbers, a row for each of `components.query.LADDER.steps` (lowest first), and ids of sources."""

    numbers: tuple[KeyNumber, ...]
    rows: tuple[Row, ...]
    sources: tuple[str, ...]


def answers(view: View) -> Answers:
    """The answers to the page's question for every target, in the language of `words`.

    Worked out once for all scenarios that differ in the target or the countries only.
    """
    figures, scenario, words = view.figures, view.scenario, view.words
    plain = replace(scenario, target_pct=TARGET.default, compare=())
    return _answers(figures, plain, words)


@cached_with_figures(128)
def _answers(figures: Figures, scenario: Scenario, words: Words) -> Answers:
    start = japan_level(figures, scenario.measure)
    edition = nato_edition(figures)
    of = str(rank(figures, scenario.target_pct)["of"].iloc[0])
    common = {
        "year": str(scenario.year),
        "prices": words(f"prices-{scenario.prices}", year=str(start.year)),
        "start": words.pct(start.share_pct, 2),
        "start_year": words(f"year-of-{scenario.measure}", year=str(start.year)),
        "measure": words(f"measure-{scenario.measure}"),
        "mode": scenario.prices,
        "base": str(start.year),
        "rate": words.number(scenario.jpy_per_usd, 2),
        "nato_year": str(edition.year),
        "of": of,
    }
    denominator = words(f"of-gdp-{'fixed' if scenario.measure == 'government' else 'year'}")
    fixed: dict[str, str | int] = {**common, "denominator": denominator, "years": scenario.year - start.year}
    rank_help = words(
        "key-rank-help", year=str(edition.year), release=words.date(edition.release), of=of, measure=scenario.measure
    )
    return Answers(
        numbers=tuple(
            KeyNumber(
                id=key,
                label=words(f"key-{key}"),
                context=words(f"key-{key}-context", **common),
                help=rank_help if key == "rank" else words(f"key-{key}-help", **common),
            )
            for key in ("yen", "usd", "gap", "person", "rank", "pace")
        ),
        rows=tuple(_rows(figures, scenario, start, fixed, words)),
        sources=tuple(dict.fromkeys(_sources(figures, scenario, start))),
    )


def _sources(figures: Figures, scenario: Scenario, start: Level) -> Iterator[str]:
    """What the key numbers rest on: Japan's level, GDP, the population, the exchange rate and NATO's shares."""
    yield from start.sources
    gdp = gdp_path(figures, start, growth_pct=scenario.growth_pct, until=scenario.year)["source"]
    yield from gdp[gdp != ""]
    yield from population_sources(figures, scenario.year)
    yield from yen_sources(figures, scenario)
    yield nato_edition(figures).source


def _rows(
    figures: Figures, scenario: Scenario, start: Level, fixed: dict[str, str | int], words: Words
) -> Iterator[Row]:
    """A row for each step of the target, from one table of outcomes."""
    real_pct = share_of_its_year_pct(figures, scenario, LADDER.steps)
    table = outcomes(figures, scenario, LADDER.steps)
    table = table.assign(real_pct=real_pct, real_rank=rank(figures, real_pct)["rank"].to_numpy())
    for result in rows_of(table):
        gap = result.gap_points
        yield Row(
            share_pct=result.target_pct,
            share=words.number(result.target_pct, 1),
            sentence=words(
                "answer",
                target=words.target(result.target_pct),
                spending=words.trn_jpy(result.spending_trn_jpy),
                extra=words.trn_jpy(abs(result.extra_trn_jpy)),
                direction="same" if abs(gap) < 0.005 else "up" if gap > 0 else "down",
                gap=words.number(abs(gap), _places(gap)),
                place=words.place(result.rank),
                real=words.pct(result.real_pct, 2) if scenario.measure == "government" else "no",
                real_place=words.place(result.real_rank),
                **fixed,
            ),
            title=words(
                "page-title-answer",
                target=words.target(result.target_pct),
                spending=words.trn_jpy(result.spending_trn_jpy, short=True),
                place=words("unit-rank", place=words.place(result.real_rank), of=str(fixed["of"])),
            ),
            values=_values(result, str(fixed["of"]), words),
        )


def _values(result: Any, of: str, words: Words) -> tuple[str, ...]:
    """The key numbers of one row of `outcomes`, in the order of `Answers.numbers`."""
    gap = words.number(result.gap_points, _places(result.gap_points), sign=True)
    return (
        words.trn_jpy(result.spending_trn_jpy, short=True),
        words.bn_usd(result.spending_bn_usd, short=True),
        words("unit-points", value=gap),
        words.jpy(result.extra_per_person_jpy, sign=True),
        words("unit-rank", place=words.place(result.real_rank), of=of),
        words.pct(result.pace_pct, 1, sign=True),
    )


def _places(gap_points: float) -> int:
    """Decimals that a gap needs to be seen."""
    return 1 if abs(gap_points) >= 0.05 else 2
