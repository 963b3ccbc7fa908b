"""The tables of a bundle as a data package (Frictionless): types, keys, codes, sources, terms; and as words."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import pandas as pd

from components.export.csv_files import SOURCE, bare, code_list, column_title, datatype, unit_id
from components.export.order import Order
from components.export.provenance import Assumption, Cited, assumptions, scenario_line, sources
from components.export.tidy import codes, harmless, text_columns
from components.words import Words

PACKAGE = "datapackage.json"
KEYS: Mapping[str, tuple[str, ...]] = {
    "ranking": ("group", "name"),
    "spenders": ("name",),
    "equipment": ("name",),
    "road": ("line", "iso3", "year"),
    "cost": ("id", "fiscal_year"),
    "precedent": ("name",),
    "tradeoff": ("group", "label"),
    "timeline": ("date", "title"),
}  # columns that tell the rows of a table apart, where they do


def package(orders: Sequence[Order], made_on: dt.date) -> dict[str, Any]:
    """The description of all tables; `created` is the day of making, `as_of` the day whose figures they are."""
    words = orders[0].words
    return {
        "profile": "tabular-data-package",
        "name": "how-far-is-3.5",
        "title": words("page-title"),
        "description": scenario_line(*orders),
        "created": f"{made_on.isoformat()}T00:00:00Z",
        "as_of": orders[0].scenario.as_of.isoformat(),
        "licenses": [{"title": words("file-licence"), "path": "sources.csv"}],
        "sources": _titles(sources(*orders)),
        "resources": [
            *(_table(order) for order in orders),
            _listed("assumptions", text_table(assumptions(*orders)), words, titles="sheet-assumed-"),
            _listed("sources", text_table(sources(*orders)), words, titles="col-"),
        ],
    }


def dictionary(order: Order) -> Iterator[str]:
    """Each column of a table, its type and what it holds, as a table of Markdown."""
    words = order.words
    yield f"| {words('sheet-columns-column')} | {words('sheet-columns-type')} | {words('sheet-columns-meaning')} |"
    yield "|---|---|---|"
    for field in _fields(order):
        told = words("code-separator").join(filter(None, (field["title"], field.get("description"))))
        type = words(f"column-type-{field['type']}")
        yield f"| `{field['name']}` | {type} | {told.replace('|', '/')} |"


def text_table(rows: Sequence[Assumption] | Sequence[Cited]) -> pd.DataFrame:
    """Records as a table, nothing in it that a spreadsheet would run."""
    table = pd.DataFrame([dataclasses.asdict(row) for row in rows])
    return table.assign(**{name: table[name].map(harmless, na_action="ignore") for name in text_columns(table)})


def table_path(order: Order) -> str:
    """Where an exhibit's table stands in the bundle."""
    return f"tables/{order.exhibit.id}.csv"


def _table(order: Order) -> dict[str, Any]:
    table, exhibit = bare(order), order.exhibit
    schema: dict[str, Any] = {"fields": _fields(order), "missingValues": [""]}
    key = [name for name in KEYS.get(exhibit.id, ()) if name in table]
    if key and not table[key].isin([""]).any(axis=None) and not table[key].isna().any(axis=None):
        schema |= {} if table.duplicated(key).any() else {"primaryKey": key}
    if set(table[SOURCE]) <= {source.id for source in sources(order)}:
        schema["foreignKeys"] = [{"fields": [SOURCE], "reference": {"resource": "sources", "fields": ["id"]}}]
    return {
        "name": exhibit.id.replace("_", "-"),
        "title": exhibit.headline,
        "description": exhibit.question,
        "sources": _titles(sources(order)),
        **_resource(table_path(order), schema),
    }


def _fields(order: Order) -> list[dict[str, Any]]:
    table, meanings, words = bare(order), codes(order), order.words
    fields = []
    for name in map(str, table):
        field: dict[str, Any] = {"name": name, "title": column_title(name, words), "type": datatype(table[name])}
        counted = words(f"column-unit-{unit_id(name)}") if unit_id(name) else ""
        if told := [text for text in (counted, code_list(meanings.get(name, {}), words)) if text]:
            field["description"] = words("code-separator").join(told)
        if name in meanings and "" not in meanings[name]:
            field["constraints"] = {"enum": list(meanings[name])}
        fields.append(field)
    return fields


def _listed(name: str, table: pd.DataFrame, words: Words, *, titles: str) -> dict[str, Any]:
    fields = [{"name": column, "title": words(f"{titles}{column}"), "type": "string"} for column in map(str, table)]
    schema = {"fields": fields, "missingValues": [""], "primaryKey": ["id"]}
    return {"name": name, **_resource(f"{name}.csv", schema)}


def _resource(path: str, schema: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "path": path,
        "profile": "tabular-data-resource",
        "scheme": "file",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": dict(schema),
    }


def _titles(cited: Sequence[Cited]) -> list[dict[str, str]]:
    return [{"title": f"{source.publisher}: {source.title}", "path": source.url} for source in cited]
