"""The tables of the "Data and method" tab, in the reader's language: glossary, sources, revisions and notes of rows."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Mapping

import pandas as pd

from components.kit.source_text import source_edition, source_publisher, translated
from components.model.commitments import Commitment, target_name
from components.model.freshness import freshness
from components.model.rows import records
from components.model.scenario import MEASURES
from components.words import Words, load_words
from data import Figures
from data.figure_cache import cached_with_figures
from data.revisions import Revision, revisions
from data.schema import TABLES
from data.sources import TRANSLATED

Row = Mapping[str, str]  # the cells of a table's row by column, as text
OTHER = {"en": "ja", "ja": "en"}
_TERMS = """
    defence-expenditure share-of-gdp fiscal-year budget-request unpriced-request initial-budget supplementary-budget
    related buildup three-documents saco realignment two-plus-two pledge core-defence wider-defence equipment-share
    contract-basis expenditure-basis obligatory nominal constant rebasing general-account consumption-tax-point
    local-allocation-tax construction-bonds
"""
TERMS = tuple(_TERMS.split())
SOURCE_COLUMNS = (
    *("publisher", "title", "edition", "published", "url", "terms", "checked", "trust", "doubt", "secondary"),
)
REVISION_COLUMNS = ("table", "row", "unit", "old", "new", "difference", "old-edition", "new-edition")
UNNAMED_KEYS = ("year_basis", "frequency")  # the year or period beside them says the same


def glossary(words: Words) -> list[str]:
    """A line for each term in English and Japanese; the four measures come first, each with its key in the link."""
    other = load_words(OTHER[words.lang])
    names = {f"measure-{measure}": f", `{measure}`" for measure in MEASURES} | {f"term-{term}": "" for term in TERMS}
    return [
        words(
            "method-term",
            term=words(name),
            other=other(name) + key,
            meaning=words(f"{name}-long" if key else f"{name}-meaning"),
        )
        for name, key in names.items()
    ]


def source_table(figures: Figures, words: Words) -> pd.DataFrame:
    """A row for each source, by publisher and day: SOURCE_COLUMNS, named in words (`url` keeps its name)."""
    sources = figures.sources.values()
    table = pd.DataFrame([dataclasses.asdict(source) for source in sources])
    table["publisher"] = [source_publisher(words, source) for source in sources]
    table["edition"] = [source_edition(words, source) for source in sources]
    for column in TRANSLATED:
        table[column] = [translated(words, text) for text in table[column]]
    table["trust"] = [words(f"trust-{trust}") for trust in table["trust"]]
    named = {column: words(f"col-{column}") for column in SOURCE_COLUMNS if column != "url"}
    return table[[*SOURCE_COLUMNS]].sort_values(["publisher", "published"]).rename(columns=named)


def freshness_table(figures: Figures, words: Words) -> pd.DataFrame:
    """A row for each table: its newest edition, the day of that, and when the next is due."""
    rows = [
        (
            words(f"table-{fresh.table.replace('_', '-')}"),
            words.date(fresh.release),
            words.date(fresh.due) if fresh.due else words("not-known"),
            words(
                "credit-source",
                publisher=source_publisher(words, figures.sources[fresh.source]),
                edition=source_edition(words, figures.sources[fresh.source]),
            ),
        )
        for fresh in freshness(figures)
    ]
    return pd.DataFrame(rows, columns=[words(f"fresh-{column}") for column in ("table", "day", "due", "newest")])


def not_found(figures: Figures, words: Words) -> list[str]:
    """A line for each figure that was looked for and not found, since when it is due and when it was looked for."""
    return [
        words(
            "fresh-missing",
            what=words(f"fresh-missing-{name}"),
            since=words.date(since) if since else "no",
            looked=words.date(looked),
        )
        for fresh in freshness(figures)
        for name, since, looked in fresh.missing
    ]


@cached_with_figures(8)
def revision_table(figures: Figures, words: Words) -> pd.DataFrame:
    """A row for each value that a later edition changed, as known on the as-of date, the newest change first.

    REVISION_COLUMNS, named in words.
    """
    found = revisions(figures).sort_values("new_release", ascending=False, kind="stable")
    rows = [
        (
            words(f"table-{change.table.replace('_', '-')}"),
            row_name(change.table, dict(zip(TABLES[change.table].key, change.key.split(" "), strict=True)), words),
            words(f"col-{change.column}"),
            *(change.old, change.new, change.difference),
            source_edition(words, figures.sources[change.old_source]),
            source_edition(words, figures.sources[change.new_source]),
        )
        for change in records(found, Revision)
    ]
    return pd.DataFrame(rows, columns=[words(f"changes-{name}") for name in REVISION_COLUMNS])


def note_table(figures: Figures, words: Words) -> pd.DataFrame:
    """A row for each note known on the as-of date: table, row, note and release, named in words."""
    rows = []
    for name in TABLES:
        frame = getattr(figures, name)
        for row in frame[frame["note"] != ""].astype(str).to_dict("records"):
            table = words(f"table-{name.replace('_', '-')}")
            rows.append((table, row_name(name, row, words), translated(words, row["note"]), row["release"]))
    columns = [words("method-table"), words("method-row"), words("method-note"), words("col-release")]
    return pd.DataFrame(rows, columns=columns)


def row_name(table: str, row: Row, words: Words) -> str:
    """A row's key, which no other row of its edition has, in words."""
    keys = [key for key in TABLES[table].key if key in row and key not in UNNAMED_KEYS]
    return " · ".join(part for key in keys if (part := _key_name(table, key, row, words)))


