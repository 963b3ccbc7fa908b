"""The numbers agree with each other and with what their sources say of them; each known trap has its test."""

import csv
import math
import re
from pathlib import Path

import pandas as pd
import pytest

import data
from data import ARTICLE_DAY, load, nato_edition, nato_series
from data.column_rules import FIXED_GDP_TRN_JPY
from data.oddities import AGGREGATES, COUNTRIES, known
from data.schema import TABLES

DATA = Path(data.__file__).parent
NOW = load()
EVERY = NOW.every


def value(table: str, column: str, **where: object) -> float:
    rows = EVERY[table]
    for name, wanted in where.items():
        rows = rows[rows[name] == wanted]
    assert len(rows) == 1, f"{len(rows)} rows of {table} for {where}"
    return float(rows[column].iloc[0])


DRAFTS = (2026,)  # fiscal years of which the budget is known as the cabinet's draft


def initial(year: int, measure: str = "ministry_incl", stage: str = "") -> float:
    stage = stage or ("draft" if year in DRAFTS else "initial")
    return value("budget", "amount_trn_jpy", fiscal_year=year, measure=measure, stage=stage)


def account(year: int, side: str, item: str, stage: str) -> float:
    return value("general_account", "amount_trn_jpy", fiscal_year=year, side=side, item=item, stage=stage)


# The traps


def test_two_percent_is_of_the_gdp_of_fiscal_2022_and_not_of_the_year() -> None:
    money = initial(2025, "related", "initial_and_supplementary")
    fixed = value("gdp", "nominal_gdp_trn_jpy", series="policy_fixed")
    actual = value("gdp", "nominal_gdp_trn_jpy", series="esri", year=2025)
    # 11 / 560 = 1.964 %, printed as 2; 11 / 672.6695 = 1.635 %.
    assert fixed == FIXED_GDP_TRN_JPY == 560
    assert math.isclose(money / fixed * 100, 1.9643, abs_tol=1e-4)
    assert math.isclose(money / actual * 100, 1.6353, abs_tol=1e-4)


@pytest.mark.parametrize(
    ("release", "trn_jpy"),
    # Billion yen: 561,883.5 / 567,130.8 on the 2015 base, 591,700 / 591,593.8 on the 2020 base.
    [("2023-06", 561.8835), ("2025-06", 567.1308), ("2025-12-23", 591.7), ("2026-09", 591.5938)],
)
def test_gdp_of_fiscal_2022_has_four_editions_on_two_bases(release: str, trn_jpy: float) -> None:
    rows = {"series": "esri", "year": 2022, "release": release}
    assert value("gdp", "nominal_gdp_trn_jpy", **rows) == trn_jpy
    bases = EVERY["gdp"].query("series == 'esri' and year == 2022 and release == @release")["price_base"]
    assert list(bases) == ["2015 chained" if release < "2025-12" else "2020 chained"]


def test_sipri_cut_japans_2024_while_the_dollars_barely_moved() -> None:
    share = {"iso3": "JPN", "year": 2024}
    assert value("sipri_share", "share_pct", **share, release="2025-04-28") == 1.3714
    assert value("sipri_share", "share_pct", **share, release="2026-04-27") == 1.2946
    # US$ million: 55,273.904 and 54,245.070, and 62,158.094 for 2025.
    assert value("sipri_usd", "spending_bn_usd", **share, release="2025-04-28") == 55.273904
    assert value("sipri_usd", "spending_bn_usd", **share, release="2026-04-27") == 54.24507
    assert value("sipri_usd", "spending_bn_usd", iso3="JPN", year=2025) == 62.158094
    # Sheets "Per capita" and "Share of Govt. spending" of the editions of April 2025 and of 2026.
    then, now = {"year": 2024, "release": "2025-04-28"}, {"year": 2025, "release": "2026-04-27"}
    for edition, per_head, part in ((then, 445.50, 3.2506), (now, 503.57, 3.8083)):
        assert value("sipri_context", "value", iso3="JPN", indicator="per_head_usd", **edition) == per_head
        assert value("sipri_context", "value", iso3="JPN", indicator="government_share_pct", **edition) == part


JOINED = {"MNE": 2017, "MKD": 2020, "FIN": 2023, "SWE": 2024}


