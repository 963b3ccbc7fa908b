"""Reads sources.toml: who published each edition, how it was checked, what is doubtful.

python -m data.sources --secondary    lists the headline numbers that rest on a secondary source
"""

import argparse
import dataclasses
import sys
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from data import headline_numbers
from data.japanese import ALLOWED, has_japanese
from data.schema import TABLES
from data.table_file import Fault, TableError, first_day, read_table, read_text, shown
from data.text_encoding import let_every_text_out

TRUST = ("high", "medium", "low")
OWN = "own"  # the trust of a reader's own figures, which are not checked
# English or Japanese, with the Japanese in japanese.toml.
TRANSLATED = ("title", "terms", "checked", "doubt", "secondary")
_MAY_BE_EMPTY = ("doubt", "published", "url")
_FOLDER = Path(__file__).resolve().parent


@dataclass(frozen=True)
class Source:
    """One edition of one publication. Dates are ISO text, as precise as known; `published` may be "".

    `secondary` says what was read where that is not the publisher's own page or an agency's report, such as a blog, and
    what was looked for instead where a headline number rests on it.

    `file`, `sha256` and `imported` (a day) say which workbook `data.update` has read the edition from; "" if none.
    """

    publisher: str
    publisher_ja: str
    title: str
    edition: str
    edition_ja: str
    published: str
    accessed: str
    url: str
    terms: str
    checked: str
    trust: str
    doubt: str
    secondary: str = ""
    file: str = ""
    sha256: str = ""
    imported: str = ""


def own_source(text: str) -> Source:
    """The source that a reader's file names for its figures; the publisher is a message, in both languages."""
    return Source("", "", "", text, text, "", "", "", "", "", OWN, "")


FIELDS = tuple(field.name for field in dataclasses.fields(Source))
_NEEDED = tuple(field.name for field in dataclasses.fields(Source) if field.default is dataclasses.MISSING)


def read_sources(path: Path) -> Mapping[str, Source]:
    """Every source by its id. Raises TableError with every fault; its column is "id.field"."""
    file = shown(path)
    text = read_text(path, "a list of sources in TOML")
    try:
        entries = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # numbers too long and brackets too deep are no TOMLDecodeError
        raise TableError(file, [Fault(None, None, "", "valid TOML", f"is no TOML: {error}")]) from error
    faults = [fault for name, entry in entries.items() for fault in _faults(name, entry)]
    if faults:
        raise TableError(file, faults)
    return MappingProxyType({name: Source(**entry) for name, entry in entries.items()})


def _faults(name: str, entry: object) -> list[Fault]:
    if not isinstance(entry, dict):
        return [Fault(None, name, str(entry), "a table such as [sipri-2026-04]")]
    fields = ", ".join(FIELDS)
    faults = [Fault(None, f"{name}.{field}", "", fields, "is missing") for field in _NEEDED if field not in entry]
    for field, value in entry.items():
        place = f"{name}.{field}"
        if field not in FIELDS:
            faults.append(Fault(None, place, field, fields))
        elif not isinstance(value, str):
            faults.append(Fault(None, place, str(value), "text in quotes"))
        elif not value and field not in _MAY_BE_EMPTY:
            faults.append(Fault(None, place, "", "text", "is empty"))
        elif field in TRANSLATED and not has_japanese(value):
            faults.append(Fault(None, place, value, ALLOWED))
        elif field == "trust" and value not in TRUST:
            faults.append(Fault(None, place, value, ", ".join(TRUST)))
        elif field in ("published", "accessed", "imported") and value and first_day(value) is None:
            faults.append(Fault(None, place, value, "a date such as 2025, 2025-06 or 2025-06-21"))
        elif field == "url" and value and not value.startswith(("https://", "http://")):
            faults.append(Fault(None, place, value, "an address that begins with https:// or http://"))
        elif field == "url" and not value and not entry.get("doubt"):
            faults.append(Fault(None, place, "", "an address, or a doubt that says why there is none", "is empty"))
    return faults


def secondary(folder: Path = _FOLDER) -> Iterator[tuple[str, str, Source]]:
    """Each headline number of which the newest row rests on a secondary source: its name, the source's id, the source.

    `folder` has sources.toml and tables/. Raises TableError if a file is not valid.
    """
    sources = read_sources(folder / "sources.toml")
    names = {one.table for one in headline_numbers.HEADLINES}
    tables = {name: read_table(folder / "tables" / f"{name}.csv", TABLES[name], sources.keys()) for name in names}
    for one, row in headline_numbers.rows(tables):
        if sources[row["source"]].secondary:
            yield one.name, row["source"], sources[row["source"]]


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command. Exit status: 0, or 2 if a file is not valid."""
    parser = argparse.ArgumentParser(prog="python -m data.sources", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--secondary", action="store_true", required=True, help="list what rests on a secondary source")
    parser.parse_args(arguments)
    try:
        found = list(secondary())
    except TableError as error:
        print(error, file=sys.stderr)
        return 2
    for name, id_, source in found:
        print(f"{name}\n  {id_}: {source.publisher}, {source.edition}\n  {source.secondary}")
    print(f"{len(found)} of {len(headline_numbers.HEADLINES)} headline numbers rest on a secondary source.")
    return 0


if __name__ == "__main__":
    let_every_text_out()
    raise SystemExit(main())
