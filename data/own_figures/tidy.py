"""A text of a reader's file as it may be shown: on one line, without signs that control how it is shown."""

from __future__ import annotations

import unicodedata

_UNSHOWN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


def tidy(text: str) -> str:
    """The text on one line, each run of blanks as one."""
    return " ".join("".join(" " if unicodedata.category(c) in _UNSHOWN else c for c in text).split())
