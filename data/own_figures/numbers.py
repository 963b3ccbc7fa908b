"""The shares of a reader's file: taken as they stand, or not at all."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from typing import NamedTuple

HIGHEST_PCT = 100
LONGEST = 60  # characters of a number with its unit
NO_FIGURE = frozenset(
    ("", "..", "...", ". .", ". . .", "…", "-", "–", "—", "--", ":", "x", "xx", "xxx", "na", "n/a", "n.a.", "n.a",
     "nan", "null", "none", "no data", "不明", "該当なし")
)  # fmt: skip

_PERCENT = r"(?P<percent>%|percent|per cent|pct|パーセント)"
# Possessive where they could be: no text takes longer than its length.
_SHARE = re.compile(
    rf"\+?(?P<whole>[0-9]{{1,15}}+)(?:(?P<sign>[.,])(?P<part>[0-9]{{1,20}}+))?(?:e(?P<power>[+-]?[0-9]{{1,3}}+))?\s*+{_PERCENT}?"
)
_THOUSANDS = re.compile(r"[0-9]{1,3}(?:(?:,[0-9]{3}){2,}|(?:\.[0-9]{3}){2,}|(?:[\s'’][0-9]{3})+)(?:[.,][0-9]+)?")
_BEFORE_COMMA = re.compile(r"[+-]?[0-9]++")
# Digits, and what may follow them in a cell: a unit, and signs or a letter that lead to a footnote.
_AFTER_COMMA = re.compile(r"[0-9]++\s*+(?:%|percent|per cent|pct|パーセント)?+[\W_]*+[a-e]?+[\W_]*+")
# No more than these: ² and ⑥ lead to a footnote, and as digits they would make another number.
_WESTERN = str.maketrans("０１２３４５６７８９．，％＋－", "0123456789.,%+-")


class Share(NamedTuple):
    """A number as it is written: with a per cent sign or not, and the sign before its decimals ("" without any).

    `grouped` are three digits after one sign, which may as well be thousands (1,234).
    """

    number: Decimal
    percent: bool = False
    sign: str = ""
    grouped: bool = False


def share(text: str) -> Share | None:
    """The number that a text names, not below 0; None where it names none. Any number of thousands is 1000 or more."""
    plain = western(text[: LONGEST + 1]).lower()
    if len(plain) > LONGEST:
        return None
    found = _SHARE.fullmatch(plain)
    if found is None:
        return Share(Decimal(1000)) if _THOUSANDS.fullmatch(plain) else None
    number = Decimal(f"{found['whole']}.{found['part'] or 0}e{found['power'] or 0}")
    grouped = found["sign"] is not None and len(found["part"]) == 3 and found["whole"] != "0" and not found["power"]
    return Share(number, bool(found["percent"]), found["sign"] or "", grouped)


def is_cut(cell: str, after: str) -> bool:
    """Whether a decimal comma may have split one number into two cells: 3 and 5, +3 and 5%, 3 and 5²."""
    parts = (unicodedata.normalize("NFKC", text[:LONGEST]).strip().lower() for text in (cell, after))
    return all(sign.fullmatch(part) for sign, part in zip((_BEFORE_COMMA, _AFTER_COMMA), parts, strict=True))


def western(text: str) -> str:
    """A text with Western digits and signs in place of the full-width ones, without blanks around it."""
    return text.translate(_WESTERN).strip()
