"""What the tests take away: every exhibit in both languages for four scenarios, and its further pictures for two."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from components.exhibits import EXHIBITS, choices
from components.export.order import Order, order
from components.model.link import parse_link
from components.words import load_words

LINKS: Mapping[str, tuple[str, Mapping[str, str]]] = {
    "default": ("en", {}),
    "default-ja": ("ja", {}),
    "article-ja": ("ja", {"target": "0.5", "asof": "2025-06-21", "prices": "constant", "compare": ""}),
    "kept": ("en", {"target": "6", "measure": "government", "keep": "target:3;year:2030", "compare": "DEU,ISR"}),
}
PICTURES = [(exhibit_id, choice) for exhibit_id in EXHIBITS for choice in choices(exhibit_id) or (None,)]
FIRST = [(exhibit_id, (choices(exhibit_id) or (None,))[0]) for exhibit_id in EXHIBITS]
FURTHER = ("default-ja", "kept")  # the scenarios for the pictures that do not stand at first
every_order = pytest.mark.parametrize(
    "taken",
    [(link, *picture) for link in LINKS for picture in PICTURES if picture in FIRST or link in FURTHER],
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
    scenario, notices = parse_link(keys)
    assert notices == ()
    return order(exhibit_id, scenario, load_words(lang), choice)
