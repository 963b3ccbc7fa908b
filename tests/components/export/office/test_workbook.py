"""CSV, JSON and workbooks say the same as the exhibit, to readers that know nothing of it."""

from __future__ import annotations

import functools
import io
import json
import re
from typing import Any
from urllib.parse import parse_qsl

import jsonschema
import openpyxl
import pandas as pd
import pytest

import data
from components.exhibits import EXHIBITS, uses
from components.export.data_files import SCHEMA
from components.export.order import Order, render
from components.export.provenance import assumptions, scenario_line, sources
from components.kit.look import FAINT, JAPAN_COLOR
from components.model.link import parse_link
from tests.components.export.orders import Taken, every_order, made, take

SCHEMA_OF_JSON = jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))
SHEET_REL = 1e-14  # a workbook keeps sixteen digits of a number


def _same(found: pd.DataFrame, taken: Order, *, rel: float = 0) -> None:
    table = taken.exhibit.table
    assert list(found.columns) == list(table.columns)
    assert len(found) == len(table)
    for column in table.columns:
        for left, right in zip(found[column].tolist(), table[column].tolist(), strict=True):
            if pd.isna(right) or right == "":
                assert pd.isna(left) or left == ""
            elif isinstance(right, str):
                assert str(left) == right.replace("<br>", " ")
            else:
                assert left == pytest.approx(right, rel=rel, abs=0)


@every_order
def test_json_is_strict_and_says_all(taken: Taken) -> None:
    order = made(taken)

    def refuse(constant: str) -> None:
        raise AssertionError(constant)

    content = json.loads(render(order, "json"), parse_constant=refuse)
    SCHEMA_OF_JSON.validate(content)
    assert all(source["published"] <= content["as_of"] for source in content["sources"])
    for column, meanings in content["codes"].items():
        assert {row[column] for row in content["table"]} <= set(meanings)
    _same(pd.DataFrame(content["table"], columns=list(content["columns"])), order)
    assert content["figure"] == json.loads(json.dumps(order.exhibit.spec))
    assert (content["question"], content["headline"]) == (order.exhibit.question, order.exhibit.headline)
    assert content["details"] == list(order.exhibit.details)
    assert content["credit"] == order.exhibit.credit
    assert [source["id"] for source in content["sources"]] == [source.id for source in sources(order)]
    assert [one["value"] for one in content["assumptions"]] == [one.value for one in assumptions(order)]
    assert all(content["columns"].values())


@every_order
def test_the_scenario_in_json_opens_the_same_exhibit(taken: Taken) -> None:
    order = made(taken)
    content = json.loads(render(order, "json"))
    link = dict(parse_qsl(content["link"], keep_blank_values=True))
    assert {key: str(value).removesuffix(".0") for key, value in content["scenario"].items()} == link
    assert link.pop("lang") == order.words.lang
    scenario, notices = parse_link(link, data.load())
    assert notices == ()
    assert scenario == order.scenario
    if not order.scenario.kept:
        assert len(link) == len(uses(order.exhibit.id, order.scenario)) + 1  # and the as-of date


def _book(order: Order) -> Any:
    return openpyxl.load_workbook(io.BytesIO(render(order, "xlsx")), data_only=True)


@functools.cache
def _content(taken: Taken) -> bytes:
    return render(made(taken), "xlsx")


def _opened(taken: Taken, *, values: bool = False) -> Any:
    return openpyxl.load_workbook(io.BytesIO(_content(taken)), data_only=values)


def _cells(book: Any, reference: str) -> list[Any]:
    """The values of a reference such as 'Chart data'!$B$2:$B$9."""
    sheet, place = re.fullmatch(r"'?([^'!]+)'?!(.+)", reference).groups()  # type: ignore[union-attr]
    cells = book[sheet][place.replace("$", "")]
    return [cell.value for row in cells for cell in row] if isinstance(cells, tuple) else [cells.value]


