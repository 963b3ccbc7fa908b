"""What is asked for in text, as options of the command or in the address of a picture, and what of it cannot be used.

The page puts the nearest allowed value in place of such a text and says so; who asks here would not read that.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import data
from components.exhibits import choices, takes_several
from components.model.controls import (
    GROWTH,
    INFLATION,
    KEPT,
    LANGUAGES,
    TARGET,
    YEAR,
    YEN_HIGH,
    YEN_LOW,
    Range,
    comparable_countries,
)
from components.model.link import SHOWN, number_text, parse_link
from components.model.scenario import MEASURES, PRICES, Scenario
from components.words import Words


class Refusal(NamedTuple):
    """A text that cannot be used: its key, the text (its beginning), and what is allowed, in words."""

    key: str
    given: str
    allowed: str


def asked_scenario(raw: Mapping[str, str], words: Words) -> tuple[Scenario, tuple[Refusal, ...]]:
    """The scenario of `raw` (keys of the link), and what the page would have put right."""
    scenario, notices = parse_link(raw)
    refused = [(notice.key, raw["keep"] if notice.key == "keep" else notice.given) for notice in notices]
    if raw.get("lang", LANGUAGES[0]) not in LANGUAGES:
        refused.append(("lang", raw["lang"]))
    return scenario, tuple(Refusal(key, given[:SHOWN], allowed(key, words)) for key, given in dict.fromkeys(refused))


def asked_choice(exhibit_id: str, text: str) -> str | None:
    """The picture, or pictures, of the exhibit that `text` names; None where it has not all of them."""
    options = choices(exhibit_id)
    if not takes_several(exhibit_id):
        return text if text in options else None
    picked = set(text.split(","))
    return ",".join(option for option in options if option in picked) if picked <= set(options) else None


def allowed(key: str, words: Words) -> str:
    """What a key of the scenario may be, in words."""
    ranges: Mapping[str, Range] = {
        "target": TARGET, "year": YEAR, "growth": GROWTH, "inflation": INFLATION,
    }  # fmt: skip
    if key in ranges:
        low, high, step = (number_text(value) for value in (ranges[key].low, ranges[key].high, ranges[key].step))
        return words("command-range", low=low, high=high, step=step)
    if key in ("yen", "asof"):
        latest = data.load().latest
        ends = (number_text(YEN_LOW), number_text(YEN_HIGH)) if key == "yen" else (str(data.ARTICLE_DAY), str(latest))
        return words("command-between", low=ends[0], high=ends[1])
    if key == "keep":
        return words("command-keep", keys=words.joined(list(KEPT)))
    lists = {"measure": MEASURES, "prices": PRICES, "lang": LANGUAGES, "compare": comparable_countries()}
    return words.joined(list(lists[key]))
