"""The charts of the exhibits about money and rises, out of their tables, where a reader is to edit them."""

from __future__ import annotations

import itertools
from dataclasses import replace

from components.export.office.chart_model import Bar, Cell, Chart, Series, at, bars, clean, some, upright
from components.export.order import Order
from components.kit.compared_shares import compared_shares
from components.kit.look import FAINT, INK, MUTED, REST, TARGET_COLOR
from components.model.rows import rows_of
from components.model.scenario import JPN

RISES = 14  # countries drawn of those with the fastest rises, besides Japan
STEPS = (FAINT, REST, MUTED, INK)  # of targets, lowest first; the reader's has its own colour


def cost(order: Order) -> Chart:
    """The years, or the picture that is chosen."""
    views = {"growth": _cost_grid, "yen": _cost_grid, "drivers": _cost_drivers}
    return views.get(order.choice, _cost_years)(order)


def _cost_years(order: Order) -> Chart:
    """Today's share held, and a line for each road."""
    table, words = order.exhibit.table, order.words
    years = sorted({int(year) for year in table["fiscal_year"]})
    colors = {share.id: share.color for share in compared_shares(order.view.figures, order.scenario)}
    series: list[Series] = []
    for id, part in table.groupby("id", sort=False):
        if not series:
            cells = {int(row.fiscal_year): Cell(row.hold_trn_jpy, row.Index) for row in rows_of(part)}
            name = words("col-hold_trn_jpy")
            series.append(Series(name=name, column="hold_trn_jpy", color=REST, kind="assumed", cells=at(cells, years)))
        cells = {int(row.fiscal_year): Cell(row.spending_trn_jpy, row.Index) for row in rows_of(part)}
        series.append(
            Series(
                name=str(part["label"].iloc[0]),
                column="spending_trn_jpy",
                color=colors.get(str(id), TARGET_COLOR),
                kind="pledged" if str(id).startswith("kept") else "assumed",
                cells=at(cells, years),
            )
        )
    return upright("line", years, series, words, "fiscal_year", "spending_trn_jpy")


def _cost_drivers(order: Order) -> Chart:
    """A bar for each case of each assumption, a series a share."""
    table, words = order.exhibit.table, order.words
    names = list(dict.fromkeys(zip(table["driver"], table["case"], strict=True)))
    colors = {share.share_pct: share.color for share in compared_shares(order.view.figures, order.scenario)}
    series = [
        Series(
            name=words("chart-target", target=words.target(float(str(target)))),
            column="extra_trn_jpy",
            kind="assumed",
            color=colors[float(str(target))],
            cells=at({(row.driver, row.case): Cell(row.extra_trn_jpy, row.Index) for row in rows_of(part)}, names),
        )
        for target, part in table.groupby("target_pct")
    ]
    labels = [words("cost-case", driver=driver, case=case) for driver, case in names]
    return Chart(
        shape="bar",
        categories=tuple(labels),
        series=tuple(series),
        category_title="",
        value_title=words("col-extra_trn_jpy"),
        places="0.0",
    )


def _cost_grid(order: Order) -> Chart:
    table, words = order.exhibit.table, order.words
    by = f"{order.choice}_pct" if order.choice == "growth" else "jpy_per_usd"
    value = "spending_trn_jpy" if order.choice == "growth" else "spending_bn_usd"
    steps = sorted(set(table[by].tolist()))
    others = sorted(set(table["target_pct"].tolist()) - {order.scenario.target_pct})
    colors = {**dict(zip(others, itertools.cycle(STEPS))), order.scenario.target_pct: TARGET_COLOR}
    series = [
        Series(
            name=words("chart-target", target=words.target(float(str(target)))),
            column=value,
            kind="assumed",
            color=colors[float(str(target))],
            cells=at({row[1]: Cell(row[2], row[0]) for row in part[[by, value]].itertuples(name=None)}, steps),
        )
        for target, part in table.groupby("target_pct")
    ]
    return upright("column", [round(step, 10) for step in steps], series, words, by, value)


def precedent(order: Order) -> Chart:
    """A bar for each of the fastest rises, for the rise needed, and for that of each kept scenario."""
    table, words = order.exhibit.table, order.words
    drawn = [
        Bar(
            row.name
            if row.kind == "assumed"
            else words("chart-stretch", name=row.name, first=str(row.start_year), last=str(row.end_year)),
            Cell(row.rise_points, row.Index),
            row.kind,
            row.iso3 == JPN,
        )
        for row in rows_of(table)
        if row.Index < RISES or row.iso3 in (JPN, *order.scenario.compare)
    ]
    note = some(drawn, table, words)
    return bars(sorted(drawn, key=lambda bar: -bar.cell.value), "rise_points", words, note=note)


def tradeoff(order: Order) -> Chart:
    """A bar for each row whose amount is known; a range or bound is written as one."""
    table, words = order.exhibit.table, order.words
    rows = list(rows_of(table[table["amount_trn_jpy"].notna()]))
    drawn = [Bar(clean(row.label), Cell(row.amount_trn_jpy, row.Index), row.kind, False) for row in rows]
    unit = words("unit-trn-jpy", value="")  # which the axis names
    texts = [row.amount_text.replace(unit, "") for row in rows]
    labels = [
        "" if text == words.number(row.amount_trn_jpy, 1) else text for row, text in zip(rows, texts, strict=True)
    ]
    return replace(bars(drawn, "amount_trn_jpy", words), labels=tuple(labels))
