"""How to cite an exhibit and its sources, as plain text and as BibTeX."""

from __future__ import annotations

import re
from typing import NamedTuple

from components.export.order import Order
from components.export.provenance import Cited, scenario_line, sources

# What BibTeX reads as markup, and how it is written so that it does not.
SIGNS = str.maketrans(
    {sign: f"\\{sign}" for sign in "&%$#_{}"}
    | {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}
)


class Citation(NamedTuple):
    """One work: a line for a list of references, and its BibTeX entry."""

    text: str
    bibtex: str


def citations(link: str, *orders: Order) -> list[Citation]:
    """The dashboard with the scenario at `link` ("" leaves the address out), then every source of the exhibits."""
    first = orders[0]
    words, as_of, line = first.words, first.scenario.as_of, scenario_line(*orders)
    own = Citation(
        words("cite-own", title=words("page-title"), year=str(as_of.year), line=line, link=link).strip(),
        _entry(
            "how-far-is-3.5",
            {"title": words("page-title"), "year": str(as_of.year), "note": line, "url": link},
        ),
    )
    return [own, *(_source(source, first) for source in sources(*orders))]


def bibliography(link: str, *orders: Order) -> bytes:
    """Every citation as a BibTeX file, UTF-8."""
    return "\n".join(citation.bibtex for citation in citations(link, *orders)).encode()


def _source(source: Cited, order: Order) -> Citation:
    words = order.words
    text = words(
        "cite-source",
        publisher=source.publisher,
        title=source.title,
        edition=source.edition,
        url=source.url,
        accessed=words.date(source.accessed) if source.accessed else words("not-known"),
    )
    fields = {
        "author": source.publisher,
        "title": source.title,
        "edition": source.edition,
        "year": source.published[:4],
        "url": source.url,
        "urldate": source.accessed,
    }
    return Citation(text, _entry(source.id, fields))


def _entry(key: str, fields: dict[str, str]) -> str:
    """A BibTeX entry; what is empty is left out. Titles and publishers keep their capitals."""
    lines = []
    for name, value in fields.items():
        if not value:
            continue
        kept = value if name == "url" else value.translate(SIGNS)
        lines.append(f"  {name} = {{{{{kept}}}}}," if name in ("author", "title") else f"  {name} = {{{kept}}},")
    return "\n".join([f"@misc{{{re.sub(r'[^A-Za-z0-9.:-]', '-', key)},", *lines, "}", ""])
