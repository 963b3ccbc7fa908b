"""What a reader's file may call its columns and its kinds, in English and in Japanese."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

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
_NAME_SIGNS = re.compile(r"[\s_\-()\[\]・,.'’]+")


def plain(text: str) -> str:
    """A name without case, accents, width and signs, to be looked up."""
    parted = unicodedata.normalize("NFKD", text).casefold().strip()
    return _NAME_SIGNS.sub("", unicodedata.normalize("NFC", "".join(c for c in parted if c not in _ACCENTS)))


_ACCENTS = {chr(code) for code in range(0x0300, 0x0370)}
FIELDS: Mapping[str, str] = {plain(name): field for field, names in HEADERS.items() for name in names}
