"""The log of revisions names each value that an edition changed; the glossary names every term in both languages."""

from __future__ import annotations

import datetime as dt

import pytest

import data
from components.page.method_tables import TERMS, glossary, revision_table
from components.words import load_words
from tests.test_page import page, run


def test_sipris_revision_of_2024_stands_in_the_log() -> None:
    log = revision_table(data.load(), load_words("en"))
    row = log[(log["Table"] == "SIPRI, shares") & (log["Row"] == "Japan · 2024")].iloc[0]
    # sipri_share.csv: 1.3736 in the edition of April 2025, 1.2949 in that of April 2026
    assert (round(row["Old"], 2), round(row["New"], 2)) == (1.37, 1.29)
    assert row["Difference"] == pytest.approx(row["New"] - row["Old"])
    assert (row["Old edition"], row["New edition"]) == ("April 2025", "April 2026")


def test_on_the_articles_day_the_later_edition_is_not_known() -> None:
    log = revision_table(data.load(data.ARTICLE_DAY), load_words("en"))
    assert not (log["New edition"] == "April 2026").any()


def test_the_log_is_on_the_page_in_both_languages_when_it_is_opened() -> None:
    for lang in ("en", "ja"):
        app = page(exhibit="data", lang=lang)
        before = len(app.dataframe)
        app.session_state[f"_log-{lang}"] = True
        run(app)
        assert len(app.dataframe) == before + 1


@pytest.mark.parametrize(("day", "warnings"), [(dt.date(2027, 10, 27), 0), (dt.date(2027, 10, 28), 1)])
def test_figures_older_than_eighteen_months_are_said_to_be_old(
    day: dt.date, warnings: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("components.page.notices.today", lambda: day)
    app = page()
    assert len(app.warning) == warnings  # the edition is of 27 April 2026
    assert all("SIPRI" in warning.value and "18 months" in warning.value for warning in app.warning)


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
