"""Columns and rules of the tables of Japan's public money: defence budgets, general account, taxes, debt."""

from data.column_rules import (
    HOW,
    PRECISION,
    SLUG,
    WORDS,
    YEARS,
    agrees_with_fixed_gdp,
    choice,
    follows,
    has_a_value,
    number,
    parts_add_up,
    rule,
    table,
)
from data.oddities import known
from data.table_file import Table

_CLAIM = ("budgeted", "requested", "pledged")

_BUDGET = table(
    "budget",
    "fiscal_year measure stage",
    {
        "fiscal_year": YEARS,
        "measure": choice("ministry_excl", "ministry_incl", "related"),
        "stage": choice(
            "draft", "initial", "supplementary", "initial_and_supplementary", "settlement", "request", "plan", "target"
        ),
        "kind": choice("spent", *_CLAIM),
        "amount_trn_jpy": number(0.1, 30, empty=True),
        "precision_trn_jpy": PRECISION,
        "stated_share_pct": number(0.5, 6, empty=True),
        "stated_basis": choice("", "forecast_of_the_year", "fy2022_gdp_fixed", "not_stated"),
        "how": HOW,
    },
    follows(
        "kind",
        "stage",
        {
            "draft": ("budgeted",),
            "initial": ("budgeted",),
            "supplementary": ("budgeted",),
            "initial_and_supplementary": ("budgeted",),
            "settlement": ("spent",),
            "request": ("requested",),
            "plan": ("pledged",),
            "target": ("pledged",),
        },
    ),
    rule(
        "amount_trn_jpy",
        "an amount, except where only a share is known (related, 2023)",
        lambda rows: rows["amount_trn_jpy"].notna() | known("budget", "amount_trn_jpy", rows),
    ),
    rule(
        "precision_trn_jpy",
        "a precision where there is an amount, else an empty cell",
        lambda rows: rows["precision_trn_jpy"].notna() == rows["amount_trn_jpy"].notna(),
    ),
    rule(
        "stated_basis",
        "a basis where a share is stated, else an empty cell",
        lambda rows: (rows["stated_basis"] != "") == rows["stated_share_pct"].notna(),
    ),
    agrees_with_fixed_gdp(),
)

_GENERAL_ACCOUNT = table(
    "general_account",
    "fiscal_year stage side item",
    {
        "fiscal_year": YEARS,
        "stage": choice("initial", "draft", "supplementary", "settlement"),
        "side": choice("expenditure", "revenue"),
        "item": SLUG,
        "amount_trn_jpy": number(0.01, 200),
        "precision_trn_jpy": PRECISION,
        "how": HOW,
    },
)

_TAX = table(
    "tax",
    "item metric period",
    {
        "item": SLUG,
        "metric": SLUG,
        "period": WORDS,
        "status": choice(
            "in_force",
            "enacted",
            "decided",
            "budget_draft",
            "settled_about",
            "plan_2022",
            "plan_lower_bound",
            "finance_ministry_estimate",
            "quoted_estimate",
            "think_tank_estimate",
            "press_summary",
            "derived",
        ),
        "amount_trn_jpy": number(0.01, 100, empty=True),
        "rate_pct": number(0.1, 50, empty=True),
        "amount_jpy": number(0.1, 1e9, empty=True),
    },
    has_a_value("tax", "amount_trn_jpy", "rate_pct", "amount_jpy"),
)

_BREAKDOWN = table(
    "breakdown",
    "fiscal_year stage scope amount_basis group item",
    {
        "fiscal_year": YEARS,
        "stage": choice("draft", "initial", "supplementary", "request", "target"),
        "scope": choice("ministry_excl", "ministry_incl", "related", "other_ministries"),
        "amount_basis": choice("outlay", "new_contracts", "not_stated"),
        "group": choice(
            "nature", "contracts", "programme", "supplementary", "related_2pct", "related_other_ministries"
        ),
        "item": SLUG,
        "amount_trn_jpy": number(0.001, 30),
        "precision_trn_jpy": PRECISION,
        "group_total_trn_jpy": number(0.1, 30, empty=True),
        "how": HOW,
    },
    parts_add_up(),
)

