"""Every exhibit says what it said before the code was moved; goes when the page is written anew."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

import data
from components.exhibits import EXHIBITS
from components.export.order import order, render
from components.model.link import parse_link
from components.model.view import View
from components.words import load_words

BEFORE: dict[str, str] = json.loads(Path(__file__).with_name("exhibits_before_the_move.json").read_text("utf-8"))


def fingerprint(made: bytes) -> str:
    """Without the order of the assumptions, which is that of the table of controls."""
    content: dict[str, Any] = json.loads(made)
    content["assumptions"] = sorted(content["assumptions"], key=lambda one: str(one["name"]))
    content["scenario_line"] = "".join(sorted(content["scenario_line"]))
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()[:16]


@pytest.mark.parametrize("exhibit_id", EXHIBITS)
def test_its_json_is_as_before(exhibit_id: str) -> None:
    changed = []
    for key, before in BEFORE.items():
        named, choice, lang, *link = key.split(" ")
        if named == exhibit_id:
            scenario, _ = parse_link(dict(pair.split("=") for pair in link[0].split("&") if pair), data.load())
            view = View(data.load(scenario.as_of), scenario, load_words(lang))
            if fingerprint(render(order(named, view, None if choice == "None" else choice), "json")) != before:
                changed.append(key)
    assert changed == []
