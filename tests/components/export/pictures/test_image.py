"""Pictures as other programs read them: size, texts, fonts and metadata, and nothing cut or covered."""

from __future__ import annotations

import io
import itertools
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from xml.etree import ElementTree

import pytest
from PIL import Image
from pypdf import PdfReader

from components.exhibits import EXHIBITS
from components.export.order import SHAPES, Size
from components.export.pictures.chrome import Chrome
from components.export.pictures.image import image
from components.export.pictures.poster import LINE, poster
from components.export.pictures.two_columns import fits_two_columns, in_two_columns
from components.export.provenance import scenario_line
from tests.components.export.orders import take

SVG = "{http://www.w3.org/2000/svg}"


def squeezed(text: str) -> str:
    return re.sub(r"\s", "", text)


@pytest.mark.parametrize("exhibit_id", EXHIBITS)
def test_every_exhibit_is_a_picture_of_twice_a_slides_pixels_with_its_texts_as_metadata(
    exhibit_id: str, chrome: Chrome
) -> None:
    taken = take(exhibit_id, lang="ja" if list(EXHIBITS).index(exhibit_id) % 2 else "en")
    picture = Image.open(io.BytesIO(image(taken, "png", chrome=chrome)))
    picture.load()
    assert (picture.format, picture.size) == ("PNG", (2560, 1440))
    grey = picture.convert("L")
    assert grey.getpixel((3, 3)) == 255
    dark = sum(grey.histogram()[:128])
    assert 0.004 < dark / (2560 * 1440) < 0.3  # drawn on, and mostly white
    assert picture.info["Title"] == taken.exhibit.headline
    assert picture.info["Description"].startswith(taken.exhibit.question)
    assert all(detail in picture.info["Description"] for detail in taken.exhibit.details)
    assert picture.info["Comment"] == scenario_line(taken)
    assert picture.info["Source"] == taken.exhibit.credit


@pytest.mark.parametrize(
    ("size", "pixels"),
    [
        (Size("square"), (2160, 2160)),
        (Size("portrait"), (2160, 2700)),  # 4:5 of 2 x 1080
        (Size("portrait", 1000), (1000, 1250)),
        (Size("slide", 1600), (1600, 900)),
    ],
)
def test_a_png_has_the_shape_and_width_that_are_asked_for(size: Size, pixels: tuple[int, int], chrome: Chrome) -> None:
    picture = Image.open(io.BytesIO(image(take("road"), "png", size, chrome=chrome)))
    assert picture.size == pixels


def test_a_readers_headline_stands_in_the_place_of_the_exhibits_own(chrome: Chrome) -> None:
    taken = replace(take("ranking"), headline="Japan & the 3.5% of <NATO>")
    root = ElementTree.fromstring(image(taken, "svg", Size("square"), chrome=chrome))
    assert (root.get("width"), root.findtext(f"{SVG}title")) == ("1080", "Japan & the 3.5% of <NATO>")
    shown = squeezed("".join("".join(text.itertext()) for text in root.iter(f"{SVG}text")))
    assert squeezed("Japan & the 3.5% of <NATO>") in shown
    assert squeezed(take("ranking").exhibit.headline) not in shown


@pytest.mark.parametrize(("shape", "width_px", "error"), [("round", None, KeyError), ("slide", 479, ValueError)])
def test_a_size_that_no_picture_has_is_refused(shape: str, width_px: int | None, error: type[Exception]) -> None:
    with pytest.raises(error):
        Size(shape, width_px)


@pytest.mark.parametrize("format", ["png", "svg", "pdf"])
def test_the_same_order_is_the_same_picture(format: str, chrome: Chrome) -> None:
    assert image(take("road"), format, chrome=chrome) == image(take("road"), format, chrome=chrome)