@pytest.mark.parametrize("release", ["2024-06-17", "2026-07-07"])
def test_natos_aggregates_are_the_sums_of_those_who_were_members(release: str) -> None:
    rows = EVERY["nato_usd"].query("release == @release")
    totals = rows[rows["iso3"].isin(AGGREGATES)].set_index(["iso3", "year"])["spending_bn_usd"]
    single = rows[~rows["iso3"].isin(AGGREGATES)]
    members = single[single["year"] >= single["iso3"].map(JOINED).fillna(0)]
    for year, group in members.groupby("year"):
        total = float(group["spending_bn_usd"].sum())
        usa = float(group.loc[group["iso3"] == "USA", "spending_bn_usd"].sum())
        # Rounding of up to 31 values in millions: 3 million at most.
        assert math.isclose(total, totals["NATO_TOTAL", year], abs_tol=0.0031)
        assert math.isclose(total - usa, totals["NATO_EUR_CAN", year], abs_tol=0.0031)
    early = single.query("year == 2014")["spending_bn_usd"].sum()
    assert early > totals["NATO_TOTAL", 2014] + 10  # with Sweden and Finland, who were not members


def shares_and_ratios(release: str) -> pd.DataFrame:
    rows = EVERY["nato_share"].query("release == @release")
    money = EVERY["nato_usd"].query("release == @release")[["iso3", "year", "spending_bn_usd"]]
    gdp = EVERY["nato_context"].query("release == @release and indicator == 'gdp_bn_usd'")[["iso3", "year", "value"]]
    both = rows.merge(money, on=["iso3", "year"]).merge(gdp, on=["iso3", "year"])
    return both.assign(ratio_pct=both["spending_bn_usd"] / both["value"] * 100)


def test_natos_shares_are_money_over_gdp_except_the_known_ones() -> None:
    rows = shares_and_ratios("2026-07-07")
    gap = (rows["share_pct"] - rows["ratio_pct"]).abs()
    # Half of the share's last digit, and half a million dollars over GDP.
    off = gap > 0.005 + 0.0005 / rows["value"] * 100
    odd = known("nato_share", "share_pct", rows)
    # 429 rows, of which 398 agree: all but 17 of the aggregates, 12 of the Netherlands' and 2 of Italy's.
    assert (len(rows), int((~off).sum())) == (429, 398)
    assert odd[off].all()
    assert gap[rows["iso3"] != "NLD"].max() < 0.095


def test_the_netherlands_share_of_2026_is_kept_as_printed() -> None:
    rows = shares_and_ratios("2026-07-07").query("iso3 == 'NLD' and year == 2026")
    assert rows["share_pct"].tolist() == [2.58]
    assert round(rows["ratio_pct"].iloc[0], 2) == 2.29
    assert "Differs from money over GDP" in rows["note"].iloc[0]


def test_luxembourgs_gdp_drops_in_2023_and_says_so() -> None:
    rows = EVERY["nato_context"].query("iso3 == 'LUX' and indicator == 'gdp_bn_usd' and release == '2026-07-07'")
    by_year = rows.set_index("year")
    # US$ million: 81,063 in 2022 and 60,235 in 2023.
    assert by_year["value"][2022] == 81.063
    assert by_year["value"][2023] == 60.235
    assert "GNI" in by_year["note"][2023]


def test_iceland_is_in_no_nato_ranking() -> None:
    for table in ("nato_share", "nato_usd", "nato_equipment"):
        assert "ISL" not in set(EVERY[table]["iso3"])


def test_germany_before_1990_is_west_germany() -> None:
    rows = EVERY["sipri_share"].query("iso3 == 'DEU'")
    named = rows["note"].str.contains("West Germany", regex=False)
    assert (named == (rows["year"] < 1990)).all()
    assert named.any()


@pytest.mark.parametrize(("table", "column"), [("sipri_share", "share_pct"), ("sipri_usd", "spending_bn_usd")])
def test_only_iceland_spends_nothing(table: str, column: str) -> None:
    rows = EVERY[table]
    assert set(rows[rows[column] == 0]["iso3"]) == {"ISL"}


