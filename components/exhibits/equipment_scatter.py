"""The picture of NATO's members by share of GDP and share spent on equipment, with Japan's shares marked beside it."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from functools import partial
from html import escape
from typing import NamedTuple

import pandas as pd

from components.kit import labels
from components.kit.drawing import Drawing
from components.kit.japan_shares import JapanShare
from components.kit.look import DASH, INK, MUTED, REST, axis
from components.model.rows import records
from components.words import Words

PLOT_WIDTHS, PLOT_HEIGHT = (288.0, 660.0, 832.0), 400  # pixels between the axes: phone, column, file
LEFT_PX, RIGHT_PX, BOTTOM_PX = 56, 12, 44
HEAD_PX, STEP_PX, LABEL_SIZE, APART_PX = 16, 16, 11, 6
LINE_STEP_PX = 16  # between the points of an upright line that names keep clear of


class Member(NamedTuple):
    """A member of NATO, a point."""

    iso3: str
    name: str
    share_pct: float
    equipment_share_pct: float
    kind: str
    year: int


def figure(
    rows: pd.DataFrame,
    japan: Sequence[JapanShare],
    guides: Sequence[float],
    floor: float,
    compared: tuple[str, ...],
    head: Sequence[str],
    words: Words,
) -> tuple[Drawing, int]:
    """The picture and its height in pixels.

    `guides` are NATO's guidelines in percent of GDP, `floor` that for equipment; `head` are the lines over the picture.
    """
    right = max([float(rows["share_pct"].max()), *(share.own_year_pct for share in japan), *guides]) * 1.08
    top = max(float(rows["equipment_share_pct"].max()), floor) * 1.08
    picture = Drawing()
    for guide in guides:
        picture.line([guide, guide], [0, top], color=MUTED, width=1.2, dash=DASH["pledged"])
    picture.line([0, right], [floor, floor], color=MUTED, width=1.2, dash=DASH["pledged"])
    steps = _marked(picture, japan, right, top, words)
    _members(picture, rows, compared, words)
    _names(picture, rows, guides, floor, compared, right, top)
    above = HEAD_PX * len(head) + STEP_PX * steps + 14
    for down, text, color in zip(
        range(0, HEAD_PX * len(head), HEAD_PX), head, (INK, *[MUTED] * len(head)), strict=False
    ):
        picture.text(
            f"<b>{text}</b>" if down == 0 else text, x=0, y=1, xref="paper", yref="paper", color=color, middle="top",
            size=13 if down == 0 else 12, right_px=4 - LEFT_PX, up_px=above - down,
        )  # fmt: skip
    picture.update_layout(margin={"l": LEFT_PX, "r": RIGHT_PX, "t": above + 8, "b": BOTTOM_PX})
    picture.update_xaxes(
        axis(words("axis-share-pct"), range=[0, right], dtick=1, ticksuffix="%", showgrid=False, ticks="outside")
    )
    picture.update_yaxes(
        axis(words("equipment-axis"), range=[0, top], dtick=10, ticksuffix="%", showgrid=False, ticks="outside")
    )
    return picture, PLOT_HEIGHT + above + 8 + BOTTOM_PX


def _marked(picture: Drawing, japan: Sequence[JapanShare], right: float, top: float, words: Words) -> int:
    """Japan's shares as marks at the head and the foot of the plot, each named over it in the lowest line with room.

    Gives how many lines of text that takes. A mark is no line across the plot, which would run through names.
    """
    lines: list[list[tuple[float, float]]] = []
    for share in sorted(japan, key=lambda share: share.own_year_pct):
        symbols = ["diamond-open"] * 2 if share.role == "kept" else ["triangle-down", "triangle-up"]
        picture.add_scatter(
            x=[share.own_year_pct] * 2,
            y=[top, 0],
            mode="markers",
            hoverinfo="skip",
            cliponaxis=False,
            marker={"symbol": symbols, "size": 10, "color": share.color},
        )
        text = _line_name(share, words)
        step, anchor = _room(lines, share.own_year_pct / right * PLOT_WIDTHS[0], labels.width_px(text, letter=0.52))
        picture.text(
            f"<b>{text}</b>", x=share.own_year_pct, y=top, color=share.color, anchor=anchor, middle="bottom",
            up_px=6 + STEP_PX * step,
        )  # fmt: skip
    return len(lines)


def _room(lines: list[list[tuple[float, float]]], at_px: float, wide_px: float) -> tuple[int, str]:
    """The lowest line in which a text at a place has room on a phone, and how it stands there; the line takes it."""
    for step in itertools.count():
        taken = lines[step] if step < len(lines) else []
        for anchor in ("center", "right", "left"):
            start = at_px - labels.PART[anchor] * wide_px
            end = start + wide_px + APART_PX
            inside = start >= 4 - LEFT_PX and end <= PLOT_WIDTHS[0] + RIGHT_PX
            if inside and all(end <= low or high <= start for low, high in taken):
                lines[step:] = [[*taken, (start, end)], *lines[step + 1 :]]
                return step, anchor
    raise AssertionError


def _line_name(share: JapanShare, words: Words) -> str:
    """Japan now 1.41%, 3%, 3.5% (yours), or a kept scenario's name; by the fixed yardstick with where it stands."""
    said, at = words.target(share.share_pct), words.pct(share.own_year_pct, 2)
    if share.role == "now":
        return words("equipment-now", share=at)
    if share.role == "kept":
        return escape(share.label, quote=False)
    text = said if share.share_pct == share.own_year_pct else words("equipment-line-fixed", share=said, real=at)
    return words("equipment-line-yours", share=text) if share.is_reader else text


