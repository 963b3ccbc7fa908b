"""The exhibits, one file a question. Each has `build(figures, scenario, words) -> Exhibit`, a pure function."""

from __future__ import annotations

import importlib
from typing import cast

from components.exhibit import Exhibit
from components.scenario import Scenario
from components.words import Words
from data import Figures

EXHIBITS: tuple[str, ...] = ("ladder", "ranking", "path", "cost")


def build(exhibit_id: str, figures: Figures, scenario: Scenario, words: Words) -> Exhibit:
    """The exhibit of that id. Raises KeyError for an id that is not in EXHIBITS."""
    if exhibit_id not in EXHIBITS:
        raise KeyError(exhibit_id)
    module = importlib.import_module(f"components.exhibits.{exhibit_id}")
    return cast(Exhibit, module.build(figures, scenario, words))
