"""An exhibit as a picture: PNG, SVG or PDF of its poster, with title, answer, scenario and sources also as metadata."""

from __future__ import annotations

import io
import re
import struct
import unicodedata
import zlib
from typing import Any, Literal, cast
from xml.etree.ElementTree import Element

from pypdf import PdfWriter

from components.export.order import SLIDE, Order, Size
from components.export.pictures.chrome import CHROME, Chrome
from components.export.pictures.poster import Poster, poster
from components.export.pictures.tagged_svg import described, in_reading_order, written
from components.export.provenance import scenario_line

Picture = Literal["png", "svg", "pdf"]
ROUNDING = 1 + 1e-9  # keeps a whole number of pixels from being cut by one
RADICAL = re.compile(rb"> <(2[EF][0-9A-F]{2}|2027)>")  # at the end of a line of a font's table of letters
# Radicals that Unicode does not decompose, and the point that shares its glyph with the Japanese one.
ALIKE = str.maketrans("⺟⺠⻁⻄⻆⻑⻘⻝⻤⻨⻩⻭⻯⻲‧", "母民虎西角長青食鬼麦黄歯竜亀・")
SIGNATURE = 8  # bytes before a PNG's first chunk
HEADER = 25  # bytes of that first chunk


def image(order: Order, format: str, size: Size = SLIDE, *, chrome: Chrome = CHROME) -> bytes:
    """The picture: SVG and PDF have the pixels of its sheet, a PNG those that `size` asks for.

    SVG and PDF keep their text as text. Raises what `components.export.pictures.chrome.Chrome.picture` raises, and
    KeyError for another format.
    """
    make = {"png": _png, "svg": _svg, "pdf": _pdf}[format]
    return make(order, size, chrome)


def _png(order: Order, size: Size, chrome: Chrome) -> bytes:
    """Metadata are international texts (iTXt) right after the header: https://www.w3.org/TR/png-3/#11iTXt"""
    sheet = poster(order, size)
    scale = sheet.scale * size.png_px / size.sheet_px[0] * ROUNDING
    drawn = chrome.picture(sheet.figure, format="png", width=sheet.width, height=sheet.height, scale=scale)
    chunks = []
    for keyword, text in _metadata(order).items():
        body = b"iTXt" + keyword.encode("ascii") + bytes(5) + text.encode("utf-8")
        chunks.append(struct.pack(">I", len(body) - 4) + body + struct.pack(">I", zlib.crc32(body)))
    start = SIGNATURE + HEADER
    return drawn[:start] + b"".join(chunks) + drawn[start:]


def _svg(order: Order, size: Size, chrome: Chrome) -> bytes:
    """With title and description, as a reader of the file is told them."""
    return written(_drawing(order, size, chrome)[0]).encode("utf-8")


def _pdf(order: Order, size: Size, chrome: Chrome) -> bytes:
    """Printed from the SVG: Chrome then keeps the text as it was written, which kaleido's own PDF does not."""
    width, height = size.sheet_px
    drawn, sheet = _drawing(order, size, chrome)
    in_reading_order(drawn, first_text=sheet.first_text, alt=order.exhibit.alt)
    style = (
        f"@page{{size:{width}px {height}px;margin:0}}body{{margin:0;font-variant-ligatures:none}}svg{{display:block}}"
    )
    page = f'<!doctype html><html lang="{order.words.lang}"><meta charset="utf-8"><style>{style}</style>'
    texts = _metadata(order)
    return described_pdf(
        chrome.printed(page + written(drawn)),
        title=texts["Title"],
        subject=texts["Description"],
        keywords=f"{texts['Comment']} {texts['Source']}",
        maker=order.words("page-title"),
        date=order.scenario.as_of.isoformat(),
    )


def described_pdf(pdf: bytes, *, title: str, subject: str, keywords: str, maker: str, date: str) -> bytes:
    """The PDF with these in its information; `date` (ISO) stands for the time of making, so that bytes repeat."""
    writer = PdfWriter(clone_from=io.BytesIO(pdf))
    day = f"D:{date.replace('-', '')}000000Z"
    told = {"/Title": title, "/Subject": subject, "/Keywords": keywords, "/Author": maker, "/Creator": maker}
    told |= {"/CreationDate": day, "/ModDate": day}
    writer.add_metadata(told)
    for page in writer.pages:
        for font in cast(Any, page["/Resources"]).get("/Font", {}).values():
            _name_letters(font.get_object())
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()


def _name_letters(font: Any) -> None:
    """Lets a font's glyphs stand for letters where Chrome names the radical that looks alike (U+2F47 for U+65E5)."""
    named = font["/ToUnicode"].get_object()
    table: bytes = named.get_data()
    named.set_data(RADICAL.sub(lambda found: b"> <%04X>" % ord(_letter(chr(int(found[1], 16)))), table))


def _letter(sign: str) -> str:
    return unicodedata.normalize("NFKC", sign.translate(ALIKE))


def _drawing(order: Order, size: Size, chrome: Chrome) -> tuple[Element, Poster]:
    """The sheet as SVG, in whole pixels, with what it is called, and the poster that it shows."""
    sheet, (width, height) = poster(order, size), size.sheet_px
    drawn = chrome.picture(sheet.figure, format="svg", width=sheet.width, height=sheet.height, scale=sheet.scale)
    title, *rest = _metadata(order).values()
    root = described(drawn.decode("utf-8"), lang=order.words.lang, title=title, description="\n".join(rest))
    root.attrib |= {"width": str(width), "height": str(height)}
    return root, sheet


def _metadata(order: Order) -> dict[str, str]:
    """By PNG's own keywords."""
    return {
        "Title": order.exhibit.headline,
        "Description": order.words("sentence-space").join([order.exhibit.question, *order.exhibit.details]),
        "Comment": scenario_line(order),
        "Source": order.exhibit.credit,
    }
