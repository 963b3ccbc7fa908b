"""Figures: the tables as known on a day, read once in a process; and NATO's editions among them."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from pathlib import Path
from types import MappingProxyType

import pandas as pd

from data import checksums
from data.figure_cache import Results, cached_with_figures
from data.importing.commit import wait_until_complete
from data.oddities import AGGREGATES
from data.own_figures.reading import OwnFigures, no_rows
from data.schema import TABLES
from data.sources import Source, own_source, read_sources
from data.table_file import Table, TableError, read_table

# The day of the article, and the first for which the editions of the time are kept.
ARTICLE_DAY = datetime.date(2025, 6, 21)
_FOLDER = Path(__file__).resolve().parent
_WORKBOOKS = ("official_workbook", "converted_workbook")


@dataclass(frozen=True, eq=False)
class Figures:
    """What was known on `as_of`. One frame a table, columns as in schema.py and `released` (datetime64).

    For each key a frame has the newest release on or before `as_of`; the four nato_* frames have every
    edition released by then, since two are never spliced in one line. `every` has all releases of all tables.
    `own` are the reader's own figures (see own_figures), apart from all others; its `source` is an id of `sources`.
    The frames are shared: change a copy. Figures compare by identity, and `results` caches what was computed from them
    (see figure_cache).
    """

    as_of: datetime.date
    latest: datetime.date
    sources: Mapping[str, Source]
    every: Mapping[str, pd.DataFrame]
    budget: pd.DataFrame
    gdp: pd.DataFrame
    exchange_rate: pd.DataFrame
    population: pd.DataFrame
    general_account: pd.DataFrame
    tax: pd.DataFrame
    breakdown: pd.DataFrame
    debt_service: pd.DataFrame
    official_cost: pd.DataFrame
    nato_style: pd.DataFrame
    financing: pd.DataFrame
    budget_execution: pd.DataFrame
    targets: pd.DataFrame
    sipri_share: pd.DataFrame
    sipri_usd: pd.DataFrame
    sipri_yen: pd.DataFrame
    sipri_context: pd.DataFrame
    nato_share: pd.DataFrame
    nato_usd: pd.DataFrame
    nato_equipment: pd.DataFrame
    nato_context: pd.DataFrame
    imf_growth: pd.DataFrame
    timeline: pd.DataFrame
    wars: pd.DataFrame
    own: pd.DataFrame = field(default_factory=no_rows)
    folder: Path = _FOLDER
    results: Results = field(init=False, repr=False, default_factory=dict)

    def on(self, day: datetime.date) -> "Figures":
        """The same tables as known on another day, without the reader's own. Raises ValueError as `load` does."""
        return _known(day, self.folder)


@dataclass(frozen=True)
class NatoEdition:
    """The members' values of one year in one NATO edition: a row a member, the aggregates left out."""

    release: str
    source: str
    year: int
    rows: pd.DataFrame


def load(as_of: datetime.date | None = None, folder: Path = _FOLDER) -> Figures:
    """The figures as known on a day; None is the newest release of any table.

    `folder` has sources.toml and tables/. It is read once in a process. Raises TableError if a table is not valid or
    does not match the manifest (see checksums.py), ValueError if the day is before the article's (21 June 2025) or
    after the newest release.
    """
    folder = folder.resolve()
    return _known(as_of or _latest(folder), folder)


def with_own(figures: Figures, own: OwnFigures) -> Figures:
    """The figures with the reader's own beside them, and a source for each that the reader's file names.

    Not cached: the caller stores the result in the reader's session, and it must not outlive that.
    """
    ids = {text: f"own-{number}" for number, text in enumerate(own.rows["source"].unique(), start=1)}
    sources = {**figures.sources, **{id_: own_source(text) for text, id_ in ids.items()}}
    rows = own.rows.assign(source=own.rows["source"].map(ids))
    return replace(figures, sources=MappingProxyType(sources), own=rows)


