"""python -m data.update: official spreadsheets and services into tables, all of them or none.

Four steps: read, understand, check, write. What is new and what was revised is shown before anything is written. Exit
status: 0 done, or nothing to do; 2 refused, with nothing written.
"""

import argparse
import contextlib
import os
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from data import checksums
from data.importing import commit
from data.importing.batch import Batch
from data.importing.batches import batches_of
from data.importing.checks import check
from data.importing.lock import only_one
from data.importing.merge import Change, Merged, Rows, as_csv, merge, read_rows
from data.importing.refusal import RefusedError
from data.importing.sources_file import with_edition
from data.oddities import COUNTRIES
from data.schema import TABLES
from data.sources import read_sources
from data.table_file import TableError, read_table, shown
from data.text_encoding import let_every_text_out

_FOLDER = Path(__file__).resolve().parent
_SHOWN = 20
TOUCHED = {
    "sipri": ("sipri_share", "sipri_usd"),
    "nato": ("nato_share", "nato_usd", "nato_equipment", "nato_context"),
    "imf": ("imf_growth", "gdp", "population"),
    "worldbank": ("gdp", "population", "exchange_rate"),
}


def main(arguments: Sequence[str] | None = None, folder: Path = _FOLDER, today: date | None = None) -> int:
    """Runs the command; `folder` has sources.toml and tables/."""
    asked = _parser().parse_args(arguments)
    try:
        commit.refuse_links(folder)
        with only_one(folder), _working_folder(folder, asked.dry_run) as place:
            return _run(asked, place, today or date.today())
    except (RefusedError, TableError) as error:
        print(f"Refused; nothing was written.\n{error}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        print("Refused; nothing was written.\nThe output was cut off; expected: a reader of all of it", file=sys.stderr)
        return 2
    finally:
        _end_output()


@contextlib.contextmanager
def _working_folder(folder: Path, dry_run: bool) -> Iterator[Path]:
    """The folder itself; for a dry run a copy of it, since the folder may be read-only."""
    if not dry_run:
        yield folder
        return
    with tempfile.TemporaryDirectory() as made:
        commit.copy(folder, Path(made))
        try:
            yield Path(made)
        except TableError as error:
            place = folder / Path(error.file).relative_to(made)
            raise TableError(shown(place), error.faults) from error


def _end_output() -> None:
    """Flushes standard output; if the pipe is closed, what is left is discarded."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m data.update", description=__doc__.split("\n")[0] if __doc__ else ""
    )
    parser.add_argument("--sipri", type=Path, metavar="FILE.xlsx", help="SIPRI's military expenditure workbook")
    parser.add_argument("--nato", type=Path, metavar="FILE.xlsx", help="NATO's defence expenditure tables")
    parser.add_argument("--imf", action="store_true", help="ask the IMF for its newest World Economic Outlook")
    parser.add_argument("--worldbank", action="store_true", help="ask the World Bank for Japan's GDP, people and yen")
    parser.add_argument("--released", type=_day, metavar="YYYY-MM-DD", help="the day the workbook was released")
    parser.add_argument("--accept-large-revisions", action="store_true", help="take what looks like exchanged rows")
    parser.add_argument("--all", action="store_true", help=f"show every change, not the {_SHOWN} largest of a table")
    parser.add_argument("--dry-run", action="store_true", help="show what would change and write nothing")
    return parser


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day; expected: YYYY-MM-DD") from None


def _run(asked: argparse.Namespace, folder: Path, today: date) -> int:
    if asked.released and bool(asked.sipri) == bool(asked.nato):
        raise RefusedError("--released: is the day of one workbook; expected: one of --sipri and --nato with it")
    if not (asked.sipri or asked.nato or asked.imf or asked.worldbank):
        raise RefusedError("nothing to read; expected: --sipri FILE.xlsx, --nato FILE.xlsx, --imf or --worldbank")
    if commit.recover(folder):
        print("An update had been cut off halfway: its files are undone" + (" in what follows." * asked.dry_run or "."))
    sources = read_sources(folder / "sources.toml")
    typed = {
        name: read_table(folder / "tables" / f"{name}.csv", TABLES[name], sources.keys())
        for option, names in TOUCHED.items()
        if getattr(asked, option)
        for name in names
    }
    checksums.check(folder)  # a truncated table must not be rewritten as if it were whole
    batches = list(batches_of(asked, sources, typed))
    tables = {name: read_rows(folder / "tables" / f"{name}.csv") for name in TABLES}
    before = (folder / "sources.toml").read_text(encoding="utf-8")
    sources_text = before
    for batch in batches:
        check(batch, typed, accept_large_revisions=asked.accept_large_revisions)
        _print_batch(batch)
        changed = False
        for name in dict.fromkeys(row.table for row in batch.rows):
            merged = merge(name, tables[name], batch)
            tables[name] = [dict(row) for row in merged.rows]
            changed |= bool(merged.changes)
            _print_changes(merged, shown=None if asked.all else _SHOWN)
        if changed or batch.edition.file:
            sources_text = with_edition(sources_text, batch.edition, today)
    texts = _changed(folder, tables)
    if sources_text != before:
        texts = {"sources.toml": sources_text, **texts}
    if not texts:
        print("Nothing to change: the tables hold all of this already.")
        return 0
    _check_and_write(folder, texts, tables, batches, asked.dry_run)
    return 0


def _changed(folder: Path, tables: Mapping[str, Rows]) -> dict[str, str]:
    """The new text of each table that changes, and then of the manifest, by path from `folder`."""
    written = {name: as_csv(name, rows) for name, rows in tables.items()}
    texts = {
        f"tables/{name}.csv": text
        for name, text in written.items()
        if text != (folder / "tables" / f"{name}.csv").read_text(encoding="utf-8")
    }
    return {**texts, checksums.NAME: checksums.text_of(written)} if texts else {}


def _print_batch(batch: Batch) -> None:
    print(f"{batch.edition.file or 'Answer'}: {batch.edition.name}")
    for notice in batch.notices:
        print(f"  {notice}")
    if batch.left_out:
        print(
            f"  The {len(COUNTRIES)} selected countries are taken, {batch.left_out} others are left out: the terms of "
            "use allow a small part of the data set."
        )
    print(f"  Names not known: {', '.join(batch.unknown) or 'none'}")


def _print_changes(merged: Merged, shown: int | None) -> None:
    by_kind = {
        what: [change for change in merged.changes if change.what == what]
        for what in ("new", "revised", "corrected", "described anew", "gone", "confirmed")
    }
    counted = ", ".join(f"{len(changes)} {what}" for what, changes in by_kind.items() if changes)
    print(f"  {merged.table}: {counted or 'no change'}; {merged.same} rows as before")
    for what in ("new", "revised", "corrected", "described anew", "gone"):
        changes = sorted(by_kind[what], key=lambda change: (-abs(change.difference or 0), change.key))
        for change in changes[:shown]:
            print(f"    {_line(change)}")
        if shown is not None and len(changes) > shown:
            print(f"    and {len(changes) - shown} more {what} (--all shows them)")


def _line(change: Change) -> str:
    where = " ".join(change.key)
    if change.what == "new":
        return f"{where}: new {change.new}"
    if change.what == "gone":
        return f"{where}: gone, was {change.old}"
    difference = f" ({change.difference:+.6g})" if change.difference is not None else ""
    return f"{where}: {change.what} {change.old} -> {change.new}{difference}"


def _check_and_write(
    folder: Path, texts: Mapping[str, str], tables: Mapping[str, Rows], batches: Sequence[Batch], dry_run: bool
) -> None:
    sys.stdout.flush()  # raises if the pipe is closed: changes that could not be shown are not written
    try:
        commit.stage(folder, texts)
    except TableError as error:
        raise RefusedError(_placed(error, tables, batches)) from error
    if dry_run:
        print(f"Nothing was written (--dry-run). Would change: {', '.join(texts)}")
        return
    commit.commit(folder, list(texts))
    with contextlib.suppress(BrokenPipeError):
        print(f"Written: {', '.join(texts)}. Restart the dashboard to show it.")
        for batch in batches:
            edition = batch.edition.id
            print(f"Read over what sources.toml says of {edition}: checked, doubt and url are for a person to write.")


def _placed(error: TableError, tables: Mapping[str, Rows], batches: Sequence[Batch]) -> str:
    """The faults of staged tables, each with the sheet, row and column of the workbook that the row was read from."""
    name = Path(error.file).stem
    lines = []
    for fault in error.faults[:_SHOWN]:
        place = ""
        with contextlib.suppress(KeyError, IndexError, TypeError, StopIteration):
            row = tables[name][(fault.row or 0) - 2]
            key = TABLES[name].key
            place = next(
                given.place
                for batch in batches
                for given in batch.rows
                if given.table == name
                and batch.edition.id == row["source"]
                and all(given.cells[k] == row[k] for k in key)
            )
        lines.append(f"{place}: {fault.line(name)}" if place else fault.line(error.file))
    return "\n".join(lines)


if __name__ == "__main__":
    let_every_text_out()
    sys.exit(main())
