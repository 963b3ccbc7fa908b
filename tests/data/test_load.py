"""What `load` hands out on a given day."""

import datetime
import shutil
from pathlib import Path

import pandas as pd
import pytest

import data
from data import ARTICLE_DAY, Figures, load, nato_edition, nato_series
from data.oddities import AGGREGATES
from data.schema import TABLES
from data.table_file import TableError

DATA = Path(data.__file__).parent
DAYS = [
    ARTICLE_DAY,
    datetime.date(2025, 8, 28),
    datetime.date(2025, 12, 22),
    datetime.date(2025, 12, 23),
    datetime.date(2026, 4, 26),
    datetime.date(2026, 7, 7),
    load().latest,
]


def value(rows: pd.DataFrame, column: str, **where: object) -> float:
    for name, wanted in where.items():
        rows = rows[rows[name] == wanted]
    assert len(rows) == 1, f"{len(rows)} rows for {where}"
    return float(rows[column].iloc[0])


def test_no_day_means_the_newest_release_of_any_table() -> None:
    figures = load()
    assert figures.as_of == figures.latest
    assert pd.Timestamp(figures.latest) == max(frame["released"].max() for frame in figures.every.values())


def test_sipri_revised_japans_2024_between_its_two_editions() -> None:
    # SIPRI's workbooks: 1.3714 in April 2025; 1.2946 for 2024 and 1.4117 for 2025 in April 2026.
    then, now = load(ARTICLE_DAY), load()
    assert value(then.sipri_share, "share_pct", iso3="JPN", year=2024) == 1.3714
    assert value(now.sipri_share, "share_pct", iso3="JPN", year=2024) == 1.2946
    assert value(now.sipri_share, "share_pct", iso3="JPN", year=2025) == 1.4117
    assert then.sipri_share["year"].max() == 2024


@pytest.mark.parametrize(
    ("year", "then", "now"),
    # Cabinet Office, billion yen: 567,130.8 and 617,009.9 in June 2025; 591,593.8 and 645,138.7 in Sept 2026.
    [(2022, 567.1308, 591.5938), (2024, 617.0099, 645.1387)],
)
def test_gdp_was_rebased_after_the_article(year: int, then: float, now: float) -> None:
    rows = {"series": "esri", "year": year}
    assert value(load(ARTICLE_DAY).gdp, "nominal_gdp_trn_jpy", **rows) == then
    assert value(load().gdp, "nominal_gdp_trn_jpy", **rows) == now


def test_a_new_edition_counts_from_the_day_of_its_release_and_not_before() -> None:
    # FY2024: 617.0 until 22 December 2025, 642.4 from the annual estimate of the 23rd.
    before, after = load(datetime.date(2025, 12, 22)), load(datetime.date(2025, 12, 23))
    assert value(before.gdp, "nominal_gdp_trn_jpy", series="esri", year=2024) == 617.0099
    assert value(after.gdp, "nominal_gdp_trn_jpy", series="esri", year=2024) == 642.4


def test_a_year_average_of_the_yen_is_known_on_the_day_after_the_year() -> None:
    before, after = load(datetime.date(2025, 12, 31)), load(datetime.date(2026, 1, 1))
    assert "2025" not in set(before.exchange_rate["period"])
    assert value(after.exchange_rate, "jpy_per_usd", period="2025") == 149.5686


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize("name", TABLES)
def test_nothing_released_after_the_day_is_in_a_table(name: str, day: datetime.date) -> None:
    figures = load(day)
    rows: pd.DataFrame = getattr(figures, name)
    begun = figures.every[name]["released"].min() <= pd.Timestamp(day)
    assert bool(len(rows)) == begun
    assert not begun or rows["released"].max() <= pd.Timestamp(day)
    assert begun or name in ("debt_service", "official_cost")  # of February and of March 2026


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize("name", [name for name, table in TABLES.items() if not table.whole_editions])
def test_each_key_stands_once_with_its_newest_release(name: str, day: datetime.date) -> None:
    figures = load(day)
    key = list(TABLES[name].key)
    rows: pd.DataFrame = getattr(figures, name)
    assert not rows.duplicated(key).any()
    known = figures.every[name]
    newest = known[known["released"] <= pd.Timestamp(day)].groupby(key)["released"].max()
    assert rows.set_index(key)["released"].sort_index().equals(newest.sort_index())


