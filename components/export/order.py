"""An exhibit as a file. `order` says what is taken away, `render` makes the bytes, `file_name` names them.

The page, the command line and the address of a picture all call `render`, so that they give the same file. Every file
carries question, headline, scenario, sources and as-of date (`components.export.provenance`). No streamlit here."""

from __future__ import annotations

import hashlib
import importlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from components.exhibits import EXHIBITS, build, checked_choice, relevant
from components.kit.exhibit import Exhibit
from components.model.control_kinds import number_text
from components.model.link import link_of
from components.model.scenario import Scenario
from components.model.view import View
from components.words import Words
from data.sources import OWN

SHAPES: Mapping[str, tuple[int, int]] = {"slide": (1280, 720), "square": (1080, 1080), "portrait": (1080, 1350)}
PNG_SHARPNESS = 2  # pixels of a PNG for each of the sheet, where no width is asked for
NARROWEST_PX, WIDEST_PX = 480, 4096  # of a PNG; wider ones take more memory than they are worth
LONGEST = 40  # characters of one part of a file name; a longer one is told apart by its hash


@dataclass(frozen=True)
class Size:
    """The sheet of a picture: one of SHAPES (16:9, 1:1, 4:5), and how many pixels wide a PNG is; None: twice the sheet.

    Raises KeyError for another shape, ValueError for a width that is not allowed.
    """

    shape: str = "slide"
    width_px: int | None = None

    def __post_init__(self) -> None:
        usual_px = PNG_SHARPNESS * self.sheet_px[0]
        if self.width_px is not None and not NARROWEST_PX <= self.width_px <= WIDEST_PX:
            raise ValueError(f"{self.width_px} pixels; allowed: {NARROWEST_PX} to {WIDEST_PX}")
        if self.width_px == usual_px:
            object.__setattr__(self, "width_px", None)

    @property
    def sheet_px(self) -> tuple[int, int]:
        """Width and height of the sheet that everything is laid out on."""
        return SHAPES[self.shape]

    @property
    def png_px(self) -> int:
        """The width of a PNG."""
        return self.width_px or PNG_SHARPNESS * self.sheet_px[0]

    def of(self, format: str) -> Size:
        """What of it a format heeds: all for a PNG, the shape for SVG and PDF, nothing for what is no picture."""
        if not MADE[format].needs_browser:
            return SLIDE
        return self if format == "png" else Size(self.shape)


SLIDE = Size()


@dataclass(frozen=True)
class Order:
    """What is asked to be taken away: an exhibit of a view, in one of its pictures.

    `view` has its default wherever the exhibit does not depend on it; `choice` is "" for the picture that stands at
    first; `headline` stands in the place of the exhibit's own, "" for none. Made by `order`.
    """

    view: View
    exhibit_id: str
    choice: str = ""
    headline: str = ""

    @property
    def exhibit(self) -> Exhibit:
        """The exhibit, built once for all orders of it."""
        built = build(self.exhibit_id, self.view, self.choice or None)
        return replace(built, headline=self.headline) if self.headline else built

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
METADATA = Format(id="csv-metadata.json", media_type="application/csvm+json", needs_browser=False)  # beside a CSV
MADE: Mapping[str, Format] = {**FORMATS, METADATA.id: METADATA}  # all that `render` makes
# The module and the function that make a format; loaded when it is asked for.
_MAKERS: Mapping[str, tuple[str, str]] = {
    **dict.fromkeys(("png", "svg", "pdf"), ("pictures.image", "image")),
    "html": ("web.page", "html"),
    "csv": ("csv_files", "csv"),
    METADATA.id: ("csv_files", "metadata"),
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


def render(order: Order, format: str, *, size: Size = SLIDE) -> bytes:
    """The file; `size` is that of a picture.

    Raises KeyError for a format that is not in MADE, and without a browser what
    `components.export.pictures.image` raises.
    """
    about = MADE[format]
    sized: dict[str, Any] = {"format": format, "size": size.of(format)} if about.needs_browser else {}
    module, function = _MAKERS[format]
    made: bytes = getattr(importlib.import_module(f"components.export.{module}"), function)(order, **sized)
    return made


def file_name(order: Order, format: str, *, size: Size = SLIDE) -> str:
    """What the file holds, as its name: ranking-target3.5-sipri-2026-10-08-en.png.

    Exhibit, "own" where the reader's own figures are in it, choice, target, measure, then every other key that matters
    and is not at its default, as-of date, language, shape and width of a picture where they are not the usual ones.
    """
    own = ["own"] if any(source.trust == OWN for source in order.exhibit.sources) else []
    what = "-".join([order.exhibit.id, *own, *(order.choice.split(",") if order.choice else [])])
    sized = size.of(format)
    shape = "" if sized.shape == SLIDE.shape else f"-{sized.shape}"
    width = f"-{sized.width_px}px" if sized.width_px else ""
    return f"{named(what, order.view)}{shape}{width}.{format}"


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
