"""On what? NATO's members by share of GDP and share spent on equipment, and Japan's own breakdown of its budgets."""

from __future__ import annotations

import pandas as pd

from components.exhibits import equipment_items
from components.kit import labels
from components.kit.benchmarks import base_notes
from components.kit.drawing import Drawing
from components.kit.exhibit import Exhibit, finish
from components.kit.look import DASH, INK, JAPAN_COLOR, MUTED, PAPER, REST, TARGET_COLOR, axis
from components.kit.source_text import translated
from components.model.commitments import asked_of_japan, guidelines
from components.model.level import japan_level
from components.model.rows import rows_of
from components.model.scenario import Scenario
from components.model.view import View
from components.words import Words
from data import Figures, NatoEdition, nato_edition

PLOT_WIDTHS, PLOT_HEIGHT = (288.0, 660.0), 400  # pixels between the axes on a phone and in a column
TOP_PX, LABEL_SIZE = 62, 11


def build(view: View, choice: str) -> Exhibit:
    """The exhibit of one of its pictures.

    `nato`: table iso3, name, share_pct, equipment_share_pct, kind, year, release, source; one edition and year.
    Else Japan's: fiscal_year, stage, group, item, scope, amount_basis, amount_trn_jpy, part_pct (of the printed total
    of its group, where there is one), kind, release, source; empty where nothing was known on the date.
    """
    figures, words = view.figures, view.words
    return _nato(view) if choice == "nato" else _japan(figures, words, choice)


def _nato(view: View) -> Exhibit:
    figures, scenario, words = view.figures, view.scenario, view.words
    edition, level = nato_edition(figures, "nato_equipment"), japan_level(figures, scenario.measure)
    rows = _members(figures, edition, words)
    guides = guidelines(figures)
    floor = figures.targets[figures.targets["component"] == "equipment"].sort_values("decided_on").iloc[-1]
    enough = rows["equipment_share_pct"] >= floor["value_pct"]
    core = float(guides["value_pct"].max())
    reach = rows.loc[rows["share_pct"] >= scenario.target_pct, "equipment_share_pct"]
    sentence = words(
        "equipment-sentence",
        enough=str(int(enough.sum())),
        of=str(len(rows)),
        floor=words.target(float(floor["value_pct"])),
        both=str(int((enough & (rows["share_pct"] >= core)).sum())),
        core=words.target(core),
        year=str(edition.year),
        kind=words(f"kind-{rows['kind'].iloc[0]}"),
        release=words.date(edition.release),
        target=words.target(scenario.target_pct),
        reach="none" if reach.empty else "one" if len(reach) == 1 else "many",
        count=str(len(reach)),
        low=words.pct(float(reach.min()), 1),
        high=words.pct(float(reach.max()), 1),
    )
    newer = nato_edition(figures)
    notes = [words("note-equipment-japan"), words("note-nato-definition"), words("note-iceland")]
    if newer.source != edition.source:
        notes.append(
            words("note-equipment-edition", release=words.date(edition.release), newer=words.date(newer.release))
        )
    notes += [*base_notes(figures, level, words), *(translated(words, note) for note in rows["note"])]
    shares = {f"target-{share:g}": (share, 0.0) for share in asked_of_japan(figures)}
    points = {row.iso3: (float(row.share_pct), float(row.equipment_share_pct)) for row in rows_of(rows)}
    return finish(
        id="equipment",
        words=words,
        figures=figures,
        headline=sentence,
        figure=_scatter(rows, list(guides["value_pct"]), float(floor["value_pct"]), level.share_pct, scenario, words),
        table=rows.drop(columns=["note"]),
        source_ids=[edition.source, *level.sources[:1], *guides["source"], floor["source"]],
        notes=notes,
        revised=("nato", "sipri" if scenario.measure == "sipri" else "budget", "targets"),
        marks=shares | points | {"japan-now": (level.share_pct, 0.0), "target": (scenario.target_pct, 0.0)},
        height=PLOT_HEIGHT + _top(scenario) + 44,
    )


def _top(scenario: Scenario) -> int:
    return TOP_PX + (18 if scenario.first_kept else 0)


def _members(figures: Figures, edition: NatoEdition, words: Words) -> pd.DataFrame:
    """Both shares of one year in one edition, though a newer edition may tabulate the share of GDP alone."""
    shares = figures.nato_share
    shares = shares[(shares["source"] == edition.source) & (shares["year"] == edition.year)]
    rows = edition.rows.merge(shares[["iso3", "share_pct", "note"]], on="iso3", suffixes=("_equipment", ""))
    rows = rows.assign(name=[words.country(iso3) for iso3 in rows["iso3"]])
    columns = ["iso3", "name", "share_pct", "equipment_share_pct", "kind", "year", "release", "source", "note"]
    return rows.sort_values("equipment_share_pct", ascending=False, ignore_index=True)[columns]


