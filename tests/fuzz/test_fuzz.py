"""A few hundred made-up cases at each entrance, the same every time, and every case that once broke something."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

import data
from components.article.record import load_record
from components.model.controls import default_scenario
from components.model.view import View
from components.page import article_panel, sharing
from components.words import load_words
from tests.fuzz.__main__ import ENTRANCES, FOUND, run
from tests.fuzz.links import ROOT


@pytest.mark.parametrize("name", ENTRANCES)
def test_bad_input_is_refused_or_put_right_at(name: str) -> None:
    run(name, ENTRANCES[name].quick, again=True)


@pytest.mark.parametrize(("name", "case"), [(name, case) for name, cases in FOUND.items() for case in cases])
def test_what_once_broke_holds_at(name: str, case: Any) -> None:
    ENTRANCES[name].check(case)


def test_a_copy_of_many_lines_makes_no_more_elements_than_a_short_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "copy.txt").write_bytes(b"a\n" * 400_000)
    record = load_record("en")
    monkeypatch.setattr(article_panel, "load_record", lambda _: record)
    monkeypatch.setattr(article_panel, "SEEDS", tmp_path)
    app = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=60).run()
    assert not app.exception
    assert sorted(len(text.value) for text in app.text) == [1, 3 * 399_999 - 2]  # headline; lines, parted by empty ones


def test_an_address_of_the_page_cannot_end_the_link_that_it_stands_in(monkeypatch: pytest.MonkeyPatch) -> None:
    url = "http://localhost:8501/x)[a](http://example.invalid/ <b>?target=3"
    monkeypatch.setattr(sharing, "st", SimpleNamespace(context=SimpleNamespace(url=url)))
    found = sharing.address(View(data.load(), default_scenario(data.load()), load_words("en")), "ranking")
    assert found.startswith("http://localhost:8501/x%29[a]%28http://example.invalid/%20%3Cb%3E/?target=3.5&")
    assert not set("()<> ") & set(found)