def _members(picture: Drawing, rows: pd.DataFrame, compared: tuple[str, ...], words: Words) -> None:
    picture.add_scatter(
        x=rows["share_pct"], y=rows["equipment_share_pct"], mode="markers",
        marker={
            "size": [11 if iso3 in compared else 9 for iso3 in rows["iso3"]], "line": {"width": 2},
            "color": [INK if iso3 in compared else REST for iso3 in rows["iso3"]],
            "symbol": ["circle-open" if kind == "estimate" else "circle" for kind in rows["kind"]],
        },
        hover=[
            words(
                "equipment-hover", name=row.name, share=words.pct(row.share_pct, 2), kind=words(f"kind-{row.kind}"),
                equipment=words.pct(row.equipment_share_pct, 1), year=str(row.year),
            )
            for row in records(rows, Member)
        ],
    )  # fmt: skip


def _names(
    picture: Drawing,
    rows: pd.DataFrame,
    uprights: Sequence[float],
    floor: float,
    compared: tuple[str, ...],
    right: float,
    top: float,
) -> None:
    """The names that have room beside their points, clear of all lines: the reader's countries and the extremes first.

    A country of the reader's that has no room there is named further off, with a leader line.
    """
    order = _by_importance(rows, compared)
    points = {row.iso3: (row.share_pct / right, row.equipment_share_pct / top) for row in order}
    steps = [step / PLOT_HEIGHT for step in range(0, PLOT_HEIGHT, LINE_STEP_PX)]
    lines = {f"{x}-{y}": (x / right, y) for x in uprights for y in steps}
    lines |= {f"floor-{x}": (x, floor / top) for x in steps}
    sides = _sides({row.iso3: row.name for row in order}, points, lines, compared)
    for row in (row for row in order if row.iso3 in sides):
        side = sides[row.iso3]
        mine = row.iso3 in compared
        leader = {} if side in labels.SIDES else {
            "showarrow": True, "arrowhead": 0, "arrowwidth": 1, "arrowcolor": MUTED, "standoff": 6,
            "ax": side.right_px, "ay": -side.up_px, "xanchor": side.xanchor, "yanchor": "middle",
        }  # fmt: skip
        picture.add_annotation(
            x=row.share_pct,
            y=row.equipment_share_pct,
            text=f"<b>{row.name}</b>" if mine else row.name,
            borderpad=0,
            font={"size": LABEL_SIZE, "color": INK if mine else MUTED},
            **(leader or side.annotation),
        )


def _by_importance(rows: pd.DataFrame, compared: tuple[str, ...]) -> list[Member]:
    """The reader's countries first, then those at either end of an axis."""
    ends = [rows[column].agg(end) for column in ("share_pct", "equipment_share_pct") for end in ("idxmin", "idxmax")]
    extreme = set(rows.loc[ends, "iso3"])
    return sorted(records(rows, Member), key=lambda row: (row.iso3 not in compared, row.iso3 not in extreme))


def _sides(
    names: Mapping[str, str], points: dict[str, labels.At], lines: dict[str, labels.At], compared: tuple[str, ...]
) -> dict[str, labels.Side]:
    """Where each name stands beside its point, clear of `lines`; none for a name that has no room."""
    place = partial(labels.beside, points | lines, height_px=PLOT_HEIGHT, size=LABEL_SIZE, far=compared)
    sides = place(names, widths_px=PLOT_WIDTHS)
    # A name of the reader's that has no room at every width stands where it has room on the page.
    left = {iso3: name for iso3, name in names.items() if iso3 in compared and iso3 not in sides}
    kept = [(points[iso3], names[iso3], side) for iso3, side in sides.items()]
    return {**sides, **place(left, widths_px=PLOT_WIDTHS[:2], kept=kept)}
