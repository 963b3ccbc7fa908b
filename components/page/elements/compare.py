"""The head of the page: finding, ladder with its handle, two-way entry, and the table of columns.

Python writes every string for every stop of the handle; `compare.js` looks them up while the reader drags.
"""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import Any

import streamlit as st

from components.exhibits import build
from components.exhibits.compare import sources
from components.exhibits.compare_reader import reader_rows
from components.kit.source_text import short_credit
from components.model.control_kinds import read_number
from components.model.controls import LADDER, TARGET
from components.model.kept_control import LONGEST_NAME
from components.model.todays_economy import share_of_more, share_of_spending, share_of_usd
from components.model.view import View
from components.page.changes import keep, let_go, rename, set_target
from components.page.elements import Json
from components.page.elements.compare_content import FIELDS, PARTS, content, hundredths, palette, place, row
from components.page.elements.streamlit_words import script
from components.page.places import HEAD_PLACE
from components.page.reruns import CHART, HEAD, follow
from components.page.session import current, landing, pointed, take_turn, turn, upload_state

KEY, PART, TAKE = "_compare", "_head_part", "_head_take"
FOLDER = Path(__file__).parent
SCRIPTS = ("streamlit_words", "tour", "compare_table", "compare")
_draw = st.components.v2.component(
    "compare",
    js=script() + "".join((FOLDER / f"{name}.js").read_text(encoding="utf-8") for name in SCRIPTS),
    css=palette() + (FOLDER / "compare.css").read_text(encoding="utf-8"),
    html='<div class="compare">\n</div>',
)


def show(view: View) -> None:
    """Draws the head where it is called."""
    state, share_pct = st.session_state, view.scenario.target_pct
    changing = {
        "share": hundredths(share_pct),
        "turn": turn(),
        "typed": None if share_pct in LADDER.steps else row(view, share_pct),
        "said": state.get("_said", ""),
        "upload": upload_state(),
        "lost": view.words("own-lost"),
        "landing": landing(),
        "pointed": _pointed(view),
        "sources": _sources(view),
    }
    _draw(key=KEY, data={**content(view), **changing}, on_moved_change=_moved, on_asked_change=_asked)


def title(view: View) -> str:
    """The page's title with the answer; while the share moves, the browser updates it."""
    return reader_rows(view, (view.scenario.target_pct,))[0].title


def open_part() -> str:
    """Which part behind the line of sources is open; "" for none."""
    part: str = st.session_state.get(PART, "")
    return part


def asked_part() -> str:
    """The part to be shown now: the open one, or "take" once after it was asked for, since a dialog closes itself."""
    return "take" if st.session_state.pop(TAKE, False) else open_part()


def _sent(trigger: str) -> Json | None:
    """A message of the browser; None for one that was handled before (a move can be sent twice) or has another form."""
    sent: Any = st.session_state[KEY][trigger]  # Any: a client can send anything
    number = sent.get("turn") if isinstance(sent, dict) else None
    if type(number) is not int or number == turn():
        return None
    take_turn(number)
    st.session_state["_said"] = ""
    return dict(sent)


def _moved() -> None:
    """Takes a share from the browser: a stop of the handle, a mark, or the head of a column."""
    sent = _sent("moved")
    share = sent.get("share") if sent else None
    if type(share) is int and hundredths(TARGET.low) <= share <= hundredths(TARGET.high):
        set_target(share / 100)
        follow(HEAD, CHART)


def _asked() -> None:
    """Takes what a field or button of the head asks for."""
    sent = _sent("asked")
    if sent is None:
        return
    do, index, name = sent.get("do"), sent.get("index"), sent.get("name")
    kept = len(current().scenario.kept)
    if do == "type" and sent.get("field") in FIELDS:
        _type(sent["field"], str(sent.get("text", ""))[:40])
    elif do == "keep" and isinstance(name, str):
        keep(" ".join(name.split())[:LONGEST_NAME])
    elif do == "rename" and isinstance(name, str) and type(index) is int and 0 <= index < kept:
        rename(index, " ".join(name.split())[:LONGEST_NAME])
    elif do == "let_go" and type(index) is int and 0 <= index < kept:
        let_go(index)
    elif do == "open" and sent.get("part") in PARTS:
        part = sent["part"]
        if part == "take":
            st.session_state[TAKE] = True
        else:
            st.session_state[PART] = "" if open_part() == part else part
        follow(HEAD)
    follow(HEAD, CHART)


def _type(field: str, text: str) -> None:
    """Makes the share that a typed number stands for the target, or says what can be used."""
    view = current()
    value = typed_number(text)
    share_pct = None if value is None else _share(view, field, value)
    if share_pct is not None and TARGET.low <= round(share_pct, 2) <= TARGET.high:
        set_target(share_pct)
        return
    ends = [reader_rows(view, (end,))[0].entry[FIELDS.index(field)] for end in (TARGET.low, TARGET.high)]
    st.session_state["_said"] = view.words(
        "compare-entry-refused", given=text, low=ends[0], high=ends[1], unit=view.words(f"unit-entry-{field}")
    )


def typed_number(text: str) -> float | None:
    """A number as a reader types it: full-width digits, a decimal comma, a sign, a unit after it. None for none."""
    plain = unicodedata.normalize("NFKC", text).replace("\N{MINUS SIGN}", "-").strip()
    plain = plain.strip("%$¥≈ 兆億円ドル").replace(" ", "")
    if plain.count(",") == 1 and "." not in plain and len(plain.partition(",")[2]) != 3:
        plain = plain.replace(",", ".")
    return read_number(plain.replace(",", "").removeprefix("+"))


def _share(view: View, field: str, value: float) -> float:
    """The share of GDP that a value of a field stands for."""
    figures, scenario = view.figures, view.scenario
    if field == "yen":
        return share_of_spending(figures, scenario, spending_trn_jpy=value)
    if field == "usd":
        return share_of_usd(figures, scenario, spending_bn_usd=value / 10 if view.words.lang == "ja" else value)
    return share_of_more(figures, scenario, more_trn_jpy=value) if field == "more" else value


def _sources(view: View) -> Json:
    """The first publishers and how many more, and the ways to what stands behind them."""
    words, text = view.words, short_credit(view.words, sources(view))
    return {"text": text, "parts": [[part, words(f"compare-part-{part}"), part == open_part()] for part in PARTS]}


def _pointed(view: View) -> dict[str, str] | None:
    """Where on the scale a claim of the article points, and its name."""
    mark = pointed()
    if not mark or mark.exhibit_id != HEAD_PLACE:
        return None
    marks = build(HEAD_PLACE, view).marks
    if mark.id not in marks:
        return None
    return {"at": place(marks[mark.id][0]), "text": view.words("article-pointer", number=str(mark.number))}
