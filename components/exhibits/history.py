"""How did we get here? SIPRI's shares since 1949 for Japan and the reader's countries, and Japan close up."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pandas as pd

from components.kit import reader_series
from components.kit.drawing import Drawing
from components.kit.exhibit import Exhibit, finish
from components.kit.labels import spread
from components.kit.look import DASH, INK, JAPAN_COLOR, MUTED, PAPER, READER_COLOR, REST, TARGET_COLOR, axis
from components.kit.source_text import translated
from components.model.level import level_history
from components.model.rows import rows_of
from components.model.scenario import JPN, Measure, Scenario
from components.model.view import View
from components.words import Words
from data import Figures
from data.figure_cache import cached_with_figures

LEADER_PX = 16  # of the thin lines from the ends to the names, which stand apart
CLOSE_UP = 2014  # the first year of SIPRI's edition of April 2025 that is carried: editions are compared from here
SYMBOL = {"request": "diamond-open", "budget": "square-open", "summit": "triangle-up-open"}
CEILING = "ceiling"
HEIGHT = 700
LABELS = 12  # countries named in the picture
APART = 0.4  # points between two levels whose events are named
LABEL_WIDTH = 18  # characters in a line of a label at the right
MARGIN_LEFT = 48
WHOLE_PCT = 12  # up to which every whole per cent has its tick
Ends = list[tuple[float, str]]  # of lines: the height and the name


def build(view: View) -> Exhibit:
    """The history: one row a year of each line: line, iso3, name, year, share_pct, kind, release, source, note.

    Lines are `sipri` (the newest edition), `earlier` (Japan in the edition before it, where it differs), the measure
    chosen where it is not SIPRI's, and `own`, the reader's own figures, with their label as the note.
    """
    figures, scenario, words = view.figures, view.scenario, view.words
    table = _lines(figures, scenario.measure, scenario.compare, words)
    yours = reader_series.of_countries(figures, words)
    events = _events(figures, words)
    ceiling = figures.targets[figures.targets["component"] == CEILING]
    return finish(
        id="history",
        words=words,
        figures=figures,
        headline=_sentence(table, scenario, words),
        figure=_figure(table, yours, events, ceiling, scenario, words),
        table=pd.concat([table, *_own(yours)], ignore_index=True),
        source_ids=[*table["source"], *ceiling["source"], *events["source"], *yours["source"]],
        notes=[
            *_notes(figures, table, events, scenario, words),
            *reader_series.notes(figures, words, lines=yours["line"].nunique()),
        ],
        revised=("sipri",) if scenario.measure == "sipri" else ("sipri", "budget"),
        marks=_marks(table, scenario),
        height=HEIGHT,
    )


@cached_with_figures(64)
def _lines(figures: Figures, measure: Measure, compare: tuple[str, ...], words: Words) -> pd.DataFrame:
    shares = figures.sipri_share
    chosen = [JPN, *(iso3 for iso3 in compare if iso3 != JPN)]
    lines = [shares[shares["iso3"] == iso3].assign(line="sipri") for iso3 in chosen]
    every = figures.every["sipri_share"]
    before = every[(every["iso3"] == JPN) & (every["released"] < shares["released"].max())]
    before = before[(before["released"] == before["released"].max()) & (before["year"] >= CLOSE_UP)]
    lines.append(before.assign(line="earlier"))
    if measure != "sipri":
        level = level_history(figures, measure)
        lines.append(level[level["year"] >= CLOSE_UP].assign(line=measure, iso3=JPN, note=""))
    table = pd.concat(lines, ignore_index=True)
    table["name"] = [words.country(iso3) for iso3 in table["iso3"]]
    table["note"] = [translated(words, note) for note in table["note"]]
    return table[["line", "iso3", "name", "year", "share_pct", "kind", "release", "source", "note"]]


def _own(rows: pd.DataFrame) -> list[pd.DataFrame]:
    if rows.empty:
        return []
    table = rows.assign(line="own", release="", note=rows["label"])
    return [table[["line", "iso3", "name", "year", "share_pct", "kind", "release", "source", "note"]]]


@cached_with_figures(64)
def _events(figures: Figures, words: Words) -> pd.DataFrame:
    """Requests, goals and pledges of the timeline that name a share: x (year and its part), share_pct, and words."""
    rows = figures.timeline[figures.timeline["figure_pct"].notna() & figures.timeline["category"].isin(SYMBOL)]
    days = [dt.date.fromisoformat(date) for date in rows["date"]]
    monthly = rows["date_precision"] == "month"
    when = [words.date(date[:7] if month else date) for date, month in zip(rows["date"], monthly, strict=True)]
    return pd.DataFrame(
        {
            "x": [day.year + (day.timetuple().tm_yday - 1) / 365 for day in days],
            "share_pct": rows["figure_pct"].to_numpy(),
            "category": rows["category"].to_numpy(),
            "title": rows[f"title_{words.lang}"].to_numpy(),
            "when": when,
            "source": rows["source"].to_numpy(),
        }
    )


def _sentence(table: pd.DataFrame, scenario: Scenario, words: Words) -> str:
    japan = table[(table["iso3"] == JPN) & (table["line"] == "sipri")].set_index("year")["share_pct"].sort_index()
    now, target = float(japan.iloc[-1]), scenario.target_pct
    low, high = float(japan.min()), float(japan.max())
    higher = japan.index[:-1][japan.iloc[:-1] >= now]
    text = words(
        "history-sentence", first=str(japan.index.min()), low=words.pct(low, 2), low_year=str(japan.idxmin()),
        high=words.pct(high, 2), high_year=str(japan.idxmax()), now=words.pct(now, 2), year=str(japan.index.max()),
        since=str(higher.max()) if len(higher) else "", direction="since" if len(higher) else "ever",
    )  # fmt: skip
    place = "above" if target > high else "below" if target < low else "within"
    target_text = words("history-target", target=words.target(target), direction=place)
    return words("history-whole", text=text, target=target_text)


def _notes(figures: Figures, table: pd.DataFrame, events: pd.DataFrame, scenario: Scenario, words: Words) -> list[str]:
    releases = table[table["line"].isin(["sipri", "earlier"])]["release"].unique()
    editions, measure = [words.date(str(release)) for release in releases], words(f"measure-{scenario.measure}-long")
    return [
        words("history-note-sipri"),
        words("history-note-first", first=str(CLOSE_UP)) if (figures.sipri_share["year"] >= CLOSE_UP).all() else "",
        words("history-note-breaks") if (table["note"] != "").any() else "",
        words("history-note-editions", editions=words.joined(editions)) if len(editions) > 1 else "",
        words("history-note-measure", measure=measure) if scenario.measure != "sipri" else "",
        words("history-note-labels", count=str(LABELS)) if table["iso3"].nunique() > LABELS else "",
        words("history-note-events", count=str(len(events))) if len(events) else "",
        words("history-note-ceiling"),
    ]


def _marks(table: pd.DataFrame, scenario: Scenario) -> dict[str, tuple[float, float]]:
    ends = table[table["line"] == "sipri"].sort_values("year").groupby("iso3").tail(1)
    marks = {str(row.iso3): (float(row.year), float(row.share_pct)) for row in rows_of(ends)}
    return marks | {"japan-now": marks[JPN], "target": (float(table["year"].min()), scenario.target_pct)}


def _figure(
    table: pd.DataFrame,
    yours: pd.DataFrame,
    events: pd.DataFrame,
    ceiling: pd.DataFrame,
    scenario: Scenario,
    words: Words,
) -> Drawing:
    """Two panels: every line since its first year; Japan's newest years with what was said of them."""
    figure = Drawing(heights=[0.5, 0.5], gap=0.13)
    sipri, japan = table[table["line"] == "sipri"], table[(table["iso3"] == JPN) & (table["year"] >= CLOSE_UP)]
    first, last = int(table["year"].min()), int(sipri["year"].max())
    close = yours[(yours["iso3"] == JPN) & (yours["year"] >= CLOSE_UP)]
    top = max(float(sipri["share_pct"].max()), scenario.target_pct, *yours["share_pct"]) * 1.08
    high = max(float(japan["share_pct"].max()), *events["share_pct"], *close["share_pct"], 1.0) * 1.14
    begin, until = min([first, *yours["year"]]), max([last, *yours["year"]])
    end = max([float(last), *events["x"], *close["year"]]) + 0.4
    for iso3 in reversed(sipri["iso3"].unique()):
        _line(figure, sipri[sipri["iso3"] == iso3], words, width=3 if iso3 == JPN else 1.6)
    _level(figure, scenario.target_pct, begin, until, color=TARGET_COLOR, dash="solid")
    if scenario.first_kept:
        _level(figure, scenario.first_kept.target_pct, begin, until, color=INK, dash="longdashdot")
    for row in rows_of(ceiling):
        _ceiling(figure, row, words)
    ends = reader_series.draw(figure, yours, words)
    _ends(figure, sipri, ends, scenario, words, top=top, last=until)
    close_ends = reader_series.draw(figure, close, words, row=2)
    _close_up(figure, japan, close_ends, words, high=high, end=end)
    _event_marks(figure, events, words)
    for panel, title in ((1, "history-panel-all"), (2, "history-panel-close")):
        axes = ("x domain", "y domain") if panel == 1 else ("x2 domain", "y2 domain")
        figure.add_annotation(
            x=0, y=1, xref=axes[0], yref=axes[1], xanchor="left", yanchor="bottom", xshift=-MARGIN_LEFT + 4, yshift=8,
            text=words(title, first=str(first if panel == 1 else CLOSE_UP), last=str(last)),
            font={"size": 13, "color": INK},
        )  # fmt: skip
    figure.update_layout(
        margin={"l": MARGIN_LEFT, "r": reader_series.room_px([*ends, *close_ends], 122), "t": 30, "b": 44}
    )
    figure.update_yaxes(axis("", range=[0, top], ticksuffix="%"), row=1)
    figure.update_yaxes(axis("", range=[0, high], ticksuffix="%", dtick=1 if high <= WHOLE_PCT else None), row=2)
    figure.update_xaxes(axis("", range=[begin - 0.5, until + 0.5], tickformat="d", nticks=6), row=1)
    figure.update_xaxes(axis(words("history-axis"), range=[CLOSE_UP - 0.4, end], tickformat="d", nticks=6), row=2)
    return figure


