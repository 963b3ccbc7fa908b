"""The charts of the exhibits that set Japan beside others, out of their tables: ranking, spenders, equipment."""

from __future__ import annotations

import itertools

from components.exhibits.spenders import LARGEST
from components.export.office.chart_model import Bar, Cell, Chart, Series, at, bars, capital, some, upright
from components.export.order import Order
from components.kit.japan_shares import japan_shares
from components.kit.look import FAINT, INK, MUTED, REST
from components.model.level import japan_level
from components.model.rows import rows_of
from components.model.scenario import JPN

PARTS = (MUTED, FAINT, REST, INK)  # of a stacked column


def ranking(order: Order) -> Chart:
    """A bar for each row, list by list; Japan's once. A list by another definition than the first says whose."""
    table, words = order.exhibit.table, order.words
    first = table["group"].iloc[0]
    drawn = [
        Bar(
            row.name if row.group == first else words("chart-item", item=row.name, budget="SIPRI"),
            Cell(row.share_pct, row.Index),
            row.kind,
            row.iso3 == JPN,
        )
        for row in rows_of(table)
        if row.group == first or row.iso3 != JPN
    ]
    return bars(drawn, "share_pct", words)


def spenders(order: Order) -> Chart:
    """A bar for each of the largest, and Japan's."""
    table, wanted = order.exhibit.table, {JPN, *order.scenario.compare}
    drawn = [
        Bar(row.name, Cell(row.spending_bn_usd, row.Index), row.kind, row.iso3 == JPN)
        for row in rows_of(table)
        if row.iso3 in wanted or row.rank_without_japan <= LARGEST
    ]
    return bars(drawn, "spending_bn_usd", order.words, note=some(drawn, table, order.words))


def equipment(order: Order) -> Chart:
    """The chart of the picture that is chosen."""
    views = {"nature": _parts, "goal": _parts, "programmes": _programmes}
    return views[order.choice](order) if order.choice else _equipment_nato(order)


def _equipment_nato(order: Order) -> Chart:
    """Members as points, and Japan's shares as upright lines."""
    table, words, scenario = order.exhibit.table.dropna(subset="equipment_share_pct"), order.words, order.scenario
    table = table.dropna(subset="share_pct")  # a guideline is of one of the two
    x, top = [float(value) for value in table["share_pct"]], float(table["equipment_share_pct"].max())
    japan = japan_shares(order.view, japan_level(order.view.figures, scenario.measure))
    uprights = [(share.name, share.own_year_pct, share.color, share.kind) for share in japan]
    total = len(x) + 2 * len(uprights)
    series = [
        Series(
            name=capital(words(f"kind-{kind}")),
            column="equipment_share_pct",
            color=REST,
            kind=str(kind),
            lined=False,
            cells=at({row.Index: Cell(row.equipment_share_pct, row.Index) for row in rows_of(part)}, range(total)),
        )
        for kind, part in table.groupby("kind", sort=False)
    ]
    for name, share_pct, color, kind in uprights:
        ends = at({len(x): Cell(0.0, None), len(x) + 1: Cell(top, None)}, range(total))
        series.append(Series(name=name, column="equipment_share_pct", color=color, kind=kind, cells=ends))
        x += [share_pct, share_pct]
    named = {*scenario.compare, *table["iso3"].head(1)}
    return Chart(
        shape="scatter",
        categories=tuple(x),
        series=tuple(series),
        places="0",
        category_title=words("col-share_pct"),
        value_title=words("col-equipment_share_pct"),
        names=tuple(row.name if row.iso3 in named else "" for row in rows_of(table)) + ("",) * (total - len(table)),
    )


def _parts(order: Order) -> Chart:
    """What a budget is made of, a column a year; only the first group, since groups stand on different bases."""
    table, words = order.exhibit.table, order.words
    rows = table[table["group"].isin(table["group"].head(1))].sort_values("fiscal_year", kind="stable")
    columns = list(dict.fromkeys(zip(rows["fiscal_year"], rows["stage"], strict=True)))
    labels = [words("chart-budget", year=str(year), stage=stage) for year, stage in columns]
    series = [
        Series(
            name=str(item),
            column="amount_trn_jpy",
            color=color,
            cells=at(
                {(row.fiscal_year, row.stage): Cell(row.amount_trn_jpy, row.Index) for row in rows_of(part)}, columns
            ),
        )
        for (item, part), color in zip(rows.groupby("item", sort=False), itertools.cycle(PARTS))
    ]
    return upright("stacked", labels, series, words, "fiscal_year", "amount_trn_jpy")


def _programmes(order: Order) -> Chart:
    words = order.words
    drawn = []
    for row in rows_of(order.exhibit.table):
        budget = words("chart-budget", year=str(row.fiscal_year), stage=row.stage)
        label = words("chart-item", item=row.item, budget=budget)
        drawn.append(Bar(label, Cell(row.amount_trn_jpy, row.Index), row.kind, False))
    return bars(drawn, "amount_trn_jpy", words, places="0.000")
