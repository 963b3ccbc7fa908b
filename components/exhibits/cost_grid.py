"""How the yearly money of a target depends on growth and on the exchange rate, around the reader's scenario."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd

from components.kit.drawing import Drawing
from components.kit.look import CLEAR, FAINT, INK, PAPER, TARGET_COLOR, axis
from components.model.commitments import commitments
from components.model.controls import GROWTH, YEN
from components.model.outcomes import outcomes
from components.model.scenario import Scenario
from components.model.view import View
from components.words import Words
from data import Figures

AROUND = {
    "growth": (-2.0, -1.0, 0.0, 1.0, 2.0),
    "yen": (-40.0, -20.0, 0.0, 20.0, 40.0),
}  # steps beside the reader's own


def grid(figures: Figures, scenario: Scenario, by: str) -> pd.DataFrame:
    """The grid as a tidy table, a row a cell: target_pct, the other axis, and the money of the target year.

    By "growth": growth_pct, spending_trn_jpy, extra_trn_jpy. By "yen": jpy_per_usd, spending_bn_usd, extra_bn_usd.
    """
    levels = {float(value) for value in commitments(figures)["value_pct"]} | {scenario.target_pct}
    targets = sorted(levels)
    parts = []
    for value in columns(scenario, by):
        grown = replace(scenario, growth_pct=value)
        changed = grown if by == "growth" else replace(scenario, jpy_per_usd=value)
        result = outcomes(figures, changed, targets)
        money = ["spending_trn_jpy", "extra_trn_jpy"] if by == "growth" else ["spending_bn_usd", "extra_bn_usd"]
        name = "growth_pct" if by == "growth" else "jpy_per_usd"
        parts.append(result[["target_pct", *money]].assign(**{name: value}))
    table: pd.DataFrame = pd.concat(parts, ignore_index=True)
    return table[["target_pct", name, *money]].sort_values(["target_pct", name], ignore_index=True)


def headline(table: pd.DataFrame, view: View, by: str) -> str:
    """Between what the reader's share moves from one end of the grid to the other."""
    scenario, words = view.scenario, view.words
    name, money = table.columns[1], table.columns[2]
    own = table[table["target_pct"] == scenario.target_pct]
    ends = own.iloc[[0, -1]] if by == "growth" else own.iloc[[-1, 0]]
    low, high = (float(value) for value in ends[money])
    first, last = (float(value) for value in ends[name])
    return words(
        f"cost-headline-{by}",
        share=words.target(scenario.target_pct),
        year=str(scenario.year),
        yardstick="fixed" if scenario.measure == "government" else "year",
        low=words.number(low, 1),
        high=words.trn_jpy(high),
        range=usd_range(low, high, words),
        first=words.pct(first, 1) if by == "growth" else words.number(first, 1),
        last=words.pct(last, 1) if by == "growth" else words.number(last, 1),
    )


def usd_range(low_bn_usd: float, high_bn_usd: float, words: Words) -> str:
    """Two sums of dollars as a range, whole billions or, in Japanese, hundreds of millions."""
    scale = 10 if words.lang == "ja" else 1
    return words("cost-usd-range", low=words.number(low_bn_usd * scale), high=words.number(high_bn_usd * scale))


def columns(scenario: Scenario, by: str) -> list[float]:
    """The values of the other axis: the reader's own in the middle, as far as the control goes."""
    if by == "growth":
        own, low, high = scenario.growth_pct, GROWTH.low, GROWTH.high
    else:
        own, low, high = scenario.jpy_per_usd, YEN.low, YEN.high
    return sorted({round(min(max(own + step, low), high), 4) for step in AROUND[by]})


def draw(table: pd.DataFrame, scenario: Scenario, by: str, words: Words) -> Drawing:
    """The grid as a chart: a number a cell, darker where it is more, the reader's own cell framed."""
    name, money = table.columns[1], table.columns[2]
    wide = table.pivot(index="target_pct", columns=name, values=money)
    targets, values, amounts = wide.index.tolist(), [float(value) for value in wide.columns], wide.to_numpy(dtype=float)
    x, y = list(range(len(values))), list(range(len(targets)))
    figure = Drawing()
    figure.add(
        "heatmap", x=x, y=y, z=amounts, colorscale=[[0, PAPER], [1, TARGET_COLOR]], zmin=0, showscale=False,
        opacity=0.45, xgap=2, ygap=2, hoverinfo="skip",
    )  # fmt: skip
    own = {"growth": scenario.growth_pct, "yen": scenario.jpy_per_usd}[by]
    dollars = 10 if words.lang == "ja" else 1  # hundred millions or billions
    for row, target in enumerate(targets):
        for column, value in enumerate(values):
            money_there = float(amounts[row, column])
            text = words.number(money_there, 1) if by == "growth" else words.number(money_there * dollars, 0)
            mine = target == scenario.target_pct and abs(value - own) < 1e-6
            figure.add_annotation(
                x=column,
                y=row,
                text=f"<b>{text}</b>" if mine else text,
                font={"size": 14 if mine else 13, "color": INK},
            )
            if mine:
                figure.add_shape(
                    type="rect", x0=column - 0.49, x1=column + 0.49, y0=row - 0.47, y1=row + 0.47,
                    line={"color": TARGET_COLOR, "width": 2.5}, fillcolor=CLEAR,
                )  # fmt: skip
    labels = [words.pct(value, 1) if by == "growth" else words.number(value, 1) for value in values]
    figure.update_layout(margin={"l": 58, "r": 12, "t": 30, "b": 48})
    figure.update_xaxes(axis(words(f"cost-grid-{by}"), tickvals=x, ticktext=labels, showgrid=False, linecolor=FAINT))
    shares = [words.target(target) for target in targets]
    figure.update_yaxes(axis("", tickvals=y, ticktext=shares, showgrid=False))
    figure.add_annotation(
        text=words(f"cost-grid-{by}-unit", year=str(scenario.year)), xref="paper", yref="paper", x=0, y=1,
        xanchor="left", yanchor="bottom", xshift=-50, yshift=6, font={"size": 13, "color": INK},
    )  # fmt: skip
    return figure
