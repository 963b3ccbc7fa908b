"""The article's panel counts its claims, says each in two lines, and lets nothing else than its buttons point."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

import pytest
from streamlit.testing.v1 import AppTest

from components.article.record import LONGEST_SHORT, load_record
from components.page.elements import claims
from components.words import load_words


def given(lang: str) -> dict[str, Any]:
    """What the element is given."""
    sent: list[dict[str, Any]] = []
    with patch.object(claims, "_draw", lambda *, key, data, on_pointed_change: sent.append(data)):
        claims.show(load_record(lang), load_words(lang), lambda *_: None)
    return sent[0]


def test_the_tallies_count_the_fourteen_claims_by_their_states() -> None:
    # confirmed c04 c10 c12 c13; disputed c01 c02, conflicting c05; overtaken c08 c09 c14; open c03 c06 c07 c11
    assert claims.tallies(load_record("en")) == {"confirmed": 4, "disputed": 3, "overtaken": 3, "open": 4}


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_a_claim_is_short_until_it_is_opened_and_then_says_everything(lang: str) -> None:
    record, drawn = load_record(lang), given(lang)
    assert [label for _, _, label in drawn["tallies"]] == [
        load_words(lang)(f"tally-{name}") for name in ("confirmed", "disputed", "overtaken", "open")
    ]
    for claim, shown in zip(record.claims, drawn["claims"], strict=True):
        assert len(shown["short"]) <= LONGEST_SHORT
        assert claim.source in shown["under"]
        texts = [text for _, text in shown["said"]]
        assert texts[0] == claim.claim
        assert claim.who in texts[1]
        assert texts[2] == claim.since
        assert [share for share, _ in shown["shares"]] == list(claim.figures)


def test_both_requests_can_be_set_from_the_claim_that_names_them() -> None:
    shown = given("en")["claims"][1]
    assert shown["shares"] == [[3.0, "Set 3%"], [3.5, "Set 3.5%"]]
    assert shown["said"][3][0] == "Accounts differ on:"


@pytest.mark.parametrize(
    "sent", [None, 5, {}, {"claim": -1}, {"claim": 99}, {"claim": True}, {"claim": 0, "share": 5.9}]
)
def test_no_claim_is_pointed_at_by_what_no_button_sends(sent: Any) -> None:
    calls: list[Any] = []
    state = SimpleNamespace(session_state={claims.KEY: {"pointed": sent}})
    sends = patch.object(claims, "_draw", lambda *, key, data, on_pointed_change: on_pointed_change())
    with patch.object(claims, "st", state), sends:
        claims.show(load_record("en"), load_words("en"), lambda *pointed: calls.append(pointed))
    assert calls == []


SCRIPT = """
import data
from components.model.controls import default_scenario
from components.model.view import View
from components.page import article_panel
from components.words import load_words

article_panel.context_line(View(data.load(), default_scenario(data.load()), load_words("LANG")))
"""


def _context(lang: str) -> str:
    app = AppTest.from_string(SCRIPT.replace("LANG", lang), default_timeout=30).run()
    assert not app.exception
    return str(app.get("html")[0].proto.body)


def test_the_line_of_context_names_headline_day_and_tally() -> None:
    line = _context("en")
    assert "In the news, 21 June 2025:" in line
    assert '<b lang="en">“Japan cancels 2+2 Talks after US pushes for higher defence spending”</b>' in line
    assert "Its 14 claims:" in line
    assert line.count('<span class="tally') == 4
    assert 'href="#article"' in line


def test_on_the_japanese_page_the_headline_is_rendered_and_the_printed_one_marked_as_english() -> None:
    line = _context("ja")
    assert "<b>米国の防衛費増額要求を受け、日本が2プラス2協議を取りやめ</b>" in line
    assert '<b lang="en">' in line
