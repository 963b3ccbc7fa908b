"""What the command was asked to read: a batch for each file and service."""

import argparse
from collections.abc import Iterator, Mapping
from dataclasses import replace

import pandas as pd

from data.importing import nato, sipri
from data.importing.batch import Batch
from data.importing.editions import Figures, known_file
from data.importing.imf import imf
from data.importing.workbook import Book, read_book
from data.importing.world_bank import world_bank
from data.oddities import AGGREGATES
from data.sources import Source


def batches_of(
    asked: argparse.Namespace, sources: Mapping[str, Source], typed: Mapping[str, pd.DataFrame]
) -> Iterator[Batch]:
    """What each file and service that is `asked` for gave, in their order; `typed` are the present tables.

    Raises RefusedError for what is not understood.
    """
    if asked.sipri:
        book = read_book(asked.sipri)
        yield _of_file(sipri.understand(book, sources, asked.released, _figures(typed["sipri_share"])), book, sources)
    if asked.nato:
        book = read_book(asked.nato)
        books = _of_workbooks(typed["nato_share"])
        batch = nato.understand(book, sources, _members(books), asked.released, _figures(books))
        yield _of_file(batch, book, sources)
    if asked.imf:
        yield imf(sources)
    if asked.worldbank:
        rates = typed["exchange_rate"]
        known = zip(rates["period"], zip(rates["source"], rates["jpy_per_usd"], strict=True), strict=True)
        yield world_bank(sources, dict(known))


def _of_file(batch: Batch, book: Book, sources: Mapping[str, Source]) -> Batch:
    """The batch with the file that it was read from; a file that is known keeps the name it had."""
    known = known_file(book, sources)
    if not known:
        return replace(batch, edition=replace(batch.edition, file=book.file, sha256=book.sha256))
    notice = f"This very file is known as {known}: its day ({batch.edition.released}) and its name there stay."
    edition = replace(batch.edition, file=sources[known].file, sha256=book.sha256)
    return replace(batch, edition=edition, notices=(notice, *batch.notices))


def _of_workbooks(shares: pd.DataFrame) -> pd.DataFrame:
    return shares[shares["how"].isin(["official_workbook", "converted_workbook"])]


def _figures(books: pd.DataFrame) -> dict[str, Figures]:
    def of(rows: pd.DataFrame) -> Figures:
        return dict(zip(zip(rows["iso3"], map(int, rows["year"]), strict=True), rows["share_pct"], strict=True))

    return {str(source): of(rows) for source, rows in books.groupby("source", observed=True)}


def _members(books: pd.DataFrame) -> frozenset[str]:
    newest = books[books["released"] == books["released"].max()]
    return frozenset(newest["iso3"]) - frozenset(AGGREGATES)
