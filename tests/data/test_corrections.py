"""Values that an audit of November 2026 put right or added, each as its source prints it."""

from __future__ import annotations

import math

import pandas as pd
import pytest

from components.kit.since import since
from components.model.commitments import asked_of_japan, commitments
from components.words import load_words
from data import ARTICLE_DAY, load

EVERY = load().every


def one(table: str, **where: object) -> pd.Series:
    rows = EVERY[table]
    for name, wanted in where.items():
        rows = rows[rows[name] == wanted]
    assert len(rows) == 1, f"{len(rows)} rows of {table} for {where}"
    return rows.iloc[0]


@pytest.mark.parametrize(
    ("year", "measure", "stage", "trn_jpy", "how", "source"),
    [
        # White papers: 4兆7,752億円 (2011); 4兆7,538億円, a rise of 400億円 (2013); 2,110億円 (2015);
        # 217億円 and 1,769億円 (2017).
        (2011, "ministry_incl", "initial", 4.7752, "read", "mod-wp-2011"),
        (2012, "ministry_incl", "initial", 4.7138, "derived", "mod-wp-2013"),
        (2013, "ministry_incl", "initial", 4.7538, "read", "mod-wp-2013"),
        (2014, "ministry_incl", "supplementary", 0.2110, "read", "mod-wp-2015"),
        (2016, "ministry_incl", "supplementary", 0.1986, "derived", "mod-wp-2017"),
        # 8130億円 of 10 November 2023; 支出済歳出額 7兆1613億円 (Board of Audit).
        (2023, "ministry_incl", "supplementary", 0.8130, "read", "daily-defense-2023-11"),
        (2023, "ministry_incl", "settlement", 7.1613, "read", "jbaudit-2023"),
        # 「11兆円程度」, chief cabinet secretary, 28 November 2025.
        (2025, "related", "initial_and_supplementary", 11.0, "read", "khb-2025-11-28"),
    ],
)
def test_budgets_stand_as_their_sources_print_them(
    year: int, measure: str, stage: str, trn_jpy: float, how: str, source: str
) -> None:
    row = one("budget", fiscal_year=year, measure=measure, stage=stage)
    assert (row["amount_trn_jpy"], row["how"], row["source"]) == (trn_jpy, how, source)


def test_the_supplementary_budget_of_2023_less_realignment_is_the_plans_part() -> None:
    # 8,130 - 3,169 = 4,961 (100 million yen); the Finance Ministry prints 4,962.
    incl = one("budget", fiscal_year=2023, measure="ministry_incl", stage="supplementary")["amount_trn_jpy"]
    excl = one("budget", fiscal_year=2023, measure="ministry_excl", stage="supplementary")["amount_trn_jpy"]
    assert math.isclose(incl - 0.3169, excl, abs_tol=0.00011)


def test_the_budget_of_2026_is_split_by_nature_and_its_largest_programme_is_a_capability_area() -> None:
    rows = EVERY["breakdown"].query("fiscal_year == 2026 and group == 'nature'").set_index("item")
    # 物件費 6兆4,196億円, of it 歳出化経費 4兆5,398億円: 6.4196 - 4.5398 = 1.8798; 8.8093 - 6.4196 = 2.3897.
    assert rows["amount_trn_jpy"].to_dict() == {
        "general_material": 1.8798,
        "obligatory_outlays": 4.5398,
        "personnel_and_food": 2.3897,
    }
    assert rows["how"].to_dict() == {
        "general_material": "derived",
        "obligatory_outlays": "read",
        "personnel_and_food": "derived",
    }
    programmes = EVERY["breakdown"].query("fiscal_year == 2026 and group == 'programme' and stage == 'draft'")
    amounts = programmes.set_index("item")["amount_trn_jpy"]
    assert (amounts.idxmax(), amounts.max()) == ("cross_domain_operations", 1.3564)
    assert amounts["unmanned_assets"] == 0.2773
    basis = programmes.set_index("item")["amount_basis"]
    assert basis["shield_unmanned_coastal_defence"] == "not_stated"  # as its own note says


