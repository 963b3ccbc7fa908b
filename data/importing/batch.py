"""What an import has read: an edition and its rows, each with the place it was read from."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Decimal

from data.importing.refusal import RefusedError
from data.importing.workbook import MOST

OVERRULE = "or --accept-large-revisions if the publisher says so"


@dataclass(frozen=True)
class Edition:
    """One edition of one publication. `details` are the fields of sources.toml that a new entry is made of."""

    id: str
    released: str
    details: Mapping[str, str]
    file: str = ""
    sha256: str = ""

    @property
    def name(self) -> str:
        """Publisher, title, edition and day, for a person."""
        about = self.details
        return f"{about['publisher']}, {about['title']}, {about['edition']}, released {self.released}"


@dataclass(frozen=True)
class Row:
    """A row of a table as text, without release and source; `place` says where its value was read."""

    table: str
    cells: Mapping[str, str]
    place: str


# A table's figures by key, each with its row.
Cells = Mapping[tuple[str, ...], tuple[float, Row]]


@dataclass(frozen=True)
class Batch:
    """All that one file or service gave: its edition, its rows, and notices for the person who runs the update."""

    edition: Edition
    rows: tuple[Row, ...]
    notices: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    left_out: int = 0


def fixed(value: float, digits: int, factor: str = "1") -> str:
    """The value times a factor with exactly that many digits after the point; plain 0 for zero.

    Exact in decimals, so that a change of unit never moves a digit; halves go to the even digit.
    Raises RefusedError if it is no number or as large as none can be.
    """
    if not abs(value) < MOST:
        raise RefusedError(f"a figure of {value:g}; expected: a number under {MOST:g}")
    rounded = (Decimal(value) * Decimal(factor)).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_EVEN)
    return f"{rounded:f}" if rounded else "0"


def trimmed(value: float, digits: int, factor: str = "1") -> str:
    """The value times a factor with at most that many digits after the point, without zeros at its end."""
    text = fixed(value, digits, factor)
    return text.rstrip("0").rstrip(".") if "." in text else text
