"""Every exhibit builds for both ends of every control, and its numbers follow from the tables by hand."""

from __future__ import annotations

import datetime as dt
import importlib
import itertools
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

import data
from components.article.record import load_record
from components.exhibits import EXHIBITS, build, uses
from components.kit.exhibit import Exhibit
from components.kit.labels import spread, stacked
from components.kit.look import KINDS, PALETTE, bar_style, recolored
from components.model.controls import GROWTH, INFLATION, TARGET, YEAR, YEN, default_scenario
from components.model.option_controls import comparable_countries
from components.model.scenario import MEASURES, PRICES, Measure, Scenario
from components.model.view import View
from components.words import Words, load_words
from tests.kept import kept_one

LATEST = data.load()
DAYS = (data.ARTICLE_DAY, LATEST.as_of)


def _ends(as_of: dt.date) -> list[Scenario]:
    """The defaults, and each control at both ends with the others at their defaults."""
    start = default_scenario(data.load(as_of))
    ends: dict[str, tuple[Any, ...]] = {
        "target_pct": (TARGET.low, TARGET.high),
        "year": (int(YEAR.low), int(YEAR.high)),
        "growth_pct": (GROWTH.low, GROWTH.high),
        "inflation_pct": (INFLATION.low, INFLATION.high),
        "prices": PRICES,
        "jpy_per_usd": (YEN.low, YEN.high),
        "compare": ((), comparable_countries(data.load())),
        "bonds_pct": (0, 100),
    }
    return [start, *(replace(start, **{key: value}) for key, values in ends.items() for value in values)]


GRID = list(itertools.product(EXHIBITS, ("en", "ja"), DAYS, MEASURES))


@pytest.mark.parametrize(("exhibit_id", "lang", "as_of", "measure"), GRID)
def test_it_builds_for_both_ends_of_every_control(exhibit_id: str, lang: str, as_of: Any, measure: Any) -> None:
    figures, words = data.load(as_of), load_words(lang)
    for scenario in _ends(as_of):
        exhibit = build(exhibit_id, View(figures, replace(scenario, measure=measure), words))
        _is_whole(exhibit)


def _is_whole(exhibit: Exhibit) -> None:
    assert exhibit.question
    assert exhibit.headline
    assert exhibit.notes
    assert exhibit.sources
    assert exhibit.alt.startswith(exhibit.headline)
    assert "nan" not in exhibit.headline.lower()
    for source in exhibit.sources:
        assert source.title
        assert source.publisher in exhibit.credit or source.publisher_ja in exhibit.credit


@pytest.mark.parametrize("exhibit_id", EXHIBITS)
@pytest.mark.parametrize("measure", ["sipri", "government"])
def test_what_an_exhibit_does_not_use_of_a_scenario_does_not_change_it(exhibit_id: str, measure: Measure) -> None:
    module = importlib.import_module(f"components.exhibits.{exhibit_id}")
    start = replace(default_scenario(data.load()), prices="constant", measure=measure)
    words = load_words("en")
    pictures: list[tuple[str, ...]] = [(choice,) for choice in EXHIBITS[exhibit_id].choices] or [()]
    changed: dict[str, Any] = {
        "target_pct": 2.6, "measure": "related", "year": 2031, "growth_pct": 2.2, "inflation_pct": 2.0,
        "prices": "nominal", "jpy_per_usd": 120.0, "compare": ("FRA",),
        "bonds_pct": 20,
    }  # fmt: skip
    for picture in pictures:
        before = module.build(View(LATEST, start, words), *picture)
        for name, value in changed.items():
            after = module.build(View(LATEST, replace(start, **{name: value}), words), *picture)
            if name not in uses(exhibit_id, start):
                assert (after.spec, after.headline, after.notes) == (before.spec, before.headline, before.notes), name


PICTURES = [(exhibit_id, choice) for exhibit_id in EXHIBITS for choice in (EXHIBITS[exhibit_id].choices or (None,))]