def test_fiscal_and_calendar_years_never_share_a_series() -> None:
    bases = EVERY["gdp"].groupby("series")["year_basis"].unique()
    assert {name: list(found) for name, found in bases.items() if list(found) != ["FY"]} == {"imf_weo": ["CY"]}
    # The IMF's calendar 2024 is on the old base: 608.3989 against 645.1387 for fiscal 2024.
    assert value("gdp", "nominal_gdp_trn_jpy", series="imf_weo", year=2024) == 608.3989
    assert "OLD 2015 base" in EVERY["gdp"].query("series == 'imf_weo' and year == 2024")["note"].iloc[0]


def test_from_july_2026_nato_counts_core_spending() -> None:
    bases = EVERY["nato_share"].groupby("release")["basis"].unique()
    assert all(("core" in basis) == (release == "2026-07-07") for release, found in bases.items() for basis in found)


def test_partial_editions_are_named_as_partial() -> None:
    rows = EVERY["nato_share"]
    partial = rows["note"].str.contains("Partial edition", regex=False)
    assert set(rows[partial]["release"]) == {"2025-08-28", "2026-03-26"}
    assert partial[rows["release"].isin(["2025-08-28", "2026-03-26"])].all()


# The sums


def test_the_general_account_of_2025_adds_up_within_one_unit() -> None:
    rows = EVERY["general_account"].query("fiscal_year == 2025 and stage == 'initial' and side == 'expenditure'")
    parts = rows[rows["item"] != "total"]["amount_trn_jpy"].sum()
    # 38.2938+8.6691+6.0858+5.6560+9.4025+18.8728+28.2179 = 115.1979, printed as 115.1978.
    assert len(rows) == 8
    assert math.isclose(parts, 115.1979, abs_tol=1e-9)
    assert account(2025, "expenditure", "total", "initial") == 115.1978


def test_the_revenue_of_2026_adds_up_once_its_slip_is_corrected() -> None:
    parts = [account(2026, "revenue", item, "draft") for item in ("tax_total", "non_tax", "new_bonds")]
    # 83.7350 + 8.9902 + 29.5840 = 122.3092; bonds 6.7160 + 22.8680 = 29.5840.
    assert math.isclose(sum(parts), account(2026, "expenditure", "total", "draft"), abs_tol=1e-9)
    bonds = [account(2026, "revenue", item, "draft") for item in ("construction_bonds", "deficit_bonds")]
    assert math.isclose(sum(bonds), parts[2], abs_tol=1e-9)


def test_the_five_year_plan_adds_to_its_forty_and_a_half_trillion() -> None:
    years = [initial(year, "ministry_excl") for year in range(2023, 2027)]
    # 6.6001 + 7.7249 + 8.4748 + 8.8093 + 8.9 = 40.5091, planned as 40.5.
    assert math.isclose(sum(years) + initial(2027, "ministry_excl", "plan"), 40.5091, abs_tol=1e-9)


def test_the_nature_of_spending_adds_to_the_budget_of_the_year() -> None:
    rows = EVERY["breakdown"].query("group == 'nature'")
    sums = rows.groupby("fiscal_year")["amount_trn_jpy"].sum()
    assert sorted(sums.index) == [2011, 2012, 2019, 2020, 2021, 2022, 2023, 2026]
    for year, total in sums.items():
        # FY2012: 2.0701 + 2.5751 = 4.6452 against a printed 4.6453; every other year is exact.
        assert math.isclose(total, initial(int(str(year)), "ministry_excl"), abs_tol=0.00011)


def test_the_supplementary_budget_of_2025_less_realignment_is_the_plans_part() -> None:
    realignment = value("breakdown", "amount_trn_jpy", item="us_forces_realignment")
    # 0.8472 - 0.3451 = 0.5021.
    difference = initial(2025, "ministry_incl", "supplementary") - realignment
    assert math.isclose(difference, initial(2025, "ministry_excl", "supplementary"), abs_tol=1e-9)


@pytest.mark.parametrize(("year", "stage", "total"), [(2025, "initial", 9.9), (2027, "target", 11.0)])
def test_the_parts_of_the_two_percent_add_to_its_total(year: int, stage: str, total: float) -> None:
    rows = EVERY["breakdown"].query("group == 'related_2pct' and fiscal_year == @year")
    # 8.5 + 0.2 + 0.7 + 0.5 = 9.9 and 8.9 + 0.2 + 0.9 + 1.0 = 11.
    assert math.isclose(rows["amount_trn_jpy"].sum(), total, abs_tol=1e-9)
    assert initial(year, "related", stage) == total


