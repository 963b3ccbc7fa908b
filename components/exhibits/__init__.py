"""The exhibits, one file a question. Each has `build(figures, scenario, words) -> Exhibit`, a pure function.

An exhibit that shows more than one picture has CHOICES (the first stands at first) and `build` takes a `choice`; where
several may be picked at once it says MULTIPLE, and a choice is a list with commas.
"""

from __future__ import annotations

import importlib
from types import ModuleType
from typing import cast

from components.exhibit import Exhibit
from components.scenario import Scenario
from components.words import Words
from data import Figures

EXHIBITS: tuple[str, ...] = (
    "ladder",
    "ranking",
    "spenders",
    "equipment",
    "path",
    "cost",
    "precedent",
    "tradeoff",
    "history",
    "timeline",
)


def build(exhibit_id: str, figures: Figures, scenario: Scenario, words: Words, choice: str | None = None) -> Exhibit:
    """The exhibit of that id. Raises KeyError for an id not in EXHIBITS, ValueError for a choice that it has not."""
    module = _module(exhibit_id)
    if choice is None:
        return cast(Exhibit, module.build(figures, scenario, words))
    if not choices(exhibit_id):
        raise ValueError(f"{exhibit_id} has no choice; {choice!r} was given")
    return cast(Exhibit, module.build(figures, scenario, words, choice))


def choices(exhibit_id: str) -> tuple[str, ...]:
    """The pictures that an exhibit can show, the first at first; empty where there is one only."""
    return cast("tuple[str, ...]", getattr(_module(exhibit_id), "CHOICES", ()))


def takes_several(exhibit_id: str) -> bool:
    """Whether several choices of an exhibit may be picked at once."""
    return bool(getattr(_module(exhibit_id), "MULTIPLE", False))


def _module(exhibit_id: str) -> ModuleType:
    if exhibit_id not in EXHIBITS:
        raise KeyError(exhibit_id)
    return importlib.import_module(f"components.exhibits.{exhibit_id}")
