"""The briefing: four or five pages with the answer, the key charts, the article's record, assumptions and sources.

As HTML it is one file. Where there is a browser its charts are drawings inside it (SVG); without one plotly.js is
inside and draws them in the reader's. The PDF is that page, printed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Literal

from markupsafe import Markup

from components.article.record import load_record
from components.exhibits.compare_reader import headline
from components.exhibits.compare_text import columns_text, row_labels
from components.export.order import Order, order
from components.export.pictures.chrome import CHROME, Chrome, NoBrowser
from components.export.pictures.image import described_pdf
from components.export.pictures.upper_panel import upper_panel
from components.export.provenance import assumptions, scenario_line, sources
from components.export.web.template import filled, interactive, style
from components.kit.drawing import Spec
from components.kit.look import PAPER
from components.model.view import View
from components.words import Words

# The width in pixels that each exhibit's chart is laid out in; the page shows it as wide as its column.
CHARTS: Mapping[str, int] = {"compare": 680, "ranking": 340, "cost": 340, "road": 680}
CHOICES = {"ranking": "nato"}  # both of its lists are higher than a page has room for beside the cost
TEXTS = {
    "house": "page-title",
    "old_browser": "file-old-browser",
    "no_script": "file-no-script",
    "record": "article-heading",
    "claim": "briefing-claim",
    "who": "briefing-who",
    "since": "briefing-since",
    "assumptions": "sheet-assumptions",
    "sources": "sheet-sources",
}


def briefing(
    view: View,
    kind: Literal["html", "pdf"] = "html",
    progress: Callable[[float], None] | None = None,
    *,
    chrome: Chrome = CHROME,
) -> bytes:
    """The briefing on a scenario; `progress` is told how much is done, from 0 to 1.

    The PDF raises what `components.export.pictures.chrome.Chrome.printed` raises; HTML needs no browser.
    """
    tell = progress or (lambda done: None)
    orders = [order(exhibit_id, view, CHOICES.get(exhibit_id)) for exhibit_id in CHARTS]
    specs = {one.exhibit.id: _spec(one) for one in orders}
    drawings: dict[str, Markup] = {}
    for done, (exhibit_id, spec) in enumerate(specs.items()):
        tell(done / (len(specs) + 1))
        try:
            drawings[exhibit_id] = _drawing(spec, chrome)
        except NoBrowser:
            if kind == "pdf":
                raise
            break
    tell(len(specs) / (len(specs) + 1))
    page = _page(orders, view, drawings if len(drawings) == len(specs) else {}, specs)
    made = page.encode("utf-8") if kind == "html" else _pdf(page, orders, chrome)
    tell(1.0)
    return made


def _page(orders: list[Order], view: View, drawings: Mapping[str, Markup], specs: Mapping[str, Spec]) -> str:
    words = view.words
    record = load_record(words.lang)
    unused = words("record-unused")
    credits = {one.exhibit.id: one.exhibit.credit for one in orders}
    drawn_there = interactive(_flexible(specs), credits, words, dark=False)
    return filled(
        "briefing.html",
        words,
        texts=TEXTS,
        sentence=headline(view),
        columns=columns_text(view),
        rows=row_labels(view),
        line=scenario_line(*orders),
        as_of=words.date(view.scenario.as_of),
        exhibits={one.exhibit.id: one.exhibit for one in orders},
        drawings=drawings,
        record=record,
        headline=words("briefing-article", headline=record.headline),
        head=words(
            "article-head",
            published=words("article-published", outlet=record.outlet, date=words.date(record.published_at[:10])),
            byline=record.byline,
            nature=record.nature,
        ),
        claims=list(_claims(words)),
        conflicts=words("article-conflicts", count=len(record.conflicts)),
        assumptions=[one for one in assumptions(*orders) if one.value != unused],
        sources=[
            (words("credit-source", publisher=one.publisher, edition=one.edition), one.url) for one in sources(*orders)
        ],
        style=style("briefing.css", dark=False),
        **({"specs": "", "library": "", "script": ""} if drawings else drawn_there),
    )


def _claims(words: Words) -> Iterator[tuple[str, str, str, str]]:
    """What is said, who says so and how firmly, what state it is in, what came of it."""
    for claim in load_record(words.lang).claims:
        firm = words("briefing-firm", firmness=words(f"firmness-{claim.firmness}"), date=words.date(claim.date))
        since = words("briefing-said", since=claim.since, publisher=claim.since_publisher)
        yield claim.claim, claim.who + firm, words(f"state-{claim.state}"), since


def _spec(order: Order) -> Spec:
    spec = order.exhibit.spec
    if order.exhibit.id == "compare":  # whose columns the page has as a table of its own
        spec = upper_panel(spec)
    size = {"width": CHARTS[order.exhibit.id], "paper_bgcolor": PAPER}
    return {"data": spec["data"], "layout": {**spec["layout"], **size}}


def _flexible(specs: Mapping[str, Spec]) -> Mapping[str, Spec]:
    """The specifications without their widths: the reader's browser knows how much room there is."""
    return {name: {**spec, "layout": {**spec["layout"], "width": None}} for name, spec in specs.items()}


def _drawing(spec: Spec, chrome: Chrome) -> Markup:
    layout = spec["layout"]
    svg = chrome.picture(spec, format="svg", width=layout["width"], height=layout["height"], scale=1)
    return Markup(svg.decode("utf-8"))


def _pdf(page: str, orders: list[Order], chrome: Chrome) -> bytes:
    words = orders[0].words
    return described_pdf(
        chrome.printed(page),
        title=words("page-title"),
        subject=scenario_line(*orders),
        keywords=words.joined([source.publisher for source in sources(*orders)]),
        maker=words("page-title"),
        date=orders[0].scenario.as_of.isoformat(),
    )
