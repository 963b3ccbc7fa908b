"""What is asked for in text, as options of the command or in the address of a picture, and what of it cannot be used.

The page puts the nearest allowed value in place of such a text and says so; a program would not read the notice.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import data
from components.exhibits import checked_choice
from components.model.control_kinds import SHOWN
from components.model.controls import CONTROLS, LANGUAGE_KEY, LANGUAGES
from components.model.link import parse_link
from components.model.view import View
from components.words import Words


class Refusal(NamedTuple):
    """A text that cannot be used: its key, the text (its beginning), and what is allowed, in words."""

    key: str
    given: str
    allowed: str


def asked_scenario(raw: Mapping[str, str], words: Words) -> tuple[View, tuple[Refusal, ...]]:
    """The view that `raw` (keys of the link) asks for, and what the page would have put right."""
    latest = data.load()
    scenario, notices = parse_link(raw, latest)
    refused = [(notice.key, raw["keep"] if notice.key == "keep" else notice.given) for notice in notices]
    if raw.get(LANGUAGE_KEY, words.lang) not in LANGUAGES:
        refused.append((LANGUAGE_KEY, raw[LANGUAGE_KEY]))
    return View(latest.on(scenario.as_of), scenario, words), tuple(
        Refusal(key, given[:SHOWN], allowed(key, words)) for key, given in dict.fromkeys(refused)
    )


def asked_choice(exhibit_id: str, text: str) -> str | None:
    """The picture, or pictures, of the exhibit that `text` names; None where it has not all of them."""
    try:
        return checked_choice(exhibit_id, text) or None
    except ValueError:
        return None


def allowed(key: str, words: Words) -> str:
    """What a key of the link may be, in words."""
    if key == LANGUAGE_KEY:
        return words.joined(list(LANGUAGES))
    return next(control for control in CONTROLS if control.key == key).allowed(data.load(), words)
