"""What a reader's file gives, as plain data that passes from the process that reads it to the page."""

from __future__ import annotations

from dataclasses import dataclass

from data.own_figures.lines import Note, Reason


@dataclass(frozen=True)
class Refusal:
    """What was not taken, or is to be known: line of the file (None: the whole file), column, value, the reason,
    and how many figures it stands for.
    """

    line: int | None
    column: str
    value: str
    reason: Reason | Note
    count: int = 1


@dataclass(frozen=True)
class Row:
    """A figure; see OwnFigures."""

    iso3: str
    year: int
    share_pct: float
    kind: str
    label: str
    source: str


@dataclass
class Parsed:
    """What a file gives; see OwnFigures. `fractions` is the same with its numbers read as fractions, where it is open
    what they are.
    """

    name: str
    rows: list[Row]
    refused: list[Refusal]
    refused_count: int
    notices: list[Refusal]
    fractions: Parsed | None = None
