"""Columns and rules of the tables of Japan's economy and people: GDP, exchange rate, population."""

from data.column_rules import (
    HOW,
    YEARS,
    choice,
    follows,
    growth_adds_up,
    has_a_value,
    next_day,
    number,
    rule,
    table,
    text,
)
from data.table_file import Table

_PROJECTED = ("actual", "preliminary", "projection")

_GDP = table(
    "gdp",
    "year_basis year series",
    {
        "year_basis": choice("FY", "CY"),
        "year": YEARS,
        "series": choice(
            "esri",
            "cao_past_projection",
            "cao_growth_transition",
            "cao_high_growth",
            "government_outlook",
            "policy_fixed",
            "imf_weo",
            "world_bank",
        ),
        "kind": choice(*_PROJECTED, "policy"),
        "price_base": choice("", "2015", "2015 chained", "2020 chained"),
        "nominal_gdp_trn_jpy": number(400, 1200, empty=True),
        "real_gdp_trn_jpy": number(400, 900, empty=True),
        "nominal_growth_pct": number(-10, 10, empty=True),
        "real_growth_pct": number(-10, 10, empty=True),
        "deflator_growth_pct": number(-5, 8, empty=True),
        "nominal_gdp_bn_usd": number(2500, 9000, empty=True),
    },
    follows(
        "kind",
        "series",
        {"esri": ("actual", "preliminary"), "policy_fixed": ("policy",), "government_outlook": ("projection",)},
    ),
    follows(
        "year_basis",
        "series",
        {
            "esri": ("FY",),
            "imf_weo": ("CY",),
            "world_bank": ("CY",),
            "government_outlook": ("FY",),
            "policy_fixed": ("FY",),
        },
    ),
    has_a_value("gdp", "nominal_gdp_trn_jpy", "nominal_growth_pct", "real_growth_pct"),
    growth_adds_up(),
)

_EXCHANGE_RATE = table(
    "exchange_rate",
    "period frequency",
    {
        "period": text(r"\d{4}(-(0[1-9]|1[0-2]|H[12]))?", "2025, 2026-06 or 2026-H1"),
        "frequency": choice("year", "month", "half_year"),
        "jpy_per_usd": number(60, 400),
        "how": HOW,
    },
    rule(
        "frequency",
        "year for 2025, month for 2026-06, half_year for 2026-H1",
        lambda rows: (
            rows["frequency"]
            == rows["period"].map(lambda at: "half_year" if "H" in at else "month" if "-" in at else "year")
        ),
    ),
    # A rate is never revised: it is known from the day after its period, whenever its file was packaged.
    rule("release", "the day after the period", lambda rows: rows["release"] == rows["period"].map(next_day)),
)

_POPULATION = table(
    "population",
    "year reference_date series",
    {
        "year": YEARS,
        "reference_date": text(r"(\d{4}-\d\d-\d\d)?", "a day such as 2025-10-01 or an empty cell"),
        "series": choice(
            "statistics_bureau_estimate",
            "census_preliminary",
            "ipss_2023_medium",
            "ipss_2024_households",
            "imf_weo",
            "world_bank",
        ),
        "kind": choice(*_PROJECTED),
        "population_mn": number(80, 130, empty=True),
        "households_mn": number(40, 60, empty=True),
        "persons_per_household": number(1, 4, empty=True),
    },
    follows("kind", "series", {"statistics_bureau_estimate": ("actual",), "census_preliminary": ("preliminary",)}),
    has_a_value("population", "population_mn", "households_mn", "persons_per_household"),
    rule(
        "reference_date",
        "a day in the row's year",
        lambda rows: (rows["reference_date"] == "") | (rows["reference_date"].str[:4] == rows["year"].astype(str)),
    ),
)

TABLES: tuple[Table, ...] = (_GDP, _EXCHANGE_RATE, _POPULATION)
