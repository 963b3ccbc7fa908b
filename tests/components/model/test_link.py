"""A link is read whatever stands in it: the nearest allowed value or the default, and a notice."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

import data
from components.model.control_kinds import SHOWN
from components.model.controls import TARGET, YEAR, YEN, keys
from components.model.link import link_of, parse_link
from components.model.option_controls import comparable_countries
from components.model.scenario import Scenario
from tests.components.model.test_outcomes import scenarios

LATEST = data.load().latest


def test_an_empty_link_is_the_default_scenario() -> None:
    scenario, notices = parse_link({}, data.load())
    assert notices == ()
    assert (scenario.target_pct, scenario.measure, scenario.year, scenario.growth_pct) == (3.5, "sipri", 2035, 1.2)
    assert (scenario.inflation_pct, scenario.prices, scenario.as_of) == (1.0, "nominal", LATEST)
    assert scenario.compare == ("USA", "DEU", "POL", "KOR")
    assert scenario.jpy_per_usd == 160.77  # Federal Reserve H.10, average of June 2026, the newest month


def test_the_exchange_rate_of_an_earlier_day_is_the_newest_month_known_then() -> None:
    scenario, _ = parse_link({"asof": "2025-06-21"}, data.load())
    assert scenario.jpy_per_usd == 144.8762  # average of May 2025


@given(scenarios())
def test_a_link_gives_back_the_scenario_it_was_made_of(scenario: Scenario) -> None:
    again, notices = parse_link(link_of(scenario, data.load()), data.load())
    assert notices == ()
    assert (again.target_pct, again.measure, again.year, again.prices) == (
        scenario.target_pct,
        scenario.measure,
        scenario.year,
        scenario.prices,
    )
    assert again.jpy_per_usd == pytest.approx(scenario.jpy_per_usd, abs=1e-4)
    assert (again.as_of, again.growth_pct, again.inflation_pct) == (
        scenario.as_of,
        scenario.growth_pct,
        scenario.inflation_pct,
    )


@pytest.mark.parametrize(
    ("key", "given_text", "used", "reason"),
    [
        ("target", "9", "6", "range"),
        ("target", "-1", "0.5", "range"),
        ("target", "3.475", "3.48", "step"),
        ("target", "abc", "3.5", "unreadable"),
        ("target", "nan", "3.5", "unreadable"),
        ("target", "inf", "3.5", "unreadable"),
        ("target", "３", "3.5", "unreadable"),
        ("target", "1e400", "3.5", "unreadable"),
        ("target", "", "3.5", "unreadable"),
        ("target", "9" * 5_000, "3.5", "unreadable"),
        ("measure", "<script>alert(1)</script>", "sipri", "unreadable"),
        ("measure", "SIPRI", "sipri", "unreadable"),
        ("year", "1999", "2027", "range"),
        ("year", "2030.4", "2030", "step"),
        ("growth", "7", "6", "range"),
        ("inflation", "-3", "-1", "range"),
        ("prices", "real", "nominal", "unreadable"),
        ("yen", "20", "80", "range"),
        ("asof", "2020-01-01", "2025-06-21", "range"),
        ("asof", "2999-12-31", LATEST.isoformat(), "range"),
        ("asof", "yesterday", LATEST.isoformat(), "unreadable"),
        ("compare", "USA,XXX", "USA", "unreadable"),
    ],
)
def test_what_cannot_be_used_gets_the_nearest_or_the_default_and_a_notice(
    key: str, given_text: str, used: str, reason: str
) -> None:
    _, notices = parse_link({key: given_text}, data.load())
    assert [(notice.key, notice.used, notice.reason) for notice in notices] == [(key, used, reason)]
    assert len(notices[0].given) <= SHOWN


@given(st.dictionaries(st.sampled_from(keys()), st.text(max_size=60)))
def test_no_text_whatever_raises_and_the_scenario_is_always_allowed(raw: dict[str, str]) -> None:
    scenario, _ = parse_link(raw, data.load())
    assert TARGET.low <= scenario.target_pct <= TARGET.high
    assert YEAR.low <= scenario.year <= YEAR.high
    assert YEN.low <= scenario.jpy_per_usd <= YEN.high
    assert data.ARTICLE_DAY <= scenario.as_of <= LATEST
    assert set(scenario.compare) <= set(comparable_countries(data.load()))


def test_keys_of_others_are_left_alone() -> None:
    assert parse_link({"utm_source": "x", "embed": "true"}, data.load()) == parse_link({}, data.load())


def test_a_compare_list_may_be_empty_and_names_each_country_once() -> None:
    assert parse_link({"compare": ""}, data.load())[0].compare == ()
    assert parse_link({"compare": "usa, USA ,DEU"}, data.load())[0].compare == ("USA", "DEU")


def test_an_as_of_date_that_is_a_moment_is_refused() -> None:
    assert parse_link({"asof": "2025-07-01T10:00"}, data.load())[0].as_of == LATEST
    assert parse_link({"asof": "2025-07-01"}, data.load())[0].as_of == dt.date(2025, 7, 1)


@pytest.mark.parametrize(("text", "used", "reasons"), [("20", 20, []), ("120", 100, ["range"]), ("7.5", 8, ["step"])])
def test_the_part_that_is_borrowed_is_a_whole_percentage(text: str, used: int, reasons: list[str]) -> None:
    scenario, notices = parse_link({"bonds": text}, data.load())
    assert scenario.bonds_pct == used
    assert [notice.reason for notice in notices] == reasons
