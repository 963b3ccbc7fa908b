"""Kinds of column and rules between columns, of which the schema is made."""

import datetime
from collections.abc import Callable, Mapping
from typing import TypeAlias

import pandas as pd
import pandera.pandas as pa

from data.oddities import AGGREGATES, COUNTRIES, known
from data.table_file import Table, first_day

Mask: TypeAlias = "pd.Series[bool]"  # one for each row

# The government's yardstick, FY2022 GDP as estimated in December 2022: policy_fixed in gdp.csv, by a test.
FIXED_GDP_TRN_JPY = 560.0
SHARE_ROUNDING_PCT = 0.05
GROWTH_ROUNDING_PCT = 0.15
STEEPEST_FALL = 0.75


def choice(*values: str) -> pa.Column:
    """Text that is one of the values."""
    return pa.Column(str, pa.Check.isin(values, error=", ".join(value or "an empty cell" for value in values)))


def text(form: str, allowed: str) -> pa.Column:
    """Text that has a form (a regular expression); `allowed` says it in words."""
    return pa.Column(str, pa.Check.str_matches(rf"\A(?:{form})\Z", error=allowed))


def number(low: float, high: float, *, empty: bool = False) -> pa.Column:
    """A number between two bounds, both allowed."""
    return pa.Column("float64", pa.Check.in_range(low, high, error=f"{low:g} to {high:g}"), nullable=empty)


def year(low: int, high: int, *, empty: bool = False) -> pa.Column:
    """A year between two bounds, both allowed."""
    return pa.Column("Int64", pa.Check.in_range(low, high, error=f"{low} to {high}"), nullable=empty)


def rule(column: str, allowed: str, holds: Callable[[pd.DataFrame], Mask]) -> pa.Check:
    """A rule between columns; `column` is named where a row breaks it. A missing value passes."""
    return pa.Check(lambda rows: holds(rows).astype("boolean").fillna(True).astype(bool), name=column, error=allowed)


def table(
    name: str, key: str, columns: Mapping[str, pa.Column], *rules: pa.Check, whole_editions: bool = False
) -> Table:
    """A table with its key (names separated by spaces); release, source and note are added at the end."""
    keys = key.split()
    once = rule(
        keys[0],
        f"one row for each {', '.join(keys)} and release",
        lambda rows: ~rows.assign(release=rows["release"].map(first_day)).duplicated([*keys, "release"]),
    )
    schema = pa.DataFrameSchema({**columns, **_TAIL}, checks=[once, *rules], strict=True, ordered=True)
    return Table(name, schema, tuple(keys), whole_editions)


def follows(column: str, on: str, pairs: Mapping[str, tuple[str, ...]]) -> pa.Check:
    """`column` has one of the values named for the text in `on`; texts that are not named are free."""
    allowed = "; ".join(f"{' or '.join(values)} where {on} is {one}" for one, values in pairs.items())

    def holds(rows: pd.DataFrame) -> Mask:
        cells = zip(rows[on], rows[column], strict=True)
        return pd.Series([one not in pairs or value in pairs[one] for one, value in cells], index=rows.index)

    return rule(column, allowed, holds)


def has_a_value(table_name: str, *columns: str) -> pa.Check:
    """At least one of the columns is not empty, except in known oddities."""
    allowed = f"a value in at least one of {', '.join(columns)}"
    first = columns[0]
    return rule(first, allowed, lambda rows: rows[list(columns)].notna().any(axis=1) | known(table_name, first, rows))


def not_zero(table_name: str, column: str) -> pa.Check:
    """Zero is not allowed, except in known oddities."""
    return rule(
        column,
        "more than 0 (only Iceland, without armed forces, has none)",
        lambda rows: (rows[column] != 0) | known(table_name, column, rows),
    )


