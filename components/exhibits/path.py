"""What would each year look like? Japan's history and the roads to what is pledged, asked and targeted."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from components.kit import kept_scenario, labels, reader_series
from components.kit.benchmarks import base_notes, growth_note
from components.kit.drawing import Drawing
from components.kit.exhibit import Exhibit, finish
from components.kit.labels import Name, Side, spread
from components.kit.look import DASH, INK, JAPAN_COLOR, MUTED, READER_COLOR, REST, TARGET_COLOR, axis
from components.model.commitments import asked_of_japan, commitments
from components.model.controls import YEAR
from components.model.gdp_path import gdp_path
from components.model.level import japan_level, level_history
from components.model.outcomes import outcomes, years
from components.model.rows import rows_of
from components.model.scenario import Scenario
from components.model.view import View
from components.words import Words
from data import Figures, nato_series
from data.figure_cache import cached_with_figures

FIRST_YEAR = 2000
PLAN_START = 2023  # the first year of the 43-trillion-yen plan, FY2023 to FY2027
HEIGHT = 430
PLOT_WIDTHS, RIGHT_PX = (202.0, 482.0, 742.0), 118  # of the plot on three screens
KEPT = MUTED
COLUMNS = ["fiscal_year", "road", "share_pct", "spending_trn_jpy", "kind", "source"]


def build(view: View) -> Exhibit:
    """The roads: table fiscal_year, road, share_pct, spending_trn_jpy, kind; a row a year of each road.

    Roads are `history` (Japan so far), `pledged-…` and `asked-…` (the commitments), `target` (the reader's), and
    `europe-canada` (NATO's sum, which has no money in yen); `own-…` are the reader's own figures, by country and label;
    with them the table has a column source, too.
    """
    figures, scenario, words = view.figures, view.scenario, view.words
    level = japan_level(figures, scenario.measure)
    yours = reader_series.of_countries(figures, words, first_year=FIRST_YEAR)
    roads = pd.concat([*_roads(figures, scenario), *_own(yours)], ignore_index=True)
    result = outcomes(figures, scenario, scenario.target_pct).iloc[0]
    europe = nato_series(figures, "NATO_EUR_CAN")
    step = abs(result["gap_points"]) / (scenario.year - level.year)
    sentence = words(
        "path-sentence",
        start=words.pct(level.share_pct, 2),
        start_year=words(f"year-of-{scenario.measure}", year=str(level.year)),
        target=words.target(scenario.target_pct),
        year=str(scenario.year),
        step=words.number(step, 2 if step >= 0.005 else 3),
        pace=words.pct(result["pace_pct"], 1),
        direction="down" if result["gap_points"] < 0 else "up",
        prices=words(f"prices-{scenario.prices}", year=str(level.year)),
    )
    return finish(
        id="path",
        words=words,
        figures=figures,
        headline=sentence,
        figure=_figure(roads, yours, scenario, words),
        table=roads if len(yours) else roads.drop(columns="source"),
        source_ids=[
            *level.sources,
            str(europe["source"].iloc[-1]),
            *commitments(figures)["source"],
            *_plan(figures, scenario.growth_pct)["source"],
            *yours["source"],
        ],
        notes=[
            words("note-straight-line"),
            _note(view),
            words("path-note-plan"),
            growth_note(view),
            words("note-nato-definition"),
            *base_notes(figures, level, words),
            *reader_series.notes(figures, words, lines=yours["line"].nunique()),
        ],
        revised=("sipri" if scenario.measure == "sipri" else "budget", "gdp", "nato", "targets"),
        marks={"japan-now": (level.year, level.share_pct), "target": (scenario.year, scenario.target_pct)}
        | {f"target-{share:g}": (scenario.year, share) for share in asked_of_japan(figures)},
        height=HEIGHT,
    )


def _own(rows: pd.DataFrame) -> list[pd.DataFrame]:
    if rows.empty:
        return []
    roads = "own-" + rows["iso3"] + "-" + rows["label"]
    table = rows.rename(columns={"year": "fiscal_year"}).assign(road=roads, spending_trn_jpy=np.nan)
    return [table[COLUMNS]]


def _roads(figures: Figures, scenario: Scenario) -> list[pd.DataFrame]:
    history = level_history(figures, scenario.measure)
    history = history[history["year"] >= FIRST_YEAR].rename(columns={"year": "fiscal_year"})
    europe = nato_series(figures, "NATO_EUR_CAN").rename(columns={"year": "fiscal_year"})
    europe = europe.assign(road="europe-canada", spending_trn_jpy=np.nan)
    roads = [history.assign(road="history")[COLUMNS], europe[COLUMNS]]
    ways = [(share, "asked") for share in asked_of_japan(figures)]
    ways += [(float(share), "pledged") for share in _goals(figures)["value_pct"].unique()]
    ways = [way for way in ways if abs(way[0] - scenario.target_pct) > 1e-9]
    to_target = years(figures, scenario)
    first, last = to_target["share_pct"].iloc[0], to_target["share_pct"].iloc[-1]
    for share, word in [*ways, (scenario.target_pct, "target")]:
        steps = np.linspace(first, share, len(to_target)) if share != last else to_target["share_pct"]
        road = f"{word}-{share:g}" if word != "target" else word
        roads.append(
            to_target.assign(
                road=road,
                share_pct=steps,
                spending_trn_jpy=to_target["gdp_trn_jpy"] * steps / 100,
                kind="assumed",
                source="",
            )[COLUMNS]
        )
    if scenario.first_kept:
        kept = kept_scenario.road(figures, scenario, scenario.first_kept)
        roads.append(kept.assign(road="kept", kind="assumed", source="")[COLUMNS])
    plan = _plan(figures, scenario.growth_pct)
    return [*roads, *(part[COLUMNS] for _, part in plan.groupby("road"))]


def _goals(figures: Figures) -> pd.DataFrame:
    """What Japan has pledged as a whole share of GDP, oldest first."""
    rows = figures.targets
    return rows[(rows["applies_to"] == "Japan") & (rows["component"] == "total")].sort_values("decided_on")


def _note(view: View) -> str:
    """What of the roads is assumed: their year, and each step."""
    figures, scenario, words = view.figures, view.scenario, view.words
    goals = []
    for _, rows in _goals(figures).groupby("value_pct"):
        first, last = rows["deadline_year"].iloc[0], rows["deadline_year"].iloc[-1]
        key = "path-note-goal" if first == last else "path-note-goal-moved"
        goals.append(
            words(key, share=words.target(float(rows["value_pct"].iloc[0])), year=str(int(first)), moved=str(int(last)))
        )
    return words("path-note-roads", year=str(scenario.year), goals=words("sentence-space").join(goals))


@cached_with_figures(128)
def _plan(figures: Figures, growth_pct: float) -> pd.DataFrame:
    """The 43-trillion-yen plan so far (ministry's initial budgets without SACO and realignment) and the next request.

    Shares are of the GDP that a scenario with this growth takes for each year: another count than the roads', so marks.
    """
    rows = figures.budget
    rows = rows[
        (rows["measure"] == "ministry_excl") & rows["amount_trn_jpy"].notna() & (rows["fiscal_year"] >= PLAN_START)
    ]
    budgets = rows[rows["stage"] == "initial"].assign(road="plan")
    last = int(budgets["fiscal_year"].max()) if len(budgets) else PLAN_START
    requests = rows[(rows["stage"] == "request") & (rows["fiscal_year"] > last)].assign(road="request")
    marks = pd.concat([budgets, requests])
    start = japan_level(figures, "budget")
    published = level_history(figures, "budget").set_index("year")
    gdp = (published["spending_trn_jpy"] / published["share_pct"] * 100).rename("gdp")
    ahead = gdp_path(figures, start, growth_pct=growth_pct, until=max(start.year, int(YEAR.low)))
    gdp = gdp.combine_first(ahead["gdp_trn_jpy"])
    share = marks["amount_trn_jpy"] / marks["fiscal_year"].map(gdp) * 100
    return marks.assign(share_pct=share, spending_trn_jpy=marks["amount_trn_jpy"]).dropna(subset=["share_pct"])


def _figure(roads: pd.DataFrame, yours: pd.DataFrame, scenario: Scenario, words: Words) -> Drawing:
    figure = Drawing()
    ends: list[tuple[float, float, str, str]] = []
    names: list[Name] = []
    short = int(roads.loc[roads["road"] == "history", "fiscal_year"].min()) > FIRST_YEAR + 18
    # One label for the plan and the request beside a short history, or where A leaves little room at the target's year.
    crowded = short or (scenario.first_kept is not None and scenario.first_kept.year > scenario.year)
    one = crowded and "request" in set(roads["road"])
    for road, part in roads.groupby("road", sort=False):
        name = str(road)
        if name.startswith("own-"):
            continue
        if name in ("plan", "request"):
            names = _draw_plan(figure, name, part, words, one=one) + names
            continue
        color = {"history": JAPAN_COLOR, "europe-canada": REST, "target": TARGET_COLOR, "kept": KEPT}.get(name, INK)
        kind = {"pledged": "pledged", "asked": "requested"}.get(name.split("-")[0], str(part["kind"].iloc[-1]))
        share = words.target(float(part["share_pct"].iloc[-1]))
        label = words(f"path-road-{name.split('-')[0]}", share=share)
        line = {
            "color": color,
            "width": 3 if name in ("history", "target") else 1.8,
            "dash": "longdashdot" if name == "kept" else DASH.get(kind, "solid"),
        }
        points = part.set_index("fiscal_year")["share_pct"]
        points = points.reindex(range(int(points.index.min()), int(points.index.max()) + 1))
        estimate = part.loc[part["kind"] == "estimate", "fiscal_year"]
        figure.add_scatter(
            x=points.index, y=points, mode="lines+markers" if name in ("history", "europe-canada") else "lines",
            line=line,
            marker={
                "size": 5, "color": color, "line": {"color": color, "width": 1.2},
                "symbol": ["circle-open" if year in set(estimate) else "circle" for year in points.index],
            },
            customdata=[[label, words.pct(value, 2)] for value in points.fillna(0)],
            hovertemplate="%{customdata[0]}<br>%{x}: %{customdata[1]}<extra></extra>",
        )  # fmt: skip
        ends.append((float(part["fiscal_year"].iloc[-1]), float(part["share_pct"].iloc[-1]), label, color))
    top = max(float(roads["share_pct"].max()) * 1.1, 1.0)
    own_ends = reader_series.draw(figure, yours, words)
    room_px = reader_series.room_px(own_ends, RIGHT_PX)
    end = max(scenario.year, scenario.first_kept.year if scenario.first_kept else 0, *yours["year"])
    first = roads[roads["road"] == "history"].iloc[0]
    names += [_end_name(last, scenario, words, first=first, short=short) for last in ends if last[0] != scenario.year]
    future = [last for last in ends if last[0] == scenario.year]
    future += [(end, share, label, READER_COLOR) for share, label in own_ends]
    heights = spread([share for _, share, _, _ in future], top / 22, low=top / 40, high=top)
    marked = roads[roads["road"].isin(["history", "europe-canada"])]
    held = [
        Name(x, height, f"<b>{label}</b>" if color == TARGET_COLOR else label, color, (Side("left", 8, 0),))
        for (x, _, label, color), height in zip(future, heights, strict=True)
    ]
    labels.write(
        figure, [*held, *names], x=(FIRST_YEAR - 0.5, end), y=(0.0, top),
        widths_px=[width + RIGHT_PX - room_px for width in PLOT_WIDTHS], height_px=HEIGHT - 74,
        right_px=room_px, avoid=list(zip(marked["fiscal_year"], marked["share_pct"], strict=True)),
    )  # fmt: skip
    figure.add_annotation(
        text=words("axis-share-pct"), xref="paper", yref="paper", x=0, y=1, xanchor="left", yanchor="bottom",
        xshift=-36, yshift=6, font={"size": 12, "color": MUTED},
    )  # fmt: skip
    figure.update_layout(margin={"l": 40, "r": room_px, "t": 28, "b": 46})
    figure.update_xaxes(axis(words("axis-year"), range=[FIRST_YEAR - 0.5, end], tickformat="d", nticks=6))
    figure.update_yaxes(axis("", range=[0, top], ticksuffix="%"))
    return figure


def _end_name(end: tuple[float, float, str, str], scenario: Scenario, words: Words, *, first: Any, short: bool) -> Name:
    """What is written at the end of a road that does not end in the target's year, or at Japan's first."""
    x, y, label, color = end
    text = f"{label} <b>{words.pct(y, 2)}</b>"
    if color == KEPT:
        return Name(x, y, f"<b>{label}</b>", MUTED, labels.AROUND)
    if color != JAPAN_COLOR:
        return Name(x, y, text, MUTED, (Side("right", 0, 22), *labels.AROUND))
    ahead = (Side("right", -14, -34), Side("right", -14, -50)) if short else (Side("left", 0, 12), Side("left", 0, 28))
    return Name(float(first["fiscal_year"]), float(first["share_pct"]), text, JAPAN_COLOR, (*ahead, *labels.AROUND))


def _draw_plan(figure: Drawing, name: str, part: pd.DataFrame, words: Words, *, one: bool) -> list[Name]:
    """Budgets as outlined squares, the request as a dotted diamond, with `one` label for both or one each."""
    asked = name == "request"
    figure.add_scatter(
        x=part["fiscal_year"], y=part["share_pct"], mode="markers",
        marker={"symbol": "diamond-open-dot" if asked else "square-open", "size": 9 if asked else 7, "color": INK},
        customdata=[
            words(
                f"path-{name}-hover", year=str(row.fiscal_year), amount=words.number(row.spending_trn_jpy, 2),
                share=words.pct(row.share_pct, 2),
            )
            for row in rows_of(part)
        ],
        hovertemplate="%{customdata}<extra></extra>",
    )  # fmt: skip
    if not asked:
        first = part.iloc[0]
        place = int(first["fiscal_year"]), float(first["share_pct"])
        sides = (Side("right", 0, -38), *labels.AROUND)
        return [] if one else [Name(*place, words("path-plan-label"), INK, sides, size=11)]
    last = part.iloc[-1]
    text = words(
        f"path-{'both' if one else 'request'}-label", year=str(last["fiscal_year"]),
        amount=words.number(float(last["spending_trn_jpy"]), 1),
    )  # fmt: skip
    sides = (Side("left", 8, -16), *labels.AROUND)
    return [Name(int(last["fiscal_year"]), float(last["share_pct"]), text, INK, sides, size=11)]
