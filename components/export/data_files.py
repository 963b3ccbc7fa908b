"""An exhibit as data: CSV and JSON."""

from __future__ import annotations

import csv as csv_module
import dataclasses
import json as json_module

from components.export.order import Order
from components.export.provenance import assumptions, scenario_line, sources, used
from components.export.tidy import harmless, rows, text_columns, tidy
from components.kit.drawing import plain
from components.model.controls import LANGUAGE_KEY
from components.model.link import link_texts

MARK = "# "  # before each line of a CSV file that is not a row of the table


def csv(order: Order) -> bytes:
    """The table as UTF-8 with a byte-order mark (without it Excel garbles Japanese), under lines that begin with `# `.

    Those lines hold title, sentence, scenario, sources and notes. Texts stand in quotes, numbers do not and are not
    rounded, so `pandas.read_csv(file, comment="#")` reads the table as it is, whatever signs a text has. A text that a
    spreadsheet would run as a formula has an apostrophe before it.
    """
    table = tidy(order)
    for column in text_columns(table):
        table[column] = table[column].map(harmless, na_action="ignore")
    body = table.to_csv(index=False, lineterminator="\n", quoting=csv_module.QUOTE_NONNUMERIC)
    head = "".join(f"{MARK}{' '.join(line.split())}\n" for line in _head(order))
    return (head + body).encode("utf-8-sig")


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
        "scenario": _link(order),
        "assumptions": [dataclasses.asdict(one) for one in assumptions(order)],
        "sources": [dataclasses.asdict(source) for source in sources(order)],
        "columns": {column: words(f"col-{column}") for column in table},
        "table": [dict(zip(table.columns, row, strict=True)) for row in rows(table)],
        "figure": exhibit.spec,
    }
    return json_module.dumps(plain(content), ensure_ascii=False, allow_nan=False, indent=1).encode() + b"\n"


def _head(order: Order) -> list[str]:
    exhibit = order.exhibit
    return [exhibit.question, exhibit.headline, scenario_line(order), exhibit.credit, *exhibit.since, *exhibit.notes]


def _link(order: Order) -> dict[str, str]:
    keys = {*(control.key for control in used(order)), "asof"} | ({"keep"} if order.scenario.kept else set())
    said = {key: text for key, text in link_texts(order.scenario, order.view.figures).items() if key in keys}
    return {**said, LANGUAGE_KEY: order.words.lang}
