"""Which country a publisher's name means: CLDR's English names, and the spellings that publishers use besides."""

import re
import unicodedata
from functools import cache

from babel import Locale
from babel.core import get_global

from data.oddities import AGGREGATES, COUNTRIES

_SPELLINGS = {
    "bosnia herzegovina": "BIH",
    "brunei darussalam": "BRN",
    "cabo verde": "CPV",
    "congo": "COG",
    "congo dr": "COD",
    "congo dem rep": "COD",
    "congo republic": "COG",
    "cote divoire": "CIV",
    "czech republic": "CZE",
    "czech rep": "CZE",
    "eswatini kingdom of": "SWZ",
    "gambia the": "GMB",
    "great britain": "GBR",
    "korea north": "PRK",
    "korea south": "KOR",
    "korea republic of": "KOR",
    "kyrgyz republic": "KGZ",
    "macedonia": "MKD",
    "macedonia north": "MKD",
    "macedonia fyr": "MKD",
    "fyr macedonia": "MKD",
    "myanmar": "MMR",
    "republic of korea": "KOR",
    "russian federation": "RUS",
    "slovak republic": "SVK",
    "swaziland": "SWZ",
    "the netherlands": "NLD",
    "timor leste": "TLS",
    "trinidad and tobago": "TTO",
    "turkiye": "TUR",
    "turkey": "TUR",
    "uae": "ARE",
    "uk": "GBR",
    "united states of america": "USA",
    "us": "USA",
    "usa": "USA",
    "viet nam": "VNM",
    "nato europe and canada": AGGREGATES[0],
    "nato total": AGGREGATES[1],
}
# States that are no more and sums of several: known, and no country of today.
_OTHERS = {
    "central asia",
    "czechoslovakia",
    "east asia",
    "european union",
    "german democratic republic",
    "nato europe",
    "north america",
    "ussr",
    "yemen north",
    "yugoslavia",
}


def code_of(name: str) -> str | None:
    """ISO 3166 alpha-3 code (or the id of a NATO sum) of a name; "" for what is no country; None if not known.

    Marks of footnotes, a currency in brackets, accents, case and punctuation do not matter.
    """
    plain = _plain(name)
    if plain in _OTHERS:
        return ""
    return _names().get(plain)


@cache
def _names() -> dict[str, str]:
    territories = Locale("en").territories
    codes: dict[str, str] = {}
    for code, (territory, *more) in get_global("territory_aliases").items():
        if len(code) == 3 and code.isalpha() and not more and territory in territories:
            plain = _plain(territories[territory])
            if plain not in codes or code in COUNTRIES:
                codes[plain] = code
    return codes | _SPELLINGS


def _plain(name: str) -> str:
    bare = re.sub(r"\(.*?\)|[*†‡§¶‖¹²³⁰-⁹\d].*$", "", name)
    folded = unicodedata.normalize("NFKD", bare.replace("&", " and ").replace("ı", "i"))
    letters = "".join(mark for mark in folded.lower() if not unicodedata.combining(mark) and mark not in "'’.")
    return " ".join(re.sub(r"[^a-z]+", " ", letters).split())
