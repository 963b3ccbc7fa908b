"""The reader's controls: widgets, the link that says the same, and the Scenario between them.

The link is written by hand rather than bound widget by widget: a bound choice would put its translated label into the
link, and an unusable value would be dropped without a word. `components.query` is the one place that reads text."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import streamlit as st
from streamlit.errors import StreamlitAPIException

import data
from components.exhibits import EXHIBITS, choices, takes_several
from components.model.controls import KEYS, LANGUAGES, TARGET, default_scenario, yen_default
from components.model.link import SHOWN, Notice, kept_text, link_of, number_text, parse_link
from components.model.scenario import Scenario
from components.page import upload
from components.words import Words, load_words
from data import Figures

# What stands in which tab; "data" is the page's own.
TABS: Mapping[str, tuple[str, ...]] = {
    "compare": ("ladder", "ranking", "spenders", "equipment"),
    "get-there": ("path", "cost", "precedent"),
    "afford": ("tradeoff",),
    "story": ("history", "timeline"),
    "data": ("data",),
}
PLACES = tuple(place for places in TABS.values() for place in places)
FIRST_PLACE = "ranking"  # the ladder stands at the head of the page anyway
VIEW_KEYS = ("exhibit", "choice")  # of the link: what is in front, and which of its pictures
HEAD, ENTRY, CHART = "head", "entry", "chart"  # the parts of the page that depend on the target
STATE_KEYS = ("target", "measure", "year", "growth", "inflation", "prices", "yen", "asof", "compare", "keep")


@dataclass(frozen=True)
class Reader:
    """What one run of the page knows: the scenario, its figures, its words, and what the link got wrong."""

    scenario: Scenario
    figures: Figures
    words: Words
    notices: tuple[Notice, ...]


def opened() -> Reader:
    """The reader's scenario at the start of a run of the whole page: from the link where it is new."""
    state = st.session_state
    link = {key: st.query_params[key] for key in (*KEYS, *VIEW_KEYS) if key in st.query_params}
    if "_link" not in state or (link != state["_link"] and widgets_scenario() == state["_scenario"]):
        _open(link)
    return current()


def current() -> Reader:
    """The reader's scenario as the widgets have it.

    A part that reruns by itself never reads the link: the address bar lags behind a reader who presses keys quickly.
    """
    state = st.session_state
    if state["lang"] not in LANGUAGES:  # a client can send that nothing is picked
        state["lang"] = browser_language()
    scenario = widgets_scenario()
    if scenario != state["_scenario"]:
        state["_notices"] = ()
        state["_scenario"] = scenario
    figures = upload.with_readers(data.load(scenario.as_of))
    return Reader(scenario, figures, load_words(state["lang"]), state["_notices"])


def write_link(scenario: Scenario) -> None:
    """Puts the scenario into the address bar, leaving parameters of others alone."""
    state = st.session_state
    link = link_of(scenario)
    if state["lang"] != browser_language():
        link["lang"] = state["lang"]
    if state["exhibit"] != FIRST_PLACE:
        link["exhibit"] = state["exhibit"]
    if picked := picked_choice(state["exhibit"]):
        link["choice"] = picked
    state["_link"] = link
    ours = (*KEYS, *VIEW_KEYS)
    others = {key: st.query_params.get_all(key) for key in st.query_params if key not in ours}
    if {**others, **{key: [text] for key, text in link.items()}} != {
        key: st.query_params.get_all(key) for key in st.query_params
    }:
        st.query_params.from_dict({**others, **link})


def exhibit_in_front() -> str:
    """The exhibit of the link; the first one where it names the page's own place."""
    place: str = st.session_state["exhibit"]
    return place if place in EXHIBITS else FIRST_PLACE


def picked_choice(exhibit_id: str) -> str:
    """What the reader has picked of an exhibit's pictures, "" where it is what stands at first."""
    if exhibit_id not in EXHIBITS:
        return ""
    options, picked = choices(exhibit_id), st.session_state.get(f"choice-{exhibit_id}")
    if not options or not picked:
        return ""
    if isinstance(picked, str):
        return picked if picked in options[1:] else ""
    used = [option for option in options if option in picked]
    return ",".join(used) if 0 < len(used) < len(options) else ""


def set_target(share_pct: float) -> None:
    """Makes `share_pct` the target; for callbacks."""
    st.session_state["target"] = TARGET.nearest(share_pct)


