"""The trade-off: the extra money against the budget known on the day, in the money of that budget's year."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pandas as pd
import pytest

import data
from components.exhibits import EXHIBITS, build, tradeoff
from components.kit.exhibit import Exhibit
from components.model import general_account
from components.model.controls import default_scenario
from components.model.scenario import MEASURES, Measure
from components.model.view import View
from components.words import load_words
from tests.kept import kept_one


def _built(choice: str | None = None, lang: str = "en", as_of: dt.date | None = None, **changes: Any) -> Exhibit:
    scenario = replace(default_scenario(data.load(as_of)), **changes)
    return build("tradeoff", View(data.load(scenario.as_of), scenario, load_words(lang)), choice)


def _amounts(table: pd.DataFrame) -> dict[str, float]:
    return dict(zip(table["label"], table["amount_trn_jpy"], strict=True))


def _said(exhibit: Exhibit) -> str:
    return " ".join([exhibit.headline, *exhibit.details])


def _drawn(exhibit: Exhibit) -> list[str]:
    return [str(note["text"]) for note in exhibit.spec["layout"]["annotations"]]


def test_the_extra_is_shown_for_each_share_at_the_budgets_gdp_and_for_the_target_year() -> None:
    # SIPRI 2025: 1.4117%. FY2026 GDP 691.9 (projection): 3% takes 1.5883 points, 10.9895; 3.5% 2.0883 points, 14.4490
    # FY2035 GDP 691.9 x 1.012^9 = 770.314: x 2.0883% = 16.0865
    table = _built().table
    assert table["label"].iloc[:3].tolist() == ["3%", "3.5%, yours", "3.5% in FY2035"]
    assert table["amount_trn_jpy"].iloc[:3].tolist() == pytest.approx([10.9895, 14.4490, 16.0865], abs=1e-3)
    assert table["fiscal_year"].iloc[:3].tolist() == [2026, 2026, 2035]
    assert set(table["kind"].iloc[:3]) == {"assumed"}
    # 2.7%: 1.2883 points, 8.9137
    assert _amounts(_built(target_pct=2.7).table)["2.7%, yours"] == pytest.approx(8.9137, abs=1e-3)


def test_a_kept_scenario_stands_in_the_budgets_year_by_its_own_measure() -> None:
    # 3% of FY2026 GDP by the initial budget: 691.9 x 3% - 9.0353 = 11.7217
    start = default_scenario(data.load())
    table = _built(kept=kept_one(start, target_pct=3.0, year=2030, measure="budget")).table
    assert _amounts(table)["◇ 3% in FY2030 (initial budget)"] == pytest.approx(11.7217, abs=1e-3)


def test_the_comparison_is_with_the_extra_at_the_budgets_own_gdp() -> None:
    # 14.4490 / 8.9843 = 160.8%; 14.4490 / 39.0559 = 37.0%; 14.4490 / 29.584 = 48.8%;
    # 14.4490 / 3.3 = 4.38 points, / 3.1 = 4.66
    exhibit = _built()
    share = exhibit.table.set_index("label")["extra_of_item_pct"]
    assert share["Defence"] == pytest.approx(160.8, abs=0.05)
    assert share["Social security"] == pytest.approx(37.0, abs=0.05)
    assert share["New bonds"] == pytest.approx(48.8, abs=0.05)
    assert exhibit.headline == (
        "At 3.5% of FY2026 GDP Japan’s defence takes 14.4 trillion yen more a year: 1.6 times its budget, or 4.4–4.7 "
        "points of consumption tax."
    )
    said = _said(exhibit)
    assert "more than defence (9.0 trillion yen) and less than local allocation tax (20.9 trillion yen)" in said
    assert "brings 3.1–3.3 trillion yen a year" in said
    assert "49% of the new bonds (29.6 trillion yen)" in said


def test_a_point_of_consumption_tax_is_a_range_once_all_that_the_tax_brings_is_known() -> None:
    # about 31 trillion yen (January 2026) / 10 points = 3.1; the think tank's 2.7 + 0.6 = 3.3
    assert general_account.tax_point(data.load())[:2] == (3.1, 3.3)
    assert general_account.tax_point(data.load(data.ARTICLE_DAY))[:2] == (3.3, 3.3)
    # FY2025: 13.291 / 3.3 = 4.03 on the article's day
    assert "or 4.0 points of consumption tax" in _built(as_of=data.ARTICLE_DAY).headline


def test_what_has_paid_for_the_rise_is_that_of_the_draft_of_2024() -> None:
    exhibit = _built("paying")
    frame = exhibit.table[exhibit.table["group"] == "What has paid for the rise so far"]
    assert frame["label"].tolist() == [
        "Spending reform",
        "Settlement surplus",
        "Non-tax revenue",
        "Defence fund (drawn)",
        "Tax (plan, FY2027)",
        "Construction bonds, FY2023",
    ]
    assert frame["amount_trn_jpy"].fillna(0).tolist() == [0.4, 0, 1.0, 1.2, 1.0, 0.4343]
    assert "not found" in _drawn(exhibit)
    assert any("settlement surplus no sum was found" in note for note in exhibit.notes)
    assert any("about 4.6 to more than 5.0 trillion yen (FY2023–2027)" in note for note in exhibit.notes)


def test_a_split_adds_debt_and_interest_at_the_ministrys_rates() -> None:
    # half of 14.4490 is 7.2245; half of the ten years' 85.40 is 42.70; x 3.0% = 1.28, x 3.6% = 1.54
    amounts = _amounts(_built("paying").table)
    assert amounts["Tax, 50% of it"] == pytest.approx(7.2245, abs=1e-3)
    assert amounts["Bonds, 50% of it"] == pytest.approx(7.2245, abs=1e-3)
    assert amounts["Debt by FY2035"] == pytest.approx(42.70, abs=0.01)
    assert "add 42.7 trillion yen of debt from FY2026 to FY2035, and then 1.3–1.5 trillion yen of interest a year" in (
        _said(_built("paying"))
    )
    # 20%: 0.2 x 85.40 = 17.08
    fifth = _amounts(_built("paying", bonds_pct=20).table)
    assert fifth["Debt by FY2035"] == pytest.approx(17.08, abs=0.01)
    assert fifth["Tax, 80% of it"] == pytest.approx(11.5592, abs=1e-3)
    # the debt is nominal whatever the prices
    assert _amounts(_built("paying", prices="constant").table)["Debt by FY2035"] == pytest.approx(42.70, abs=0.01)


def test_nothing_is_split_where_nothing_is_to_be_paid_and_no_interest_where_no_rate_was_known() -> None:
    assert not any("debt" in label.lower() for label in _built("paying", target_pct=1.0).table["label"])
    then = _built("paying", as_of=data.ARTICLE_DAY)
    assert "Interest a year then" not in set(then.table["label"])
    assert any("No rate of the Finance Ministry was known" in note for note in then.notes)
    assert "would add no debt" in _said(_built("paying", bonds_pct=0))


def test_the_latest_budget_is_the_draft_of_fiscal_2026_and_says_what_is_rounded() -> None:
    exhibit = _built("spending")
    items = exhibit.table.iloc[3:]
    assert set(items["fiscal_year"]) == {2026}
    assert set(items["stage"]) == {"draft"}
    assert set(items["kind"]) == {"budgeted"}
    assert items["amount_trn_jpy"].tolist() == [39.0559, 31.2758, 20.8778, 8.9843, 6.1078, 6.0]
    assert "about 6.0" in _drawn(exhibit)
    assert not any("public works" in note for note in exhibit.notes)
    assert any("education and science" in note for note in exhibit.notes)


def test_the_articles_day_knows_the_initial_budget_of_2025_and_only_the_draft_of_its_bonds() -> None:
    exhibit = _built(as_of=data.ARTICLE_DAY)
    amounts = _amounts(exhibit.table)
    assert amounts["Social security"] == 38.2938
    assert amounts["New bonds"] == 28.649  # the draft of December 2024; the enacted sum was printed in 2026
    assert exhibit.table.set_index("label").loc["New bonds", "stage"] == "draft"
    assert any("New bonds are those of the draft" in note for note in exhibit.notes)
    drawn = _drawn(exhibit)
    assert "<b>New bonds, FY2025 (draft)</b>" in drawn
    assert "<b>Spending, FY2025 (initial budget)</b>" in drawn
    assert "Defence taxes, total" not in amounts  # known from December 2025
    # GDP of FY2025 was not known: FY2024's 617.0099 grows by 1.2% to 624.4140; x (3.5 - 1.3714)% = 13.291
    assert amounts["3.5%, yours"] == pytest.approx(13.291, abs=2e-3)
    assert any("624.4 trillion yen (your assumption)" in note for note in exhibit.notes)


def test_a_gdp_that_stands_in_is_named_by_its_own_year() -> None:
    # The initial budget of FY2025 is measured over FY2024's 617.0099, the newest known: 8.7005 / 617.0099 = 1.4101%,
    # and 617.0099 x (3.5 - 1.4101)% = 12.895
    exhibit = _built(as_of=data.ARTICLE_DAY, measure="budget")
    assert "<b>Over holding 1.41%, FY2024 GDP, a year</b>" in _drawn(exhibit)
    assert _amounts(exhibit.table)["3.5%, yours"] == pytest.approx(12.895, abs=1e-3)
    assert exhibit.headline.startswith("At 3.5% of FY2024 GDP Japan’s defence takes 12.9 trillion yen more a year")
    assert any("FY2024 GDP, 617.0 trillion yen (published)" in note for note in exhibit.notes)


def test_a_budget_of_which_an_item_is_missing_is_not_mixed_with_another() -> None:
    figures = data.load()
    table = figures.general_account
    lacking = table[~((table["fiscal_year"] == 2026) & (table["item"] == "education_and_science"))]
    items = general_account.spending(replace(figures, general_account=lacking))
    assert set(items["fiscal_year"]) == {2025}
    assert set(items["stage"]) == {"initial"}
    assert set(items["item"]) == set(general_account.ITEMS)
    assert general_account.bonds(figures, fiscal_year=2025)["stage"].tolist() == ["initial"]


def test_the_draft_of_a_budget_is_taken_from_the_day_on_which_all_of_it_is_known() -> None:
    # Adopted on 26 December 2025; education and science is in a page of that month whose day was not seen.
    for day, year in ((dt.date(2025, 12, 30), 2025), (dt.date(2025, 12, 31), 2026)):
        assert set(general_account.spending(data.load(day))["fiscal_year"]) == {year}


def test_tax_measures_keep_the_range_and_the_class_of_their_plan() -> None:
    table = _built("taxes").table
    plans = table[table["kind"] == "pledged"]
    assert plans["label"].tolist() == ["Defence taxes, total", "Corporate surtax", "Income surtax", "Tobacco tax"]
    assert plans["amount_trn_jpy"].tolist() == [1.0, 0.7, 0.2, 0.2]
    assert plans["amount_high_trn_jpy"].fillna(0).tolist() == [0, 0.8, 0, 0.3]
    assert set(plans["fiscal_year"]) == {2027}
    point = table[table["kind"] == "estimate"]
    assert point["label"].tolist() == ["Points of consumption tax (1 point = 3.1–3.3)"]
    assert point["fiscal_year"].isna().all()


def test_rates_that_are_decided_are_those_known_on_the_day() -> None:
    latest, then = (" ".join(_built("taxes", as_of=day).notes) for day in (None, data.ARTICLE_DAY))
    assert "corporate surtax 4% of the tax due (business years from 1 April 2026)" in latest
    assert "income surtax 1% of the tax due (from January 2027)" in latest
    assert "tobacco tax up 0.5 yen a cigarette" in then
    assert "corporate surtax 4%" not in then


def test_a_target_below_todays_share_takes_less_and_says_so() -> None:
    # 691.9 x (1 - 1.4117)% = -2.8486, less than the smallest item (6.0)
    exhibit = _built(target_pct=1.0)
    assert _amounts(exhibit.table)["1%, yours"] == pytest.approx(-2.8486, abs=1e-3)
    assert exhibit.table["extra_of_item_pct"].dropna().lt(0).all()
    # 2.8486 / 8.9843 = 31.7%; / 3.3 = 0.86, / 3.1 = 0.92
    assert exhibit.headline == (
        "At 1% of FY2026 GDP Japan’s defence takes 2.8 trillion yen less a year: 32% of its budget, or 0.9 points of "
        "consumption tax."
    )
    assert "less than holding the 1.41% of 2025 (SIPRI)" in _said(exhibit)
    assert "the smallest being education and science (about 6.0 trillion yen)" in _said(exhibit)
    assert all(value >= 0 for trace in exhibit.spec["data"] if trace["type"] == "bar" for value in trace["x"])


def test_a_sum_above_every_item_says_which_is_the_largest() -> None:
    # The highest target, 6%, comes to 691.9 x (6 - 1.4117)% = 31.7; one beyond it passes social security:
    # 691.9 x (8 - 1.4117)% = 45.6 > 39.1
    assert "more than any of the items shown, the largest being social security" in _said(_built(target_pct=8.0))


def test_todays_share_as_the_target_is_said_without_comparisons() -> None:
    exhibit = _built(measure="government", target_pct=1.964285714)  # 11.0 / 560
    assert exhibit.headline.endswith("Japan’s defence takes about as much a year as at its present share.")
    assert "0.0" not in _said(exhibit)


@pytest.mark.parametrize("measure", MEASURES)
def test_the_governments_yardstick_alone_takes_the_same_in_both_years(measure: Measure) -> None:
    amounts = _amounts(_built(measure=measure).table)
    same = amounts["3.5%, yours"] == pytest.approx(amounts["3.5% in FY2035"])
    assert same == (measure == "government")


def test_constant_prices_change_the_target_year_alone() -> None:
    # 16.0865 / 1.01^10 = 14.563; the budget's own year stays 14.4490
    exhibit = _built(prices="constant")
    amounts = _amounts(exhibit.table)
    assert amounts["3.5% in FY2035 (2025 prices)"] == pytest.approx(14.563, abs=1e-3)
    assert amounts["3.5%, yours"] == pytest.approx(14.449, abs=1e-3)
    assert any("Only the bar of the target year is in constant prices" in note for note in exhibit.notes)


def test_only_the_groups_that_are_picked_are_shown() -> None:
    assert set(_built("bonds").table["group"]) == {"Extra over holding today’s share", "New bonds"}
    picked = _built("bonds,taxes")
    assert picked.table["group"].drop_duplicates().tolist() == [
        "Extra over holding today’s share",
        "Taxes",
        "New bonds",
    ]
    assert "japan-now" not in picked.marks


def test_an_unknown_group_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match=r"'roads'; allowed: spending, taxes, bonds, paying"):
        _built("spending,roads")


@pytest.mark.parametrize("lang", ["en", "ja"])
@pytest.mark.parametrize("as_of", [data.ARTICLE_DAY, dt.date(2025, 12, 26), dt.date(2026, 3, 1), None])
@pytest.mark.parametrize("measure", MEASURES)
@pytest.mark.parametrize("target_pct", [0.5, 6.0])
def test_it_builds_on_every_day_for_every_group(
    lang: str, as_of: dt.date | None, measure: Measure, target_pct: float
) -> None:
    figures = data.load(as_of)
    for choice in (None, *EXHIBITS["tradeoff"].choices):
        exhibit = _built(choice, lang, as_of, measure=measure, target_pct=target_pct, prices="constant")
        assert list(exhibit.table.columns) == tradeoff.COLUMNS
        assert exhibit.marks["target"][0] > 0
        known = exhibit.table[(exhibit.table["kind"] != "assumed") & exhibit.table["amount_trn_jpy"].notna()]
        assert (known["source"] != "").all()
        assert {figures.sources[source] for source in known["source"]} <= set(exhibit.sources)
        assert len(exhibit.headline.split()) <= 25, exhibit.headline
        assert len(exhibit.headline) <= (80 if lang == "ja" else 200), exhibit.headline
        assert ("日本" if lang == "ja" else "Japan") in exhibit.headline


def test_a_sum_that_cannot_be_told_from_an_item_is_said_to_be_about_as_much() -> None:
    # FY2026 GDP 691.9 x (2.5 - 1.6352)% = 5.98, and education and science is known as about 6.0
    exhibit = _built(measure="related", target_pct=2.5)
    assert "about as much as education and science (about 6.0 trillion yen)" in _said(exhibit)
    assert "less than any" not in _said(exhibit)
