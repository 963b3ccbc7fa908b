"""What would it cost? The money of each year over holding today's share, and its sum."""

from __future__ import annotations

import numpy as np
import pandas as pd

from components import against, benchmarks, sensitivity
from components.drawing import Drawing
from components.exhibit import (
    BAND,
    FAINT,
    INK,
    MUTED,
    PAPER,
    REST,
    TARGET,
    Exhibit,
    axis,
    bar_style,
    finish,
    rows_of,
    spread,
)
from components.scenario import Base, Scenario, base, deflator, gdp_path, population_sources, projected_gdp, years
from components.words import Words
from data import Figures

CHOICES = ("years", "growth", "yen")


def build(figures: Figures, scenario: Scenario, words: Words, choice: str | None = None) -> Exhibit:
    """The cost: by years, or as a grid of target by growth or by exchange rate (`components.sensitivity`).

    By years the table is that of `components.scenario.years` without population; a row a year, money in the prices
    chosen. Raises ValueError for another choice.
    """
    picked = choice or CHOICES[0]
    if picked not in CHOICES:
        raise ValueError(f"cost has no choice {choice!r}; allowed: {', '.join(CHOICES)}")
    level = base(figures, scenario.measure)
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
    sentence += against.difference(figures, scenario, words, "money") + against.difference(
        figures, scenario, words, "total"
    )
    published = gdp[gdp["source"] != ""]
    official = _official(figures, level, scenario)
    notes = [
        words("note-hold", share=words.pct(level.share_pct, 2)),
        benchmarks.growth_note(figures, scenario, words),
        words("note-population"),
        words("note-dollars", rate=words.number(scenario.jpy_per_usd, 2)),
        words("note-constant", inflation=words.pct(scenario.inflation_pct, 1), year=str(level.year))
        if scenario.prices == "constant"
        else words("note-nominal"),
        words("cost-note-official") if not official.empty else words("cost-note-no-official"),
        *benchmarks.base_notes(figures, level, words),
    ]
    if picked == "years":
        kept = years(figures, against.comparable(scenario)) if scenario.kept else None
        figure, shown = _figure(table, official, kept, words), table.drop(columns=["population_mn"])
    else:
        shown = sensitivity.grid(figures, scenario, picked)
        figure = sensitivity.draw(shown, scenario, picked, words)
    return finish(
        id="cost",
        words=words,
        figures=figures,
        sentence=sentence,
        figure=figure,
        table=shown,
        source_ids=[
            *level.sources,
            *published["source"].unique(),
            *official["source"].unique(),
            *population_sources(figures, scenario.year),
        ],
        notes=notes,
        revised=("sipri" if scenario.measure == "sipri" else "budget", "gdp"),
        marks={"target": (scenario.year, float(last["spending_trn_jpy"]))} if picked == "years" else {},
        height=490 if picked == "years" else 54 * shown["target_pct"].nunique() + 80,
    )


