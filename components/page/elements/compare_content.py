"""What the head of the page shows, written and placed for `compare.js`: finding, ladder, entry, columns.

Shares are in hundredths of a percent, places percentages of the scale's width ("58.3333%").
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from components.exhibits.compare_cells import ROWS, Cell
from components.exhibits.compare_marks import LadderMark, ladder_marks, now_mark
from components.exhibits.compare_reader import ReaderRow, reader_rows
from components.exhibits.compare_text import GROUPS, ColumnText, columns_text, row_labels
from components.kit.look import PALETTE
from components.model.controls import LADDER, PAGE_STEPS, TARGET
from components.model.kept_control import LONGEST_NAME
from components.model.level import japan_level
from components.model.scenario import MOST_KEPT, Scenario
from components.model.view import View
from components.page.elements import Json
from components.words import Words
from data import Figures
from data.figure_cache import cached_with_figures

FIELDS = ("share", "yen", "usd", "more")  # of the entry, in the order of `ReaderRow.entry`
TOUR = ("ladder", "entry", "columns", "tabs")  # in the order of STOPS in `tour.js`
PARTS = ("notes", "table", "take")  # behind the line of sources
VARIABLES = {"target": "target-color", "bar": "bar-color"}  # roles whose name in the stylesheet is another
ROLES = {"asked-low": "low", "asked-high": "high"}


def palette() -> str:
    """The look's colours as custom properties of the head, for light and dark."""
    names = {role: VARIABLES.get(role, role.replace("_", "-")) for role in PALETTE}
    colors = "".join(f"--{names[role]}: light-dark({light}, {dark});" for role, (light, dark) in PALETTE.items())
    mixed = (
        "--track: color-mix(in srgb, var(--bar-color) 35%, var(--paper));"
        "--climb: color-mix(in srgb, var(--target-color) 16%, var(--paper));"
    )
    return f".compare {{{colors}{mixed}}}\n"


def content(view: View) -> Json:
    """All that does not depend on the share; cached for all shares, so it must not be changed."""
    plain = replace(view.scenario, target_pct=TARGET.default, compare=(), pace_pct=None)
    return _content(view.figures, plain, view.words)


def row(view: View, share_pct: float) -> list[object]:
    """The row of one share, as `compare.js` takes it."""
    return _row(reader_rows(view, (share_pct,))[0])


def hundredths(share_pct: float) -> int:
    """A share in hundredths of a percent."""
    return round(share_pct * 100)


def place(share_pct: float) -> str:
    """Where a share stands on the scale from 0 to the highest target, for a stylesheet."""
    return f"{share_pct / TARGET.high * 100:.4f}%"


@cached_with_figures(64)
def _content(figures: Figures, scenario: Scenario, words: Words) -> Json:
    view = View(figures, scenario, words)
    now = now_mark(view)
    return {
        "lang": words.lang,
        "label": words("control-target"),
        "title": words("compare-title"),
        "page": PAGE_STEPS,
        "yours": words("compare-yours"),
        "level": place(japan_level(figures, scenario.measure).share_pct),
        "now": [now.lines[0], now.short],
        "sides": {side: words(f"compare-mark-{side}") for side in ("above", "below")},
        "ticks": [[place(tick), words.target(tick)] for tick in range(int(TARGET.high) + 1)],
        "marks": [_mark(mark, words) for mark in ladder_marks(view) if mark.side != "on"],
        "kept": [{"at": place(mark.share_pct), "name": mark.label} for mark in ladder_marks(view) if mark.side == "on"],
        "rows": [_row(one) for one in reader_rows(view, LADDER.steps)],
        "entry": {"lead": words("compare-entry-lead"), "fields": [_field(field, words) for field in FIELDS]},
        "keep": _keep(scenario, words),
        "labels": list(_labels(view)),
        "tour": _tour(words),
        "columns": [_column(column, view) for column in _with_reader(view)],
    }


def _tour(words: Words) -> Json:
    steps = [words(f"tour-{step}") for step in TOUR]
    return {
        "open": words("tour-open"),
        "name": words("tour-name"),
        "next": words("tour-next"),
        "done": words("tour-done"),
        "steps": steps,
        "of": [words("tour-of", step=at, steps=len(steps)) for at in range(1, len(steps) + 1)],
    }


def _mark(mark: LadderMark, words: Words) -> Json:
    share_pct = TARGET.nearest(mark.share_pct)
    return {
        "id": mark.id,
        "at": place(mark.share_pct),
        "wide": "" if mark.high_pct is None else place(mark.high_pct - mark.share_pct),
        "side": mark.side,
        "kind": mark.kind.replace("-", " "),  # two classes of the stylesheet: own estimate
        "role": mark.role or "rest",
        "lines": list(mark.brief),
        "short": mark.short,
        "value": mark.value,
        "share": hundredths(share_pct),
        "name": words("compare-jump", target=words.target(share_pct), label=mark.label),
    }


def _row(one: ReaderRow) -> list[object]:
    mine = None if one.column_id == "reader" else one.column_id
    cells = _in_groups([_cell(cell) for cell in one.cells])
    return [
        hundredths(one.share_pct), place(one.share_pct), one.share, one.gap, one.headline, one.title,
        list(one.entry), mine, cells,
    ]  # fmt: skip


def _cell(cell: Cell) -> object:
    return [cell.text, cell.aside] if cell.aside else cell.text


def _labels(view: View) -> Iterator[Json]:
    """The rows from the top: a group's heading is a row of its own."""
    for number, label in enumerate(row_labels(view)):
        if label.heading:
            yield {"text": label.heading, "note": label.basis, "group": True}
        yield {"text": label.label, "short": label.short, "help": label.help, "main": number == 0}


def _in_groups(cells: list[object]) -> list[object]:
    """The cells with an empty one in the row of each heading."""
    found: list[object] = []
    for row_id, cell in zip(ROWS, cells, strict=True):
        found += ["", cell] if row_id in GROUPS else [cell]
    return found


def _with_reader(view: View) -> list[ColumnText]:
    """The columns for a share that nobody has asked for, so that the reader's own has its place among them."""
    other = view.of(replace(view.scenario, target_pct=LADDER.low))
    return list(columns_text(other))


def _column(column: ColumnText, view: View) -> Json:
    words = view.words
    about: Json = {}
    if column.role == "kept":
        index = int(column.id.removeprefix("kept-")) - 1
        about = {
            "index": index,
            "given": view.scenario.kept[index].name,
            "rename": words("compare-rename"),
            "drop": words("compare-drop"),
        }
    share_pct = TARGET.nearest(column.share_pct)
    return {
        "id": column.id,
        "role": ROLES.get(column.role, column.role),
        "name": column.label,
        "share": column.share,
        "note": column.origin,
        "cells": _in_groups([_cell(cell) for cell in column.cells]),
        "hundredths": hundredths(share_pct),
        "help": words("compare-set", share=words.target(share_pct)),
        **about,
    }


def _field(field: str, words: Words) -> dict[str, str]:
    before = "" if field == "share" else words("compare-entry-equals")
    name, unit = words(f"compare-entry-{field}"), words(f"unit-entry-{field}")
    return {"id": field, "name": name, "before": before, "unit": unit}


def _keep(scenario: Scenario, words: Words) -> Json:
    full = words("compare-keep-full", most=str(MOST_KEPT)) if len(scenario.kept) >= MOST_KEPT else ""
    return {
        "label": words("compare-keep"),
        "name": words("compare-keep-name"),
        "save": words("compare-keep-save"),
        "longest": LONGEST_NAME,
        "full": full,
    }
