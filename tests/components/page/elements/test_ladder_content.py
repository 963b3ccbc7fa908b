"""What the ladder is given: a row for every target, marks on their places, and the theme's colours."""

from __future__ import annotations

import json
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from components.page.elements.ladder_content import content, place

import data
from components.kit.look import PALETTE
from components.model.controls import LANGUAGES, TARGET, default_scenario
from components.model.view import View
from components.words import load_words
from data import load
from tests.kept import kept_one

ROOT = Path(__file__).resolve().parents[4]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_target_has_a_row_of_finished_strings(lang: str) -> None:
    drawn = content(View(load(), default_scenario(data.load()), load_words(lang)))
    assert [row[1] for row in drawn["rows"]] == [f"{step / 10:.1f}" for step in range(5, 61)]
    for row in drawn["rows"]:
        assert len(row) == 4 + len(drawn["numbers"])
        assert all(isinstance(text, str) and text for text in row)


def test_places_are_percentages_of_a_scale_from_nothing_to_six() -> None:
    assert [place(share) for share in (0, 1.5, 3.5, 6)] == ["0.0000%", "25.0000%", "58.3333%", "100.0000%"]


def test_a_mark_jumps_to_the_nearest_step() -> None:
    marks = content(View(load(), default_scenario(data.load()), load_words("en")))["marks"]
    average = next(mark for mark in marks if "NATO average" in mark["lines"][0])
    assert average["value"] == "2.86%"
    assert TARGET.steps[average["step"]] == 2.9
    assert average["name"].startswith("Set the target to 2.9%:")


def test_labels_stand_on_lanes_of_their_own_and_rise_with_their_share() -> None:
    drawn = content(View(load(), default_scenario(data.load()), load_words("ja")))
    for side, sign in (("above", 1), ("below", -1)):
        marks = [mark for mark in drawn["marks"] if mark["side"] == side]
        taken = [lane for mark in marks for lane in range(mark["lane"], mark["lane"] + len(mark["lines"]))]
        assert taken == list(range(drawn["lanes"][side]))
        places = [sign * float(mark["at"].rstrip("%")) for mark in marks]
        assert places == sorted(places)


def test_only_the_kept_scenario_and_the_assumptions_change_what_stands_still() -> None:
    scenario, words = default_scenario(data.load()), load_words("en")
    drawn = content(View(load(), scenario, words))
    assert content(View(load(), replace(scenario, target_pct=2.0), words)) is drawn
    kept = content(View(load(), replace(scenario, kept=kept_one(scenario, target_pct=3.0)), words))
    assert kept["kept"] == {"at": "50.0000%", "text": "", "name": "3% in FY2035 (SIPRI)"}
    for with_it, without in zip(kept["rows"], drawn["rows"], strict=True):
        assert with_it[2].startswith(without[2])
        assert "A: " in with_it[2][len(without[2]) :]
        assert with_it[3:] == without[3:]
    assert content(View(load(), replace(scenario, year=2030), words))["rows"] != drawn["rows"]


def test_all_that_the_browser_loads_for_the_ladder_is_small() -> None:
    drawn = content(View(load(), default_scenario(data.load()), load_words("ja")))
    assert len(json.dumps(drawn, ensure_ascii=False).encode()) < 60_000


def test_the_theme_has_the_colours_of_the_charts() -> None:
    theme = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))["theme"]
    roles = {"textColor": "ink", "grayTextColor": "muted", "grayColor": "rest", "redColor": "japan",
             "violetColor": "own", "primaryColor": "target", "backgroundColor": "paper"}  # fmt: skip
    for option, role in roles.items():
        assert (theme["light"][option], theme["dark"][option]) == PALETTE[role]