def _official(figures: Figures, level: Base, scenario: Scenario) -> pd.DataFrame:
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
    figure.add_bar(x=x, y=extra.abs(), base=floor, marker=bar_style("estimate", TARGET), row=1, **shared)
    figure.add_bar(x=x, y=table["cumulative_extra_trn_jpy"], marker=bar_style("estimate", TARGET), row=2, **shared)
    shown = [table] if kept is None else [table, kept]
    high = max(float(road[["spending_trn_jpy", "hold_trn_jpy"]].to_numpy().max()) for road in shown)
    high = max(high, float(official["spending_trn_jpy"].max()) if len(official) else 0.0)
    _draw_official(figure, official, words, high=high, until=int(x.iloc[-1]))
    if kept is not None:
        _draw_kept(figure, kept, words)
    for row, color in ((base_year, INK), (last, TARGET)):
        figure.add_annotation(
            x=row["fiscal_year"], y=row["spending_trn_jpy"], text=f"<b>{words.number(row['spending_trn_jpy'], 1)}</b>",
            yanchor="bottom", yshift=2, font={"size": 13, "color": color}, bgcolor=PAPER, borderpad=0, row=1,
        )  # fmt: skip
    total = float(last["cumulative_extra_trn_jpy"])
    figure.add_annotation(
        x=last["fiscal_year"], y=max(total, 0), text=f"<b>{words.number(total, 1, sign=True)}</b>", yanchor="bottom",
        font={"size": 13, "color": TARGET}, row=2,
    )  # fmt: skip
    direction = "less" if total < 0 else "more"
    key = words("cost-key", direction=direction)
    panels = (
        (1.0, words("cost-panel-yearly"), f"<br><span style='font-size:12px'>{key}</span>"),
        (0.34, words("cost-panel-sum", direction=direction), ""),
    )
    for y, text, more in panels:
        figure.add_annotation(
            x=0, y=y, xref="paper", yref="paper", xanchor="left", yanchor="bottom", yshift=6, align="left",
            text=f"<b>{text}</b>{more}", font={"size": 13, "color": INK},
        )  # fmt: skip
    figure.update_layout(barmode="overlay", margin={"l": 40, "r": 94, "t": 48, "b": 44})
    sums = [float(road["cumulative_extra_trn_jpy"].iloc[-1]) for road in shown]
    low, top = min(*sums, 0.0), max(*sums, 0.1)
    figure.update_yaxes(axis("", range=[0, high * 1.2]), row=1)
    figure.update_yaxes(axis("", range=[low * 1.25, top * 1.3]), row=2)
    figure.update_xaxes(axis("", tickformat="d", nticks=6, tickangle=0))
    figure.update_xaxes(axis(words("axis-fiscal-year"), tickformat="d", nticks=6, tickangle=0), row=2)
    last_year = max(int(road["fiscal_year"].iloc[-1]) for road in shown)
    figure.update_xaxes(range=[float(x.iloc[0]) - 0.6, last_year + 0.6])
    figure.update_xaxes(row=1, showticklabels=False)
    figure.update_xaxes(linecolor=REST)
    return figure


def _draw_official(figure: Drawing, official: pd.DataFrame, words: Words, *, high: float, until: int) -> None:
    """The three official projections of GDP as lines with a band between the outer two, named at their ends."""
    lines = [part.sort_values("fiscal_year") for _, part in official.groupby("series")]
    lines.sort(key=lambda part: float(part["spending_trn_jpy"].iloc[-1]))
    if not lines or len(lines[0]) < 2:
        return
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
        figure.add_annotation(
            x=last, y=max(ends), xanchor="right", yanchor="bottom", yshift=12, row=1, bgcolor=PAPER, borderpad=1,
            text=words("cost-official", year=str(last)), font={"size": 11, "color": MUTED},
        )  # fmt: skip
        return
    for part, height in zip(lines, spread(ends, high / 12, low=high / 30, high=high * 1.15), strict=True):
        figure.add_annotation(
            x=last, y=height, xanchor="left", xshift=26, row=1, align="left",
            text=words(f"gdp-case-{part['series'].iloc[0].replace('_', '-')}-short"), font={"size": 11, "color": MUTED},
        )  # fmt: skip


def _draw_kept(figure: Drawing, road: pd.DataFrame, words: Words) -> None:
    share_pct = float(road["share_pct"].iloc[-1])
    for row, column in ((1, "spending_trn_jpy"), (2, "cumulative_extra_trn_jpy")):
        figure.add_scatter(
            x=road["fiscal_year"], y=road[column], mode="lines+markers", row=row, hoverinfo="skip",
            line={"color": INK, "width": 2, "shape": "hvh"}, marker={"size": 6, "symbol": "diamond-open", "color": INK},
        )  # fmt: skip
        figure.add_annotation(
            x=int(road["fiscal_year"].iloc[-1]), y=float(road[column].iloc[-1]), row=row, yanchor="bottom", yshift=7,
            text=f"<b>{words('kept-short', target=words.target(share_pct))}</b>", bgcolor=PAPER, borderpad=0,
            font={"size": 12, "color": INK},
        )  # fmt: skip