@pytest.mark.parametrize("name", TABLES)
def test_every_edition_stays_in_every_whatever_the_day(name: str) -> None:
    then, now = load(ARTICLE_DAY), load()
    lines = (DATA / "tables" / f"{name}.csv").read_text(encoding="utf-8").count("\n") - 1
    assert len(then.every[name]) == len(now.every[name]) == lines


def test_nato_keeps_all_editions_released_by_the_day() -> None:
    assert set(load(ARTICLE_DAY).nato_share["release"]) == {"2024-06-17", "2025-04"}
    assert set(load().nato_share["release"]) == {
        "2024-06-17",
        "2025-04",
        "2025-08-28",
        "2026-03-26",
        "2026-07-07",
    }


@pytest.mark.parametrize(
    ("day", "release", "year"),
    [
        (ARTICLE_DAY, "2025-04", 2024),
        (datetime.date(2025, 9, 1), "2025-04", 2024),  # August 2025 is known for 18 allies only
        (datetime.date(2026, 4, 1), "2025-04", 2024),  # March 2026 is known for 22 allies only
        (datetime.date(2026, 7, 6), "2025-04", 2024),
        (datetime.date(2026, 7, 7), "2026-07-07", 2026),
        (None, "2026-07-07", 2026),
    ],
)
def test_the_nato_edition_is_the_newest_with_all_31_members(day: datetime.date | None, release: str, year: int) -> None:
    edition = nato_edition(load(day))
    assert (edition.release, edition.year) == (release, year)
    assert len(edition.rows) == edition.rows["iso3"].nunique() == 31
    assert not set(edition.rows["iso3"]) & {*AGGREGATES, "ISL"}
    assert set(edition.rows["source"]) == {edition.source}


def test_the_other_nato_tables_have_their_own_newest_edition() -> None:
    # Dollars and equipment were read in the workbooks only: June 2024 on the day of the article.
    then = load(ARTICLE_DAY)
    for table in ("nato_usd", "nato_equipment"):
        edition = nato_edition(then, table)
        assert (edition.release, edition.year, len(edition.rows)) == ("2024-06-17", 2024, 31)


@pytest.mark.parametrize(
    ("day", "release", "last", "poland_2024"),
    # NATO's Table 3, Poland 2024: 4.12 in June 2024, 3.75 in July 2026.
    [(ARTICLE_DAY, "2024-06-17", 2024, 4.12), (None, "2026-07-07", 2026, 3.75)],
)
def test_a_nato_line_is_of_one_workbook(day: datetime.date | None, release: str, last: int, poland_2024: float) -> None:
    line = nato_series(load(day), "POL")
    assert set(line["release"]) == {release}
    assert list(line["year"]) == list(range(2014, last + 1))
    assert value(line, "share_pct", year=2024) == poland_2024
    assert len(nato_series(load(day), "NATO_TOTAL", "nato_usd")) == last - 2013


def test_iceland_has_no_line_and_an_unknown_table_is_named() -> None:
    assert nato_series(load(), "ISL").empty
    with pytest.raises(ValueError, match=r"nato_shares.*nato_share, nato_usd"):
        nato_series(load(), "POL", "nato_shares")
    with pytest.raises(ValueError, match="budget"):
        nato_edition(load(), "budget")


@pytest.mark.parametrize("day", [datetime.date(2025, 6, 20), load().latest + datetime.timedelta(days=1)])
def test_a_day_outside_the_range_is_refused_with_the_range(day: datetime.date) -> None:
    with pytest.raises(ValueError, match=f"{day}; allowed: 2025-06-21 to {load().latest}"):
        load(day)


def test_each_table_has_an_attribute_and_every_source_its_id() -> None:
    figures = load()
    assert set(figures.every) == set(TABLES)
    assert {field for field in Figures.__dataclass_fields__ if field in TABLES} == set(TABLES)
    assert figures.sources["sipri-2026-04"].edition == "April 2026"


def test_the_tables_are_read_once() -> None:
    assert load(ARTICLE_DAY).every is load().every
    assert load(ARTICLE_DAY) is load(ARTICLE_DAY)


def test_a_bad_table_stops_the_load_of_its_folder(tmp_path: Path) -> None:
    shutil.copytree(DATA / "tables", tmp_path / "tables")
    shutil.copy(DATA / "sources.toml", tmp_path)
    (tmp_path / "tables" / "gdp.csv").unlink()
    with pytest.raises(TableError, match=r"gdp\.csv: is missing"):
        load(folder=tmp_path)
