"""A reader's file on the page: it stands in the session's charts until it is removed, and no bad one breaks it."""

from __future__ import annotations

import json
from concurrent.futures import Future
from typing import Any
from unittest.mock import patch

import pytest
from streamlit.testing.v1 import AppTest

from components.page import upload as page_upload
from components.page.upload_refusals import LISTED
from components.words import load_words
from data.own_figures.reading import OwnFigures, read_own
from tests.test_page import given, head, link, open_more, page, run

FILE = "国,年,対GDP比,ラベル,出典\n日本,2026,1.9,[x](http://x) <b>M</b>,*自分*\nポーランド,2026,4.8,,\n日本,1900,1,,\n"


def upload(app: AppTest, content: bytes, name: str = "[mine](x).csv") -> None:
    app.file_uploader[0].upload(name, content)
    run(app)
    if "_own_job" in app.session_state:  # a busy machine
        app.session_state["_own_job"].future.result()
        run(app)


def spec(app: AppTest) -> str:
    """The picture on the page."""
    chart = given(app, "chart")
    picture: str = chart["pictures"][str(chart["share"])][0]
    return picture


def unfold(app: AppTest, place: str, part: str | None) -> None:
    """Opens what stands behind the line of sources; None closes it."""
    if place == "compare":
        app.session_state["_head_part"] = {"sources": "notes", None: ""}.get(part, part)
    else:
        app.session_state[f"fold-{place}"] = part
    run(app)


def marks(app: AppTest) -> list[dict[str, Any]]:
    return [mark for mark in head(app)["marks"] if mark["kind"].startswith("own")]


@pytest.mark.parametrize("place", ["compare", "ranking", "road"])
@pytest.mark.parametrize(("lang", "word"), [("en", "yours"), ("ja", "利用者の数値")])
def test_an_upload_stands_in_the_charts_until_it_is_removed(place: str, lang: str, word: str) -> None:
    app = page(lang=lang, exhibit=place)
    open_more(app, lang)
    before = spec(app), link(app)
    app.session_state["_made"] = "a file made before the upload"
    upload(app, FILE.encode("cp932"))
    assert "_made" not in app.session_state
    assert word in spec(app)
    assert link(app) == before[1]
    assert [mark["value"] for mark in marks(app)] == ["1.90%"]
    assert word in head(app)["sources"]["text"].lower()
    texts = [text.value for text in app.text]
    assert any("2" in text and "[mine](x).csv" in text for text in texts)
    refused = {
        "en": "line 4, year, “1900”: A year from 1949 to 2060:",
        "ja": "4行目、year、「1900」：1949〜2060の年を書いてください。",
    }
    assert any(text.startswith(refused[lang]) for text in texts)
    unfold(app, place, "table")
    assert any("*自分*" in str(frame.value.to_dict()) for frame in app.main.dataframe)
    unfold(app, place, "sources")
    assert any("\\*自分\\*" in text.value for text in app.main.markdown)
    app.session_state[f"_more-{lang}"] = False
    run(app)
    assert word in spec(app)  # also with the upload folded away
    unfold(app, place, None)
    open_more(app, lang)
    app.session_state["_made"] = "a file with the uploaded figures"
    app.button(key="_own-remove").click()
    run(app)
    assert "_made" not in app.session_state
    assert (spec(app), link(app)) == before
    assert marks(app) == []


@pytest.mark.parametrize("content", [b"", b"\x00\xff" * 50, b"PK\x03\x04", "国,年\n日本,2025\n".encode("utf-16")])
def test_a_bad_file_is_refused_with_a_reason_and_leaves_what_was_there(content: bytes) -> None:
    app = page()
    open_more(app)
    upload(app, FILE.encode())
    upload(app, content, "bad.xlsx")
    assert len(marks(app)) == 1
    texts = [text.value for text in app.text]
    assert len(texts) == texts.index("bad.xlsx") + 2  # one reason under the file's name