def next_day(period: str) -> str:
    """The day after a period (2025, 2026-06, 2026-H1) ends, as ISO text; "" if it is no such period."""
    named, _, part = period.partition("-")
    months = {"": 12, "H1": 6, "H2": 12} | {f"{month:02d}": month for month in range(1, 13)}
    if not named.isdecimal() or part not in months:
        return ""
    return datetime.date(int(named) + months[part] // 12, months[part] % 12 + 1, 1).isoformat()


def agrees_with_fixed_gdp() -> pa.Check:
    """Shares stated over the fixed FY2022 GDP equal the amount over 560 trillion yen, to one decimal."""

    def holds(rows: pd.DataFrame) -> Mask:
        computed = rows["amount_trn_jpy"] / FIXED_GDP_TRN_JPY * 100
        half_digit = rows["precision_trn_jpy"] / FIXED_GDP_TRN_JPY * 50
        close = (computed - rows["stated_share_pct"]).abs() <= SHARE_ROUNDING_PCT + half_digit
        return close | computed.isna() | (rows["stated_basis"] != "fy2022_gdp_fixed")

    return rule("stated_share_pct", f"the amount over {FIXED_GDP_TRN_JPY:g}, to one decimal", holds)


def growth_adds_up() -> pa.Check:
    """Real growth and the deflator's give nominal growth, within the rounding of one decimal each."""

    def holds(rows: pd.DataFrame) -> Mask:
        both = (1 + rows["real_growth_pct"] / 100) * (1 + rows["deflator_growth_pct"] / 100)
        gap = ((both - 1) * 100 - rows["nominal_growth_pct"]).abs()
        return (gap <= GROWTH_ROUNDING_PCT) | gap.isna()

    return rule("nominal_growth_pct", f"real and deflator growth together, within {GROWTH_ROUNDING_PCT:g}", holds)


def parts_add_up() -> pa.Check:
    """The items of a group add to its printed total, within half a printed digit for each of them."""

    def holds(rows: pd.DataFrame) -> Mask:
        group = rows.groupby(["fiscal_year", "stage", "scope", "amount_basis", "group"])
        digits = group["amount_trn_jpy"].transform("size") + 1
        rounding = digits * group["precision_trn_jpy"].transform("max") / 2
        gap = (group["amount_trn_jpy"].transform("sum") - rows["group_total_trn_jpy"]).abs()
        return (gap <= rounding + 1e-9) | gap.isna()

    return rule("amount_trn_jpy", "items that add up to group_total_trn_jpy", holds)


def whole_is_core_and_wider() -> pa.Check:
    """A target's total is its core and wider parts together, where it has both."""

    def holds(rows: pd.DataFrame) -> Mask:
        parts = rows[rows["component"].isin(["core", "wider"])].drop_duplicates(["id", "component"], keep="last")
        parts = parts.groupby("id")["value_pct"].agg(["sum", "size"])
        both = rows["id"].map(parts.loc[parts["size"] == 2, "sum"])
        return (rows["component"] != "total") | both.isna() | ((rows["value_pct"] - both).abs() < 1e-9)

    return rule("value_pct", "core and wider together", holds)


def gdp_falls_slowly() -> pa.Check:
    """Within an edition a member's GDP keeps three quarters of the year before, except in known oddities."""

    def holds(rows: pd.DataFrame) -> Mask:
        ordered = rows[rows["indicator"] == "gdp_bn_usd"].sort_values("year")
        before = ordered.groupby(["iso3", "release"])["value"].shift()
        fell = (ordered["value"] < before * STEEPEST_FALL).reindex(rows.index, fill_value=False)
        return ~fell | known("nato_context", "value", rows)

    return rule("value", f"at least {STEEPEST_FALL:g} of the year before, except Luxembourg in 2023", holds)


def _is_day(release: str) -> bool:
    return first_day(release) is not None


WORDS = text(r"(?s:.+)", "text, not an empty cell")
SLUG = text(r"[a-z0-9_\-]+", "lower-case letters, digits, _ and -")
DAY = pa.Column(str, pa.Check(_is_day, element_wise=True, error="2025, 2025-06 or 2025-06-21"))
ISO3 = choice(*COUNTRIES)
MEMBER = text(
    rf"(?!ISL)[A-Z]{{3}}|{'|'.join(AGGREGATES)}",
    f"three capital letters (not ISL: Iceland has no forces), {', '.join(AGGREGATES)}",
)
HOW = choice("read", "derived")
YEARS = year(1945, 2080)
PRECISION = pa.Column(
    "float64", pa.Check.isin([0.0001, 0.001, 0.01, 0.1, 1.0], error="0.0001, 0.001, 0.01, 0.1, 1"), nullable=True
)
SPENT = choice("spent", "estimate")
SIPRI_KIND = choice("spent", "estimate", "budgeted")
FLAG = choice("", "sipri_estimate", "highly_uncertain", "adopted_budget")
FLAGGED = rule(
    "kind",
    "spent where flag is empty, budgeted where it is adopted_budget, else estimate",
    lambda rows: rows["kind"] == rows["flag"].map({"": "spent", "adopted_budget": "budgeted"}).fillna("estimate"),
)
_TAIL = {"release": DAY, "source": WORDS, "note": pa.Column(str)}
