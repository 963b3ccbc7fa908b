"""What else costs that much? The extra money beside the general account's items, taxes and new bonds."""

from __future__ import annotations

import math
from typing import Any

import pandas as pd

from components.exhibits.tradeoff_text import amount, notes, sentence, stage_name
from components.kit import kept_scenario
from components.kit.benchmarks import base_notes
from components.kit.drawing import Drawing
from components.kit.exhibit import Exhibit, finish
from components.kit.look import DASH, INK, JAPAN_COLOR, MUTED, PAPER, REST, TARGET_COLOR, axis, bar_style
from components.model import general_account
from components.model.outcomes import consumption_tax_points
from components.model.rows import rows_of
from components.model.scenario import Scenario
from components.model.view import View
from components.words import Words
from data import Figures

COLUMNS = [
    *("group", "label", "amount_trn_jpy", "amount_high_trn_jpy", "extra_of_item_pct", "kind", "fiscal_year"),
    *("stage", "release", "source"),
]
ROW_PX = 26
LEFT_PX = 146


def build(view: View, choice: str) -> Exhibit:
    """The comparison: table COLUMNS, a row a bar, amounts a year (a range where the source gives two).

    `choice` joins groups of the registry's choices with commas. `extra_of_item_pct` holds the extra at the GDP of
    the budget's own year against the row.
    """
    figures, scenario, words = view.figures, view.scenario, view.words
    groups = choice.split(",")
    items = general_account.spending(figures)
    sizes = general_account.sizes(figures, scenario, items)
    parts = {
        "spending": items,
        "taxes": general_account.taxes(figures),
        "bonds": general_account.bonds(figures, fiscal_year=sizes.budget_year),
    }
    rows = pd.concat([_extra(figures, sizes, scenario), *(parts[group].assign(group=group) for group in groups)])
    rows = rows.reset_index(drop=True)
    rows["label"] = [_label(row, sizes, scenario, words) for row in rows_of(rows)]
    rows["extra_of_item_pct"] = (sizes.matched_trn_jpy / rows["amount_trn_jpy"] * 100).where(rows["group"] != "extra")
    rows["y"] = -(rows.index + 1.4 * (rows["group"] != rows["group"].shift()).cumsum())
    table = rows.assign(
        label=rows["label"].str.replace("<br>", words("tradeoff-space")),
        group=[_group(group, words) for group in rows["group"]],
        stage=[stage_name(stage, words) for stage in rows["stage"]],
    )
    marks = {"target": (abs(sizes.extra_trn_jpy), float(rows["y"].iloc[0]))}
    for row in rows_of(rows[rows["item"] == "defence"]):
        marks["japan-now"] = (row.amount_trn_jpy, row.y)
    return finish(
        id="tradeoff",
        words=words,
        figures=figures,
        headline=sentence(figures, rows, sizes, scenario, words),
        figure=_figure(rows, sizes, consumption_tax_points(figures, sizes.size_trn_jpy), words),
        table=table[COLUMNS],
        source_ids=_sources(figures, sizes, rows),
        notes=[
            *notes(figures, rows, sizes, scenario, words),
            *base_notes(figures, sizes.level, words),
        ],
        revised=("sipri" if scenario.measure == "sipri" else "budget", "gdp"),
        marks=marks,
        height=round(-float(rows["y"].min()) * ROW_PX) + 90,
    )


def _extra(figures: Figures, sizes: general_account.Sizes, scenario: Scenario) -> pd.DataFrame:
    rows = pd.DataFrame(
        {
            "group": "extra",
            "item": ["target-year", "budget-year"],
            "amount_trn_jpy": [sizes.extra_trn_jpy, sizes.matched_trn_jpy],
            "amount_high_trn_jpy": math.nan,
            "kind": "assumed",
            "fiscal_year": pd.array([scenario.year, sizes.budget_year], dtype="Int64"),
            "stage": "",
            "rounded": False,
            "release": "",
            "source": "",
        }
    )
    if scenario.first_kept is None:
        return rows
    kept = kept_scenario.extra_trn_jpy(figures, scenario, scenario.first_kept)
    return pd.concat(
        [rows, rows.tail(1).assign(item="kept", amount_trn_jpy=kept, fiscal_year=scenario.first_kept.year)]
    )


def _label(row: Any, sizes: general_account.Sizes, scenario: Scenario, words: Words) -> str:
    key = f"tradeoff-item-{row.item.replace('_', '-')}"
    if row.item == "budget-year" and scenario.measure == "government":
        key = "tradeoff-item-budget-year-fixed"
    if row.item == "target-year" and scenario.prices == "constant":
        key = "tradeoff-item-target-year-constant"
    year = sizes.gdp_year if key == "tradeoff-item-budget-year" else row.fiscal_year
    values = {"base": str(sizes.level.year), "amount": words.number(row.amount_trn_jpy, 1)}
    label = words(key, year=str(year), **values)
    return label[:1].upper() + label[1:]


def _group(group: str, words: Words) -> str:
    return words("tradeoff-group-extra") if group == "extra" else words(f"tradeoff-choice-{group}")