@pytest.mark.parametrize(("exhibit_id", "choice"), PICTURES)
@pytest.mark.parametrize("lang", ["en", "ja"])
def test_every_picture_builds_and_shows_a_kept_scenario_with_its_difference(
    exhibit_id: str, choice: str | None, lang: str
) -> None:
    words = load_words(lang)
    for as_of in DAYS:
        start = default_scenario(data.load(as_of))
        kept = replace(start, target_pct=2.5, year=2031, measure="related", compare=())
        alone = build(exhibit_id, View(data.load(as_of), start, words), choice)
        both = build(exhibit_id, View(data.load(as_of), replace(start, kept=kept_one(kept)), words), choice)
        _is_whole(both)
        if exhibit_id != "timeline" and choice not in ("growth", "yen", "drivers", "nature", "goal", "programmes"):
            assert both.spec != alone.spec


@pytest.mark.parametrize("exhibit_id", [exhibit_id for exhibit_id in EXHIBITS if EXHIBITS[exhibit_id].choices])
def test_a_picture_that_an_exhibit_has_not_is_refused_with_what_is_allowed(exhibit_id: str) -> None:
    with pytest.raises(ValueError, match=EXHIBITS[exhibit_id].choices[0]):
        build(exhibit_id, View(LATEST, default_scenario(data.load()), load_words("en")), "no-such")


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_every_claim_of_the_article_points_at_a_mark_that_is_drawn(lang: str) -> None:
    for claim in load_record(lang).claims:
        exhibit = build(claim.exhibit, View(LATEST, default_scenario(data.load()), load_words(lang)))
        assert claim.mark in exhibit.marks, (claim.id, claim.exhibit, claim.mark)


@pytest.mark.parametrize(("exhibit_id", "choice"), PICTURES)
def test_plotly_itself_finds_every_property_valid(exhibit_id: str, choice: str | None) -> None:
    for as_of in DAYS:
        for scenario in _ends(as_of):
            kept = replace(
                scenario, kept=kept_one(default_scenario(data.load(as_of)), target_pct=2.5, year=2031, compare=())
            )
            for shown in (scenario, kept):
                exhibit = build(exhibit_id, View(data.load(as_of), shown, load_words("en")), choice)
                assert exhibit.figure.data


def test_an_unknown_exhibit_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        build("no-such", View(LATEST, default_scenario(data.load()), load_words("en")))


def _table(exhibit_id: str, **changes: Any) -> Any:
    scenario = replace(default_scenario(data.load()), **changes)
    return build(exhibit_id, View(data.load(scenario.as_of), scenario, load_words("en"))).table


def test_the_comparison_holds_the_four_levels_and_what_is_pledged_and_asked() -> None:
    table = _table("compare").set_index("id")
    # 9.0353 / 691.9; SIPRI 2025; 11.0 / 672.6695; 11.0 / 560
    levels = table.loc[["japan-budget", "now", "japan-related", "japan-government"], "share_pct"]
    assert levels.tolist() == pytest.approx([1.3059, 1.4117, 1.6353, 1.9643], abs=1e-4)
    assert table.loc["asked-3.5", ["share_pct", "kind"]].tolist() == [3.5, "requested"]
    assert table.loc["nato-total", ["share_pct", "kind", "year"]].tolist() == [2.86, "estimate", 2026]
    assert table.loc["nato-hague-2025", "share_pct"].tolist() == [3.5, 5.0]


def test_the_comparison_of_the_articles_day_does_not_know_the_hague() -> None:
    table = _table("compare", as_of=data.ARTICLE_DAY)
    assert "nato-hague-2025" not in set(table["id"])
    assert table.set_index("id").loc["now", "share_pct"] == pytest.approx(1.371, abs=1e-3)


def test_the_cost_adds_up_from_the_year_after_the_base_year() -> None:
    table = _table("cost")
    for _, road in table.groupby("id"):
        assert road["extra_trn_jpy"].iloc[0] == 0
        assert np.allclose(road["cumulative_extra_trn_jpy"], road["extra_trn_jpy"].cumsum())
    # FY2026: share 1.4117 + 2.0883/10 = 1.6205; 691.9 x 0.20883% = 1.4449 more than holding
    road = table[table["id"] == "asked-3.5"]
    assert road["extra_trn_jpy"].iloc[1] == pytest.approx(1.4449, abs=2e-4)


def test_sentences_say_less_where_the_target_is_below_todays_share() -> None:
    words = load_words("en")
    low = replace(default_scenario(data.load()), target_pct=1.0)
    assert "would save Japan" in build("cost", View(LATEST, low, words)).headline
    assert "below its present 1.41%" in build("compare", View(LATEST, low, words)).headline
    assert "would cut 0.41 points" in build("road", View(LATEST, low, words)).headline