def _line(figure: Drawing, rows: pd.DataFrame, words: Words, *, width: float, row: int = 1, symbol: str = "") -> None:
    """One line, broken where a year is missing and where the note of its figures changes; estimates are open points."""
    color = JAPAN_COLOR if rows["iso3"].iloc[0] == JPN else REST
    share = words("unit-pct", value="%{y:.2f}")
    hover = words("history-hover", name=rows["name"].iloc[0], year="%{x}", share=share, kind="%{customdata}")
    for _, part in rows.groupby("note", sort=False):
        whole = part.set_index("year").reindex(range(int(part["year"].min()), int(part["year"].max()) + 1))
        kinds = {str(kind): words(f"kind-{kind}") for kind in part["kind"].unique()}
        outlined = whole["kind"].isin(["estimate", "budgeted"])
        size = 6.0 if symbol else 4.0
        figure.add_scatter(
            x=whole.index, y=whole["share_pct"], mode="lines+markers", row=row, line={"color": color, "width": width},
            marker={
                "size": [size if symbol or flag else 0.1 for flag in outlined],
                "symbol": [f"{symbol or 'circle'}-open" if flag else symbol or "circle" for flag in outlined],
                "color": color, "line": {"color": color, "width": 1.2},
            },
            customdata=whole["kind"].map(kinds), hovertemplate=f"{hover}<extra></extra>",
        )  # fmt: skip


