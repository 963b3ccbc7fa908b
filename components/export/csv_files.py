"""An exhibit's table as CSV that any program reads with its defaults, and metadata that describe its columns (CSVW).

Header and rows only: keys as headers, codes as values with a column of words beside, numbers without float noise, an
empty field for what there is none of. Each row names its sources and, as the link's keys, the scenario it belongs to.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

import pandas as pd

from components.export.order import Order, file_name
from components.export.provenance import link_keys, scenario_line, sources
from components.export.tidy import codes, harmless, text_columns, tidy
from components.words import Words

DIGITS = 12  # significant ones that a number keeps: more than any source prints, fewer than a float makes up
LABEL = "_label"  # at the end of the name of a column that says in words what the code beside it means
SOURCE, SCENARIO = "source", "scenario"
DAY = re.compile(r"\d{4}-\d\d-\d\d")
UNITS = {
    "pct": "percent", "points": "percentage points", "trn_jpy": "trillion JPY", "bn_usd": "billion USD", "jpy": "JPY",
    "mn": "million people", "jpy_per_usd": "JPY per USD",
}  # fmt: skip


def bare(order: Order) -> pd.DataFrame:
    """The table as it goes into the file. A row without a source of its own was made from all of the exhibit's."""
    table, meanings = tidy(order), codes(order)
    made: dict[str, pd.Series[Any]] = {}
    for name in map(str, table.columns):
        if name == SOURCE:
            continue
        made[name] = _written(table[name])
        if name in meanings:
            made[name + LABEL] = table[name].map(meanings[name])
    every = ";".join(source.id for source in sources(order))
    own = table[SOURCE] if SOURCE in table else pd.Series("", index=table.index)
    made[SOURCE] = own.where(own.fillna("") != "", every)
    made[SCENARIO] = pd.Series(scenario_text(order), index=table.index)
    whole = pd.DataFrame(made)
    for name in text_columns(whole):
        whole[name] = whole[name].map(harmless, na_action="ignore")
    return whole


def csv(order: Order) -> bytes:
    """The table as UTF-8 without a byte-order mark. A text that a spreadsheet would run begins with an apostrophe."""
    return bare(order).to_csv(index=False, lineterminator="\n").encode()


def metadata(order: Order) -> bytes:
    """What the CSV holds, after the W3C's CSV on the Web: units, meanings, codes, sources with their terms."""
    exhibit, words = order.exhibit, order.words
    content = {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": words.lang}],
        "url": file_name(order, "csv"),
        "dc:title": exhibit.headline,
        "dc:description": words("sentence-space").join([exhibit.question, *exhibit.details]),
        "dc:issued": order.scenario.as_of.isoformat(),
        "dc:bibliographicCitation": words("take-quoted", sentence=exhibit.headline, credit=exhibit.credit),
        "dc:coverage": scenario_line(order),
        "dc:source": [
            {
                "dc:identifier": source.id,
                "dc:title": source.title,
                "dc:publisher": source.publisher,
                "dc:hasVersion": source.edition,
                "dc:issued": source.published,
                "schema:url": source.url,
                "dc:rights": source.terms,
            }
            for source in sources(order)
        ],
        "rdfs:comment": [*exhibit.since, *exhibit.notes],
        "dialect": {"encoding": "utf-8", "header": True, "delimiter": ",", "lineTerminators": ["\n"]},
        "tableSchema": {"columns": list(_columns(order))},
    }
    return json.dumps(content, ensure_ascii=False, indent=1).encode() + b"\n"


def scenario_text(order: Order) -> str:
    """The link's keys of what the exhibit depends on: target=3.5&measure=sipri&asof=2026-10-08."""
    return urlencode(link_keys(order), safe=",:;")


def column_title(name: str, words: Words) -> str:
    """A column's name in the reader's language."""
    stem = name.removesuffix(LABEL)
    return words(f"col-{name}") if stem == name else words("col-in-words", name=words(f"col-{stem}"))


def _columns(order: Order) -> list[dict[str, Any]]:
    table, meanings, words = bare(order), codes(order), order.words
    described = []
    for name in map(str, table.columns):
        one: dict[str, Any] = {
            "name": name,
            "titles": name,
            "dc:title": column_title(name, words),
            "datatype": datatype(table[name]),
        }
        if said := unit(name):
            one["schema:unitText"] = said
        if name in meanings:
            one["dc:description"] = code_list(meanings[name], words)
        described.append(one)
    return described


def unit(column: str) -> str:
    """What the numbers of a column count, by the ending of its name; "" for what is no number."""
    return UNITS.get(unit_id(column), "")


def unit_id(column: str) -> str:
    """The ending of a column's name that says what its numbers count; "" for what is no number."""
    return next((ending for ending in UNITS if f"_{column}".endswith(f"_{ending}")), "")


def code_list(meanings: Mapping[str, str], words: Words) -> str:
    """Codes with what they mean, in one line."""
    return words("code-separator").join(
        words("code-meaning", code=str(code), text=text) for code, text in meanings.items()
    )


def datatype(column: pd.Series[Any]) -> str:
    """The type of a column's values, by the name that CSVW and Frictionless both have for it."""
    if pd.api.types.is_integer_dtype(column):
        return "integer"
    if pd.api.types.is_float_dtype(column):
        return "number"
    known = column[column.notna() & (column != "")]
    return "date" if len(known) and known.map(lambda text: bool(DAY.fullmatch(text))).all() else "string"


def _written(column: pd.Series[Any]) -> pd.Series[Any]:
    """A column without float noise."""
    if pd.api.types.is_float_dtype(column):
        return column.map(lambda value: float(f"{value:.{DIGITS}g}"), na_action="ignore")
    return column