@every_order
def test_a_workbook_holds_answer_chart_table_columns_assumptions_and_sources(taken: Taken) -> None:
    order, book = made(taken), _opened(taken, values=True)
    _draws_the_table(book, _opened(taken), charts=1 if len(order.exhibit.table) else 0)
    answer, table, columns, notes, assumed, cited, _ = book.worksheets
    exhibit = order.exhibit
    above = [exhibit.headline, exhibit.question, *exhibit.details, scenario_line(order), exhibit.credit]
    assert [cell.value for cell in answer["A"][: len(above)]] == above
    _same(_table(table, len(exhibit.table)), order, rel=SHEET_REL)
    assert [row[0] for row in _listed(columns)] == list(exhibit.table.columns)
    assert [row[0] for row in _listed(notes)] == [*exhibit.since, *exhibit.notes]
    assert [row[:2] for row in _listed(assumed)] == [(one.name, one.value) for one in assumptions(order)]
    assert [row[0] for row in _listed(cited)] == [source.id for source in sources(order)]


def _table(sheet: Any, count: int) -> pd.DataFrame:
    """The sheet's table under the keys of its columns; what is marked as no value is none."""
    (table,) = sheet.tables.values()
    head, *rows = ([cell.value for cell in row] for row in sheet[table.ref])
    assert len(set(head)) == len(head)
    keys = [re.fullmatch(r".+ \[(\w+)\]", text)[1] for text in head]  # type: ignore[index]
    assert len(rows) == max(count, 1)
    return pd.DataFrame([[None if value == "[x]" else value for value in row] for row in rows[:count]], columns=keys)


def _listed(sheet: Any) -> list[tuple[Any, ...]]:
    """The rows of a sheet of texts, under its title and its head."""
    return list(sheet.iter_rows(min_row=4, values_only=True))


@every_order
def test_a_workbook_can_be_read_and_printed_without_its_maker(taken: Taken) -> None:
    order, book = made(taken), _opened(taken)
    answer, table, *_, cited, drawn = book.worksheets
    assert book.properties.title == order.exhibit.headline[:255]
    assert {sheet["A1"].font.name for sheet in book.worksheets} == {
        {"en": "Calibri", "ja": "Yu Gothic"}[order.words.lang]
    }
    assert [link.location for link in _links(answer)] == [f"'{sheet.title}'!A1" for sheet in book.worksheets[1:]]
    assert [link.target for link in _links(cited)] == [source.url for source in sources(order) if source.url]
    assert next(iter(table.tables)) == "_".join(filter(None, [order.exhibit_id, order.choice])).replace(",", "_")
    for sheet in book.worksheets[1:]:
        assert sheet.freeze_panes
        assert sheet.print_title_rows
    for sheet in book.worksheets:
        page = sheet.page_setup
        assert page.orientation == "landscape"
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert page.fitToHeight in (None, 6)  # None: one page
    numbers = [cell for sheet in (table, drawn) for row in sheet.iter_rows() for cell in row]
    assert {cell.number_format for cell in numbers if isinstance(cell.value, float)} <= set(PLACES)


def _links(sheet: Any) -> list[Any]:
    return [cell.hyperlink for row in sheet.iter_rows() for cell in row if cell.hyperlink]


PLACES = ("0", "0.0", "0.00", "0.000", "#,##0", "#,##0.0", "#,##0.00", "0.0##")


@every_order
def test_the_series_of_a_chart_are_told_apart_without_colour(taken: Taken) -> None:
    for chart in _opened(taken).worksheets[0]._charts:
        looks = [_colourless(series, bars=chart.tagname == "barChart") for series in chart.series]
        assert len(set(looks)) == len(looks), looks


def _colourless(series: Any, *, bars: bool) -> tuple[Any, ...]:
    """What is left of a series' look in print: sign, dash, and of bars pattern, light grey or none of a fill."""
    shape = series.graphicalProperties
    if not bars:
        hollow = series.marker.spPr.solidFill.srgbClr == "FFFFFF"
        return (series.marker.symbol, hollow, shape.line.prstDash, bool(shape.line.noFill))
    light = shape.solidFill is not None and shape.solidFill.srgbClr == FAINT.removeprefix("#").upper()
    hollow_japan = shape.noFill and shape.line.solidFill.srgbClr == JAPAN_COLOR.removeprefix("#").upper()
    pattern = shape.pattFill.prst if shape.pattFill else ""
    return (shape.line.prstDash, pattern, bool(shape.noFill), light, hollow_japan)  # Japan's bars are named so


