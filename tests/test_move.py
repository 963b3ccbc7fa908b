"""Every exhibit says what it said before the code was moved; goes when the page is written anew."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from components.exhibits import EXHIBITS
from components.export.order import order, render
from components.model.link import parse_link
from components.words import load_words

BEFORE: dict[str, str] = json.loads(Path(__file__).with_name("exhibits_before_the_move.json").read_text("utf-8"))


@pytest.mark.parametrize("exhibit_id", EXHIBITS)
def test_its_json_is_as_before(exhibit_id: str) -> None:
    changed = []
    for key, before in BEFORE.items():
        named, choice, lang, *link = key.split(" ")
        if named == exhibit_id:
            scenario, _ = parse_link(dict(pair.split("=") for pair in link[0].split("&") if pair))
            made = render(order(named, scenario, load_words(lang), None if choice == "None" else choice), "json")
            if hashlib.sha256(made).hexdigest()[:16] != before:
                changed.append(key)
    assert changed == []
