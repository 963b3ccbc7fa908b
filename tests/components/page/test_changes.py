"""The log of revisions names each value that an edition changed, in both languages; old figures are said to be old."""

from __future__ import annotations

import datetime as dt

import pytest

import data
from components.page.changes import changes
from components.words import load_words
from tests.test_page import page, run


def test_sipris_revision_of_2024_stands_in_the_log() -> None:
    log = changes(data.load(), load_words("en"))
    row = log[(log["Table"] == "SIPRI, shares") & (log["Row"] == "Japan · 2024")].iloc[0]
    # sipri_share.csv: 1.3736 in the edition of April 2025, 1.2949 in that of April 2026
    assert (round(row["Old"], 2), round(row["New"], 2)) == (1.37, 1.29)
    assert row["Difference"] == pytest.approx(row["New"] - row["Old"])
    assert (row["Old edition"], row["New edition"]) == ("April 2025", "April 2026")


def test_on_the_articles_day_the_later_edition_is_not_known() -> None:
    log = changes(data.load(data.ARTICLE_DAY), load_words("en"))
    assert not (log["New edition"] == "April 2026").any()


def test_the_log_is_on_the_page_in_both_languages_when_it_is_opened() -> None:
    for lang in ("en", "ja"):
        app = page(exhibit="data", lang=lang)
        before = len(app.dataframe)
        app.session_state[f"_log-{lang}"] = True
        run(app)
        assert len(app.dataframe) == before + 1


@pytest.mark.parametrize(("day", "told"), [(dt.date(2027, 10, 27), 0), (dt.date(2027, 10, 28), 1)])
def test_figures_older_than_eighteen_months_are_said_to_be_old(
    day: dt.date, told: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("components.page.notices.today", lambda: day)
    app = page()
    assert len(app.warning) == told  # the edition is of 27 April 2026
    assert all("SIPRI" in warning.value and "18 months" in warning.value for warning in app.warning)
