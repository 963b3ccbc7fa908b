"""What would it cost? The money of each year over holding today's share, and its sum."""

from __future__ import annotations

import pandas as pd

from components import benchmarks
from components.drawing import Drawing
from components.exhibit import FAINT, INK, PAPER, REST, TARGET, Exhibit, axis, bar_style, finish, rows_of
from components.scenario import Scenario, base, gdp_path, years
from components.words import Words
from data import Figures


def build(figures: Figures, scenario: Scenario, words: Words) -> Exhibit:
    """The cost: table of `components.scenario.years` without population; a row a year, money in the prices chosen."""
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
    published = gdp[gdp["source"] != ""]
    notes = [
        words("note-hold", share=words.pct(level.share_pct, 2)),
        words("note-growth", growth=words.pct(scenario.growth_pct, 1)),
        words("note-population"),
        words("note-dollars", rate=words.number(scenario.jpy_per_usd, 2)),
        words("note-constant", inflation=words.pct(scenario.inflation_pct, 1), year=str(level.year))
        if scenario.prices == "constant"
        else words("note-nominal"),
        *benchmarks.base_notes(figures, level, words),
    ]
    return finish(
        id="cost",
        words=words,
        figures=figures,
        sentence=sentence,
        figure=_figure(table, words),
        table=table.drop(columns=["population_mn"]),
        source_ids=[*level.sources, *published["source"].unique(), *_people_sources(figures)],
        notes=notes,
        revised=("sipri" if scenario.measure == "sipri" else "budget", "gdp"),
        marks={"target": (scenario.year, float(last["spending_trn_jpy"]))},
        height=470,
    )


def _people_sources(figures: Figures) -> list[str]:
    used = figures.population[figures.population["series"].isin(["statistics_bureau_estimate", "ipss_2023_medium"])]
    return [str(source) for source in used["source"].unique()]


def _figure(table: pd.DataFrame, words: Words) -> Drawing:
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
    high = float(table[["spending_trn_jpy", "hold_trn_jpy"]].to_numpy().max())
    for row, color in ((base_year, INK), (last, TARGET)):
        figure.add_annotation(
            x=row["fiscal_year"], y=row["spending_trn_jpy"], text=f"<b>{words.number(row['spending_trn_jpy'], 1)}</b>",
            yanchor="bottom", yshift=2, font={"size": 13, "color": color},
            bgcolor=PAPER, borderpad=0, row=1,
        )  # fmt: skip
    total = float(last["cumulative_extra_trn_jpy"])
    figure.add_annotation(
        x=last["fiscal_year"], y=max(total, 0), text=f"<b>{words.number(total, 1, sign=True)}</b>", yanchor="bottom",
        font={"size": 13, "color": TARGET}, row=2,
    )  # fmt: skip
    key = words("cost-key", hold=words("cost-hold"), extra=words("cost-extra"))
    panels = (
        (1.0, words("cost-panel-yearly"), f"<br><span style='font-size:12px'>{key}</span>"),
        (0.34, words("cost-panel-sum"), ""),
    )
    for y, text, more in panels:
        figure.add_annotation(
            x=0, y=y, xref="paper", yref="paper", xanchor="left", yanchor="bottom", yshift=6, align="left",
            text=f"<b>{text}</b>{more}", font={"size": 13, "color": INK},
        )  # fmt: skip
    figure.update_layout(barmode="overlay", margin={"l": 40, "r": 16, "t": 48, "b": 44})
    low = min(total, 0.0)
    figure.update_yaxes(axis("", range=[0, high * 1.2]), row=1)
    figure.update_yaxes(axis("", range=[low * 1.25, max(total, 0.1) * 1.25]), row=2)
    figure.update_xaxes(axis("", tickformat="d", nticks=6, tickangle=0))
    figure.update_xaxes(axis(words("axis-fiscal-year"), tickformat="d", nticks=6, tickangle=0), row=2)
    figure.update_xaxes(row=1, showticklabels=False)
    figure.update_xaxes(linecolor=REST)
    return figure
