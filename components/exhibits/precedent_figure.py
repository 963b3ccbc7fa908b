"""The rises as a picture: a line of words and a bar a country, in groups, with a mark a share across each bar."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import pandas as pd

from components.exhibits.precedent_lines import TEXT_PX, country_line, hover, kept_line
from components.exhibits.precedent_rises import KeptRise, Rises
from components.kit.drawing import Drawing, Properties
from components.kit.look import BAR, FAINT, INK, JAPAN_COLOR, MUTED, REST, TARGET_COLOR, axis, bar_style
from components.model.scenario import JPN
from components.model.view import View
from components.words import Words

ROW_PX, HEAD_PX, HIDDEN_PX = 35, 30, 20
BAR_PX, MARK_PX, BAR_AT_PX = 11, 16, 24  # a bar's height, a mark's across it, and how far below its line of words
KEY_PX, FOOT_PX = 17, 48  # a line above the bars for each share, and the margin below them
PART, BELOW = 6, 4  # rows drawn at either end of a group; rows of those that did not rise so much
CUT = 4.0  # the scale ends at so many times the highest rise needed, so that a war does not flatten every other bar
AT_MOST_CUT = 4


class Line(NamedTuple):
    """One line of the picture: a heading, a country (its row of the table), rows passed over, or a kept scenario."""

    kind: str
    y: float  # pixels below the first line, negative
    text: str = ""
    row: int = -1


def draw(rises: Rises, view: View) -> Drawing:
    """The picture; bars past the end of the scale are cut there, with an arrow. No text stands beside a bar."""
    words, lines, end = view.words, _lines(rises, view.words), _scale(rises)
    figure = Drawing()
    bars: list[float] = []
    for line in lines:
        if line.kind == "row":
            row = rises.table.iloc[line.row]
            _row(figure, row, line.y, words, end=end, chosen=row["iso3"] in rises.chosen)
            bars.append(line.y - BAR_AT_PX)
        elif line.kind == "kept":
            _kept(figure, rises.kept[line.row], line, end=end)
        else:
            heading = line.kind == "heading"
            text = f"<b>{line.text}</b>" if heading else line.text
            figure.text(
                text,
                x=0,
                y=line.y - (18 if heading else 10),
                color=INK if heading else MUTED,
                size=13 if heading else TEXT_PX,
            )
    _needed(figure, rises, bars, words)
    figure.update_layout(barmode="overlay", margin={"l": 10, "r": 8, "t": _top_px(rises), "b": FOOT_PX})
    figure.update_xaxes(axis(words("precedent-axis"), range=[0, end * 1.06], nticks=7, showgrid=False, ticks="outside"))
    figure.update_yaxes(visible=False, range=[-_depth(lines), 0])
    return figure


def height_px(rises: Rises) -> int:
    """The height of the picture, without the source line."""
    return _top_px(rises) + FOOT_PX + _depth(_lines(rises, None))


def marks(rises: Rises) -> dict[str, tuple[float, float]]:
    """Where a claim points: countries, Japan, and the rise to the reader's share."""
    end, found = _scale(rises), {}
    for line in _lines(rises, None):
        if line.kind == "row":
            row = rises.table.iloc[line.row]
            found[str(row["iso3"])] = (min(max(float(row["rise_points"]), 0.0), end), line.y - BAR_AT_PX)
    found["japan-now"] = found[JPN]
    return found | ({"target": (rises.own.points, 0.0)} if rises.own else {})


def _lines(rises: Rises, words: Words | None) -> list[Line]:
    """What stands in the picture from top to bottom; without `words` the lines have no text."""
    others = rises.others
    floor = rises.needed[0].points if rises.needed else np.inf
    war = others["war_list"].str.len() > 0
    reached = others["rise_points"] >= floor
    left = others[~reached]
    groups = (
        ("war", others[reached & war], others[reached & war]),
        ("none", others[reached & ~war], others[reached & ~war]),
        ("below", left[(np.arange(len(left)) < BELOW) | left["iso3"].isin(rises.chosen)], left),
    )
    found: list[Line] = []
    y = 0.0

    def add(kind: str, px: int, text: str = "", row: int = -1) -> None:
        nonlocal y
        found.append(Line(kind, y, text, row))
        y -= px

    for group, rows, counted in groups:
        if rows.empty:
            continue
        text = _group_text(group, len(counted), rises, words) if words else ""
        add("heading", HEAD_PX, text)
        inner = rows.iloc[PART:-PART]
        hidden = inner.index[~inner["iso3"].isin(rises.chosen)]
        for row in rows.index:
            if len(hidden) and row == hidden[0]:
                add("hidden", HIDDEN_PX, words("precedent-hidden", count=str(len(hidden))) if words else "")
            if row not in hidden:
                add("row", ROW_PX, row=int(row))
    add("heading", HEAD_PX, words("precedent-group-japan") if words else "")
    add("row", ROW_PX, row=rises.table["iso3"].tolist().index(JPN))
    for number, kept in enumerate(rises.kept):
        add("kept", ROW_PX, kept_line(kept, words) if words else "", number)
    return found


