"""The columns of the comparison: examples worked out by hand from the tables.

8 October 2026: FY2026 GDP 691.9 (Cabinet Office, January 2026); Japan 1.4117% in 2025 (SIPRI), a share of 672.6695
(FY2025); 160.77 yen per dollar (June 2026); one point of consumption tax 3.3; population of FY2026 on the line from
123.219 (2025) to 108.8 (2045): 123.219 - 14.419 / 20 = 122.49805 million. GDP FY2035: 691.9 x 1.012^9 = 770.3143.
21 June 2025: FY2024 GDP 617.0099 stands in for FY2025; Japan 1.3714% in 2024; population of FY2025 on the line from
123.802 (2024) to 108.8 (2045): 123.802 - 15.002 / 21 = 123.08762 million.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

import data
from components.model.comparison import Column, columns, reader_numbers
from components.model.controls import default_scenario
from components.model.scenario import Measure
from components.model.todays_economy import today

LATEST = data.load()
ARTICLE = data.load(data.ARTICLE_DAY)
DEFAULT = default_scenario(data.load())
THEN = default_scenario(data.load(data.ARTICLE_DAY))


def by_id(found: tuple[Column, ...]) -> dict[str, Column]:
    return {column.id: column for column in found}


# The columns


def test_columns_stand_in_the_order_now_asked_reader_benchmark_kept() -> None:
    kept = [replace(DEFAULT, target_pct=3.0, year=2030), replace(DEFAULT, measure="budget")]
    found = columns(LATEST, replace(DEFAULT, target_pct=2.7), kept=kept)
    assert [(column.id, column.is_reader) for column in found] == [
        ("now", False), ("asked-3", False), ("asked-3.5", False), ("reader", True), ("benchmark", False),
        ("kept-1", False), ("kept-2", False),
    ]  # fmt: skip
    assert [column.share_pct for column in found] == [1.4117, 3.0, 3.5, 2.7, 2.53, 3.0, 3.5]
    assert all(column.scenario.target_pct == column.share_pct for column in found)


@pytest.mark.parametrize(("target_pct", "id"), [(3.0, "asked-3"), (3.5, "asked-3.5"), (3.51, "reader")])
def test_a_requested_share_that_is_the_readers_is_marked_and_not_repeated(target_pct: float, id: str) -> None:
    found = columns(LATEST, replace(DEFAULT, target_pct=target_pct))
    assert [column.id for column in found if column.is_reader] == [id]
    assert ("reader" in by_id(found)) == (id == "reader")


def test_both_shares_were_asked_of_japan_by_the_articles_day_but_five_percent_never_by_name() -> None:
    for figures, scenario in ((ARTICLE, THEN), (LATEST, DEFAULT)):
        assert [column.share_pct for column in columns(figures, scenario) if column.id.startswith("asked")] == [3, 3.5]


def test_a_share_that_was_not_yet_asked_is_no_column() -> None:
    targets = ARTICLE.targets[ARTICLE.targets["id"] != "request-ft-2025-06"]
    assert [column.id for column in columns(replace(ARTICLE, targets=targets), THEN)] == [
        "now",
        "asked-3",
        "reader",
        "benchmark",
    ]


def test_an_unknown_benchmark_is_refused_with_those_that_are_known() -> None:
    with pytest.raises(LookupError, match="'nato'; known on 2026-10-08: nato-eur-can"):
        columns(LATEST, DEFAULT, benchmark_id="nato")


# Numbers worked out by hand


def test_asked_shares_in_todays_economy() -> None:
    found = by_id(columns(LATEST, DEFAULT))
    three, more = found["asked-3"].numbers, found["asked-3.5"].numbers
    assert [more.gdp_year, more.gdp_trn_jpy, more.population_mn] == pytest.approx([2026, 691.9, 122.49805])
    # 691.9 x 3% = 20.757; x 3.5% = 24.2165; / 160.77 = 150.628 billion dollars
    assert three.spending_today_trn_jpy == pytest.approx(20.757)
    assert more.spending_today_trn_jpy == pytest.approx(24.2165)
    assert more.spending_today_bn_usd == pytest.approx(150.628, abs=5e-4)
    # 691.9 x (3.5 - 1.4117)% = 14.44895; / 160.77 = 89.8734; / 3.3 = 4.37847 points; 3%: 10.98945, 68.3551, 3.33014
    assert more.more_than_now_trn_jpy == pytest.approx(14.44895, abs=5e-6)
    assert more.more_than_now_bn_usd == pytest.approx(89.8734, abs=5e-5)
    assert more.consumption_tax_points == pytest.approx(4.37847, abs=5e-6)
    assert more.consumption_tax_points_high == pytest.approx(4.66095, abs=5e-6)  # 14.44895 / (31 / 10)
    assert three.more_than_now_trn_jpy == pytest.approx(10.98945, abs=5e-6)
    assert three.more_than_now_bn_usd == pytest.approx(68.3551, abs=5e-5)
    assert three.consumption_tax_points == pytest.approx(3.33014, abs=5e-6)
    # 3.5 / 1.4117 = 2.47928; 3 / 1.4117 = 2.12510
    assert [more.times_now, three.times_now] == pytest.approx([2.47928, 2.12510], abs=5e-6)
    # 24.2165 trn / 122.49805 mn = 197,689 yen; 14.44895 trn / 122.49805 mn = 117,952 yen
    assert more.spending_per_person_jpy == pytest.approx(197_689, abs=1)
    assert more.extra_per_person_jpy == pytest.approx(117_952, abs=1)


def test_the_finance_ministrys_answer_follows_from_its_own_population() -> None:
    # The Diet was told 24.2 and 34.6 trillion yen, 197,000 and 282,000 yen a person of 122.86 million people.
    table = reader_numbers(LATEST, DEFAULT, [3.5, 5.0])
    assert table["spending_today_trn_jpy"].tolist() == pytest.approx([24.2165, 34.595])
    per_person = table["spending_per_person_jpy"] * table["population_mn"] / 122.86
    assert per_person.round(-3).tolist() == [197_000, 282_000]
    assert table["spending_per_person_jpy"].round(-3).tolist() == [198_000, 282_000]


def test_places_beside_natos_members_and_the_road_of_the_asked_shares() -> None:
    found = by_id(columns(LATEST, DEFAULT))
    # NATO 2026: LTU 5.33, EST 5.10, LVA 4.92, POL 4.68, GRC 3.65; DNK 3.49, SWE 3.22, USA 3.17, NOR 3.17; last SVN 1.61
    ranks = {id: found[id].numbers.rank for id in ("now", "asked-3", "asked-3.5")}
    assert ranks == {"now": 32, "asked-3": 10, "asked-3.5": 6}
    assert found["now"].numbers.rank_of == 32
    # FY2035: 770.3143 x 3% = 23.1094, x 3.5% = 26.9610; (x / 9.49609)^(1/10): 9.30% and 11.00% a year
    three, more = found["asked-3"].numbers, found["asked-3.5"].numbers
    assert [three.future_spending_trn_jpy, more.future_spending_trn_jpy] == pytest.approx([23.1094, 26.9610], abs=5e-5)
    assert [three.pace_pct, more.pace_pct] == pytest.approx([9.30, 11.00], abs=5e-3)


def test_members_at_the_same_share_tie() -> None:
    # Above 3.17: five members, Denmark and Sweden; the United States and Norway at 3.17 itself.
    row = reader_numbers(LATEST, DEFAULT, 3.17).iloc[0]
    assert (row["rank"], row["tied"]) == (8, 2)


def test_now_is_a_share_of_this_years_economy_and_has_nothing_above_itself() -> None:
    now = columns(LATEST, DEFAULT)[0].numbers
    # 691.9 x 1.4117% = 9.76755, not the 672.6695 x 1.4117% = 9.49608 that were spent
    assert now.spending_today_trn_jpy == pytest.approx(9.76755, abs=5e-6)
    assert now.times_now == 1
    assert (now.more_than_now_trn_jpy, now.more_than_now_bn_usd) == (None, None)
    assert (now.extra_per_person_jpy, now.consumption_tax_points) == (None, None)
    # holding it: 770.3143 x 1.4117% = 10.8745; (770.3143 / 672.6695)^(1/10) = 1.36% a year
    assert now.future_spending_trn_jpy == pytest.approx(10.8745, abs=5e-5)
    assert now.pace_pct == pytest.approx(1.36, abs=5e-3)


def test_a_benchmark_has_money_and_a_road_but_no_place() -> None:
    column = by_id(columns(LATEST, DEFAULT))["benchmark"]
    # 691.9 x 2.53% = 17.50507; less 9.76755 = 7.73752
    assert column.benchmark_id == "nato-eur-can"
    assert column.numbers.spending_today_trn_jpy == pytest.approx(17.50507)
    assert column.numbers.more_than_now_trn_jpy == pytest.approx(7.73752, abs=5e-6)
    assert (column.numbers.rank, column.numbers.tied) == (None, None)
    # GDP of FY2035: 691.9 x 1.012 ** 9 = 770.3143; x 2.53% = 19.48895
    assert column.numbers.future_spending_trn_jpy == pytest.approx(19.48895, abs=1e-4)
    # from 1.4117% of FY2025's GDP: (19.48895 / 9.49628) ** 0.1 = 1.07454
    assert column.numbers.pace_pct == pytest.approx(7.4545, abs=1e-3)
    assert column.sources[0] == "nato-2026-07"


def test_government_counts_over_560_trillion_and_ranks_over_each_years_own_gdp() -> None:
    found = by_id(columns(LATEST, replace(DEFAULT, measure="government")))
    numbers = {id: found[id].numbers for id in ("now", "asked-3", "asked-3.5")}
    assert {id: row.spending_today_trn_jpy for id, row in numbers.items()} == pytest.approx(
        {"now": 11.0, "asked-3": 16.8, "asked-3.5": 19.6}
    )
    assert (numbers["now"].gdp_year, numbers["now"].gdp_trn_jpy) == (2022, 560)
    assert numbers["asked-3.5"].more_than_now_trn_jpy == pytest.approx(8.6)
    # 11.0 / 672.6695 (FY2025) = 1.64%: above Slovenia's 1.61. 16.8 and 19.6 / 770.3143 (FY2035) = 2.18%, 2.54%:
    # above 2.54 the nine of 3%, TUR 2.85, DEU 2.69, FIN 2.65, NLD 2.58, GBR 2.56; above 2.18 also ROU, FRA, BGR
    assert {id: row.rank for id, row in numbers.items()} == {"now": 31, "asked-3": 18, "asked-3.5": 15}


@pytest.mark.parametrize(
    ("measure", "now_trn_jpy"),
    # budget: 9.0353 of FY2026; related: 11.0 / 672.6695 (FY2025) x 691.9 = 11.31447
    [("sipri", 9.76755), ("budget", 9.0353), ("related", 11.31447), ("government", 11.0)],
)
def test_more_is_counted_over_the_present_level_of_each_measure(measure: Measure, now_trn_jpy: float) -> None:
    found = by_id(columns(LATEST, replace(DEFAULT, measure=measure)))
    assert found["now"].numbers.spending_today_trn_jpy == pytest.approx(now_trn_jpy, abs=5e-6)
    more = found["asked-3.5"].numbers
    assert more.more_than_now_trn_jpy == pytest.approx(more.spending_today_trn_jpy - now_trn_jpy, abs=5e-6)


def test_on_the_articles_day_the_newest_known_gdp_stands_in_for_the_fiscal_year() -> None:
    economy = today(ARTICLE, "sipri")
    assert (economy.fiscal_year, economy.gdp_year, economy.gdp_kind, economy.gdp_source) == (
        2025,
        2024,
        "actual",
        "esri-2025q1",
    )
    assert economy.population_mn == pytest.approx(123.08762, abs=5e-6)
    assert economy.population_sources == ("stat-2024", "ipss-2023")
    found = by_id(columns(ARTICLE, THEN))
    # 617.0099 x 3.5% = 21.59535; x 1.3714% = 8.46167; the difference 13.13367
    assert found["asked-3.5"].numbers.spending_today_trn_jpy == pytest.approx(21.59535, abs=5e-6)
    assert found["now"].numbers.spending_today_trn_jpy == pytest.approx(8.46167, abs=5e-6)
    assert found["asked-3.5"].numbers.more_than_now_trn_jpy == pytest.approx(13.13367, abs=5e-6)
    assert found["asked-3.5"].numbers.gdp_year == 2024


def test_a_share_below_the_present_level_is_less_money() -> None:
    # 691.9 x (1 - 1.4117)% = -2.84855 trillion yen
    row = reader_numbers(LATEST, DEFAULT, 1.0).iloc[0]
    assert row["more_than_now_trn_jpy"] == pytest.approx(-2.84855, abs=5e-6)
    assert row["consumption_tax_points"] < 0
    assert row["extra_per_person_jpy"] < 0
    assert row["times_now"] < 1


def test_constant_prices_change_the_road_but_not_todays_economy() -> None:
    nominal = by_id(columns(LATEST, DEFAULT))["asked-3.5"].numbers
    constant = by_id(columns(LATEST, replace(DEFAULT, prices="constant", inflation_pct=2.0)))["asked-3.5"].numbers
    # 26.9610 / 1.02^10 (1.2189944) = 22.1174; (22.1174 / 9.49609)^(1/10) = 8.82% a year
    assert constant.future_spending_trn_jpy == pytest.approx(22.1174, abs=5e-5)
    assert constant.pace_pct == pytest.approx(8.82, abs=5e-3)
    without_road = (numbers._replace(future_spending_trn_jpy=0.0, pace_pct=0.0) for numbers in (constant, nominal))
    assert len(set(without_road)) == 1


def test_a_kept_scenario_has_its_own_assumptions_in_the_readers_prices() -> None:
    kept = replace(DEFAULT, target_pct=3.0, year=2030, jpy_per_usd=100.0)
    column = by_id(columns(LATEST, DEFAULT, kept=[replace(kept, prices="constant")]))["kept-1"]
    assert column.scenario == kept
    # FY2030: 691.9 x 1.012^4 = 725.7138; x 3% = 21.7714; (21.7714 / 9.49609)^(1/5) = 18.05% a year
    assert column.numbers.future_spending_trn_jpy == pytest.approx(21.7714, abs=5e-5)
    assert column.numbers.pace_pct == pytest.approx(18.05, abs=5e-3)
    # 10.98945 trillion yen more at 100 yen per dollar
    assert column.numbers.more_than_now_bn_usd == pytest.approx(109.8945, abs=5e-5)


def test_a_kept_scenarios_constant_prices_are_of_the_readers_base_year() -> None:
    reader = replace(DEFAULT, prices="constant", inflation_pct=2.0)  # SIPRI: prices of 2025
    column = by_id(columns(LATEST, reader, kept=[replace(DEFAULT, measure="budget")]))["kept-1"]  # base year FY2026
    assert column.numbers.future_spending_trn_jpy == pytest.approx(22.1174, abs=5e-5)


def test_sources_are_those_of_everything_a_column_shows() -> None:
    found = by_id(columns(LATEST, replace(DEFAULT, target_pct=2.7)))
    shown = {
        "sipri-2026-04", "cao-2026-01", "stat-2026-03", "ipss-2023", "frb-h10", "tokyo-foundation-2025-05",
        "nato-2026-07", "esri-2026q2", "datazoo-2026-01", "jiji-2026-01",
    }  # fmt: skip
    assert set(found["reader"].sources) == set(found["now"].sources) == shown
    assert set(found["asked-3"].sources) == shown | {"jiji-2025-03"}
    assert set(found["asked-3.5"].sources) == shown | {"reuters-2025-06-21"}
    fixed = by_id(columns(LATEST, replace(DEFAULT, measure="government", jpy_per_usd=150.0)))["asked-3"].sources
    assert {"khb-2025-11-28", "mod-wp-2024", "esri-2026q2", "cao-2026-01"} < set(fixed)
    assert "frb-h10" not in fixed
