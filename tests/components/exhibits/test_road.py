"""The road: SIPRI's line, the countries beside it, the straight roads ahead, and what they would take."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

import data
from components.exhibits import build
from components.exhibits.road_lines import MOST_COUNTRIES
from components.exhibits.road_text import past_rise
from components.kit.exhibit import Exhibit
from components.kit.look import COUNTRY_COLORS, JAPAN_COLOR, TARGET_COLOR
from components.model.controls import TARGET, YEAR, default_scenario
from components.model.option_controls import comparable_countries
from components.model.scenario import MEASURES
from components.model.view import View
from components.words import load_words
from tests.kept import kept_one

LATEST = data.load()
THEN = data.load(data.ARTICLE_DAY)
MOST_WORDS, MOST_CHARACTERS = 25, 80


def road(figures: data.Figures = LATEST, lang: str = "en", choice: str | None = None, **changes: Any) -> Exhibit:
    scenario = replace(default_scenario(data.load(figures.as_of)), **changes)
    return build("road", View(figures, scenario, load_words(lang)), choice)


def texts(found: Exhibit) -> list[str]:
    return [str(note["text"]) for note in found.spec["layout"]["annotations"]]


def test_the_finding_counts_each_share_in_times_of_the_last_ten_years_rise() -> None:
    # SIPRI, April 2026: 0.9286 in 2015, 1.4117 in 2025: a rise of 0.4831; (3.5 - 1.4117) / 0.4831 = 4.32,
    # (3 - 1.4117) / 0.4831 = 3.29, (2.7 - 1.4117) / 0.4831 = 2.67
    assert past_rise(LATEST, "sipri") == pytest.approx(0.4831)
    assert road().headline == (
        "Japan’s defence share rose half a point in ten years. 3.5% by FY2035 would take more than four times that, "
        "3% more than three times."
    )
    assert road(target_pct=2.7).headline == (
        "Japan’s defence share rose half a point in ten years. Your 2.7% by FY2035 would take more than twice that, "
        "3.5% over four times."
    )
    assert road(lang="ja").headline == (
        "日本の防衛費の比率は10年で0.5ポイント上昇。2035年度に3.5%ならその4倍超、3%なら3倍超の上昇が要る。"
    )


def test_a_fall_and_a_small_rise_are_said_in_points() -> None:
    # 1 - 1.4117 = -0.41; 1.6 - 1.4117 = 0.19, less than the last ten years brought
    assert road(target_pct=1.0).headline.endswith("Your 1% by FY2035 would cut 0.41 points, 3.5% add 2.09.")
    assert road(target_pct=1.6).headline.endswith("Your 1.6% by FY2035 would add 0.19 points, 3.5% add 2.09.")
    assert "change nothing" in road(target_pct=1.41).headline


def test_where_ten_years_are_not_held_the_finding_is_in_points_a_year() -> None:
    # 11.0 / 560 = 1.9643% in FY2025: (3.5 - 1.9643) / 10 = 0.15, (3 - 1.9643) / 10 = 0.10
    assert past_rise(LATEST, "government") is None
    assert road(measure="government").headline == (
        "To reach 3.5% by FY2035 Japan’s defence share (1.96% of GDP) would rise 0.15 points a year, to reach 3% rise "
        "0.10."
    )


@pytest.mark.parametrize("figures", [LATEST, THEN], ids=["latest", "then"])
@pytest.mark.parametrize("measure", MEASURES)
def test_the_finding_is_short_and_names_japan_and_defence_whatever_is_set(measure: Any, figures: data.Figures) -> None:
    for target in (TARGET.low, 1.31, 1.41, 1.96, 2.0, 2.75, 3.0, 3.5, TARGET.high):
        for year in (int(YEAR.low), int(YEAR.high)):
            english = road(figures, measure=measure, target_pct=target, year=year).headline
            assert len(english.split()) <= MOST_WORDS, english
            assert "Japan" in english
            assert "defence" in english
            japanese = road(figures, "ja", measure=measure, target_pct=target, year=year).headline
            assert len(japanese) <= MOST_CHARACTERS, japanese
            assert "nan" not in english


def test_a_pace_reaches_each_share_in_the_first_year_in_which_it_is_enough() -> None:
    # 9.4961 trillion yen x 1.08^12 = 23.913 of 788.913 (3.03%), a year before 2.84%; x 1.08^15 = 30.123 of 817.656
    # (3.68%), a year before 3.45%
    said = road(pace_pct=8.0).details[-1]
    assert said == ("If spending grows by 8.0% a year from 2025: 3% is reached in FY2037; 3.5% is reached in FY2040.")
    never = road(pace_pct=-1.0).details[-1]
    assert never.startswith("If spending falls by 1.0% a year from 2025: 3% is not reached by FY2060;")


def test_without_a_pace_it_is_what_the_readers_share_takes() -> None:
    # 3.5% of 770.314 = 26.961; (26.961 / 9.4961) ^ (1/10) - 1 = 11.0%
    said = road().details[-1]
    assert said.startswith("If spending grows by 11.0% a year from 2025, which is what 3.5% by FY2035 takes:")
    assert said.endswith("3.5% is reached in FY2035.")


def test_the_roads_start_together_and_end_at_their_shares() -> None:
    table = road(target_pct=2.5).table
    ahead = table[table["line"].isin(["asked-3", "asked-3.5", "reader"])]
    assert ahead.groupby("line")["share_pct"].last().to_dict() == {"asked-3": 3.0, "asked-3.5": 3.5, "reader": 2.5}
    assert ahead.groupby("line")["share_pct"].first().nunique() == 1
    assert set(ahead["kind"]) == {"assumed"}  # nobody's own steps
    # the road to 3% in 2030: 1.4117 + (3 - 1.4117) x 5/10 = 2.2058; GDP FY2030 = 691.9 x 1.012^4 = 725.7138
    row = table[(table["line"] == "asked-3") & (table["year"] == 2030)].iloc[0]
    assert row["share_pct"] == pytest.approx(2.2058, abs=1e-4)
    assert row["spending_trn_jpy"] == pytest.approx(725.7138 * 0.022058, abs=1e-3)
    assert "reader" not in set(road().table["line"])  # 3.5% is asked: one road, marked as the reader's


def test_the_goal_stands_on_the_scale_it_was_set_on_only() -> None:
    for measure in MEASURES:
        table = road(measure=measure).table
        goal = table[table["line"] == "pledged"]
        assert goal["share_pct"].tolist() == ([2.0, 2.0] if measure == "government" else [])
    notes = " ".join(road(measure="government").notes)
    assert "goal of 2% was for FY2027, moved to FY2025, by the government’s yardstick" in notes


@pytest.mark.parametrize(("figures", "money"), [(LATEST, 8.210875), (THEN, 8.371675)], ids=["latest", "then"])
def test_money_of_the_past_is_sipris_own_of_the_calendar_year(figures: data.Figures, money: float) -> None:
    # SIPRI's workbooks of April 2026 and April 2025, military expenditure in local currency, calendar year 2024
    table = road(figures).table
    japan = table[(table["line"] == "sipri") & (table["iso3"] == "JPN")].set_index("year")
    assert japan.loc[2024, "spending_trn_jpy"] == money


def test_both_editions_of_japan_stand_apart() -> None:
    table = road(compare=()).table.set_index(["line", "year"])["share_pct"]
    assert table["sipri", 2024] == pytest.approx(1.2946)
    assert table["earlier", 2024] == pytest.approx(1.3714)
    assert table["earlier"].index.tolist() == list(range(2014, 2025))
    assert set(road(THEN).table["line"]) >= {"sipri"}
    assert "earlier" not in set(road(THEN).table["line"])


def test_japan_is_named_with_what_it_was_before_its_goal() -> None:
    # SIPRI: 0.8764 (2007) to 1.026 (2021) from 2000 to 2022, 0.7726 to 2.1932 from 1952
    assert any(text == "<b>Japan 1.41% in 2025</b><br>0.9–1.0% until 2022" for text in texts(road()))
    assert any("0.8–2.2% until 2022" in text for text in texts(road(choice="1949")))


def test_the_picture_begins_in_the_year_that_is_picked() -> None:
    assert road().table["year"].min() == 2000
    assert road(choice="1949").table["year"].min() == 1949  # the United States
    assert "1% ceiling,<br>1976–1987" in texts(road(choice="1949"))
    assert not [text for text in texts(road()) if "ceiling" in text]


def lines(found: Exhibit, color: str) -> list[dict[str, Any]]:
    return [
        trace for trace in found.spec["data"] if trace["mode"] == "lines+markers" and trace["line"]["color"] == color
    ]


def test_a_line_breaks_where_sipri_counts_something_else_and_where_years_are_missing() -> None:
    germany = lines(road(choice="1949", compare=("DEU",)), COUNTRY_COLORS[0])
    assert [(trace["x"][0], trace["x"][-1]) for trace in germany] == [(1953, 1989), (1990, 2025)]
    vietnam = lines(road(choice="1949", compare=("VNM",)), COUNTRY_COLORS[0])[0]
    assert vietnam["y"][vietnam["x"].index(1998)] is None  # no values for 1995 to 2002


def test_at_most_eight_countries_are_drawn_each_in_a_look_of_its_own_and_named() -> None:
    found = road(compare=comparable_countries(data.load()))
    countries = [iso3 for iso3 in found.table["iso3"].unique() if iso3 != "JPN"]
    assert len(countries) == MOST_COUNTRIES
    drawn = [trace for trace in found.spec["data"] if trace["mode"] == "lines+markers"]
    looks = {(trace["line"]["color"], trace["line"]["dash"]) for trace in drawn}
    assert len(looks - {(JAPAN_COLOR, "solid")}) == MOST_COUNTRIES
    written = " ".join(texts(found)).replace("<br>", " ")
    assert all(load_words("en").country(iso3) in written for iso3 in countries)
    assert any("Only the first 8 countries" in note for note in found.notes)


def test_every_kept_scenario_is_a_road_of_its_own_with_a_hollow_diamond() -> None:
    kept = (
        *kept_one(default_scenario(LATEST), target_pct=3.0, year=2030, compare=()),
        *kept_one(default_scenario(LATEST), target_pct=2.5, year=2040, measure="government", compare=()),
    )
    found = road(kept=kept)
    ends = found.table[found.table["line"].str.startswith("kept")].groupby("line").last()
    assert ends["share_pct"].to_dict() == {"kept-1": 3.0, "kept-2": 2.5}
    assert ends["year"].to_dict() == {"kept-1": 2030, "kept-2": 2040}
    diamonds = [trace for trace in found.spec["data"] if trace.get("marker", {}).get("symbol") == "diamond"]
    assert [(trace["x"], trace["marker"]["line"]["color"]) for trace in diamonds] == [
        ([2030], TARGET_COLOR),
        ([2040], TARGET_COLOR),
    ]
    assert "kept: by FY2040,<br>government’s yardstick" in " ".join(texts(found))


def test_another_measure_is_points_that_no_line_joins() -> None:
    found = road(measure="budget", compare=())
    rows = found.table[found.table["line"] == "budget"].set_index("year")
    assert rows.loc[2026, "share_pct"] == pytest.approx(1.3059, abs=1e-4)  # 9.0353 / 691.9
    (points,) = [t for t in found.spec["data"] if t.get("marker", {}).get("symbol") == "diamond-open"]
    assert points["mode"] == "markers"


def test_the_readers_share_is_marked_where_it_is_asked_and_where_it_is_not() -> None:
    for target in (3.0, 3.5, 2.7):
        assert texts(road(target_pct=target)).count("<b>yours</b>") == 1


def test_the_marks_are_the_ends() -> None:
    marks = road(target_pct=2.5).marks
    ends = [*marks["japan-now"], *marks["target"], *marks["target-3.5"]]
    assert ends == pytest.approx([2025, 1.4117, 2035, 2.5, 2035, 3.5])
    assert marks["USA"][0] == pytest.approx(2025)


def test_another_first_year_is_refused() -> None:
    with pytest.raises(ValueError, match="2000, 1949"):
        road(choice="1990")


@pytest.mark.parametrize("lang", ["en", "ja"])
@pytest.mark.parametrize("measure", MEASURES)
@pytest.mark.parametrize("figures", [LATEST, THEN], ids=["latest", "then"])
def test_it_builds_for_every_measure(lang: str, measure: Any, figures: data.Figures) -> None:
    for target in (0.5, 6.0):
        for choice in ("2000", "1949"):
            found = road(figures, lang, choice, measure=measure, target_pct=target)
            assert found.figure.data
            assert "nan" not in " ".join([found.headline, *found.details]).lower()
