"""The picture of the ranking: a panel for each list, one under the other, so that a phone reads it too."""

from __future__ import annotations

from typing import Any

import pandas as pd

from components.exhibits.ranking_lists import LEFT_PX, LINES, PLACE_PX, Listed
from components.kit import reader_series
from components.kit.drawing import Drawing
from components.kit.labels import width_px
from components.kit.look import BAR, DASH, FAINT, INK, MUTED, PAPER, READER_COLOR, REST, TARGET_COLOR, axis, bar_style
from components.model.rows import rows_of
from components.model.scenario import JPN
from components.words import Words

ROW_PX, HEAD_PX, GAP_PX = 18, 16, 14
PLOT_PX = 198  # of the plot on a phone
RIGHT_PX, TOP_PX, BOTTOM_PX = 12, 8, 12
SPACE = "\u00a0"  # that a picture keeps, between a bar and its texts
SMALL = "<span style='font-size:10px'>{}</span>"
OTHERS = {"member": BAR, "compared": REST, "own": READER_COLOR}  # whose rows are not Japan's
PILL_PX, DIAMOND_PX, BOLD = 6, 6, 0.58
MOST_TEXT = 0.75  # of a phone's plot
RankingRow = Any  # a row of `Listed.rows`: pandas makes its type


def figure(lists: list[Listed], heads: list[list[str]], guides: list[float], words: Words) -> tuple[Drawing, int]:
    """The picture and its height in pixels; `heads` are the lines over each list, `guides` NATO's guidelines."""
    drawn = [_drawn(one.rows) for one in lists]
    above = [
        HEAD_PX * len(head) / ROW_PX + (1.5 if one.id == "nato" else 0.5)
        for one, head in zip(lists, heads, strict=True)
    ]
    heights = [len(rows) + top for rows, top in zip(drawn, above, strict=True)]
    total_px = ROW_PX * sum(heights) + GAP_PX * (len(lists) - 1)
    picture = Drawing(heights=heights, gap=GAP_PX / total_px)
    texts = [[_value(row, one, words) for row in rows_of(rows)] for one, rows in zip(lists, drawn, strict=True)]
    span = max(
        row.share_pct / (1 - min(_room_px(row, text, words) / PLOT_PX, MOST_TEXT))
        for rows, values in zip(drawn, texts, strict=True)
        for row, text in zip(rows_of(rows), values, strict=True)
    )
    for panel, (one, rows, head) in enumerate(zip(lists, drawn, heads, strict=True), start=1):
        _bars(picture, rows, words, panel)
        _texts(picture, rows, texts[panel - 1], words, panel)
        if one.id == "nato":
            _guides(picture, rows, guides, words, panel)
        top = 0.5 + above[panel - 1]
        for down, text, size, color in (
            (0, f"<b>{head[0]}</b>", 13, INK),
            (HEAD_PX + 2, "<br>".join(head[1:]), 12, MUTED),
        ):
            picture.add_annotation(
                xref="paper", x=0, xanchor="left", xshift=4 - LEFT_PX, y=top, yanchor="top", yshift=-down, row=panel,
                align="left", text=text, font={"size": size, "color": color}, borderpad=0,
            )  # fmt: skip
        picture.add_shape(
            type="line", x0=0, x1=0, y0=0.5, y1=0.5 - len(rows), row=panel, line={"color": FAINT, "width": 1}
        )
        hidden = {"showgrid": False, "showline": False, "showticklabels": False, "ticks": ""}
        picture.update_xaxes(axis("", range=[0, span], **hidden), row=panel)
        picture.update_yaxes(axis("", range=[0.5 - len(rows), top], **hidden), row=panel)
    picture.update_layout(barmode="overlay", margin={"l": LEFT_PX, "r": RIGHT_PX, "t": TOP_PX, "b": BOTTOM_PX})
    return picture, round(total_px) + TOP_PX + BOTTOM_PX


def marks(one: Listed) -> dict[str, tuple[float, float]]:
    """Where the rows of a list end, by their names."""
    return {name: (float(row.share_pct), -float(row.Index)) for row in rows_of(_drawn(one.rows)) for name in row.marks}


def _drawn(rows: pd.DataFrame) -> pd.DataFrame:
    return rows[rows["line"].fillna(0) < LINES].reset_index(drop=True)


def _value(row: RankingRow, one: Listed, words: Words) -> str:
    if row.role == "own":
        remark = reader_series.fitted(row.remark, PLOT_PX / 2 - 1.5 * reader_series.SHARE_PX, size=10)
        return words.joined([words.number(row.share_pct, 2), *([SMALL.format(remark)] if remark else [])])
    if row.iso3 == JPN:
        return words.pct(row.share_pct, 2) if row.role == "now" else words.target(row.share_pct)
    said = row.kind == "spent" or (row.kind == "estimate" and one.all_estimates)
    kinds = [] if said else [SMALL.format(words(f"kind-{row.kind}"))]
    return words.joined([words.number(row.share_pct, 2), *kinds])