def _group_text(group: str, count: int, rises: Rises, words: Words) -> str:
    lowest = words.target(rises.needed[0].share.share_pct) if rises.needed else ""
    return words(f"precedent-group-{group}", count=str(count), lowest=lowest, any="yes" if rises.needed else "no")


def _depth(lines: list[Line]) -> int:
    return round(-lines[-1].y) + ROW_PX + 4


def _top_px(rises: Rises) -> int:
    return 12 + KEY_PX * len(rises.needed)


def _scale(rises: Rises) -> float:
    """The end of the scale: CUT times the rise needed, but far enough that at most AT_MOST_CUT bars run past it."""
    sizes = rises.table["rise_points"].sort_values(ascending=False)
    points = [needed.points for needed in rises.needed]
    high = max([*points, *(kept.points for kept in rises.kept), 0.0])
    end = max(CUT * (points[-1] if points else 0.0), float(sizes.iloc[AT_MOST_CUT]))
    return max(min(float(sizes.iloc[0]), end), high * 1.05)


def _row(figure: Drawing, row: pd.Series, y: float, words: Words, *, end: float, chosen: bool) -> None:
    japan, rise = row["iso3"] == JPN, float(row["rise_points"])
    color = JAPAN_COLOR if japan else REST if row["war_list"] else BAR
    length = min(max(rise, 0.0), end)
    bar: Properties = {"y": [y - BAR_AT_PX], "orientation": "h", "width": BAR_PX}
    figure.add_bar(x=[length], marker=bar_style(row["kind"], color), hover=[hover(row, words)], **bar)
    if row["gdp_points"] > 0 and rise > 0:
        smaller = length * min(row["gdp_points"] / rise, 1.0)
        figure.add_bar(x=[smaller], base=[length - smaller], marker={"color": FAINT}, hoverinfo="skip", **bar)
    figure.text(
        country_line(row, words, cut=rise > end, chosen=chosen),
        x=0.0,
        y=y - 8,
        color=JAPAN_COLOR if japan else INK,
        size=TEXT_PX,
    )


def _kept(figure: Drawing, kept: KeptRise, line: Line, *, end: float) -> None:
    """A kept scenario: dashes to a hollow diamond at its own rise."""
    figure.text(line.text, x=0.0, y=line.y - 8, color=TARGET_COLOR, size=TEXT_PX)
    if kept.points > 0:
        x = min(kept.points, end)
        figure.line([0, x], [line.y - BAR_AT_PX] * 2, color=TARGET_COLOR, width=2, dash="6px,4px")
        figure.add_scatter(
            x=[x],
            y=[line.y - BAR_AT_PX],
            mode="markers",
            hoverinfo="skip",
            marker={"symbol": "diamond-open", "size": 10, "color": TARGET_COLOR, "line": {"width": 2}},
        )


def _needed(figure: Drawing, rises: Rises, bars: list[float], words: Words) -> None:
    """The rise to each share: a mark across every bar, and above them what it is, the lowest uppermost."""
    for place, needed in enumerate(rises.needed):
        color, points = needed.share.color, needed.points
        x: list[float | None] = []
        y: list[float | None] = []
        for bar in bars:
            x += [points, points, None]
            y += [bar - MARK_PX / 2, bar + MARK_PX / 2, None]
        figure.line(x, y, color=color, width=2.4)
        below = KEY_PX * (len(rises.needed) - place - 1)
        text = words(
            "precedent-line",
            target=words.target(needed.share.share_pct),
            rise=words.number(points, 2, sign=True),
            whose="reader" if needed.share.is_reader else "asked",
        )
        figure.text(
            f"<b>{text}</b>", x=points, y=1, yref="paper", color=color, middle="bottom", right_px=4, up_px=below
        )
        figure.add_shape(
            type="line", x0=points, x1=points, yref="paper", ysizemode="pixel", yanchor=1, y0=1, y1=below + 13,
            line={"color": color, "width": 1.4},
        )  # fmt: skip
