"""Columns and rules of the tables of targets, other countries and events."""

import pandas as pd

from data.column_rules import (
    DAY,
    FLAG,
    FLAGGED,
    ISO3,
    MEMBER,
    SIPRI_KIND,
    SLUG,
    SPENT,
    WORDS,
    choice,
    gdp_falls_slowly,
    not_zero,
    number,
    rule,
    table,
    text,
    whole_is_core_and_wider,
    year,
)
from data.oddities import AGGREGATES, COUNTRIES
from data.table_file import Table

_TARGETS = table(
    "targets",
    "id component",
    {
        "id": SLUG,
        "component": choice("core", "wider", "total", "equipment", "request", "ceiling"),
        "value_pct": number(1, 20),
        "kind": choice("pledged", "requested"),
        "decided_on": DAY,
        "decided_by": WORDS,
        "applies_to": choice("NATO", "Japan", "Spain", "allies", "KOR", "TWN", "AUS"),
        "deadline_year": year(1980, 2060, empty=True),
        "review_year": year(2014, 2060, empty=True),
        "summary": WORDS,
    },
    rule(
        "kind",
        "requested where the id begins with request-, else pledged",
        lambda rows: (rows["kind"] == "requested") == rows["id"].str.startswith("request-"),
    ),
    # A later release of a row corrects its texts; an earlier as-of date does not show the correction.
    rule("release", "not before decided_on", lambda rows: rows["release"] >= rows["decided_on"]),
    whole_is_core_and_wider(),
)

_SIPRI_SHARE = table(
    "sipri_share",
    "iso3 year",
    {"iso3": ISO3, "year": year(1949, 2060), "share_pct": number(0, 45), "kind": SIPRI_KIND, "flag": FLAG},
    FLAGGED,
    not_zero("sipri_share", "share_pct"),
    rule(
        "note",
        "West Germany named for DEU before 1990",
        lambda rows: (
            (rows["iso3"] != "DEU") | (rows["year"] >= 1990) | rows["note"].str.contains("West Germany", regex=False)
        ),
    ),
)

_SIPRI_USD = table(
    "sipri_usd",
    "iso3 year",
    {
        "iso3": choice(*COUNTRIES, "WLD"),
        "year": year(2014, 2060),
        "spending_bn_usd": number(0, 5000),
        "kind": SIPRI_KIND,
        "flag": FLAG,
    },
    FLAGGED,
    not_zero("sipri_usd", "spending_bn_usd"),
)

_SIPRI_YEN = table(
    "sipri_yen",
    "year_basis year",
    {
        "year_basis": choice("FY", "CY"),
        "year": year(1949, 2060),
        "spending_trn_jpy": number(0.01, 100),
        "kind": SIPRI_KIND,
        "flag": FLAG,
    },
    FLAGGED,
)

_SIPRI_CONTEXT = table(
    "sipri_context",
    "iso3 year indicator",
    {
        "iso3": ISO3,
        "year": year(2014, 2060),
        "indicator": choice("per_head_usd", "government_share_pct"),
        "value": number(0, 10_000),
        "kind": SIPRI_KIND,
        "flag": FLAG,
    },
    FLAGGED,
    not_zero("sipri_context", "value"),
)

_NATO_YEAR = year(2014, 2060)
_NATO = (
    table(
        "nato_share",
        "iso3 year",
        {
            "iso3": MEMBER,
            "year": _NATO_YEAR,
            "share_pct": number(0.1, 8),
            "kind": SPENT,
            "basis": WORDS,
            "how": choice(
                "official_workbook",
                "converted_workbook",
                "press_list",
                "press",
                "transcription",
                "transcription_and_press",
            ),
        },
        whole_editions=True,
    ),
    table(
        "nato_usd",
        "iso3 year",
        {"iso3": MEMBER, "year": _NATO_YEAR, "spending_bn_usd": number(0.01, 3000), "kind": SPENT},
        whole_editions=True,
    ),
    table(
        "nato_equipment",
        "iso3 year",
        {"iso3": MEMBER, "year": _NATO_YEAR, "equipment_share_pct": number(0.1, 70), "kind": SPENT},
        whole_editions=True,
    ),
    table(
        "nato_context",
        "iso3 year indicator",
        {
            "iso3": text(rf"[A-Z]{{3}}|{'|'.join(AGGREGATES)}", f"three capital letters, {', '.join(AGGREGATES)}"),
            "year": _NATO_YEAR,
            "indicator": choice("gdp_bn_usd", "personnel_thousand"),
            "value": number(0.1, 1e5),
            "kind": SPENT,
        },
        gdp_falls_slowly(),
        whole_editions=True,
    ),
)

_IMF_GROWTH = table(
    "imf_growth",
    "iso3 year",
    {
        "iso3": ISO3,
        "year": year(1990, 2060),
        "real_gdp_growth_pct": number(-40, 40),
        "kind": choice("actual", "projection"),
    },
    rule(
        "kind",
        "projection from the year of its release on",
        lambda rows: (
            (rows["year"] < pd.to_numeric(rows["release"].str[:4], errors="coerce")) | (rows["kind"] == "projection")
        ),
    ),
)

_TIMELINE = table(
    "timeline",
    "date title_en",
    {
        "date": text(r"\d{4}-\d\d-\d\d", "a day such as 2025-06-21"),
        "title_en": WORDS,
        "title_ja": WORDS,
        "description_en": WORDS,
        "description_ja": WORDS,
        "date_precision": choice("day", "month", "approximate"),
        "well_known": choice("source", "headline"),
        "who": choice("japan", "us", "both", "other"),
        "category": choice("request", "response", "budget", "summit", "election", "other"),
        "figure_pct": number(1, 6, empty=True),
        "also_pct": number(1, 6, empty=True),
        "in_article": choice("yes", "no"),
        "url": text(r"https?://\S+", "an address that begins with https:// or http://"),
    },
    rule(
        "release",
        "the row's date, its month where date_precision is month, or a later day where it is approximate",
        lambda rows: (
            (rows["release"] == rows["date"].where(rows["date_precision"] != "month", rows["date"].str[:7]))
            | ((rows["date_precision"] == "approximate") & (rows["release"] > rows["date"]))
        ),
    ),
)

_WARS = table(
    "wars",
    "iso3 war start_year",
    {"iso3": ISO3, "war": SLUG, "start_year": year(1949, 2060), "end_year": year(1949, 2060)},
    rule("end_year", "not before start_year", lambda rows: rows["end_year"] >= rows["start_year"]),
)

TABLES: tuple[Table, ...] = (
    _TARGETS,
    _SIPRI_SHARE,
    _SIPRI_USD,
    _SIPRI_YEN,
    _SIPRI_CONTEXT,
    *_NATO,
    _IMF_GROWTH,
    _TIMELINE,
    _WARS,
)