def _sources(figures: Figures, sizes: general_account.Sizes, rows: pd.DataFrame) -> list[str]:
    laws = list(general_account.laws(figures)["source"]) if "taxes" in set(rows["group"]) else []
    return [source for source in (*sizes.level.sources, sizes.gdp["source"], *rows["source"], *laws) if source]


def _figure(rows: pd.DataFrame, sizes: general_account.Sizes, points: float, words: Words) -> Drawing:
    figure = Drawing()
    size, low = sizes.size_trn_jpy, float(rows["y"].min()) - 0.6
    high = max(float(rows["amount_trn_jpy"].abs().max()), size)
    figure.add_scatter(
        x=[size, size],
        y=[rows["y"].iloc[1], low],
        mode="lines",
        line={"color": TARGET_COLOR, "width": 1},
        hoverinfo="skip",
    )
    for row in rows_of(rows):
        _draw(figure, row, points, words)
    for _, part in rows.groupby("group", sort=False):
        _heading(figure, part, sizes, words)
    figure.update_layout(barmode="overlay", margin={"l": LEFT_PX, "r": 12, "t": 8, "b": 40})
    figure.update_xaxes(axis(words("tradeoff-axis"), range=[0, max(high, 1) * 1.5], nticks=6))
    ticks = [f"<b>{row.label}</b>" if _strong(row) else row.label for row in rows_of(rows)]
    figure.update_yaxes(
        axis("", tickvals=rows["y"], ticktext=ticks, range=[low, 0.3], showgrid=False, ticks="", ticklabelstandoff=5)
    )
    return figure


def _draw(figure: Drawing, row: Any, points: float, words: Words) -> None:
    """One row: its bar or, for a plan, its dashed line, then its amount and how the extra compares with it."""
    color = TARGET_COLOR if row.group == "extra" else JAPAN_COLOR if row.item == "defence" else REST
    text = words.number(row.amount_trn_jpy, 1, sign=True) if row.group == "extra" else amount(row, words)
    lengths = [abs(row.amount_trn_jpy)]
    if row.item == "consumption_tax":
        lengths = _points(points, row.amount_trn_jpy)
        text = words("tradeoff-points", points=words.number(points, 1))
    end = sum(lengths)
    label = row.label.replace("<br>", words("tradeoff-space"))
    if row.kind == "pledged":
        ends = [value for value in (row.amount_trn_jpy, row.amount_high_trn_jpy) if not math.isnan(value)]
        end = ends[-1]
        figure.add_scatter(
            x=[0, *ends], y=[row.y] * (len(ends) + 1), mode="lines+markers", hoverinfo="skip", cliponaxis=False,
            line={"color": INK, "width": 2, "dash": DASH["pledged"]},
            marker={"symbol": ["line-ns", *["diamond-open"] * len(ends)], "size": 7, "color": INK},
        )  # fmt: skip
    else:
        hover = words(
            "tradeoff-hover", name=label, amount=amount(row, words, unit=True), kind=words(f"kind-{row.kind}")
        )
        figure.add_bar(
            x=lengths, y=[row.y] * len(lengths), base=[sum(lengths[:i]) for i in range(len(lengths))],
            orientation="h", width=0.66, marker=bar_style("budgeted" if row.kind == "budgeted" else "estimate", color),
            customdata=[hover] * len(lengths), hovertemplate="%{customdata}<extra></extra>",
        )  # fmt: skip
    figure.add_annotation(
        x=end, y=row.y, text=f"<b>{text}</b>" if _strong(row) else text, xanchor="left", xshift=6,
        font={"size": 12, "color": color if _strong(row) else MUTED}, bgcolor=PAPER, borderpad=0,
    )  # fmt: skip
    if row.kind == "budgeted":
        _right(figure, row.y, words.pct(row.extra_of_item_pct, 0), size=12)


def _strong(row: Any) -> bool:
    return bool(row.group == "extra" or row.item == "defence")


def _points(points: float, point_trn_jpy: float) -> list[float]:
    """The lengths of a bar made of whole points and a rest, in trillion yen."""
    whole, rest = divmod(points, 1)
    return [point_trn_jpy] * int(whole) + [rest * point_trn_jpy]


def _heading(figure: Drawing, part: pd.DataFrame, sizes: general_account.Sizes, words: Words) -> None:
    group, stage, y = part["group"].iloc[0], part["stage"].iloc[0], float(part["y"].max()) + 1.0
    text = words(
        f"tradeoff-heading-{group}",
        year=str(sizes.budget_year),
        stage=stage_name(stage, words),
        share=words.pct(sizes.level.share_pct, 2),
        direction="less" if sizes.matched_trn_jpy < 0 else "more",
    )
    figure.add_annotation(
        x=0,
        xref="paper",
        y=y,
        xshift=4 - LEFT_PX,
        xanchor="left",
        text=f"<b>{text}</b>",
        font={"size": 12, "color": INK},
    )
    if group in ("spending", "bonds"):
        _right(figure, y, words("tradeoff-heading-ratio"), size=11)


def _right(figure: Drawing, y: float, text: str, *, size: int) -> None:
    figure.add_annotation(
        x=1,
        xref="paper",
        y=y,
        xanchor="right",
        text=text,
        font={"size": size, "color": TARGET_COLOR},
        bgcolor=PAPER,
        borderpad=0,
    )
