"""Pages from templates: every text escaped, the look's colours as CSS, and plotly.js packed to stand inside a file."""

from __future__ import annotations

import base64
import functools
import gzip
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from components.kit import plotlyjs
from components.kit.drawing import Spec
from components.kit.look import DARK, FONT, PALETTE
from components.words import Words

FOLDER = Path(__file__).parent / "templates"
# A page that is a file asks nobody for anything.
POLICY = (
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; "
    "base-uri 'none'; form-action 'none'"
)


def filled(template: str, words: Words, *, texts: Mapping[str, str], **values: Any) -> str:
    """A template with its values, all escaped but Markup; `texts` names the messages it shows as `text`."""
    text = {name: words(message) for name, message in texts.items()}
    page = _environment().get_template(template)
    return page.render(lang=words.lang, text=text, date=words.date, policy=POLICY, **values)


def style(name: str, *, dark: bool) -> Markup:
    """A style sheet after the look's colours and font as custom properties; `dark` adds those for who prefers them."""
    light, night = ("".join(f"--{role}:{colors[side]};" for role, colors in PALETTE.items()) for side in (0, 1))
    rules = f":root{{{light}--font:{FONT}}}"
    if dark:
        rules += f"@media(prefers-color-scheme:dark){{:root{{{night}}}}}"
    return Markup(rules + source(name))


def interactive(
    specs: Mapping[str, Spec], credits: Mapping[str, str], words: Words, *, dark: bool
) -> dict[str, Markup]:
    """What `scripts.html` needs to draw each specification into the element of that id, in the reader's browser.

    A picture that the reader makes of one carries its source line of `credits`.
    """
    texts = {"camera": words("camera-title")}
    return {
        "specs": Markup(_json({"specs": specs, "credits": credits, "texts": texts, "dark": DARK if dark else {}})),
        "library": Markup(_library()),
        "script": Markup(plotlyjs.CREDITED + source("page.js")),
    }


@functools.cache
def _environment() -> Environment:
    return Environment(loader=FileSystemLoader(FOLDER), autoescape=True, undefined=StrictUndefined, trim_blocks=True)


@functools.cache
def source(name: str) -> str:
    """A script or style sheet of the templates."""
    return (FOLDER / name).read_text(encoding="utf-8")


@functools.cache
def _library() -> str:
    return base64.b64encode(gzip.compress(plotlyjs.FILE.read_bytes(), mtime=0)).decode("ascii")


def _json(value: object) -> str:
    """JSON that may stand in a script element: no tag and no comment can begin in it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