@pytest.mark.parametrize(("exhibit_id", "lang"), [("spenders", "ja"), ("timeline", "en")])
def test_an_svg_keeps_its_text_as_text(exhibit_id: str, lang: str, chrome: Chrome) -> None:
    taken = take(exhibit_id, lang=lang)
    root = ElementTree.fromstring(image(taken, "svg", chrome=chrome))
    assert (root.tag, root.get("width"), root.get("height")) == (f"{SVG}svg", "1280", "720")
    assert root.findtext(f"{SVG}title") == taken.exhibit.headline
    assert (root.get("role"), root.get("lang")) == ("img", lang)
    assert {node.get("id") for node in root[:2]} == {root.get("aria-labelledby"), root.get("aria-describedby")}
    shown = squeezed("".join("".join(text.itertext()) for text in root.iter(f"{SVG}text")))
    for text in (taken.exhibit.question, taken.exhibit.headline, scenario_line(taken), taken.exhibit.credit):
        assert squeezed(text) in shown
    links = [value for node in root.iter() for name, value in node.attrib.items() if name.endswith("href")]
    assert all(link.startswith(("#", "data:")) for link in links)


@pytest.mark.parametrize(("exhibit_id", "lang"), [("ranking", "ja"), ("cost", "en")])
def test_a_pdf_is_one_page_with_findable_text_and_its_fonts(exhibit_id: str, lang: str, chrome: Chrome) -> None:
    taken = take(exhibit_id, lang=lang)
    made = image(taken, "pdf", chrome=chrome)
    assert len(made) < 600_000
    reader = PdfReader(io.BytesIO(made))
    (page,) = reader.pages
    assert [float(side) for side in page.mediabox[2:]] == [960, 540]  # points: 1280 by 720 at 96 to the inch
    shown = squeezed(page.extract_text())
    for text in (taken.exhibit.question, taken.exhibit.headline, scenario_line(taken)):
        assert squeezed(text) in shown
    assert {"ranking": "エストニア", "cost": "Fiscalyear"}[exhibit_id] in shown
    assert_embedded(reader)
    assert reader.metadata is not None
    assert reader.metadata.title == taken.exhibit.headline
    assert (reader.metadata.subject or "").startswith(taken.exhibit.question)
    assert str(reader.metadata["/CreationDate"]) == "D:20261008000000Z"
    assert {reader.metadata.author, reader.metadata.creator} == {taken.words("page-title")}
    assert str(reader.root_object["/Lang"]) == lang
    tags = [tag for tag in tagged(reader.root_object["/StructTreeRoot"]) if tag[0] != "/NonStruct"]
    assert tags[:4] == [("/Document", None), ("/P", None), ("/H1", None), ("/Figure", taken.exhibit.alt)]
    assert {name for name, _ in tags[4:]} == {"/P"}


def tagged(part: Any) -> Iterator[tuple[str, str | None]]:
    """Every tag below a part of a tagged PDF's tree, with its alternative text, in the order in which they are read."""
    part = part.get_object()
    if isinstance(part, dict):
        if "/S" in part:
            yield str(part["/S"]), part.get("/Alt")
        part = part.get("/K", [])
    for below in part if isinstance(part, list) else [part]:
        if isinstance(below.get_object(), list | dict):
            yield from tagged(below)


def assert_embedded(reader: PdfReader) -> None:
    """Every font is in the file: its glyphs are drawn there (Type 3), or its program is."""
    pages: list[Any] = list(reader.pages)
    fonts = [font.get_object() for page in pages for font in page["/Resources"]["/Font"].values()]
    assert fonts
    for font in fonts:
        if font["/Subtype"] == "/Type3":
            assert len(font["/CharProcs"]) > 0
            continue
        inner = font["/DescendantFonts"][0].get_object() if "/DescendantFonts" in font else font
        assert {"/FontFile", "/FontFile2", "/FontFile3"} & set(inner["/FontDescriptor"])


# A list of 64 events and one of forty rises are long: their sheets are to be enlarged, or taken as a whole page.
LEAST = {"timeline": 0.36, "precedent": 0.56}
SHEETS = list(itertools.product(EXHIBITS, ("en", "ja"), SHAPES))


