"""How far is it? One scale of GDP shares: Japan by four measures, what is pledged and asked, the reader's target."""

from __future__ import annotations

from typing import Any

import pandas as pd

from components.kit import kept_scenario, reader_series
from components.kit.benchmarks import averages, base_notes, marks
from components.kit.drawing import Drawing
from components.kit.exhibit import Exhibit, finish
from components.kit.look import (
    CLEAR,
    DASH,
    FAINT,
    INK,
    JAPAN_COLOR,
    MUTED,
    PAPER,
    READER_COLOR,
    REST,
    TARGET_COLOR,
    axis,
)
from components.model.commitments import commitments
from components.model.controls import TARGET
from components.model.level import japan_level
from components.model.rows import rows_of
from components.model.scenario import JPN, MEASURES, Kept, Scenario
from components.model.view import View
from components.words import Words
from data import Figures
from data.figure_cache import cached_with_figures

ABOVE, BELOW = 0.95, 1.0  # a lane's height, in lanes, from the bar to the first label
LANE_PX = 18
MIDDLE_PCT = 2.5  # from which on the reader's own marks are named to their left, where there is room
SCALE_PCT, POINT_PX = 6.5, 50  # where the scale ends, and a point of it on a phone
COVERED = 0.6  # points between two targets whose circles stand on each other on a phone


def build(view: View) -> Exhibit:
    """The ladder: table id, label, share_pct, kind, year, release, source; a row a mark, lowest share first."""
    figures, scenario, words = view.figures, view.scenario, view.words
    marks = scale_marks(figures, words)
    now = japan_level(figures, scenario.measure)
    sentence = words(
        "ladder-sentence",
        level=words.pct(now.share_pct, 2),
        measure=words(f"measure-{scenario.measure}"),
        year=words(f"year-of-{scenario.measure}", year=str(now.year)),
        target=words.target(scenario.target_pct),
        gap=words.number(abs(scenario.target_pct - now.share_pct), 2),
        direction=_direction(scenario.target_pct - now.share_pct),
    )
    notes = [words("note-ladder-measures"), words("note-nato-definition")]
    for measure in MEASURES:
        notes += base_notes(figures, japan_level(figures, measure), words)
    notes += reader_series.notes(figures, words, lines=int((marks["kind"].str.startswith("own")).sum()))
    notes += [words("own-note-ladder", high=words.target(TARGET.high))] if not figures.own.empty else []
    return finish(
        id="ladder",
        words=words,
        figures=figures,
        headline=sentence,
        figure=_figure(marks, now.share_pct, scenario, words),
        table=marks.drop(columns=["side", "short"]).sort_values(["share_pct", "id"]),
        source_ids=marks["source"],
        notes=notes,
        revised=("sipri", "budget", "gdp", "nato", "targets"),
        marks={row.id: (row.share_pct, 0.0) for row in rows_of(marks)}
        | {f"target-{share:g}": (share, 0.0) for share in commitments(figures)["value_pct"]}
        | {"japan-now": (now.share_pct, 0.0), "target": (scenario.target_pct, 0.0)},
        height=LANE_PX * (len(marks) + 3) + 44,
    )


@cached_with_figures(64)
def scale_marks(figures: Figures, words: Words) -> pd.DataFrame:
    """What stands on the scale whatever the target: the columns of the table, `short`, and `side` (above, below)."""
    above = [averages(figures, words), marks(figures, words)]
    named = pd.concat([table.assign(side="above") for table in above], ignore_index=True)
    return pd.concat([_levels(figures, words), named, *_own(figures, words)], ignore_index=True)


def on_steps(marks: pd.DataFrame, side: str) -> pd.DataFrame:
    """The marks of one side in the order of their steps from the bar outwards, so that no line crosses a text."""
    rows = marks[marks["side"] == side]
    if side == "below":
        return rows.sort_values("share_pct", ascending=False)
    return rows.sort_values(["share_pct", "kind"], ascending=[True, False])


def written(row: Any, words: Words) -> str:
    """The share of a mark as its kind is written: 3.5% where somebody set it, 2.86% where it was counted."""
    return words.target(row.share_pct) if row.kind in ("pledged", "requested") else words.pct(row.share_pct, 2)


