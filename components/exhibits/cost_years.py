"""The cost by years as a picture: bars a year, and below them a table of what each road takes over holding."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import pandas as pd

from components.exhibits.cost_roads import Road
from components.kit import kept_scenario
from components.kit.compared_shares import years_text
from components.kit.drawing import Drawing, Properties
from components.kit.labels import spread, width_px
from components.kit.look import BAR, INK, MUTED, PAPER, TARGET_COLOR, axis
from components.model.level import Level
from components.model.rows import records
from components.model.view import View
from components.words import Words

LEFT_PX, RIGHT_PX, TOP_PX, FOOT_PX = 34, 104, 34, 8  # margins
BARS_PX, GAP_PX = 270, 50  # the bars, and the years and the axis' name below them
HEAD_PX, ROW_PX = 24, 37  # of the table
LABEL_PX, LEADER_PX = 37, 12  # a label of two lines at the right, and the line to it
MOST_TEXTS = 10  # numbers side by side that a phone has room for
DASHES = ("6px,4px", "2px,3px", "10px,3px,2px,3px")  # of the first, second and third kept scenario


def height_px(roads: int) -> int:
    """The height of the picture, without the source line."""
    return TOP_PX + BARS_PX + GAP_PX + _table_px(roads) + FOOT_PX


def draw(roads: tuple[Road, ...], level: Level, view: View) -> Drawing:
    """The picture. Bars' own numbers stand above them only while nothing else is drawn on the bars."""
    words, scenario = view.words, view.scenario
    plot_px = BARS_PX + GAP_PX + _table_px(len(roads))
    figure = Drawing(heights=(BARS_PX, _table_px(len(roads))), gap=GAP_PX / plot_px)
    asked = [road for road in roads if road.id.startswith("asked")]
    others = [road for road in roads if road not in asked]
    hold = roads[0].ahead
    top = max(float(road.ahead["spending_trn_jpy"].max()) for road in roads)
    top = max(top, float(hold["hold_trn_jpy"].max()))
    _bars(figure, hold, asked, level, words)
    for road in others:
        _kept(figure, road) if road.kept else _ticks(figure, road, words)
    every = _every(len(hold))
    if not others and asked:
        _numbers(figure, asked[-1].ahead, every, words)
    _labels(figure, roads, level, words, top=top)
    figure.text(
        f"<b>{words('cost-panel', prices=scenario.prices, year=str(level.year))}</b>", x=0, y=1, xref="paper",
        yref="paper", color=INK, size=13, middle="bottom", right_px=4 - LEFT_PX, up_px=10,
    )  # fmt: skip
    _table(figure, roads, level, words, every)
    span = [float(hold["fiscal_year"].iloc[0]) - 0.6, float(hold["fiscal_year"].iloc[-1]) + 0.6]
    figure.update_layout(
        barmode="overlay",
        margin={"l": LEFT_PX, "r": RIGHT_PX, "t": TOP_PX, "b": FOOT_PX},
    )
    shown = [int(year) for year in hold["fiscal_year"].to_numpy()[every]]
    ticks = [words("cost-tick", year=f"{year % 100:02d}") for year in shown]
    figure.update_xaxes(
        axis(words("axis-fiscal-year"), tickvals=shown, ticktext=ticks, tickangle=0, showgrid=False), row=1
    )
    figure.update_xaxes(visible=False, row=2)
    figure.update_xaxes(range=span)
    figure.update_yaxes(axis("", range=[0, top * 1.1], nticks=5, showgrid=bool(others)), row=1)
    figure.update_yaxes(visible=False, range=[-_table_px(len(roads)), 0], row=2)
    return figure


def marks(own: Road) -> dict[str, tuple[float, float]]:
    """Where a claim points: the reader's share and today's in the last year."""
    last = own.table.iloc[-1]
    year = float(last["fiscal_year"])
    return {"target": (year, float(last["spending_trn_jpy"])), "japan-now": (year, float(last["hold_trn_jpy"]))}


