"""The reader's controls as text: the keys of the URL, the command line and a saved scenario, and a Scenario back.

Nothing that a reader writes raises: what cannot be used becomes the nearest allowed value or the default, with a
Notice."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

import data
from components.model.controls import (
    DEFAULT_COMPARE,
    GROWTH,
    INFLATION,
    KEPT,
    TARGET,
    YEAR,
    YEN_HIGH,
    YEN_LOW,
    Range,
    comparable_countries,
    default_scenario,
)
from components.model.scenario import MEASURES, PRICES, Scenario

Choice = TypeVar("Choice", bound=str)
SHOWN = 40  # characters of a reader's text that a notice repeats


@dataclass(frozen=True, kw_only=True)
class Notice:
    """A value of the link that could not be used: the key, what was given, what stands instead, and why.

    `reason` is one of `range` (nearest allowed value taken), `step` (nearest step taken), `unreadable` (default taken).
    """

    key: str
    given: str
    used: str
    reason: str


def parse_link(raw: Mapping[str, str]) -> tuple[Scenario, tuple[Notice, ...]]:
    """The scenario that the texts of `raw` ask for, and what could not be used. Keys not in KEYS are left alone."""
    notices: list[Notice] = []

    def number(key: str, limits: Range) -> float:
        text = raw.get(key)
        if text is None:
            return limits.default
        value = _number(text)
        if value is None:
            notices.append(Notice(key=key, given=text[:SHOWN], used=number_text(limits.default), reason="unreadable"))
            return limits.default
        used = limits.nearest(value)
        if not math.isclose(used, value, abs_tol=1e-9):
            reason = "step" if limits.low <= value <= limits.high else "range"
            notices.append(Notice(key=key, given=text[:SHOWN], used=number_text(used), reason=reason))
        return used

    def choice(key: str, allowed: tuple[Choice, ...], default: Choice) -> Choice:
        text = raw.get(key)
        if text is None:
            return default
        for option in allowed:
            if text == option:
                return option
        notices.append(Notice(key=key, given=text[:SHOWN], used=default, reason="unreadable"))
        return default

    start = default_scenario(_as_of(raw.get("asof"), notices))
    rate = Range(low=YEN_LOW, high=YEN_HIGH, step=0.0001, default=start.jpy_per_usd)
    scenario = replace(
        start,
        target_pct=number("target", TARGET),
        measure=choice("measure", MEASURES, start.measure),
        year=int(number("year", YEAR)),
        growth_pct=number("growth", GROWTH),
        inflation_pct=number("inflation", INFLATION),
        prices=choice("prices", PRICES, start.prices),
        jpy_per_usd=number("yen", rate),
        compare=_compare(raw.get("compare"), notices),
        kept=_kept(raw.get("keep"), start.as_of, notices),
    )
    return scenario, tuple(notices)


def link_of(scenario: Scenario) -> dict[str, str]:
    """The texts that `parse` turns into `scenario`; a value that is the default is left out."""
    values, defaults = link_texts(scenario), link_texts(default_scenario(scenario.as_of))
    defaults["asof"] = data.load().latest.isoformat()
    return {key: text for key, text in values.items() if text != defaults[key]}


def kept_text(scenario: Scenario) -> str:
    """A kept scenario as the one text of the key `keep`: target:3;year:2030. What is left out is the default."""
    said = link_of(replace(scenario, kept=None))
    return ";".join(f"{key}:{said[key]}" for key in KEPT if key in said) or f"target:{number_text(scenario.target_pct)}"


def number_text(value: float) -> str:
    """A number as the URL writes it: no thousands sign, no trailing zero."""
    return f"{value:.4f}".rstrip("0").rstrip(".")


def link_texts(scenario: Scenario) -> dict[str, str]:
    """Every key as the link would write it, also where it is the default."""
    return {
        "target": number_text(scenario.target_pct),
        "measure": scenario.measure,
        "year": str(scenario.year),
        "growth": number_text(scenario.growth_pct),
        "inflation": number_text(scenario.inflation_pct),
        "prices": scenario.prices,
        "yen": number_text(scenario.jpy_per_usd),
        "asof": scenario.as_of.isoformat(),
        "compare": ",".join(scenario.compare),
        "keep": kept_text(scenario.kept) if scenario.kept else "",
    }


def _number(text: str) -> float | None:
    if len(text) > SHOWN or not text.isascii():
        return None
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def _as_of(text: str | None, notices: list[Notice]) -> dt.date:
    latest = data.load().latest
    if text is None:
        return latest
    try:
        asked = dt.date.fromisoformat(text)
    except ValueError:
        notices.append(Notice(key="asof", given=text[:SHOWN], used=latest.isoformat(), reason="unreadable"))
        return latest
    used = min(max(asked, data.ARTICLE_DAY), latest)
    if used != asked:
        notices.append(Notice(key="asof", given=text[:SHOWN], used=used.isoformat(), reason="range"))
    return used


def _kept(text: str | None, as_of: dt.date, notices: list[Notice]) -> Scenario | None:
    if not text:
        return None
    pairs = [part.partition(":") for part in text[:400].split(";")]
    if any(not sign or key not in KEPT for key, sign, _ in pairs):
        notices.append(Notice(key="keep", given=text[:SHOWN], used="", reason="unreadable"))
        return None
    scenario, faults = parse_link({**{key: value for key, _, value in pairs}, "asof": as_of.isoformat()})
    notices += [replace(fault, key="keep") for fault in faults]
    return replace(scenario, compare=())


def _compare(text: str | None, notices: list[Notice]) -> tuple[str, ...]:
    if text is None:
        return DEFAULT_COMPARE
    allowed = set(comparable_countries())
    asked = list(dict.fromkeys(part.strip().upper() for part in text[:1_000].split(",") if part.strip()))
    used = tuple(code for code in asked if code in allowed)
    if asked and not used:
        used = DEFAULT_COMPARE
    refused = [code for code in asked if code not in allowed]
    if refused:
        notices.append(Notice(key="compare", given=",".join(refused)[:SHOWN], used=",".join(used), reason="unreadable"))
    return used
