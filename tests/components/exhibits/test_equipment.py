"""NATO's equipment shares come from one edition; Japan's breakdown never adds contracts to cash."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import Any

import pandas as pd
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
from tests.kept import kept_one

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


def test_how_budgets_were_carried_out_is_said_with_the_years_and_only_what_was_known() -> None:
    # Jiji, 16 January 2026: 407.8 and 1,386.7 bn yen; Board of Audit, 6 November 2024: about 4.69 and 9.45 trillion;
    # Ryukyu Shimpo, July 2024: 107.3 and about 130 bn of 6,821.9; Nikkan Gendai, 20 November 2025: 117.2 of 9,652.1.
    notes = " ".join(_build("nature").notes)
    assert "about 9.45 trillion yen at the end of FY2023, up from about 4.69 trillion at the end of FY2019" in notes
    assert "1.39 trillion yen in FY2023, up from 0.41 trillion in FY2018" in notes
    assert (
        "FY2022 0.11 trillion yen, FY2023 0.13 trillion yen of 6.82 trillion, FY2024 0.12 trillion yen of 9.65" in notes
    )
    then = " ".join(_build("nature", as_of=data.ARTICLE_DAY).notes)
    assert "FY2024 0.12" not in then
    assert "foreign military sales" not in then


def test_an_unknown_view_is_refused_with_those_allowed() -> None:
    with pytest.raises(ValueError, match="allowed: nato, nature, goal, programmes"):
        _build("pie")


def test_thirty_of_the_31_members_reach_the_guideline_for_equipment_and_five_both() -> None:
    exhibit = _build()
    table = exhibit.table.set_index("iso3")
    # NATO, July 2026, 2026e: only Norway is below 20 (17.95); at 3.5 or more of GDP stand Lithuania 5.33, Estonia 5.10,
    # Latvia 4.92, Poland 4.68 and Greece 3.65, with 47.57, 40.12, 40.10, 55.91 and 37.65 on equipment
    assert len(table.dropna(subset=["share_pct", "equipment_share_pct"])) == 31
    assert len(table) == 31 + 3 + 3  # now, 3% and 3.5%; 2%, 3.5% and 20% are guidelines
    assert list(table.loc["POL", ["share_pct", "equipment_share_pct", "year", "kind"]]) == [
        4.68,
        55.91,
        2026,
        "estimate",
    ]
    assert table.index[table["equipment_share_pct"] < 20].tolist() == ["NOR"]
    assert exhibit.headline == (
        "30 of NATO’s 31 members with forces spend at least 20% of defence on equipment (2026); "
        "Japan’s share by that count is not known."
    )
    assert "5 members put at least 20% of defence spending into equipment and 3.5% of GDP" in exhibit.details[0]
    # at 3 or more also Denmark, Sweden, the United States and Norway, with the lowest, 17.95
    assert exhibit.details[1:] == (
        "The 9 members at 3% of GDP or more put 18.0% to 55.9% of their spending into equipment.",
        "The 5 members at 3.5% of GDP or more put 37.6% to 55.9% of their spending into equipment.",
    )
    assert exhibit.marks["POL"] == (4.68, 55.91)


def test_both_shares_are_of_the_edition_that_has_equipment() -> None:
    exhibit = _build(as_of=data.ARTICLE_DAY)
    table = exhibit.table.set_index("iso3")
    # June 2024 edition: Poland 4.12 (the newer list of April 2025 says 4.07), equipment 51.13; Belgium 15.16 and Canada
    # 18.60 are below 20
    assert set(table.loc[table["equipment_share_pct"].notna() & table["share_pct"].notna(), "release"]) == {
        "2024-06-17"
    }
    assert list(table.loc["POL", ["share_pct", "equipment_share_pct", "year"]]) == [4.12, 51.13, 2024]
    assert exhibit.headline.startswith("29 of NATO’s 31 members")
    # the 23 at 2% or more all reach 20: Belgium and Canada are below both; 3.5% was pledged four days later
    assert "23 members put at least 20% of defence spending into equipment and 2% of GDP" in exhibit.details[0]
    assert any("April 2025" in note for note in exhibit.notes)


@pytest.mark.parametrize(
    ("target", "said"),
    [
        (6.0, "No member spends 6% of GDP"),
        (5.2, "The only member at 5.2% of GDP or more puts 47.6%"),  # Lithuania: 5.33, 47.57
        (0.5, "The 31 members at 0.5% of GDP or more put 18.0% to 55.9%"),  # 17.95 is written 18.0
    ],
)
def test_the_sentence_says_what_members_at_the_target_do(target: float, said: str) -> None:
    assert any(said in detail for detail in _build(target_pct=target).details)


def test_the_split_by_nature_is_of_the_printed_total() -> None:
    exhibit = _build("nature")
    split = exhibit.table[(exhibit.table["fiscal_year"] == 2026) & exhibit.table["part_pct"].notna()]
    # 2.3897, 4.5398 and 1.8798 of 8.8093 trillion yen; personnel in FY2019: 2.1831 of 5.0070 = 43.6
    assert split["part_pct"].tolist() == pytest.approx([27.13, 51.53, 21.34], abs=0.005)
    assert exhibit.headline == (
        "Of Japan’s FY2026 defence budget 27% goes to personnel and food, 52% to payments on earlier contracts; "
        "in FY2019 personnel and food took 44%."
    )
    details = " ".join(exhibit.details)
    assert all(said in details for said in ("8.81 trillion yen of FY2026", "21%", "FY2026 come to 8.26"))
    assert "No later split" not in details


def test_an_earlier_split_says_that_there_is_no_later_one() -> None:
    # of FY2023's 6.6001: 2.1969, 2.5182 and 1.8850; contracts of FY2024 were known
    exhibit = _build("nature", as_of=data.ARTICLE_DAY)
    assert exhibit.headline.startswith("Of Japan’s FY2023 defence budget 33% goes to personnel and food, 38% to")
    assert exhibit.details[1:] == (
        "No later split is in the tables.",
        "New contracts for FY2024 come to 9.36 trillion yen: another basis, not added to the cash.",
    )


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


def test_the_largest_item_is_named_for_each_basis_by_itself() -> None:
    # FY2026's draft: 1.3564 trillion, basis not stated; 0.9733 of contracts, though 1.024 was requested
    assert _build("programmes").headline == (
        "Largest items named in Japan’s FY2026 defence budget: Cross-domain operations, 1,356.4 bn yen (basis not "
        "stated); Stand-off defence capability, 973.3 bn yen (contracts signed)."
    )
    assert "領域横断作戦能力1兆3,564億円（基準の明記なし）、スタンド・オフ防衛能力9,733億円（契約ベース）" in (
        _build("programmes", lang="ja").headline
    )
    assert "FY2025 defence budget: Treatment of Self-Defense Forces personnel, 409.7 bn yen (basis" in (
        _build("programmes", as_of=data.ARTICLE_DAY).headline
    )


def test_a_larger_item_takes_the_headline_of_its_own_basis_only() -> None:
    table = LATEST.breakdown
    row = table[(table["fiscal_year"] == 2026) & (table["item"] == "next_generation_fighter")]
    larger = pd.concat([table, row.assign(amount_basis="new_contracts", amount_trn_jpy=0.98)], ignore_index=True)
    figures = replace(LATEST, breakdown=larger)
    view = View(figures, default_scenario(figures), load_words("en"))
    headline = build("equipment", view, "programmes").headline
    assert "Cross-domain operations, 1,356.4 bn yen (basis not stated); Next-generation fighter, 980 bn yen" in headline
    assert "Stand-off" not in headline


def test_the_largest_part_of_the_goal_is_named_and_all_parts_stand_in_the_details() -> None:
    exhibit = _build("goal")
    assert exhibit.headline == (
        "Of 11.0 trillion yen counted towards Japan’s 2% defence goal for FY2027, the largest part is 8.9 trillion: "
        "Defence plan’s own costs."
    )
    assert [detail.split(":")[0] for detail in exhibit.details] == ["FY2025, initial budget", "FY2027, target"]
    assert "Coast guard, peacekeeping and the like 0.7, Four areas of other ministries 0.5" in exhibit.details[0]


def test_the_fixed_yardsticks_shares_stand_at_those_of_their_own_year() -> None:
    # 560 x 3.5% = 19.6 of FY2035's 691.9 x 1.012^9 = 770.317: 2.5444; 11.0 of FY2025's 672.6695: 1.6353
    marks = _build(measure="government").marks
    assert marks["target-3.5"][0] == pytest.approx(2.5444, abs=1e-4)
    assert marks["japan-now"][0] == pytest.approx(1.6353, abs=1e-4)
    texts = [note["text"] for note in _build(measure="government").spec["layout"]["annotations"]]
    assert "<b>3.5%: 2.54% (yours)</b>" in texts


def test_a_kept_scenario_is_a_diamond_and_japans_own_pictures_say_that_they_have_none() -> None:
    kept = kept_one(default_scenario(LATEST), target_pct=2.5, year=2030)
    symbols = [trace["marker"]["symbol"] for trace in _build(kept=kept).spec["data"] if "marker" in trace]
    assert ["diamond-open", "diamond-open"] in symbols
    note = load_words("en")("note-equipment-kept")
    for choice in ("nature", "goal", "programmes"):
        assert note in _build(choice, kept=kept).notes
        assert note not in _build(choice).notes


def test_the_readers_countries_are_marked_and_named() -> None:
    exhibit = _build()
    named = [note["text"] for note in exhibit.spec["layout"]["annotations"]]
    assert {"<b>Germany</b>", "<b>Poland</b>", "<b>United States</b>"} <= set(named)
    points = next(trace for trace in exhibit.spec["data"] if len(trace["x"]) == 31)
    assert points["marker"]["size"].count(11) == 3  # South Korea is no member


@pytest.mark.parametrize("as_of", DAYS)
@pytest.mark.parametrize("choice", EXHIBITS["equipment"].choices)
def test_every_headline_is_short_and_names_japan_and_defence(choice: str, as_of: Any) -> None:
    english, japanese = (_build(choice, as_of=as_of, lang=lang).headline for lang in ("en", "ja"))
    assert len(english.split()) <= 25
    assert "Japan" in english
    assert "defence" in english.lower()
    assert len(japanese) <= 80
    assert "日本" in japanese
    assert "防衛" in japanese


def test_the_parts_of_the_goal_were_not_known_on_the_day_of_the_article() -> None:
    exhibit = _build("goal", as_of=data.ARTICLE_DAY)
    assert exhibit.table.empty
    assert exhibit.table.columns.tolist() == _build("goal").table.columns.tolist()
    assert exhibit.headline == (
        "What makes up the 9.9 trillion yen that Japan counts towards 2% for defence in FY2025 was not known on "
        "21 June 2025."
    )


def test_a_text_that_may_stand_far_finds_room_where_others_are_left_out() -> None:
    # a point on each side, 24 pixels right and left, 13 above and below, stands where the text of 103 would
    points = {"c": (0.5, 0.5), "r": (0.6, 0.5), "l": (0.4, 0.5), "u": (0.5, 0.63), "d": (0.5, 0.37)}
    texts = {"c": "a long third text"}
    assert labels.beside(points, texts, widths_px=(240.0,), height_px=100.0, size=11) == {}
    assert labels.beside(points, texts, widths_px=(240.0,), height_px=100.0, size=11, far=("c",))["c"] in labels.FAR


def test_a_label_stands_where_nothing_else_does_or_not_at_all() -> None:
    points = {"a": (0.5, 0.5), "b": (0.55, 0.5), "c": (0.52, 0.5)}
    texts = {"a": "first", "b": "second", "c": "a long third text"}
    # at 200 pixels the points are 4 to 10 apart: the first gives way to the left, the second stands right; the 103
    # pixels of the third, above or below its point (13 up, 7 each way), would touch their lines (7 each way)
    placed = labels.beside(points, texts, widths_px=(200.0,), height_px=100.0, size=11)
    assert {key: side.xanchor for key, side in placed.items()} == {"a": "right", "b": "left"}
    alone = labels.beside({"c": (0.5, 0.5)}, {"c": texts["c"]}, widths_px=(120.0,), height_px=100.0, size=11)
    assert alone["c"] == labels.Side("center", 0, 13)  # 60 pixels on either side are too few for 103
