"""Several exhibits in one ZIP: their files, their tables as a data package, what was assumed, and the sources."""

from __future__ import annotations

import datetime as dt
import functools
import io
import json
import zipfile
from collections.abc import Callable, Iterator, Sequence

from components.export.cite import bibliography
from components.export.csv_files import csv
from components.export.data_files import SCHEMA
from components.export.data_package import PACKAGE, dictionary, package, table_path, text_table
from components.export.order import METADATA, Order, file_name, named, render
from components.export.provenance import assumptions, scenario_line, sources, together
from components.export.public_address import public

EARLIEST = (1980, 1, 1, 0, 0, 0)  # the day that every member gets, so that the same files make the same bytes
READABLE = 0o100644 << 16  # an ordinary file that all may read, as a ZIP says it
UNIX = 3  # by whose rules
Progress = Callable[[float, str], None]


def bundle(
    orders: Sequence[Order],
    formats: Sequence[str],
    *,
    link: str = "",
    made_on: dt.date | None = None,
    progress: Progress | None = None,
) -> bytes:
    """The ZIP: files of every exhibit in `formats`, README, tables, assumptions, sources, citations, data package.

    All in one folder. `link` opens the page; it is named where others can reach it. `made_on` is today without it.
    `progress` is told the share that is done and the name of what comes next; what it raises ends the work.
    Raises ValueError without an exhibit, and what `components.export.render` raises.
    """
    if not orders:
        raise ValueError("a bundle takes at least one exhibit")
    made, folder = io.BytesIO(), bundle_name(orders).removesuffix(".zip")
    members = [*_files(orders, formats), *_record(orders, public(link), made_on or dt.datetime.now(dt.UTC).date())]
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for at, (name, make) in enumerate(members):
            if progress:
                progress(at / len(members), name)
            member = zipfile.ZipInfo(f"{folder}/{name}", EARLIEST)
            member.external_attr, member.create_system = READABLE, UNIX
            archive.writestr(member, make(), zipfile.ZIP_DEFLATED)
    return made.getvalue()


def bundle_name(orders: Sequence[Order]) -> str:
    """The name of the ZIP."""
    return f"{named('exhibits', together(*orders))}.zip"


Member = tuple[str, Callable[[], bytes]]


def _files(orders: Sequence[Order], formats: Sequence[str]) -> Iterator[Member]:
    if "json" in formats:
        yield f"exhibits/{SCHEMA.name}", SCHEMA.read_bytes
    for order in orders:
        for format in formats:
            yield f"exhibits/{file_name(order, format)}", functools.partial(render, order, format)
            if format == "csv":
                yield f"exhibits/{file_name(order, METADATA.id)}", functools.partial(render, order, METADATA.id)


def _record(orders: Sequence[Order], link: str, made_on: dt.date) -> Iterator[Member]:
    """What stands beside the exhibits' files."""
    yield "README.md", lambda: _readme(orders, link).encode()
    for order in orders:
        yield table_path(order), functools.partial(csv, order)
    yield "assumptions.csv", lambda: text_table(assumptions(*orders)).to_csv(index=False, lineterminator="\n").encode()
    yield "sources.csv", lambda: text_table(sources(*orders)).to_csv(index=False, lineterminator="\n").encode()
    yield "citations.bib", lambda: bibliography(link, *orders)
    yield PACKAGE, lambda: (json.dumps(package(orders, made_on), ensure_ascii=False, indent=2) + "\n").encode()


def _readme(orders: Sequence[Order], link: str) -> str:
    words = orders[0].words
    lines = [f"# {words('page-title')}", "", scenario_line(*orders), "", words("bundle-about"), ""]
    lines += [words("file-licence"), ""]
    lines += [words("bundle-page", link=link), ""] if link else []
    for order in orders:
        exhibit = order.exhibit
        lines += [f"## {exhibit.headline}", "", exhibit.question, "", *exhibit.details, "", exhibit.credit, ""]
        lines += [f"- {note}" for note in (*order.exhibit.since, *order.exhibit.notes)] + [""]
        lines += [f"`{table_path(order)}`", "", *dictionary(order), ""]
    return "\n".join(lines)
