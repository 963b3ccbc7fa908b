"""The years of a reader's file, in the forms in which tables name them."""

from __future__ import annotations

import re
from typing import NamedTuple

from data.own_figures.numbers import western

FIRST_YEAR, LAST_YEAR = 1949, 2060
LONGEST = 40  # characters

# The year before the first of each era, by its name and by its letter.
_ERAS = {"昭和": 1925, "平成": 1988, "令和": 2018, "s": 1925, "h": 1988, "r": 2018}
_LAST_OF_ERA = {1925: 64, 1988: 31, 2018: LAST_YEAR - 2018}
_MARK = r"\s?\(?(?:e|est\.?|estimate|推計)\)?"
_FORMS = tuple(
    re.compile(form)
    for form in (
        r"(?P<fy>fy\s?)?(?P<year>[0-9]{4})(?:\.0{1,6})?"
        rf"(?P<estimate>{_MARK})?(?:年(?P<nendo>度)?)?(?P<estimate_after>{_MARK})?",
        r"(?P<year>[0-9]{4}) \[yr(?P=year)\]",  # the World Bank's DataBank
        r"(?P<year>[0-9]{4})-a1",  # SDMX: the year as a whole
        # A day stands for its year where it begins or ends it; any other may belong to a month or a financial year.
        r"(?P<year>[0-9]{4})([-/.])(?:0?1\2 ?0?1|12\2 ?31)(?:[ t]00:00(?::00(?:\.0+)?)?)?",
        r"(?:0?1([-/.])0?1\1|31([-/.])12\2|12([-/.])31\3)(?P<year>[0-9]{4})",
        r"(?P<fy>fy\s?)?(?P<year>[0-9]{4})\s?(?P<to>[-/–—])\s?(?P<next>[0-9]{4}|[0-9]{2})(?:年度)?",
        r"(?P<era>昭和|平成|令和|[shr])\.?\s?(?P<of_era>元|[0-9]{1,2})(?:年(?P<nendo>度)?)?",
        r"(?P<year>[0-9]{4})年?\s?\((?P<era>昭和|平成|令和|[shr])\.?(?P<of_era>元|[0-9]{1,2})年?\)年?(?P<nendo>度)?",
    )
)


class Year(NamedTuple):
    """A year, whether the file marks it as an estimate, and whether it is a financial one (the year it begins in)."""

    number: int
    estimate: bool = False
    fiscal: bool = False


def year(text: str) -> Year | None:
    """The year that a text names, from FIRST_YEAR to LAST_YEAR: 2024, 2024.0, 2024e, FY2024, 2024/25, 令和6年度,
    2024-01-01. None where it names none.
    """
    plain = western(text[: LONGEST + 1]).lower().replace("（", "(").replace("）", ")")
    for form in _FORMS if len(plain) <= LONGEST else ():
        if found := form.fullmatch(plain):
            read = _read(found.groupdict())
            return read if read and FIRST_YEAR <= read.number <= LAST_YEAR else None
    return None


def _read(found: dict[str, str | None]) -> Year | None:
    number = int(found.get("year") or 0)
    if era := found.get("era"):
        of_era = 1 if found["of_era"] == "元" else int(found["of_era"] or 0)
        if not 1 <= of_era <= _LAST_OF_ERA[_ERAS[era]] or (number and number != _ERAS[era] + of_era):
            return None
        number = _ERAS[era] + of_era
    if after := found.get("next"):
        # 2003-04 may be a month of 2003 as well.
        month = found["to"] == "-" and len(after) == 2 and 1 <= int(after) <= 12
        if month or int(after) != (number + 1) % 10 ** len(after):
            return None
    fiscal = any(found.get(part) for part in ("fy", "nendo", "next"))
    return Year(number, bool(found.get("estimate") or found.get("estimate_after")), fiscal)
