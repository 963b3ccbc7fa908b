"""The years and shares of a reader's file: taken as they stand, or not at all."""

from __future__ import annotations

import re
import unicodedata

FIRST_YEAR, LAST_YEAR = 1949, 2060
HIGHEST_PCT = 100

_YEAR = re.compile(r"(?:fy\s?)?([0-9]{4})(?:年度?)?")
_SHARE = re.compile(r"\+?([0-9]{1,3})(?:[.,]([0-9]{1,20}))?\s*%?")
_BEFORE_COMMA = re.compile(r"[+-]?[0-9]+")
# Digits, and what may follow them in a cell: a unit, and signs or a letter that lead to a footnote.
_AFTER_COMMA = re.compile(r"[0-9]+\s*(?:%|percent|per cent|pct|パーセント)?[\W_]*[a-e]?[\W_]*")
# No more than these: ² and ⑥ lead to a footnote, and as digits they would make another number.
_PLAIN = str.maketrans("０１２３４５６７８９．，％＋－", "0123456789.,%+-")


def year(text: str) -> int | None:
    """The year that a text names, from FIRST_YEAR to LAST_YEAR; None where it names none."""
    found = _YEAR.fullmatch(_digits(text).lower())
    number = int(found[1]) if found else 0
    return number if FIRST_YEAR <= number <= LAST_YEAR else None


def share(text: str) -> float | None:
    """The share that a text names, in per cent from 0 to HIGHEST_PCT; None where it names none."""
    found = _SHARE.fullmatch(_digits(text))
    number = float(f"{found[1]}.{found[2] or 0}") if found else -1.0
    return number if 0 <= number <= HIGHEST_PCT else None


def is_cut(cell: str, after: str) -> bool:
    """Whether a decimal comma may have parted two cells: 3 and 5, +3 and 5%, 3 and 5²."""
    parts = (unicodedata.normalize("NFKC", text).strip().lower() for text in (cell, after))
    return all(sign.fullmatch(part) for sign, part in zip((_BEFORE_COMMA, _AFTER_COMMA), parts, strict=True))


def _digits(text: str) -> str:
    return text.translate(_PLAIN).strip()
