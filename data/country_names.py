"""Which country a name or a code means: CLDR's names, and other names that publishers use (country_names.toml)."""

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from babel import Locale
from babel.core import get_global

from data.oddities import AGGREGATES

_FILE = Path(__file__).with_name("country_names.toml")
_SUMS = {"NATO Europe and Canada": AGGREGATES[0], "NATO Total": AGGREGATES[1]}
_FORMER_CODES = {"CSK", "DDR", "SCG", "SUN", "YMD", "YUG"}
_UNUSED_CODES = {"BUR", "FXX", "QUU", "TMP", "ZAR", "ZZZ"}  # in CLDR besides the current codes
_OWN_CODES = re.compile(r"X[A-Z]{2}")  # for users to assign, by ISO 3166; CLDR assigns XKK to Kosovo
_OTHER_CODES = {"XKX": "XKK", "OWID_KOS": "XKK", "EL": "GRC", "UK": "GBR"}  # World Bank, OWID, Eurostat

_MARKS = re.compile(r"[*†‡§¶‖¹²³⁰-⁹\d].*$", re.DOTALL)  # footnote marks
_BRACKETS = re.compile(r"[(\[（［]([^()\[\]（）［］]*)[)\]）］]")
_LATIN = re.compile(r"[a-z ]*")
_ACCENTS = re.compile(r"[\u0300-\u036f]")
# Older spelling of the sound v, with which the law on embassies wrote until 2019.
_V_SOUNDS = {"ヴァ": "バ", "ヴィ": "ビ", "ヴェ": "ベ", "ヴォ": "ボ", "ヴュ": "ビュ", "ヴ": "ブ"}
_SHORT = {"rep": "republic", "dem": "democratic", "st": "saint", "fed": "federated", "sts": "states", "is": "islands"}
_STOP_WORDS = {"the", "of", "and"}
# Words of full names that short names leave out. Where that would mean another state, country_names.toml has both.
_STYLE = {
    *("republic", "kingdom", "state", "islamic", "arab", "federal", "federative", "sultanate", "principality"),
    *("grand", "duchy", "union", "commonwealth", "independent", "plurinational", "bolivarian", "socialist"),
    *("cooperative", "hashemite", "rb"),
}
# Words that change the meaning of a name if they are in brackets after it.
_OTHER_PART = {
    *("north", "south", "east", "west", "northern", "southern", "eastern", "western", "former", "until", "before"),
    *("excluding", "excl", "without", "including", "incl", "less", "plus", "ex"),
}


@dataclass(frozen=True)
class Country:
    """A present-day country by its ISO 3166 alpha-3 code (XKK is Kosovo).

    `assumed` is the name, where it may mean another country too and nothing else in the row decides; else "".
    """

    code: str
    assumed: str = ""


def code_of(name: str) -> str | None:
    """The alpha-3 code of a publisher's name, or the id of a NATO sum; "" for a former state, a sum or a group of
    states; None if not known.

    Marks of footnotes, a currency in brackets, accents, case, punctuation and the order of words do not matter.
    """
    sums = {_key(sum_): id_ for sum_, id_ in _SUMS.items()}
    return sums.get(_key(_MARKS.sub("", name))) or _named(name)


def country_of(*texts: str) -> Country | None:
    """The country that the cells of one row name: its code, its name in English or Japanese, or both.

    Unknown cells are ignored if another one is known. None where no cell names a country, or two name different ones.
    """
    found = {text: code for text in texts if (code := _meant(text)) is not None}
    meanings = [set(_assumed().get(_key(text), (code,))) for text, code in found.items()]
    codes = set.intersection(*meanings) - {""} if meanings else set()
    if not codes:
        return None
    if len(codes) == 1:
        return Country(codes.pop())
    name, code = next(iter(found.items()))
    return Country(code, name)


def _meant(text: str) -> str | None:
    code = _codes().get(unicodedata.normalize("NFKC", text).strip().upper())
    return _named(text) if code is None else code


def _named(name: str) -> str | None:
    whole = _MARKS.sub("", name)
    code = _looked_up(_BRACKETS.sub(r" \1 ", whole))
    if code is not None:
        return code
    said = _BRACKETS.findall(whole)
    bare = _looked_up(_BRACKETS.sub(" ", whole)) if said else None
    if not bare or any(_OTHER_PART & set(_words(text)) for text in said):
        return None
    others = {_meant(text) for text in said} - {None}
    return bare if others <= {bare} and _key(_BRACKETS.sub(" ", whole)) not in _assumed() else None


def _looked_up(text: str) -> str | None:
    key = _key(text)
    found = _names().get(key)
    if found is None and _LATIN.fullmatch(key):
        found = _names().get(" ".join(word for word in key.split() if word not in _STYLE))
    return found


@cache
def _names() -> Mapping[str, str]:
    """Code by key; "" for names that are no present-day country."""
    english, japanese = Locale("en").territories, Locale("ja").territories
    found = {
        _key(names[alpha2]): code for code, alpha2 in _territories() for names in (english, japanese) if alpha2 in names
    }
    found |= {_key(name): code for code, names in _file()["names"].items() for name in names}
    found |= {key: codes[0] for key, codes in _assumed().items()}
    return found | {_key(name): "" for name in _file()["no_country"]}


@cache
def _assumed() -> Mapping[str, tuple[str, ...]]:
    """The codes that an ambiguous name may mean, the assumed one first."""
    return {_key(name): tuple(codes) for name, codes in _file()["assumed"].items()}


@cache
def _file() -> dict[str, Any]:  # Any: TOML, held to its form by a test of every name
    return tomllib.loads(_FILE.read_text(encoding="utf-8"))


@cache
def _codes() -> Mapping[str, str]:
    known = {text: code for code, alpha2 in _territories() for text in (code, alpha2)}
    return known | _OTHER_CODES | dict.fromkeys(_FORMER_CODES, "")


def _territories() -> Iterator[tuple[str, str]]:
    """Alpha-3 and alpha-2 code of every present-day country."""
    territories = Locale("en").territories
    for code, (alpha2, *more) in get_global("territory_aliases").items():
        left_to_users = _OWN_CODES.fullmatch(code) and code != "XKK"
        unused = left_to_users or code in _UNUSED_CODES | _FORMER_CODES
        if len(code) == 3 and code.isalpha() and not more and alpha2 in territories and not unused:
            yield code, alpha2


def _key(text: str) -> str:
    """A name as it is compared: Latin words sorted, without accents, case and stop words; Japanese joined."""
    words = _words(text)
    joined = "".join(words)
    if _LATIN.fullmatch(joined):
        return " ".join(sorted(words))
    for older, newer in _V_SOUNDS.items():
        joined = joined.replace(older, newer)
    return joined


def _words(text: str) -> list[str]:
    folded = unicodedata.normalize("NFKD", text.replace("ı", "i").replace("&", " and ")).casefold()
    plain = re.sub(r"['’ʻ`.]", "", unicodedata.normalize("NFC", _ACCENTS.sub("", folded)))
    words = re.findall(r"[^\W\d_]+", plain)
    return [word for word in (_SHORT.get(word, word) for word in words) if word not in _STOP_WORDS]