def _scatter(
    rows: pd.DataFrame, guides: list[float], floor: float, now: float, scenario: Scenario, words: Words
) -> Drawing:
    figure = Drawing()
    kept_pct = scenario.first_kept.target_pct if scenario.first_kept else 0.0
    right = max(float(rows["share_pct"].max()), scenario.target_pct, kept_pct, *guides) * 1.08
    top = float(rows["equipment_share_pct"].max()) * 1.08
    lines = [
        (share, words("equipment-guideline", share=words.target(share)), MUTED, DASH["pledged"], 0) for share in guides
    ]
    target = words("equipment-target", share=words.target(scenario.target_pct))
    lines.append((scenario.target_pct, f"<b>{target}</b>", TARGET_COLOR, "solid", 1))
    lines.append((now, f"<b>{words('equipment-now', share=words.pct(now, 2))}</b>", JAPAN_COLOR, "solid", 2))
    if scenario.first_kept:
        kept = words("kept-short", target=words.target(scenario.first_kept.target_pct))
        lines.append((scenario.first_kept.target_pct, f"<b>{kept}</b>", INK, "longdashdot", 3))
    for share, text, color, dash, step in lines:
        figure.add_scatter(
            x=[share, share], y=[0, top], mode="lines", hoverinfo="skip",
            line={"color": color, "width": 1.2 if color == MUTED else 2, "dash": dash},
        )  # fmt: skip
        side = "left" if share < right / 4 else "right" if share > right * 3 / 4 else "center"
        figure.add_annotation(
            x=share, y=top, yshift=3 + 18 * step, yanchor="bottom", xanchor=side, text=text,
            font={"size": 12, "color": color},
        )  # fmt: skip
    figure.add_scatter(
        x=[0, right], y=[floor, floor], mode="lines", hoverinfo="skip",
        line={"color": MUTED, "width": 1.2, "dash": DASH["pledged"]},
    )  # fmt: skip
    guide = words("equipment-floor", share=words.target(floor))
    figure.add_annotation(
        x=right, y=floor, text=guide, xanchor="right", yanchor="top", yshift=-2, bgcolor=PAPER, borderpad=0,
        font={"size": 12, "color": MUTED},
    )  # fmt: skip
    figure.add_scatter(
        x=rows["share_pct"], y=rows["equipment_share_pct"], mode="markers",
        marker={
            "size": 9, "line": {"width": 2},
            "color": [INK if iso3 in scenario.compare else REST for iso3 in rows["iso3"]],
            "symbol": ["circle-open" if kind == "estimate" else "circle" for kind in rows["kind"]],
        },
        customdata=[
            words(
                "equipment-hover", name=row.name, share=words.pct(row.share_pct, 2), kind=words(f"kind-{row.kind}"),
                equipment=words.pct(row.equipment_share_pct, 1), year=str(row.year),
            )
            for row in rows_of(rows)
        ],
        hovertemplate="%{customdata}<extra></extra>",
    )  # fmt: skip
    sides = _sides(rows, scenario.compare, right, top, (floor, guide))
    for row in (row for row in rows_of(rows) if row.iso3 in sides):
        figure.add_annotation(
            x=row.share_pct, y=row.equipment_share_pct, text=row.name, bgcolor=PAPER, borderpad=0,
            **sides[row.iso3].annotation,
            font={"size": LABEL_SIZE, "color": INK if row.iso3 in scenario.compare else MUTED},
        )  # fmt: skip
    figure.update_layout(margin={"l": 56, "r": 12, "t": _top(scenario), "b": 44})
    figure.update_xaxes(axis(words("axis-share-pct"), range=[0, right], dtick=1, ticksuffix="%"))
    figure.update_yaxes(axis(words("equipment-axis"), range=[0, top], dtick=10, ticksuffix="%"))
    return figure


def _sides(
    rows: pd.DataFrame, first: tuple[str, ...], right: float, top: float, floor: tuple[float, str]
) -> dict[str, labels.Side]:
    """Which members' names have room beside their points, the reader's countries and the extremes first."""
    extreme = {
        rows[column].agg(which) for column in ("share_pct", "equipment_share_pct") for which in ("idxmin", "idxmax")
    }
    order = sorted(rows_of(rows), key=lambda row: (row.iso3 not in first, row.Index not in extreme, row.Index))
    return labels.beside(
        {row.iso3: (row.share_pct / right, row.equipment_share_pct / top) for row in order},
        {row.iso3: row.name for row in order},
        widths_px=PLOT_WIDTHS,
        height_px=PLOT_HEIGHT,
        size=LABEL_SIZE,
        kept=[((1.0, floor[0] / top), floor[1], labels.Side("right", 0, -9))],
    )


def _japan(figures: Figures, words: Words, picture: str) -> Exhibit:
    rows = equipment_items.rows(figures, picture)
    level = japan_level(figures, "related")
    figure, height = equipment_items.figure(rows, words, picture)
    notes = [words("note-equipment-basis"), words(f"note-equipment-{picture}")]
    return finish(
        id="equipment",
        words=words,
        figures=figures,
        headline=equipment_items.sentence(rows, level, words, picture, words.date(figures.as_of)),
        figure=figure,
        table=equipment_items.table(rows, words),
        source_ids=rows["source"] if len(rows) else level.sources[:1],
        notes=[*notes, *equipment_items.row_notes(rows, words)],
        revised=("budget",),
        height=height,
    )
