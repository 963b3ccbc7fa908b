"""Where would that be in NATO? Every member's share of GDP, and Japan now, at what is asked and at the target."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd

from components.kit import reader_series
from components.kit.benchmarks import base_notes
from components.kit.drawing import Drawing
from components.kit.exhibit import Exhibit, finish
from components.kit.look import DASH, INK, JAPAN_COLOR, MUTED, PAPER, READER_COLOR, REST, TARGET_COLOR, axis, bar_style
from components.kit.source_text import translated
from components.model.commitments import asked_of_japan, guidelines
from components.model.level import japan_level
from components.model.outcomes import outcomes, rank, share_of_its_year_pct
from components.model.rows import rows_of
from components.model.scenario import JPN
from components.model.view import View
from components.words import Words
from data import Figures, nato_edition

ROW_PX = 18
LEFT_PX, PLOT_PX = 148, 198  # of the names, and of the plot on a phone
WHOLE_PCT = 12  # up to which every whole per cent has its tick
LINES = 12  # of the reader's own figures that are drawn
DASH_ROWS = 0.4  # of a guideline, in rows
SPACE = "\u00a0"  # that a picture keeps, between a bar and its texts
REMARK = "<span style='font-size:10px'>{}</span>"
COLOR = {"member": MUTED, "now": JAPAN_COLOR, "asked": INK, "target": TARGET_COLOR, "kept": INK, "own": READER_COLOR}


def build(view: View) -> Exhibit:
    """The ranking: table iso3, name, share_pct, kind, year, release, rank, source; highest share first.

    Japan's rows carry the place it would take; a member's rank counts the members alone. The newest of each line of the
    reader's own figures stands among them without a rank.
    """
    figures, scenario, words = view.figures, view.scenario, view.words
    edition = nato_edition(figures)
    level = japan_level(figures, scenario.measure)
    yours = _own(figures, words)
    rows = pd.concat([_members(edition.rows, words), _japan(view), *yours], ignore_index=True)
    rows = rows.sort_values(["share_pct", "order"], ascending=[False, True], ignore_index=True)
    drawn = rows[rows["line"].fillna(0) < LINES].reset_index(drop=True)
    place = rank(figures, [scenario.target_pct]).iloc[0]
    now = rank(figures, [level.share_pct]).iloc[0]
    sentence = words(
        "ranking-sentence",
        target=words.target(scenario.target_pct),
        place=words.place(int(place["rank"])),
        tied="yes" if place["tied"] else "no",
        of=str(int(place["of"])),
        now=words.pct(level.share_pct, 2),
        now_place=words.place(int(now["rank"])),
        measure=words(f"measure-{scenario.measure}"),
        level_year=words(f"year-of-{scenario.measure}", year=str(level.year)),
        year=str(edition.year),
        release=words.date(edition.release),
    )
    guides = guidelines(figures)
    return finish(
        id="ranking",
        words=words,
        figures=figures,
        headline=sentence + _fixed(view),
        figure=_figure(drawn, list(guides["value_pct"]), words, year=edition.year),
        table=rows[["iso3", "name", "share_pct", "kind", "year", "release", "rank", "source"]],
        source_ids=[edition.source, *level.sources[:1], *guides["source"], *rows.loc[rows["role"] == "own", "source"]],
        notes=[
            words("note-nato-definition"),
            words("note-iceland"),
            *base_notes(figures, level, words),
            *(translated(words, note) for note in edition.rows["note"]),
            *reader_series.notes(figures, words, lines=int((rows["role"] == "own").sum()), drawn=LINES),
        ],
        revised=("nato", "sipri" if scenario.measure == "sipri" else "budget", "targets"),
        marks=_marks(drawn),
        height=ROW_PX * len(drawn) + 70,
    )


def _fixed(view: View) -> str:
    """What the target's money is of its own year's GDP, as a sentence, where the yardstick is a fixed one."""
    figures, scenario, words = view.figures, view.scenario, view.words
    if scenario.measure != "government":
        return ""
    real_pct = float(share_of_its_year_pct(figures, scenario, scenario.target_pct)[0])
    money = outcomes(figures, replace(scenario, prices="nominal"), scenario.target_pct)["spending_trn_jpy"].iloc[0]
    return words("sentence-space") + words(
        "ranking-fixed",
        target=words.target(scenario.target_pct),
        year=str(scenario.year),
        spending=words.trn_jpy(float(money)),
        real=words.pct(real_pct, 2),
        place=words.place(int(rank(figures, real_pct)["rank"].iloc[0])),
    )


def _marks(rows: pd.DataFrame) -> dict[str, tuple[float, float]]:
    names = {
        "member": "{iso3}",
        "now": "japan-now",
        "asked": "target-{share:g}",
        "target": "target",
        "kept": "kept",
        "own": "{source}",
    }
    return {
        names[row.role].format(iso3=row.iso3, share=row.share_pct, source=row.source): (
            float(row.share_pct),
            -float(row.Index),
        )
        for row in rows_of(rows)
    }


def _members(rows: pd.DataFrame, words: Words) -> pd.DataFrame:
    return rows.assign(
        name=[words.country(iso3) for iso3 in rows["iso3"]],
        rank=rows["share_pct"].rank(method="min", ascending=False).astype(int),
        role="member",
        remark="",
        order=1,
        left=[words.country(iso3) for iso3 in rows["iso3"]],
        line=-1,
    )


def _own(figures: Figures, words: Words) -> list[pd.DataFrame]:
    if figures.own.empty:
        return []
    rows = reader_series.newest(figures, words)
    kinds = [words(f"kind-{kind.removeprefix('own-')}") if kind != "own" else "" for kind in rows["kind"]]
    return [
        rows.assign(
            name=[reader_series.yours(words, row.what, row.year) for row in rows_of(rows)],
            left=[reader_series.first(words, name, LEFT_PX - reader_series.EDGE_PX) for name in rows["name"]],
            remark=[
                words.joined([*filter(None, [label, str(year), kind])])
                for label, kind, year in zip(rows["label"], kinds, rows["year"], strict=True)
            ],
            release="",
            role="own",
            rank=pd.array([None] * len(rows), dtype="Int64"),
            order=2,
        ).drop(columns=["label", "what"])
    ]


def _japan(view: View) -> pd.DataFrame:
    figures, scenario, words = view.figures, view.scenario, view.words
    level = japan_level(figures, scenario.measure)
    asked = asked_of_japan(figures)
    requests = figures.targets[(figures.targets["kind"] == "requested") & (figures.targets["applies_to"] == "Japan")]
    counted = words(f"measure-{scenario.measure}-short")
    rows = [
        (words("ranking-now"), counted, level.share_pct, level.kind, level.year, level.release, level.sources[0], "now")
    ]
    for share in asked:
        if share == scenario.target_pct:
            continue
        who = requests[requests["value_pct"] == share].iloc[-1]
        name = words("ranking-asked", share=words.target(share))
        rows.append((name, "", share, "requested", scenario.year, who["release"], who["source"], "asked"))
    name = words("ranking-target", share=words.target(scenario.target_pct))
    remark = words("ranking-as-asked") if scenario.target_pct in asked else ""
    rows.append((name, remark, scenario.target_pct, "assumed", scenario.year, "", "", "target"))
    if scenario.first_kept:
        share = scenario.first_kept.target_pct
        name = words("ranking-kept", share=words.target(share))
        rows.append((name, "", share, "assumed", scenario.first_kept.year, "", "", "kept"))
    table = pd.DataFrame(rows, columns=["name", "remark", "share_pct", "kind", "year", "release", "source", "role"])
    table = table.assign(left=table["name"], line=-1)
    return table.assign(iso3=JPN, order=0, rank=rank(figures, table["share_pct"])["rank"].to_numpy())


def _figure(rows: pd.DataFrame, guides: list[float], words: Words, *, year: int) -> Drawing:
    figure = Drawing()
    y = -rows.index.to_series()
    span = rows["share_pct"].max() * (1.5 if (rows["remark"] != "").any() else 1.22)
    for guide in guides:  # a dash in each gap between two rows, so that it never crosses a text
        gaps = [edge for row in range(len(rows) + 1) for edge in (0.5 - row + DASH_ROWS / 2, 0.5 - row - DASH_ROWS / 2)]
        figure.add_scatter(
            x=[place for _ in range(len(rows) + 1) for place in (guide, guide, None)],
            y=[place for at in range(0, len(gaps), 2) for place in (*gaps[at : at + 2], None)],
            mode="lines", hoverinfo="skip", line={"color": MUTED, "width": 1.4},
        )  # fmt: skip
        figure.add_annotation(
            x=guide, y=0.7, yanchor="bottom", xanchor="right" if guide == guides[0] else "left",
            text=words("ranking-guideline", share=words.target(guide)),
            font={"size": 12, "color": MUTED}, bgcolor=PAPER,
        )  # fmt: skip
    for (role, kind), part in rows.groupby(["role", "kind"], sort=False):
        color = {**COLOR, "member": REST}[str(role)]
        hover = [
            words(
                "ranking-hover", name=row.left, share=words.pct(row.share_pct, 2), kind=words(f"kind-{row.kind}"),
                year=str(row.year),
            )
            for row in rows_of(part)
        ]  # fmt: skip
        if role == "asked":
            for row in rows_of(part):
                figure.add_scatter(
                    x=[0, row.share_pct], y=[-row.Index, -row.Index], mode="lines+markers",
                    line={"color": INK, "width": 2, "dash": DASH["requested"]},
                    marker={"symbol": ["line-ns", "diamond-open"], "size": 8, "color": INK}, hoverinfo="skip",
                )  # fmt: skip
            continue
        figure.add_bar(
            x=part["share_pct"], y=y[part.index], orientation="h", width=0.72,
            marker=bar_style("budgeted" if role == "kept" else str(kind), color),
            customdata=hover, hovertemplate="%{customdata}<extra></extra>",
        )  # fmt: skip
    strong = rows["role"] != "member"
    font = {
        "size": 12,
        "color": [COLOR[role] for role in rows["role"]],
        "weight": [400 + 300 * bold for bold in strong],
    }
    shares = [
        SPACE * (2 if row.role == "asked" else 1)
        + words.joined([words.pct(row.share_pct, 2), *([REMARK.format(remark)] if remark else [])])
        for row, remark in zip(rows_of(rows), _remarks(rows, span), strict=True)
    ]
    for x, side, texts in ((rows["share_pct"] * 0, "left", rows["left"] + SPACE), (rows["share_pct"], "right", shares)):
        figure.add_scatter(
            x=x, y=y, text=texts, mode="text", textposition=f"middle {side}", textfont=font, cliponaxis=False,
            hoverinfo="skip",
        )  # fmt: skip
    figure.update_layout(barmode="overlay", bargap=0.2, margin={"l": LEFT_PX, "r": 12, "t": 26, "b": 60})
    figure.update_xaxes(
        axis(
            words("ranking-axis", year=str(year)),
            range=[0, span],
            dtick=1 if span <= WHOLE_PCT else None,
            ticksuffix="%",
        )
    )
    figure.update_yaxes(axis("", range=[-len(rows) + 0.4, 1.4], showgrid=False, showticklabels=False))
    return figure


def _remarks(rows: pd.DataFrame, span: float) -> list[str]:
    """What stands behind the shares; of what the reader wrote as much as a phone has room for."""
    return [
        reader_series.fitted(row.remark, PLOT_PX * (1 - row.share_pct / span) - 1.5 * reader_series.SHARE_PX, size=10)
        if row.role == "own"
        else row.remark
        for row in rows_of(rows)
    ]