def test_an_earlier_day_says_what_has_changed_since_and_the_latest_does_not() -> None:
    words = load_words("en")
    then = default_scenario(data.load(data.ARTICLE_DAY))
    since = build("compare", View(data.load(data.ARTICLE_DAY), then, words)).since
    assert any("2024 from 1.37% to 1.29%" in text for text in since)
    assert any("FY2024 has been revised from 617.0 to 645.1" in text for text in since)
    assert any("April 2025 (2024)" in text and "7 July 2026 (2026)" in text for text in since)
    assert build("compare", View(LATEST, default_scenario(data.load()), words)).since == ()


def test_classes_of_number_differ_without_colour() -> None:
    from components.kit.look import DASH

    styles = {kind: str(bar_style(kind, "#000000")) for kind in ("spent", "budgeted")}  # an estimate says so in words
    assert len(set(styles.values())) == 2
    assert len({DASH["spent"], DASH["pledged"], DASH["requested"]}) == 3
    assert set(DASH) == set(KINDS)


def test_dark_colours_replace_every_light_one() -> None:
    own = replace(default_scenario(data.load()), target_pct=2.7)
    exhibit = build("cost", View(LATEST, own, load_words("en")))
    light, dark = str(recolored(exhibit.spec, "light")), str(recolored(exhibit.spec, "dark"))
    for role in ("target", "asked_low", "asked_high", "bar"):
        assert PALETTE[role][0] in light
        assert PALETTE[role][0] not in dark
        assert PALETTE[role][1] in dark


def test_labels_of_several_heights_are_stacked_nearest_to_their_values() -> None:
    # 10 and 20 high around 50 and 52: together 30, centred so that their values are missed by as much: the foot of
    # both is the mean of 50 - 5 and 52 - 20, 38.5
    assert stacked([50, 52], [10, 20], low=0, high=100) == pytest.approx([43.5, 58.5])
    assert stacked([99, 1], [10, 10], low=0, high=100) == pytest.approx([95, 5])
    assert stacked([5, 5, 5], [10, 10, 10], low=0, high=15) == pytest.approx([2.5, 7.5, 12.5])  # half of each


def test_labels_are_spread_apart_near_their_values_and_inside() -> None:
    placed = spread([1.0, 1.1, 5.0], 0.5, low=0, high=6)
    assert placed == pytest.approx([0.8, 1.3, 5.0])  # the pair is centred on 1.05, half a unit apart
    crowded = spread([5.9, 6.0, 6.0], 1.0, low=0, high=6)
    assert crowded == pytest.approx([4.0, 5.0, 6.0])
    assert spread([], 1, low=0, high=1) == []
    many = spread([0.0] * 5, 1.0, low=0, high=2)
    assert many == pytest.approx([0, 0.5, 1.0, 1.5, 2.0])


def test_what_many_readers_ask_for_at_once_is_built_once_and_one_after_the_other(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    running: list[float] = []
    most = 0
    made: list[float] = []

    def slow(view: View) -> float:
        nonlocal most
        scenario = view.scenario
        running.append(scenario.target_pct)
        most = max(most, len(running))
        time.sleep(0.05)
        made.append(running.pop())
        return scenario.target_pct

    monkeypatch.setattr(importlib.import_module("components.exhibits.timeline"), "build", slow)
    start, words = default_scenario(data.load()), Words("en")  # words of its own: nothing of them is remembered yet
    asked = [replace(start, target_pct=target) for target in (1.1, 1.2) * 3]
    with ThreadPoolExecutor(6) as pool:
        got: list[object] = list(pool.map(lambda scenario: build("timeline", View(LATEST, scenario, words)), asked))
    assert got == [1.1, 1.2] * 3
    assert sorted(made) == [1.1, 1.2]
    assert most == 1


@pytest.mark.parametrize(("yen", "named"), [(default_scenario(data.load()).jpy_per_usd, True), (150.0, False)])
def test_what_is_said_in_dollars_names_the_source_of_the_rate(yen: float, named: bool) -> None:
    exhibit = build("cost", View(LATEST, replace(default_scenario(data.load()), jpy_per_usd=yen), load_words("en")))
    assert any("Federal Reserve" in source.publisher for source in exhibit.sources) == named
