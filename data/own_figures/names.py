"""What a reader's file may call its columns, its kinds and its countries, in English and in Japanese."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Mapping

from babel import Locale
from babel.core import get_global

KINDS = ("spent", "estimate", "budgeted", "pledged", "requested")
# What a column may be called, without spaces, marks of parting and case.
HEADERS: Mapping[str, tuple[str, ...]] = {
    "iso3": ("iso3", "iso", "isocode", "iso3166", "code", "countrycode", "国コード", "isoコード", "国別コード"),
    "country": ("country", "countryname", "nation", "国", "国名"),
    "year": ("year", "fiscalyear", "年", "年度", "西暦"),
    "share_pct": (
        "sharepct", "share", "shareofgdp", "shareofgdp%", "%ofgdp", "gdp比", "対gdp比", "対gdp比%", "gdp比%", "割合",
    ),
    "kind": ("kind", "type", "種類", "区分", "種別"),
    "label": ("label", "series", "ラベル", "名称", "系列", "表示名"),
    "source": ("source", "出典", "出所", "資料"),
}  # fmt: skip
KIND_NAMES: Mapping[str, str] = {
    **{kind: kind for kind in KINDS},
    "実績": "spent", "支出": "spent", "推計": "estimate", "推定": "estimate", "見積もり": "estimate",
    "estimated": "estimate", "予算": "budgeted", "budget": "budgeted", "公約": "pledged", "目標": "pledged",
    "要求": "requested", "request": "requested",
}  # fmt: skip
# Common names that CLDR writes otherwise.
OTHER_NAMES: Mapping[str, str] = {
    "usa": "USA", "united states of america": "USA", "米国": "USA", "アメリカ": "USA", "uk": "GBR", "英国": "GBR",
    "great britain": "GBR", "turkey": "TUR", "czech republic": "CZE", "republic of korea": "KOR", "豪州": "AUS",
    "russian federation": "RUS", "台湾": "TWN", "north macedonia": "MKD", "viet nam": "VNM", "トルコ共和国": "TUR",
}  # fmt: skip
_OBSOLETE = {"BUR", "ZAR", "DDR", "FXX", "TMP", "YMD", "QUU", "XAA", "XBB", "ZZZ"}
_NAME_SIGNS = re.compile(r"[\s_\-()\[\]・,.'’]+")


@functools.cache
def countries() -> Mapping[str, str]:
    """ISO 3166 alpha-3 by everything that names a country: its codes, its English and its Japanese name."""
    english, japanese = Locale.parse("en").territories, Locale.parse("ja").territories
    found = {plain(name): iso3 for name, iso3 in OTHER_NAMES.items()}
    for iso3, (alpha2, *others) in get_global("territory_aliases").items():
        if len(iso3) == 3 and iso3.isalpha() and not others and alpha2 in english and iso3 not in _OBSOLETE:
            found |= {plain(text): iso3 for text in (iso3, alpha2, english[alpha2], japanese[alpha2])}
    return found


def plain(text: str) -> str:
    """A name without case, accents, width and signs, to be looked up."""
    parted = unicodedata.normalize("NFKD", text).casefold().strip()
    return _NAME_SIGNS.sub("", unicodedata.normalize("NFC", "".join(c for c in parted if c not in _ACCENTS)))


_ACCENTS = {chr(code) for code in range(0x0300, 0x0370)}
FIELDS: Mapping[str, str] = {plain(name): field for field, names in HEADERS.items() for name in names}
