"""NATO's equipment shares come from one edition; Japan's breakdown never adds contracts to cash."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import Any

import pytest

import data
from components.exhibits import EXHIBITS, build
from components.kit import labels
from components.kit.exhibit import Exhibit
from components.kit.look import DASH
from components.model.controls import default_scenario
from components.model.scenario import MEASURES
from components.model.view import View
from components.words import load_words

LATEST = data.load()
DAYS = (data.ARTICLE_DAY, LATEST.as_of)


def _build(choice: str | None = None, *, lang: str = "en", **changes: Any) -> Exhibit:
    scenario = replace(default_scenario(data.load(changes.get("as_of"))), **changes)
    return build("equipment", View(data.load(scenario.as_of), scenario, load_words(lang)), choice)


@pytest.mark.parametrize(
    ("choice", "lang", "as_of"), list(itertools.product(EXHIBITS["equipment"].choices, ("en", "ja"), DAYS))
)
def test_every_view_builds_and_plotly_finds_it_valid(choice: str, lang: str, as_of: Any) -> None:
    for target, measure in itertools.product((0.5, 6.0), MEASURES):
        exhibit = _build(choice, lang=lang, as_of=as_of, target_pct=target, measure=measure, compare=())
        assert "nan" not in exhibit.headline.lower()
        assert exhibit.sources
        assert exhibit.figure.layout.height > 0


def test_an_unknown_view_is_refused_with_those_allowed() -> None:
    with pytest.raises(ValueError, match="allowed: nato, nature, goal, programmes"):
        _build("pie")


def test_thirty_of_the_31_members_reach_the_guideline_for_equipment_and_five_both() -> None:
    exhibit = _build()
    table = exhibit.table.set_index("iso3")
    # NATO, July 2026, 2026e: only Norway is below 20 (17.95); at 3.5 or more of GDP stand Lithuania 5.33, Estonia 5.10,
    # Latvia 4.92, Poland 4.68 and Greece 3.65, with 47.57, 40.12, 40.10, 55.91 and 37.65 on equipment
    assert len(table) == 31
    assert list(table.loc["POL", ["share_pct", "equipment_share_pct", "year", "kind"]]) == [
        4.68,
        55.91,
        2026,
        "estimate",
    ]
    assert table.index[table["equipment_share_pct"] < 20].tolist() == ["NOR"]
    assert exhibit.headline.startswith("30 of NATO’s 31 members")
    assert "5 of them also spend 3.5% of GDP" in exhibit.headline
    assert "the 5 at the target of 3.5% of GDP or more put 37.6% to 55.9%" in exhibit.headline
    assert exhibit.marks["POL"] == (4.68, 55.91)


def test_both_shares_are_of_the_edition_that_has_equipment() -> None:
    exhibit = _build(as_of=data.ARTICLE_DAY)
    table = exhibit.table.set_index("iso3")
    # June 2024 edition: Poland 4.12 (the newer list of April 2025 says 4.07), equipment 51.13; Belgium 15.16 and Canada
    # 18.60 are below 20
    assert set(table["release"]) == {"2024-06-17"}
    assert list(table.loc["POL", ["share_pct", "equipment_share_pct", "year"]]) == [4.12, 51.13, 2024]
    assert exhibit.headline.startswith("29 of NATO’s 31 members")
    assert "spend 2% of GDP" in exhibit.headline  # 3.5% was pledged four days later
    assert any("April 2025" in note for note in exhibit.notes)


@pytest.mark.parametrize(
    ("target", "said"),
    [
        (6.0, "no member spends 6% of GDP"),
        (5.2, "the only member at the target of 5.2% of GDP or more puts 47.6%"),  # Lithuania: 5.33, 47.57
        (0.5, "the 31 at the target of 0.5% of GDP or more put 18.0% to 55.9%"),  # 17.95 is written 18.0
    ],
)
def test_the_sentence_says_what_members_at_the_target_do(target: float, said: str) -> None:
    assert said in _build(target_pct=target).headline


def test_the_split_by_nature_is_of_the_printed_total() -> None:
    exhibit = _build("nature")
    split = exhibit.table[(exhibit.table["fiscal_year"] == 2026) & exhibit.table["part_pct"].notna()]
    # 2.3897, 4.5398 and 1.8798 of 8.8093 trillion yen; personnel in FY2019: 2.1831 of 5.0070 = 43.6
    assert split["part_pct"].tolist() == pytest.approx([27.13, 51.53, 21.34], abs=0.005)
    for said in ("8.81 trillion yen of FY2026", "27%", "52%", "21%", "FY2019", "44%", "FY2026 come to 8.26"):
        assert said in exhibit.headline
    assert _build("nature", as_of=data.ARTICLE_DAY).headline.count("FY2024 come to 9.36") == 1


def test_contracts_and_cash_never_stand_in_one_bar() -> None:
    exhibit = _build("nature")
    assert exhibit.table.groupby("group")["amount_basis"].nunique().max() == 1
    outlines = exhibit.spec["layout"]["shapes"]
    bars = {shape["y0"] for shape in outlines}
    # cash: FY2011, 2012, 2019 to 2023 and 2026 in 2, 2 and 3 parts; contracts: FY2023 to 2026, one part each
    assert (len(bars), len(outlines)) == (8 + 4, 2 * 2 + 6 * 3 + 4)
    longest = max(shape["x1"] for shape in outlines)
    assert longest == pytest.approx(9.3625)  # contracts of FY2024, alone


def test_pledged_and_requested_money_is_outlined_otherwise_than_budgeted() -> None:
    goal = _build("goal")
    assert goal.table.groupby("fiscal_year")["kind"].first().to_dict() == {2025: "budgeted", 2027: "pledged"}
    dashes = {shape["line"]["dash"] for shape in goal.spec["layout"]["shapes"]}
    assert dashes == {DASH["budgeted"], DASH["pledged"]}
    programmes = {shape["line"]["dash"] for shape in _build("programmes").spec["layout"]["shapes"]}
    assert programmes == {DASH["budgeted"], DASH["requested"]}


def test_the_largest_programme_is_budgeted_though_a_request_is_larger() -> None:
    # 1.3564 trillion in the draft budget for a capability area; stand-off missiles: 1.024 requested, 0.9733 budgeted
    sentence = _build("programmes").headline
    assert "Cross-domain operations (space, cyber and others): 1,356.4 bn yen (FY2026, initial budget" in sentence
    assert "領域横断作戦能力（宇宙・サイバー・電磁波など）の13,564億円" in _build("programmes", lang="ja").headline


def test_the_parts_of_the_goal_were_not_known_on_the_day_of_the_article() -> None:
    exhibit = _build("goal", as_of=data.ARTICLE_DAY)
    assert exhibit.table.empty
    assert exhibit.table.columns.tolist() == _build("goal").table.columns.tolist()
    assert "9.9 trillion yen counted towards the 2% in FY2025 was not known on 21 June 2025" in exhibit.headline


def test_a_label_stands_where_nothing_else_does_or_not_at_all() -> None:
    points = {"a": (0.5, 0.5), "b": (0.55, 0.5), "c": (0.52, 0.5)}
    texts = {"a": "first", "b": "second", "c": "a long third text"}
    # at 200 pixels the points are 4 to 10 apart: the first gives way to the left, the second stands right; the 103
    # pixels of the third, above or below its point (13 up, 7 each way), would touch their lines (7 each way)
    placed = labels.beside(points, texts, widths_px=(200.0,), height_px=100.0, size=11)
    assert {key: side.xanchor for key, side in placed.items()} == {"a": "right", "b": "left"}
    alone = labels.beside({"c": (0.5, 0.5)}, {"c": texts["c"]}, widths_px=(120.0,), height_px=100.0, size=11)
    assert alone["c"] == labels.Side("center", 0, 13)  # 60 pixels on either side are too few for 103
