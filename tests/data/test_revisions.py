"""What changed between editions, and how old the newest is."""

from __future__ import annotations

import datetime

import pytest

import data
from data.revisions import newest_edition_age, revisions
from data.schema import TABLES
from data.table_file import first_day


def test_japans_share_of_2024_was_revised_between_two_editions() -> None:
    # SIPRI: 1.3714 in April 2025, 1.2946 in April 2026.
    found = revisions(data.load(), "sipri_share")
    (row,) = found[found["key"] == "JPN 2024"].to_dict("records")
    assert row.pop("difference") == pytest.approx(-0.0768)
    assert row == {
        "table": "sipri_share",
        "key": "JPN 2024",
        "column": "share_pct",
        "old": 1.3714,
        "new": 1.2946,
        "old_release": "2025-04-28",
        "new_release": "2026-04-27",
        "old_source": "sipri-2025-04",
        "new_source": "sipri-2026-04",
    }


def test_a_value_that_changed_twice_has_two_rows_in_order() -> None:
    # NATO on Poland's 2024: 4.12 in June 2024, 4.07 in April 2025, 3.79 in August 2025, 3.75 in July 2026.
    found = revisions(data.load(), "nato_share")
    poland = found[found["key"] == "POL 2024"]
    assert list(poland["old"]) == [4.12, 4.07, 3.79]
    assert list(poland["new"]) == [4.07, 3.79, 3.75]
    assert list(poland["new_release"]) == sorted(poland["new_release"])


def test_only_what_was_known_on_the_day_is_told() -> None:
    then = revisions(data.load(data.ARTICLE_DAY))
    assert (then["new_release"] <= "2025-06-21").all()
    assert "sipri_share" not in set(then["table"])
    now = revisions(data.load())
    assert len(now) > len(then)


def test_every_row_is_a_change_of_one_key_and_column_to_a_later_release() -> None:
    found = revisions(data.load())
    assert (found["old"] != found["new"]).all()
    assert (found["new"] - found["old"]).equals(found["difference"])
    for old, new in zip(found["old_release"].map(first_day), found["new_release"].map(first_day), strict=True):
        assert old < new
    assert set(found["table"]) <= set(TABLES)
    assert not found.duplicated(["table", "key", "column", "new_release"]).any()


def test_an_unknown_table_is_refused() -> None:
    with pytest.raises(KeyError):
        revisions(data.load(), "nonsense")


@pytest.mark.parametrize(
    ("today", "months", "stale"),
    [
        # The newest edition of SIPRI here is of 27 April 2026; 18 months later is 27 October 2027.
        (datetime.date(2026, 4, 27), 0, False),
        (datetime.date(2026, 5, 26), 0, False),
        (datetime.date(2026, 5, 27), 1, False),
        (datetime.date(2027, 10, 26), 17, False),
        (datetime.date(2027, 10, 27), 18, False),
        (datetime.date(2027, 10, 28), 18, True),
        (datetime.date(2027, 12, 1), 19, True),
    ],
)
def test_an_edition_is_old_after_eighteen_months(today: datetime.date, months: int, stale: bool) -> None:
    age = newest_edition_age(data.load(), today)
    assert (age.id, age.released, age.months, age.stale) == ("sipri-2026-04", datetime.date(2026, 4, 27), months, stale)
    assert age.source.edition == "April 2026"


def test_the_age_is_of_what_was_known_on_the_day() -> None:
    age = newest_edition_age(data.load(data.ARTICLE_DAY), datetime.date(2026, 11, 23), "nato_usd")
    assert (age.id, age.months, age.stale) == ("nato-2024-06", 29, True)
