"""Reads sources.toml: who published each edition, how it was checked, what is doubtful."""

import dataclasses
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from data.japanese import ALLOWED, has_japanese
from data.table_file import Fault, TableError, first_day, read_text, shown

TRUST = ("high", "medium", "low")
OWN = "own"  # the trust of a reader's own figures, which are not checked
TRANSLATED = ("title", "terms", "checked", "doubt")  # English or Japanese, with the Japanese in japanese.toml
_MAY_BE_EMPTY = ("doubt", "published", "url")


@dataclass(frozen=True)
class Source:
    """One edition of one publication. Dates are ISO text, as precise as known; `published` may be "".

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
