"""Bars of countries with Japan's among them: names and Japan's places at the left, values at the bars' ends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from components.kit import look, reader_series
from components.kit.drawing import Drawing
from components.kit.labels import width_px
from components.kit.look import DASH, FAINT, INK, MUTED, PAPER, READER_COLOR
from components.words import Words

ROW_PX, HEAD_PX, LEFT_PX, PLACE_PX, RIGHT_PX, TOP_PX, BOTTOM_PX = 18, 16, 150, 36, 12, 8, 12
PLOT_PX = 198  # of the plot on a phone
MOST_TEXT = 0.75  # of it
PILL_PX, DIAMOND_PX, BOLD = 6, 6, 0.52
SPACE = "\u00a0"  # that a picture keeps, between a bar and its texts
SMALL = "<span style='font-size:10px'>{}</span>"
FILLS = {"member": look.BAR, "compared": look.REST, "own": READER_COLOR}  # of rows that are not Japan's
COLORS = {"member": MUTED, "compared": INK, "own": READER_COLOR}


@dataclass(frozen=True, kw_only=True)
class Bar:
    """One row: `text` stands at the bar's end, `place` ("" for none) at the left edge.

    `role` is member, compared, own, or that of a `JapanShare`; `color` is of Japan's rows; `marks` are the names by
    which a claim points at it.
    """

    value: float
    text: str
    hover: str
    label: str
    role: str
    kind: str
    marks: tuple[str, ...]
    place: str = ""
    color: str = ""
    is_reader: bool = False


def span(bars: Sequence[Bar], words: Words) -> float:
    """How far the axis reaches so that every text has its room right of its bar, on a phone too."""
    pill = width_px(words("ranking-pill"), size=10) + 3 * PILL_PX
    rooms = [
        width_px(bar.text) + 2 * PILL_PX + pill * bar.is_reader + DIAMOND_PX * (bar.role == "kept") for bar in bars
    ]
    return max(bar.value / (1 - min(room / PLOT_PX, MOST_TEXT)) for bar, room in zip(bars, rooms, strict=True))


def draw(
    picture: Drawing,
    bars: Sequence[Bar],
    head: Sequence[str],
    words: Words,
    *,
    high: float,
    over: float = 0.5,
    panel: int = 1,
) -> None:
    """Draws the bars on a panel, the first at the top, number i at the height -i, on an axis that ends at `high`.

    `head` are the lines over them, the first of which is bold; `over` is the room between the two, in rows.
    """
    top = 0.5 + head_high(head, over=over)
    _bars(picture, bars, panel)
    _texts(picture, bars, panel)
    _places(picture, bars, words, panel)
    for down, text, size, color in ((0, f"<b>{head[0]}</b>", 13, INK), (HEAD_PX + 2, "<br>".join(head[1:]), 12, MUTED)):
        picture.text(
            text, x=0, y=top, xref="paper", middle="top", right_px=4 - LEFT_PX, up_px=-down, size=size, color=color,
            row=panel, align="left", borderpad=0,
        )  # fmt: skip
    picture.add_shape(type="line", x0=0, x1=0, y0=0.5, y1=0.5 - len(bars), row=panel, line={"color": FAINT, "width": 1})
    hidden = {"showgrid": False, "showline": False, "showticklabels": False, "ticks": ""}
    picture.update_xaxes(look.axis("", range=[0, high], **hidden), row=panel)
    picture.update_yaxes(look.axis("", range=[0.5 - len(bars), top], **hidden), row=panel)
    picture.update_layout(barmode="overlay", margin={"l": LEFT_PX, "r": RIGHT_PX, "t": TOP_PX, "b": BOTTOM_PX})


def head_high(head: Sequence[str], *, over: float = 0.5) -> float:
    """What stands over the bars of such a panel, in rows."""
    return len(head) * HEAD_PX / ROW_PX + over


def marks(bars: Sequence[Bar]) -> dict[str, tuple[float, float]]:
    """Where the bars end, by their names."""
    return {name: (bar.value, -float(row)) for row, bar in enumerate(bars) for name in bar.marks}


def _bars(picture: Drawing, bars: Sequence[Bar], panel: int) -> None:
    def look_of(numbered: tuple[int, Bar]) -> tuple[str, bool]:
        bar = numbered[1]
        return _fill(bar), bar.kind == "budgeted" or bar.kind.startswith("own")

    filled = sorted(((row, bar) for row, bar in enumerate(bars) if bar.role != "kept"), key=look_of)
    for (color, _), part in groupby(filled, key=look_of):
        alike = list(part)
        picture.add_bar(
            x=[bar.value for _, bar in alike], y=[-row for row, _ in alike], orientation="h", width=0.68, row=panel,
            marker=look.bar_style(alike[0][1].kind, color), hover=[bar.hover for _, bar in alike],
        )  # fmt: skip
    for row, bar in enumerate(bars):
        if bar.role == "kept":
            picture.add_scatter(
                x=[0, bar.value],
                y=[-row, -row],
                mode="lines+markers",
                row=panel,
                hoverinfo="skip",
                line={"color": bar.color, "width": 2, "dash": DASH["pledged"]},
                marker={"symbol": ["line-ns", "diamond-open"], "size": 8, "color": bar.color},
            )


def _fill(bar: Bar) -> str:
    """The colour of a bar; an outline alone takes the darker grey."""
    if (bar.role, bar.kind) == ("member", "budgeted"):
        return look.REST
    return FILLS.get(bar.role, bar.color)


def _texts(picture: Drawing, bars: Sequence[Bar], panel: int) -> None:
    font = {
        "size": 12,
        "color": [COLORS.get(bar.role, bar.color) for bar in bars],
        "weight": [400 if bar.role == "member" else 700 for bar in bars],
    }
    names = [
        bar.label if bar.role == "own" else reader_series.fitted(bar.label, LEFT_PX - PLACE_PX * bool(bar.place))
        for bar in bars
    ]
    values = [SPACE * (3 if bar.role == "kept" else 2) + bar.text for bar in bars]
    heights = [-row for row in range(len(bars))]
    ends = [bar.value for bar in bars]
    for x, side, texts in (([0] * len(bars), "left", [name + SPACE for name in names]), (ends, "right", values)):
        picture.add_scatter(
            x=x, y=heights, text=texts, mode="text", textposition=f"middle {side}", textfont=font,
            cliponaxis=False, hoverinfo="skip", row=panel,
        )  # fmt: skip


def _places(picture: Drawing, bars: Sequence[Bar], words: Words, panel: int) -> None:
    """Japan's places at the left edge, and a pill at the reader's share."""
    for row, bar in enumerate(bars):
        if bar.place:
            picture.text(
                f"<b>{bar.place}</b>", x=0, y=-row, xref="paper", right_px=4 - LEFT_PX, color=bar.color, row=panel,
                borderpad=0,
            )  # fmt: skip
        if bar.is_reader:
            picture.text(
                f"<b>{words('ranking-pill')}</b>", x=bar.value, y=-row, size=10, color=PAPER, row=panel,
                right_px=width_px(bar.text, letter=BOLD) + 2 * PILL_PX, bgcolor=look.TARGET_COLOR, borderpad=2,
            )  # fmt: skip
