"""The shares of GDP that Japan may be put beside: NATO's own sums, pledges, and what is asked of allies."""

from __future__ import annotations

from dataclasses import dataclass

from components.model.commitments import commitments
from components.model.rows import rows_of
from data import Figures, nato_series

NATO_SUMS = {"nato-eur-can": "NATO_EUR_CAN", "nato-total": "NATO_TOTAL"}
DEFAULT_BENCHMARK = "nato-eur-can"


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
    """The benchmarks known on the as-of day by id: NATO's sums in their newest year, then commitments, lowest first.

    A commitment's id is its id and component of the targets table, since one decision may set several shares. What is
    asked of Japan by name is left out: the comparison has columns for it.
    """
    sums = [(id, nato_series(figures, iso3).iloc[-1]) for id, iso3 in NATO_SUMS.items()]
    found = [
        Benchmark(
            id=id,
            share_pct=float(row["share_pct"]),
            kind=str(row["kind"]),
            year=int(row["year"]),
            release=str(row["release"]),
            source=str(row["source"]),
        )
        for id, row in sums
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
        for row in rows_of(commitments(figures))
        if (row.kind, row.applies_to) != ("requested", "Japan")
    ]
    return {benchmark.id: benchmark for benchmark in found}


def benchmark(figures: Figures, benchmark_id: str) -> Benchmark:
    """The benchmark of that id. Raises LookupError, naming what is known, where there is none on the as-of day."""
    known = benchmarks(figures)
    if benchmark_id not in known:
        raise LookupError(f"benchmark is {benchmark_id!r}; known on {figures.as_of}: {', '.join(known)}")
    return known[benchmark_id]
