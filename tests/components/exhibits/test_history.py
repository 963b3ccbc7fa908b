"""The history draws what SIPRI counts as one line, and nothing else in it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

import data
from components.exhibits import build
from components.exhibits.history import LABELS
from components.kit.exhibit import Exhibit
from components.kit.look import JAPAN_COLOR, REST
from components.model.controls import default_scenario
from components.model.option_controls import comparable_countries
from components.model.scenario import MEASURES
from components.model.view import View
from components.words import load_words

LATEST = data.load()
THEN = data.load(data.ARTICLE_DAY)


def exhibit(figures: data.Figures = LATEST, lang: str = "en", **changes: Any) -> Exhibit:
    scenario = replace(default_scenario(data.load(figures.as_of)), **changes)
    return build("history", View(figures, scenario, load_words(lang)))


def texts(found: Exhibit) -> list[str]:
    return [str(note["text"]) for note in found.spec["layout"]["annotations"]]


def test_the_sentence_names_the_lowest_the_highest_and_todays_share() -> None:
    # SIPRI, April 2026: 0.7726 in 1969, 2.1932 in 1954, 1.4117 in 2025; 1.4322 in 1958 was the last above it
    assert exhibit().headline == (
        "By SIPRI’s figures Japan’s military spending has been between 0.77% (1969) and 2.19% (1954) of GDP since "
        "1952; in 2025 it was 1.41%, the highest since 1958. The target of 3.5% is above anything in these years."
    )
    assert "1958年以来の高さ" in exhibit(lang="ja").headline


@pytest.mark.parametrize(("target", "words"), [(0.5, "below anything"), (1.0, "within"), (2.2, "above anything")])
def test_the_target_is_set_against_what_japan_has_spent(target: float, words: str) -> None:
    assert words in exhibit(target_pct=target).headline


def test_both_editions_of_japan_stand_in_lines_of_their_own() -> None:
    table = exhibit(compare=()).table.set_index(["line", "year"])["share_pct"]
    assert table["sipri", 2024] == pytest.approx(1.2946)
    assert table["earlier", 2024] == pytest.approx(1.3714)
    assert table["earlier"].index.tolist() == list(range(2014, 2025))
    assert any("April 2025 <b>1.37%</b>" in text for text in texts(exhibit()))


def test_the_articles_day_has_one_edition_from_2014_and_says_so() -> None:
    found = exhibit(THEN)
    assert set(found.table["line"]) == {"sipri"}
    assert found.table["year"].min() == 2014
    assert "since 2014; in 2024 it was 1.37%, the highest of these years" in found.headline
    assert any("begin in 2014" in note for note in found.notes)


def lines(found: Exhibit, color: str) -> list[dict[str, Any]]:
    return [
        trace for trace in found.spec["data"] if trace["mode"] == "lines+markers" and trace["line"]["color"] == color
    ]


def test_a_line_breaks_where_sipri_counts_something_else_and_where_years_are_missing() -> None:
    germany = lines(exhibit(compare=("DEU",)), REST)
    assert [(trace["x"][0], trace["x"][-1]) for trace in germany] == [(1953, 1989), (1990, 2025)]
    vietnam = lines(exhibit(compare=("VNM",)), REST)[0]
    assert vietnam["y"][vietnam["x"].index(1998)] is None  # no values for 1995 to 2002


def test_another_measure_is_a_line_of_its_own_outlined_as_budgeted() -> None:
    found = exhibit(measure="budget", compare=())
    rows = found.table[found.table["line"] == "budget"]
    assert set(rows["kind"]) == {"budgeted"}
    assert rows.set_index("year").loc[2026, "share_pct"] == pytest.approx(1.3059, abs=1e-4)  # 9.0353 / 691.9
    assert {"diamond-open"} in [set(line["marker"]["symbol"]) for line in lines(found, JAPAN_COLOR)]
    assert any("not to be compared" in note for note in found.notes)


def test_the_events_are_those_known_that_day_at_the_share_they_name() -> None:
    def levels(found: Exhibit) -> dict[str, list[float]]:
        return {t["marker"]["symbol"]: t["y"] for t in found.spec["data"] if t["mode"] == "markers"}

    # requests to 21 June 2025: 3 (4 March), 5 (31 May), 3.5 (June), 5 (18 and 20 June)
    assert levels(exhibit(THEN))["diamond-open"] == [3.0, 5.0, 3.5, 5.0, 5.0]
    assert levels(exhibit(THEN))["triangle-up-open"] == [2.0]  # February; The Hague is four days later
    assert levels(exhibit())["triangle-up-open"] == [2.0, 5.0]


def test_the_old_ceiling_stands_in_its_years_with_what_it_was_a_share_of() -> None:
    found = exhibit()
    assert "1% ceiling, 1976–1987" in texts(found)
    assert any("share of GNP" in note for note in found.notes)


def test_many_countries_are_drawn_and_the_highest_named() -> None:
    found = exhibit(compare=comparable_countries(data.load()))
    assert found.table["iso3"].nunique() == len({*comparable_countries(data.load()), "JPN"})
    names = {load_words("en").country(iso3) for iso3 in ("JPN", *comparable_countries(data.load()))}
    assert sum(text.removeprefix("<b>").rsplit(" ", 1)[0] in names for text in texts(found)) == LABELS
    assert any(text.startswith("Ukraine 39.6%") for text in texts(found))


def test_without_countries_to_compare_japan_stands_alone() -> None:
    found = exhibit(compare=())
    assert set(found.table["iso3"]) == {"JPN"}
    assert lines(found, JAPAN_COLOR)
    assert not lines(found, REST)


def test_the_marks_are_the_newest_points() -> None:
    marks = exhibit().marks
    assert marks["japan-now"] == pytest.approx((2025, 1.4117))
    assert marks["USA"][0] == 2025
    assert marks["target"][1] == 3.5


def test_it_has_no_switch() -> None:
    with pytest.raises(ValueError, match="none"):
        build("history", View(LATEST, default_scenario(LATEST), load_words("en")), "1949")


@pytest.mark.parametrize("lang", ["en", "ja"])
@pytest.mark.parametrize("measure", MEASURES)
@pytest.mark.parametrize("figures", [LATEST, THEN], ids=["latest", "then"])
def test_it_builds_for_every_measure(lang: str, measure: Any, figures: data.Figures) -> None:
    for target in (0.5, 6.0):
        found = exhibit(figures, lang, measure=measure, target_pct=target)
        assert found.figure.data
        assert "nan" not in found.headline.lower()