def test_the_plans_contracts_are_four_fifths_signed() -> None:
    rows = EVERY["breakdown"].query("item == 'new_contracts_plan'")
    # 8.9525 + 9.3625 + 8.4332 + 8.2607 and the supplementary 0.1297 + 0.1066 + 0.1021 = 35.3473 of 43.5: 81.3%.
    total = rows["amount_trn_jpy"].sum() + 0.1297 + 0.1066 + 0.1021
    assert math.isclose(total, 35.3473, abs_tol=1e-9)
    assert round(total / 43.5 * 100) == 81
    assert "353,473, 81% of about 435,000" in rows.iloc[-1]["note"]


def test_the_general_account_has_the_lines_of_the_audit() -> None:
    # 61,078 (Finance Ministry); 3兆1135億円, of it 2.5兆円 and 5135億円; 4343億円.
    assert one("general_account", fiscal_year=2026, item="public_works")["amount_trn_jpy"] == 6.1078
    extra = EVERY["general_account"].query("fiscal_year == 2026 and stage == 'supplementary'").set_index("item")
    assert extra["amount_trn_jpy"].to_dict() == {"reserve_general": 0.5135, "reserve_middle_east": 2.5, "total": 3.1135}
    assert one("general_account", item="construction_bonds_defence")["amount_trn_jpy"] == 0.4343


def test_debt_service_grows_by_ten_trillion_yen_in_three_years() -> None:
    rows = EVERY["debt_service"].set_index("fiscal_year")
    # 41兆3千億円 in FY2029, 10兆円 more; interest 21.6, 8.6 more; ten-year rate 3.0 and 3.6%.
    columns = ["debt_service_trn_jpy", "interest_trn_jpy", "ten_year_rate_pct"]
    assert rows[columns].to_dict("index") == {
        2026: dict(zip(columns, (31.3, 13.0, 3.0), strict=True)),
        2029: dict(zip(columns, (41.3, 21.6, 3.6), strict=True)),
    }
    draft = one("general_account", fiscal_year=2026, item="debt_service", stage="draft")["amount_trn_jpy"]
    assert round(draft, 1) == 31.3


def test_the_finance_ministry_told_the_diet_what_the_shares_come_to() -> None:
    rows = EVERY["official_cost"].set_index("share_pct")
    assert rows["amount_trn_jpy"].to_dict() == {3.5: 24.2, 5.0: 34.6}
    assert rows["per_person_jpy"].to_dict() == {3.5: 197_000, 5.0: 282_000}
    outlook = one("gdp", series="cao_past_projection", year=2026)["nominal_gdp_trn_jpy"]
    assert set(rows["nominal_gdp_trn_jpy"]) == {outlook} == {691.9}
    assert load(ARTICLE_DAY).official_cost.empty


def test_japan_counted_natos_way_is_a_table_of_its_own_with_who_said_it() -> None:
    rows = EVERY["nato_style"].set_index("fiscal_year")
    assert rows[["low_pct", "high_pct"]].to_numpy().tolist() == [[1.20, 1.20], [1.24, 1.24], [1.1, 1.3]]
    assert list(rows.index) == [2020, 2021, 2023]
    assert rows.loc[2023, "release"] == "2019-04-09"
    assert rows["said_by"].str.contains("defence minister").all()
    assert not ((EVERY["budget"]["stated_share_pct"] == 1.24) & (EVERY["budget"]["fiscal_year"] == 2021)).any()


@pytest.mark.parametrize(
    ("basis", "year", "release", "trn_jpy"),
    # SIPRI's workbooks, yen: 7,157,500,000,000 for FY2023 in both; FY2024 8,776.4 and 8,562.0 billion.
    [
        ("FY", 2023, "2025-04-28", 7.1575),
        ("FY", 2023, "2026-04-27", 7.1575),
        ("FY", 2024, "2025-04-28", 8.7764),
        ("FY", 2024, "2026-04-27", 8.562),
        ("FY", 2025, "2026-04-27", 9.5477),
        ("CY", 2025, "2026-04-27", 9.301275),
        ("CY", 1952, "2026-04-27", 0.12875),
        ("FY", 1952, "2026-04-27", 0.129),
    ],
)
def test_sipris_own_yen_stand_as_printed(basis: str, year: int, release: str, trn_jpy: float) -> None:
    row = one("sipri_yen", year_basis=basis, year=year, release=release)
    assert (row["spending_trn_jpy"], row["kind"], row["flag"]) == (trn_jpy, "spent", "")


