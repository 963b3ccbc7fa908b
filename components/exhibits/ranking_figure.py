"""The picture of the ranking: a panel for each list, one under the other, so that a phone reads it too."""

from __future__ import annotations

from html import escape
from typing import Any

import pandas as pd

from components.exhibits import ranking_bars
from components.exhibits.ranking_bars import BOTTOM_PX, PLOT_PX, ROW_PX, SMALL, TOP_PX
from components.exhibits.ranking_lists import LINES, Listed
from components.kit import reader_series
from components.kit.drawing import Drawing
from components.kit.look import DASH, INK, MUTED
from components.model.rows import rows_of
from components.model.scenario import JPN
from components.words import Words

GAP_PX = 14  # between two lists


def figure(lists: list[Listed], heads: list[list[str]], guides: list[float], words: Words) -> tuple[Drawing, int]:
    """The picture and its height in pixels; `heads` are the lines over each list, `guides` NATO's guidelines."""
    drawn = [_drawn(one, words) for one in lists]
    over = [1.5 if one.id == "nato" and guides else 0.5 for one in lists]
    heights = [
        len(rows) + ranking_bars.head_high(head, over=room) for rows, head, room in zip(drawn, heads, over, strict=True)
    ]
    total_px = ROW_PX * sum(heights) + GAP_PX * (len(lists) - 1)
    picture = Drawing(heights=heights, gap=GAP_PX / total_px)
    high = max(ranking_bars.span(rows, words) for rows in drawn)
    for panel, (one, rows, head) in enumerate(zip(lists, drawn, heads, strict=True), start=1):
        ranking_bars.draw(picture, rows, head, words, high=high, over=over[panel - 1], panel=panel)
        if one.id == "nato":
            _guides(picture, rows, guides, words, panel)
    return picture, round(total_px) + TOP_PX + BOTTOM_PX


def marks(one: Listed, words: Words) -> dict[str, tuple[float, float]]:
    """Where the rows of a list end, by their names."""
    return ranking_bars.marks(_drawn(one, words))


def _drawn(one: Listed, words: Words) -> pd.DataFrame:
    rows = one.rows[one.rows["line"].fillna(0) < LINES].reset_index(drop=True)
    return rows.assign(
        value=rows["share_pct"],
        text=[_text(row, one, words) for row in rows_of(rows)],
        place=["" if pd.isna(place) else words.place(int(place)) for place in rows["japan_rank"]],
        hover=[
            words(
                "ranking-hover", name=escape(row.label, quote=False) if row.role == "kept" else row.label,
                share=words.pct(row.share_pct, 2), kind=words(f"kind-{row.kind}"), year=str(row.year),
            )
            for row in rows_of(rows)
        ],
    )  # fmt: skip


def _text(row: Any, one: Listed, words: Words) -> str:
    """What stands at the end of a bar: the share, and what kind of number it is where its list does not say it."""
    if row.role == "own":
        remark = reader_series.fitted(row.remark, PLOT_PX / 2 - 1.5 * reader_series.SHARE_PX, size=10)
        return words.joined([words.number(row.share_pct, 2), *([SMALL.format(remark)] if remark else [])])
    if row.iso3 == JPN:
        return words.pct(row.share_pct, 2) if row.role == "now" else words.target(row.share_pct)
    said = row.kind == "spent" or (row.kind == "estimate" and one.all_estimates)
    kinds = [] if said else [SMALL.format(words(f"kind-{row.kind}"))]
    return words.joined([words.number(row.share_pct, 2), *kinds])


def _guides(picture: Drawing, rows: pd.DataFrame, guides: list[float], words: Words, panel: int) -> None:
    """NATO's guidelines, each a line across the bars that reach it, so that it crosses no value."""
    for guide in guides:
        reach = int((rows["value"] >= guide).sum())
        picture.add_scatter(
            x=[guide, guide], y=[0.6, 0.6 - max(reach, 0.2)], mode="lines", hoverinfo="skip", row=panel,
            line={"color": INK, "width": 1.2, "dash": DASH["pledged"]},
        )  # fmt: skip
        picture.add_annotation(
            x=guide, y=0.6, yanchor="bottom", xanchor="right" if guide == guides[0] else "left", row=panel,
            text=words("ranking-guideline", share=words.target(guide)), font={"size": 11, "color": MUTED}, borderpad=0,
        )  # fmt: skip
