"""Pages as files: complete, small, escaped; the briefing, with and without a browser."""

from __future__ import annotations

import base64
import io
import re
from collections import Counter
from dataclasses import replace
from html import unescape
from typing import Any

import pytest
from pypdf import PageObject, PdfReader

import data
from components.article.record import load_record
from components.exhibits import EXHIBITS
from components.export.order import file_name, render
from components.export.pictures.chrome import Chrome, NoBrowser
from components.export.provenance import scenario_line
from components.export.web import page
from components.export.web.briefing import CHARTS, CHOICES, briefing
from components.kit.table_text import written
from components.model.controls import default_scenario
from components.model.view import View
from components.words import load_words
from tests.components.export.orders import showing, take
from tests.components.export.pictures.test_image import assert_embedded, squeezed, tagged

NONE = Chrome(lambda: None)
LIBRARY = '<script type="text/plain" id="library">'


@pytest.mark.parametrize("exhibit_id", EXHIBITS)
def test_a_page_says_everything_and_is_under_two_and_a_half_megabytes(exhibit_id: str) -> None:
    taken = take(exhibit_id, lang="ja" if list(EXHIBITS).index(exhibit_id) % 2 else "en")
    made = page.html(taken)
    assert len(made) < 2_500_000
    text = unescape(made.decode("utf-8"))
    exhibit = taken.exhibit
    for said in (exhibit.question, exhibit.headline, scenario_line(taken), *exhibit.notes):
        assert said in text
    assert all(source.url in text for source in exhibit.sources)
    columns, rows = written(exhibit.table, taken.words, taken.view.figures.sources)
    assert text.count("<tr>") == len(rows) + 1
    assert all(f">{name}</th>" in text for name, _ in columns)
    assert f"<caption>{exhibit.question} {scenario_line(taken)}</caption>" in text
    (name, data) = re.findall(r'download="([^"]+)" href="data:text/csv;charset=utf-8;base64,([^"]+)"', text)[0]
    assert (name, base64.b64decode(data)) == (file_name(taken, "csv"), render(taken, "csv"))


def test_a_page_may_ask_nobody_for_anything() -> None:
    text = page.html(take("cost")).decode("utf-8")
    (policy,) = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]+)"', text)
    rules = dict(rule.strip().split(" ", 1) for rule in unescape(policy).split(";"))
    assert rules["default-src"] == "'none'"
    assert not any("http" in rule or "*" in rule for rule in rules.values())
    shell = text.split(LIBRARY)[0]
    assert re.findall(r'(?:src|srcset)="|<link|@import|url\(', shell) == []


def test_what_an_exhibit_says_is_text_and_never_a_tag() -> None:
    taken = take("cost")
    bad = "</script><script>alert(1)</script><img src=x onerror=alert(1)>"
    spec = {**taken.exhibit.spec, "layout": {**taken.exhibit.spec["layout"], "title": {"text": bad}}}
    table = taken.exhibit.table.assign(name=bad)[["name"]]
    exhibit = replace(taken.exhibit, headline=bad, question=bad, notes=(bad,), spec=spec, table=table)
    text = page.html(showing(taken, exhibit)).decode("utf-8")
    assert "<img" not in text
    assert text.count("<script") == text.count("</script>") == 3


def test_a_table_is_written_with_its_units_and_without_what_is_missing() -> None:
    taken = take("ranking")
    columns, rows = written(taken.exhibit.table, taken.words, taken.view.figures.sources)
    assert ("Share of GDP (%)", True) in columns
    (lithuania,) = (row for row in rows if "Lithuania" in row)
    assert lithuania[0].startswith("NATO")
    # the highest of the members, and so the first; the place that Japan would take is none of its own
    assert lithuania[1:] == ["LTU", "Lithuania", "5.33", "estimate", "2026", "2026-07-07", "1", "", "NATO, July 2026"]


def test_a_table_of_money_has_thousands_and_true_signs() -> None:
    taken = take("cost", target="0.5")
    columns, rows = written(taken.exhibit.table, taken.words, taken.view.figures.sources)
    names = [name for name, _ in columns]
    last = dict(zip(names, rows[-1], strict=True))
    # FY2035: 770.32 trillion yen of GDP, 0.5% less 1.4117% of it
    assert last["Extra (trillion yen)"] == "\N{MINUS SIGN}7.02"
    assert re.fullmatch(r"\d\d,\d{3}", last["Spending per person (yen)"])


