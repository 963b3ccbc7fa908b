"""What a heading, a title or an indicator says that its figures count: a share of GDP, or something else."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterable
from typing import Literal

Counts = Literal["share", "other"]
LONGEST = 300  # characters that are looked at

_GDP = r"(?:(?<![a-z])(?:[nr]?gdp)(?![a-z])|gross domestic product|国内総生産)"
_OF_GDP = re.compile(_GDP)
_SHARE = re.compile(
    r"%|percent|per cent|(?<![a-z])(?:share|pct|prct|prc|pc|ratio|proportion)(?![a-z])|比|割合|パーセント"
)
# GDP itself, its growth, and changes of a share are no shares of it.
_NOT_SHARE = re.compile(
    rf"{_GDP}\s?(?:per capita|growth|deflator)|(?:change|growth|difference) (?:in|of)|一人当|成長率|伸び率|前年比"
)
_OTHER = re.compile(
    r"\$|€|£|¥|(?<![a-z])(?:usd?|eur|euros?|jpy|gbp|yen|dollars?|currency|prices?|ppp|mio|mrd|mn|bn|trn|tn|millions?|"
    r"billions?|trillions?|thousands?|constant|capita|population|personnel|inhabitants?|persons?|index|growth|change|debt|"
    r"govt|government (?:spending|expenditure|outlays)|total (?:defence|defense|expenditure|spending))(?![a-z])|"
    r"円|ドル|ユーロ|百万|億|兆|人口|人員|一人当|成長率|伸び率|前年比|歳出|percentage of total|% of total"
)
# Codes that stand for one thing in tables that hold many: another function of government, an amount.
_OTHER_CODES = re.compile(r"total|gf(?!02)[0-9]{2,4}|mio nac|mio eur|clv.*|cp meur|pc tot")
_DEFENCE = re.compile(r"militar|miltary|defen[cs]e|milex|防衛|国防|軍事|ms\.mil|gf02")


@functools.lru_cache(maxsize=2_048)
def counts(text: str) -> Counts | None:
    """What a text says that figures count; None where it says nothing of it."""
    plain = _plain(text)
    if _OF_GDP.search(plain):
        return "share" if _SHARE.search(plain) and not _NOT_SHARE.search(plain) else "other"
    if "ms mil xpnd gd zs" in plain:  # the World Bank's code of military expenditure, % of GDP
        return "share"
    return "other" if _OTHER.search(plain) or _OTHER_CODES.fullmatch(plain) else None


def first_counts(texts: Iterable[str]) -> Counts | None:
    """What the first of the texts says that says anything of it."""
    return next((found for text in texts if (found := counts(text))), None)


def about_defence(text: str) -> bool:
    """Whether a text is about defence or military spending."""
    return _DEFENCE.search(text[:LONGEST].casefold()) is not None


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text[:LONGEST])[:LONGEST].casefold()
    return " ".join(re.sub(r"[_.\-]", " ", folded).split())
