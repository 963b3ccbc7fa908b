"""Several exhibits in one ZIP: their files, their tables as a data package, what was assumed, and the sources."""

from __future__ import annotations

import dataclasses
import functools
import io
import json
import zipfile
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pandas as pd

from components.export.cite import bibliography
from components.export.csv_files import bare, column_title, csv, datatype
from components.export.order import METADATA, Order, file_name, named, render
from components.export.provenance import assumptions, scenario_line, sources, together
from components.export.tidy import harmless, text_columns
from components.words import Words

EARLIEST = (1980, 1, 1, 0, 0, 0)  # the day that every member gets, so that the same files make the same bytes
PACKAGE = "datapackage.json"
Progress = Callable[[float, str], None]


def bundle(
    orders: Sequence[Order], formats: Sequence[str], *, link: str = "", progress: Progress | None = None
) -> bytes:
    """The ZIP: files of every exhibit in `formats`, README, tables, assumptions, sources, citations, data package.

    `progress` is told the share that is done and the name of what comes next; what it raises ends the work.
    Raises ValueError without an exhibit, and what `components.export.render` raises.
    """
    if not orders:
        raise ValueError("a bundle takes at least one exhibit")
    made = io.BytesIO()
    members = [*_files(orders, formats), *_record(orders, link)]
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for at, (name, make) in enumerate(members):
            if progress:
                progress(at / len(members), name)
            archive.writestr(zipfile.ZipInfo(name, EARLIEST), make(), zipfile.ZIP_DEFLATED)
    return made.getvalue()


def bundle_name(orders: Sequence[Order]) -> str:
    """The name of the ZIP."""
    return f"{named('exhibits', together(*orders))}.zip"


Member = tuple[str, Callable[[], bytes]]


def _files(orders: Sequence[Order], formats: Sequence[str]) -> Iterator[Member]:
    for order in orders:
        for format in formats:
            yield f"exhibits/{file_name(order, format)}", functools.partial(render, order, format)
            if format == "csv":
                yield f"exhibits/{file_name(order, METADATA.id)}", functools.partial(render, order, METADATA.id)


def _record(orders: Sequence[Order], link: str) -> Iterator[Member]:
    """What stands beside the exhibits' files."""
    yield "README.md", lambda: _readme(orders, link).encode()
    for order in orders:
        yield _table_path(order), functools.partial(csv, order)
    yield "assumptions.csv", lambda: _csv(_records(assumptions(*orders)))
    yield "sources.csv", lambda: _csv(_records(sources(*orders)))
    yield "citations.bib", lambda: bibliography(link, *orders)
    yield PACKAGE, lambda: (json.dumps(_package(orders), ensure_ascii=False, indent=2) + "\n").encode()


def _readme(orders: Sequence[Order], link: str) -> str:
    words = orders[0].words
    lines = [f"# {words('page-title')}", "", scenario_line(*orders), "", words("bundle-about"), "", link, ""]
    for order in orders:
        exhibit = order.exhibit
        lines += [f"## {exhibit.headline}", "", exhibit.question, "", *exhibit.details, "", exhibit.credit, ""]
        lines += [f"- {note}" for note in (*order.exhibit.since, *order.exhibit.notes)] + [""]
    return "\n".join(lines)


def _package(orders: Sequence[Order]) -> dict[str, Any]:
    """The description of the tables after Frictionless' Data Package."""
    words = orders[0].words
    first = together(*orders)
    return {
        "profile": "tabular-data-package",
        "name": "how-far-is-3.5",
        "title": words("page-title"),
        "description": scenario_line(*orders),
        "created": f"{first.scenario.as_of.isoformat()}T00:00:00Z",
        "sources": [
            {"title": f"{source.publisher}: {source.title}", "path": source.url} for source in sources(*orders)
        ],
        "resources": [
            *(
                {
                    "name": order.exhibit.id.replace("_", "-"),
                    "title": order.exhibit.headline,
                    "description": order.exhibit.question,
                    "sources": [
                        {"title": f"{source.publisher}: {source.title}", "path": source.url}
                        for source in sources(order)
                    ],
                    **_resource(_table_path(order), bare(order), words),
                }
                for order in orders
            ),
            {
                "name": "assumptions",
                **_resource("assumptions.csv", _records(assumptions(*orders)), words, titles="sheet-assumed-"),
            },
            {"name": "sources", **_resource("sources.csv", _records(sources(*orders)), words)},
        ],
    }


def _resource(path: str, table: pd.DataFrame, words: Words, *, titles: str = "") -> dict[str, Any]:
    fields = [
        {
            "name": column,
            "title": words(f"{titles}{column}") if titles else column_title(column, words),
            "type": datatype(table[column]),
        }
        for column in map(str, table)
    ]
    return {
        "path": path,
        "profile": "tabular-data-resource",
        "scheme": "file",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {"fields": fields, "missingValues": [""]},
    }


def _table_path(order: Order) -> str:
    return f"tables/{order.exhibit.id}.csv"


def _records(rows: Sequence[Any]) -> pd.DataFrame:
    table = pd.DataFrame([dataclasses.asdict(row) for row in rows])
    return table.assign(**{name: table[name].map(harmless, na_action="ignore") for name in text_columns(table)})


def _csv(table: pd.DataFrame) -> bytes:
    return table.to_csv(index=False, lineterminator="\n").encode()
