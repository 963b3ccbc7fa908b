"""The glossary names every term in both languages and says what it means in the reader's."""

from __future__ import annotations

import pytest

from components.page.glossary import TERMS, glossary
from components.words import load_words


def test_each_line_has_both_names_and_a_sentence_in_the_pages_language() -> None:
    english, japanese = glossary(load_words("en")), glossary(load_words("ja"))
    assert len(english) == len(japanese) == 4 + len(TERMS)
    assert english[-1] == (
        "**construction bonds** · 建設国債: Bonds for public works, investments and loans, "
        "which Article 4 of the Public Finance Act allows."
    )
    assert japanese[1] == (
        "**当初予算**（initial budget, `budget`）："
        "防衛省の当初予算（SACO・米軍再編関係経費を含む）の、その年度のGDPに対する比率"
    )


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_no_term_stands_twice_and_each_meaning_is_a_sentence(lang: str) -> None:
    words = load_words(lang)
    names = [words(f"term-{term}") for term in TERMS]
    assert len(set(names)) == len(names)
    stop = {"en": ".", "ja": "。"}[lang]
    assert all(words(f"term-{term}-meaning").endswith(stop) for term in TERMS)