_DEBT_SERVICE = table(
    "debt_service",
    "fiscal_year",
    {
        "fiscal_year": YEARS,
        "debt_service_trn_jpy": number(1, 200),
        "interest_trn_jpy": number(1, 200),
        "ten_year_rate_pct": number(0, 20),
        "kind": choice("budgeted", "projection"),
    },
    rule(
        "interest_trn_jpy",
        "a part of debt_service_trn_jpy",
        lambda rows: rows["interest_trn_jpy"] < rows["debt_service_trn_jpy"],
    ),
)

_OFFICIAL_COST = table(
    "official_cost",
    "fiscal_year share_pct",
    {
        "fiscal_year": YEARS,
        "share_pct": number(0.5, 6),
        "nominal_gdp_trn_jpy": number(400, 1200),
        "amount_trn_jpy": number(0.1, 100),
        "population_mn": number(80, 130),
        "per_person_jpy": number(1e3, 1e7),
        "said_by": WORDS,
    },
    rule(
        "amount_trn_jpy",
        "the share of nominal_gdp_trn_jpy, to one decimal",
        lambda rows: (rows["share_pct"] / 100 * rows["nominal_gdp_trn_jpy"] - rows["amount_trn_jpy"]).abs() <= 0.05,
    ),
    rule(
        "per_person_jpy",
        "that share for each of population_mn, to a thousand yen",
        lambda rows: (
            (
                rows["share_pct"] * rows["nominal_gdp_trn_jpy"] * 1e4 / rows["population_mn"] - rows["per_person_jpy"]
            ).abs()
            <= 500
        ),
    ),
)

_FINANCING = table(
    "financing",
    "pillar first_fiscal_year last_fiscal_year status",
    {
        "pillar": choice("expenditure_reform", "settlement_surplus", "non_tax_revenue", "strengthening_fund"),
        "first_fiscal_year": YEARS,
        "last_fiscal_year": YEARS,
        "status": choice("planned", "budgeted", "set_aside"),
        "amount_trn_jpy": number(0.01, 30),
        "amount_high_trn_jpy": number(0.01, 30, empty=True),
        "bound": choice("about", "more_than"),
    },
    rule(
        "last_fiscal_year",
        "not before first_fiscal_year",
        lambda rows: rows["last_fiscal_year"] >= rows["first_fiscal_year"],
    ),
)

_BUDGET_EXECUTION = table(
    "budget_execution",
    "fiscal_year item",
    {
        "fiscal_year": YEARS,
        "item": choice("unused", "deferred_burden", "fms_contracts"),
        "amount_trn_jpy": number(0.01, 100),
        "of_trn_jpy": number(1, 100, empty=True),
        "precision_trn_jpy": PRECISION,
    },
    rule(
        "of_trn_jpy",
        "the money that the unused is of, not less than amount_trn_jpy; else an empty cell",
        lambda rows: (
            rows["of_trn_jpy"].isna() | (rows["item"] == "unused") & (rows["of_trn_jpy"] >= rows["amount_trn_jpy"])
        ),
    ),
)

_NATO_STYLE = table(
    "nato_style",
    "fiscal_year",
    {
        "fiscal_year": YEARS,
        "low_pct": number(0.5, 6),
        "high_pct": number(0.5, 6),
        "kind": choice("estimate", "projection"),
        "said_by": WORDS,
    },
    rule("high_pct", "not below low_pct", lambda rows: rows["high_pct"] >= rows["low_pct"]),
)

TABLES: tuple[Table, ...] = (
    *(_BUDGET, _GENERAL_ACCOUNT, _TAX, _BREAKDOWN),
    *(_DEBT_SERVICE, _OFFICIAL_COST, _NATO_STYLE, _FINANCING, _BUDGET_EXECUTION),
)