def _key_name(table: str, key: str, row: Row, words: Words) -> str:
    """One column of a row's key in words; "" where it says nothing."""
    writer = WRITERS.get((table, key)) or WRITERS.get(("", key))
    return writer(row, words) if writer else words(f"part-{key.replace('_', '-')}-{row[key].replace('_', '-')}")


def _date(key: str) -> Callable[[Row, Words], str]:
    return lambda row, words: words.date(row[key]) if row[key] else ""


def _message(prefix: str, key: str) -> Callable[[Row, Words], str]:
    """The message whose id is `prefix` and the cell of column `key`."""
    return lambda row, words: words(f"{prefix}-{row[key].replace('_', '-')}")


def _year(row: Row, words: Words) -> str:
    return words("equipment-year", year=row["year"]) if row["year_basis"] == "FY" else words.date(row["year"])


def _period(row: Row, words: Words) -> str:
    """A year, a month, a half of a year or a list of days, as precise as the table has it."""
    text = row["period"]
    if text.endswith(("-H1", "-H2")):
        return words("part-half-year", year=text[:4], half=text[-1])
    if text.startswith("FY"):
        return words("equipment-year", year=text[2:])
    return words.joined([words.date(day) for day in re.findall(r"\d{4}(?:-\d\d)*", text)])


def _target(row: Row, words: Words) -> str:
    named = Commitment._make(row[column] for column in Commitment._fields)
    return target_name(words, named, "" if words.has(f"target-{row['id']}-{row['component']}") else "short")


# By table, "" for any, and column of its key.
WRITERS: Mapping[tuple[str, str], Callable[[Row, Words], str]] = {
    ("", "iso3"): lambda row, words: words.country(row["iso3"]),
    ("", "year"): _date("year"),
    ("gdp", "year"): _year,
    ("sipri_yen", "year"): _year,
    ("official_cost", "share_pct"): lambda row, words: words.target(float(row["share_pct"])),
    ("", "fiscal_year"): lambda row, words: words("equipment-year", year=row["fiscal_year"]),
    ("", "start_year"): _date("start_year"),
    ("", "stage"): _message("stage", "stage"),
    ("budget", "measure"): _message("equipment-scope", "measure"),
    ("breakdown", "scope"): _message("equipment-scope", "scope"),
    ("breakdown", "amount_basis"): _message("equipment-basis", "amount_basis"),
    ("breakdown", "group"): _message("equipment-group", "group"),
    ("breakdown", "item"): _message("equipment-item", "item"),
    ("", "period"): _period,
    ("", "reference_date"): _date("reference_date"),
    ("targets", "id"): _target,
    ("targets", "component"): _message("part-component", "component"),
    ("", "date"): _date("date"),
    ("timeline", "title_en"): lambda row, words: row[f"title_{words.lang}"],
    ("wars", "war"): _message("precedent-war", "war"),
    ("financing", "pillar"): _message("tradeoff-item", "pillar"),
    ("financing", "first_fiscal_year"): lambda row, words: words("equipment-year", year=str(row["first_fiscal_year"])),
    ("financing", "last_fiscal_year"): lambda row, words: words("equipment-year", year=str(row["last_fiscal_year"])),
}
