"""An exhibit as one HTML file that needs nothing else: interactive, offline, light and dark.

The installed plotly.js is inside, compressed; the reader's browser unpacks it. The page may ask nobody for anything
(its content security policy), and every text is escaped.
"""

from __future__ import annotations

import base64
import functools
import gzip
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import plotly
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from components.columns import written
from components.exhibit import DARK, FONT, PALETTE
from components.export import Order
from components.export.record import assumptions, scenario_line, sources
from components.words import Words

TEMPLATES = Path(__file__).parent / "templates"
POLICY = (
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; "
    "base-uri 'none'; form-action 'none'"
)
TEXTS = {
    "house": "page-title",
    "old_browser": "file-old-browser",
    "no_script": "file-no-script",
    "since": "since-heading",
    "table": "sheet-table",
    "notes": "show-notes",
    "assumptions": "sheet-assumptions",
    "sources": "sheet-sources",
    "cite": "file-cite",
    "cite_too": "file-cite-sources",
}


def html(order: Order) -> bytes:
    """The page, UTF-8, under 2.5 MB."""
    exhibit, words = order.exhibit, order.words
    columns, rows = written(exhibit.table, words)
    page = filled(
        "page.html",
        words,
        texts=TEXTS,
        policy=POLICY,
        exhibit=exhibit,
        line=scenario_line(order),
        columns=columns,
        rows=rows,
        notes=exhibit.notes,
        assumptions=assumptions(order),
        sources=sources(order),
        citation=citation(order),
        date=words.date,
        style=Markup(palette() + _file("page.css")),
        spec=Markup(_json({"spec": exhibit.spec, "dark": DARK})),
        library=Markup(_library()),
        script=Markup(_file("page.js")),
    )
    return page.encode("utf-8")


def filled(template: str, words: Words, *, texts: Mapping[str, str], **values: Any) -> str:
    """A template with its values, all escaped but Markup; `texts` names the messages it shows as `text`."""
    text = {name: words(message) for name, message in texts.items()}
    return _environment().get_template(template).render(lang=words.lang, text=text, **values)


def palette(*, dark: bool = True) -> str:
    """The look's colours and font as custom properties of CSS; with the dark ones for who prefers them."""
    light = "".join(f"--{role}:{colors[0]};" for role, colors in PALETTE.items())
    night = "".join(f"--{role}:{colors[1]};" for role, colors in PALETTE.items())
    rules = f":root{{{light}--font:{FONT}}}"
    return rules + (f"@media(prefers-color-scheme:dark){{:root{{{night}}}}}" if dark else "")


def citation(order: Order) -> str:
    """How to cite what the file shows."""
    return order.words(
        "file-citation",
        title=order.words("page-title"),
        exhibit=order.exhibit.title,
        line=scenario_line(order),
    )


@functools.cache
def _environment() -> Environment:
    return Environment(loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True)


@functools.cache
def _file(name: str) -> str:
    return (TEMPLATES / name).read_text(encoding="utf-8")


@functools.cache
def _library() -> str:
    library = Path(plotly.__file__).parent / "package_data" / "plotly.min.js"
    return base64.b64encode(gzip.compress(library.read_bytes(), mtime=0)).decode("ascii")


def _json(value: Any) -> str:
    """JSON that may stand in a script element: no tag and no comment can begin in it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
