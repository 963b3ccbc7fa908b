"""An exhibit as data: CSV, JSON, and a workbook with an editable chart."""

from __future__ import annotations

import csv as csv_module
import dataclasses
import json as json_module
from collections.abc import Iterator
from typing import Any

import pandas as pd

from components import query
from components.drawing import plain
from components.export import Order
from components.export.native import clean
from components.export.record import KEY_OF, assumptions, scenario_line, sources, used
from components.table import readable

MARK = "# "  # before each line of a CSV file that is not a row of the table
CODED = ("kind", "gdp_kind", "road", "line")  # columns whose values are keys
# With which a text would be read as a formula, by some programs in Japanese also at full width.
FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
# How a workbook is written: a text stays a text, whatever it looks like.
BOOK = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


def csv(order: Order) -> bytes:
    """The table as UTF-8 with a byte-order mark (without it Excel garbles Japanese), under lines that begin with `# `.

    Those lines hold title, sentence, scenario, sources and notes. Texts stand in quotes, numbers do not and are not
    rounded, so `pandas.read_csv(file, comment="#")` reads the table as it is, whatever signs a text has. A text that a
    spreadsheet would run as a formula has an apostrophe before it.
    """
    table = tidy(order)
    for column in _texts(table):
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
        "choice": order.choice,
        "lang": words.lang,
        "title": exhibit.title,
        "sentence": exhibit.sentence,
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


def xlsx(order: Order) -> bytes:
    """A workbook: answer and chart, table, columns, chart data, assumptions, sources."""
    from components.export.workbook import workbook

    return workbook(order)


def tidy(order: Order) -> pd.DataFrame:
    """The exhibit's table, every text on one line."""
    table = order.exhibit.table.copy()
    for column in _texts(table):
        table[column] = table[column].map(clean, na_action="ignore")
    return table


def rows(table: pd.DataFrame) -> Iterator[list[Any]]:
    """The table's rows as Python's own values, None where there is none."""
    columns = [[None if pd.isna(value) else value for value in table[column].tolist()] for column in table.columns]
    return map(list, zip(*columns, strict=True))


def harmless(text: str) -> str:
    """A text that no spreadsheet reads as a formula."""
    return f"'{text}" if text.startswith(FORMULA) else text


def codes(order: Order) -> dict[str, dict[str, str]]:
    """What the coded values of the table mean: by column, each value with its meaning."""
    table = order.exhibit.table
    written = readable(table, order.words, order.figures.sources)
    coded = [column for column in CODED if column in table]
    return {column: dict(zip(table[column].tolist(), written[column].tolist(), strict=True)) for column in coded}


def _texts(table: pd.DataFrame) -> list[str]:
    return [str(column) for column in table if pd.api.types.is_string_dtype(table[column])]


def _head(order: Order) -> list[str]:
    exhibit = order.exhibit
    return [exhibit.title, exhibit.sentence, scenario_line(order), exhibit.credit, *exhibit.since, *exhibit.notes]


def _link(order: Order) -> dict[str, str]:
    keys = {*(KEY_OF[field] for field in used(order)), "asof"} | ({"keep"} if order.scenario.kept else set())
    said = {key: text for key, text in query.texts(order.scenario).items() if key in keys}
    return {**said, "lang": order.words.lang}
