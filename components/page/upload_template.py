"""The form in which a reader's own figures are taken, as a file with one line of the tables as its example. Pure."""

from __future__ import annotations

import csv
import io

import xlsxwriter

from components.kit.source_text import source_edition, source_publisher
from components.model.scenario import JPN
from components.words import Words
from data import Figures

COLUMNS = ("country", "year", "share_pct", "kind", "label", "source")


def template_csv(figures: Figures, words: Words) -> bytes:
    """UTF-8 with a byte-order mark, without which Excel garbles Japanese."""
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\r\n").writerows(_lines(figures, words))
    return text.getvalue().encode("utf-8-sig")


def template_xlsx(figures: Figures, words: Words) -> bytes:
    """A workbook with one sheet."""
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True, "strings_to_formulas": False}) as book:
        sheet = book.add_worksheet()
        for row, line in enumerate(_lines(figures, words)):
            sheet.write_row(row, 0, line)
        sheet.set_column(0, len(COLUMNS) - 1, 16)
    return buffer.getvalue()


def _lines(figures: Figures, words: Words) -> list[list[object]]:
    shares = figures.sipri_share
    newest = shares[shares["iso3"] == JPN].sort_values("year").iloc[-1]
    source = figures.sources[newest["source"]]
    cited = words("credit-source", publisher=source_publisher(words, source), edition=source_edition(words, source))
    kind = words(f"kind-{newest['kind']}")
    example = [words.country(JPN), int(newest["year"]), float(newest["share_pct"]), kind, "", cited]
    return [[words(f"own-column-{column}") for column in COLUMNS], example]