def _level(figure: Drawing, share_pct: float, first: float, last: float, *, color: str, dash: str) -> None:
    line = {"color": color, "width": 1.3, "dash": dash}
    figure.add_scatter(x=[first, last], y=[share_pct, share_pct], mode="lines", hoverinfo="skip", line=line)


def _ceiling(figure: Drawing, row: Any, words: Words) -> None:
    start, end = int(str(row.decided_on)[:4]), int(row.deadline_year)
    _level(figure, row.value_pct, start, end, color=INK, dash=DASH["pledged"])
    text = words("history-ceiling", share=words.target(row.value_pct), first=str(start), last=str(end))
    font = {"size": 11, "color": INK}
    figure.add_annotation(
        x=(start + end) / 2, y=row.value_pct, text=text, yanchor="bottom", yshift=2, font=font, bgcolor=PAPER
    )


def _ends(
    figure: Drawing, sipri: pd.DataFrame, yours: Ends, scenario: Scenario, words: Words, *, top: float, last: int
) -> None:
    """Names at the ends of the lines: the target, Japan, of many countries the highest, and the reader's own."""
    ends = sipri.sort_values("year").groupby("iso3").tail(1).set_index("iso3")
    labels = [
        (scenario.target_pct, words("history-your-target", target=words.target(scenario.target_pct)), TARGET_COLOR)
    ]
    named = ends.sort_values("share_pct", ascending=False).drop(JPN).head(LABELS - 1)
    for row in rows_of(pd.concat([named, ends.loc[[JPN]]])):
        text = words("history-end", name=row.name, share=words.pct(row.share_pct, 1))
        labels.append((float(row.share_pct), text, JAPAN_COLOR if row.Index == JPN else MUTED))
    if scenario.first_kept:
        share = scenario.first_kept.target_pct
        labels.append((share, words("kept-short", target=words.target(share)), INK))
    labels += [(share, text, READER_COLOR) for share, text in yours]
    heights = spread([share for share, _, _ in labels], top / 17, low=top / 40, high=top)
    for (share, text, color), height in zip(labels, heights, strict=True):
        figure.add_annotation(
            x=last, y=share, text=text if color in (MUTED, READER_COLOR) else f"<b>{text}</b>", xanchor="left",
            font={"size": 11, "color": color}, ax=LEADER_PX, ay=height, ayref="y", showarrow=True, arrowhead=0,
            arrowwidth=1, arrowcolor=color,
        )  # fmt: skip


