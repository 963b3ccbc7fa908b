"""python -m tests.fuzz ENTRANCE CASES: that many new cases at one entrance; without arguments, the entrances' names."""

from __future__ import annotations

import logging
import sys
from collections.abc import Mapping
from typing import Any

from hypothesis import HealthCheck, given, settings

from tests.fuzz import addresses, files, layouts, links, options, uploads
from tests.fuzz.entrance import Entrance

PLACES = (links, files, options, uploads, layouts, addresses)
ENTRANCES: Mapping[str, Entrance] = {name: one for place in PLACES for name, one in place.ENTRANCES.items()}
# Cases that broke something once.
FOUND: Mapping[str, list[Any]] = {name: cases for place in PLACES for name, cases in place.FOUND.items()}


def run(name: str, cases: int, *, again: bool = False) -> int:
    """How many cases of an entrance were held against what must hold; `again` for the same ones every time."""
    entrance = ENTRANCES[name]
    held = 0

    @settings(
        max_examples=cases, derandomize=again, database=None, deadline=None, suppress_health_check=list(HealthCheck)
    )
    @given(entrance.cases)
    def one(case: Any) -> None:
        nonlocal held
        held += 1
        entrance.check(case)

    one()
    return held


def main() -> None:
    """The long mode."""
    logging.disable(logging.CRITICAL)
    if len(sys.argv) != 3:
        sys.exit("\n".join(ENTRANCES))
    held = run(sys.argv[1], int(sys.argv[2]))
    sys.stdout.write(f"{sys.argv[1]}: {held} cases held\n")


if __name__ == "__main__":
    main()
