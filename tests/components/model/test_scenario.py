"""A scenario holds what the reader assumes: fields of its own, and values of controls that have none."""

from __future__ import annotations

import datetime as dt
from dataclasses import fields
from typing import Any

import pytest

from components.model.scenario import (
    BANDS,
    FIELDS,
    JPN,
    MEASURES,
    MOST_KEPT,
    PRICES,
    Kept,
    Scenario,
    scenario_of,
)

GIVEN: dict[str, Any] = {
    "target_pct": 3.5,
    "measure": "sipri",
    "year": 2035,
    "growth_pct": 1.2,
    "inflation_pct": 1.0,
    "prices": "nominal",
    "jpy_per_usd": 160.77,
    "as_of": dt.date(2026, 10, 8),
    "compare": ("USA", "DEU"),
}
# Of controls that have no field.
OTHERS: dict[str, Any] = {"tax_pct": 8.0, "lang": "ja"}


def test_what_a_scenario_may_be_is_named() -> None:
    assert MEASURES == ("sipri", "budget", "related", "government")
    assert PRICES == ("nominal", "constant")
    assert BANDS == ("hidden", "shown")
    assert (JPN, MOST_KEPT) == ("JPN", 3)


def test_what_is_not_given_is_the_first_that_a_reader_sees() -> None:
    scenario = Scenario(**GIVEN)
    assert scenario == scenario_of(GIVEN)
    assert (scenario.benchmark, scenario.nato_way) == ("nato-eur-can", "hidden")
    assert (scenario.pace_pct, scenario.bonds_pct) == (None, 50.0)
    assert (scenario.kept, scenario.others, scenario.first_kept) == ((), (), None)


def test_the_value_of_every_control_is_found_by_its_field() -> None:
    scenario = scenario_of(GIVEN | OTHERS)
    assert {field: scenario.value(field) for field in GIVEN | OTHERS} == GIVEN | OTHERS
    assert scenario.others == tuple(OTHERS.items())
    for unknown in ("others", "none"):
        with pytest.raises(KeyError, match=unknown):
            scenario.value(unknown)


def test_every_field_but_that_of_the_others_is_a_control() -> None:
    assert {field.name for field in fields(Scenario)} - FIELDS == {"others"}
    assert set(GIVEN) < FIELDS


def test_other_values_take_the_place_of_those_that_are_given_and_leave_the_rest() -> None:
    scenario = scenario_of(GIVEN | OTHERS)
    changed = scenario.with_values({"target_pct": 2.0, "tax_pct": 10.0, "more": 1})
    assert changed == scenario_of(GIVEN | OTHERS | {"target_pct": 2.0, "tax_pct": 10.0, "more": 1})
    assert (scenario.target_pct, scenario.value("tax_pct")) == (3.5, 8.0)


def test_the_first_that_is_kept_is_the_oldest() -> None:
    first, second = (scenario_of(GIVEN | {"target_pct": share}) for share in (2.0, 3.0))
    both = scenario_of(GIVEN | {"kept": (Kept(name="", scenario=first), Kept(name="B", scenario=second))})
    assert both.first_kept == first
