"""A tidy table for the reader's eye: its keys in words, each source as publisher and edition. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pandas as pd

from components.kit.source_text import source_edition, source_publisher
from components.model.scenario import MEASURES
from components.words import Words
from data import Source

WHOLE = (
    "year",
    "fiscal_year",
    "start_year",
    "end_year",
    "gdp_year",
    "rank",
    "rank_without_japan",
    "japan_rank",
    "rank_of",
    "rank_year",
)  # columns without a thousands sign


def readable(table: pd.DataFrame, words: Words, sources: Mapping[str, Source]) -> pd.DataFrame:
    """`table` with every key that is an English word replaced by words; the column `id` goes.

    Raises KeyError for a source that is not in `sources`, and for a key that has no words.
    """

    def source(key: str) -> str:
        if not key:
            return ""
        found = sources[key]
        return words("credit-source", publisher=source_publisher(words, found), edition=source_edition(words, found))

    def gdp_kind(key: str) -> str:
        if not key:
            return ""
        return words("kind-assumed") if key == "assumed" else words(f"gdp-{key}")

    def line(key: str) -> str:
        if key in MEASURES:
            return words(f"measure-{key}")
        stem, _, which = key.partition("-")
        share = words.target(float(which)) if stem == "asked" else ""
        return words(f"line-{stem}", share=share, number=which)

    writers: dict[str, Callable[[str], str]] = {
        "kind": lambda key: words(f"kind-{key}"),
        "gdp_kind": gdp_kind,
        "measure": lambda key: words(f"measure-{key}") if key else "",
        "line": line,
        "source": source,
    }
    written = {column: [write(key) for key in table[column]] for column, write in writers.items() if column in table}
    return table.assign(**written).drop(columns="id", errors="ignore")


def places(column: str) -> int:
    """Decimals of a column that is not of whole numbers."""
    return 0 if column.endswith("person_jpy") else 2


def written(
    table: pd.DataFrame, words: Words, sources: Mapping[str, Source]
) -> tuple[list[tuple[str, bool]], list[list[str]]]:
    """Every column's name and whether it holds numbers, and every row as text; a missing value is empty."""
    table = readable(table, words, sources)
    columns = [(words(f"col-{column}"), pd.api.types.is_numeric_dtype(table[column])) for column in table.columns]
    cells = [[_cell(value, str(column), words) for value in table[column]] for column in table.columns]
    return columns, [list(row) for row in zip(*cells, strict=True)]


def _cell(value: Any, column: str, words: Words) -> str:  # Any: a cell of any column
    if pd.isna(value):
        return ""
    if column in WHOLE:
        return str(int(value))
    return words.number(value, places(column)) if isinstance(value, float) else str(value)
