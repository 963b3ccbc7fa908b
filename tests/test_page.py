"""The page runs with every control at both ends in both languages, and links open what they say."""

from __future__ import annotations

import datetime as dt
import io
import json
import zipfile
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch
from urllib.parse import parse_qsl

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

import data
from components.article.record import RECORD, SEEDS, load_record
from components.exhibits import EXHIBITS
from components.model.controls import GROWTH, INFLATION, LANGUAGES, TARGET, YEAR, YEN, keys
from components.page import article_panel
from components.page.elements import claims
from components.page.session import all_places
from components.words import load_words

ROOT = Path(__file__).resolve().parents[1]
LATEST = data.load().latest


def page(**link: str) -> AppTest:
    app = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=60)
    for key, text in link.items():
        app.query_params[key] = text
    return run(app)


def run(app: AppTest) -> AppTest:
    app.run()
    if not len(app.title):
        app.run()  # after a change of the target, which leaves the rest of the page alone
    assert not app.exception, [problem.value for problem in app.exception]
    return app


def open_more(app: AppTest, lang: str = "en") -> None:
    """Unfolds the controls that come when they are asked for."""
    app.session_state[f"_more-{lang}"] = True
    run(app)


def drawn(app: AppTest) -> dict[str, Any]:
    """What the ladder was given."""
    ladder: dict[str, Any] = given(app, "ladder")
    return ladder


def given(app: AppTest, component: str) -> Any:
    """What a component was given."""
    protos = [element.proto for element in app.get("bidi_component")]
    return json.loads(next(proto.json for proto in protos if proto.component_name == component))


def row(app: AppTest) -> list[str]:
    """The ladder's row for the target: place, share, sentence and key numbers."""
    ladder = drawn(app)
    found: list[str] = ladder["rows"][ladder["step"]]
    return found


def said(app: AppTest) -> str:
    return row(app)[2]


def numbers(app: AppTest) -> list[str]:
    return row(app)[4:]


def link(app: AppTest) -> dict[str, Any]:
    return {key: value[0] if isinstance(value, list) else value for key, value in dict(app.query_params).items()}


def test_the_page_opens_with_the_answer_six_key_numbers_and_no_notice() -> None:
    app = page()
    assert said(app).startswith("At 3.5% of that year’s GDP in FY2035 Japan would spend 27.0 trillion yen a year")
    assert numbers(app) == [
        "27.0 tn yen", "$ 168 bn", "+2.1 points", "+139,000 yen", "6th of 32", "+11.0%",
    ]  # fmt: skip
    assert len(app.warning) == 0
    assert link(app) == {}


CONTROLS: tuple[tuple[str, str, Any], ...] = (
    ("number_input", "target", TARGET.low),
    ("number_input", "target", TARGET.high),
    ("radio", "measure-en", "budget"),
    ("radio", "measure-en", "related"),
    ("radio", "measure-en", "government"),
    ("slider", "year", int(YEAR.low)),
    ("slider", "year", int(YEAR.high)),
    ("slider", "growth", GROWTH.low),
    ("slider", "growth", GROWTH.high),
    ("slider", "inflation", INFLATION.low),
    ("slider", "inflation", INFLATION.high),
    ("segmented_control", "prices-en", "constant"),
    ("number_input", "yen", YEN.low),
    ("number_input", "yen", YEN.high),
    ("multiselect", "compare-en", []),
    ("date_input", "asof-en", data.ARTICLE_DAY),
    ("date_input", "asof-en", dt.date(2026, 1, 1)),
    ("segmented_control", "_asof-en", "article"),
)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("place", all_places())
def test_every_control_can_be_driven_to_both_ends(lang: str, place: str) -> None:
    app = page(lang=lang, exhibit=place)
    open_more(app, lang)
    for kind, key, value in CONTROLS:
        next(w for w in getattr(app, kind) if w.key == key.replace("-en", f"-{lang}")).set_value(value)
        run(app)
    for share in ("2", "3", "3.5", "5"):
        app.button(key=f"preset-{share}").click()
        run(app)
        assert app.session_state["target"] == float(share)


