"""The head's content is placed and written in Python, stays small, and moves only what depends on the share."""

from __future__ import annotations

import json
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

import data
from components.kit.look import PALETTE
from components.model.controls import LADDER, default_scenario
from components.model.view import View
from components.page.elements.compare_content import content, palette, place, row
from components.words import load_words
from tests.kept import kept_one

ROOT = Path(__file__).resolve().parents[4]
SCENARIO = default_scenario(data.load())
VIEW = View(data.load(), SCENARIO, load_words("en"))


def test_a_share_stands_on_a_scale_from_nothing_to_six_percent() -> None:
    assert [place(share) for share in (0.0, 3.0, 3.5, 6.0)] == ["0.0000%", "50.0000%", "58.3333%", "100.0000%"]


def test_there_is_a_row_for_every_stop_of_the_handle() -> None:
    drawn = content(VIEW)
    assert [one[0] for one in drawn["rows"]] == [round(share * 100) for share in LADDER.steps]
    assert {len(one[8]) for one in drawn["rows"]} == {len(drawn["labels"])}
    assert all(len(column["cells"]) == len(drawn["labels"]) for column in drawn["columns"])


def test_a_share_between_two_stops_has_a_row_of_its_own() -> None:
    # 691.9 x 2.75% = 19.027; / 160.77 = 118.35 billion dollars; 691.9 x (2.75 - 1.4117)% = 9.260
    assert row(VIEW, 2.75)[:4] == [275, "45.8333%", "2.75%", "+1.34 points"]
    assert row(VIEW, 2.75)[6] == ["2.75", "19.0", "118", "+9.3"]


def test_a_requested_share_is_the_readers_column_and_another_has_its_own() -> None:
    rows = {one[0]: one[7] for one in content(VIEW)["rows"]}
    assert (rows[300], rows[350], rows[270]) == ("asked-3", "asked-3.5", None)
    assert [column["id"] for column in content(VIEW)["columns"]].count("reader") == 1


def test_only_what_is_kept_and_assumed_changes_what_stands_still() -> None:
    drawn = content(VIEW)
    assert content(VIEW.of(replace(SCENARIO, target_pct=2.0))) is drawn
    kept = content(VIEW.of(replace(SCENARIO, kept=kept_one(SCENARIO, target_pct=3.0, year=2030))))
    assert kept["kept"] == [{"at": "50.0000%", "name": "3% by FY2030"}]
    assert kept["rows"] == drawn["rows"]
    assert content(VIEW.of(replace(SCENARIO, year=2030)))["rows"] != drawn["rows"]


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_marks_above_are_asked_or_pledged_and_those_below_spent_or_budgeted(lang: str) -> None:
    marks = content(View(data.load(), SCENARIO, load_words(lang)))["marks"]
    kinds = {side: {mark["kind"] for mark in marks if mark["side"] == side} for side in ("above", "below")}
    assert kinds == {"above": {"pledged", "requested"}, "below": {"budgeted", "estimate"}}


def test_all_that_the_browser_loads_for_the_head_is_small() -> None:
    drawn = content(View(data.load(), SCENARIO, load_words("ja")))
    assert len(json.dumps(drawn, ensure_ascii=False).encode()) < 80_000


def test_the_theme_and_the_head_have_the_colours_of_the_charts() -> None:
    theme = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))["theme"]
    roles = {
        "textColor": "ink", "grayTextColor": "muted", "grayColor": "rest", "redColor": "japan", "violetColor": "own",
        "primaryColor": "target", "backgroundColor": "paper",
    }  # fmt: skip
    for option, role in roles.items():
        assert (theme["light"][option], theme["dark"][option]) == PALETTE[role]
    assert f"--asked-low: light-dark({PALETTE['asked_low'][0]}, {PALETTE['asked_low'][1]});" in palette()
