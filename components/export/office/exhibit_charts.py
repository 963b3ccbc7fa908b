"""Which chart answers each exhibit's question, out of its table, where a reader is to edit it.

The exhibit's own picture says more; what a chart leaves out it says in its note, and the table has all.
"""

from __future__ import annotations

import datetime as dt
import importlib
import itertools
from collections.abc import Iterator
from dataclasses import replace

from components.exhibits import EXHIBITS
from components.exhibits.compare_text import columns_text, row_labels
from components.exhibits.spenders import LARGEST
from components.export.office.chart_model import Bar, Cell, Chart, Series, at, bars, capital, clean, some, upright
from components.export.order import Order
from components.kit.look import FAINT, INK, JAPAN_COLOR, MUTED, REST, TARGET_COLOR
from components.model.rows import rows_of
from components.model.scenario import JPN, MEASURES

SERIAL_ZERO = dt.date(1899, 12, 30)  # the day from which office programs count dates
JAPANS = ("now", *(f"japan-{measure}" for measure in MEASURES))  # marks of Japan's own level
RISES = 14  # countries drawn of those with the fastest rises, besides Japan
PARTS = (MUTED, FAINT, REST, INK)  # of a stacked column
STEPS = (FAINT, REST, MUTED, INK)  # of targets, lowest first; the reader's has its own colour
# Of what has no role: a legend alone must tell countries and categories apart, since no label stands beside them.
HUES = (INK, "#00796b", "#7a4fb5", "#8a6d00", REST, MUTED)


def chart(order: Order) -> Chart:
    """The chart that answers the exhibit's question, out of its table; the registry names the function."""
    module, _, name = EXHIBITS[order.exhibit_id].office_chart.partition(":")
    made: Chart = getattr(importlib.import_module(module), name)(order)
    return made


def compare(order: Order) -> Chart:
    """A bar for each column and each other mark of the ladder; the columns themselves as a table."""
    drawn = [
        Bar(row.name, Cell(row.share_pct, row.Index), row.kind, row.id in JAPANS)
        for row in rows_of(order.exhibit.table)
    ]
    made = bars(sorted(drawn, key=lambda bar: -bar.cell.value), "share_pct", order.words)
    return replace(made, table=tuple(_columns(order)))


def _columns(order: Order) -> Iterator[tuple[str, ...]]:
    """The table of columns as the page prints it: two lines of head, then rows, a heading before each group."""
    columns, empty = columns_text(order.view), ""
    yield (empty, *(column.label for column in columns))
    yield (empty, *(order.words("compare-head", share=column.share, origin=column.origin) for column in columns))
    for number, row in enumerate(row_labels(order.view)):
        if row.heading:
            yield (order.words("compare-head", share=row.heading, origin=row.basis), *(empty for _ in columns))
        cells = [column.cells[number] for column in columns]
        yield (row.label, *(" · ".join(filter(None, cell)) for cell in cells))


def ranking(order: Order) -> Chart:
    """A bar for each member, and Japan's."""
    rows = rows_of(order.exhibit.table)
    drawn = [Bar(row.name, Cell(row.share_pct, row.Index), row.kind, row.iso3 == JPN) for row in rows]
    return bars(drawn, "share_pct", order.words)


def spenders(order: Order) -> Chart:
    """A bar for each of the largest, and Japan's."""
    table, wanted = order.exhibit.table, {JPN, *order.scenario.compare}
    drawn = [
        Bar(row.name, Cell(row.spending_bn_usd, row.Index), row.kind, row.iso3 == JPN)
        for row in rows_of(table)
        if row.rank <= LARGEST or row.iso3 in wanted
    ]
    return bars(drawn, "spending_bn_usd", order.words, note=some(drawn, table, order.words))


def precedent(order: Order) -> Chart:
    """A bar for each of the fastest rises, and for the rise needed."""
    table, words = order.exhibit.table, order.words
    drawn = [
        Bar(
            words("chart-stretch", name=row.name, first=str(row.start_year), last=str(row.end_year)),
            Cell(row.rise_points, row.Index), row.kind, row.iso3 == JPN,
        )
        for row in rows_of(table)
        if row.Index < RISES or row.iso3 == JPN
    ]  # fmt: skip
    note = some(drawn, table, words)
    if "target" in order.exhibit.marks:
        needed = order.exhibit.marks["target"][0]
        name = words("chart-needed", target=words.target(order.scenario.target_pct))
        drawn.append(Bar(name, Cell(needed, None), "assumed", True))
    return bars(sorted(drawn, key=lambda bar: -bar.cell.value), "rise_points", words, note=note)


def tradeoff(order: Order) -> Chart:
    """A bar for each row."""
    rows = rows_of(order.exhibit.table)
    drawn = [Bar(clean(row.label), Cell(row.amount_trn_jpy, row.Index), row.kind, False) for row in rows]
    return bars(drawn, "amount_trn_jpy", order.words)


def equipment(order: Order) -> Chart:
    """The chart of the picture that is chosen."""
    views = {"nature": _parts, "goal": _parts, "programmes": _programmes}
    return views[order.choice](order) if order.choice else _equipment_nato(order)


