"""The shares of GDP that Japan may be put beside: NATO's own sums, pledges, and what is asked of allies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from components.model.commitments import commitments
from components.model.rows import newest_row, records
from components.words import Words
from data import Figures, nato_series

NATO_SUMS = {"nato-eur-can": "NATO_EUR_CAN", "nato-total": "NATO_TOTAL"}
ASIA_PACIFIC = ("KOR", "TWN", "AUS", "PHL", "NZL", "THA")  # allies and partners of the US, by SIPRI's shares
DEFAULT_BENCHMARK = "nato-eur-can"


class Commitment(NamedTuple):
    """A row of `components.model.commitments`, as far as a benchmark is made of it."""

    id: str
    component: str
    value_pct: float
    kind: str
    applies_to: str
    decided_on: str
    release: str
    source: str


@dataclass(frozen=True, kw_only=True)
class Benchmark:
    """One share in percent of GDP; `year` is the year it is of or, for a commitment, was decided in."""

    id: str
    share_pct: float
    kind: str
    year: int
    release: str
    source: str


def benchmarks(figures: Figures) -> dict[str, Benchmark]:
    """The benchmarks known on the as-of day by id: NATO's sums and countries' shares in their newest year, then
    commitments, lowest first.

    A country's id is its ISO 3166 alpha-3 code. A commitment's is its id and component of the targets table, since one
    decision may set several shares. What is asked of Japan by name is left out: the comparison has columns for it.
    """
    counted = [(id, nato_series(figures, iso3).iloc[-1]) for id, iso3 in NATO_SUMS.items()]
    shares = figures.sipri_share
    countries = [(iso3, shares[shares["iso3"] == iso3]) for iso3 in ASIA_PACIFIC]
    counted += [(iso3, newest_row(rows, "year")) for iso3, rows in countries if not rows.empty]
    found = [
        Benchmark(
            id=id,
            share_pct=float(row["share_pct"]),
            kind=str(row["kind"]),
            year=int(row["year"]),
            release=str(row["release"]),
            source=str(row["source"]),
        )
        for id, row in counted
    ]
    found += [
        Benchmark(
            id=f"{row.id}-{row.component}",
            share_pct=row.value_pct,
            kind=row.kind,
            year=int(row.decided_on[:4]),
            release=row.release,
            source=row.source,
        )
        for row in records(commitments(figures), Commitment)
        if (row.kind, row.applies_to) != ("requested", "Japan")
    ]
    return {benchmark.id: benchmark for benchmark in found}


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
