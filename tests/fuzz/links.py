"""What a link and a client can send to the page: texts, the widgets' values, and JSON from the ladder and a chart."""

from __future__ import annotations

import datetime as dt
import functools
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

from hypothesis import strategies as st
from streamlit.testing.v1 import AppTest

import data
from components.model.control_kinds import SHOWN
from components.model.controls import GROWTH, INFLATION, LANGUAGES, TARGET, YEAR, YEN, keys
from components.model.link import link_of, parse_link
from components.model.option_controls import comparable_countries
from components.model.scenario import BANDS, MEASURES, PRICES, Scenario
from components.page import session
from components.page.elements import compare
from components.page.notices import notice_text, plain
from components.page.places import all_places
from components.page.session import VIEW_KEYS, widgets_scenario
from components.words import load_words
from tests.fuzz.entrance import Entrance
from tests.fuzz.texts import CANARY, MARKUP, anything, texts

ROOT = Path(__file__).resolve().parents[2]
PAGE_KEYS = (*keys(), *VIEW_KEYS)
SHOWN_AS_TEXT = {"text", "code", "bidi_component"}  # elements that read no markup
ADDRESS = re.compile(r"https?://[-.\w]|www\.|[-.\w+]@[-\w]", re.IGNORECASE | re.ASCII)  # what Markdown makes a link of
ESCAPED = re.compile(r"\\[!-/:-@\[-`{-~]")
LOUD = re.compile(r"[!-/:-@\[-`{-~]")
MOST_NOTICES = 2 * len(PAGE_KEYS)

links = st.dictionaries(st.sampled_from(PAGE_KEYS), texts, max_size=6)
queries = st.dictionaries(
    st.sampled_from((*PAGE_KEYS, "utm_source", "embed", "EMBED", "embed_options", ""))
    | texts.map(lambda text: text[:200]),
    texts | st.lists(texts, min_size=1, max_size=3),
    max_size=5,
)
numbers = st.floats() | st.sampled_from([1e300, -1e300, 5e-324, 0.5, 3.5])
widgets = st.fixed_dictionaries(
    {
        "target": numbers, "growth": numbers, "inflation": numbers, "yen": numbers,
        "year": st.integers(-(2**53), 2**53) | st.just(10**400), "measure": st.none() | st.sampled_from(MEASURES),
        "prices": st.none() | st.sampled_from(PRICES), "asof": st.none() | st.dates(),
        "compare": st.none() | st.lists(st.sampled_from((*comparable_countries(data.load()), "XXX")), max_size=60),
        "keep": texts, "benchmark": st.none() | texts, "pace": st.none() | numbers, "bonds": numbers,
        "natoway": st.none() | st.sampled_from(BANDS),
    }
)  # fmt: skip
moves = anything | st.fixed_dictionaries({}, optional={"share": anything | st.integers(-100, 700), "turn": anything})


def check_allowed(scenario: Scenario) -> None:
    """The scenario stands where the controls can stand."""
    assert scenario.target_pct in TARGET.steps
    assert scenario.growth_pct in GROWTH.steps
    assert scenario.inflation_pct in INFLATION.steps
    assert scenario.year in YEAR.steps
    assert scenario.measure in MEASURES
    assert scenario.prices in PRICES
    assert YEN.low <= scenario.jpy_per_usd <= YEN.high
    assert data.ARTICLE_DAY <= scenario.as_of <= data.load().latest
    assert set(scenario.compare) <= set(comparable_countries(data.load()))
    for one in scenario.kept:
        check_allowed(one.scenario)


def check_inert(text: str) -> None:
    """Nothing in `text`, which a notice repeats, is markup or becomes a link."""
    assert "\n" not in text
    assert not LOUD.search(ESCAPED.sub("", text))
    assert not ADDRESS.search(text.replace("\\", ""))


