"""What is asked for in text, as options of the command or in the address of a picture, and what of it cannot be used.

The page puts the nearest allowed value in place of such a text and says so; a program would not read the notice.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import data
from components.exhibits import checked_choice
from components.export.order import MADE, NARROWEST_PX, SHAPES, SLIDE, WIDEST_PX, Size
from components.model.control_kinds import SHOWN
from components.model.controls import CONTROLS, LANGUAGE_KEY, LANGUAGES
from components.model.link import parse_link
from components.model.view import View
from components.words import Words

SIZE_KEYS = ("size", "width")  # of a picture


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


def asked_size(raw: Mapping[str, str], format: str, words: Words) -> tuple[Size, tuple[Refusal, ...]]:
    """The size that `raw` asks for of a picture, and what of it cannot be used: a shape, or the width of a PNG."""
    refused = []
    shape, width = raw.get("size", SLIDE.shape), raw.get("width")
    if shape not in SHAPES or ("size" in raw and not MADE[format].needs_browser):
        told = words.joined(list(SHAPES)) if MADE[format].needs_browser else words("address-size-none")
        refused.append(Refusal("size", shape[:SHOWN], told))
    between = words("command-between", low=str(NARROWEST_PX), high=str(WIDEST_PX))
    if width is not None and (format != "png" or not is_width(width)):
        refused.append(Refusal("width", width[:SHOWN], between if format == "png" else words("address-width-none")))
    if refused:
        return SLIDE, tuple(refused)
    return Size(shape, int(width) if width else None), ()


def is_width(text: str) -> bool:
    """Whether a text is a width that a PNG may have, in pixels."""
    return text.isascii() and text.isdecimal() and len(text) <= 4 and NARROWEST_PX <= int(text) <= WIDEST_PX


def allowed(key: str, words: Words) -> str:
    """What a key of the link may be, in words."""
    if key == LANGUAGE_KEY:
        return words.joined(list(LANGUAGES))
    return next(control for control in CONTROLS if control.key == key).allowed(data.load(), words)
