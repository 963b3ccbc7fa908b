"""Citations name the dashboard with its scenario, and every source with address and day of reading."""

from __future__ import annotations

from components.export.cite import bibliography, citations
from tests.components.export.orders import take

LINK = "http://localhost:8501/?target=3&lang=en"


def test_the_dashboard_comes_first_with_scenario_and_link() -> None:
    taken = take("ranking", target="3")
    own, *others = citations(LINK, taken)
    assert own.text.startswith("How far is 3.5%? A dashboard of Japan")
    assert "target 3% of GDP" in own.text
    assert own.text.endswith(LINK)
    assert r"title = {{How far is 3.5\%?}}," in own.bibtex
    assert f"url = {{{LINK}}}," in own.bibtex
    assert len(others) == len(taken.exhibit.sources)


def test_a_source_is_cited_in_the_readers_language() -> None:
    sipri = next(c for c in citations("", take("road")) if c.bibtex.startswith("@misc{sipri"))
    assert "SIPRI Military Expenditure Database" in sipri.text
    assert "urldate = {2026-" in sipri.bibtex
    japanese = next(c for c in citations("", take("road", lang="ja")) if c.bibtex.startswith("@misc{sipri"))
    assert "閲覧" in japanese.text


def test_bibtex_has_balanced_braces_and_no_bare_sign() -> None:
    for exhibit_id in ("timeline", "tradeoff", "equipment"):
        entries = bibliography(LINK, take(exhibit_id)).decode()
        bare = entries.replace(r"\{", "").replace(r"\}", "")
        assert bare.count("{") == bare.count("}")
        for line in entries.splitlines():
            if line.strip().startswith(("title", "author", "note", "edition")):
                kept = (
                    line.replace("\\&", "").replace("\\%", "").replace("\\#", "").replace("\\$", "").replace("\\_", "")
                )
                assert not set(kept) & set("&%#$_"), line
