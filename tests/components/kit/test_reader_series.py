"""The reader's own figures are drawn, listed, credited and taken away as the reader's, and change nothing else."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from typing import Any, get_args

import openpyxl
import pandas as pd
import pptx
import pytest

import data
from components.exhibits import EXHIBITS, build
from components.export.bundle import bundle
from components.export.order import file_name, order, render
from components.export.pictures.chrome import Chrome
from components.export.web.briefing import briefing
from components.kit import reader_series
from components.kit.exhibit import Exhibit
from components.kit.look import CLEAR, READER_COLOR
from components.kit.upload_text import limits
from components.model.controls import default_scenario
from components.model.view import View
from components.page import upload_template
from components.page.elements.compare_content import content
from components.words import load_words
from data.own_figures.lines import Note, Reason
from data.own_figures.reading import read_own
from tests.latin import english

SHOWING = ("compare", "ranking", "road")
FILE = """country,year,share_pct,kind,label,source
Japan,2024,1.5,spent,<b>M</b>,"=HYPERLINK(""http://x"")"
Japan,2026,1.9,estimate,<b>M</b>,"=HYPERLINK(""http://x"")"
Japan,2030,3.1,pledged,Plan,Party paper
Poland,2026,4.8,estimate,,
Switzerland,2025,0.9,,,
"""
FIGURES = data.load()
READ = read_own(FILE.encode(), "mine.csv")
BOTH = data.with_own(FIGURES, READ)
SCENARIO = default_scenario(data.load())
WORD = {"en": "yours", "ja": "利用者の数値"}


def built(exhibit_id: str, lang: str = "en", figures: Any = BOTH) -> Exhibit:
    return build(exhibit_id, View(figures, SCENARIO, load_words(lang)))


def yours(exhibit: Exhibit) -> pd.DataFrame:
    return exhibit.table[exhibit.table["kind"].str.startswith("own")]


@pytest.mark.parametrize("lang", ["en", "ja"])
@pytest.mark.parametrize("exhibit_id", SHOWING)
def test_they_are_drawn_with_their_own_mark_said_to_be_the_readers_and_credited(exhibit_id: str, lang: str) -> None:
    exhibit = built(exhibit_id, lang)
    assert exhibit.figure.data  # plotly finds nothing wrong with it
    marks = [t for t in exhibit.spec["data"] if READER_COLOR in json.dumps(t)]
    if exhibit_id == "ranking":
        assert {t["marker"]["color"] for t in marks if t["type"] == "bar"} == {CLEAR}  # outlined
    else:
        symbols = {s for t in marks if "symbol" in t.get("marker", {}) for s in t["marker"]["symbol"]}
        assert symbols == {"cross", "cross-open"}
    drawn = json.dumps(exhibit.spec, ensure_ascii=False)
    assert WORD[lang] in drawn
    assert "<b>M</b>" not in drawn
    assert "&lt;b&gt;M&lt;/b&gt;" in drawn
    assert WORD[lang] in exhibit.credit
    assert load_words(lang)("own-note") in exhibit.notes
    assert {source.edition for source in exhibit.sources} & {'=HYPERLINK("http://x")', "Party paper", "mine.csv"}


def test_each_exhibit_has_the_rows_that_it_asks_for() -> None:
    compare, ranking, road = (yours(built(exhibit_id)) for exhibit_id in SHOWING)
    assert list(compare["share_pct"]) == [1.9, 3.1]
    assert list(compare["name"]) == ["<b>M</b> (yours, 2026)", "Plan (yours, 2030)"]
    assert list(ranking["share_pct"]) == [4.8, 3.1, 1.9, 0.9]
    assert ranking["name"].iloc[0] == "Poland (yours, 2026)"
    assert ranking[["rank_without_japan", "japan_rank"]].isna().all(axis=None)
    assert list(road["year"]) == [2024, 2026, 2030, 2026, 2025]
    assert list(road["kind"]) == ["own-spent", "own-estimate", "own-pledged", "own-estimate", "own"]


@pytest.mark.parametrize("exhibit_id", EXHIBITS)
def test_no_official_row_rank_or_sentence_changes(exhibit_id: str) -> None:
    alone, both = built(exhibit_id, figures=FIGURES), built(exhibit_id)
    assert both.headline == alone.headline
    if exhibit_id not in SHOWING:
        assert both.spec == alone.spec
        return
    official = both.table.drop(yours(both).index).reset_index(drop=True)
    pd.testing.assert_frame_equal(official[alone.table.columns], alone.table, check_dtype=False)


def test_more_than_the_pictures_hold_is_left_to_the_table_and_said() -> None:
    lines = "".join(f"JPN,2025,{1 + number / 10},L{number}\n" for number in range(15))
    both = data.with_own(FIGURES, read_own(f"iso3,year,share_pct,label\n{lines}".encode(), "a.csv"))
    for exhibit_id, drawn in {"road": reader_series.DRAWN, "ranking": 12}.items():
        exhibit = built(exhibit_id, figures=both)
        assert len(yours(exhibit)) == 15
        assert (
            f"{drawn} of the reader’s 15 series are drawn, those of Japan and of the countries compared first; "
            "the table has all." in exhibit.notes
        )


def test_a_share_past_the_scale_and_a_far_year_keep_every_picture_whole() -> None:
    file = "iso3,year,share_pct\nJPN,2060,100\nJPN,1949,0\nUSA,1990,50\n"
    both = data.with_own(FIGURES, read_own(file.encode(), "a.csv"))
    assert len(yours(built("compare", figures=both))) == 0
    assert len(yours(built("road", figures=both))) == 1  # its first picture begins in 2000
    for exhibit_id in SHOWING:
        assert built(exhibit_id, figures=both).figure.data


def test_the_ladder_at_the_head_has_them_too() -> None:
    marks = [
        mark for mark in content(View(BOTH, SCENARIO, load_words("en")))["marks"] if mark["kind"].startswith("own")
    ]
    assert [(mark["kind"], mark["side"], mark["value"]) for mark in marks] == [
        ("own pledged", "above", "3.10%"),
        ("own estimate", "below", "1.90%"),
    ]
    assert marks[1]["lines"] == ["yours, 2026: <b>M</b>"]  # which the browser takes as a text, not as markup


@pytest.mark.parametrize("lang", ["en", "ja"])
@pytest.mark.parametrize("exhibit_id", ["road"])
@pytest.mark.parametrize("label", ["W" * 60, "数" * 60, "<b>" * 20])
def test_a_long_label_is_cut_behind_the_mark_and_leaves_a_phone_its_plot(
    exhibit_id: str, lang: str, label: str
) -> None:
    both = data.with_own(FIGURES, read_own(f"iso3,year,share_pct,label\nJPN,2026,2.2,{label}\n".encode(), "a.csv"))
    layout = built(exhibit_id, lang, both).spec["layout"]
    assert layout["margin"]["r"] <= reader_series.ROOM_PX
    names = [note["text"] for note in layout["annotations"] if note["font"]["color"] == READER_COLOR]
    assert names
    assert all(name.startswith(WORD[lang]) and "…" in name and "2.20%" in name for name in names)


@pytest.mark.parametrize("exhibit_id", SHOWING)
@pytest.mark.parametrize("lang", ["en", "ja"])
def test_every_file_has_them_as_the_readers_and_runs_none_of_their_text(exhibit_id: str, lang: str) -> None:
    words = load_words(lang)
    taken = order(exhibit_id, View(BOTH, SCENARIO, words))
    rows = len(yours(taken.exhibit))
    assert file_name(taken, "csv").startswith(f"{exhibit_id}-own-target3.5")
    text = render(taken, "csv").decode("utf-8-sig")
    table = list(csv.reader(line for line in io.StringIO(text) if not line.startswith("# ")))
    assert sum(any(cell.startswith("own") for cell in row) for row in table) == rows
    assert not [cell for row in table for cell in row if cell.startswith(("=", "@"))]
    assert WORD[lang] in text
    known = json.loads(render(taken, "json"))
    assert sum(row["kind"].startswith("own") for row in known["table"]) == rows
    assert any(source["publisher"] == words("own-publisher") for source in known["sources"])
    book = openpyxl.load_workbook(io.BytesIO(render(taken, "xlsx")))
    cells = [cell for sheet in book.worksheets[:2] for line in sheet.iter_rows() for cell in line]
    assert not [cell for cell in cells if cell.data_type == "f"]
    assert WORD[lang] in str([cell.value for sheet in book for line in sheet.iter_rows() for cell in line])
    slides = pptx.Presentation(io.BytesIO(render(taken, "pptx")))
    names = [plot.name for s in slides.slides for h in s.shapes if h.has_chart for plot in h.chart.plots[0].series]
    assert [name for name in names if WORD[lang] in name.lower()]


def test_the_workbook_of_a_slides_chart_holds_formulas_and_links_as_texts() -> None:
    lines = "JPN,2026,1.9,=1+1\nJPN,2026,2.9,http://x.example\nJPN,2027,2.9,http://x.example\n"
    both = data.with_own(FIGURES, read_own(f"iso3,year,share_pct,label\n{lines}".encode(), "a.csv"))
    slides = pptx.Presentation(io.BytesIO(render(order("compare", View(both, SCENARIO, load_words("en"))), "pptx")))
    (chart,) = (shape.chart for slide in slides.slides for shape in slide.shapes if shape.has_chart)
    book = openpyxl.load_workbook(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob))
    cells = [cell for line in book.worksheets[0].iter_rows() for cell in line]
    assert any("=1+1" in str(cell.value) for cell in cells)
    assert not [cell for cell in cells if cell.data_type == "f" or cell.hyperlink]


def test_no_file_of_one_or_of_all_runs_markup_of_the_readers() -> None:
    words, script = load_words("en"), "</script><script>alert(1)</script>"
    text = f"iso3,year,share_pct,label,source\nJPN,2026,1.9,{script},{script}\n"
    both = data.with_own(FIGURES, read_own(text.encode(), f"{script}.csv"))
    orders = [order(exhibit_id, View(both, SCENARIO, words)) for exhibit_id in EXHIBITS]
    pages = [render(one, "html").decode() for one in orders if one.exhibit.id in SHOWING]
    pages.append(briefing(View(both, SCENARIO, words), "html", chrome=Chrome(lambda: None)).decode())
    for page in pages:
        assert "yours" in page
        assert "<script>alert" not in page
    with zipfile.ZipFile(io.BytesIO(bundle(orders, ["csv"], link="http://localhost/"))) as archive:
        folder = archive.namelist()[0].partition("/")[0]
        table = pd.read_csv(archive.open(f"{folder}/tables/ranking.csv"))
        assert table.loc[table["kind"] == "own", "share_pct"].tolist() == [1.9]
        assert script in archive.read(f"{folder}/sources.csv").decode()


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_the_template_is_read_as_it_is(lang: str) -> None:
    words = load_words(lang)
    for name, make in (("a.csv", upload_template.template_csv), ("a.xlsx", upload_template.template_xlsx)):
        read = read_own(make(FIGURES, words), name)
        assert read.refused == ()
        assert list(read.rows["iso3"]) == ["JPN"]
        assert list(read.rows["kind"]) == ["own-spent"]
        newest = FIGURES.sipri_share[FIGURES.sipri_share["iso3"] == "JPN"].sort_values("year").iloc[-1]
        assert list(read.rows["share_pct"]) == [newest["share_pct"]]


def test_every_reason_has_its_words() -> None:
    reasons, notes = get_args(Reason), set(get_args(Note)) - {"assumed"}
    for lang in ("en", "ja"):
        words = load_words(lang)
        texts = [words(f"own-no-{reason}", **limits(words)) for reason in reasons]
        texts += [words(f"own-notice-{note}", count="2", value="UTF-8") for note in notes]
        assert len(set(texts)) == len(reasons) + len(notes)
    assert not [text for text in texts if set(english(text)) - {"XLSX", "XLS", "Excel", "Shift", "JIS", "ISO", "iso"}]