@pytest.mark.parametrize(
    ("kind", "key", "value", "expected"),
    [
        ("number_input", "target", 2.5, {"target": "2.5"}),
        ("number_input", "target", 6.0, {"target": "6"}),
        ("radio", "measure-en", "government", {"measure": "government"}),
        ("slider", "year", 2030, {"year": "2030"}),
        ("slider", "growth", -2.0, {"growth": "-2"}),
        ("slider", "inflation", 5.0, {"inflation": "5"}),
        ("segmented_control", "prices-en", "constant", {"prices": "constant"}),
        ("number_input", "yen", 140.5, {"yen": "140.5"}),
        ("multiselect", "compare-en", ["FRA", "USA"], {"compare": "FRA,USA"}),
        ("date_input", "asof-en", dt.date(2025, 6, 21), {"asof": "2025-06-21"}),
        ("segmented_control", "_asof-en", "article", {"asof": "2025-06-21"}),
        ("segmented_control", "lang", "ja", {"lang": "ja"}),
    ],
)
def test_the_link_says_what_the_controls_say_and_opens_the_same_page(
    kind: str, key: str, value: Any, expected: dict[str, str]
) -> None:
    app = page()
    open_more(app)
    next(widget for widget in getattr(app, kind) if widget.key == key).set_value(value)
    run(app)
    assert link(app) == expected
    again = page(**expected)
    assert said(again) == said(app)
    assert numbers(again) == numbers(app)
    assert len(again.warning) == 0


def test_a_bad_link_opens_with_a_notice_that_repeats_it_as_plain_text() -> None:
    app = page(target="99", measure="<b>x</b>", year="soon", lang="fr", compare="USA,ZZZ", utm="kept")
    notice = app.warning[0].value
    assert r"\“99\”" in notice or "99" in notice
    assert r"\<b\>x\<\/b\>" in notice
    assert app.session_state["target"] == 6.0
    assert link(app)["utm"] == "kept"
    assert "measure" not in link(app)
    app.slider(key="year").set_value(2030)
    assert len(run(app).warning) == 0


def test_going_back_in_the_browser_brings_the_earlier_scenario_back() -> None:
    app = page(target="2")
    app.number_input(key="target").set_value(5.0)
    run(app)
    app.query_params["target"] = "2"
    assert "At 2% of" in said(run(app))


def test_the_exchange_rate_follows_the_as_of_date_until_the_reader_sets_one() -> None:
    app = page()
    app.segmented_control(key="_asof-en").set_value("article")
    assert run(app).session_state["yen"] == 144.8762  # May 2025
    app.segmented_control(key="_asof-en").set_value("latest")
    assert run(app).session_state["yen"] == 160.77
    app.number_input(key="yen").set_value(100.0)
    run(app)
    app.segmented_control(key="_asof-en").set_value("article")
    assert run(app).session_state["yen"] == 100.0


def test_the_language_switch_keeps_every_control() -> None:
    app = page(target="2.5", measure="related", exhibit="path")
    app.segmented_control(key="lang").set_value("ja")
    run(app)
    assert link(app) == {"target": "2.5", "measure": "related", "exhibit": "path", "lang": "ja"}
    assert "2.5%" in said(app)
    assert any(heading.value == "毎年どう動くか" for heading in app.subheader)


def test_a_change_after_the_language_switch_loses_nothing() -> None:
    app = page(measure="budget", prices="constant", compare="FRA", exhibit="timeline", asof="2025-06-21")
    for lang in ("ja", "en"):
        app.segmented_control(key="lang").set_value(lang)
        run(app)
        app.number_input(key="target").set_value(2.0 if lang == "ja" else 2.5)
        run(app)
        expected = {"measure": "budget", "prices": "constant", "compare": "FRA", "exhibit": "timeline"}
        assert expected.items() <= link(app).items()
        assert link(app)["asof"] == "2025-06-21"


@pytest.mark.parametrize("place", [place for place in all_places() if place != "data"])
def test_every_picture_is_drawn_on_every_known_day(place: str) -> None:
    for as_of in ("2025-06-21", "2025-12-01", "2026-05-01", LATEST.isoformat()):
        for choice in EXHIBITS[place].choices:
            app = page(exhibit=place, choice=choice, asof=as_of)
            assert len(app.warning) == 0


def test_only_the_tab_in_front_is_computed() -> None:
    headings = {place: {heading.value for heading in page(exhibit=place).subheader} for place in all_places()}
    assert "Where would that be in NATO?" in headings["ranking"]
    assert "What would it cost?" in headings["cost"]
    assert headings["ranking"] & headings["cost"] == {"The article"}


def test_a_table_is_built_only_when_it_is_opened() -> None:
    app = page()
    assert len(app.dataframe) == 0
    app.session_state["fold-ranking"] = "table"
    run(app)
    assert len(app.dataframe[0].value) == 31 + 3  # the members, Japan now, at 3% and at 3.5%, which is the target


def test_a_change_of_the_target_leaves_header_sidebar_and_article_alone() -> None:
    app = page()
    app.number_input(key="target").set_value(3.6).run()
    assert not app.exception
    assert said(app).startswith("At 3.6% of")
    assert [heading.value for heading in app.subheader] == ["Where would that be in NATO?"]
    assert len(app.title) == len(app.sidebar) == 0
    assert link(app) == {"target": "3.6"}


