"""The exhibits, one file a question. Each has `build(figures, scenario, words) -> Exhibit`, a pure function.

An exhibit that shows more than one picture has CHOICES (the first stands at first) and `build` takes a `choice`; where
several may be picked at once it says MULTIPLE, and a choice is a list with commas.
"""

from __future__ import annotations

import importlib
import threading
from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from types import ModuleType
from typing import cast

from cachetools import LRUCache, cached

from components.kit.exhibit import Exhibit
from components.model.controls import default_scenario
from components.model.scenario import Scenario
from components.words import Words
from data import Figures

# Every exhibit, and what of a scenario it shows; the rest of the scenario does not change it.
USES: Mapping[str, tuple[str, ...]] = {
    "ladder": ("target_pct", "measure"),
    "ranking": ("target_pct", "measure", "year"),
    "spenders": ("target_pct", "measure", "year", "growth_pct", "jpy_per_usd", "compare"),
    "equipment": ("target_pct", "measure", "compare"),
    "path": ("target_pct", "measure", "year", "growth_pct", "inflation_pct", "prices"),
    "cost": ("target_pct", "measure", "year", "growth_pct", "inflation_pct", "prices", "jpy_per_usd"),
    "precedent": ("target_pct", "measure", "year"),
    "tradeoff": ("target_pct", "measure", "year", "growth_pct", "inflation_pct", "prices"),
    "history": ("target_pct", "measure", "compare"),
    "timeline": ("target_pct",),
}
# By the government's yardstick, fixed at FY2022 GDP, the ranking also says what the money is of its own year's GDP.
USES_FIXED: Mapping[str, tuple[str, ...]] = {"ranking": ("growth_pct",)}
EXHIBITS: tuple[str, ...] = tuple(USES)


def build(exhibit_id: str, figures: Figures, scenario: Scenario, words: Words, choice: str | None = None) -> Exhibit:
    """The exhibit of that id; built once for all scenarios in which it is the same.

    Raises KeyError for an id not in EXHIBITS, ValueError for a choice that it has not.
    """
    built = _built if figures.own.empty else _built_with_own
    return built(exhibit_id, figures, relevant(exhibit_id, scenario), words, choice)


def uses(exhibit_id: str, scenario: Scenario) -> tuple[str, ...]:
    """The fields of this scenario that change the exhibit, without its as-of date. Raises KeyError for another id."""
    fixed = USES_FIXED.get(exhibit_id, ()) if scenario.measure == "government" else ()
    return (*USES[exhibit_id], *fixed)


def relevant(exhibit_id: str, scenario: Scenario) -> Scenario:
    """The scenario with everything at its default that the exhibit does not show; as it is where another is kept."""
    if exhibit_id not in USES or scenario.kept is not None:
        return scenario
    unused = {field.name for field in fields(Scenario)} - {*uses(exhibit_id, scenario), "as_of", "kept"}
    default = default_scenario(scenario.as_of)
    return replace(scenario, **{name: getattr(default, name) for name in unused})


def _make(exhibit_id: str, figures: Figures, scenario: Scenario, words: Words, choice: str | None) -> Exhibit:
    module = _module(exhibit_id)
    if choice is not None and not choices(exhibit_id):
        raise ValueError(f"{exhibit_id} has no choice; {choice!r} was given")
    with _ONE:
        if choice is None:
            return cast(Exhibit, module.build(figures, scenario, words))
        return cast(Exhibit, module.build(figures, scenario, words, choice))


def _once(size: int) -> Callable[..., Exhibit]:
    """Builds and remembers; who asks for what is being built waits for it."""
    return cached(LRUCache(maxsize=size), condition=threading.Condition())(_make)


# Builds that share the processor's time with each other take many times longer together than one after the other.
_ONE = threading.Lock()
_built = _once(1_024)
# Apart, so that readers' own figures neither fill the memory nor push out what is the same for all.
_built_with_own = _once(64)


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
