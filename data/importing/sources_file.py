"""Writes into sources.toml where an edition was read from, keeping its form, order and comments."""

import re
from collections.abc import Mapping
from datetime import date

import tomlkit
from tomlkit.items import Table

from data.importing.batch import Edition
from data.sources import FIELDS


def with_edition(text: str, edition: Edition, today: date) -> str:
    """The text of sources.toml with the edition in it.

    A new edition gets an entry at its place in the alphabet; a known one gets file, checksum and day of import, and
    keeps all else. The text comes back unchanged if it has them already.
    """
    document = tomlkit.parse(text)
    about = {"file": edition.file, "sha256": edition.sha256}
    if edition.id in document:
        entry = document[edition.id]
        assert isinstance(entry, Table)
        if all(entry.get(name, "") == value for name, value in about.items()):
            return text
        for name, value in {**about, "imported": today.isoformat()}.items():
            entry[name] = value
        return tomlkit.dumps(document)
    dates = {"accessed": today.isoformat(), "imported": today.isoformat() if edition.file else ""}
    return _inserted(text, edition.id, {**edition.details, **about, **dates})


def _inserted(text: str, name: str, fields: Mapping[str, str]) -> str:
    entry = tomlkit.table()
    for field in FIELDS:
        if field in fields and (fields[field] or field not in ("file", "sha256", "imported")):
            entry[field] = fields[field]
    block = tomlkit.dumps({name: entry})
    for header in re.finditer(r"^\[([A-Za-z0-9_-]+)\]$", text, re.MULTILINE):
        if header[1] > name:
            return f"{text[: header.start()]}{block}\n{text[header.start() :]}"
    return f"{text.rstrip()}\n\n{block}"
