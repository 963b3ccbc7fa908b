"""What the tests take away: every exhibit for four scenarios in two languages, each further picture for one of two."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import pytest

import data
from components.exhibits import EXHIBITS
from components.export.order import Order, order
from components.kit.exhibit import Exhibit
from components.model.link import parse_link
from components.model.view import View
from components.words import load_words

LINKS: Mapping[str, tuple[str, Mapping[str, str]]] = {
    "default": ("en", {}),
    "default-ja": ("ja", {}),
    "article-ja": ("ja", {"target": "0.5", "asof": "2025-06-21", "prices": "constant", "compare": ""}),
    "kept": ("en", {"target": "6", "measure": "government", "keep": "target:3;year:2030", "compare": "DEU,ISR"}),
}
PICTURES = [(exhibit_id, choice) for exhibit_id in EXHIBITS for choice in EXHIBITS[exhibit_id].choices or (None,)]
FIRST = [(exhibit_id, (EXHIBITS[exhibit_id].choices or (None,))[0]) for exhibit_id in EXHIBITS]
FURTHER = ("default-ja", "kept")  # the scenarios for the pictures that do not stand at first, in turn
every_order = pytest.mark.parametrize(
    "taken",
    [
        (link, *picture)
        for link in LINKS
        for number, picture in enumerate(PICTURES)
        if picture in FIRST or link == FURTHER[number % 2]
    ],
    ids=lambda taken: "-".join(map(str, taken)),
)
Taken = tuple[str, str, str | None]


def made(taken: Taken) -> Order:
    """The order that a parameter of `every_order` names."""
    link, exhibit_id, choice = taken
    lang, keys = LINKS[link]
    return take(exhibit_id, choice, lang=lang, **keys)


def take(exhibit_id: str, choice: str | None = None, *, lang: str = "en", **keys: str) -> Order:
    """An order for the scenario of a link with `keys`."""
    scenario, notices = parse_link(keys, data.load())
    assert notices == ()
    return order(exhibit_id, View(data.load(scenario.as_of), scenario, load_words(lang)), choice)


@dataclass(frozen=True)
class Showing(Order):
    """An order whose exhibit is another than the one that would be built."""

    shown: Exhibit | None = None

    @property
    def exhibit(self) -> Exhibit:
        """The other exhibit."""
        assert self.shown
        return self.shown


def showing(taken: Order, exhibit: Exhibit) -> Order:
    """The same order with another exhibit."""
    return Showing(taken.view, taken.exhibit_id, taken.choice, shown=exhibit)
