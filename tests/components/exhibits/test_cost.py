"""The cost: money over holding today's share, year by year, summed and said, worked out by hand."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import Any

import pytest

import data
from components.exhibits import EXHIBITS, build
from components.kit.exhibit import Exhibit
from components.kit.look import BAR, TARGET_COLOR, asked_color
from components.model.controls import TARGET, YEAR, default_scenario
from components.model.scenario import MEASURES, PRICES, Kept
from components.model.view import View
from components.words import load_words
from tests.kept import kept_one

LATEST = data.load()
THEN = data.load(data.ARTICLE_DAY)


def cost(lang: str = "en", choice: str | None = None, figures: data.Figures = LATEST, **changes: Any) -> Exhibit:
    return build("cost", View(figures, replace(default_scenario(figures), **changes), load_words(lang)), choice)


def totals(exhibit: Exhibit) -> dict[str, float]:
    ends = exhibit.table.groupby("id")["cumulative_extra_trn_jpy"].last()
    return {str(line): float(end) for line, end in ends.items()}


def texts(exhibit: Exhibit) -> list[str]:
    """Every text in the picture."""
    drawn = [str(note["text"]) for note in exhibit.spec["layout"]["annotations"]]
    return [*drawn, *(str(text) for trace in exhibit.spec["data"] for text in trace.get("text", []))]


def test_ten_years_of_each_share_add_up_by_hand() -> None:
    # Step k of ten (k = 1 in FY2026) takes k/10 of the points above 1.41173% at 691.9 x 1.012^(k-1):
    # sum of k x 1.012^(k-1), k = 1..10, is 59.0976, so 691.9 x 5.90976 = 4088.96 trillion yen for a hundred points.
    # 3.5%: 2.08827 points 85.39; 3%: 1.58827 points 64.94; rounded shares give 85.4, 65.0 and 52.7 (2.7%).
    found = totals(cost(target_pct=2.7))
    level = 1.411698
    for id, share in (("asked-3", 3.0), ("asked-3.5", 3.5), ("reader", 2.7)):
        assert found[id] == pytest.approx((share - level) / 100 * 691.9 * 5.90976, abs=0.05)
    assert [round(found[id], 1) for id in ("asked-3", "asked-3.5", "reader")] == [65.0, 85.4, 52.7]


def test_a_kept_scenario_adds_up_over_the_readers_years() -> None:
    # 3% by FY2030: its five steps to FY2030, then 3% held to FY2035. In points x GDP: k/5 for k = 1..5, then 1:
    # 691.9 x (0.2 + 0.4 x 1.012 + 0.6 x 1.012^2 + 0.8 x 1.012^3 + 1.012^4 + ... + 1.012^9) = 691.9 x 8.5376 = 5907.2;
    # x 1.58830% = 93.8
    exhibit = cost(target_pct=2.7, kept=kept_one(default_scenario(LATEST), target_pct=3.0, year=2030))
    assert round(totals(exhibit)["kept-1"], 1) == 93.8
    assert "<b>◇ 3% in FY2030 (SIPRI)</b>" in texts(exhibit)
    assert any(text == "<b>93.8 tn yen</b>" for text in texts(exhibit))


def test_a_kept_scenario_by_another_measure_counts_the_readers_years_only() -> None:
    start = default_scenario(LATEST)
    by_sipri = cost(measure="budget", kept=kept_one(start, target_pct=3.0, year=2030))
    kept = by_sipri.table[by_sipri.table["id"] == "kept-1"]
    assert kept["fiscal_year"].tolist() == list(range(2026, 2036))  # the budget's base year is FY2026
    assert kept["cumulative_extra_trn_jpy"].iloc[0] == 0
    assert totals(by_sipri)["kept-1"] == pytest.approx(kept["extra_trn_jpy"].iloc[1:].sum())


@pytest.mark.parametrize(
    ("changes", "headline"),
    [
        (
            {},
            "Reaching 3.5% by FY2035 would cost Japan 85 trillion yen more on defence over ten years than holding "
            "today’s share; reaching 3%, 65 trillion.",
        ),
        (
            {"target_pct": 3.0},
            "Reaching 3% by FY2035 would cost Japan 65 trillion yen more on defence over ten years than holding "
            "today’s share; reaching 3.5%, 85 trillion.",
        ),
        (
            {"target_pct": 2.7},
            "Reaching your 2.7% by FY2035 would cost Japan 53 trillion yen more on defence over ten years than holding "
            "today’s share; 3.5%, 85 trillion.",
        ),
        # 691.9 x 5.90976 x (1.0 - 1.4117)% = -16.8
        (
            {"target_pct": 1.0},
            "Going down to 1% by FY2035 would save Japan 17 trillion yen on defence over ten years against today’s "
            "share; 3.5% would cost 85 trillion.",
        ),
        # fixed: 560 x (3.5 - 1.9643)% x (1 + ... + 10)/10 = 8.6 x 5.5 = 47.3; 3%: 5.8 x 5.5 = 31.9
        (
            {"measure": "government"},
            "By the government’s yardstick, 3.5% by FY2035 would cost Japan 47 trillion yen more on defence over ten "
            "years than today’s share; 3%, 32 trillion.",
        ),
        # the base year of the budget is FY2026, so nine years: 691.9 x sum of k x 1.012^k (k = 1..9) / 9
        # = 3732.3; x (3.5 - 1.3059)% = 81.9; x (3 - 1.3059)% = 63.2
        (
            {"measure": "budget"},
            "Reaching 3.5% by FY2035 would cost Japan 82 trillion yen more on defence over nine years than holding "
            "today’s share; reaching 3%, 63 trillion.",
        ),
    ],
)
def test_the_finding_by_hand(changes: dict[str, Any], headline: str) -> None:
    assert cost(**changes).headline == headline


def test_constant_prices_are_named_in_the_finding() -> None:
    # inflation of 1.2% cancels growth of 1.2%: every year 691.9 / 1.012 = 683.696 of 2025; x 5.5 x 2.0883% = 78.53
    assert "79 trillion yen (2025 prices) more" in cost(prices="constant", inflation_pct=1.2).headline


def test_a_difference_too_small_to_print_is_about_the_same() -> None:
    # 1.41% against 1.4117%: 4089 x 0.0017% = -0.07 over ten years; 1.412%: 0.01
    exhibit = cost(target_pct=1.412)
    assert "would cost Japan about the same on defence as holding today’s share; 3.5%, 85 trillion" in exhibit.headline
    assert "about as much as holding today’s share" in exhibit.details[0]


def test_nothing_small_is_printed_as_zero_in_a_sentence() -> None:
    # 9.0353 / 691.9 = 1.3059% of FY2026 by the budget; 1.3% takes 0.045 trillion yen less in FY2035, 0.2 in all
    for lang in ("en", "ja"):
        for target in (1.29, 1.3, 1.31):
            exhibit = cost(lang, measure="budget", target_pct=target)
            said = " ".join([exhibit.headline, *exhibit.details])
            assert "0.0" not in said
            assert " 0 billion" not in said
            assert " 0 yen" not in said
    assert "save Japan 0.2 trillion yen" in cost(measure="budget", target_pct=1.3).headline


def test_dollars_name_the_month_of_their_rate() -> None:
    # 26.9610 - 10.8747 = 16.0863; / 160.77 = 100.06 billion dollars; / 115.5 million people = 139,000 yen
    detail = cost().details[0]
    assert detail.startswith(
        "In FY2035 alone 3.5% would take 16.1 trillion yen more (100 billion dollars at 160.77 yen"
    )
    assert "the rate of June 2026" in detail
    assert "at your rate of 140.00 yen" in cost(jpy_per_usd=140.0).details[0]
    assert "2026年6月の1ドル＝160.77円" in cost("ja").details[0]


def test_a_year_whose_budget_is_known_is_called_hypothetical() -> None:
    assert "FY2026 is hypothetical: its budget is 9.04 trillion yen (draft" in cost().details[1]
    assert "同年度の予算は9.04兆円（政府案" in cost("ja").details[1]
    assert "FY2025 is hypothetical: its budget is 8.70 trillion yen (initial budget" in cost(figures=THEN).details[1]
    assert len(cost(measure="budget").details) == 1  # its roads begin with FY2026's budget itself


def test_bars_stack_what_is_held_and_what_each_share_asked_takes_more() -> None:
    bars = [trace for trace in cost().spec["data"] if trace["type"] == "bar"]
    assert [bar["marker"]["color"] for bar in bars] == [BAR, asked_color(0), asked_color(1)]
    # FY2035: 770.314 x 1.4117% = 10.8747; x 3% = 23.1094; x 3.5% = 26.9610
    assert [bar["y"][-1] for bar in bars] == pytest.approx([10.8747, 12.2347, 3.8516], abs=1e-3)
    assert "27.0" in texts(cost())
    assert "27.0" not in texts(cost(target_pct=2.7))  # a fourth series hides the bars' numbers


def test_the_readers_share_is_marked_on_the_share_asked_or_drawn_on_its_own() -> None:
    drawn = [trace.get("line", {}).get("color") for trace in cost(target_pct=2.7).spec["data"]]
    assert TARGET_COLOR in drawn
    assert TARGET_COLOR not in [trace.get("line", {}).get("color") for trace in cost().spec["data"]]
    for exhibit in (cost(), cost(target_pct=2.7)):
        assert texts(exhibit).count("<b>yours</b>") == 1


def test_three_kept_scenarios_are_told_apart() -> None:
    start = default_scenario(LATEST)
    kept = tuple(
        Kept(name=name, scenario=replace(start, target_pct=3.0, year=2030 + n)) for n, name in enumerate("abc")
    )
    exhibit = cost(kept=kept)
    dashes = {
        trace["line"]["dash"] for trace in exhibit.spec["data"] if trace.get("line", {}).get("dash", "solid") != "solid"
    }
    assert len(dashes) == 3
    assert {"<b>◇1 a</b>", "<b>◇2 b</b>", "<b>◇3 c</b>"} <= set(texts(exhibit))


def test_the_articles_day_has_its_own_base_year_and_rate() -> None:
    # base 2024, 1.3714%, eleven years
    exhibit = cost(figures=THEN)
    assert "over 11 years" in exhibit.headline
    assert "the rate of May 2025" in exhibit.details[0]
    assert set(exhibit.table["id"]) == {"asked-3", "asked-3.5"}


def test_what_decides_is_ordered_by_size_and_holds_the_official_projections() -> None:
    exhibit = cost(choice="drivers")
    at = exhibit.table[exhibit.table["target_pct"] == 3.5].set_index("case")["extra_trn_jpy"]
    # GDP FY2035 of the three cases: 771.7, 901.7, 924.5; x 2.08830% = 16.115, 18.830, 19.306
    assert at["Cabinet Office, past-trend case"] == pytest.approx(16.115, abs=2e-3)
    assert at["Cabinet Office, high-growth case"] == pytest.approx(19.306, abs=2e-3)
    assert at["government’s 2% yardstick"] == pytest.approx(19.6 - 11.0, abs=1e-6)
    assert exhibit.table["driver"].drop_duplicates().tolist() == [
        "How the share is counted",
        "Official projection of GDP",
        "GDP growth after the projection",
        "Yen per dollar",
    ]
    yen = exhibit.table[exhibit.table["driver"] == "Yen per dollar"]
    assert yen.groupby("target_pct")["extra_trn_jpy"].nunique().tolist() == [1, 1]
    assert exhibit.headline == (
        "What 3.5% by FY2035 would cost Japan’s defence depends most on how it is counted: 8.6 to 16.9 trillion yen "
        "more a year."
    )


def test_projections_are_left_out_where_none_reaches_the_year_or_gdp_is_fixed() -> None:
    for exhibit in (
        cost(choice="drivers", figures=THEN),
        cost(choice="drivers", measure="government"),
        cost(choice="drivers", year=2040),
    ):
        assert "Official projection of GDP" not in set(exhibit.table["driver"])
        assert any("projections are left out" in note for note in exhibit.notes)


ENDS = list(itertools.product(("en", "ja"), (LATEST, THEN), MEASURES, PRICES, EXHIBITS["cost"].choices))


@pytest.mark.parametrize(("lang", "figures", "measure", "prices", "choice"), ENDS)
def test_it_is_short_and_whole_at_every_end(lang: str, figures: Any, measure: Any, prices: Any, choice: str) -> None:
    ends = ((TARGET.low, YEAR.high), (1.4, YEAR.low), (2.7, YEAR.high), (3.5, YEAR.low), (TARGET.high, YEAR.high))
    for target, year in ends:
        found = cost(lang, choice, figures, measure=measure, prices=prices, target_pct=target, year=int(year))
        assert len(found.headline.split()) <= 25, found.headline
        assert len(found.headline) <= (80 if lang == "ja" else 200), found.headline
        assert ("日本" if lang == "ja" else "Japan") in found.headline
        assert "nan" not in found.headline
