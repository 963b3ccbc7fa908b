"""What callbacks change in the reader's scenario; the caller says which parts of the page run again (`reruns`)."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import data
from components.model.controls import TARGET, default_scenario, yen_default
from components.model.scenario import MOST_KEPT, Kept, Scenario
from components.page.session import put, put_all, widgets_scenario


def set_target(share_pct: float) -> None:
    """Makes `share_pct` the target."""
    put("target", TARGET.nearest(share_pct), data.load())


def set_countries(codes: tuple[str, ...]) -> None:
    """Puts those countries beside Japan."""
    put("compare", codes, data.load())


def set_as_of(day: dt.date | None) -> None:
    """Moves the as-of date; the exchange rate follows it unless the reader has chosen one."""
    before = widgets_scenario()
    used = min(max(day or before.as_of, data.ARTICLE_DAY), data.load().latest)
    if before.jpy_per_usd == yen_default(data.load(before.as_of))[0]:
        put("yen", yen_default(data.load(used))[0], data.load(used))
    put("asof", used, data.load(used))


def reset() -> None:
    """Gives every control its default."""
    put_all(default_scenario(data.load()))


def keep(name: str = "") -> None:
    """Keeps the present scenario beside those that are kept, at most MOST_KEPT, under a name."""
    scenario = widgets_scenario()
    kept = (*scenario.kept, Kept(name=name, scenario=replace(scenario, kept=(), compare=())))
    _set_kept(scenario, kept[:MOST_KEPT])


def rename(index: int, name: str) -> None:
    """Gives a kept scenario another name, "" for one made of what it assumes."""
    scenario = widgets_scenario()
    _set_kept(scenario, tuple(replace(one, name=name) if at == index else one for at, one in enumerate(scenario.kept)))


def let_go(index: int) -> None:
    """Lets one kept scenario go."""
    scenario = widgets_scenario()
    _set_kept(scenario, tuple(one for at, one in enumerate(scenario.kept) if at != index))


def _set_kept(scenario: Scenario, kept: tuple[Kept, ...]) -> None:
    put("keep", kept, data.load(scenario.as_of))
