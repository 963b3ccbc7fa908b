"""The notes of all tables, each with the row that it is of, in the reader's language."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

import pandas as pd

from components.kit.source_text import translated
from components.words import Words
from data import Figures
from data.schema import TABLES

Row = Mapping[str, Any]
SILENT = ("year_basis", "frequency")  # said by the year or the period beside them


def doubts(figures: Figures, words: Words) -> pd.DataFrame:
    """Every note known on the as-of date: columns table, row, note and release, named in words."""
    rows = []
    for name in TABLES:
        frame = getattr(figures, name)
        for row in frame[frame["note"] != ""].to_dict("records"):
            what = words(f"table-{name.replace('_', '-')}")
            rows.append((what, row_name(name, row, words), translated(words, row["note"]), row["release"]))
    columns = [words("method-table"), words("method-row"), words("method-note"), words("col-release")]
    return pd.DataFrame(rows, columns=columns)


def row_name(table: str, row: Row, words: Words) -> str:
    """What tells a row of a table from the others of its edition, in words."""
    keys = [key for key in TABLES[table].key if key in row and key not in SILENT]
    return " · ".join(part for key in keys if (part := _part(table, key, row, words)))


def _part(table: str, key: str, row: Row, words: Words) -> str:
    """One part of what names a row, in words; "" where it says nothing."""
    value = str(row[key])
    writer = WRITERS.get((table, key)) or WRITERS.get(("", key))
    return writer(row, words) if writer else words(f"part-{key.replace('_', '-')}-{value.replace('_', '-')}")


def _year(row: Row, words: Words) -> str:
    return words("equipment-year", year=str(row["year"])) if row["year_basis"] == "FY" else words.date(str(row["year"]))


def _period(row: Row, words: Words) -> str:
    """A year, a month, a half of a year or a list of days, as precise as the table has it."""
    text = str(row["period"])
    if text.endswith(("-H1", "-H2")):
        return words("part-half-year", year=text[:4], half=text[-1])
    if text.startswith("FY"):
        return words("equipment-year", year=text[2:])
    return words.joined([words.date(day) for day in re.findall(r"\d{4}(?:-\d\d)*", text)])


def _target(row: Row, words: Words) -> str:
    own = f"target-{row['id']}-{row['component']}"
    return words(own) if words.has(own) else words(f"target-{row['id']}-short")


def _of(prefix: str, key: str) -> Callable[[Row, Words], str]:
    return lambda row, words: words(f"{prefix}-{str(row[key]).replace('_', '-')}")


WRITERS: Mapping[tuple[str, str], Callable[[Row, Words], str]] = {
    ("", "iso3"): lambda row, words: words.country(row["iso3"]),
    ("", "year"): lambda row, words: words.date(str(row["year"])),
    ("gdp", "year"): _year,
    ("sipri_yen", "year"): _year,
    ("official_cost", "share_pct"): lambda row, words: words.target(float(row["share_pct"])),
    ("", "fiscal_year"): lambda row, words: words("equipment-year", year=str(row["fiscal_year"])),
    ("", "start_year"): lambda row, words: words.date(str(row["start_year"])),
    ("", "stage"): _of("stage", "stage"),
    ("budget", "measure"): _of("equipment-scope", "measure"),
    ("breakdown", "scope"): _of("equipment-scope", "scope"),
    ("breakdown", "amount_basis"): _of("equipment-basis", "amount_basis"),
    ("breakdown", "group"): _of("equipment-group", "group"),
    ("breakdown", "item"): _of("equipment-item", "item"),
    ("", "period"): _period,
    ("", "reference_date"): lambda row, words: words.date(row["reference_date"]) if row["reference_date"] else "",
    ("targets", "id"): _target,
    ("targets", "component"): _of("part-component", "component"),
    ("", "date"): lambda row, words: words.date(row["date"]),
    ("timeline", "title_en"): lambda row, words: str(row[f"title_{words.lang}"]),
    ("wars", "war"): _of("precedent-war", "war"),
}