def test_sipris_calendar_years_are_a_quarter_and_three_of_its_fiscal_years() -> None:
    rows = (
        EVERY["sipri_yen"]
        .query("release == '2026-04-27'")
        .pivot(index="year", columns="year_basis", values="spending_trn_jpy")
    )
    assert list(rows.index) == list(range(1951, 2026))
    mixed = rows["FY"] * 0.75 + rows["FY"].shift() * 0.25
    # 9.5477 x 0.75 + 8.562 x 0.25 = 9.301275.
    assert (mixed - rows["CY"]).abs().loc[2000:].max() < 1e-6


def test_the_yen_of_2025_are_the_two_budgets_of_the_year() -> None:
    budgets = [
        one("budget", fiscal_year=2025, measure="ministry_incl", stage=stage) for stage in ("initial", "supplementary")
    ]
    # 8.7005 + 0.8472 = 9.5477.
    assert math.isclose(sum(row["amount_trn_jpy"] for row in budgets), 9.5477, abs_tol=1e-9)
    assert "adopted, not paid out" in one("sipri_yen", year_basis="FY", year=2025)["note"]


def test_sipris_yen_are_carried_for_japan_alone() -> None:
    assert (
        len(EVERY["sipri_yen"]) == 75 + 74 + 2 * 11
    )  # fiscal years from 1951, calendar years from 1952; 2014 to 2024 of April 2025


@pytest.mark.parametrize(
    ("target", "share_pct", "kind", "whose", "decided_on"),
    [
        # Joint fact sheet of 13 November 2025; Executive Yuan and President Lai, 21 and 22 August 2025; Australia's
        # plan and its National Defence Strategy of 2026; the Pentagon on 1 June 2025.
        ("korea-2025-11", 3.5, "pledged", "KOR", "2025-11-13"),
        ("taiwan-2026-budget", 3.32, "pledged", "TWN", "2025-08-21"),
        ("taiwan-2025-08", 5.0, "pledged", "TWN", "2025-08-22"),
        ("australia-2025-10", 2.33, "pledged", "AUS", "2025-10-17"),
        ("australia-2026-05", 3.0, "pledged", "AUS", "2026-05-25"),
        ("request-australia-2025-06", 3.5, "requested", "AUS", "2025-06-01"),
    ],
)
def test_allies_in_asia_have_their_own_pledges(
    target: str, share_pct: float, kind: str, whose: str, decided_on: str
) -> None:
    row = one("targets", id=target)
    assert row[["value_pct", "kind", "applies_to", "decided_on"]].tolist() == [share_pct, kind, whose, decided_on]
    assert row["note"]


def test_what_is_asked_of_allies_in_asia_is_not_asked_of_japan() -> None:
    named = set(commitments(load())["applies_to"])
    assert named <= {"Japan", "NATO", "allies"}
    assert asked_of_japan(load()) == (3.0, 3.5)
    told = " ".join(since(load(ARTICLE_DAY), load_words("en"), ("targets",)))
    assert "FY2025" in told
    assert not any(name in told for name in ("Korea", "Taiwan", "Australia"))


@pytest.mark.parametrize("table", ["sipri_share", "sipri_usd"])
def test_what_sipri_marks_as_an_adopted_budget_is_a_kind_of_its_own(table: str) -> None:
    # "§ Figures for these countries are for the adopted budget, rather than actual expenditure": of the 55 countries
    # Albania, Thailand and Viet Nam, in both workbooks.
    adopted = EVERY[table].query("flag == 'adopted_budget'")
    assert set(adopted["iso3"]) == {"ALB", "THA", "VNM"}
    assert set(adopted["kind"]) == {"budgeted"}
    assert set(adopted["release"]) == {"2025-04-28", "2026-04-27"}
    rows = EVERY[table][EVERY[table]["iso3"].isin(["ALB", "THA", "VNM"])]
    assert not (rows["kind"] == "spent").any()  # what is left of Viet Nam is printed in red: highly uncertain
