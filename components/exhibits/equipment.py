"""On what? NATO's members by share of GDP and share spent on equipment, and Japan's own breakdown of its budgets."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd

from components.exhibits import equipment_items, equipment_scatter, equipment_text
from components.kit.exhibit import Exhibit, finish
from components.kit.japan_shares import JapanShare, japan_shares
from components.kit.level_notes import base_notes
from components.kit.source_text import translated
from components.model.commitments import guideline_rows, guidelines
from components.model.level import japan_level
from components.model.rows import records
from components.model.scenario import JPN
from components.model.view import View
from components.words import Words
from data import Figures, NatoEdition, nato_edition


def build(view: View, choice: str) -> Exhibit:
    """The exhibit of one of its pictures.

    `nato`: table iso3, name, share_pct, equipment_share_pct, kind, year, release, source; members of one edition and
    year, then Japan's shares (no equipment), then the guidelines (no iso3, the one value that they are of).
    Else Japan's: fiscal_year, stage, group, item, scope, amount_basis, amount_trn_jpy, part_pct (of the printed total
    of its group, where there is one), kind, release, source; empty where nothing was known on the date.
    """
    return _nato(view) if choice == "nato" else _japan(view, choice)


def _nato(view: View) -> Exhibit:
    figures, scenario, words = view.figures, view.scenario, view.words
    edition, level = nato_edition(figures, "nato_equipment"), japan_level(figures, scenario.measure)
    rows, japan, guides = _members(figures, edition, words), japan_shares(view, level), guidelines(figures)
    floor = figures.targets[figures.targets["component"] == "equipment"].sort_values("decided_on").iloc[-1]
    floor_pct = float(floor["value_pct"])
    guided = words.joined([words.target(share) for share in guides["value_pct"]])
    head = [
        words("equipment-head", year=str(edition.year)),
        words("equipment-head-guides", shares=guided, floor=words.target(floor_pct)),
    ]
    picture, height = equipment_scatter.figure(
        rows, japan, list(guides["value_pct"]), floor_pct, scenario.compare, head, words
    )
    points = {row.iso3: (row.share_pct, row.equipment_share_pct) for row in records(rows, equipment_scatter.Member)}
    uprights = {mark: (share.own_year_pct, 0.0) for share in japan for mark in share.marks}
    return finish(
        id="equipment",
        words=words,
        figures=figures,
        headline=words(
            "equipment-headline-nato", enough=str(int((rows["equipment_share_pct"] >= floor_pct).sum())),
            of=str(len(rows)), floor=words.target(floor_pct), year=str(edition.year),
        ),
        details=_nato_details(rows, japan, edition, floor_pct, float(guides["value_pct"].max()), words),
        figure=picture,
        table=_nato_table(rows, japan, guides, floor.to_frame().T, words),
        source_ids=[
            edition.source, *level.sources[:1], *guides["source"], floor["source"],
            *(share.source for share in japan if share.source),
        ],
        notes=_nato_notes(view, edition, rows),
        revised=("nato", "sipri" if scenario.measure == "sipri" else "budget", "targets"),
        marks=points | uprights,
        height=height,
    )  # fmt: skip


def _nato_table(
    rows: pd.DataFrame, japan: list[JapanShare], guides: pd.DataFrame, floor: pd.DataFrame, words: Words
) -> pd.DataFrame:
    """The members, Japan's shares of GDP, and the guidelines for both axes."""
    marks = [vars(share) | {"iso3": JPN, "share_pct": share.own_year_pct} for share in japan]
    parts = [
        rows.drop(columns="note"),
        pd.DataFrame(marks)[["iso3", "name", "share_pct", "kind", "year", "release", "source"]],
        guideline_rows(guides, words, "share_pct"),
        guideline_rows(floor, words, "equipment_share_pct"),
    ]
    return pd.concat(parts, ignore_index=True).astype({"year": "Int64"})


def _nato_details(
    rows: pd.DataFrame, japan: list[JapanShare], edition: NatoEdition, floor: float, core: float, words: Words
) -> Iterator[str]:
    """The members that reach both guidelines, and what those at each of Japan's shares or more put into equipment."""
    both = (rows["equipment_share_pct"] >= floor) & (rows["share_pct"] >= core)
    yield words(
        "equipment-detail-both", both=int(both.sum()), core=words.target(core), floor=words.target(floor),
        kind=words(f"kind-{rows['kind'].iloc[0]}"), release=words.date(edition.release), year=str(edition.year),
    )  # fmt: skip
    for share in japan:
        if share.role in ("asked", "reader"):
            reach = rows.loc[rows["share_pct"] >= round(share.own_year_pct, 2), "equipment_share_pct"]
            yield words(
                "equipment-detail-reach",
                share=words.target(round(share.own_year_pct, 2)),
                reach="none" if reach.empty else "one" if len(reach) == 1 else "many",
                count=str(len(reach)),
                low=words.pct(float(reach.min()), 1),
                high=words.pct(float(reach.max()), 1),
            )


def _nato_notes(view: View, edition: NatoEdition, rows: pd.DataFrame) -> Iterator[str]:
    figures, scenario, words = view.figures, view.scenario, view.words
    yield words("note-equipment-japan")
    yield words("note-nato-definition")
    yield words("note-iceland")
    newer = nato_edition(figures)
    if newer.source != edition.source:
        yield words("note-equipment-edition", release=words.date(edition.release), newer=words.date(newer.release))
    if scenario.measure == "government":
        yield words("note-equipment-fixed")
    yield from base_notes(figures, japan_level(figures, scenario.measure), words)
    yield from (translated(words, note) for note in rows["note"])


def _members(figures: Figures, edition: NatoEdition, words: Words) -> pd.DataFrame:
    """Both shares of one year in one edition, though a newer edition may tabulate the share of GDP alone."""
    shares = figures.nato_share
    shares = shares[(shares["source"] == edition.source) & (shares["year"] == edition.year)]
    rows = edition.rows.merge(shares[["iso3", "share_pct", "note"]], on="iso3", suffixes=("_equipment", ""))
    rows = rows.assign(name=[words.country(iso3) for iso3 in rows["iso3"]])
    columns = ["iso3", "name", "share_pct", "equipment_share_pct", "kind", "year", "release", "source", "note"]
    return rows.sort_values("equipment_share_pct", ascending=False, ignore_index=True)[columns]


def _japan(view: View, picture: str) -> Exhibit:
    figures, words = view.figures, view.words
    rows = equipment_items.rows(figures, picture)
    level = japan_level(figures, "related")
    figure, height = equipment_items.figure(rows, words, picture)
    said = equipment_text.said(rows, level, words, picture, words.date(figures.as_of))
    return finish(
        id="equipment",
        words=words,
        figures=figures,
        headline=said[0],
        details=said[1:],
        figure=figure,
        table=equipment_items.table(rows, words),
        source_ids=[
            *(rows["source"] if len(rows) else level.sources[:1]),
            *(figures.budget_execution["source"] if picture == "nature" else ()),
        ],
        notes=[
            words("note-equipment-basis"),
            words(f"note-equipment-{picture}"),
            words("note-equipment-kept") if view.scenario.kept else "",
            *equipment_text.row_notes(rows, words),
            *(equipment_text.execution_notes(figures, words) if picture == "nature" else ()),
        ],
        revised=("budget",),
        height=height,
    )
