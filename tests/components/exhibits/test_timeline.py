"""The timeline holds every event that was known, in order, and its labels keep apart."""

from __future__ import annotations

import datetime as dt
import itertools
from dataclasses import replace
from typing import Any

import pytest

import data
from components.exhibits import EXHIBITS, build, timeline
from components.kit.exhibit import Exhibit
from components.kit.timescale import chronology
from components.model.controls import default_scenario
from components.model.view import View
from components.words import load_words

LATEST = data.load()
DAYS = (data.ARTICLE_DAY, LATEST.as_of)


def _build(choice: str | None = None, *, lang: str = "en", **changes: Any) -> Exhibit:
    scenario = replace(default_scenario(data.load(changes.get("as_of"))), **changes)
    return build("timeline", View(data.load(scenario.as_of), scenario, load_words(lang)), choice)


def _labels(exhibit: Exhibit) -> list[tuple[float, int]]:
    """Middle and lines of each label, from the top."""
    notes = [note for note in exhibit.spec["layout"]["annotations"] if note.get("x") == timeline.LABEL_AT]
    return sorted((-note["y"], note["text"].count("<br>") + 1) for note in notes)


@pytest.mark.parametrize(
    ("choice", "lang", "as_of"), list(itertools.product(EXHIBITS["timeline"].choices, ("en", "ja"), DAYS))
)
def test_every_view_builds_and_its_labels_do_not_touch(choice: str, lang: str, as_of: Any) -> None:
    for target in (0.5, 2.0, 3.5, 6.0):
        exhibit = _build(choice, lang=lang, as_of=as_of, target_pct=target, compare=())
        assert exhibit.figure.layout.height > 0
        placed = _labels(exhibit)
        for (upper, above), (lower, below) in itertools.pairwise(placed):
            assert lower - upper >= (above + below) / 2 * timeline.LINE_PX


def test_an_unknown_view_is_refused_with_those_allowed() -> None:
    with pytest.raises(ValueError, match="allowed: key, every"):
        _build("some")


def test_all_64_events_stand_in_the_table_and_15_were_known_on_the_day_of_the_article() -> None:
    # of the 64 rows of timeline.csv the first 15 are dated up to 21 June 2025; 49 follow, of which requests are those
    # of 13 August 2025, 23 January and 30 May 2026
    latest, then = _build(), _build(as_of=data.ARTICLE_DAY)
    assert (len(latest.table), len(then.table)) == (64, 15)
    assert "15 had happened by the day of the article, 21 June 2025, and 49 came after it, 3 of them" in latest.headline
    assert "none after it is known" in then.headline
    assert latest.table["date"].is_monotonic_increasing
    row = latest.table[latest.table["date"] == "2026-01-23"].iloc[0]
    assert list(row[["category", "figure_pct", "well_known", "in_article"]]) == ["request", 5, "source read", "no"]


def test_the_sentence_names_the_events_that_name_the_target() -> None:
    # 3.5: Colby in June 2025, Hegseth to Australia, the FT on 20 June, the diplomat on 21 June, Hayashi on 23 June,
    # NATO on 25 June (beside 5), Nikkei Asia on 13 August, South Korea on 2 September and 13 November, Takaichi on
    # 11 November, the US strategy of 23 January 2026 (beside 5), the Finance Ministry on 12 March, the LDP's draft of
    # 25 May and Manila on 1 June; 3: Colby in March 2025 and that draft (beside 3.5)
    first = "the first “Colby reportedly raises the request to 3.5%” (20 June 2025)"
    assert f"14 name 3.5% of GDP, {first}" in _build().headline
    assert f"4 name 3.5% of GDP, {first}" in _build(as_of=data.ARTICLE_DAY).headline
    assert "2 name 3% of GDP, the first “Colby tells Senate panel" in _build(target_pct=3.0).headline
    assert "None names 2.7% of GDP" in _build(target_pct=2.7).headline


def test_the_latest_event_is_named_with_how_it_is_known() -> None:
    assert _build().headline.endswith("“New security documents still under debate”, known from a headline only.")
    assert _build(lang="ja").headline.endswith("（見出しのみ確認）。")


def test_requests_budgets_and_summits_that_name_a_share_the_articles_own_and_the_latest_are_labelled() -> None:
    # 14 such rows name a share; of the article's 10, three do too, so 7 more; the latest; and the article itself
    assert len(_labels(_build("key"))) == 14 + 7 + 1 + 1
    assert len(_labels(_build("every"))) == 64 + 1
    # known then: 8 with a share and 5 more of the article's; the latest is one of those
    assert len(_labels(_build("key", as_of=data.ARTICLE_DAY))) == 8 + 5 + 1


def test_every_event_has_a_mark_in_its_lane_and_later_ones_stand_lower() -> None:
    marks = _build().marks
    days = sorted(marks)
    assert len(marks) == LATEST.timeline["date"].nunique()
    assert marks["timeline:2025-07-01"][0] == timeline.LANES.index("summit")
    assert [marks[day][1] for day in days] == sorted((marks[day][1] for day in days), reverse=True)


def test_the_picture_names_the_publishers_and_the_table_the_source_of_each_event() -> None:
    exhibit = _build()
    assert "The Straits Times" in exhibit.credit
    assert set(exhibit.table["source"]) == set(LATEST.timeline["source"])
    assert len(exhibit.sources) == LATEST.timeline["source"].nunique()


def test_time_runs_straight_between_entries_and_entries_keep_their_room() -> None:
    new_year = dt.date(2025, 1, 1)
    line = chronology([new_year, dt.date(2025, 1, 11), dt.date(2027, 1, 11)], [20.0, 10.0, 10.0])
    # half of 20; 15 further (ten days would take 4.5); 730 days would take 328.5, held at 60; half of 10 below
    assert line.at_px == pytest.approx((10.0, 25.0, 85.0))
    assert line.length_px == pytest.approx(90.0)
    assert line.at(dt.date(2025, 1, 6)) == pytest.approx(17.5)
    assert [line.at(day) for day in (dt.date(2020, 1, 1), dt.date(2030, 1, 1))] == [10.0, 85.0]


def test_months_are_named_where_there_is_room_and_each_january_with_its_year() -> None:
    line = chronology([dt.date(2024, 11, 20), dt.date(2025, 3, 10)], [20.0, 20.0])
    # 110 days take 49.5 pixels: January stands 42 days on, 18.9 down, too near to the first name; March 101 days on,
    # 45.5 down
    assert [(day.month, full) for _, day, full in line.months()] == [(11, True), (3, False)]
