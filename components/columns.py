"""A tidy table as it is read: column names with units, kinds in words, numbers as they are written."""

from __future__ import annotations

import pandas as pd

from components.words import Words

WHOLE = ("year", "fiscal_year", "start_year", "end_year", "rank")  # written without a thousands sign


def worded(table: pd.DataFrame, words: Words) -> pd.DataFrame:
    """The table with the classes of its numbers and of its GDP in words."""
    if "kind" in table:
        table = table.assign(kind=[words(f"kind-{kind}") for kind in table["kind"]])
    if "gdp_kind" in table:
        table = table.assign(
            gdp_kind=[
                words("kind-assumed") if kind == "assumed" else words(f"gdp-{kind}") for kind in table["gdp_kind"]
            ]
        )
    return table


def places(column: str) -> int:
    """Decimals of a column that is not of whole numbers."""
    return 0 if column.endswith("person_jpy") else 2


def written(table: pd.DataFrame, words: Words) -> tuple[list[tuple[str, bool]], list[list[str]]]:
    """Every column's name and whether it holds numbers, and every row as text; a missing value is empty."""
    columns, cells = [], []
    for column in table.columns:
        numbers = pd.api.types.is_numeric_dtype(table[column]) and not pd.api.types.is_bool_dtype(table[column])
        columns.append((words(f"col-{column}"), bool(numbers)))
        cells.append([_cell(value, str(column), words) for value in worded(table[[column]], words)[column]])
    return columns, [list(row) for row in zip(*cells, strict=True)]


def _cell(value: object, column: str, words: Words) -> str:
    if pd.isna(value):  # type: ignore[call-overload]
        return ""
    if column in WHOLE:
        return str(int(value)) if isinstance(value, int | float) else str(value)
    return words.number(value, places(column)) if isinstance(value, float) else str(value)
