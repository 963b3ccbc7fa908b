"""The reader's own figures: what a file gives, as a table that can be drawn, and every line of it that cannot."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from data.own_figures.lines import Reason
from data.own_figures.parsed import Refusal
from data.own_figures.parsing import JPN, parse
from data.share_unit import Unit

COLUMNS = ("iso3", "year", "share_pct", "kind", "label", "source")


@dataclass(frozen=True, eq=False)
class OwnFigures:
    """What a reader's file gives. `rows` has COLUMNS, one row a country, year and label: Japan first, then the
    countries that are compared, then the others in the file's order.

    `share_pct` is in per cent of GDP (3.5); `kind` is "own", or "own-" and one of KINDS where the file names one;
    `source` is the file's text, or the file's name. `refused` has the first MAX_REFUSED of `refused_count`; `notices`
    are what is to be known of what was taken. Where it is open whether the file's numbers are per cent or fractions,
    `fractions` is the same file with them read as fractions. Compares by identity, as Figures do.
    """

    name: str
    rows: pd.DataFrame
    refused: tuple[Refusal, ...]
    refused_count: int
    notices: tuple[Refusal, ...] = ()
    fractions: OwnFigures | None = None


def read_own(content: bytes, name: str, *, unit: Unit | None = None, first: Sequence[str] = (JPN,)) -> OwnFigures:
    """The figures of a CSV, XLSX, XLS or ODS file. Never raises: what cannot be used is in `refused`.

    `unit` is that of numbers without a per cent sign, None where nobody has said it. The countries `first` stand first
    and are the last to be left out where the rows are too many.
    """
    return own_figures(plain_figures(content, name, unit=unit, first=first))


# Any, here and below: what was an OwnFigures before it went through another process.
def plain_figures(content: bytes, name: str, *, unit: Unit | None, first: Sequence[str]) -> dict[str, Any]:
    """What `own_figures` makes OwnFigures of, as plain data: numbers, texts, lists and mappings only."""
    return dataclasses.asdict(parse(content, name, unit=unit, first=first))


def own_figures(plain: Mapping[str, Any]) -> OwnFigures:
    """The figures that `plain_figures` has read."""
    rows = pd.DataFrame(plain["rows"], columns=list(COLUMNS)).astype({"year": "int64", "share_pct": "float64"})
    return OwnFigures(
        plain["name"],
        rows,
        _refusals(plain["refused"]),
        plain["refused_count"],
        _refusals(plain["notices"]),
        own_figures(plain["fractions"]) if plain["fractions"] else None,
    )


def no_rows() -> pd.DataFrame:
    """The rows of a reader who has given none."""
    return pd.DataFrame(columns=list(COLUMNS)).astype({"year": "int64", "share_pct": "float64"})


def refused_whole(name: str, reason: Reason) -> OwnFigures:
    """What is told of a file that was not read at all."""
    return OwnFigures(name, no_rows(), (Refusal(None, "", "", reason),), 1)


def _refusals(plain: Sequence[Mapping[str, Any]]) -> tuple[Refusal, ...]:
    return tuple(Refusal(**one) for one in plain)
