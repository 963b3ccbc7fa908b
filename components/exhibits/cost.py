"""What would it cost? The money of each year over holding today's share, and its sum."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from components.exhibits import cost_grid
from components.kit import kept_scenario, labels
from components.kit.benchmarks import base_notes, growth_note
from components.kit.drawing import Drawing
from components.kit.exhibit import Exhibit, finish
from components.kit.labels import Name, Side, spread
from components.kit.look import BAND, FAINT, INK, MUTED, REST, TARGET_COLOR, axis, bar_style
from components.model.controls import yen_sources
from components.model.gdp import projected_gdp
from components.model.gdp_path import gdp_path
from components.model.level import Level, japan_level
from components.model.outcomes import deflator, years
from components.model.population import population_sources
from components.model.rows import rows_of
from components.model.scenario import Scenario
from components.model.view import View
from components.words import Words
from data import Figures

PLOT_WIDTHS, PANEL_PX, RIGHT_PX = (226.0, 506.0, 766.0), (215.0, 131.0), 94  # of the panels on three screens
ABOVE, BELOW = Side("center", 0, 11), Side("center", 0, -11)
OVER = (Side("right", 0, 24), Side("right", 0, 42), Side("right", -40, 24), *labels.AROUND)


def build(view: View, choice: str) -> Exhibit:
    """The cost: by years, or as a grid of target by growth or by exchange rate (`components.sensitivity`).

    By years the table is that of `components.scenario.years` without population; a row a year, money in the prices
    chosen.
    """
    figures, scenario, words = view.figures, view.scenario, view.words
    level = japan_level(figures, scenario.measure)
    table = years(figures, scenario)
    last = table.iloc[-1]
    gdp = gdp_path(figures, level, growth_pct=scenario.growth_pct, until=scenario.year)
    extra = float(last["extra_trn_jpy"])
    sentence = words(
        "cost-sentence",
        direction="less" if extra < 0 else "more",
        extra=words.trn_jpy(abs(extra)),
        usd=words.bn_usd(abs(float(last["extra_bn_usd"]))),
        person=words.jpy(abs(float(last["extra_per_person_jpy"]))),
        year=str(scenario.year),
        first=str(level.year + 1),
        share=words.pct(level.share_pct, 2),
        total=words.trn_jpy(abs(float(last["cumulative_extra_trn_jpy"]))),
        prices=words(f"prices-{scenario.prices}", year=str(level.year)),
        rate=words.number(scenario.jpy_per_usd, 2),
    )
    published = gdp[gdp["source"] != ""]
    official = _official(figures, level, scenario)
    notes = [
        words("note-hold", share=words.pct(level.share_pct, 2)),
        growth_note(view),
        words("note-population"),
        words("note-dollars", rate=words.number(scenario.jpy_per_usd, 2)),
        words("note-constant", inflation=words.pct(scenario.inflation_pct, 1), year=str(level.year))
        if scenario.prices == "constant"
        else words("note-nominal"),
        words("cost-note-official") if not official.empty else words("cost-note-no-official"),
        *base_notes(figures, level, words),
    ]
    if choice == "years":
        kept = kept_scenario.road(figures, scenario, scenario.first_kept) if scenario.first_kept else None
        figure, shown = _figure(table, official, kept, words), table.drop(columns=["population_mn"])
    else:
        shown = cost_grid.grid(figures, scenario, choice)
        figure = cost_grid.draw(shown, scenario, choice, words)
    return finish(
        id="cost",
        words=words,
        figures=figures,
        headline=sentence,
        figure=figure,
        table=shown,
        source_ids=[
            *level.sources,
            *published["source"].unique(),
            *official["source"].unique(),
            *population_sources(figures, scenario.year),
            *yen_sources(figures, scenario),
        ],
        notes=notes,
        revised=("sipri" if scenario.measure == "sipri" else "budget", "gdp"),
        marks={"target": (scenario.year, float(last["spending_trn_jpy"]))} if choice == "years" else {},
        height=490 if choice == "years" else 54 * shown["target_pct"].nunique() + 80,
    )


def _official(figures: Figures, level: Level, scenario: Scenario) -> pd.DataFrame:
    """The target's road over the Cabinet Office's projections of GDP: fiscal_year, series, spending_trn_jpy, source."""
    if level.measure == "government":
        return pd.DataFrame(columns=["fiscal_year", "series", "spending_trn_jpy", "source"])
    gdp = projected_gdp(figures)
    gdp = gdp[(gdp["year"] > level.year) & (gdp["year"] <= scenario.year)]
    share = np.interp(gdp["year"], [level.year, scenario.year], [level.share_pct, scenario.target_pct])
    money = gdp["nominal_gdp_trn_jpy"] * share / 100 / deflator(scenario, gdp["year"].to_numpy() - level.year)
    return gdp.assign(fiscal_year=gdp["year"], spending_trn_jpy=money)


def _figure(table: pd.DataFrame, official: pd.DataFrame, kept: pd.DataFrame | None, words: Words) -> Drawing:
    figure = Drawing(heights=(0.62, 0.38), gap=0.13)
    x, extra = table["fiscal_year"], table["extra_trn_jpy"]
    base_year, last = table.iloc[0], table.iloc[-1]
    floor = table[["spending_trn_jpy", "hold_trn_jpy"]].min(axis=1)
    hover = [
        words(
            "cost-hover", year=str(int(row.fiscal_year)), spending=words.trn_jpy(row.spending_trn_jpy),
            extra=words.trn_jpy(row.extra_trn_jpy, sign=True), usd=words.bn_usd(row.spending_bn_usd),
            share=words.pct(row.share_pct, 2),
        )
        for row in rows_of(table)
    ]  # fmt: skip
    shared = {"customdata": hover, "hovertemplate": "%{customdata}<extra></extra>", "width": 0.78}
    figure.add_bar(x=x, y=floor, marker=bar_style("spent", FAINT), row=1, **shared)
    figure.add_bar(x=x, y=extra.abs(), base=floor, marker=bar_style("estimate", TARGET_COLOR), row=1, **shared)
    figure.add_bar(
        x=x, y=table["cumulative_extra_trn_jpy"], marker=bar_style("estimate", TARGET_COLOR), row=2, **shared
    )
    shown = [table] if kept is None else [table, kept]
    high = max(float(road[["spending_trn_jpy", "hold_trn_jpy"]].to_numpy().max()) for road in shown)
    high = max(high, float(official["spending_trn_jpy"].max()) if len(official) else 0.0)
    last_year = max(int(road["fiscal_year"].iloc[-1]) for road in shown)
    span = (float(x.iloc[0]) - 0.6, last_year + 0.6)
    names = _draw_official(figure, official, words, high=high, until=int(x.iloc[-1]))
    total = float(last["cumulative_extra_trn_jpy"])
    direction = "less" if total < 0 else "more"
    signs = {float(road["cumulative_extra_trn_jpy"].iloc[-1]) < 0 for road in shown}
    key = words("cost-key", direction=direction)
    panels = (
        (1.0, words("cost-panel-yearly"), f"<br><span style='font-size:12px'>{key}</span>"),
        (0.34, words("cost-panel-sum", direction=direction if len(signs) == 1 else "both"), ""),
    )
    for y, text, more in panels:
        figure.add_annotation(
            x=0, y=y, xref="paper", yref="paper", xanchor="left", yanchor="bottom", yshift=6, align="left",
            text=f"<b>{text}</b>{more}", font={"size": 13, "color": INK},
        )  # fmt: skip
    figure.update_layout(barmode="overlay", margin={"l": 40, "r": RIGHT_PX, "t": 48, "b": 44})
    sums = [float(road["cumulative_extra_trn_jpy"].iloc[-1]) for road in shown]
    low, top = min(*sums, 0.0), max(*sums, 0.1)
    ranges = ((0.0, high * 1.2), (low - 0.2 * (top - low) * (low < 0), top + 0.25 * (top - low)))
    figure.update_yaxes(axis("", range=ranges[0]), row=1)
    figure.update_yaxes(axis("", range=ranges[1]), row=2)
    figure.update_xaxes(axis("", tickformat="d", nticks=6, tickangle=0))
    figure.update_xaxes(axis(words("axis-fiscal-year"), tickformat="d", nticks=6, tickangle=0), row=2)
    figure.update_xaxes(range=span)
    figure.update_xaxes(row=1, showticklabels=False)
    figure.update_xaxes(linecolor=REST)
    money = [
        _name(row["fiscal_year"], row["spending_trn_jpy"], words.number(row["spending_trn_jpy"], 1), color, (ABOVE,))
        for row, color in ((base_year, INK), (last, TARGET_COLOR))
    ]
    money += names
    side = BELOW if total < 0 else ABOVE
    added = [_name(last["fiscal_year"], total, words.number(total, 1, sign=True), TARGET_COLOR, (side,))]
    if kept is not None:
        _draw_kept(figure, kept)
        end, text = kept.iloc[-1], words("kept-short", target=words.target(float(kept["share_pct"].iloc[-1])))
        money.append(_name(end["fiscal_year"], end["spending_trn_jpy"], text, INK, labels.AROUND))
        added.append(_name(end["fiscal_year"], end["cumulative_extra_trn_jpy"], text, INK, labels.AROUND))
    for row, named in ((1, money), (2, added)):
        labels.write(
            figure, named, x=span, y=ranges[row - 1], widths_px=PLOT_WIDTHS, height_px=PANEL_PX[row - 1],
            right_px=RIGHT_PX, row=row,
        )  # fmt: skip
    return figure


def _name(x: float, y: float, text: str, color: str, sides: Sequence[Side]) -> Name:
    return Name(x, y, f"<b>{text}</b>", color, sides, size=13)


def _draw_official(figure: Drawing, official: pd.DataFrame, words: Words, *, high: float, until: int) -> list[Name]:
    """The three official projections of GDP as lines with a band between the outer two; what to write of them."""
    lines = [part.sort_values("fiscal_year") for _, part in official.groupby("series")]
    lines.sort(key=lambda part: float(part["spending_trn_jpy"].iloc[-1]))
    if not lines or len(lines[0]) < 2:
        return []
    for order, part in enumerate(lines):
        figure.add_scatter(
            x=part["fiscal_year"], y=part["spending_trn_jpy"], mode="lines", fill="tonexty" if order else "none",
            fillcolor=BAND, line={"color": MUTED, "width": 1.3, "dash": "dash"}, row=1,
            customdata=[words(f"gdp-case-{part['series'].iloc[0].replace('_', '-')}")] * len(part),
            hovertemplate="%{customdata}<br>%{x}: %{y:.1f}<extra></extra>",
        )  # fmt: skip
    ends = [float(part["spending_trn_jpy"].iloc[-1]) for part in lines]
    last = int(lines[0]["fiscal_year"].iloc[-1])
    if last < until:  # the projections end before the road does: bars stand where their names would
        return [Name(last, max(ends), words("cost-official", year=str(last)), MUTED, OVER, size=11)]
    texts = [words(f"gdp-case-{part['series'].iloc[0].replace('_', '-')}-short") for part in lines]
    heights = spread(ends, high / 12, low=high / 30, high=high * 1.15)
    return [
        Name(last, height, text, MUTED, (Side("left", 26, 0),), size=11)
        for text, height in zip(texts, heights, strict=True)
    ]


def _draw_kept(figure: Drawing, road: pd.DataFrame) -> None:
    for row, column in ((1, "spending_trn_jpy"), (2, "cumulative_extra_trn_jpy")):
        figure.add_scatter(
            x=road["fiscal_year"], y=road[column], mode="lines+markers", row=row, hoverinfo="skip",
            line={"color": INK, "width": 2, "shape": "hvh"}, marker={"size": 6, "symbol": "diamond-open", "color": INK},
        )  # fmt: skip