def _room_px(row: RankingRow, text: str, words: Words) -> float:
    """Pixels that stand right of a bar: its value, and the pill of the reader's share."""
    pill = width_px(words("ranking-pill"), size=10) + 3 * PILL_PX if row.is_reader else 0
    return width_px(text) + pill + (DIAMOND_PX if row.role == "kept" else 0) + PILL_PX


def _bars(picture: Drawing, rows: pd.DataFrame, words: Words, panel: int) -> None:
    kept = rows["role"] == "kept"
    for row in rows_of(rows[kept]):
        picture.add_scatter(
            x=[0, row.share_pct], y=[-row.Index] * 2, mode="lines+markers", row=panel, hoverinfo="skip",
            line={"color": row.color, "width": 2, "dash": DASH["pledged"]},
            marker={"symbol": ["line-ns", "diamond-open"], "size": 8, "color": row.color},
        )  # fmt: skip
    for (role, kind, color), part in rows[~kept].groupby(["role", "kind", "color"], sort=False):
        hover = [
            words(
                "ranking-hover", name=row.label, share=words.pct(row.share_pct, 2), kind=words(f"kind-{row.kind}"),
                year=str(row.year),
            )
            for row in rows_of(part)
        ]  # fmt: skip
        picture.add_bar(
            x=part["share_pct"], y=-part.index.to_series(), orientation="h", width=0.68, row=panel,
            marker=bar_style(str(kind), OTHERS.get(str(role), str(color))),
            customdata=hover, hovertemplate="%{customdata}<extra></extra>",
        )  # fmt: skip


def _texts(picture: Drawing, rows: pd.DataFrame, values: list[str], words: Words, panel: int) -> None:
    """Names left of the bars, values right of them, Japan's places at the edge, a pill at the reader's share."""
    colors = {"member": MUTED, "compared": INK, "own": READER_COLOR}
    font = {
        "size": 12,
        "color": [colors.get(row.role, row.color) for row in rows_of(rows)],
        "weight": [400 if row.role == "member" else 700 for row in rows_of(rows)],
    }
    names = [_name(row) + SPACE for row in rows_of(rows)]
    shares = [SPACE * (3 if row.role == "kept" else 2) + text for row, text in zip(rows_of(rows), values, strict=True)]
    for x, side, texts in ((rows["share_pct"] * 0, "left", names), (rows["share_pct"], "right", shares)):
        picture.add_scatter(
            x=x, y=-rows.index.to_series(), text=texts, mode="text", textposition=f"middle {side}", textfont=font,
            cliponaxis=False, hoverinfo="skip", row=panel,
        )  # fmt: skip
    for row, text in zip(rows_of(rows), values, strict=True):
        if row.iso3 == JPN and row.role != "own":
            picture.add_annotation(
                xref="paper", x=0, xanchor="left", xshift=4 - LEFT_PX, y=-row.Index, row=panel, borderpad=0,
                text=f"<b>{words.place(int(row.japan_rank))}</b>", font={"size": 12, "color": row.color},
            )  # fmt: skip
        if row.is_reader:
            picture.add_annotation(
                x=row.share_pct, xanchor="left", xshift=width_px(text, letter=BOLD) + 2 * PILL_PX, y=-row.Index,
                row=panel, text=f"<b>{words('ranking-pill')}</b>", font={"size": 10, "color": PAPER},
                bgcolor=TARGET_COLOR, borderpad=2,
            )  # fmt: skip


def _name(row: RankingRow) -> str:
    """A name as far as it fits beside the place; those of the reader's own figures are fitted already."""
    return row.label if row.role == "own" else reader_series.fitted(row.label, LEFT_PX - PLACE_PX * (row.iso3 == JPN))


def _guides(picture: Drawing, rows: pd.DataFrame, guides: list[float], words: Words, panel: int) -> None:
    """NATO's guidelines, each a line across the bars that reach it, so that it crosses no value."""
    for guide in guides:
        reach = int((rows["share_pct"] >= guide).sum())
        picture.add_scatter(
            x=[guide, guide], y=[0.6, 0.6 - max(reach, 0.2)], mode="lines", hoverinfo="skip", row=panel,
            line={"color": INK, "width": 1.2, "dash": DASH["pledged"]},
        )  # fmt: skip
        picture.add_annotation(
            x=guide, y=0.6, yanchor="bottom", xanchor="right" if guide == guides[0] else "left", row=panel,
            text=words("ranking-guideline", share=words.target(guide)), font={"size": 11, "color": MUTED}, borderpad=0,
        )  # fmt: skip
