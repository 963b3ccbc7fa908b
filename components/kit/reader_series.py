"""The reader's own figures as they stand among the others: named as the reader's, with a look of their own. Pure."""

from __future__ import annotations

import html
import itertools
import re
from typing import NamedTuple

import pandas as pd

from components.kit.drawing import Drawing
from components.kit.labels import width_px
from components.kit.look import READER_COLOR
from components.model.rows import records
from components.model.scenario import JPN
from components.words import Words
from data import Figures

DRAWN = 6  # lines in a picture, the first of the file; the table has all
ROOM_PX = 170  # that the names at the ends of lines take at most, so that a phone keeps its plot
EDGE_PX = 16  # between a line, the name at its end and the edge
SHARE_PX = 40  # of a share beside a name
CROSS = "cross"  # the mark that nothing else has
HOLLOW = ("own-estimate", "own-budgeted")
DASHES = {"own-pledged": "6px,4px", "own-requested": "dot"}
SIGNS = re.compile("<[^>]*>")
DASH = "10px,3px,2px,3px"


class Point(NamedTuple):
    """A row of `of_countries`."""

    what: str
    label: str
    year: int
    share_pct: float
    kind: str
    source: str


def of_countries(figures: Figures, words: Words, *, first_year: int = 0) -> pd.DataFrame:
    """The rows since a year, with `name` (the country), `what` (country and label) and `line` (0, 1, ... as in the
    file: one a country and label), each line by year.
    """
    rows = figures.own[figures.own["year"] >= first_year]
    names = [words.country(iso3) for iso3 in rows["iso3"]]
    what = [
        words("own-what", name=n, label=label) if label else n for n, label in zip(names, rows["label"], strict=True)
    ]
    lines = rows.groupby(["iso3", "label"], sort=False).ngroup()
    return rows.assign(name=names, what=what, line=lines).sort_values(["line", "year"], ignore_index=True)


def newest(figures: Figures, words: Words) -> pd.DataFrame:
    """The newest year of each line of `of_countries`."""
    return of_countries(figures, words).groupby("line", sort=False).tail(1)


def yours(words: Words, what: str, year: int | None = None) -> str:
    """What a row is about, said to be the reader's: My estimate (yours, 2026)."""
    said = words("own-yours") if year is None else words("own-yours-year", year=str(year))
    return words("own-named", what=what, yours=said) if what else said


def first(words: Words, what: str, px: float, *, year: int | None = None) -> str:
    """What a mark in a picture is: said first to be the reader's, then as much of `what` as fits, without markup."""
    said = words("own-yours") if year is None else words("own-yours-year", year=str(year))
    room = px - width_px(words("own-first", yours=said, what=""))
    kept = fitted(what, room)
    return words("own-first", yours=said, what=kept) if kept else said


def fitted(text: str, px: float, *, size: float = 12) -> str:
    """As much of a text of the reader's as fits into that many pixels, and no markup."""
    widths = [width_px(sign, size=size) for sign in text]
    if sum(widths) > px:
        kept = sum(end <= px for end in itertools.accumulate(widths, initial=width_px("…", size=size))) - 1
        text = f"{text[:kept].rstrip()}…" if kept > 0 else ""
    return html.escape(text, quote=False)


def notes(figures: Figures, words: Words, *, lines: int, drawn: int = DRAWN) -> list[str]:
    """What a picture with `lines` lines of own figures has to say of them; nothing where there are none."""
    if not lines:
        return []
    some = words("own-note-some", count=str(drawn), of=str(lines)) if lines > drawn else ""
    return [words("own-note"), some]


def draw(figure: Drawing, rows: pd.DataFrame, words: Words, *, row: int = 1) -> list[tuple[float, str]]:
    """Draws the first DRAWN of the lines, crosses joined by dashes, and gives height and name of their ends."""
    ends = []
    for _, part in rows[rows["line"] < DRAWN].groupby("line", sort=False):
        last = part.iloc[-1]
        figure.add_scatter(
            x=part["year"], y=part["share_pct"], mode="lines+markers", row=row,
            line={"color": READER_COLOR, "width": 1.8, "dash": DASHES.get(str(last["kind"]), DASH)},
            marker=marker(part), customdata=hover(part, words), hovertemplate="%{customdata}<extra></extra>",
        )  # fmt: skip
        what = str(last["label"] if last["iso3"] == JPN and last["label"] else last["what"])
        share = words.pct(float(last["share_pct"]), 2)
        ends.append((float(last["share_pct"]), f"{first(words, what, ROOM_PX - EDGE_PX - SHARE_PX)} <b>{share}</b>"))
    return ends


def room_px(ends: list[tuple[float, str]], least: int) -> int:
    """The margin that the names of the ends take at the right, at most ROOM_PX, and `least` where there are none."""
    return round(max([least, *(width_px(html.unescape(SIGNS.sub("", text))) + EDGE_PX for _, text in ends)]))


def marker(rows: pd.DataFrame, *, size: int = 8) -> dict[str, object]:
    """Crosses; an estimate's and a budget's are open."""
    return {
        "symbol": [f"{CROSS}-open" if kind in HOLLOW else CROSS for kind in rows["kind"]],
        "size": size,
        "color": READER_COLOR,
        "line": {"color": READER_COLOR, "width": 1.2},
    }


def hover(rows: pd.DataFrame, words: Words) -> list[str]:
    """What stands at a mark that is pointed at."""
    return [
        words(
            "ranking-hover",
            name=html.escape(row.what, quote=False),
            share=words.pct(row.share_pct, 2),
            kind=words(f"kind-{row.kind}"),
            year=str(row.year),
        )
        for row in records(rows, Point)
    ]
