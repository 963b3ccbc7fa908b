"""An exhibit as a file. `order` says what is taken away, `render` makes the bytes, `file_name` names them.

The page, the command line and the address of a picture all call `render`, so that they give the same file. Every file
carries title, sentence, scenario, sources and as-of date (`components.export.provenance`). No streamlit here."""

from __future__ import annotations

import hashlib
import importlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, cast

from components.exhibits import EXHIBITS, build, checked_choice, relevant
from components.kit.exhibit import Exhibit
from components.model.control_kinds import number_text
from components.model.link import link_of
from components.model.scenario import Scenario
from components.model.view import View
from components.words import Words
from data.sources import OWN

Size = Literal["slide", "square"]
SIZES: tuple[Size, ...] = ("slide", "square")
LONGEST = 40  # characters of one part of a file name; a longer one is told apart by its hash


@dataclass(frozen=True)
class Order:
    """What is asked to be taken away: an exhibit of a view, in one of its pictures.

    `view` has its default wherever the exhibit does not depend on it; `choice` is "" for the picture that stands at
    first. Made by `order`.
    """

    view: View
    exhibit_id: str
    choice: str = ""

    @property
    def exhibit(self) -> Exhibit:
        """The exhibit, built once for all orders of it."""
        return build(self.exhibit_id, self.view, self.choice or None)

    @property
    def scenario(self) -> Scenario:
        """What is assumed."""
        return self.view.scenario

    @property
    def words(self) -> Words:
        """The words of its language."""
        return self.view.words


@dataclass(frozen=True, kw_only=True)
class Format:
    """A kind of file: its id (also the ending of its name), its media type, and whether making it takes a browser."""

    id: str
    media_type: str
    needs_browser: bool


_OFFICE = "application/vnd.openxmlformats-officedocument"
FORMATS: Mapping[str, Format] = {
    format.id: format
    for format in (
        Format(id="png", media_type="image/png", needs_browser=True),
        Format(id="svg", media_type="image/svg+xml", needs_browser=True),
        Format(id="pdf", media_type="application/pdf", needs_browser=True),
        Format(id="html", media_type="text/html; charset=utf-8", needs_browser=False),
        Format(id="csv", media_type="text/csv; charset=utf-8", needs_browser=False),
        Format(id="xlsx", media_type=f"{_OFFICE}.spreadsheetml.sheet", needs_browser=False),
        Format(id="pptx", media_type=f"{_OFFICE}.presentationml.presentation", needs_browser=False),
        Format(id="json", media_type="application/json", needs_browser=False),
    )
}
# The module and the function that make a format; loaded when it is asked for.
_MAKERS: Mapping[str, tuple[str, str]] = {
    "html": ("web.page", "html"),
    "csv": ("data_files", "csv"),
    "xlsx": ("office.workbook", "workbook"),
    "json": ("data_files", "json"),
    "pptx": ("office.slides", "pptx"),
}


def order(exhibit_id: str, view: View, choice: str | None = None) -> Order:
    """An order of that exhibit; two that give the same file are equal.

    Raises KeyError for an unknown exhibit, ValueError for a choice that it has not.
    """
    picked = checked_choice(exhibit_id, choice or "")
    return Order(relevant(exhibit_id, view), exhibit_id, "" if picked == EXHIBITS[exhibit_id].first_choice else picked)


def render(order: Order, format: str, *, size: Size = "slide") -> bytes:
    """The file. `size` is that of a PNG: slide is 16:9, square 1:1; the other formats have one size.

    Raises KeyError for a format that is not in FORMATS, and without a browser what
    `components.export.pictures.image` raises.
    """
    if FORMATS[format].needs_browser:
        image = importlib.import_module("components.export.pictures.image")
        return cast(bytes, image.image(order, format, size=size))
    module, function = _MAKERS[format]
    made: bytes = getattr(importlib.import_module(f"components.export.{module}"), function)(order)
    return made


def file_name(order: Order, format: str, *, size: Size = "slide") -> str:
    """What the file holds, as its name: ranking-target3.5-sipri-2026-10-08-en.png.

    Exhibit, "own" where the reader's own figures are in it, choice, target, measure, then every other key that matters
    and is not at its default, as-of date, language.
    """
    own = ["own"] if any(source.trust == OWN for source in order.exhibit.sources) else []
    what = "-".join([order.exhibit.id, *own, *(order.choice.split(",") if order.choice else [])])
    square = "-square" if format == "png" and size == "square" else ""
    return f"{named(what, order.view)}{square}.{format}"


def named(what: str, view: View) -> str:
    """`what` with the scenario behind it, for the name of a file without its ending."""
    scenario = view.scenario
    other = link_of(scenario, view.figures)
    parts = [
        what,
        f"target{number_text(scenario.target_pct)}",
        scenario.measure,
        *(_part(key, text) for key, text in other.items() if key not in ("target", "measure", "asof")),
        scenario.as_of.isoformat(),
        view.words.lang,
    ]
    return "-".join(parts)


def _part(key: str, text: str) -> str:
    if not text:
        return f"no-{key}"
    part = key + "." * text[0].isalpha() + text.replace(":", "").replace(";", ".").replace(",", ".")
    if len(part) <= LONGEST:
        return part
    return f"{key}.{hashlib.sha256(text.encode()).hexdigest()[:8]}"