def test_realignment_money_lies_between_the_two_ministry_measures() -> None:
    for year in sorted(
        set(EVERY["budget"].query("measure == 'ministry_incl' and stage in ('draft', 'initial')")["fiscal_year"])
    ):
        excl = EVERY["budget"].query(
            "measure == 'ministry_excl' and stage in ('draft', 'initial') and fiscal_year == @year"
        )
        if len(excl):
            assert 0.01 < initial(year) - excl["amount_trn_jpy"].iloc[0] < 0.3


def test_shares_over_the_forecast_of_the_year_recompute() -> None:
    rows = EVERY["budget"].query("stated_basis == 'forecast_of_the_year'")
    bases = rows["note"].str.extract(r"GDP of ([\d.]+) trillion")[0].astype(float)
    gap = (rows["amount_trn_jpy"] / bases * 100 - rows["stated_share_pct"]).abs().dropna()
    # Nine printed denominators less the slip of FY1991 make eight.
    assert len(gap) == 8
    assert gap.max() <= 0.0006


def test_points_of_consumption_tax_agree_with_the_estimates_of_cuts() -> None:
    def tax(metric: str) -> float:
        return value("tax", "amount_trn_jpy", item="consumption_tax", metric=metric)

    standard, reduced = tax("yield_per_1pt_standard_rate"), tax("yield_per_1pt_reduced_rate")
    # 2.7 x 5 + 0.6 x 3 = 15.3; 0.6 x 8 = 4.8; 2.7 + 0.6 = 3.3.
    assert math.isclose(standard * 5 + reduced * 3, tax("loss_if_all_rates_cut_to_5pct"), abs_tol=1e-9)
    assert math.isclose(reduced * 8, tax("loss_if_food_at_zero"), abs_tol=1e-9)
    assert math.isclose(standard + reduced, tax("yield_per_1pt_both_rates"), abs_tol=1e-9)


def test_the_mean_of_the_first_half_of_2026_is_of_its_six_months() -> None:
    months = [value("exchange_rate", "jpy_per_usd", period=f"2026-0{month}") for month in range(1, 7)]
    # 156.6505+155.1016+158.6827+159.1173+158.1530+160.7700 = 948.4751; over 6 = 158.0792.
    assert math.isclose(sum(months) / 6, value("exchange_rate", "jpy_per_usd", period="2026-H1"), abs_tol=6e-5)


def test_the_imfs_dollars_imply_the_yen_of_the_federal_reserve() -> None:
    rows = EVERY["gdp"].query("series == 'imf_weo' and kind == 'actual'")
    yen = rows["nominal_gdp_trn_jpy"] * 1000 / rows["nominal_gdp_bn_usd"]
    annual = EVERY["exchange_rate"].query("frequency == 'year'").set_index("period")["jpy_per_usd"]
    assert (yen / rows["year"].astype(str).map(annual) - 1).abs().max() < 0.002


def test_growth_of_the_medium_term_projection_is_the_outlooks() -> None:
    for series in ("cao_past_projection", "government_outlook"):
        assert value("gdp", "nominal_growth_pct", series=series, year=2026) == 3.4
        assert value("gdp", "real_growth_pct", series=series, year=2026) == 1.3


@pytest.mark.parametrize("series", ["cao_past_projection", "cao_growth_transition", "cao_high_growth", "imf_weo"])
def test_stated_growth_is_the_growth_of_the_levels(series: str) -> None:
    rows = EVERY["gdp"].query("series == @series").sort_values("year")
    computed = (rows["nominal_gdp_trn_jpy"].pct_change() * 100).iloc[1:]
    # Levels to 0.1 trillion and growth to 0.1 % leave 0.07 points at most.
    assert (computed - rows["nominal_growth_pct"].iloc[1:]).abs().max() < 0.07