def follow(*parts: str) -> None:
    """Reruns what depends on the target, or only those `parts` of it; the last thing that a callback does.

    A notice goes with the first change, so that one takes the whole page; so does a change before the first run ended.
    """
    if st.session_state["_notices"]:
        st.rerun()
    try:
        st.rerun(list(parts or (HEAD, ENTRY, CHART)))
    except StreamlitAPIException:
        st.rerun()


def go_to_target(share_pct: float) -> None:
    """Makes `share_pct` the target and reruns what depends on it; for callbacks."""
    set_target(share_pct)
    follow()


def open_place(place: str) -> None:
    """Brings an exhibit (or "data") to the front; for callbacks. Another place, which a client can send, is none."""
    if place in PLACES:
        st.session_state["exhibit"] = place


def keep(scenario: Scenario | None) -> None:
    """Keeps a scenario beside the present one, or lets it go; for callbacks."""
    st.session_state["keep"] = kept_text(scenario) if scenario else ""


def twin(key: str, lang: str) -> tuple[str, Callable[[], None]]:
    """A widget's key and callback where its options are translated: one widget a language, one value for all.

    A widget whose labels change under one key would lose its value.
    """
    state, widget = st.session_state, f"{key}-{lang}"
    state[widget] = state[key]

    def take_over() -> None:
        state[key] = state[widget]

    return widget, take_over


def _open(link: dict[str, str]) -> None:
    """Sets every widget from a link, and keeps what could not be used as notices."""
    state = st.session_state
    scenario, notices = parse_link(link)
    _put(scenario)
    lang, place = link.get("lang", browser_language()), link.get("exhibit", FIRST_PLACE)
    if lang not in LANGUAGES:
        notices += (Notice(key="lang", given=lang[:SHOWN], used=browser_language(), reason="unreadable"),)
    state["lang"] = lang if lang in LANGUAGES else browser_language()
    if place not in PLACES:
        notices += (Notice(key="exhibit", given=place[:SHOWN], used=FIRST_PLACE, reason="unreadable"),)
        place = FIRST_PLACE
    state["exhibit"] = place
    notices += _open_choice(place, link.get("choice"))
    state.update(_link=link, _notices=notices, _scenario=widgets_scenario())


def _open_choice(place: str, text: str | None) -> tuple[Notice, ...]:
    """Sets the picture of an exhibit from a link."""
    options = choices(place) if place in EXHIBITS else ()
    for exhibit_id in EXHIBITS:
        st.session_state.pop(f"choice-{exhibit_id}", None)
    if text is None:
        return ()
    several = takes_several(place) if options else False
    asked = text[: SHOWN * 4].split(",") if several else [text]
    used = [option for option in options if option in asked]
    if not used or len(used) < len(asked):
        first = ",".join(options if several else options[:1])
        return (Notice(key="choice", given=text[:SHOWN], used=first, reason="unreadable"),)
    st.session_state[f"choice-{place}"] = used if several else used[0]
    return ()


def _put(scenario: Scenario) -> None:
    values = (
        scenario.target_pct, scenario.measure, scenario.year, scenario.growth_pct, scenario.inflation_pct,
        scenario.prices, scenario.jpy_per_usd, scenario.as_of, list(scenario.compare),
        kept_text(scenario.kept) if scenario.kept else "",
    )  # fmt: skip
    for key, value in zip(STATE_KEYS, values, strict=True):
        st.session_state[key] = value


def widgets_scenario() -> Scenario:
    """The scenario that the widgets show; what a client sends goes through the same gate as a link."""
    state = st.session_state
    texts = {key: number_text(value) if isinstance(value := state[key], float) else str(value) for key in STATE_KEYS}
    texts["compare"] = ",".join(state["compare"] or ())
    return parse_link(texts)[0]


def set_as_of(day: dt.date | None) -> None:
    """Moves the as-of date; the exchange rate follows it unless the reader has chosen one."""
    state = st.session_state
    before: Scenario = state["_scenario"]
    used = min(max(day or before.as_of, data.ARTICLE_DAY), data.load().latest)
    if before.jpy_per_usd == yen_default(data.load(before.as_of))[0]:
        state["yen"] = yen_default(data.load(used))[0]
    state["asof"] = used


def reset() -> None:
    """Sets every control to its default; for callbacks."""
    _put(default_scenario())


def browser_language() -> str:
    """The language of the page where the link names none."""
    return "ja" if (st.context.locale or "").lower().startswith("ja") else "en"
