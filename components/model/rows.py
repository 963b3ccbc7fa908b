"""The rows of a table as records."""

from __future__ import annotations

import functools
from collections import namedtuple
from collections.abc import Iterator
from typing import Any

import pandas as pd


def rows_of(table: pd.DataFrame) -> Iterator[Any]:
    """The rows of a table as named tuples of Python's own values, `Index` first."""
    columns = [table.index.tolist(), *(table[column].tolist() for column in table.columns)]
    return map(_row_class(tuple(table.columns))._make, zip(*columns, strict=True))


@functools.cache
def _row_class(columns: tuple[str, ...]) -> Any:
    return namedtuple("Row", ["Index", *columns])


def newest_row(rows: pd.DataFrame, column: str) -> pd.Series:
    """The row with the largest value of `column`, the last of several. Raises LookupError where there is no row."""
    if rows.empty:
        raise LookupError("no figure of Japan is known on this date")
    return rows.sort_values(column, kind="stable").iloc[-1]
