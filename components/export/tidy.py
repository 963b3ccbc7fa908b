"""An exhibit's table as it goes into files: texts on one line, nothing that a spreadsheet would run."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pandas as pd

from components.export.office.chart_model import clean
from components.export.order import Order
from components.kit.table_text import readable

CODED = ("kind", "gdp_kind", "measure", "road", "line")  # columns whose values are keys
# With which a text would be read as a formula, by some programs in Japanese also at full width.
FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def tidy(order: Order) -> pd.DataFrame:
    """The exhibit's table, every text on one line."""
    table = order.exhibit.table.copy()
    for column in text_columns(table):
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
    written = readable(table, order.words, order.view.figures.sources)
    coded = [column for column in CODED if column in table]
    return {column: dict(zip(table[column].tolist(), written[column].tolist(), strict=True)) for column in coded}


def text_columns(table: pd.DataFrame) -> list[str]:
    """The columns that hold text."""
    return [str(column) for column in table if pd.api.types.is_string_dtype(table[column])]