@cached_with_figures(128)
def nato_edition(figures: Figures, table: str = "nato_share") -> NatoEdition:
    """The newest edition known in which a year has a value for all members, and the newest such year in it.

    Members are those of the newest workbook; an edition that leaves some out never counts. `table` is
    nato_share, nato_usd or nato_equipment. Raises LookupError if there is none.
    """
    members = _members(figures)
    rows = _frame(figures, table)
    rows = rows[rows["iso3"].isin(members)]
    full = rows.groupby(["released", "year"])["iso3"].nunique() == len(members)
    if not full.any():
        raise LookupError(f"{table} has no edition with all {len(members)} members on {figures.as_of}")
    released, year = max(full.index[full.to_numpy()])
    found = rows[(rows["released"] == released) & (rows["year"] == year)].reset_index(drop=True)
    return NatoEdition(found["release"].iloc[0], found["source"].iloc[0], int(year), found)


@cached_with_figures(256)
def nato_series(figures: Figures, iso3: str, table: str = "nato_share") -> pd.DataFrame:
    """One line of a NATO table through the years, from the newest workbook known: one edition, never spliced.

    `iso3` is a member or an aggregate (NATO_EUR_CAN, NATO_TOTAL). Sorted by year; empty if it has no row.
    """
    shares = figures.nato_share
    source = _newest(shares[shares["how"].isin(_WORKBOOKS)])["source"].iloc[0]
    rows = _frame(figures, table)
    line: pd.DataFrame = rows[(rows["source"] == source) & (rows["iso3"] == iso3)]
    return line.sort_values("year").reset_index(drop=True)


@cache
def _latest(folder: Path) -> datetime.date:
    day: datetime.date = max(frame["released"].max() for frame in _everything(folder)[1].values()).date()
    return day


@lru_cache(maxsize=64)
def _known(day: datetime.date, folder: Path) -> Figures:
    sources, every = _everything(folder)
    latest = _latest(folder)
    if not ARTICLE_DAY <= day <= latest:
        raise ValueError(f"as_of is {day}; allowed: {ARTICLE_DAY} to {latest}")
    frames = {name: _as_of(every[name], table, day) for name, table in TABLES.items()}
    return Figures(as_of=day, latest=latest, sources=sources, every=every, folder=folder, **frames)


@cache
def _everything(folder: Path) -> tuple[Mapping[str, Source], Mapping[str, pd.DataFrame]]:
    """All tables of the folder, as they were before or after an update that is written meanwhile, never a mix."""
    while True:
        wait_until_complete(folder)
        before = checksums.fitting(folder)
        try:
            sources = read_sources(folder / "sources.toml")
            frames = {name: read_table(_path(folder, name), table, sources.keys()) for name, table in TABLES.items()}
            # After the tables, whose faults are reported by row.
            if checksums.check(folder) == before:
                return sources, MappingProxyType(frames)
        except TableError:
            if before is None or checksums.fitting(folder) == before:
                raise


def _path(folder: Path, name: str) -> Path:
    return folder / "tables" / f"{name}.csv"


def _as_of(rows: pd.DataFrame, table: Table, day: datetime.date) -> pd.DataFrame:
    rows = rows[rows["released"] <= pd.Timestamp(day)]
    key = list(table.key)
    if not table.whole_editions:
        rows = rows.sort_values("released", kind="stable").drop_duplicates(key, keep="last")
    return rows.sort_values([*key, "released"], kind="stable").reset_index(drop=True)


def _members(figures: Figures) -> frozenset[str]:
    shares = figures.every["nato_share"]
    newest = _newest(shares[shares["how"].isin(_WORKBOOKS)])
    return frozenset(newest["iso3"]) - frozenset(AGGREGATES)


def _newest(rows: pd.DataFrame) -> pd.DataFrame:
    newest: pd.DataFrame = rows[rows["released"] == rows["released"].max()]
    return newest


def _frame(figures: Figures, table: str) -> pd.DataFrame:
    frames = {name: getattr(figures, name) for name in TABLES if name.startswith("nato_")}
    if table not in frames:
        raise ValueError(f"table is {table!r}; allowed: {', '.join(frames)}")
    frame: pd.DataFrame = frames[table]
    return frame
