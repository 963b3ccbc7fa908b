"""A table that breaks a rule is refused with file, row, column, value and what is allowed."""

import csv
import shutil
from pathlib import Path

import pytest

import data
from data import load
from data.oddities import ODDITIES, Oddity
from data.schema import TABLES
from data.sources import read_sources
from data.table_file import TableError, read_table

DATA = Path(data.__file__).parent
IDS = frozenset(load().sources)
Where = dict[str, str]


def copy_of(name: str, folder: Path) -> Path:
    return Path(shutil.copy(DATA / "tables" / f"{name}.csv", folder / f"{name}.csv"))


def cells(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def write(path: Path, rows: list[list[str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)


def changed(name: str, folder: Path, where: Where, column: str, value: str) -> tuple[Path, int]:
    """A copy of a real table with one cell changed, and the line it stands on."""
    path = copy_of(name, folder)
    rows = cells(path)
    at = {header: position for position, header in enumerate(rows[0])}
    for line, row in enumerate(rows[1:], start=2):
        if all(row[at[header]] == wanted for header, wanted in where.items()):
            row[at[column]] = value
            write(path, rows)
            return path, line
    raise AssertionError(f"{name} has no row with {where}")


def refusal(name: str, path: Path) -> TableError:
    with pytest.raises(TableError) as refused:
        read_table(path, TABLES[name], IDS)
    return refused.value


RULES: list[tuple[str, Where, str, str, str]] = [
    # budget
    ("budget", {"fiscal_year": "2025"}, "stage", "inital", "initial, supplementary"),
    ("budget", {"fiscal_year": "2025"}, "measure", "sipri", "ministry_excl, ministry_incl, related"),
    ("budget", {"fiscal_year": "2025"}, "how", "guessed", "read, derived"),
    ("budget", {"fiscal_year": "2025"}, "fiscal_year", "25", "1945 to 2080"),
    ("budget", {"fiscal_year": "2025"}, "fiscal_year", "2025.0", "a whole number"),
    ("budget", {"fiscal_year": "2025"}, "fiscal_year", "", "a whole number"),
    ("budget", {"stage": "initial"}, "kind", "pledged", "budgeted where stage is initial"),
    ("budget", {"stage": "request"}, "kind", "budgeted", "requested where stage is request"),
    ("budget", {"stage": "target"}, "kind", "budgeted", "pledged where stage is target"),
    ("budget", {"measure": "ministry_incl"}, "amount_trn_jpy", "87005", "0.1 to 30"),
    ("budget", {"measure": "ministry_incl"}, "amount_trn_jpy", "8,7", "a number such as 12.5"),
    ("budget", {"measure": "ministry_incl"}, "amount_trn_jpy", "nan", "a number such as 12.5"),
    ("budget", {"measure": "ministry_incl"}, "amount_trn_jpy", "", "except where only a share is known"),
    ("budget", {"measure": "ministry_incl"}, "precision_trn_jpy", "0.5", "0.0001, 0.001, 0.01, 0.1, 1"),
    ("budget", {"measure": "ministry_incl"}, "precision_trn_jpy", "", "a precision where there is an amount"),
    ("budget", {"fiscal_year": "2024", "measure": "related"}, "stated_share_pct", "1.7", "over 560"),
    ("budget", {"fiscal_year": "2024", "measure": "related"}, "stated_basis", "", "a basis where a share"),
    ("budget", {"fiscal_year": "2024", "measure": "related"}, "stated_basis", "gdp", "fy2022_gdp_fixed"),
    # what every table has
    ("budget", {"fiscal_year": "2025"}, "release", "2025-13", "2025, 2025-06 or 2025-06-21"),
    ("budget", {"fiscal_year": "2025"}, "release", "April 2025", "2025, 2025-06 or 2025-06-21"),
    ("budget", {"fiscal_year": "2025"}, "source", "hearsay", "an id that stands in sources.toml"),
    ("budget", {"fiscal_year": "2025"}, "source", "", "text, not an empty cell"),
    # gdp
    ("gdp", {"series": "esri"}, "series", "boj", "esri, cao_past_projection"),
    ("gdp", {"series": "esri"}, "kind", "projection", "actual or preliminary where series is esri"),
    ("gdp", {"series": "policy_fixed"}, "kind", "actual", "policy where series is policy_fixed"),
    ("gdp", {"series": "imf_weo"}, "year_basis", "FY", "CY where series is imf_weo"),
    ("gdp", {"series": "imf_weo"}, "year_basis", "JFY", "FY, CY"),
    ("gdp", {"series": "policy_fixed"}, "nominal_gdp_trn_jpy", "", "a value in at least one of"),
    ("gdp", {"series": "esri"}, "nominal_gdp_trn_jpy", "522040.3", "400 to 1200"),
    (
        "gdp",
        {"series": "esri", "year": "2025"},
        "nominal_growth_pct",
        "9",
        "real and deflator growth together",
    ),
    ("gdp", {"series": "esri"}, "price_base", "2011", "2020 chained"),
    # exchange rate
    ("exchange_rate", {"period": "2025"}, "period", "2025-Q1", "2025, 2026-06 or 2026-H1"),
    ("exchange_rate", {"period": "2025-05"}, "frequency", "year", "month for 2026-06"),
    ("exchange_rate", {"period": "2025-12"}, "release", "2025-12-01", "the day after the period"),
    ("exchange_rate", {"period": "2025"}, "jpy_per_usd", "1.49", "60 to 400"),
    # population
    ("population", {"series": "imf_weo"}, "population_mn", "", "a value in at least one of"),
    ("population", {"series": "imf_weo"}, "population_mn", "123291", "80 to 130"),
    ("population", {"series": "imf_weo"}, "series", "un", "statistics_bureau_estimate"),
    ("population", {"series": "census_preliminary"}, "kind", "actual", "preliminary where series is census"),
    ("population", {"year": "2025"}, "reference_date", "2026-10-01", "a day in the row's year"),
    ("population", {"year": "2025"}, "reference_date", "October", "a day such as 2025-10-01"),
    # general account and taxes
    ("general_account", {"item": "defence"}, "stage", "enacted", "initial, draft, supplementary, settlement"),
    ("general_account", {"item": "defence"}, "side", "spending", "expenditure, revenue"),
    ("general_account", {"item": "defence"}, "item", "Defence budget", "lower-case letters"),
    ("general_account", {"item": "defence"}, "amount_trn_jpy", "", "a number such as 12.5"),
    ("tax", {"metric": "loss_if_abolished"}, "amount_trn_jpy", "", "a value in at least one of"),
    ("tax", {"metric": "standard_rate"}, "status", "rumoured", "in_force, enacted"),
    ("tax", {"metric": "standard_rate"}, "period", "", "text, not an empty cell"),
    # breakdown
    ("breakdown", {"group": "nature"}, "scope", "ministry", "ministry_excl, ministry_incl, related"),
    ("breakdown", {"group": "nature"}, "amount_basis", "cash", "outlay, new_contracts, not_stated"),
    ("breakdown", {"group": "nature"}, "group", "kind", "nature, contracts, programme"),
    (
        "breakdown",
        {"fiscal_year": "2023", "item": "general_material"},
        "amount_trn_jpy",
        "1.8",
        "items that add up",
    ),
    # answers and estimates
    ("debt_service", {"fiscal_year": "2029"}, "interest_trn_jpy", "41.3", "a part of debt_service_trn_jpy"),
    ("official_cost", {"share_pct": "5"}, "amount_trn_jpy", "34.7", "the share of nominal_gdp_trn_jpy"),
    ("official_cost", {"share_pct": "5"}, "per_person_jpy", "281000", "to a thousand yen"),
    ("nato_style", {"fiscal_year": "2023"}, "high_pct", "1.0", "not below low_pct"),
    ("nato_style", {"fiscal_year": "2023"}, "kind", "spent", "estimate, projection"),
    ("budget_execution", {"item": "fms_contracts"}, "of_trn_jpy", "2", "the money that the unused is of"),
    ("budget_execution", {"item": "unused"}, "item", "spent", "unused, deferred_burden, fms_contracts"),
    ("financing", {"pillar": "settlement_surplus"}, "last_fiscal_year", "2022", "not before first_fiscal_year"),
    ("financing", {"pillar": "settlement_surplus"}, "bound", "at_most", "about, more_than"),
    ("budget", {"stage": "settlement"}, "kind", "budgeted", "spent where stage is settlement"),
    # targets
    ("targets", {"id": "nato-hague-2025"}, "component", "extra", "core, wider, total, equipment, request, ceiling"),
    (
        "targets",
        {"id": "nato-hague-2025"},
        "kind",
        "requested",
        "requested where the id begins with request-",
    ),
    ("targets", {"id": "nato-hague-2025"}, "release", "2025-06", "not before decided_on"),
    ("targets", {"id": "nato-hague-2025"}, "decided_on", "June", "2025, 2025-06 or 2025-06-21"),
    ("targets", {"id": "nato-hague-2025"}, "deadline_year", "35", "1980 to 2060"),
    ("targets", {"id": "nato-hague-2025"}, "applies_to", "everyone", "NATO, Japan, Spain, allies, KOR, TWN, AUS"),
    (
        "targets",
        {"id": "nato-hague-2025", "component": "total"},
        "value_pct",
        "4.5",
        "core and wider together",
    ),
    # SIPRI
    ("sipri_share", {"iso3": "JPN"}, "iso3", "ARG", "ALB, AUS, AUT"),
    ("sipri_share", {"iso3": "JPN"}, "share_pct", "0", "more than 0 (only Iceland"),
    ("sipri_share", {"iso3": "JPN"}, "share_pct", "-1", "0 to 45"),
    ("sipri_share", {"iso3": "JPN"}, "flag", "blue", "an empty cell, sipri_estimate, highly_uncertain, adopted_budget"),
    ("sipri_share", {"iso3": "CHN"}, "kind", "spent", "spent where flag is empty"),
    ("sipri_share", {"iso3": "DEU", "year": "1989"}, "note", "", "West Germany named for DEU before 1990"),
    ("sipri_share", {"iso3": "JPN"}, "year", "1948", "1949 to 2060"),
    ("sipri_share", {"iso3": "THA"}, "kind", "spent", "budgeted where it is adopted_budget"),
    ("sipri_usd", {"iso3": "RUS"}, "spending_bn_usd", "0", "more than 0 (only Iceland"),
    ("sipri_usd", {"iso3": "RUS"}, "spending_bn_usd", "86000", "0 to 5000"),
    ("sipri_usd", {"iso3": "RUS"}, "iso3", "SUN", "WLD"),
    ("sipri_usd", {"iso3": "CHN"}, "kind", "spent", "spent where flag is empty"),
    ("sipri_usd", {"iso3": "RUS"}, "year", "2013", "2014 to 2060"),
    ("sipri_yen", {"year_basis": "FY"}, "year_basis", "GY", "FY, CY"),
    ("sipri_context", {"iso3": "JPN"}, "indicator", "per_head", "per_head_usd, government_share_pct"),
    ("sipri_context", {"iso3": "JPN"}, "value", "0", "more than 0 (only Iceland"),
    ("sipri_yen", {"year_basis": "FY"}, "spending_trn_jpy", "9547.7", "0.01 to 100"),
    ("sipri_yen", {"year_basis": "FY"}, "kind", "estimate", "spent where flag is empty"),
    # NATO
    ("nato_share", {"iso3": "POL"}, "iso3", "ISL", "not ISL"),
    ("nato_share", {"iso3": "POL"}, "kind", "budgeted", "spent, estimate"),
    ("nato_share", {"iso3": "POL"}, "how", "read", "official_workbook, converted_workbook"),
    ("nato_share", {"iso3": "POL"}, "share_pct", "42", "0.1 to 8"),
    ("nato_share", {"iso3": "POL"}, "basis", "", "text, not an empty cell"),
    ("nato_usd", {"iso3": "POL"}, "spending_bn_usd", "0", "0.01 to 3000"),
    ("nato_equipment", {"iso3": "POL"}, "equipment_share_pct", "95", "0.1 to 70"),
    (
        "nato_context",
        {"iso3": "POL", "year": "2025", "indicator": "gdp_bn_usd"},
        "value",
        "9",
        "of the year before",
    ),
    ("nato_context", {"iso3": "POL"}, "indicator", "gdp", "gdp_bn_usd, personnel_thousand"),
    # IMF and the timeline
    ("imf_growth", {"iso3": "JPN"}, "real_gdp_growth_pct", "104", "-40 to 40"),
    ("imf_growth", {"iso3": "JPN", "year": "2025"}, "kind", "actual", "projection from the year of its release on"),
    ("imf_growth", {"iso3": "JPN"}, "year", "2061", "1990 to 2060"),
    ("timeline", {"date": "2025-06-25"}, "category", "meeting", "request, response, budget"),
    ("timeline", {"date": "2025-06-25"}, "date", "25 June", "a day such as 2025-06-21"),
    ("timeline", {"date": "2025-06-25"}, "title_ja", "", "text, not an empty cell"),
    ("timeline", {"date": "2025-06-25"}, "url", "nato.int", "an address that begins with https://"),
    ("timeline", {"date": "2025-06-25"}, "release", "2025-06-26", "the row's date"),
    ("timeline", {"date": "2025-06-25"}, "well_known", "rumour", "source, headline"),
    ("timeline", {"date": "2025-06-25"}, "in_article", "maybe", "yes, no"),
    ("timeline", {"date": "2025-06-25"}, "date_precision", "week", "day, month, approximate"),
    ("timeline", {"date": "2025-06-25"}, "figure_pct", "35", "1 to 6"),
]


@pytest.mark.parametrize(("name", "where", "column", "value", "allowed"), RULES)
def test_a_broken_cell_is_named_with_row_value_and_what_is_allowed(
    tmp_path: Path, name: str, where: Where, column: str, value: str, allowed: str
) -> None:
    path, row = changed(name, tmp_path, where, column, value)
    error = refusal(name, path)
    named = [fault for fault in error.faults if (fault.row, fault.column, fault.value) == (row, column, value)]
    assert named, str(error)
    line = named[0].line(error.file)
    assert line in str(error)
    assert f"{name}.csv, row {row}, column {column}: " in line
    assert (f'"{value}" is ' in line) if value else (": an empty cell is " in line or ": is empty;" in line)
    assert allowed in line.partition("; allowed: ")[2]


@pytest.mark.parametrize("name", TABLES)
def test_the_same_key_and_release_twice_is_refused(tmp_path: Path, name: str) -> None:
    path = copy_of(name, tmp_path)
    rows = cells(path)
    write(path, [*rows, rows[1]])
    error = refusal(name, path)
    key = TABLES[name].key
    assert error.faults[-1].row == len(rows) + 1
    assert f"one row for each {', '.join(key)} and release" in str(error)


@pytest.mark.parametrize("oddity", ODDITIES, ids=lambda oddity: f"{oddity.table}-{oddity.why[:20]}")
def test_each_known_oddity_is_in_the_tables_and_says_why(oddity: Oddity) -> None:
    rows = load().every[oddity.table]
    for column, values in oddity.where.items():
        rows = rows[rows[column].isin(list(values))]
        assert set(values) <= set(rows[column])
    assert len(rows)
    assert oddity.why.endswith(".")


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    error = refusal("gdp", tmp_path / "gdp.csv")
    assert "gdp.csv: is missing; allowed: a table in CSV" in str(error)


@pytest.mark.parametrize("content", [b"", b" \n", b"year,iso3\n"])
def test_an_empty_file_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "gdp.csv"
    path.write_bytes(content)
    assert "gdp.csv: is empty" in str(refusal("gdp", path))


def test_another_encoding_is_refused_with_the_row(tmp_path: Path) -> None:
    path = copy_of("timeline", tmp_path)
    path.write_bytes(path.read_text(encoding="utf-8").encode("shift_jis", errors="replace"))
    error = refusal("timeline", path)
    assert error.row == 2
    assert "allowed: text in UTF-8" in str(error)


def test_missing_and_extra_columns_are_named_together(tmp_path: Path) -> None:
    path = copy_of("gdp", tmp_path)
    path.write_text(path.read_text(encoding="utf-8").replace("series,", "serie,", 1), encoding="utf-8")
    message = str(refusal("gdp", path))
    assert "gdp.csv, row 1, column series: is missing; allowed: year_basis, year, series" in message
    assert 'gdp.csv, row 1, column serie: "serie" is not allowed' in message


def test_columns_in_another_order_are_refused(tmp_path: Path) -> None:
    path = copy_of("nato_usd", tmp_path)
    rows = cells(path)
    write(path, [[row[1], row[0], *row[2:]] for row in rows])
    assert "allowed: this order: iso3, year" in str(refusal("nato_usd", path))


def test_a_row_with_a_cell_too_few_is_named(tmp_path: Path) -> None:
    path = copy_of("nato_usd", tmp_path)
    rows = cells(path)
    rows[4].pop()
    write(path, rows)
    assert "nato_usd.csv, row 5: has 6 cells; allowed: 7 cells" in str(refusal("nato_usd", path))


def test_an_unclosed_quote_is_refused(tmp_path: Path) -> None:
    path = copy_of("nato_usd", tmp_path)
    path.write_text(path.read_text(encoding="utf-8") + '"ALB', encoding="utf-8")
    assert "allowed: well-formed CSV" in str(refusal("nato_usd", path))


def test_all_faults_are_listed_and_no_more_than_twenty(tmp_path: Path) -> None:
    path = copy_of("nato_usd", tmp_path)
    rows = cells(path)
    rows[1][1], rows[2][2], rows[3][3] = "soon", "lots", "hoped"
    write(path, rows)
    assert len(str(refusal("nato_usd", path)).splitlines()) == 3
    write(path, [rows[0], *([row[0], row[1], "lots", *row[3:]] for row in rows[5:35])])
    error = refusal("nato_usd", path)
    # 30 broken rows: 20 lines and one that counts the other 10.
    assert len(error.faults) == 30
    assert str(error).splitlines()[20:] == [f"{error.file}: and 10 more"]


def test_the_error_carries_its_first_fault(tmp_path: Path) -> None:
    path, row = changed("budget", tmp_path, {"fiscal_year": "2025"}, "how", "guessed")
    error = refusal("budget", path)
    assert (error.row, error.column, error.value, error.allowed) == (row, "how", "guessed", "read, derived")


def test_a_fault_in_the_project_is_named_from_its_root() -> None:
    with pytest.raises(TableError, match=r"^data/tables/budget\.csv, row 2, column source: "):
        read_table(DATA / "tables" / "budget.csv", TABLES["budget"], IDS - {"scopedog-2009"})


ENTRY = """[a-1]
publisher = "P"
publisher_ja = "P"
title = "題"
edition = "E"
edition_ja = "E"
published = "2025"
accessed = "2026-11-22"
url = "https://example.org"
terms = "規約"
checked = "確認"
trust = "high"
doubt = ""
"""


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('title = "題"', "title = ", "is no TOML"),
        ('title = "題"\n', "", "column a-1.title: is missing; allowed: publisher"),
        ('title = "題"', 'title = ""', "column a-1.title: is empty"),
        ('title = "題"', "title = 5", 'column a-1.title: "5" is not allowed; allowed: text in quotes'),
        ('title = "題"', 'title = "題"\nby = "X"', 'column a-1.by: "by" is not allowed'),
        (
            'trust = "high"',
            'trust = "certain"',
            'column a-1.trust: "certain" is not allowed; allowed: high, medium',
        ),
        (
            'published = "2025"',
            'published = "May"',
            'column a-1.published: "May" is not allowed; allowed: a date',
        ),
        (
            'doubt = ""',
            'doubt = "Odd."',
            'column a-1.doubt: "Odd." is not allowed; allowed: a text in Japanese, or one whose',
        ),
        ("https://", "", 'column a-1.url: "example.org" is not allowed; allowed: an address'),
        ("https://example.org", "", "column a-1.url: is empty; allowed: an address, or a doubt"),
        ("[a-1]", "b = 1\n[a-1]", 'column b: "1" is not allowed; allowed: a table'),
        (ENTRY, "", "sources.toml: is empty"),
    ],
)
def test_a_bad_list_of_sources_is_refused(tmp_path: Path, old: str, new: str, message: str) -> None:
    path = tmp_path / "sources.toml"
    path.write_text(ENTRY, encoding="utf-8")
    assert read_sources(path)["a-1"].trust == "high"
    path.write_text(ENTRY.replace(old, new), encoding="utf-8")
    with pytest.raises(TableError) as refused:
        read_sources(path)
    assert message in str(refused.value)
