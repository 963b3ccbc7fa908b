"""The head of the page: the answer, the scale with its draggable target, and the key numbers.

Python writes every string for every target and places every mark; `ladder.js` looks them up while the reader drags.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import streamlit as st

from components.exhibits.ladder_answer import answers
from components.kit.exhibit import Exhibit
from components.kit.source_text import credit_line
from components.model.controls import LADDER
from components.model.view import View
from components.page.elements.ladder_content import content, place
from components.page.exhibit_view import Pointed
from components.page.session import CHART, ENTRY, follow, set_target
from components.words import Words

KEY = "_ladder"
FOLDER = Path(__file__).parent
_draw = st.components.v2.component(
    "ladder",
    js=(FOLDER / "ladder.js").read_text(encoding="utf-8"),
    css=(FOLDER / "ladder.css").read_text(encoding="utf-8"),
    html='<div class="ladder">\n</div>',
)


def show(exhibit: Exhibit, view: View) -> None:
    """Draws the head where it is called; moving its handle makes the share it stands at the target.

    `exhibit` is the ladder as an exhibit: its sources stand under the scale with those of the numbers, and its marks
    can be pointed at.
    """
    figures, scenario, words = view.figures, view.scenario, view.words
    state = st.session_state
    ids = answers(view).sources
    sources = list(dict.fromkeys([*exhibit.sources, *(figures.sources[source] for source in ids)]))
    changing = {
        "step": LADDER.steps.index(LADDER.nearest(scenario.target_pct)),
        "turn": state.get("_turn", 0),
        "credit": credit_line(words, figures, sources),
        "pointed": _pointed(exhibit, words),
    }
    _draw(key=KEY, data={**content(view), **changing}, on_moved_change=_moved)


def title(view: View) -> str:
    """The page's title with the answer for the target; the browser keeps it up while the target moves."""
    return answers(view).rows[LADDER.steps.index(LADDER.nearest(view.scenario.target_pct))].title


def _moved() -> None:
    """Takes a step of the target from the browser, and the number of the move, which goes back with the answer.

    What is no step is left out: a client can send anything. So is a move that was made again although it had arrived.
    """
    moved: Any = st.session_state[KEY]["moved"]
    if not isinstance(moved, dict):
        return
    step, turn = moved.get("step"), moved.get("turn")
    steps = LADDER.steps
    if type(step) is int and 0 <= step < len(steps) and type(turn) is int and turn != st.session_state.get("_turn"):
        set_target(steps[step])
        st.session_state["_turn"] = turn
        follow(ENTRY, CHART)  # the ladder shows it already


def _pointed(exhibit: Exhibit, words: Words) -> dict[str, str] | None:
    """Where on the scale a claim of the article points, and its name."""
    pointed: Pointed | None = st.session_state.get("_pointed")
    if not pointed or pointed.exhibit != exhibit.id or pointed.mark not in exhibit.marks:
        return None
    return {
        "at": place(exhibit.marks[pointed.mark][0]),
        "text": words("article-pointer", number=str(pointed.number)),
    }
