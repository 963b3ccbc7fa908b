"""An exhibit as JSON, after the schema beside this file."""

from __future__ import annotations

import dataclasses
import json as json_module
from pathlib import Path
from urllib.parse import urlencode

from components.export.order import Order
from components.export.provenance import assumptions, link_keys, scenario_line, sources
from components.export.tidy import codes, rows, tidy
from components.kit.drawing import plain
from components.model.controls import CONTROLS
from components.model.range_controls import NumberControl

SCHEMA = Path(__file__).with_name("exhibit.schema.json")
VERSION = "1.0"
NUMBERS = {control.key for control in CONTROLS if isinstance(control, NumberControl)}


def json(order: Order) -> bytes:
    """Picture (plotly's), table, scenario (the link's keys), assumptions and sources, as strict JSON in UTF-8."""
    exhibit, words = order.exhibit, order.words
    table, keys = tidy(order), link_keys(order)
    content = {
        "$schema": SCHEMA.name,
        "version": VERSION,
        "exhibit": exhibit.id,
        "choice": order.choice or None,
        "lang": words.lang,
        "as_of": order.scenario.as_of.isoformat(),
        "question": exhibit.question,
        "headline": exhibit.headline,
        "details": exhibit.details,
        "scenario_line": scenario_line(order),
        "credit": exhibit.credit,
        "licence": words("file-licence"),
        "notes": exhibit.notes,
        "since": exhibit.since,
        "link": urlencode(keys, safe=",:;|"),
        "scenario": {key: _number(text) if key in NUMBERS else text for key, text in keys.items()},
        "assumptions": [dataclasses.asdict(one) for one in assumptions(order)],
        "sources": [dataclasses.asdict(source) for source in sources(order)],
        "columns": {column: words(f"col-{column}") for column in table},
        "codes": codes(order),
        "table": [dict(zip(table.columns, row, strict=True)) for row in rows(table)],
        "figure": exhibit.spec,
    }
    return json_module.dumps(plain(content), ensure_ascii=False, allow_nan=False, indent=1).encode() + b"\n"


def _number(text: str) -> int | float:
    """A number of the link as it stands there, whole or not."""
    return float(text) if "." in text else int(text)