def test_equipment_shares_of_past_years_are_the_same_in_both_workbooks() -> None:
    rows = EVERY["nato_equipment"].query("year <= 2022")
    lines = rows.pivot(index=["iso3", "year"], columns="release", values="equipment_share_pct")
    # 31 allies, 2014 to 2022: 279 values.
    assert len(lines) == 279
    assert (lines["2024-06-17"] == lines["2026-07-07"]).all()


# The selection and the form


def test_sipri_is_carried_for_the_55_countries_and_the_two_editions_only() -> None:
    assert len(COUNTRIES) == 55
    share, usd = EVERY["sipri_share"], EVERY["sipri_usd"]
    assert set(share["iso3"]) == set(COUNTRIES)
    assert set(usd["iso3"]) - {"WLD"} == set(COUNTRIES)
    assert share.query("release == '2025-04-28'")["year"].agg(["min", "max"]).tolist() == [2014, 2024]
    assert usd["year"].min() == 2014
    assert set(share["release"]) == set(usd["release"]) == {"2025-04-28", "2026-04-27"}
    assert len(share.query("year == 2025")) == 55


def test_growth_is_carried_for_the_same_countries_to_2025() -> None:
    rows = EVERY["imf_growth"]
    assert set(rows["iso3"]) == set(COUNTRIES)
    assert rows["year"].max() == 2025


def test_the_members_of_both_workbooks_are_the_same_31() -> None:
    then, now = nato_edition(load(ARTICLE_DAY), "nato_usd"), nato_edition(NOW)
    assert set(then.rows["iso3"]) == set(now.rows["iso3"])
    assert len(nato_series(NOW, "NATO_EUR_CAN")) == 13


def test_the_requests_to_japan_are_three_three_and_a_half_and_five() -> None:
    rows = (
        EVERY["targets"]
        .query("kind == 'requested' and applies_to in ('Japan', 'allies')")
        .set_index(["id", "component"])["value_pct"]
    )
    assert rows.to_dict() == {
        ("request-colby-2025-03", "request"): 3.0,
        ("request-ft-2025-06", "request"): 3.5,
        ("request-hegseth-2025-05", "request"): 5.0,
        ("request-nds-2026-01", "core"): 3.5,
        ("request-nds-2026-01", "total"): 5.0,
        ("request-nds-2026-01", "wider"): 1.5,
        ("request-pentagon-2025-06", "request"): 5.0,
    }
    disputed = EVERY["targets"].query("id == 'request-ft-2025-06'")
    assert ["disputed" in disputed["note"].iloc[0], "denied on the record" in disputed["note"].iloc[1]] == [True, True]
    # The Japan Times, 20 June 2025: "inclusive for all of our allies across the Asia-Pacific region, including Japan".
    confirmed = EVERY["targets"].query("id == 'request-pentagon-2025-06'").iloc[0]
    assert confirmed[["decided_on", "applies_to", "source"]].tolist() == [
        *("2025-06-20", "allies", "japan-times-2025-06-20"),
    ]


def test_every_source_is_used_and_every_one_has_both_languages() -> None:
    used = {source for rows in EVERY.values() for source in rows["source"]}
    assert used == set(NOW.sources)
    assert {source.accessed for source in NOW.sources.values()} == {"2026-11-22", "2026-11-25", "2026-12-01"}


@pytest.mark.parametrize("name", TABLES)
def test_a_table_is_utf8_with_line_feeds_sorted_by_key_and_free_of_noise(name: str) -> None:
    raw = (DATA / "tables" / f"{name}.csv").read_bytes()
    assert not raw.startswith(b"\xef\xbb\xbf")
    assert b"\r" not in raw
    assert raw.endswith(b"\n")
    rows = EVERY[name]
    assert rows.index.equals(rows.sort_values([*TABLES[name].key, "released"], kind="stable").index)
    numbers = [column for column in rows if rows[column].dtype == "float64"]
    for row in csv.DictReader(raw.decode("utf-8").splitlines()):
        for column in numbers:
            assert re.fullmatch(r"(-?\d+(\.\d{1,7})?)?", row[str(column)])


def test_the_folder_holds_the_tables_and_nothing_else() -> None:
    assert {path.name for path in (DATA / "tables").iterdir()} == {
        "manifest.toml",
        *(f"{name}.csv" for name in TABLES),
    }
