"""The lines of `road`: the past of Japan and the countries, the roads ahead, and Japan's goal."""

from __future__ import annotations

import math

import pandas as pd

from components.exhibits.road_lines import Point
from components.exhibits.road_names import countries
from components.kit.compared_shares import compared_shares
from components.kit.drawing import Drawing
from components.kit.line_names import At
from components.kit.look import DASH, JAPAN_COLOR, MUTED, PAPER, TARGET_COLOR
from components.model.commitments import Commitment, goals
from components.model.level import japan_level
from components.model.rows import records
from components.model.scenario import JPN
from components.model.view import View
from components.words import Words
from data import Figures

HOLLOW = ("estimate", "budgeted")


def past(figure: Drawing, table: pd.DataFrame, words: Words) -> None:
    """The countries' lines, Japan's over them, and its other editions and measures as points."""
    looks, shares = countries(table), table[table["line"] == "sipri"]
    for iso3, (color, dash) in reversed(looks.items()):
        _line(figure, shares[shares["iso3"] == iso3], words, color=color, dash=dash, width=1.6)
    _line(figure, shares[shares["iso3"] == JPN], words, color=JAPAN_COLOR, dash="solid", width=3)
    for line, part in table[table["line"].isin(["earlier", "budget", "related", "government"])].groupby("line"):
        name = words("line-earlier") if line == "earlier" else words(f"measure-{line!s}")
        figure.add_scatter(
            x=part["year"], y=part["share_pct"], mode="markers", hover=_hovers(part, words, name=name),
            marker={
                "symbol": "square-open" if line == "earlier" else "diamond-open", "color": JAPAN_COLOR,
                "size": 4 if line == "earlier" else 7, "line": {"width": 1.2, "color": JAPAN_COLOR},
            },
        )  # fmt: skip


def _line(figure: Drawing, rows: pd.DataFrame, words: Words, *, color: str, dash: str, width: float) -> None:
    """One country's line, broken where a year is missing and where its figures count something else."""
    for _, part in rows.groupby("note", sort=False):
        whole = part.set_index("year").reindex(range(int(part["year"].min()), int(part["year"].max()) + 1))
        hollow = whole["kind"].isin(HOLLOW)
        figure.add_scatter(
            x=whole.index,
            y=whole["share_pct"],
            mode="lines+markers",
            line={"color": color, "width": width, "dash": dash},
            marker={
                "size": [4.0 if flag else 0.1 for flag in hollow],
                "color": color,
                "symbol": ["circle-open" if flag else "circle" for flag in hollow],
                "line": {"width": 1.2},
            },
            hover=_hovers(whole.assign(year=whole.index), words, name=str(part["name"].iloc[0])),
        )


def _hovers(rows: pd.DataFrame, words: Words, *, name: str) -> list[str]:
    return [
        ""
        if math.isnan(row.share_pct)
        else words(
            "road-hover",
            name=name,
            year=str(row.year),
            share=words.pct(row.share_pct, 2),
            kind=words(f"kind-{row.kind}"),
        )
        for row in records(rows, Point)
    ]


def ahead(figure: Drawing, view: View, table: pd.DataFrame, end: int) -> None:
    """The straight roads, each level after its year; the kept ones end in hollow diamonds."""
    figures, scenario = view.figures, view.scenario
    for number, _ in enumerate(scenario.kept, start=1):
        rows = table[table["line"] == f"kept-{number}"]
        _road(figure, view, rows, end, color=TARGET_COLOR, dash=DASH["pledged"], kept=True)
    for share in compared_shares(figures, scenario):
        dash = "solid" if share.id == "reader" else DASH["requested"]
        _road(figure, view, table[table["line"] == share.id], end, color=share.color, dash=dash)
    level = japan_level(figures, scenario.measure)
    figure.add_scatter(
        x=[level.year],
        y=[level.share_pct],
        mode="markers",
        hoverinfo="skip",
        marker={"size": 9, "color": JAPAN_COLOR, "line": {"width": 1.5, "color": PAPER}},
    )


def goal_level(figure: Drawing, figures: Figures, end: int) -> list[tuple[At, ...]]:
    """Japan's goal as a level since it was set."""
    row = next(records(goals(figures).head(1), Commitment))
    start = int(row.decided_on[:4])
    figure.line([start, end], [row.value_pct] * 2, color=MUTED, width=1.5, dash=DASH["pledged"])
    return [((float(start), row.value_pct), (float(end), row.value_pct))]


def _road(
    figure: Drawing, view: View, rows: pd.DataFrame, end: int, *, color: str, dash: str, kept: bool = False
) -> None:
    words, last = view.words, rows.iloc[-1]
    name = words("line-kept" if kept else "line-road", share=words.target(float(last["share_pct"])), number="")
    figure.line(
        rows["year"],
        rows["share_pct"],
        color=color,
        width=1.8 if kept else 2.6,
        dash=dash,
        hover=_hovers(rows, words, name=name),
    )
    if last["year"] < end:
        figure.line([last["year"], end], [last["share_pct"]] * 2, color=color, width=1, dash=dash)
    figure.add_scatter(
        x=[last["year"]],
        y=[last["share_pct"]],
        mode="markers",
        hoverinfo="skip",
        cliponaxis=False,
        marker={"symbol": "diamond", "size": 11, "color": PAPER, "line": {"width": 2, "color": color}}
        if kept
        else {"size": 9, "color": color},
    )
