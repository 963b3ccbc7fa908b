"""How fresh each table is."""

from __future__ import annotations

import pandas as pd
import pytest

import data
from components.model.freshness import NOT_FOUND, PACE_MONTHS, freshness
from components.words import load_words
from data.schema import TABLES


def test_each_table_has_its_newest_edition() -> None:
    fresh = {one.table: one for one in freshness(data.load())}
    assert list(fresh) == list(TABLES)
    assert (fresh["sipri_share"].source, fresh["sipri_share"].due) == ("sipri-2026-04", "2027-04")
    assert (fresh["imf_growth"].source, fresh["imf_growth"].due) == ("imf-weo-2025-10", "2026-04")
    assert (fresh["nato_share"].source, fresh["nato_share"].due) == ("nato-2026-07", "")


@pytest.mark.parametrize("table", PACE_MONTHS)
def test_the_pace_is_that_of_the_last_two_editions(table: str) -> None:
    months = pd.DatetimeIndex(data.load().every[table]["released"]).to_period("M").unique().sort_values()
    assert months[-1] - months[-2] == pd.offsets.MonthEnd(PACE_MONTHS[table])


def test_what_was_not_found_is_said_of_the_newest_day_alone_and_named_in_both_languages() -> None:
    assert {one.table for one in freshness(data.load()) if one.missing} == set(NOT_FOUND)
    assert not any(one.missing for one in freshness(data.load(data.ARTICLE_DAY)))
    for lang in ("en", "ja"):
        words = load_words(lang)
        assert all(words.has(f"fresh-missing-{name}") for rows in NOT_FOUND.values() for name, _, _ in rows)