@pytest.mark.parametrize(("exhibit_id", "lang", "shape"), SHEETS)
def test_texts_and_chart_have_each_their_room_for_every_target(exhibit_id: str, lang: str, shape: str) -> None:
    kept = {"keep": "target:2;year:2031;measure:related"}
    for keys in ({"target": "0.5"}, {}, {"target": "6"}, kept, {"asof": "2025-06-21"}):
        taken = take(exhibit_id, lang=lang, **keys)
        sheet = poster(taken, Size(shape))
        width, height = SHAPES[shape]
        assert sheet.width * sheet.scale == pytest.approx(width)
        assert sheet.height * sheet.scale == pytest.approx(height, abs=1)
        assert sheet.scale > LEAST.get(exhibit_id, 0.68), keys  # 12 pixels stay above 8, or 16 of a PNG's
        layout = sheet.figure["layout"]
        own = len(taken.exhibit.spec["layout"]["annotations"])
        texts = sorted(_box(note, layout, sheet.scale) for note in _texts(layout, own))
        assert 4 <= len(texts) <= 5  # question, headline, details where there is room, scenario, credit
        assert texts[0][0] >= 20
        assert texts[-1][1] <= height - 20
        for upper, lower in itertools.pairwise(texts):
            assert upper[1] <= lower[0] + 0.01
        if layout["margin"]["l"] * sheet.scale < 376:  # the chart stands under the texts, not beside them
            top, bottom = layout["margin"]["t"] * sheet.scale, height - layout["margin"]["b"] * sheet.scale
            assert all(upper[1] <= top or upper[0] >= bottom for upper in texts)
            assert texts[1][1] <= top


def _texts(layout: dict[str, Any], own: int) -> list[dict[str, Any]]:
    """The notes that stand at the sheet's left edge: the texts, which come after the chart's own notes."""
    edge = [note for note in layout["annotations"][own:] if note["yref"] == "paper" and note["y"] == 1]
    assert {round(note["xshift"] + layout["margin"]["l"], 3) for note in edge} == {
        round(edge[0]["xshift"] + layout["margin"]["l"], 3)
    }
    return edge


def _box(note: dict[str, Any], layout: dict[str, Any], scale: float) -> tuple[float, float]:
    """Upper and lower end of a text, in pixels of the sheet."""
    top = (layout["margin"]["t"] - note["yshift"]) * scale
    return top, top + (note["text"].count("<br>") + 1) * LINE * note["font"]["size"] * scale


def test_a_folded_line_of_time_holds_every_event_once() -> None:
    spec = take("timeline").exhibit.spec
    assert fits_two_columns(spec)
    two = in_two_columns(spec, width_px=800)["layout"]
    first, second = two["yaxis"]["range"], two["yaxis2"]["range"]
    assert first[0] == second[1]
    assert second[0] <= spec["layout"]["yaxis"]["range"][0]
    lanes = 6
    assert len(two["annotations"]) == len(spec["layout"]["annotations"]) + lanes
    for note in two["annotations"]:
        if note["yref"] != "paper":
            low, high = {"y": first, "y2": second}[note["yref"]]
            assert low < note["y"] <= high


def test_two_lists_stand_beside_each_other_as_high_as_they_were() -> None:
    spec = take("ranking").exhibit.spec
    two = in_two_columns(spec, width_px=844)["layout"]
    tall, wide = spec["layout"], 0.8 * 844
    edge = (tall["margin"]["l"] + 24) / wide
    assert two["xaxis2"]["domain"] == [pytest.approx((1 + edge) / 2), 1]
    assert two["xaxis"]["domain"][1] == pytest.approx((1 - edge) / 2)
    outer = tall["margin"]["t"] + tall["margin"]["b"]
    for axis in ("yaxis", "yaxis2"):
        assert two[axis]["domain"][1] == 1
        px = [(part[axis]["domain"][1] - part[axis]["domain"][0]) * (part["height"] - outer) for part in (tall, two)]
        assert px[0] == pytest.approx(px[1])
    places = [note for note in two["annotations"] if note["xref"] == "paper" and note["yref"] == "y2"]
    assert {round(note["x"], 9) for note in places} == {round((1 + edge) / 2, 9)}


def test_only_lines_of_time_and_lists_are_folded() -> None:
    assert [exhibit_id for exhibit_id in EXHIBITS if fits_two_columns(take(exhibit_id).exhibit.spec)] == [
        "ranking",
        "timeline",
    ]


def test_an_unknown_format_is_a_key_error(chrome: Chrome) -> None:
    with pytest.raises(KeyError):
        image(take("road"), "gif", chrome=chrome)