def _levels(figures: Figures, words: Words) -> pd.DataFrame:
    rows = []
    for measure in MEASURES:
        level = japan_level(figures, measure)
        year = words(f"year-of-{measure}", year=str(level.year))
        rows.append(
            {
                "id": f"japan-{measure}",
                "label": words("ladder-level", measure=words(f"measure-{measure}-short"), year=year),
                "short": words("ladder-level", measure=words(f"measure-{measure}-short"), year=year),
                "share_pct": level.share_pct,
                "kind": level.kind,
                "year": level.year,
                "release": level.release,
                "source": level.sources[0],
                "side": "below",
            }
        )
    return pd.DataFrame(rows)


def _own(figures: Figures, words: Words) -> list[pd.DataFrame]:
    """The newest of each of the reader's lines for Japan, as far as the scale goes."""
    if figures.own.empty:
        return []
    rows = reader_series.newest(figures, words)
    rows = rows[(rows["iso3"] == JPN) & (rows["share_pct"] <= TARGET.high)].head(reader_series.DRAWN)
    return [
        pd.DataFrame(
            {
                "id": f"own-{number}",
                "label": reader_series.yours(words, row.label, row.year),
                "short": _short(row, words),
                "share_pct": row.share_pct,
                "kind": row.kind,
                "year": row.year,
                "release": "",
                "source": row.source,
                "side": "below" if row.share_pct < MIDDLE_PCT else "above",
            },
            index=[0],
        )
        for number, row in enumerate(rows_of(rows), start=1)
    ]


def _short(row: Any, words: Words) -> str:
    """The reader's mark as it is named on a phone: above the bar on two lines that end at it, below on one from it."""
    if row.share_pct < MIDDLE_PCT:
        room = POINT_PX * (SCALE_PCT - row.share_pct)
        return reader_series.first(words, row.label, room - reader_series.SHARE_PX, year=row.year)
    label = reader_series.fitted(row.label, POINT_PX * row.share_pct - reader_series.SHARE_PX)
    return "<br>".join(filter(None, [reader_series.first(words, "", 0, year=row.year), label]))


def _direction(gap: float) -> str:
    return "same" if abs(gap) < 0.005 else "up" if gap > 0 else "down"