def _table_px(roads: int) -> int:
    return HEAD_PX + ROW_PX * roads


class Year(NamedTuple):
    """A year of a road."""

    fiscal_year: int
    share_pct: float
    hold_trn_jpy: float
    spending_trn_jpy: float
    extra_trn_jpy: float
    spending_bn_usd: float


def _every(years: int) -> slice:
    """The years, counted back from the last, that have room for a number each."""
    step = -(-years // MOST_TEXTS)
    return slice((years - 1) % step, None, step)


def _bars(figure: Drawing, hold: pd.DataFrame, asked: list[Road], level: Level, words: Words) -> None:
    """Today's share held in grey, and on it what each share asked takes more."""
    years, floor = hold["fiscal_year"].tolist(), hold["hold_trn_jpy"].to_numpy()
    share = words.pct(level.share_pct, 2)
    said = [
        words("cost-hover-hold", year=str(int(row.fiscal_year)), money=words.trn_jpy(row.hold_trn_jpy), share=share)
        for row in records(hold, Year)
    ]
    look: Properties = {"width": 0.7, "row": 1}
    figure.add_bar(x=years, y=floor, marker={"color": BAR}, hover=said, **look)
    for road in asked:
        part = road.ahead
        reached = np.maximum(part["spending_trn_jpy"].to_numpy(), floor)
        figure.add_bar(
            x=years, y=reached - floor, base=floor, marker={"color": road.color}, hover=_hover(part, words), **look
        )
        floor = reached


def _ticks(figure: Drawing, road: Road, words: Words) -> None:
    """The reader's own share: a short thick line across each bar, with a rim that lifts it off the bar."""
    x: list[float | None] = []
    y: list[float | None] = []
    said: list[str] = []
    part = road.ahead
    for row, text in zip(records(part, Year), _hover(part, words), strict=True):
        x += [row.fiscal_year - 0.42, row.fiscal_year + 0.42, None]
        y += [row.spending_trn_jpy, row.spending_trn_jpy, None]
        said += [text, text, ""]
    figure.line(x, y, color=PAPER, width=6, row=1)
    figure.line(x, y, color=road.color, width=3.2, row=1, hover=said)


def _kept(figure: Drawing, road: Road) -> None:
    """A kept scenario: dashes, and a hollow diamond in the year in which its share is reached."""
    part = road.ahead
    x, y = part["fiscal_year"].tolist(), part["spending_trn_jpy"].tolist()
    figure.line(x, y, color=PAPER, width=4, row=1)
    figure.line(x, y, color=TARGET_COLOR, width=2, dash=DASHES[road.kept - 1], row=1)
    reached = part[part["fiscal_year"] == road.scenario.year]
    figure.add_scatter(
        x=reached["fiscal_year"],
        y=reached["spending_trn_jpy"],
        mode="markers",
        row=1,
        hoverinfo="skip",
        marker={"symbol": "diamond", "size": 11, "color": PAPER, "line": {"color": TARGET_COLOR, "width": 2}},
    )


def _hover(part: pd.DataFrame, words: Words) -> list[str]:
    return [
        words(
            "cost-hover",
            year=str(int(row.fiscal_year)),
            spending=words.trn_jpy(row.spending_trn_jpy),
            extra=words.trn_jpy(row.extra_trn_jpy, sign=True),
            usd=words.bn_usd(row.spending_bn_usd),
            share=words.pct(row.share_pct, 2),
        )
        for row in records(part, Year)
    ]


def _numbers(figure: Drawing, part: pd.DataFrame, every: slice, words: Words) -> None:
    """The money of the highest share above its bars."""
    shown = part.iloc[every]
    figure.add_scatter(
        x=shown["fiscal_year"], y=shown["spending_trn_jpy"], mode="text", row=1, hoverinfo="skip",
        text=[words.number(value, 1) for value in shown["spending_trn_jpy"]], textposition="top center",
        textfont={"size": 11, "color": INK}, cliponaxis=False,
    )  # fmt: skip


def _labels(figure: Drawing, roads: tuple[Road, ...], level: Level, words: Words, *, top: float) -> None:
    """At the right, with a line to each: the share and its money in the last year."""
    many = max(road.kept for road in roads)
    held = float(roads[0].table["hold_trn_jpy"].iloc[-1])
    rows = [(held, words("cost-held", share=words.pct(level.share_pct, 2)), MUTED, False)]
    for road in roads:
        share = words.target(road.share_pct)
        text = words("cost-end-kept", mark=kept_scenario.mark(road.kept, many), share=share) if road.kept else share
        rows.append((road.end_trn_jpy, text, road.color, road.is_reader))
    unit = top * 1.1 / BARS_PX  # trillion yen a pixel
    places = spread([value for value, *_ in rows], LABEL_PX * unit, low=16 * unit, high=top * 1.1 - 4 * unit)
    for (value, text, color, reader), place in zip(rows, places, strict=True):
        figure.add_shape(
            type="line", row=1, xref="paper", xsizemode="pixel", xanchor=1, x0=1, x1=LEADER_PX, y0=value, y1=place,
            line={"color": color, "width": 1.4},
        )  # fmt: skip
        paper: Properties = {"xref": "paper", "row": 1}
        start = LEADER_PX + 4
        money = words.trn_jpy(value, short=True)
        figure.text(f"<b>{text}</b>", x=1, y=place, color=color, size=13, right_px=start, up_px=8, **paper)
        figure.text(money, x=1, y=place, color=color, size=12, right_px=start, up_px=-10, **paper)
        if reader:
            beside = start + width_px(text, size=13, letter=0.58) + 6
            figure.text(
                f"<b>{words('cost-yours')}</b>", x=1, y=place, color=PAPER, size=10, right_px=beside, up_px=8,
                bgcolor=TARGET_COLOR, borderpad=2, **paper,
            )  # fmt: skip


def _table(figure: Drawing, roads: tuple[Road, ...], level: Level, words: Words, every: slice) -> None:
    """Below the bars: what each road takes over holding, year by year, and the sum of all years."""
    years = len(roads[0].table) - 1
    left: Properties = {"x": 0, "xref": "paper", "row": 2, "right_px": 4 - LEFT_PX}
    right: Properties = {"x": 1, "xref": "paper", "row": 2, "right_px": LEADER_PX}
    figure.text(words("cost-table", share=words.pct(level.share_pct, 2)), y=-11, color=MUTED, **left)
    for number, road in enumerate(roads):
        y = -HEAD_PX - ROW_PX * number
        _rule(figure, y)
        figure.text(f"<b>{road.name}</b>", y=y - 10, color=road.color, size=13, **left)
        part = road.ahead
        shown = part[part["fiscal_year"].isin(roads[0].ahead["fiscal_year"].iloc[every])]
        figure.add_scatter(
            x=shown["fiscal_year"], y=[y - 27] * len(shown), mode="text", row=2, hoverinfo="skip", cliponaxis=False,
            text=[words.number(value, 1) for value in shown["extra_trn_jpy"]],
            textfont={"size": 11, "color": road.color},
        )  # fmt: skip
        total = words("cost-table-total", value=words.number(road.total_trn_jpy, 1))
        figure.text(f"<b>{total}</b>", y=y - 26, color=road.color, size=13, **right)
    count = years_text(years, words)
    figure.text(words("cost-table-years", count=count), y=-11, color=MUTED, **right)


def _rule(figure: Drawing, y: float) -> None:
    line: Properties = {"color": BAR, "width": 1}
    figure.add_shape(type="line", row=2, xref="paper", x0=0, x1=1, y0=y, y1=y, line=line)
    for anchor, start, end in ((0, 4 - LEFT_PX, 0), (1, 0, RIGHT_PX - 6)):
        figure.add_shape(
            type="line", row=2, xref="paper", xsizemode="pixel", xanchor=anchor, x0=start, x1=end, y0=y, y1=y, line=line
        )
