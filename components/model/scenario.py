"""What the reader assumes: one frozen value, handed down whole."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, Literal

Measure = Literal["sipri", "budget", "related", "government"]
Prices = Literal["nominal", "constant"]
MEASURES: tuple[Measure, ...] = ("sipri", "budget", "related", "government")
PRICES: tuple[Prices, ...] = ("nominal", "constant")
JPN = "JPN"


@dataclass(frozen=True, kw_only=True)
class Scenario:
    """What the reader assumes: a value for each row of `components.model.controls.CONTROLS`.

    `kept` is the scenario "A" that the reader has put beside this one; it keeps no other. `others` are the values of
    controls that have no field of their own, by field name.
    """

    target_pct: float
    measure: Measure
    year: int
    growth_pct: float
    inflation_pct: float
    prices: Prices
    jpy_per_usd: float
    as_of: dt.date
    compare: tuple[str, ...]
    kept: Scenario | None = None
    others: tuple[tuple[str, Any], ...] = ()  # Any: each control has a type of its own

    def value(self, field: str) -> Any:
        """The value of a control by its field. Raises KeyError for a field that no control has."""
        return getattr(self, field) if field in FIELDS else dict(self.others)[field]

    def with_values(self, values: Mapping[str, Any]) -> Scenario:
        """The same with other values for some fields."""
        own = {field: value for field, value in values.items() if field in FIELDS}
        others = dict(self.others) | {field: value for field, value in values.items() if field not in FIELDS}
        return replace(self, **own, others=tuple(others.items()))


FIELDS = frozenset(field.name for field in fields(Scenario)) - {"others"}


def scenario_of(values: Mapping[str, Any]) -> Scenario:
    """A scenario from a value for each control, by field."""
    own = {field: value for field, value in values.items() if field in FIELDS}
    return Scenario(**own, others=tuple((field, value) for field, value in values.items() if field not in FIELDS))