KEPT = {"target": "2.75", "keep": "target:5;year:2040;name:High|target:3;year:2030|target:2;measure:government"}


@pytest.mark.parametrize(("lang", "keys"), [("en", {}), ("ja", KEPT)])
def test_a_briefing_is_five_pages_at_most_with_answer_record_assumptions_and_sources(
    lang: str, keys: dict[str, str], chrome: Chrome
) -> None:
    view, told = take("compare", lang=lang, **keys).view, list[float]()
    reader = PdfReader(io.BytesIO(briefing(view, "pdf", told.append, chrome=chrome)))
    assert len(reader.pages) <= 5
    shown = squeezed("".join(sheet.extract_text() for sheet in reader.pages))
    spending = {"en": "24.2 trillion yen a year", "ja": "年19.0兆円"}  # 691.9 x 3.5%, x 2.75%
    assert squeezed(spending[lang]) in shown
    for claim in load_record(lang).claims:
        assert squeezed(claim.claim) in shown
        assert squeezed(claim.since) in shown
    title, day = view.words("page-title"), view.words.date(view.scenario.as_of)
    for sheet in reader.pages:
        assert [float(side) for side in sheet.mediabox[2:]] == pytest.approx([595, 842], abs=1)
        assert squeezed(title + day) in squeezed(sheet.extract_text())  # its running header
        assert min(_sizes_pt(sheet)) >= 7
    assert_embedded(reader)
    assert told == sorted(told)
    assert (told[0], told[-1]) == (0, 1)


def _sizes_pt(sheet: PageObject) -> list[float]:
    """The size of every text on a sheet."""
    found: list[float] = []

    def visit(text: str, page: Any, line: Any, _: Any, size: float) -> None:
        if text.strip():
            found.append(abs(size * (line[3] * page[3] if line[3] else line[1] * page[0])))

    sheet.extract_text(visitor_text=visit)
    return found


def test_a_briefing_has_an_outline_tags_and_the_same_bytes_each_time(chrome: Chrome) -> None:
    view = take("compare").view
    made = briefing(view, "pdf", chrome=chrome)
    assert made == briefing(view, "pdf", chrome=chrome)
    reader, words = PdfReader(io.BytesIO(made)), view.words
    house, parts = reader.outline
    names = [entry.title for entry in parts if not isinstance(entry, list)]
    assert house.title == words("page-title")  # type: ignore[union-attr]
    assert names[:3] == [take(exhibit_id, CHOICES.get(exhibit_id)).exhibit.headline for exhibit_id in list(CHARTS)[1:]]
    assert names[-2:] == [words("sheet-assumptions"), words("sheet-sources")]
    tags = list(tagged(reader.root_object["/StructTreeRoot"]))
    kinds = Counter(kind for kind, _ in tags)
    assert (kinds["/H1"], kinds["/H2"], kinds["/Table"]) == (1, 6, 2)
    assert kinds["/TH"] >= 15
    told = [text for kind, text in tags if kind == "/Figure" and text]
    assert told == [take(exhibit_id, CHOICES.get(exhibit_id)).exhibit.alt for exhibit_id in CHARTS]
    assert reader.metadata is not None
    assert (reader.metadata.title, reader.metadata.creator) == (words("page-title"), words("page-title"))
    assert str(reader.root_object["/Lang"]) == "en"


def test_a_briefing_as_a_page_holds_drawings_where_there_is_a_browser(chrome: Chrome) -> None:
    text = briefing(View(data.load(), default_scenario(data.load()), load_words("en")), "html", chrome=chrome).decode(
        "utf-8"
    )
    assert text.count('<svg class="main-svg"') == 4
    assert LIBRARY not in text
    assert len(text) < 600_000


def test_a_briefing_as_a_page_draws_itself_where_there_is_no_browser() -> None:
    text = briefing(View(data.load(), default_scenario(data.load()), load_words("ja")), "html", chrome=NONE).decode(
        "utf-8"
    )
    assert LIBRARY in text
    assert "<svg" not in text.split(LIBRARY)[0]
    assert all(f'<div id="{exhibit_id}"' in text for exhibit_id in ("compare", "road", "ranking", "cost"))
    assert len(text.encode("utf-8")) < 2_500_000


def test_a_briefing_as_pdf_needs_a_browser() -> None:
    with pytest.raises(NoBrowser):
        briefing(View(data.load(), default_scenario(data.load()), load_words("en")), "pdf", chrome=NONE)