def _equipment_nato(order: Order) -> Chart:
    """Members as points, and the shares of Japan now and at the target as upright lines."""
    table, words, scenario = order.exhibit.table, order.words, order.scenario
    x, top = [float(value) for value in table["share_pct"]], float(table["equipment_share_pct"].max())
    now = order.exhibit.marks["japan-now"][0]
    uprights = (
        (words("equipment-now", share=words.pct(now, 2)), now, JAPAN_COLOR, "spent"),
        (
            words("equipment-target", share=words.target(scenario.target_pct)),
            scenario.target_pct,
            TARGET_COLOR,
            "assumed",
        ),
    )
    total = len(x) + 2 * len(uprights)
    series = [
        Series(
            name=capital(words(f"kind-{kind}")), column="equipment_share_pct", color=REST, kind=str(kind), lined=False,
            cells=at({row.Index: Cell(row.equipment_share_pct, row.Index) for row in rows_of(part)}, range(total)),
        )
        for kind, part in table.groupby("kind", sort=False)
    ]  # fmt: skip
    for name, share_pct, color, kind in uprights:
        ends = at({len(x): Cell(0.0, None), len(x) + 1: Cell(top, None)}, range(total))
        series.append(Series(name=clean(name), column="equipment_share_pct", color=color, kind=kind, cells=ends))
        x += [share_pct, share_pct]
    named = {*scenario.compare, *table["iso3"].head(1)}
    return Chart(
        shape="scatter", categories=tuple(x), series=tuple(series), places="0",
        category_title=words("col-share_pct"), value_title=words("col-equipment_share_pct"),
        names=tuple(row.name if row.iso3 in named else "" for row in rows_of(table)) + ("",) * (total - len(table)),
    )  # fmt: skip


def _parts(order: Order) -> Chart:
    """What a budget is made of, a column a year; only the first group, since groups stand on different bases."""
    table, words = order.exhibit.table, order.words
    rows = table[table["group"].isin(table["group"].head(1))].sort_values("fiscal_year", kind="stable")
    columns = list(dict.fromkeys(zip(rows["fiscal_year"], rows["stage"], strict=True)))
    labels = [words("chart-budget", year=str(year), stage=stage) for year, stage in columns]
    series = [
        Series(
            name=str(item), column="amount_trn_jpy", color=color,
            cells=at(
                {(row.fiscal_year, row.stage): Cell(row.amount_trn_jpy, row.Index) for row in rows_of(part)}, columns
            ),
        )
        for (item, part), color in zip(rows.groupby("item", sort=False), itertools.cycle(PARTS))
    ]  # fmt: skip
    return upright("stacked", labels, series, words, "fiscal_year", "amount_trn_jpy")


def _programmes(order: Order) -> Chart:
    words = order.words
    drawn = []
    for row in rows_of(order.exhibit.table):
        budget = words("chart-budget", year=str(row.fiscal_year), stage=row.stage)
        label = words("chart-item", item=row.item, budget=budget)
        drawn.append(Bar(label, Cell(row.amount_trn_jpy, row.Index), row.kind, False))
    return bars(drawn, "amount_trn_jpy", words, places="0.000")


def cost(order: Order) -> Chart:
    """The years, or the grid that is chosen."""
    return _cost_grid(order) if order.choice else _cost_years(order)


def _cost_years(order: Order) -> Chart:
    table, words = order.exhibit.table, order.words
    series = [
        Series(name=words(f"col-{column}"), column=column, color=color, kind="assumed",
               cells=tuple(Cell(value, row) for row, value in enumerate(table[column].tolist())))
        for column, color in (("hold_trn_jpy", REST), ("spending_trn_jpy", TARGET_COLOR))
    ]  # fmt: skip
    return upright("column", table["fiscal_year"].tolist(), series, words, "fiscal_year", "spending_trn_jpy")


def _cost_grid(order: Order) -> Chart:
    table, words = order.exhibit.table, order.words
    by = f"{order.choice}_pct" if order.choice == "growth" else "jpy_per_usd"
    value = "spending_trn_jpy" if order.choice == "growth" else "spending_bn_usd"
    steps = sorted(set(table[by].tolist()))
    others = sorted(set(table["target_pct"].tolist()) - {order.scenario.target_pct})
    colors = {**dict(zip(others, itertools.cycle(STEPS))), order.scenario.target_pct: TARGET_COLOR}
    series = [
        Series(
            name=words("chart-target", target=words.target(float(str(target)))), column=value, kind="assumed",
            color=colors[float(str(target))],
            cells=at({row[1]: Cell(row[2], row[0]) for row in part[[by, value]].itertuples(name=None)}, steps),
        )
        for target, part in table.groupby("target_pct")
    ]  # fmt: skip
    return upright("column", [round(step, 10) for step in steps], series, words, by, value)


def timeline(order: Order) -> Chart:
    """The shares of GDP that events named, by day; events that name none stand in the table."""
    table, words = order.exhibit.table, order.words
    named = table[table["figure_pct"].notna()]
    # The fullest first: LibreOffice loses the points of a series that is shorter than a later one.
    categories = dict(zip(named["category"].value_counts().index, itertools.cycle(HUES)))
    series = []
    for category, color in categories.items():
        rows = rows_of(named[named["category"] == category])
        cells = at({row.Index: Cell(row.figure_pct, row.Index) for row in rows}, named.index)
        series.append(Series(name=str(category), column="figure_pct", color=color, lined=False, cells=cells))
    return Chart(
        shape="scatter", categories=tuple((dt.date.fromisoformat(day) - SERIAL_ZERO).days for day in named["date"]),
        series=tuple(series), places="0.0", category_title=words("col-date"), value_title=words("col-figure_pct"),
        dates=True, note=words("chart-some", count=str(len(named)), of=str(len(table))),
    )  # fmt: skip
