"""The session's state: the controls' values, the link, the Scenario they make, and what several parts share.

A part's own state is the part's; what a callback changes in the scenario is in `changes`.

Widgets are not bound to the link (Streamlit's `bind`): a bound choice would put its translated label into the link, and
drop an unusable value without a word. `components.model.link` alone reads the link's text.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

import streamlit as st

import data
from components.exhibits import EXHIBITS, checked_choice, resolved
from components.model.control_kinds import SHOWN, Notice
from components.model.controls import CONTROLS, LANGUAGES, control, keys
from components.model.link import link_of, parse_link
from components.model.scenario import Scenario
from components.model.view import View
from components.page.places import FIRST_PLACE, HEAD_PLACE, Mark, all_places
from components.words import load_words
from data import Figures
from data.own_figures.reading import OwnFigures

VIEW_KEYS = ("exhibit", "choice")  # keys of the link for the exhibit in front and its picture


class Made(NamedTuple):
    """A file that the reader made: its name, its bytes, all that determined it, and when (a number of its own)."""

    name: str
    content: bytes
    asked: tuple[object, ...]
    turn: int


def front() -> str:
    """What is in front of the tabs: an exhibit's id, or "data"."""
    place: str = st.session_state["exhibit"]
    return FIRST_PLACE if place == HEAD_PLACE else place


def opened() -> View:
    """The reader's view at the start of a run of the whole page: from the link where it is new."""
    state = st.session_state
    link = {key: st.query_params[key] for key in (*keys(), *VIEW_KEYS) if key in st.query_params}
    if "_link" not in state or (link != state["_link"] and widgets_scenario() == state["_scenario"]):
        _open(link)
    return current()


def current() -> View:
    """The reader's view as the widgets have it.

    A part that reruns by itself never reads the link: the address bar lags behind a reader who presses keys quickly.
    """
    state = st.session_state
    if state["lang"] not in LANGUAGES:  # a client can send an empty selection
        state["lang"] = browser_language()
    scenario = widgets_scenario()
    if scenario != state["_scenario"]:
        state["_notices"] = ()
        state["_scenario"] = scenario
    return View(_with_uploaded(data.load(scenario.as_of)), scenario, load_words(state["lang"]))


def notices() -> tuple[Notice, ...]:
    """What the link got wrong, until the reader changes anything."""
    told: tuple[Notice, ...] = st.session_state["_notices"]
    return told


def uploaded() -> OwnFigures | None:
    """The reader's own figures; they live in the session's memory, nowhere else."""
    return st.session_state.get("_uploaded")


def upload_state() -> Literal["held", "dropped", "none"]:
    """Whether this session holds figures of the reader, has let them go, or was never given any."""
    if uploaded():
        return "held"
    return "dropped" if "_uploaded" in st.session_state else "none"


def set_uploaded(own: OwnFigures | None) -> None:
    """Puts the reader's own figures in the place of those before, or lets them go; for callbacks."""
    for key in ("_uploaded", "_with_uploaded", "_made"):  # with what was made of them
        st.session_state.pop(key, None)
    st.session_state["_uploaded"] = own


def made() -> Made | None:
    """The file that the reader made last."""
    return st.session_state.get("_made")


def set_made(file: Made) -> None:
    """Keeps the file that was made, in the place of the one before."""
    st.session_state["_made"] = file


def pointed() -> Mark | None:
    """The mark that a claim of the article points at."""
    return st.session_state.get("_pointed")


def point_at(mark: Mark) -> None:
    """Points at that mark from now on; for callbacks."""
    st.session_state["_pointed"] = mark


def turn() -> int:
    """The number of the head's newest message that was taken; the browser knows by it which of its own is answered."""
    number: int = st.session_state.get("_turn", 0)
    return number


def take_turn(number: int) -> None:
    """Takes the head's message of that number; for callbacks."""
    st.session_state["_turn"] = number


def _with_uploaded(figures: Figures) -> Figures:
    own, held = uploaded(), st.session_state.get("_with_uploaded")
    if own is None:
        return figures
    if held is None or held[0] is not figures:
        held = st.session_state["_with_uploaded"] = (figures, data.with_own(figures, own))
    both: Figures = held[1]
    return both


