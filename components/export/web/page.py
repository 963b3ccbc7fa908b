"""An exhibit as one HTML file that needs nothing else: interactive, offline, light and dark.

The installed plotly.js is inside, compressed; the reader's browser unpacks it.
"""

from __future__ import annotations

import base64

from components.export.csv_files import csv
from components.export.order import Order, file_name
from components.export.provenance import assumptions, scenario_line, sources
from components.export.web.template import filled, interactive, style
from components.kit.table_text import written

TEXTS = {
    "house": "page-title",
    "old_browser": "file-old-browser",
    "no_script": "file-no-script",
    "since": "since-heading",
    "table": "sheet-table",
    "data": "file-data",
    "notes": "show-notes",
    "assumptions": "sheet-assumptions",
    "sources": "sheet-sources",
    "cite": "file-cite",
    "cite_too": "file-cite-sources",
}


def html(order: Order) -> bytes:
    """The page, UTF-8, under 2.5 MB."""
    exhibit, words, line = order.exhibit, order.words, scenario_line(order)
    columns, rows = written(exhibit.table, words, order.view.figures.sources)
    page = filled(
        "page.html",
        words,
        texts=TEXTS,
        exhibit=exhibit,
        line=line,
        columns=columns,
        rows=rows,
        assumptions=assumptions(order),
        sources=sources(order),
        csv=base64.b64encode(csv(order)).decode("ascii"),
        csv_name=file_name(order, "csv"),
        citation=words("file-citation", title=words("page-title"), exhibit=exhibit.headline, line=line),
        style=style("page.css", dark=True),
        **interactive({"chart": exhibit.spec}, {"chart": exhibit.credit}, words, dark=True),
    )
    return page.encode("utf-8")