def _figure(marks: pd.DataFrame, level_pct: float, scenario: Scenario, words: Words) -> Drawing:
    """Labels stand on steps: those above end at their mark, those below begin at it, so that no line crosses a text."""
    figure = Drawing()
    above, below = on_steps(marks, "above"), on_steps(marks, "below")
    bar: dict[str, Any] = {"showlegend": False, "hoverinfo": "skip", "orientation": "h", "width": 0.62}
    low, high = sorted([level_pct, scenario.target_pct])
    figure.add_bar(x=[level_pct], y=[0], marker={"color": JAPAN_COLOR, "line": {"width": 0}}, opacity=0.9, **bar)
    figure.add_bar(
        x=[high - low], y=[0], base=[low],
        marker={
            "color": TARGET_COLOR, "line": {"color": TARGET_COLOR, "width": 1},
            "pattern": {"shape": "/", "fillmode": "replace", "fgcolor": TARGET_COLOR, "bgcolor": CLEAR, "size": 6,
                        "solidity": 0.35},
        }, **bar,
    )  # fmt: skip
    tops: dict[float, float] = {}
    top = 0.0
    for row in rows_of(above):
        start, top = tops.get(row.share_pct, 0.4), top + ABOVE * (1 + row.short.count("<br>") * 0.7)
        color = _color(row)
        figure.add_scatter(
            x=[row.share_pct, row.share_pct], y=[start, top], mode="lines", hoverinfo="skip",
            line={
                "color": REST if color == MUTED else color, "width": 1.8,
                "dash": DASH.get(row.kind, reader_series.DASH),
            },
        )  # fmt: skip
        _label(
            figure,
            row,
            y=top - 0.33 * row.short.count("<br>"),
            anchor="right",
            color=color,
            words=words,
        )
        tops[row.share_pct] = top
    lanes = len(below)
    for lane, row in enumerate(rows_of(below), start=1):
        bottom = -lane * BELOW - 0.15
        figure.add_scatter(
            x=[row.share_pct, row.share_pct], y=[-0.4, bottom], mode="lines", hoverinfo="skip",
            line={"color": FAINT, "width": 1},
        )  # fmt: skip
        _label(figure, row, y=bottom, anchor="left", color=_color(row, JAPAN_COLOR), words=words)
    yours = marks[marks["id"].str.startswith("own-")]
    below = below.drop(yours.index, errors="ignore")
    figure.add_scatter(
        x=below["share_pct"], y=[0] * len(below), mode="markers",
        marker={
            "size": 12, "color": [PAPER if kind == "budgeted" else JAPAN_COLOR for kind in below["kind"]],
            "line": {"width": 2.4, "color": [JAPAN_COLOR if kind == "budgeted" else PAPER for kind in below["kind"]]},
        },
        hovertemplate="%{text}<extra></extra>",
        text=[f"{row.label} {words.pct(row.share_pct, 2)}" for row in rows_of(below)],
    )  # fmt: skip
    if len(yours):
        figure.add_scatter(
            x=yours["share_pct"], y=[0] * len(yours), mode="markers", marker=reader_series.marker(yours, size=14),
            customdata=reader_series.hover(yours.assign(what=words.country(JPN)), words),
            hovertemplate="%{customdata}<extra></extra>",
        )  # fmt: skip
    if scenario.first_kept:
        _kept(figure, scenario.kept[0], words, target_pct=scenario.target_pct, level_pct=level_pct)
    figure.add_scatter(
        x=[scenario.target_pct], y=[0], mode="markers+text", text=[words.number(scenario.target_pct, 1)],
        textfont={"color": PAPER, "size": 13},
        marker={"size": 34, "color": TARGET_COLOR, "line": {"color": PAPER, "width": 2}},
        hovertemplate=words("ladder-target-hover", target=words.target(scenario.target_pct)) + "<extra></extra>",
    )  # fmt: skip
    figure.update_layout(barmode="overlay", margin={"l": 12, "r": 16, "t": 4, "b": 44})
    figure.update_xaxes(
        axis(
            words("axis-share-pct"),
            range=[0, SCALE_PCT],
            dtick=1,
            ticksuffix="%",
            side="bottom",
            layer="below traces",
        )
    )
    figure.update_yaxes(visible=False, range=[-(lanes * BELOW + 0.8), top + 0.6])
    return figure


def _color(row: Any, other: str = MUTED) -> str:
    return READER_COLOR if row.kind.startswith("own") else INK if row.kind == "requested" else other


def _kept(figure: Drawing, kept: Kept, words: Words, *, target_pct: float, level_pct: float) -> None:
    """The kept target as a circle with its letter; where the target's covers it, a ring around that, letter beside."""
    under = abs(kept.scenario.target_pct - target_pct) < COVERED
    figure.add_scatter(
        x=[kept.scenario.target_pct], y=[0], mode="markers",
        marker={"size": 44 if under else 26, "color": PAPER, "line": {"color": INK, "width": 2}},
        hovertemplate=kept_scenario.name(kept, words) + "<extra></extra>",
    )  # fmt: skip
    free = 29 if target_pct > level_pct else -29
    figure.add_annotation(
        x=kept.scenario.target_pct, y=0, xshift=free if under else 0, text="<b>A</b>",
        bgcolor=PAPER if under else CLEAR,
        borderpad=0, font={"size": 13, "color": INK},
    )  # fmt: skip


def _label(figure: Drawing, row: Any, *, y: float, anchor: str, color: str, words: Words) -> None:
    share, text = row.share_pct, row.short
    value = written(row, words)
    figure.add_annotation(
        x=share, y=y, text=f"{text} <b>{value}</b>" if anchor == "right" else f"<b>{value}</b> {text}",
        xanchor=anchor, xshift=-5 if anchor == "right" else 5, yanchor="middle",
        font={"size": 12, "color": color},
    )  # fmt: skip
