"""A kept scenario for tests."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from components.model.scenario import Kept, Scenario


def kept_one(scenario: Scenario, **changes: Any) -> tuple[Kept, ...]:
    """That scenario with changes, kept without a name."""
    return (Kept(name="", scenario=replace(scenario, **changes)),)