def check_link(link: Mapping[str, str]) -> None:
    """`parse` gives an allowed scenario, short notices without markup, and a link that opens the same."""
    scenario, notices = parse_link(link, data.load())
    check_allowed(scenario)
    assert parse_link(link_of(scenario, data.load()), data.load()) == (scenario, ())
    assert len(notices) <= MOST_NOTICES
    for notice in notices:
        assert len(notice.given) <= SHOWN
        for lang in LANGUAGES:
            check_inert(plain(notice_text(notice, load_words(lang))))


def check_widgets(values: Mapping[str, Any]) -> None:
    """Whatever the widgets hold, the scenario is an allowed one."""
    with patch.object(session, "st", SimpleNamespace(session_state=dict(values))):
        check_allowed(widgets_scenario())


def check_move(moved: Any) -> None:
    """The head's message moves the target to an allowed share, or nothing."""
    state: dict[str, Any] = {compare.KEY: {"moved": moved}, "target": 3.5, "_notices": ()}
    fake = SimpleNamespace(session_state=state)
    with patch.object(compare, "st", fake), patch.object(session, "st", fake), patch.object(compare, "follow"):
        compare._moved()
    assert state["target"] in TARGET.steps
    assert type(state.get("_turn", 0)) is int


def check_page(asked: Mapping[str, str | list[str]]) -> None:
    """The page opens without an error and shows no markup of the link."""
    app = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=60)
    for key, text in asked.items():
        app.query_params[key] = text
    app.run()
    check_shown(app)


def check_client(values: Mapping[str, Any]) -> None:
    """The page goes on whatever a client has put into its widgets."""
    app = _opened()
    for key, value in values.items():
        app.session_state[key] = value
    app.run()
    check_shown(app)


@functools.cache
def _opened() -> AppTest:
    return AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=60).run()


def check_shown(app: AppTest) -> None:
    """No error stands on the page, and no element that reads markup has the link's."""
    assert not app.exception, [problem.value for problem in app.exception]
    for kind, text in shown(app._tree):
        for markup in (f"<script>alert('{CANARY}", f"onerror=alert('{CANARY}", f"]({CANARY}", f"[{CANARY}]("):
            assert kind in SHOWN_AS_TEXT or markup not in text, (kind, text)
        if kind in ("alert", "warning"):
            assert not ADDRESS.search(text.replace("\\", "")), text


def shown(node: Any) -> Iterator[tuple[str, str]]:
    """Kind and text of every element."""
    proto = getattr(node, "proto", None)
    body = getattr(proto, "body", None) if proto is not None else None
    if isinstance(body, str):
        yield str(node.type), body
    for child in getattr(node, "children", {}).values():
        yield from shown(child)


# What a widget hands on where a client sends the right kind of message with the wrong value in it.
clients = st.fixed_dictionaries(
    {},
    optional={
        "target": numbers, "yen": numbers, "year": st.integers(2027, 2045), "lang": st.sampled_from([None, "en", "ja"]),
        "measure": st.none() | st.sampled_from(MEASURES), "prices": st.none() | st.sampled_from(PRICES),
        "asof": st.dates(dt.date(2025, 6, 21), dt.date(2026, 10, 8)), "keep": texts,
        "exhibit": st.sampled_from(all_places()),
        "_events-all-en": st.none() | st.booleans() | st.integers(-5, 500),
    },
)  # fmt: skip
ENTRANCES = {
    "link": Entrance(links, check_link, 400),
    "widgets": Entrance(widgets, check_widgets, 300),
    "move": Entrance(moves, check_move, 300),
    "page": Entrance(queries, check_page, 25),
    "client": Entrance(clients, check_client, 25),
}
FOUND: dict[str, list[Any]] = {
    "link": [{"target": text} for text in ("a\n\n        code", "\0", "\x1b[31m", *MARKUP)],
    "move": [{"share": True, "turn": 1}, {"share": 10**400, "turn": 1}],
    "page": [{"target": f"https://example.invalid/{CANARY}", "compare": ["x", f"www.{CANARY}.invalid"]}],
    "client": [{"lang": None}, {"_events-all-en": None, "exhibit": "timeline"}],
}
