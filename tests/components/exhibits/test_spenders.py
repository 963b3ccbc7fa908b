"""The spenders: SIPRI's dollars, and Japan at a share of the GDP behind them, in the same year and at the same rate."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

import data
from components.exhibits import EXHIBITS, build, spenders
from components.kit.exhibit import Exhibit
from components.model.controls import YEN, default_scenario
from components.model.scenario import MEASURES, Measure
from components.model.view import View
from components.words import load_words
from tests.components.export.orders import take
from tests.kept import kept_one


def _built(choice: str | None = None, lang: str = "en", as_of: dt.date | None = None, **changes: Any) -> Exhibit:
    scenario = replace(default_scenario(data.load(as_of)), **changes)
    return build("spenders", View(data.load(scenario.as_of), scenario, load_words(lang)), choice)


def test_japan_at_a_share_is_that_share_of_the_gdp_behind_sipris_dollars() -> None:
    # SIPRI, April 2026: Japan 2025 62.158094 bn at 1.4117%: 62.158094 / 1.4117 = 44.03067 bn a point
    # 3.5 x 44.03067 = 154.107; 3 x 44.03067 = 132.092
    exhibit = _built()
    japan = exhibit.table[exhibit.table["iso3"] == "JPN"].set_index("share_pct")["spending_bn_usd"]
    assert japan[1.4117] == pytest.approx(62.158094)
    assert japan[3.5] == pytest.approx(154.107, abs=1e-3)
    assert japan[3.0] == pytest.approx(132.092, abs=1e-3)


def test_the_place_counts_the_countries_with_more() -> None:
    # above 154.1 and 132.1: USA 954.4, China 335.5, Russia 190.4: 4th. Above 62.2: also Germany 113.6, India 92.1,
    # United Kingdom 89.0, Ukraine 84.1, Saudi Arabia 83.2, France 68.0: 10th. 55 countries have a value for 2025.
    exhibit = _built()
    assert exhibit.headline == (
        "At 3% or 3.5% of GDP Japan’s defence spending would rank 4th among 55 countries in dollars (2025); now 10th."
    )
    assert "154 billion dollars in 2025" in exhibit.details[0]
    assert "4th of the 55 countries held here" in exhibit.details[0]
    assert "62 billion dollars (1.41% of GDP), which is 10th" in exhibit.details[0]
    ranks = exhibit.table[exhibit.table["iso3"] == "JPN"].set_index("share_pct")["japan_rank"]
    assert ranks.to_dict() == {3.5: 4, 3.0: 4, 1.4117: 10}


def test_a_country_is_ranked_without_japan() -> None:
    table = _built().table
    japan = table["iso3"] == "JPN"
    assert table.loc[table["iso3"] == "DEU", "rank_without_japan"].tolist() == [4]  # after USA, China and Russia
    assert table.loc[~japan, "japan_rank"].isna().all()
    assert table.loc[japan, "rank_without_japan"].isna().all()


def test_the_fixed_yardsticks_money_is_told_beside_the_share_of_the_years_gdp() -> None:
    # 560 x 3.5% = 19.6 trillion yen; / 160.77 = 121.9 billion dollars; the chart's is 154.1
    details = " ".join(_built(measure="government").details)
    assert "a fixed 19.6 trillion yen, 122 billion dollars at your 160.77 yen; the 154 billion dollars here" in details
    assert "fixed" not in " ".join(_built().details)


def test_kept_scenarios_are_rows_with_their_places() -> None:
    # 6 x 44.03067 = 264.2: more than Russia's 190.4, less than China's 335.5
    table = _built(kept=kept_one(default_scenario(data.load()), target_pct=6.0, year=2030)).table.set_index("name")
    row = table.loc["Japan, kept: 6% in FY2030 (SIPRI)"]
    assert row["spending_bn_usd"] == pytest.approx(264.184, abs=1e-3)
    assert row["japan_rank"] == 3


def test_the_world_is_no_country() -> None:
    exhibit = _built()
    assert "WLD" not in set(exhibit.table["iso3"])
    assert (exhibit.table["iso3"] != "JPN").sum() == 54
    # 2,695.524217 held of 2,886.572: 93.4%
    assert any("2,887 billion dollars; the 55 countries held here make up 93%" in note for note in exhibit.notes)


def test_the_readers_rate_is_told_beside_the_years_and_chosen_on_request() -> None:
    # average of 2025: 149.5686. At 100 yen: 154.107 x 149.5686 / 100 = 230.496; more than Russia's 190.4: 3rd
    told = _built(jpy_per_usd=100.0)
    assert told.details[1] == "The 3.5% would be 230 billion dollars and 3rd at your rate (100.0 yen)."
    chosen = _built("chosen", jpy_per_usd=100.0)
    japan = chosen.table[chosen.table["iso3"] == "JPN"].set_index("share_pct")["spending_bn_usd"]
    assert japan[3.5] == pytest.approx(230.496, abs=1e-2)
    assert japan[1.4117] == pytest.approx(62.158094 * 1.495686, abs=1e-3)
    # 3%: 132.092 x 1.495686 = 197.57, above Russia's too; now 62.158 x 1.495686 = 92.97: below USA, China, Russia and
    # Germany 113.6, above India's 92.1: 5th
    assert "rank 3rd among 55 countries at 100.0 yen (2025); now 5th" in chosen.headline
    assert "spent 230 billion dollars in 2025 at your rate (100.0 yen): 3rd" in chosen.details[0]
    assert chosen.table.loc[chosen.table["iso3"] == "USA", "spending_bn_usd"].tolist() == [954.387]


def test_the_articles_day_knows_2024_and_54_countries() -> None:
    # Viet Nam's 2024 is missing in the edition of April 2025. 55.273904 / 1.3714 x 3.5 = 141.067: below Russia's 148.97
    exhibit = _built(as_of=data.ARTICLE_DAY)
    assert set(exhibit.table["year"]) == {2024}
    assert "VNM" not in set(exhibit.table["iso3"])
    assert "rank 4th among 54 countries in dollars (2024)" in exhibit.headline
    assert "141 billion dollars in 2024" in exhibit.details[0]
    assert exhibit.since


def test_classes_differ_and_sipris_estimates_keep_their_mark() -> None:
    exhibit = _built(target_pct=2.5)
    kinds = exhibit.table.set_index("name")["kind"]
    assert kinds["China"] == "estimate"
    assert kinds["Japan at 3%"] == "requested"
    assert kinds["Japan at 2.5% (yours)"] == "assumed"
    assert kinds["Japan now"] == "spent"
    texts = [text for trace in exhibit.spec["data"] if trace.get("mode") == "text" for text in trace["text"]]
    china = next(text for text in texts if "336" in text)
    assert "estimate" in china


def test_a_request_that_is_the_target_stands_once_and_keeps_its_source() -> None:
    table = _built(target_pct=3.5).table.set_index("name")
    assert table.loc["Japan at 3.5% (yours)", "source"] == "reuters-2025-06-21"
    assert "Japan at 3.5%" not in table.index


def test_the_largest_are_drawn_with_the_readers_countries_and_all_stand_in_the_table() -> None:
    # 15 others, Japan now, at 3% and at the target; New Zealand is 43rd
    def names(exhibit: Exhibit) -> list[str]:
        trace = next(trace for trace in exhibit.spec["data"] if trace.get("textposition") == "middle left")
        return [str(name).strip() for name in trace["text"]]

    assert len(names(_built(compare=()))) == 18
    assert "New Zealand" in names(_built(compare=("NZL",)))
    assert len(_built(compare=()).table) == 57
    assert _built(compare=()).table["spending_bn_usd"].is_monotonic_decreasing


def test_the_note_on_rates_is_the_year_in_which_japans_dollars_fell_most() -> None:
    # 2021 53.616496, 2022 43.144133: down 19.5%; H.10 averages 109.8 and 131.5
    notes = " ".join(_built().notes)
    assert "from 54 billion dollars in 2021 to 43 billion dollars in 2022" in notes
    assert "from 109.8 to 131.5 yen" in notes


@pytest.mark.parametrize("measure", MEASURES)
def test_every_measure_gives_the_same_picture_and_says_so(measure: Measure) -> None:
    exhibit = _built(measure=measure)
    assert exhibit.headline == _built().headline
    assert any("has no counterpart abroad" in note for note in exhibit.notes) == (measure != "sipri")


def test_marks_name_japan_the_requests_and_the_countries() -> None:
    marks = _built(target_pct=2.0).marks
    assert {"japan-now", "target", "target-3", "target-3.5", "USA"} <= set(marks)
    assert marks["USA"] == (954.387, 0)


def test_an_unknown_rate_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match=r"'ppp'; allowed: year, chosen"):
        _built("ppp")


@pytest.mark.parametrize("lang", ["en", "ja"])
@pytest.mark.parametrize("as_of", [data.ARTICLE_DAY, dt.date(2026, 2, 1), None])
@pytest.mark.parametrize("choice", [None, *EXHIBITS["spenders"].choices])
def test_it_builds_at_both_ends_of_the_target_and_of_the_rate(lang: str, as_of: dt.date | None, choice: str) -> None:
    for target_pct in (0.5, 6.0):
        for jpy_per_usd in (YEN.low, YEN.high):
            exhibit = _built(choice, lang, as_of, target_pct=target_pct, jpy_per_usd=jpy_per_usd, compare=())
            assert list(exhibit.table.columns) == spenders.COLUMNS
            assert exhibit.spec["data"]


def test_the_notes_say_what_sipri_counts_per_head_and_of_government_spending() -> None:
    # SIPRI's workbook of April 2026: 503.57 dollars and 3.8083% for Japan, 2,755.37 and 8.2501% for the United States
    notes = take("spenders", compare="USA,CHN").exhibit.notes
    assert "Per head of the population, by SIPRI in 2025: Japan 504 dollars, United States 2,755 dollars, " in "".join(
        notes
    )
    assert "China 237 dollars (estimate)." in "".join(notes)
    assert "by SIPRI in 2025: Japan 3.8%, United States 8.3%, China 5.1% (estimate)." in "".join(notes)
