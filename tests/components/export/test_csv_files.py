"""A table that is taken away is the same to pandas, polars, DuckDB and Python's csv, each with its defaults."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import duckdb
import openpyxl
import pandas as pd
import polars as pl
import pytest

import data
from components.export.csv_files import DIGITS, LABEL, bare, scenario_text
from components.export.order import METADATA, Order, file_name, render
from components.export.provenance import sources
from components.export.tidy import codes, harmless
from components.model.link import parse_link
from tests.components.export.orders import Taken, every_order, made, showing, take

# What readers are promised: the columns of each table, among others.
PROMISED = {
    "ranking": "group, iso3, name, share_pct, kind, kind_label, year, release, rank_without_japan, japan_rank",
    "cost": "id, label, fiscal_year, gdp_trn_jpy, share_pct, spending_trn_jpy, hold_trn_jpy, extra_trn_jpy, "
    "cumulative_extra_trn_jpy, spending_bn_usd, spending_per_person_jpy",
    "precedent": "iso3, name, start_year, end_year, start_share_pct, end_share_pct, rise_points, reaches_pct",
    "spenders": "iso3, name, spending_bn_usd, rank_without_japan, japan_rank, kind, year",
    "road": "line, iso3, name, year, share_pct, spending_trn_jpy, kind, release, note",
}
READ_REL = 10.0 ** (1 - DIGITS)


def read(taken: Order) -> pd.DataFrame:
    return pd.read_csv(io.BytesIO(render(taken, "csv")))


@pytest.mark.parametrize("exhibit_id", PROMISED)
def test_the_promised_columns_are_there_and_each_row_names_source_and_scenario(exhibit_id: str) -> None:
    found = read(take(exhibit_id))
    assert {*PROMISED[exhibit_id].split(", "), "source", "scenario"} <= set(found.columns)
    assert found["source"].notna().all()
    assert found["scenario"].nunique() == 1


@every_order
def test_a_file_is_header_and_rows_and_nothing_else(taken: Taken) -> None:
    order = made(taken)
    content = render(order, "csv")
    assert content == render(order, "csv")
    text = content.decode("utf-8")  # without a byte-order mark, which utf-8 would leave as a sign
    header, *rows = csv.reader(io.StringIO(text, newline=""))
    assert header[0].isidentifier()
    assert header[-2:] == ["source", "scenario"]
    assert len(rows) == len(order.exhibit.table)
    assert {len(row) for row in rows} <= {len(header)}
    assert not any(line.startswith("#") for line in text.splitlines())


@every_order
def test_every_reader_finds_the_same_values_and_types(taken: Taken, tmp_path: Path) -> None:
    order = made(taken)
    path = tmp_path / "table.csv"
    path.write_bytes(render(order, "csv"))
    expected = bare(order)
    if expected.empty:
        return
    by_pandas = pd.read_csv(path)
    by_polars = pl.read_csv(path)
    by_duckdb = duckdb.sql(f"select * from '{path}'")
    assert by_duckdb is not None
    rows = by_duckdb.fetchall()
    with path.open(newline="", encoding="utf-8") as file:
        by_csv = list(csv.DictReader(file))
    names = list(expected.columns)
    assert names == list(by_pandas.columns) == by_polars.columns == by_duckdb.columns == list(by_csv[0])
    for number, name in enumerate(names):
        values = [None if pd.isna(value) or value == "" else value for value in expected[name].tolist()]
        found = {
            "pandas": by_pandas[name].tolist(),
            "polars": by_polars[name].to_list(),
            "duckdb": [row[number] for row in rows],
            "csv": [row[name] for row in by_csv],
        }
        for reader, read_values in found.items():
            for value, other in zip(values, read_values, strict=True):
                same(value, other, where=f"{reader}: {name}", text_only=reader == "csv")


def same(value: Any, other: Any, *, where: str, text_only: bool) -> None:
    """A blank is a blank, a number a number, and a text (a day among them) a text, whatever read it."""
    if value is None:
        assert other in (None, "") or pd.isna(other), where
    elif isinstance(value, str):
        told = other.isoformat() if isinstance(other, dt.date) else other
        assert told == value, where
    else:
        assert text_only or isinstance(other, int | float), where
        assert float(other) == pytest.approx(float(value), rel=1e-15), where


@every_order
def test_the_values_are_the_exhibits_without_the_noise_of_floats(taken: Taken) -> None:
    order = made(taken)
    table, found = order.exhibit.table, bare(order)
    for name in table.select_dtypes("number"):
        for value, written in zip(table[name].tolist(), found[str(name)].tolist(), strict=True):
            if pd.isna(value):
                assert pd.isna(written)
            else:
                assert written == pytest.approx(value, rel=READ_REL, abs=0)
                assert len(repr(float(written)).partition("e")[0].replace(".", "").strip("-0")) <= DIGITS
    for name, meanings in codes(order).items():
        assert found[name].tolist() == table[name].tolist()
        assert [meanings[code] for code in table[name].tolist()] == found[name + LABEL].tolist()


@every_order
def test_the_scenario_of_a_row_opens_the_exhibit_it_came_from(taken: Taken) -> None:
    order = made(taken)
    keys = dict(parse_qsl(scenario_text(order), keep_blank_values=True))
    assert keys.pop("lang") == order.words.lang
    scenario, notices = parse_link(keys, data.load())
    assert (scenario, notices) == (order.scenario, ())


def test_a_file_has_figures_worked_out_by_hand() -> None:
    ranking = read(take("ranking")).set_index("name")
    assert ranking.loc["Lithuania", "share_pct"] == 5.33
    assert ranking.loc["Lithuania", "source"] == "nato-2026-07"
    assert ranking.loc[["Japan at 3.5% (yours)"], "japan_rank"].tolist() == [6, 1]  # NATO, Asia-Pacific
    # 2026: a tenth of the way from 1.4117 to 3.5, of 691.9 trillion yen
    years = read(take("cost"))
    (cost,) = (row for _, row in years[years["fiscal_year"] == 2026].iterrows() if row["id"] == "asked-3.5")
    assert cost["share_pct"] == 1.62053
    assert cost["spending_trn_jpy"] == pytest.approx(11.21244707)
    assert cost["extra_trn_jpy"] == pytest.approx(11.21244707 - 691.9 * 0.014117)
    assert cost["spending_bn_usd"] == pytest.approx(11_212.44707 / 160.77)
    assert {"sipri-2026-04", "frb-h10"} <= set(str(cost["source"]).split(";"))


def test_texts_that_a_spreadsheet_would_run_or_a_reader_cut_stay_texts() -> None:
    texts = ["=1+1", "+1", "-1", "@x", "a # b", 'a "b", c', "plain"]
    order = _with_table(pd.DataFrame({"name": pd.array(texts, dtype="str"), "share_pct": range(len(texts))}))
    found = read(order)
    assert found["name"].tolist() == ["'=1+1", "'+1", "'-1", "'@x", "a # b", 'a "b", c', "plain"]
    assert found["share_pct"].tolist() == [0, 1, 2, 3, 4, 5, 6]
    assert [row["name"] for row in json.loads(render(order, "json"))["table"]] == texts
    book = openpyxl.load_workbook(io.BytesIO(render(_with_labels(texts), "xlsx")))
    cells = [row[1] for row in book["Table"].iter_rows(min_row=5)]
    assert [cell.value for cell in cells] == texts
    assert {cell.data_type for cell in cells} == {"s"}


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"])
def test_a_text_that_any_spreadsheet_would_run_gets_an_apostrophe(sign: str) -> None:
    assert harmless(f"{sign}1") == f"'{sign}1"
    assert harmless(f"1{sign}1") == f"1{sign}1"


# What type.convert of base R takes for a number or a truth value; NA and blanks are neither.
R_NUMBER = re.compile(
    r"\s*([+-]?(\d+\.?\d*|\.\d+)([eEdD][+-]?\d+)?|[+-]?0[xX][0-9a-fA-F.]+|NaN|[+-]?Inf(inity)?)L?\s*", re.I
)
R_LOGICAL = {"T", "F", "TRUE", "FALSE", "true", "false", "True", "False"}


@every_order
def test_base_r_reads_the_same_types(taken: Taken) -> None:
    order = made(taken)
    expected = bare(order)
    for row, read in zip(
        csv.DictReader(io.StringIO(render(order, "csv").decode())), expected.itertuples(), strict=True
    ):
        assert len(row) == len(read) - 1
        assert "NA" not in row.values()  # a text that base R would take for a blank
    rows = list(csv.DictReader(io.StringIO(render(order, "csv").decode())))
    for name in expected.columns:
        assert re.fullmatch(r"[a-z][a-z0-9_]*", str(name))  # or base R would give it another name
        texts = {row[name] for row in rows} - {""}
        numbers = all(R_NUMBER.fullmatch(text) for text in texts)
        logical = texts <= R_LOGICAL
        if texts and pd.api.types.is_string_dtype(expected[name]):
            assert not numbers, name
            assert not logical, name
        else:
            assert numbers, name


@every_order
def test_the_metadata_describe_every_column_and_source(taken: Taken) -> None:
    order = made(taken)
    told = json.loads(render(order, METADATA.id))
    assert told["url"] == file_name(order, "csv")
    assert told["@context"] == ["http://www.w3.org/ns/csvw", {"@language": order.words.lang}]
    columns = {column["name"]: column for column in told["tableSchema"]["columns"]}
    assert list(columns) == list(bare(order).columns)
    assert all(column["dc:title"] for column in columns.values())
    for name, column in columns.items():
        kinds = {"integer": "iu", "number": "f"}
        if column["datatype"] in kinds:
            assert bare(order)[name].dtype.kind in kinds[column["datatype"]]
        if name.endswith(("_pct", "_jpy", "_usd")):
            assert column["schema:unitText"]
    assert [source["dc:identifier"] for source in told["dc:source"]] == [source.id for source in sources(order)]
    assert all(source["dc:rights"] for source in told["dc:source"])


def test_the_metadata_say_unit_and_codes() -> None:
    order = take("ranking")
    assert file_name(order, METADATA.id) == file_name(order, "csv").replace(".csv", ".csv-metadata.json")
    columns = {c["name"]: c for c in json.loads(render(order, METADATA.id))["tableSchema"]["columns"]}
    assert columns["share_pct"]["schema:unitText"] == "percent"
    assert columns["share_pct"]["datatype"] == "number"
    assert columns["year"]["datatype"] == "integer"
    assert "estimate: estimate" in columns["kind"]["dc:description"]


def _with_table(table: pd.DataFrame) -> Order:
    order = take("compare")
    return showing(order, replace(order.exhibit, table=table))


def _with_labels(texts: list[str]) -> Order:
    table = take("compare").exhibit.table.head(len(texts))
    return _with_table(table.assign(name=pd.array(texts, dtype="str")))
