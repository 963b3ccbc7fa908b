"""What programs that read aloud are told of a picture's SVG, and its parts in the order in which they are read."""

from __future__ import annotations

import re
from xml.etree import ElementTree

NAMESPACES = {"": "http://www.w3.org/2000/svg", "xlink": "http://www.w3.org/1999/xlink"}
for _prefix, _uri in NAMESPACES.items():
    ElementTree.register_namespace(_prefix, _uri)
_SVG = f"{{{NAMESPACES['']}}}"
_RANDOM = re.compile(r'(?: id="defs-| trace)([0-9a-f]{6})"')  # what plotly calls a picture and its traces


def described(svg: str, *, lang: str, title: str, description: str) -> ElementTree.Element:
    """plotly's SVG as one picture with a name and a description, its ids the same for the same picture."""
    for number, uid in enumerate(dict.fromkeys(_RANDOM.findall(svg))):
        svg = re.sub(rf"(?<=[a-z-]){uid}", f"drawn{number}", svg)
    root = ElementTree.fromstring(svg)
    root.attrib |= {"role": "img", "lang": lang, "aria-labelledby": "title", "aria-describedby": "description"}
    for place, (name, id, text) in enumerate((("title", "title", title), ("desc", "description", description))):
        element = ElementTree.Element(_SVG + name, {"id": id})
        element.text = text
        root.insert(place, element)
    return root


def in_reading_order(root: ElementTree.Element, *, first_text: int, alt: str) -> None:
    """Turns a described picture into heading, figure and paragraphs, for a page that is printed as a tagged PDF.

    The texts of the poster are plotly's annotations from number `first_text` on: the question, the headline, and those
    of the foot from the bottom up. All else is the figure, whose text is `alt`.
    """
    for name in ("role", "aria-labelledby", "aria-describedby"):
        del root.attrib[name]
    layer = root.find(f"{_SVG}g[@class='infolayer']")
    assert layer is not None, "a picture has texts"
    texts = [note for note in layer if int(note.get("data-index", -1)) >= first_text]
    question, headline, *foot = sorted(texts, key=lambda note: int(note.get("data-index", -1)))
    figure = ElementTree.Element(f"{_SVG}g", {"role": "img", "aria-label": alt})
    for text in texts:
        layer.remove(text)
        text.set("role", "paragraph")
    headline.attrib |= {"role": "heading", "aria-level": "1"}
    ground = [part for part in root if part.tag != f"{_SVG}g"]  # the sheet itself is painted first
    figure.extend(part for part in root if part.tag == f"{_SVG}g")
    root[:] = [*ground, question, headline, figure, *reversed(foot)]


def written(root: ElementTree.Element) -> str:
    """The markup, without a declaration of its own."""
    return ElementTree.tostring(root, encoding="unicode")
