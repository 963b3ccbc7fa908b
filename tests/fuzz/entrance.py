"""What an entrance is: what may come in, what must hold then, and how many cases of it the suite runs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from hypothesis.strategies import SearchStrategy


class Entrance(NamedTuple):
    """`check` raises where a case of `cases` breaks what must hold; `quick` cases take the suite a few seconds."""

    cases: SearchStrategy[Any]
    check: Callable[[Any], None]
    quick: int = 200
