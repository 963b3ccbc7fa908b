"""What a reader's file may call its columns and its kinds, in English and in Japanese."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

KINDS = ("spent", "estimate", "budgeted", "pledged", "requested")
# What a column may be called, without spaces, marks of parting and case.
HEADERS: Mapping[str, tuple[str, ...]] = {
    "iso3": (
        "iso3", "iso", "isocode", "iso3166", "code", "countrycode", "iso3code", "countryiso3code", "alpha3", "geo",
        "refarea", "locationcode", "countryid", "国コード", "isoコード", "国別コード",
    ),
    "country": (
        "country", "countryname", "countries", "nation", "entity", "economy", "state", "territory", "location",
        "referencearea", "geopoliticalentityreporting", "国", "国名", "国地域",
        "国地域名", "国または地域", "国及び地域",
    ),
    "year": (
        "year", "fiscalyear", "financialyear", "timeperiod", "time", "period", "date", "年", "年度", "西暦", "年次",
        "暦年", "会計年度", "時点",
    ),
    "share_pct": (
        "sharepct", "share", "shareofgdp", "shareofgdp%", "%ofgdp", "gdp比", "対gdp比", "対gdp比%", "gdp比%", "割合",
    ),
    "value": ("obsvalue", "observationvalue", "value", "values", "値", "数値", "観測値"),
    "flag": ("obsflag", "obsstatus", "observationstatus", "flag", "flags"),
    "indicator": (
        "indicator", "indicatorname", "indicatorcode", "indicatorid", "seriesname", "seriescode", "subjectdescriptor",
        "unit", "units", "unitmeasure", "unitofmeasure", "measure", "variable", "指標", "指標名", "単位", "項目",
    ),
    "function": ("cofog99", "cofogl2", "cofog"),
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
    decomposed = unicodedata.normalize("NFKD", text).casefold().strip()
    return _NAME_SIGNS.sub("", unicodedata.normalize("NFC", "".join(c for c in decomposed if c not in _ACCENTS)))


_ACCENTS = {chr(code) for code in range(0x0300, 0x0370)}
FIELDS: Mapping[str, str] = {plain(name): field for field, names in HEADERS.items() for name in names}
