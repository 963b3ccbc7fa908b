"""The reader's assumptions as one frozen value."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, Literal

Measure = Literal["sipri", "budget", "related", "government"]
Prices = Literal["nominal", "constant"]
MEASURES: tuple[Measure, ...] = ("sipri", "budget", "related", "government")
PRICES: tuple[Prices, ...] = ("nominal", "constant")
Band = Literal["hidden", "shown"]
BANDS: tuple[Band, ...] = ("hidden", "shown")
JPN = "JPN"


MOST_KEPT = 3


@dataclass(frozen=True, kw_only=True)
class Kept:
    """A scenario that the reader has kept beside the present one; `name` is the reader's own, "" for none."""

    name: str
    scenario: Scenario


@dataclass(frozen=True, kw_only=True)
class Scenario:
    """What the reader assumes: a value for each row of `components.model.controls.CONTROLS`.

    `kept` are the scenarios that the reader has saved for comparison, at most MOST_KEPT, without any of their own.
    `pace_pct` is None where the reader sets none. `others` are the values of controls that have no field here, by the
    control's field.
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
    benchmark: str = "nato-eur-can"  # an id of `components.model.benchmarks`
    nato_way: Band = "hidden"  # the band of what ministers told by NATO's count, on the ladder
    pace_pct: float | None = None
    bonds_pct: float = 50.0  # part of the extra money that is borrowed
    kept: tuple[Kept, ...] = ()
    others: tuple[tuple[str, Any], ...] = ()  # Any, here and below: each control has a type of its own

    @property
    def first_kept(self) -> Scenario | None:
        """The first scenario that is kept, where there is one."""
        return self.kept[0].scenario if self.kept else None

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
