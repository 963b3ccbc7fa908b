"""No text tells on an as-of date what came later: its own dates and words are held against the day of its row."""

from __future__ import annotations

import calendar
import datetime as dt
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pandas as pd
import pytest

import data
from data import ARTICLE_DAY, load
from data.schema import TABLES

EVERY = load().every
SEEDS = Path(data.__file__).parents[1] / "seeds"
RECORD_DAY = dt.date(2026, 11, 25)  # in the first comment of seeds/article.toml
# Dates ahead of a row's day that were set or foreseen on that day.
AHEAD = {
    "2025-06-20": {"2025-07-09"},  # the deadline of the tariff talks
    "2025-12-18": {"2026-04", "2027-01"},  # the first months of the tax measures
    "2026-03-27": {"2026-04-01", "2026-04-11"},  # the days of the provisional budget
}
# Each with why: it compares the row's day with a later one, or sums up from a later one.
LATER = {
    r"\blater\b": "compares with a day to come",
    r"\bsince (?:then|known|been|turned)\b": "tells what became of it",
    r"\bso far\b": "sums up from the day of writing",
    r"\bup to (?:now|\w+ 20\d\d)\b": "sums up from a day to come",
    r"\b(?:afterwards|eventually|subsequently|in the end|turned out)\b": "tells the outcome",
    r"のちに|(?<![日月年午今前直])後に|その後": "compares with a day to come",
}
MONTHS = {name: number for number, name in enumerate(calendar.month_name) if name}
MONTHS |= {name: number for number, name in enumerate(calendar.month_abbr) if name}
NAMED = "|".join(sorted(MONTHS, key=len, reverse=True))
ENGLISH = re.compile(
    rf"(?:(?:(?P<first>\d{{1,2}}) to )?(?P<day>\d{{1,2}}) )?\b(?P<month>{NAMED})\b\.?(?: (?P<year>\d{{4}}))?"
)
JAPANESE = re.compile(r"(?:(?P<year>\d{4})年)?(?<!\d)(?P<month>1?\d)月(?!分)(?:(?P<day>\d{1,2})日)?")


def dates(text: str, day: dt.date) -> Iterator[str]:
    """The days and months in a text, ISO; one without a year is of the year of its row."""
    for found in [*ENGLISH.finditer(text), *JAPANESE.finditer(text)]:
        named = found.groupdict()
        if not (named["day"] or named["year"]):
            continue  # "in March": of a year that the text does not name
        month = MONTHS.get(named["month"]) or int(named["month"])
        moment = f"{named['year'] or day.year}-{month:02d}"
        yield f"{moment}-{int(named['day']):02d}" if named["day"] else moment


def told_too_early(text: str, day: dt.date, release: str) -> list[str]:
    """What of a text was not known on a day: dates that come later, words that tell of a later day."""
    ahead = [date for date in dates(text, day) if date > day.isoformat()[: len(date)]]
    words = [form for form in LATER if re.search(form, text)]
    return sorted({date for date in ahead if date not in AHEAD.get(release, set())}) + words


def known_on(row: pd.Series) -> dt.date:
    """The first as-of date on which a row is shown: none is before the article's day."""
    released: pd.Timestamp = row["released"]
    last = calendar.monthrange(released.year, released.month)[1]
    day = {4: dt.date(released.year, 12, 31), 7: released.date().replace(day=last)}.get(len(row["release"]))
    return max(day or released.date(), ARTICLE_DAY)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Denied on 23 June 2025.", ["2025-06-23"]),
        ("Nothing was found up to October 2026.", ["2026-10", r"\bup to (?:now|\w+ 20\d\d)\b"]),
        ("Due on 1 July.", ["2025-07-01"]),
        ("2026年10月まで。", ["2026-10"]),
        ("のちに否定した。", [r"のちに|(?<![日月年午今前直])後に|その後"]),
        ("Asked in March 2025, on 21 June, by FY2027; 20日午後に。", []),
    ],
)
def test_what_comes_later_is_found(text: str, found: list[str]) -> None:
    assert told_too_early(text, ARTICLE_DAY, "") == found


def test_no_event_tells_what_came_later() -> None:
    newest = EVERY["timeline"]["released"].max()
    for _, row in EVERY["timeline"].iterrows():
        texts = [row[f"{part}_{lang}"] for part in ("title", "description") for lang in ("en", "ja")]
        for text in texts:
            assert told_too_early(text, known_on(row), row["release"]) == [], (row["date"], text)
        if row["released"] < newest:  # the note of the newest one says how far was looked
            assert told_too_early(row["note"], known_on(row), row["release"]) == [], (row["date"], row["note"])


@pytest.mark.parametrize("table", [name for name in TABLES if name != "timeline"])
def test_no_note_and_no_summary_tells_what_came_later(table: str) -> None:
    columns = [column for column in ("note", "summary", "decided_by", "said_by") if column in EVERY[table]]
    rows = EVERY[table][[*columns, "release", "released"]].drop_duplicates()
    for _, row in rows.iterrows():
        for column in columns:
            assert told_too_early(row[column], known_on(row), row["release"]) == [], (
                table,
                row["release"],
                row[column],
            )


def test_a_claim_is_of_the_articles_day_and_what_came_of_it_of_the_records() -> None:
    record = tomllib.loads((SEEDS / "article.toml").read_text(encoding="utf-8"))
    assert f"Known as of {RECORD_DAY.day} {RECORD_DAY:%B %Y}" in (SEEDS / "article.toml").read_text(encoding="utf-8")
    ahead = {"2025-07-01", "2025-07-20"}  # the meeting and the election that the article looks to
    for claim in record["claims"]:
        for lang in ("en", "ja"):
            for part in ("claim", "who"):
                early = told_too_early(claim[f"{part}_{lang}"], ARTICLE_DAY, "")
                assert set(early) <= ahead, claim["id"]
            assert [date for date in dates(claim[f"since_{lang}"], ARTICLE_DAY) if date > RECORD_DAY.isoformat()] == []


def test_an_event_names_its_shares_of_gdp_in_its_figures() -> None:
    others = {1.5, 15.0, 7.7}  # the wider part of NATO's 5%, a tariff, a growth of spending
    for _, row in EVERY["timeline"].iterrows():
        said = {float(share) for share in re.findall(r"(\d+(?:\.\d+)?)%", row["title_en"] + row["description_en"])}
        figures = {float(row[column]) for column in ("figure_pct", "also_pct") if pd.notna(row[column])}
        assert said - others <= figures, row["title_en"]
        assert len(figures) == row[["figure_pct", "also_pct"]].notna().sum()
