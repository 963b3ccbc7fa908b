"""A reader of Japanese finds no English but names: exhibits, the article's record, the method tab, notices, sources."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pandas as pd
import pytest

import data
from components.article.record import load_record
from components.exhibits import EXHIBITS, build
from components.kit.exhibit import Exhibit
from components.kit.source_text import source_edition, source_publisher, translated
from components.kit.table_text import readable
from components.model.control_kinds import Notice
from components.model.controls import default_scenario, keys
from components.model.option_controls import comparable_countries
from components.model.scenario import Scenario
from components.model.view import View
from components.page import method_tables
from components.page.elements.compare_content import content
from components.page.notices import notice_text
from components.page.session import VIEW_KEYS
from components.words import load_words
from data.japanese import catalogue, has_japanese, in_japanese
from tests.kept import kept_one
from tests.latin import english, strings

JA = load_words("ja")
DAYS = (data.ARTICLE_DAY, data.load().as_of)
PICTURES = [(exhibit_id, choice) for exhibit_id in EXHIBITS for choice in (EXHIBITS[exhibit_id].choices or (None,))]


def found(texts: Iterator[tuple[str, str]]) -> dict[str, list[str]]:
    """The texts that hold English, each with its place and the words."""
    return {f"{place}: {text}": words for place, text in texts if (words := english(text))}


def scenarios(as_of: Any) -> Iterator[Scenario]:
    start = default_scenario(data.load(as_of))
    kept = replace(start, target_pct=2.5, year=2031, measure="related", compare=())
    yield replace(start, kept=kept_one(kept))
    yield replace(start, measure="budget", target_pct=1.0, prices="constant", year=2027)
    yield replace(start, measure="related", target_pct=5.0, compare=comparable_countries(data.load()))
    yield replace(start, measure="government", target_pct=2.0, year=2045, compare=())


def texts_of(exhibit: Exhibit, figures: data.Figures) -> Iterator[tuple[str, str]]:
    yield "title", exhibit.question
    yield "sentence", exhibit.headline
    yield from (("detail", text) for text in exhibit.details)
    yield "credit", exhibit.credit
    yield from (("note", note) for note in exhibit.notes)
    yield from (("since", text) for text in exhibit.since)
    yield from (("picture", text) for text in strings(exhibit.spec))
    table = readable(exhibit.table, JA, figures.sources).drop(columns=["iso3", "url"], errors="ignore")
    for column in table:
        yield "column", JA(f"col-{column}")
        yield from ((f"column {column}", text) for text in strings(table[column].unique().tolist()))
    yield from sources_of(exhibit.sources)


def sources_of(sources: Any) -> Iterator[tuple[str, str]]:
    for source in sources:
        yield "publisher", source_publisher(JA, source)
        yield "edition", source_edition(JA, source)
        for text in (source.title, source.terms, source.checked, source.doubt):
            yield "source", translated(JA, text)


@pytest.mark.parametrize(("exhibit_id", "choice"), PICTURES)
def test_no_exhibit_shows_english(exhibit_id: str, choice: str | None) -> None:
    for as_of in DAYS:
        figures = data.load(as_of)
        for scenario in scenarios(as_of):
            exhibit = build(exhibit_id, View(figures, scenario, JA), choice)
            assert found(texts_of(exhibit, figures)) == {}


@pytest.mark.parametrize(("as_of", "measure"), list(itertools.product(DAYS, ("sipri", "government"))))
def test_the_ladder_speaks_japanese_at_every_step(as_of: Any, measure: Any) -> None:
    figures = data.load(as_of)
    for scenario in scenarios(as_of):
        shown = content(View(figures, replace(scenario, measure=measure), JA))
        rows = [[*row[:7], row[8]] for row in shown.pop("rows")]  # without the id of a row's own column
        head = strings([shown, rows], ("lang", "kind", "side", "at", "id", "role"))
        assert found(("head", text) for text in head) == {}


def test_the_articles_record_is_japanese() -> None:
    record = load_record("ja")
    texts = [value for value in vars(record).values() if isinstance(value, str) and value != "ja"]
    texts += [*record.slips, *itertools.chain.from_iterable((one.topic, *one.versions) for one in record.conflicts)]
    texts += [text for claim in record.claims for text in (claim.claim, claim.who, claim.since, claim.since_publisher)]
    assert found(("article", re.sub(r"^\d{4}-.*", "", text)) for text in texts) == {}


@pytest.mark.parametrize("as_of", DAYS)
def test_sources_and_notes_of_the_method_tab_are_japanese(as_of: Any) -> None:
    figures = data.load(as_of)
    for table in (method_tables.source_table(figures, JA).drop(columns="url"), method_tables.note_table(figures, JA)):
        assert not table.empty
        assert found((str(column), str(column)) for column in table) == {}
        cells = ((str(column), text) for column in table for text in strings(table[column].tolist()))
        assert found(cells) == {}


def test_every_notice_of_a_link_is_japanese() -> None:
    reasons = ("range", "step", "unreadable")
    named = (*keys(), *VIEW_KEYS)
    used = {"measure": "sipri", "prices": "nominal", "exhibit": "ranking"}
    notices = [
        Notice(key=key, given="99", used=used.get(key, ""), reason=reason) for key in named for reason in reasons
    ]
    assert found(("notice", notice_text(notice, JA)) for notice in notices) == {}


def test_every_message_is_japanese_apart_from_names() -> None:
    from fluent.syntax import FluentParser
    from fluent.syntax import ast as ftl

    from components.words import FOLDER

    texts = []
    for entry in FluentParser().parse((FOLDER / "ja.ftl").read_text(encoding="utf-8")).body:
        if isinstance(entry, ftl.Message):
            stack: list[Any] = [entry.value]
            while stack:
                node = stack.pop()
                if isinstance(node, ftl.TextElement):
                    texts.append((entry.id.name, node.value))
                elif isinstance(node, ftl.Pattern):
                    stack += node.elements
                elif isinstance(node, ftl.Placeable) and isinstance(node.expression, ftl.SelectExpression):
                    stack += [variant.value for variant in node.expression.variants]
    assert len(texts) > 500
    # The command line is typed as it is, and files are called by their names.
    typed = re.compile(
        r"--unit (?:percent|fraction)|--\w+"
        r"|\b(?:slide|square|portrait)(?=は)"
        r"|[\w-]+:\w+;[\w:]+|\b\w+(?:\.\w+)*\.(?:csv|json|bib|update)\b|\bpython -m\b|\btables/|CHROME_PATH"
        r"|\bserver\.allowedHosts|\bbrowser\.serverPort|\bDecompressionStream"
        r"|\b(?:Debian|Ubuntu)|\bsudo apt install chromium"
        r"|\bsandbox\b|\ballow-(?:scripts|same-origin)\b",
        re.ASCII,
    )
    assert found((name, typed.sub("", text)) for name, text in texts) == {}


def test_the_scan_finds_english_and_lets_names_pass() -> None:
    assert english("注：A share of GDP") == ["share"]
    assert english("NATOの表、GDP比。https://www.nato.int/en/about （Japan Defense Focus第46号）<br>") == []
    assert strings({"text": ["a", {"hovertext": "b"}], "font": {"family": "c"}}) == ["a", "b"]


def test_no_japanese_text_is_left_over_and_none_holds_english() -> None:
    figures = data.load()
    texts = {text for frame in figures.every.values() for text in frame["note"]}
    for source in figures.sources.values():
        texts |= {source.title, source.terms, source.checked, source.doubt, source.secondary}
    assert set(catalogue()) <= texts
    assert all(map(has_japanese, texts))
    assert found(("japanese.toml", text) for text in catalogue().values()) == {}


def digits(text: str) -> set[str]:
    """The figures of a text without their signs: 4,779.6 and 4兆7796 are one, and so are FY26 and 2026."""
    text = re.sub(r"https?://[!-~]+|100 ?m(illion yen)?", " ", text)
    both = text + " " + re.sub(r"[兆,]", "", text)
    return {re.sub(r"[,.]", "", figure) for figure in re.findall(r"\d[\d,.]*\d|\d", both)}


def test_the_japanese_keeps_every_figure_of_the_english() -> None:
    lost = {}
    for text, japanese in catalogue().items():
        kept = digits(japanese)
        missing = [n for n in digits(text) if not any(k.startswith(n) or k.endswith(n) for k in kept)]
        if missing:
            lost[text] = missing
    assert lost == {}


def test_a_text_stays_where_it_is_japanese_and_is_refused_where_it_has_none() -> None:
    assert in_japanese("") == ""
    assert in_japanese("令和7年国勢調査") == "令和7年国勢調査"
    assert in_japanese("West Germany.") == "西ドイツの値。"
    assert translated(load_words("en"), "West Germany.") == "West Germany."
    with pytest.raises(KeyError):
        in_japanese("A sentence that nobody has translated.")
    assert not has_japanese("A sentence that nobody has translated.")


def test_keys_of_a_table_are_words_in_both_languages() -> None:
    table = pd.DataFrame(
        {
            "id": ["x", "y", "z"],
            "line": ["sipri", "asked-3.5", "kept-2"],
            "kind": ["requested", "spent", "assumed"],
            "source": ["nato-2026-07", "", "sipri-2026-04"],
        }
    )
    sources = data.load().sources
    japanese, english_table = readable(table, JA, sources), readable(table, load_words("en"), sources)
    assert japanese.to_dict("list") == {
        "line": ["SIPRI", "3.5%への道のり", "残した想定2"],
        "kind": ["米国の要求・概算要求", "実績", "利用者の想定"],
        "source": ["NATO「2026年7月版」", "", "SIPRI「2026年4月版」"],
    }
    assert english_table["line"].tolist() == ["SIPRI", "Road to 3.5%", "Kept scenario 2"]