@pytest.mark.parametrize(
    "sent", [None, 5, {}, {"claim": -1}, {"claim": 99}, {"claim": True}, {"claim": 0, "share": 5.9}]
)
def test_no_claim_is_pointed_at_by_what_no_button_sends(sent: Any) -> None:
    calls: list[Any] = []
    record = load_record("en")
    state = SimpleNamespace(session_state={claims.KEY: {"pointed": sent}})
    sends = patch.object(claims, "_draw", lambda *, key, data, on_pointed_change: on_pointed_change())
    with patch.object(claims, "st", state), sends:
        claims.show(record, load_words("en"), lambda *pointed: calls.append(pointed))
    assert calls == []


def test_the_conflict_between_accounts_is_on_the_page() -> None:
    app = page()
    texts = [text.value for text in app.markdown]
    conflict = next(text for text in texts if text.startswith("**Cancelled or postponed**"))
    assert conflict.split("\n\n")[0].count("\n- ") == 3
    marks = [mark["text"] for claim in given(app, "claims")["claims"] for mark in claim["marks"]]
    assert "⇄ Cancelled or postponed" in marks


@pytest.fixture
def seeds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder in the place of seeds/, with the record in it."""
    (tmp_path / RECORD).write_bytes((SEEDS / RECORD).read_bytes())
    monkeypatch.setattr(article_panel, "SEEDS", tmp_path)
    return tmp_path


def test_the_readers_copy_is_shown_as_plain_text_whatever_markup_is_in_it(seeds: Path) -> None:
    hostile = "<script>alert(1)</script> **bold** [x](javascript:y) $z$"
    text = f"A headline\n- Section\n- 06:42 PM\n- Staff\n{hostile}\nComments\n"
    (seeds / "copy.txt").write_text(text, encoding="utf-8")
    app = page()
    assert hostile in [text.value for text in app.text]
    assert "Comments" not in [text.value for text in app.text]
    assert not any("<script>" in text.value for text in app.markdown)


@pytest.mark.parametrize(
    ("content", "said_of_it"),
    [
        (b"", "is empty"),
        (b"   \n\n", "is empty"),
        (b"\x00\x01\x02\xff\xfe" * 50, "is not text"),
        (b"a" * 1_000_001, "over 1 MB"),
    ],
)
def test_a_copy_that_cannot_be_shown_gets_a_notice_and_the_page_still_works(
    seeds: Path, content: bytes, said_of_it: str
) -> None:
    (seeds / "copy.txt").write_bytes(content)
    app = page()
    assert any(said_of_it in notice.value for notice in app.warning)
    assert len(numbers(app)) == 6


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("place", EXHIBITS)
def test_every_exhibit_can_be_taken_away(place: str, lang: str) -> None:
    app = page(lang=lang, exhibit=place, target="3", keep="target:2")
    app.session_state[f"fold-{place}"] = "take"
    run(app)
    said = [code.value for code in app.code]
    link = said[0].partition("?")[2]
    assert dict(parse_qsl(link, keep_blank_values=True))["exhibit"] == place
    again = page(**dict(parse_qsl(link, keep_blank_values=True)))
    assert row(again) == row(app)
    assert said[3].startswith("<iframe ")
    assert "embed=true" in said[3]


def test_a_link_pins_the_day_and_every_other_key() -> None:
    app = page()
    app.session_state["fold-ranking"] = "take"
    run(app)
    pinned = dict(parse_qsl(app.code[0].value.partition("?")[2]))
    assert set(pinned) == {*keys(), "exhibit"} - {"keep"}
    assert pinned["asof"] == LATEST.isoformat()


def test_everything_at_once_is_made_at_a_press_and_stands_ready() -> None:
    app = page()
    app.session_state["fold-ranking"] = "take"
    run(app)
    app.button(key="_job-zip-en").click()
    run(app)
    made = app.session_state["_made"]
    assert made.name == f"exhibits-target3.5-sipri-{LATEST.isoformat()}-en.zip"
    with zipfile.ZipFile(io.BytesIO(made.content)) as archive:
        assert archive.testzip() is None
        files = [name for name in archive.namelist() if name.startswith("exhibits/")]
    assert len(files) == 2 * len(EXHIBITS)  # CSV and XLSX at first


def test_without_a_browser_the_menu_says_so_and_the_rest_still_works(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("components.page.downloads.find_browser", lambda: None)
    st.cache_data.clear()
    app = page()
    app.session_state["fold-ranking"] = "take"
    run(app)
    st.cache_data.clear()
    assert app.button(key="_draw-png-slide-ranking-en").disabled
    assert app.button(key="_job-briefing-pdf-en").disabled
    assert not app.button(key="_job-zip-en").disabled
    assert "Install Google Chrome or Chromium" in app.info[0].value
    assert "png" not in app.pills(key="_formats-en").options
