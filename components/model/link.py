"""A scenario as text: the keys of the link, the command line and a saved scenario, and a Scenario back."""

from __future__ import annotations

from collections.abc import Mapping

from components.model.control_kinds import Notice, read_values
from components.model.controls import AS_OF, CONTROLS, default_scenario
from components.model.scenario import Scenario, scenario_of
from data import Figures


def parse_link(raw: Mapping[str, str], figures: Figures) -> tuple[Scenario, tuple[Notice, ...]]:
    """The scenario that the texts of `raw` ask for, and what could not be used. Other keys are left alone.

    `figures` may be of any day: defaults are those of the day that `raw` asks for.
    """
    day, notices = read_values([AS_OF], raw, figures)
    values, more = read_values([c for c in CONTROLS if c is not AS_OF], raw, figures.on(day[AS_OF.field]))
    return scenario_of(values | day), (*notices, *more)


def link_texts(scenario: Scenario, figures: Figures) -> dict[str, str]:
    """Every key as the link would write it, also where it is the default. `figures` may be of any day."""
    known = figures.on(scenario.as_of)
    return {control.key: control.text(scenario.value(control.field), known) for control in CONTROLS}


def link_of(scenario: Scenario, figures: Figures) -> dict[str, str]:
    """The texts that `parse_link` turns into `scenario`; a value that is the default is left out."""
    first = link_texts(default_scenario(figures.on(scenario.as_of)), figures)
    first[AS_OF.key] = AS_OF.text(figures.latest, figures)
    return {key: text for key, text in link_texts(scenario, figures).items() if text != first[key]}
