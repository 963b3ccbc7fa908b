"""The shares that Japan may be put beside, as of a day."""

from __future__ import annotations

import datetime as dt

import pytest

import data
from components.model.benchmarks import ASIA_PACIFIC, DEFAULT_BENCHMARK, benchmark, benchmarks
from components.model.commitments import commitments

LATEST = data.load()
ARTICLE = data.load(data.ARTICLE_DAY)


def test_natos_europe_and_canada_are_the_default_at_their_newest_year() -> None:
    now, then = benchmark(LATEST, DEFAULT_BENCHMARK), benchmark(ARTICLE, DEFAULT_BENCHMARK)
    assert (now.id, now.share_pct, now.kind, now.year, now.source) == (
        "nato-eur-can",
        2.53,
        "estimate",
        2026,
        "nato-2026-07",
    )
    assert (then.share_pct, then.year, then.source) == (2.02, 2024, "nato-2024-06")


def test_every_commitment_but_those_asked_of_japan_is_a_benchmark_with_an_id_of_its_own() -> None:
    rows = commitments(LATEST)
    by_name = rows[(rows["kind"] == "requested") & (rows["applies_to"] == "Japan")]
    assert set(by_name["value_pct"]) == {3.0, 3.5}
    assert len(benchmarks(LATEST)) == 2 + len(ASIA_PACIFIC) + len(rows) - len(by_name)
    hague = {id: one.share_pct for id, one in benchmarks(LATEST).items() if one.id.startswith("nato-hague-2025")}
    assert hague == {"nato-hague-2025-core": 3.5, "nato-hague-2025-total": 5.0}


def test_the_pledge_of_the_hague_is_no_benchmark_before_its_day() -> None:
    assert "nato-hague-2025-core" in benchmarks(data.load(dt.date(2025, 6, 25)))
    with pytest.raises(LookupError, match=r"'nato-hague-2025-core'; known on 2025-06-21: nato-eur-can, nato-total"):
        benchmark(ARTICLE, "nato-hague-2025-core")


def test_asia_pacific_allies_stand_at_sipris_newest_share() -> None:
    korea = benchmark(LATEST, "KOR")
    rows = LATEST.sipri_share[LATEST.sipri_share["iso3"] == "KOR"].set_index("year")["share_pct"]
    assert (korea.share_pct, korea.year) == (rows[2025], 2025)
    assert benchmark(ARTICLE, "KOR").year == 2024
