"""The shares of GDP that Japan may be put beside: NATO's own sums, pledges, and what is asked of allies."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

import pandas as pd

from components.model.commitments import commitments
from components.model.rows import records
from components.words import Words
from data import Figures, nato_series
from data.figure_cache import cached_with_figures

NATO_SUMS = {"nato-eur-can": "NATO_EUR_CAN", "nato-total": "NATO_TOTAL"}
ASIA_PACIFIC = ("KOR", "TWN", "AUS", "PHL", "NZL", "THA")  # allies and partners of the US, by SIPRI's shares
DEFAULT_BENCHMARK = "nato-eur-can"


class Benchmark(NamedTuple):
    """One share in percent of GDP; `year` is the year it is of or, for a commitment, was decided in."""

    id: str
    share_pct: float
    kind: str
    year: int
    release: str
    source: str


@cached_with_figures(1)
def benchmarks(figures: Figures) -> Mapping[str, Benchmark]:
    """The benchmarks known on the as-of day by id: NATO's sums and countries' shares in their newest year, then
    commitments, lowest first.

    A country's id is its ISO 3166 alpha-3 code. A commitment's is its id and component of the targets table, since one
    decision may set several shares. What is asked of Japan by name is left out: the comparison has columns for it.
    """
    sums = [nato_series(figures, iso3).tail(1).assign(id=id) for id, iso3 in NATO_SUMS.items()]
    shares = figures.sipri_share[figures.sipri_share["iso3"].isin(ASIA_PACIFIC)].sort_values("year")
    newest = shares.drop_duplicates("iso3", keep="last").sort_values(
        "iso3", key=lambda iso3: iso3.map(ASIA_PACIFIC.index)
    )
    rows = commitments(figures)
    rows = rows[(rows["kind"] != "requested") | (rows["applies_to"] != "Japan")]
    committed = rows.assign(
        id=rows["id"] + "-" + rows["component"],
        share_pct=rows["value_pct"],
        year=rows["decided_on"].str[:4].astype(int),
    )
    table = pd.concat([*sums, newest.assign(id=newest["iso3"]), committed])
    return MappingProxyType({benchmark.id: benchmark for benchmark in records(table, Benchmark)})


def benchmark(figures: Figures, benchmark_id: str) -> Benchmark:
    """The benchmark of that id. Raises LookupError, naming what is known, where there is none on the as-of day."""
    known = benchmarks(figures)
    if benchmark_id not in known:
        raise LookupError(f"benchmark is {benchmark_id!r}; known on {figures.as_of}: {', '.join(known)}")
    return known[benchmark_id]


def benchmark_name(benchmark_id: str, words: Words) -> str:
    """A benchmark's name: a sum's, a commitment's, or a country's."""
    for key in (f"benchmark-{benchmark_id}", f"target-{benchmark_id}"):
        if words.has(key):
            return words(key)
    return words.country(benchmark_id)
