"""Number formats of a workbook, as far as they change what number a reader sees: the per cent sign."""

from __future__ import annotations

import operator
import re
from decimal import Decimal

MOST = 2  # signs
LONGEST = 255  # characters of a format that a spreadsheet program writes

# Texts, signs printed as they are, room left for a sign, a sign repeated; and colours, conditions and languages.
_LITERAL = re.compile(r'"[^"]*"?|[\\_*].?', re.DOTALL)
_CONDITION = re.compile(r"\[(<=|>=|<>|<|>|=)\s*(-?[0-9]+(?:\.[0-9]+)?)\s*\]")
_BRACKETS = re.compile(r"\[[^\]]*\]")
_COMPARE = {
    "<": operator.lt, ">": operator.gt, "=": operator.eq, "<=": operator.le, ">=": operator.ge, "<>": operator.ne,
}  # fmt: skip


def percents(form: str, value: Decimal) -> int | None:
    """How many per cent signs the format writes for the value, each of which shows it a hundredfold.

    None where it cannot be told: the sections differ and it is open which of them applies, the signs are many, or the
    format is longer than any program writes one.
    """
    if len(form) > LONGEST:
        return None
    sections = _LITERAL.sub("", form).split(";")[:3]  # a fourth is for texts
    signs = [_BRACKETS.sub("", section).count("%") for section in sections]
    if max(signs) > MOST:
        return None
    if len(set(signs)) == 1:
        return signs[0]
    conditions = [_CONDITION.search(section) for section in sections]
    if not any(conditions):
        return signs[_usual(value, len(sections))]
    for number, condition in enumerate(conditions):
        if condition and _COMPARE[condition[1]](value, Decimal(condition[2])):
            return signs[number]
        if not condition:
            return signs[number] if number == len(sections) - 1 else None
    return None


def _usual(value: Decimal, sections: int) -> int:
    """The section of a format without conditions: for what is positive, negative, and zero."""
    if value < 0:
        return 1
    return 2 if value == 0 and sections == 3 else 0
