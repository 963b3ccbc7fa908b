"""A reader's own figures on the command line: the same reading and the same messages as on the page."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import data
from components.kit.upload_text import notice_text, refusal_text
from components.model.view import View
from data.own_figures.apart import read_apart
from data.own_figures.parsing import JPN
from data.share_unit import Unit


class OwnFile(NamedTuple):
    """The view with the file's figures, None where none can be used; what is to be told of the file, line by line; and
    why nothing is used.
    """

    view: View | None
    told: list[str]
    problem: str = ""


def with_own_file(view: View, path: Path, unit: Unit | None) -> OwnFile:
    """Reads the file. Raises OSError where it cannot be opened."""
    words = view.words
    first = list(dict.fromkeys((JPN, *view.scenario.compare)))
    own = read_apart(path.read_bytes(), path.name, unit=unit, first=first)
    told = [notice_text(one, words) for one in own.notices] + [refusal_text(one, words) for one in own.refused]
    if own.rows.empty:
        return OwnFile(None, told, words("command-own-none", name=own.name))
    if own.fractions is not None:
        return OwnFile(None, told, words("command-own-open", name=own.name))
    return OwnFile(replace(view, figures=data.with_own(view.figures, own)), told)
