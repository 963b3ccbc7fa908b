"""The grids and the plan's marks, worked out by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

import data
from components.exhibits import build, cost_grid
from components.model.controls import GROWTH, YEN, default_scenario
from components.model.view import View
from components.words import load_words

LATEST = data.load()
DEFAULT = default_scenario(data.load())
EN = load_words("en")


def test_a_cell_of_target_by_growth() -> None:
    table = cost_grid.grid(LATEST, DEFAULT, "growth").set_index(["target_pct", "growth_pct"])
    # 691.9 x 1.032^9 (1.327753) = 918.672; x 3.5% = 32.1535
    assert table.loc[(3.5, 3.2), "spending_trn_jpy"] == pytest.approx(32.1535, abs=1e-3)
    # 691.9 x 1.012^9 (1.1133318) = 770.3143; x 2% = 15.4063
    assert table.loc[(2.0, 1.2), "spending_trn_jpy"] == pytest.approx(15.4063, abs=1e-3)


def test_a_cell_of_target_by_exchange_rate() -> None:
    table = cost_grid.grid(LATEST, DEFAULT, "yen").set_index(["target_pct", "jpy_per_usd"])
    # 26.9610 trillion yen / 120.77 = 223.24 billion dollars
    assert table.loc[(3.5, 120.77), "spending_bn_usd"] == pytest.approx(223.24, abs=0.01)


def test_the_axes_stay_within_the_controls_and_hold_the_readers_own() -> None:
    at_the_end = replace(DEFAULT, growth_pct=GROWTH.high, jpy_per_usd=YEN.low)
    assert cost_grid.columns(at_the_end, "growth") == [4.0, 5.0, 6.0]
    assert cost_grid.columns(at_the_end, "yen") == [80.0, 100.0, 120.0]


def test_a_grid_says_between_what_the_readers_share_moves() -> None:
    # growth -0.8% to 3.2%: 691.9 x 0.992^9 (0.930262) x 3.5% = 22.53; 32.15 as above. Yen: 26961.0 / 200 = 134.8
    growth, yen = (build("cost", View(LATEST, DEFAULT, EN), choice).headline for choice in ("growth", "yen"))
    assert "in FY2035 would be 22.5 to 32.2 trillion yen, as GDP grows by -0.8% to 3.2% a year" in growth.replace(
        "\u2212", "-"
    )
    assert "would be $ 135–223 bn, at 120.8 to 200.0 yen a dollar" in yen


def test_the_plan_and_the_request_stand_as_marks_of_their_own_class() -> None:
    table = build("road", View(LATEST, DEFAULT, EN)).table
    plan = table[table["line"] == "plan"].set_index("year")
    # FY2026: 8.8093 / 691.9 = 1.2732%; FY2023: 6.6001 / 620.6055 = 1.0635%
    assert plan.loc[2026, "share_pct"] == pytest.approx(1.2732, abs=1e-4)
    assert plan.loc[2023, "share_pct"] == pytest.approx(1.0635, abs=1e-4)
    request = table[table["line"] == "request"]
    # FY2027: 8.9 / (691.9 x 1.012) = 1.2711%
    assert request["year"].tolist() == [2027]
    assert request["share_pct"].iloc[0] == pytest.approx(1.2711, abs=1e-4)
    assert set(plan["kind"]) == {"budgeted"}
    assert set(request["kind"]) == {"requested"}