@pytest.mark.parametrize(
    ("lang", "said"), [("en", "“Korea” is taken for South Korea."), ("ja", "「Korea」は韓国とみなした。")]
)
def test_the_page_says_for_which_country_a_name_was_taken(lang: str, said: str) -> None:
    app = page(lang=lang)
    open_more(app, lang)
    upload(app, b"country,year,share_pct\nKorea,2024,1.1\n", "korea.csv")
    assert any(text.value.startswith(said) for text in app.text)


FRACTIONS = "country,year,share of GDP\nJapan,2026,0.019\nPoland,2026,0.048\n"


@pytest.mark.parametrize(("lang", "said"), [("en", "Fraction: 1.90%"), ("ja", "小数として：1.90%")])
def test_fractions_are_asked_about_and_nothing_is_drawn_until_it_is_said(lang: str, said: str) -> None:
    app = page(lang=lang)
    open_more(app, lang)
    upload(app, FILE.encode())
    before = spec(app)
    upload(app, FRACTIONS.encode(), "fractions.csv")
    assert spec(app) == before  # what was there before stays
    assert not app.file_uploader  # the question stands in its place
    button = app.button(key="_own-unit-fraction")
    assert button.label == said
    button.click()
    run(app)
    assert [mark["value"] for mark in marks(app)] == ["1.90%"]
    assert "4.80%" in json.dumps(json.loads(spec(app)), ensure_ascii=False)
    assert len(app.file_uploader) == 1


def test_fractions_that_are_per_cent_are_drawn_as_they_stand() -> None:
    app = page()
    open_more(app)
    upload(app, FRACTIONS.encode(), "small.csv")
    assert marks(app) == []
    app.button(key="_own-unit-percent").click()
    run(app)
    assert app.session_state["_uploaded"].rows["share_pct"].tolist() == [0.019, 0.048]


@pytest.mark.parametrize(("lang", "said"), [("en", "Reading slow.csv …"), ("ja", "slow.csvを読み込んでいます…")])
def test_the_page_answers_while_a_file_is_read(lang: str, said: str) -> None:
    app = page(lang=lang)
    open_more(app, lang)
    future: Future[OwnFigures] = Future()
    with (
        patch.object(page_upload, "start_reading", lambda *_, **__: future),
        patch.object(page_upload, "AT_ONCE_SECONDS", 0),
    ):
        app.file_uploader[0].upload("slow.csv", FILE.encode())
        run(app)
    assert said in [text.value for text in app.text]
    assert not app.file_uploader  # one file at a time
    assert marks(app) == []
    future.set_result(read_own(FILE.encode(), "slow.csv"))
    run(app)
    assert len(marks(app)) == 1
    assert len(app.file_uploader) == 1


def test_what_one_session_gives_is_limited_and_its_bytes_are_let_go() -> None:
    app = page()
    open_more(app)
    with patch.object(page_upload, "SESSION_MB", 1):
        upload(app, b"x" * 700_000, "a.csv")
        upload(app, b"x" * 700_000, "b.csv")
    told = load_words("en")("own-no-session", session="100")
    assert told in [text.value for text in app.text]


def test_a_long_list_of_refused_lines_is_shown_in_part_and_given_whole() -> None:
    app = page()
    open_more(app)
    upload(app, ("iso3,year,share_pct\n" + "JPN,1900,1\n" * 150).encode(), "old.csv")
    texts = [text.value for text in app.text if "1900" in text.value]
    assert len(texts) == LISTED
    assert any("50 more" in caption.value for caption in app.caption)
    labels = [button.proto.label for button in app.get("download_button")]
    assert load_words("en")("own-refused-all") in labels


def test_the_figures_stay_through_a_change_of_language_day_and_target() -> None:
    app = page()
    open_more(app)
    upload(app, FILE.encode("utf-16"))
    for key, value in (("asof", "2025-06-21"), ("target", "2"), ("lang", "ja")):
        app.query_params[key] = value
        run(app)
        assert len(marks(app)) == 1
    assert "利用者の数値" in json.dumps(head(app), ensure_ascii=False)
