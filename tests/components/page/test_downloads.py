"""The dialogs make the file that the command line makes, at one press, with the reader's headline and nothing kept."""

from __future__ import annotations

import io
import json
import zipfile
from html import unescape
from typing import Any
from urllib.parse import parse_qsl

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

import data
from components.exhibits import EXHIBITS
from components.export.order import render
from components.model.controls import LANGUAGES, keys
from tests.components.export.orders import take
from tests.test_page import page, row

DAY = data.load().latest.isoformat()
ONE = """
import streamlit as st
from components.export.order import order
from components.model.view import View
from components.page import downloads
from tests.components.export.orders import take

taken = take("ranking", target=st.session_state.get("target", "3.5"))
downloads._one(taken, taken.view, True)
"""
EVERYTHING = """
from components.page import downloads
from tests.components.export.orders import take

downloads._everything(take("compare").view, True)
"""


def script(text: str) -> AppTest:
    app = AppTest.from_string(text, default_timeout=120).run()
    assert not app.exception, [problem.value for problem in app.exception]
    return app


def picked(app: AppTest, format: str) -> AppTest:
    app.pills(key="_format-ranking-en").set_value(format).run()
    return app


def headline(app: AppTest) -> Any:
    (field,) = app.text_area
    return field


def saves(app: AppTest) -> list[str]:
    return [button.proto.label for button in app.get("download_button") if "again" in button.proto.label]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("place", EXHIBITS)
def test_every_exhibit_has_a_dialog_whose_embed_form_opens_the_same(place: str, lang: str) -> None:
    app = page(lang=lang, exhibit=place, target="3", keep="target:2")
    if place == "compare":
        app.session_state["_head_take"] = True
        app.run()
    else:
        app.button(key=f"_take-{place}-{lang}").click().run()
    assert not app.exception
    sentence, _, frame = (code.value for code in app.code)
    finding = headline(app).value
    assert sentence.startswith(finding)
    source = unescape(frame.partition('src="')[2].partition('"')[0])
    link = dict(parse_qsl(source.partition("?")[2], keep_blank_values=True))
    assert (link.pop("embed"), link["exhibit"]) == ("true", place)
    assert f'title="{finding}"' in unescape(frame)
    assert row(page(**link)) == row(app)


def test_a_link_pins_the_day_and_every_other_key() -> None:
    app = page()
    app.session_state["_share-en"] = True
    app.run()
    (copied,) = [element.proto for element in app.get("bidi_component") if element.proto.component_name == "copy"]
    pinned = dict(parse_qsl(json.loads(copied.json)["text"].partition("?")[2]))
    assert set(pinned) == {*keys(), "exhibit"} - {"keep", "pace"}  # what is not asked about
    assert pinned["asof"] == DAY


def test_a_file_is_made_and_saved_at_one_press() -> None:
    app = picked(script(ONE), "csv")
    assert saves(app) == []
    app.button(key="_make-one-en").click().run()
    made = app.session_state["_made"]
    assert (made.name, made.content) == (f"ranking-target3.5-sipri-{DAY}-en.csv", render(take("ranking"), "csv"))
    assert [element.proto.component_name for element in app.get("bidi_component")].count("press") == 1
    assert len(saves(app)) == 1
    assert saves(picked(app, "json")) == []  # what was made is another file


def test_the_readers_headline_goes_into_the_file_and_an_old_one_is_not_offered_again() -> None:
    app = picked(script(ONE), "json")
    headline(app).set_value("  Japan's defence\nat last ").run()
    app.button(key="_make-one-en").click().run()
    content = json.loads(app.session_state["_made"].content)
    assert content["headline"] == "Japan's defence at last"
    assert content["question"] == take("ranking").exhibit.question
    assert "last" not in json.dumps(content["scenario"])
    assert all("at last" not in code.value for code in app.code)
    headline(app).set_value("Another one").run()
    assert saves(app) == []


def test_another_finding_takes_the_place_of_what_the_reader_wrote_on_the_one_before() -> None:
    app = script(ONE)
    headline(app).set_value("At 3.5% all is well").run()
    app.session_state["target"] = "5"
    app.run()
    assert headline(app).value == take("ranking", target="5").exhibit.headline


def test_a_picture_has_the_shape_and_width_that_are_picked() -> None:
    app = script(ONE)
    app.segmented_control(key="_shape-ranking-en").set_value("portrait").run()
    app.number_input(key="_width-portrait-ranking-en").set_value(1000).run()
    assert "1000 × 1250 pixels" in [caption.value for caption in app.caption]
    preview = next(element.proto for element in app.get("bidi_component") if element.proto.component_name == "preview")
    drawn = json.loads(preview.json)
    assert drawn["height"] / drawn["width"] == pytest.approx(1.25, abs=0.01)


def test_everything_at_once_is_made_at_a_press() -> None:
    app = script(EVERYTHING)
    app.button(key="_make-all-en").click().run()
    assert not app.exception
    made = app.session_state["_made"]
    assert made.name == f"exhibits-target3.5-sipri-{DAY}-en.zip"
    with zipfile.ZipFile(io.BytesIO(made.content)) as archive:
        assert archive.testzip() is None
        folder = made.name.removesuffix(".zip")
        files = [name for name in archive.namelist() if name.startswith(f"{folder}/exhibits/")]
    assert len(files) == 3 * len(EXHIBITS)  # CSV with its metadata, and XLSX at first


def test_without_a_browser_the_dialogs_say_so_and_offer_the_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("components.page.downloads.find_browser", lambda: None)
    st.cache_data.clear()
    app = page()
    app.button(key="_take-all-en").click().run()
    assert "Briefing (PDF)" not in app.radio(key="_kind-en").options
    assert "png" not in app.pills(key="_formats-en").options
    app.button(key="_take-ranking-en").click().run()
    st.cache_data.clear()
    assert app.pills(key="_format-ranking-en").value == "html"
    assert "Install Google Chrome or Chromium" in app.info[0].value
