"""Checks the tables against their manifest of rows and checksums (see checksums.py).

python -m data.manifest            checks
python -m data.manifest --write    rewrites the manifest after an edit by hand, if every table is valid
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from data import checksums
from data.importing.commit import recover, refuse_links
from data.importing.lock import only_one
from data.importing.refusal import RefusedError
from data.schema import TABLES
from data.sources import read_sources
from data.table_file import TableError, read_table, read_text
from data.text_encoding import let_every_text_out

_FOLDER = Path(__file__).resolve().parent


def main(arguments: Sequence[str] | None = None, folder: Path = _FOLDER) -> int:
    """Runs the command; `folder` has sources.toml and tables/. Exit status: 0 they match or were written, 2 refused."""
    parser = argparse.ArgumentParser(prog="python -m data.manifest", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--write", action="store_true", help="write the list anew, after an edit by hand")
    try:
        if parser.parse_args(arguments).write:
            refuse_links(folder)
            with only_one(folder):
                if recover(folder):
                    print("An update had been cut off halfway: its files are undone.")
                print("\n".join(write(folder)) or "No table has changed.")
        rows = sum(entry.rows for entry in checksums.check(folder).values())
    except (RefusedError, TableError) as error:
        print(f"Refused.\n{error}", file=sys.stderr)
        return 2
    print(f"{len(TABLES)} tables with {rows:,} rows are those of {checksums.NAME}.")
    return 0


def write(folder: Path) -> list[str]:
    """Writes the manifest of the tables, and gives a line for each table that differs from the manifest of before.

    Raises TableError if a table is not valid.
    """
    before = checksums.read(folder)
    sources = read_sources(folder / "sources.toml")
    texts = {}
    for name, table in TABLES.items():
        path = folder / "tables" / f"{name}.csv"
        read_table(path, table, sources.keys())
        texts[name] = read_text(path, "a table")
    (folder / checksums.NAME).write_text(checksums.text_of(texts), encoding="utf-8", newline="\n")
    now = checksums.check(folder)
    rows_before = {name: f"{before[name].rows:,}" if name in before else "none" for name in now}
    return [
        f"{name}: {now[name].rows:,} rows, {rows_before[name]} before" for name in now if now[name] != before.get(name)
    ]


if __name__ == "__main__":
    let_every_text_out()
    sys.exit(main())