def _draws_the_table(values: Any, formulas: Any, *, charts: int) -> None:
    """Every chart's values come from cells of the table, and are the values of those cells."""
    assert len(values.worksheets[0]._charts) == charts
    for chart in values.worksheets[0]._charts:
        drawn = 0
        for series in chart.series:
            reference = (series.val or series.yVal).numRef.f
            for number, formula in zip(_cells(values, reference), _cells(formulas, reference), strict=True):
                if isinstance(formula, str):
                    assert _cells(values, formula[1:]) == [pytest.approx(number, rel=SHEET_REL)]
                    drawn += 1
        assert drawn > 0


def test_the_rankings_chart_has_japan_apart_and_the_classes_of_number() -> None:
    book = _book(take("ranking"))
    chart = book.worksheets[0]._charts[0]
    assert chart.tagname == "barChart"
    assert chart.barDir == "bar"
    series = {_cells(book, one.tx.strRef.f)[0]: one for one in chart.series}
    assert list(series) == ["Estimate", "Japan: requested", "Japan: spent", "Pledged", "Spent", "Budgeted"]
    names = _cells(book, series["Estimate"].cat.strRef.f)
    shares = {name: dict(zip(names, _cells(book, one.val.numRef.f), strict=True)) for name, one in series.items()}
    assert shares["Estimate"]["Lithuania"] == 5.33
    assert shares["Japan: spent"]["Japan now"] == 1.4117
    assert shares["Japan: requested"]["Japan at 3.5% (yours)"] == 3.5
    assert shares["Japan: requested"]["Japan at 3%"] == 3
    assert sum(value is not None for values in shares.values() for value in values.values()) == len(names) == 42
    # 31 members, Japan's three, NATO's two guidelines, and six allies by SIPRI's definition
    assert (shares["Spent"]["South Korea (SIPRI)"], shares["Pledged"]["NATO floor"]) == (
        pytest.approx(2.6, abs=0.05),
        2,
    )
    assert series["Estimate"].spPr.pattFill is None
    assert series["Estimate"].spPr.solidFill.srgbClr.upper() == "C9D0D7"  # grey inside its outline
    assert series["Japan: requested"].spPr.noFill
    assert series["Japan: spent"].spPr.solidFill.srgbClr.upper() == "C23A12"


@pytest.mark.parametrize(
    ("exhibit_id", "choice", "tag", "axis"),
    [
        ("road", None, "lineChart", "Share of GDP (%)"),
        ("road", "1949", "lineChart", "Share of GDP (%)"),
        ("equipment", None, "scatterChart", "Equipment, share of defence spending (%)"),
        ("timeline", None, "scatterChart", "Share named (% of GDP)"),
        ("cost", None, "lineChart", "Spending (trillion yen)"),
        ("cost", "yen", "barChart", "Spending (billion dollars)"),
        ("spenders", None, "barChart", "Spending (billion dollars)"),
    ],
)
def test_a_chart_fits_its_question_and_names_its_unit(exhibit_id: str, choice: str | None, tag: str, axis: str) -> None:
    chart = _book(take(exhibit_id, choice)).worksheets[0]._charts[0]
    assert chart.tagname == tag
    titles = [a.title for a in (chart.x_axis, chart.y_axis) if a.title]
    assert axis in ["".join(run.t for p in title.tx.rich.p for run in p.r) for title in titles]


@pytest.mark.parametrize("exhibit_id", EXHIBITS)
def test_the_same_order_gives_the_same_bytes(exhibit_id: str) -> None:
    for format in ("csv", "csv-metadata.json", "json", "xlsx", "pptx", "html"):
        assert render(take(exhibit_id, lang="ja"), format) == render(take(exhibit_id, lang="ja"), format)
