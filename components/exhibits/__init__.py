"""The exhibits: the registry, one row each, and one file a question.

A file has `build(view, choice) -> Exhibit`, a pure function; without `choice` where the row names none. To add a
question is to add its file, its row here, its words and its test.
"""

from __future__ import annotations

import importlib
import threading
from collections.abc import Callable
from dataclasses import dataclass

from cachetools import LRUCache, cached

from components.kit.exhibit import Exhibit
from components.model.controls import CONTROLS, default_scenario
from components.model.scenario import Scenario
from components.model.view import View
from data import Figures
from data.figure_cache import cached_with_figures


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One exhibit: its module, its tab ("head" above all tabs), and the fields of a scenario that change it.

    `fixed_uses` are those that change it by the government's fixed yardstick too. `choices` are its pictures, the
    default first; with `several`, more than one may be picked, joined by commas. `office_chart` names the function
    (module:name) that describes its chart for sheets and slides.
    """

    module: str
    tab: str
    uses: tuple[str, ...]
    fixed_uses: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    several: bool = False
    office_chart: str

    @property
    def first_choice(self) -> str:
        """The default choice; "" where there is one picture only."""
        return ",".join(self.choices if self.several else self.choices[:1])


_CHARTS = "components.export.office.exhibit_charts"
_ALLIES = "components.export.office.allies_charts"
_MONEY = "components.export.office.money_charts"
_ROAD = ("target_pct", "measure", "year", "growth_pct", "inflation_pct", "prices")
EXHIBITS: dict[str, Entry] = {
    "compare": Entry(
        module="components.exhibits.compare", tab="head", uses=(*_ROAD, "jpy_per_usd", "benchmark", "nato_way"),
        office_chart=f"{_CHARTS}:compare",
    ),
    "ranking": Entry(
        module="components.exhibits.ranking", tab="allies",
        uses=("target_pct", "measure", "compare"), fixed_uses=("year", "growth_pct"),
        choices=("both", "nato", "asia"), office_chart=f"{_ALLIES}:ranking",
    ),
    "spenders": Entry(
        module="components.exhibits.spenders", tab="allies",
        uses=("target_pct", "measure", "year", "growth_pct", "jpy_per_usd", "compare"),
        choices=("year", "chosen"), office_chart=f"{_ALLIES}:spenders",
    ),
    "equipment": Entry(
        module="components.exhibits.equipment", tab="allies", uses=("target_pct", "measure", "compare"),
        fixed_uses=("year", "growth_pct"), choices=("nato", "nature", "goal", "programmes"),
        office_chart=f"{_ALLIES}:equipment",
    ),
    "road": Entry(
        module="components.exhibits.road", tab="road", uses=(*_ROAD, "compare", "pace_pct"),
        choices=("2000", "1949"), office_chart="components.export.office.road_chart:road",
    ),
    "cost": Entry(
        module="components.exhibits.cost", tab="cost", uses=(*_ROAD, "jpy_per_usd"),
        choices=("years", "growth", "yen", "drivers"), office_chart=f"{_MONEY}:cost",
    ),
    "precedent": Entry(
        module="components.exhibits.precedent", tab="precedents", uses=("target_pct", "measure", "year", "compare"),
        choices=("1949", "1990"), office_chart=f"{_MONEY}:precedent",
    ),
    "tradeoff": Entry(
        module="components.exhibits.tradeoff", tab="buys", uses=(*_ROAD, "bonds_pct"),
        choices=("spending", "taxes", "bonds", "paying"), several=True, office_chart=f"{_MONEY}:tradeoff",
    ),
    "timeline": Entry(
        module="components.exhibits.timeline", tab="story", uses=("target_pct",),
        office_chart=f"{_CHARTS}:timeline",
    ),
}  # fmt: skip

ALIASES = {
    "ladder": "compare",
    "path": "road",
    "history": "road",
}  # ids in old links, and what replaced them


def resolved(exhibit_id: str) -> str:
    """The id of the exhibit that replaced an old one; any other id unchanged."""
    return exhibit_id if exhibit_id in EXHIBITS else ALIASES.get(exhibit_id, exhibit_id)


def build(exhibit_id: str, view: View, choice: str | None = None) -> Exhibit:
    """The exhibit of that id; built once for all scenarios in which it is the same.

    `choice` is None for the default. Raises KeyError for an unknown id, ValueError for an unknown choice.
    """
    exhibit_id = resolved(exhibit_id)
    entry = EXHIBITS[exhibit_id]
    picked = checked_choice(exhibit_id, entry.first_choice if choice is None else choice)
    view = relevant(exhibit_id, view)
    built = _built_for_all if view.figures.own.empty else _built_for_reader
    return built(view.figures, exhibit_id, view, picked)


def checked_choice(exhibit_id: str, choice: str) -> str:
    """The choice in the registry's own order. Raises ValueError for a choice, or a part of it, that is unknown."""
    entry = EXHIBITS[exhibit_id]
    asked = choice.split(",") if entry.several else [choice]
    if choice and (unknown := [option for option in asked if option not in entry.choices]):
        raise ValueError(f"{exhibit_id}: choice has {unknown[0]!r}; allowed: {', '.join(entry.choices) or 'none'}")
    return ",".join(option for option in entry.choices if option in asked)


def uses(exhibit_id: str, scenario: Scenario) -> tuple[str, ...]:
    """The fields of this scenario that change the exhibit, without its as-of date. Raises KeyError for another id."""
    entry = EXHIBITS[exhibit_id]
    return (*entry.uses, *(entry.fixed_uses if scenario.measure == "government" else ()))


def relevant(exhibit_id: str, view: View) -> View:
    """The view with every control at its default that the exhibit does not show; as it is where a scenario is kept."""
    if view.scenario.kept:
        return view
    used = {*uses(exhibit_id, view.scenario), "as_of", "kept"}
    default = default_scenario(view.figures)
    unused = [control.field for control in CONTROLS if control.field not in used]
    return view.of(view.scenario.with_values({field: default.value(field) for field in unused}))


def _make(_: Figures, exhibit_id: str, view: View, choice: str) -> Exhibit:
    build_one: Callable[..., Exhibit] = importlib.import_module(EXHIBITS[exhibit_id].module).build
    with _ONE:
        return build_one(view, choice) if choice else build_one(view)


# Concurrent builds take many times longer in total than one after the other.
_ONE = threading.Lock()
# Threads that ask for an exhibit that is being built wait for it. Exhibits with a reader's own figures are cached with
# those figures, and go when that reader's session lets them go.
_built_for_all = cached(LRUCache(maxsize=1_024), condition=threading.Condition())(_make)
_built_for_reader = cached_with_figures(64)(_make)