def write_link(view: View) -> None:
    """Puts the scenario into the address bar, leaving parameters of others alone."""
    state = st.session_state
    link = link_of(view.scenario, view.figures)
    if state["lang"] != browser_language():
        link["lang"] = state["lang"]
    if state["exhibit"] != FIRST_PLACE:
        link["exhibit"] = state["exhibit"]
    if picked := picked_choice(state["exhibit"]):
        link["choice"] = picked
    state["_link"] = link
    shown = {key: st.query_params.get_all(key) for key in st.query_params}
    others = {key: texts for key, texts in shown.items() if key not in (*keys(), *VIEW_KEYS)}
    if {**others, **{key: [text] for key, text in link.items()}} != shown:
        st.query_params.from_dict({**others, **link})


def landing() -> int:
    """The number of links so far that named an exhibit; the page scrolls to the exhibit once for each."""
    count: int = st.session_state["_landing"]
    return count


def exhibit_in_front() -> str:
    """The exhibit of the link, which may be that of the head; FIRST_PLACE where the link names the "data" tab."""
    place: str = st.session_state["exhibit"]
    return place if place in EXHIBITS else FIRST_PLACE


def picked_choice(exhibit_id: str) -> str:
    """Which of an exhibit's pictures the reader has picked; "" for the default."""
    if exhibit_id not in EXHIBITS:
        return ""
    options, picked = EXHIBITS[exhibit_id].choices, st.session_state.get(f"choice-{exhibit_id}")
    if not options or not picked:
        return ""
    if isinstance(picked, str):
        return picked if picked in options[1:] else ""
    used = [option for option in options if option in picked]
    return ",".join(used) if 0 < len(used) < len(options) else ""


def open_place(place: str) -> None:
    """Brings an exhibit (or "data") to the front; for callbacks. Another place, which a client can send, is none."""
    if place in (*all_places(), HEAD_PLACE):
        st.session_state["exhibit"] = place


def _open(link: dict[str, str]) -> None:
    """Sets every widget from a link, and keeps what could not be used as notices."""
    state = st.session_state
    scenario, notices = parse_link(link, data.load())
    put_all(scenario)
    lang, named = link.get("lang", browser_language()), link.get("exhibit", FIRST_PLACE)
    if lang not in LANGUAGES:
        notices += (Notice(key="lang", given=lang[:SHOWN], used=browser_language(), reason="unreadable"),)
    state["lang"] = lang if lang in LANGUAGES else browser_language()
    place = resolved(named)
    if place not in (*all_places(), HEAD_PLACE):
        notices += (Notice(key="exhibit", given=place[:SHOWN], used=FIRST_PLACE, reason="unreadable"),)
        place = FIRST_PLACE
    state["exhibit"] = place
    state["_landing"] = state.get("_landing", 0) + ("exhibit" in link and place != HEAD_PLACE)
    notices += _open_choice(place, link.get("choice"))
    state.update(_link=link, _notices=notices, _scenario=widgets_scenario())


def _open_choice(place: str, text: str | None) -> tuple[Notice, ...]:
    """Sets the picture of an exhibit from a link."""
    entry = EXHIBITS.get(place)
    for exhibit_id in EXHIBITS:
        st.session_state.pop(f"choice-{exhibit_id}", None)
    if text is None:
        return ()
    try:
        picked = checked_choice(place, text[: SHOWN * 4]) if entry else ""
    except ValueError:
        picked = ""
    if not picked:
        first = entry.first_choice if entry else ""
        return (Notice(key="choice", given=text[:SHOWN], used=first, reason="unreadable"),)
    st.session_state[f"choice-{place}"] = picked.split(",") if entry and entry.several else picked
    return ()


def put(key: str, value: object, figures: Figures) -> None:
    """Gives a control the value, as its widget has it; for callbacks."""
    st.session_state[key] = control(key).state(value, figures)


def put_all(scenario: Scenario) -> None:
    """Gives every control its value in the scenario; for callbacks."""
    figures = data.load(scenario.as_of)
    for row in CONTROLS:
        put(row.key, scenario.value(row.field), figures)


def widgets_scenario() -> Scenario:
    """The scenario that the widgets show, checked like a link: a client can send anything."""
    return parse_link({row.key: row.text_of_state(st.session_state[row.key]) for row in CONTROLS}, data.load())[0]


def browser_language() -> str:
    """The language of the page where the link names none."""
    return "ja" if (st.context.locale or "").lower().startswith("ja") else "en"
