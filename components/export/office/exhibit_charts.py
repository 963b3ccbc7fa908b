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
from components.export.office.chart_model import Bar, Cell, Chart, Series, at, bars, capital
from components.export.order import Order
from components.kit.look import INK, MUTED, REST
from components.model.rows import rows_of
from components.model.scenario import MEASURES

SERIAL_ZERO = dt.date(1899, 12, 30)  # the day from which office programs count dates
JAPANS = ("now", *(f"japan-{measure}" for measure in MEASURES))  # marks of Japan's own level
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
        series.append(Series(name=capital(str(category)), column="figure_pct", color=color, lined=False, cells=cells))
    return Chart(
        shape="scatter", categories=tuple((dt.date.fromisoformat(day) - SERIAL_ZERO).days for day in named["date"]),
        series=tuple(series), places="0.0", category_title=words("col-date"), value_title=words("col-figure_pct"),
        dates=True, note=words("chart-some", count=str(len(named)), of=str(len(table))),
    )  # fmt: skip
