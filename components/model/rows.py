"""The rows of a table as typed records."""

from __future__ import annotations

import functools
from collections import namedtuple
from collections.abc import Iterator
from typing import Any, NamedTuple, TypeVar

import pandas as pd

Record = TypeVar("Record", bound=NamedTuple)


def records(table: pd.DataFrame, record: type[Record]) -> Iterator[Record]:
    """The rows of a table in order, each as a `record` of Python's own values: its fields are columns of the table.

    Raises KeyError for a field that is no column.
    """
    columns = [table[name].tolist() for name in record._fields]
    return map(record._make, zip(*columns, strict=True))


def rows_of(table: pd.DataFrame) -> Iterator[Any]:  # Any: the columns of exports have no type here
    """The rows of a table as named tuples of Python's own values, `Index` first."""
    columns = [table.index.tolist(), *(table[column].tolist() for column in table.columns)]
    return map(_row_class(tuple(table.columns))._make, zip(*columns, strict=True))


@functools.cache
def _row_class(columns: tuple[str, ...]) -> Any:  # Any: a class made at run time
    return namedtuple("Row", ["Index", *columns])


def newest_row(rows: pd.DataFrame, column: str) -> pd.Series:
    """The row with the largest value of `column`, the last of several. Raises LookupError where there is no row."""
    if rows.empty:
        raise LookupError("no figure of Japan is known on this date")
    return rows.sort_values(column, kind="stable").iloc[-1]
