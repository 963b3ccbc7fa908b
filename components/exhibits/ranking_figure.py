"""The picture of the ranking: a panel for each list, one under the other, so that a phone reads it too."""

from __future__ import annotations

from dataclasses import replace
from html import escape

import pandas as pd

from components.exhibits.ranking_lists import LINES, Listed, Row
from components.kit import country_bars, reader_series
from components.kit.country_bars import BOTTOM_PX, PILL_PX, PLOT_PX, ROW_PX, SMALL, TOP_PX, Bar
from components.kit.drawing import Drawing
from components.kit.labels import width_px
from components.kit.look import DASH, INK, MUTED
from components.model.rows import records
from components.model.scenario import JPN
from components.words import Words

GAP_PX = 14  # between two lists


def figure(
    lists: list[Listed], heads: list[list[str]], guides: list[float], words: Words
) -> tuple[Drawing, int, dict[str, tuple[float, float]]]:
    """The picture, its height in pixels, and where the rows of the first list end, by their names.

    `heads` are the lines over each list, `guides` NATO's guidelines.
    """
    rows = [list(records(one.rows[one.rows["line"].fillna(0) < LINES], Row)) for one in lists]
    drawn = [[_bar(row, one, words) for row in part] for one, part in zip(lists, rows, strict=True)]
    high = max(country_bars.span(bars, words) for bars in drawn)
    over = [1.5 if one.id == "nato" and guides else 0.5 for one in lists]
    heights = [
        len(bars) + country_bars.head_high(head, over=room) for bars, head, room in zip(drawn, heads, over, strict=True)
    ]
    total_px = ROW_PX * sum(heights) + GAP_PX * (len(lists) - 1)
    picture = Drawing(heights=heights, gap=GAP_PX / total_px)
    for panel, (one, bars) in enumerate(zip(lists, drawn, strict=True), start=1):
        whole = [_with_remark(bar, row, high, words) for bar, row in zip(bars, rows[panel - 1], strict=True)]
        country_bars.draw(picture, whole, heads[panel - 1], words, high=high, over=over[panel - 1], panel=panel)
        if one.id == "nato":
            _guides(picture, bars, guides, words, panel)
    picture.update_layout(meta={"columns": len(lists)})
    return picture, round(total_px) + TOP_PX + BOTTOM_PX, country_bars.marks(drawn[0])


def _bar(row: Row, one: Listed, words: Words) -> Bar:
    label = escape(row.label, quote=False) if row.role == "kept" else row.label
    return Bar(
        value=row.share_pct, text=_text(row, one, words), label=row.label, role=row.role, kind=row.kind,
        marks=row.marks, color=row.color, is_reader=row.is_reader,
        place="" if pd.isna(row.japan_rank) else words.place(row.japan_rank),
        hover=words(
            "ranking-hover", name=label, share=words.pct(row.share_pct, 2), kind=words(f"kind-{row.kind}"),
            year="none" if pd.isna(row.year) else str(row.year),
        ),
    )  # fmt: skip


def _text(row: Row, one: Listed, words: Words) -> str:
    """What stands at the end of a bar: the share, and what kind of number it is where its list does not say it."""
    if row.iso3 == JPN and row.role != "own":
        return words.pct(row.share_pct, 2) if row.role == "now" else words.target(row.share_pct)
    said = row.role == "own" or row.kind == "spent" or (row.kind == "estimate" and one.all_estimates)
    kinds = [] if said else [SMALL.format(words(f"kind-{row.kind}"))]
    return words.joined([words.number(row.share_pct, 2), *kinds])


def _with_remark(bar: Bar, row: Row, high: float, words: Words) -> Bar:
    """With as much of what the reader wrote behind the share as a phone has room for."""
    room = PLOT_PX * (1 - bar.value / high) - width_px(bar.text) - 2 * PILL_PX
    remark = reader_series.fitted(row.remark, room, size=10)
    return replace(bar, text=words.joined([bar.text, SMALL.format(remark)])) if remark else bar


def _guides(picture: Drawing, bars: list[Bar], guides: list[float], words: Words, panel: int) -> None:
    """NATO's guidelines, each a line across the bars that reach it, so that it crosses no value."""
    for guide in guides:
        reach = sum(bar.value >= guide for bar in bars)
        picture.add_scatter(
            x=[guide, guide],
            y=[0.6, 0.6 - max(reach, 0.2)],
            mode="lines",
            hoverinfo="skip",
            row=panel,
            line={"color": INK, "width": 1.2, "dash": DASH["pledged"]},
        )
        picture.add_annotation(
            x=guide, y=0.6, yanchor="bottom", xanchor="right" if guide == guides[0] else "left", row=panel,
            text=words("ranking-guideline", share=words.target(guide)), font={"size": 11, "color": MUTED}, borderpad=0,
        )  # fmt: skip