def _close_up(figure: Drawing, japan: pd.DataFrame, yours: Ends, words: Words, *, high: float, end: float) -> None:
    """Japan's lines since CLOSE_UP, each with its edition or measure: at the right, the earlier edition at its end."""
    labels = [(share, text, READER_COLOR) for share, text in yours]
    for line, part in japan.groupby("line", sort=False):
        symbol = {"sipri": "circle", "earlier": "square"}.get(str(line), "diamond")
        _line(figure, part, words, width=3 if line == "sipri" else 1.2, row=2, symbol=symbol)
        newest = part.sort_values("year").iloc[-1]
        share = words.pct(float(newest["share_pct"]), 2)
        edition = words("history-edition", edition=words.date(str(newest["release"])[:7]))
        if line == "earlier":
            figure.add_annotation(
                x=newest["year"], y=newest["share_pct"], text=f"{edition} <b>{share}</b>", row=2, xanchor="right",
                yanchor="bottom", xshift=-8, font={"size": 11, "color": JAPAN_COLOR},
            )  # fmt: skip
            continue
        name = edition if line == "sipri" else words(f"measure-{line}-short")
        text = "<br>".join([*words.wrapped(name, LABEL_WIDTH), f"<b>{share}</b>"])
        labels.append((float(newest["share_pct"]), text, JAPAN_COLOR))
    heights = spread([share for share, _, _ in labels], high / 7, low=high / 20, high=high)
    for (_, text, color), height in zip(labels, heights, strict=True):
        font = {"size": 11, "color": color}
        figure.add_annotation(x=end, y=height, text=text, row=2, xanchor="left", xshift=6, align="left", font=font)


def _event_marks(figure: Drawing, events: pd.DataFrame, words: Words) -> None:
    """What was asked, decided or said, at the share that it names; the first at each level is named beside it."""
    for category, part in events.groupby("category", sort=False):
        figure.add_scatter(
            x=part["x"], y=part["share_pct"], mode="markers", row=2,
            marker={"symbol": SYMBOL[str(category)], "size": 8, "color": INK, "line": {"width": 1.5}},
            customdata=[words("history-event", when=row.when, title=row.title) for row in rows_of(part)],
            hovertemplate="%{customdata}<extra></extra>",
        )  # fmt: skip
    named: list[float] = []
    for row in rows_of(events):
        if any(abs(row.share_pct - level) < APART for level in named):
            continue
        named.append(row.share_pct)
        more = int((events["share_pct"] == row.share_pct).sum()) - 1
        figure.add_annotation(
            x=row.x, y=row.share_pct, row=2, xanchor="right", xshift=-9, font={"size": 11, "color": MUTED},
            text=words(
                "history-event-label", share=words.target(row.share_pct), year=str(int(row.x)), more=more,
                what=words(f"history-category-{row.category}"),
            ),
        )  # fmt: skip
