"""An exhibit as JSON."""

from __future__ import annotations

import dataclasses
import json as json_module

from components.export.order import Order
from components.export.provenance import assumptions, link_keys, scenario_line, sources
from components.export.tidy import rows, tidy
from components.kit.drawing import plain


def json(order: Order) -> bytes:
    """Picture (plotly's), table, scenario (the link's keys), assumptions and sources, as strict JSON in UTF-8."""
    exhibit, words = order.exhibit, order.words
    table = tidy(order)
    content = {
        "exhibit": exhibit.id,
        "choice": order.choice or None,
        "lang": words.lang,
        "question": exhibit.question,
        "headline": exhibit.headline,
        "details": exhibit.details,
        "scenario_line": scenario_line(order),
        "credit": exhibit.credit,
        "notes": exhibit.notes,
        "since": exhibit.since,
        "scenario": link_keys(order),
        "assumptions": [dataclasses.asdict(one) for one in assumptions(order)],
        "sources": [dataclasses.asdict(source) for source in sources(order)],
        "columns": {column: words(f"col-{column}") for column in table},
        "table": [dict(zip(table.columns, row, strict=True)) for row in rows(table)],
        "figure": exhibit.spec,
    }
    return json_module.dumps(plain(content), ensure_ascii=False, allow_nan=False, indent=1).encode() + b"\n"
