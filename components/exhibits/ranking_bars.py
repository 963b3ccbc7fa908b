"""Bars of countries with Japan's among them: names and Japan's places at the left, values at the bars' ends.

Rows have value, text (at the bar's end), hover, label, place ("" for none), role (member, compared, own, or one of
`JapanShare`), kind, color (of Japan's), is_reader; the first stands at the top, row i at the height -i.
"""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from components.kit import look, reader_series
from components.kit.drawing import Drawing
from components.kit.labels import width_px
from components.kit.look import DASH, FAINT, INK, MUTED, PAPER, READER_COLOR
from components.model.rows import rows_of
from components.words import Words

ROW_PX, HEAD_PX, LEFT_PX, PLACE_PX, RIGHT_PX, TOP_PX, BOTTOM_PX = 18, 16, 150, 36, 12, 8, 12
PLOT_PX = 198  # of the plot on a phone
MOST_TEXT = 0.75  # of it
PILL_PX, DIAMOND_PX, BOLD = 6, 6, 0.52
SPACE = "\u00a0"  # that a picture keeps, between a bar and its texts
SMALL = "<span style='font-size:10px'>{}</span>"
FILLS = {"member": look.BAR, "compared": look.REST, "own": READER_COLOR}  # of rows that are not Japan's
COLORS = {"member": MUTED, "compared": INK, "own": READER_COLOR}


def span(rows: pd.DataFrame, words: Words) -> float:
    """How far the axis reaches so that every text has its room right of its bar, on a phone too."""
    pill = width_px(words("ranking-pill"), size=10) + 3 * PILL_PX
    return max(
        float(row.value) / (1 - min(room / PLOT_PX, MOST_TEXT))
        for row in rows_of(rows)
        for room in [width_px(row.text) + 2 * PILL_PX + pill * row.is_reader + DIAMOND_PX * (row.role == "kept")]
    )


def draw(
    picture: Drawing,
    rows: pd.DataFrame,
    head: Sequence[str],
    words: Words,
    *,
    high: float,
    over: float = 0.5,
    panel: int = 1,
) -> None:
    """Draws the rows on a panel whose axis ends at `high`, under the lines of `head`, the first of which is bold.

    `over` is the room between head and bars, in rows.
    """
    top = 0.5 + head_high(head, over=over)
    _bars(picture, rows, panel)
    _texts(picture, rows, panel)
    _places(picture, rows, words, panel)
    for down, text, size, color in ((0, f"<b>{head[0]}</b>", 13, INK), (HEAD_PX + 2, "<br>".join(head[1:]), 12, MUTED)):
        picture.add_annotation(
            xref="paper", x=0, xanchor="left", xshift=4 - LEFT_PX, y=top, yanchor="top", yshift=-down, row=panel,
            align="left", text=text, font={"size": size, "color": color}, borderpad=0,
        )  # fmt: skip
    picture.add_shape(type="line", x0=0, x1=0, y0=0.5, y1=0.5 - len(rows), row=panel, line={"color": FAINT, "width": 1})
    hidden = {"showgrid": False, "showline": False, "showticklabels": False, "ticks": ""}
    picture.update_xaxes(look.axis("", range=[0, high], **hidden), row=panel)
    picture.update_yaxes(look.axis("", range=[0.5 - len(rows), top], **hidden), row=panel)
    picture.update_layout(barmode="overlay", margin={"l": LEFT_PX, "r": RIGHT_PX, "t": TOP_PX, "b": BOTTOM_PX})


def head_high(head: Sequence[str], *, over: float = 0.5) -> float:
    """What stands over the bars of such a panel, in rows."""
    return len(head) * HEAD_PX / ROW_PX + over


def marks(rows: pd.DataFrame) -> dict[str, tuple[float, float]]:
    """Where the bars end, by the names in the column `marks`."""
    return {name: (float(row.value), -float(row.Index)) for row in rows_of(rows) for name in row.marks}


def _bars(picture: Drawing, rows: pd.DataFrame, panel: int) -> None:
    kept = rows["role"] == "kept"
    for row in rows_of(rows[kept]):
        picture.add_scatter(
            x=[0, row.value], y=[-row.Index] * 2, mode="lines+markers", row=panel, hoverinfo="skip",
            line={"color": row.color, "width": 2, "dash": DASH["pledged"]},
            marker={"symbol": ["line-ns", "diamond-open"], "size": 8, "color": row.color},
        )  # fmt: skip
    for (role, kind, color), part in rows[~kept].groupby(["role", "kind", "color"], sort=False):
        picture.add_bar(
            x=part["value"], y=-part.index.to_series(), orientation="h", width=0.68, row=panel,
            marker=look.bar_style(str(kind), FILLS.get(str(role), str(color))),
            customdata=part["hover"], hovertemplate="%{customdata}<extra></extra>",
        )  # fmt: skip


def _texts(picture: Drawing, rows: pd.DataFrame, panel: int) -> None:
    font = {
        "size": 12,
        "color": [COLORS.get(row.role, row.color) for row in rows_of(rows)],
        "weight": [400 if role == "member" else 700 for role in rows["role"]],
    }
    names = [
        (row.label if row.role == "own" else reader_series.fitted(row.label, LEFT_PX - PLACE_PX * bool(row.place)))
        + SPACE
        for row in rows_of(rows)
    ]
    values = [SPACE * (3 if row.role == "kept" else 2) + row.text for row in rows_of(rows)]
    for x, side, texts in ((rows["value"] * 0, "left", names), (rows["value"], "right", values)):
        picture.add_scatter(
            x=x, y=-rows.index.to_series(), text=texts, mode="text", textposition=f"middle {side}", textfont=font,
            cliponaxis=False, hoverinfo="skip", row=panel,
        )  # fmt: skip


def _places(picture: Drawing, rows: pd.DataFrame, words: Words, panel: int) -> None:
    """Japan's places at the left edge, and a pill at the reader's share."""
    for row in rows_of(rows):
        if row.place:
            picture.add_annotation(
                xref="paper", x=0, xanchor="left", xshift=4 - LEFT_PX, y=-row.Index, row=panel, borderpad=0,
                text=f"<b>{row.place}</b>", font={"size": 12, "color": row.color},
            )  # fmt: skip
        if row.is_reader:
            picture.add_annotation(
                x=row.value, xanchor="left", xshift=width_px(row.text, letter=BOLD) + 2 * PILL_PX, y=-row.Index,
                row=panel, text=f"<b>{words('ranking-pill')}</b>", font={"size": 10, "color": PAPER},
                bgcolor=look.TARGET_COLOR, borderpad=2,
            )  # fmt: skip
