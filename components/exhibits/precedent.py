"""Has anyone climbed that fast? Every country's fastest rise over the same number of years, and what lay behind it."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from components.kit import labels
from components.kit.drawing import Drawing
from components.kit.exhibit import Exhibit, finish
from components.kit.look import FAINT, INK, JAPAN_COLOR, MUTED, PAPER, REST, TARGET_COLOR, axis, bar_style
from components.model.level import Level, japan_level
from components.model.rises import fastest_rises
from components.model.rows import rows_of
from components.model.scenario import JPN, Scenario
from components.model.view import View
from components.words import Words
from data import Figures

ROW_PX = 37
TEXT_PX = 11.5
KEPT_ROWS = 0.5  # below the last row, for the letter of the kept scenario
PHONE_PX, LETTER = 342, 0.46  # for a line of words; width of a Latin letter of the page, in parts of its size
SHOWN, BELOW = 20, 4  # rows drawn of those that reach the rise and of those that do not; the table has all
CUT = 4.0  # the scale ends at so many times the rise needed, so that a war does not flatten every other bar
AT_MOST_CUT = 4
COLUMNS = [
    "iso3", "name", "start_year", "end_year", "start_share_pct", "end_share_pct", "rise_points", "meets", "kind",
    "real_gdp_change_pct", "money_points", "gdp_points", "wars", "source",
]  # fmt: skip


def build(view: View, choice: str) -> Exhibit:
    """The precedents: one row a country, its fastest rise first; columns are COLUMNS, shares in % and rises in points.

    `choice` is the first year that a stretch may begin in.
    """
    figures, scenario, words = view.figures, view.scenario, view.words
    level = japan_level(figures, scenario.measure)
    shares = figures.sipri_share[figures.sipri_share["year"] >= int(choice)]
    span = min(scenario.year - level.year, int(shares["year"].max() - shares["year"].min()))
    needed = scenario.target_pct - level.share_pct
    rises = fastest_rises(figures, span_years=span, since=int(choice))
    table = rises.assign(
        name=[words.country(iso3) for iso3 in rises["iso3"]],
        meets=rises["rise_points"] >= needed,
        wars=[words.joined([words(f"precedent-war-{war}") for war in wars]) for wars in rises["war_list"]],
    )
    growth = figures.imf_growth[figures.imf_growth["year"] > table["start_year"].min()]
    return finish(
        id="precedent",
        words=words,
        figures=figures,
        headline=_sentence(table, level, scenario, words, span=span, needed=needed, since=int(shares["year"].min())),
        figure=_figure(table, view, needed=needed),
        table=table[COLUMNS],
        source_ids=[
            *table["source"],
            *level.sources[:1],
            *(growth["source"].unique() if table["real_gdp_change_pct"].notna().any() else []),
            *figures.wars["source"].unique(),
        ],
        notes=_notes(figures, words, level, table, span=span, asked_years=scenario.year - level.year),
        revised=("sipri",) if scenario.measure == "sipri" else ("sipri", "budget"),
        marks=_marks(table, needed),
        height=round(ROW_PX * (len(_drawn(table)) + (KEPT_ROWS if scenario.first_kept else 0))) + 96,
    )


def _sentence(
    table: pd.DataFrame, level: Level, scenario: Scenario, words: Words, *, span: int, needed: float, since: int
) -> str:
    japan, others = table[table["iso3"] == JPN].iloc[0], table[table["iso3"] != JPN]
    done = others[others["meets"]]
    start = words.pct(level.share_pct, 2)
    about = {"target": words.target(scenario.target_pct), "start": start, "measure": words(f"measure-{level.measure}")}
    about["start_year"] = words(f"year-of-{level.measure}", year=str(level.year))
    own = words(
        "precedent-own", years=span, rise=words.number(japan["rise_points"], 2, sign=True),
        first=str(japan["start_year"]), last=str(japan["end_year"]),
    )  # fmt: skip
    if needed <= 0:
        return words("precedent-none-needed", own=own, **about)
    asked = words(
        "precedent-needed", rise=words.number(needed, 2), years=scenario.year - level.year,
        year=str(scenario.year), **about,
    )  # fmt: skip
    done_text = words(
        "precedent-done", count=len(done), of=str(len(others)), years=span, since=str(since),
        share=words.pct((1 - len(done) / len(others)) * 100, 0), never=str(len(others) - len(done)),
        war=int((done["war_list"].str.len() > 0).sum()), fell=int((done["real_gdp_change_pct"] < 0).sum()),
        direction="short" if span < scenario.year - level.year else "same",
    )  # fmt: skip
    return words("precedent-sentence", asked=asked, done=done_text, own=own)


def _kept_line(figure: Drawing, kept: Scenario, figures: Figures, *, end: float) -> None:
    needed = kept.target_pct - japan_level(figures, kept.measure).share_pct
    if 0 < needed < end:
        line = {"color": REST, "width": 1.4, "dash": "longdashdot"}
        figure.add_shape(type="line", x0=needed, x1=needed, yref="paper", y0=0, y1=1, line=line, layer="below")
        figure.add_annotation(
            x=needed,
            yref="paper",
            y=0,
            yanchor="bottom",
            text="<b>A</b>",
            bgcolor=PAPER,
            font={"size": 12, "color": INK},
        )


def _notes(
    figures: Figures, words: Words, level: Level, table: pd.DataFrame, *, span: int, asked_years: int
) -> list[str]:
    known = table["end_year"].where(table["real_gdp_change_pct"].notna())
    projected = figures.imf_growth.loc[figures.imf_growth["kind"] == "projection", "year"].min()
    years = figures.sipri_share["year"]
    left_out = figures.sipri_share["iso3"].nunique() - len(table)
    return [
        words("precedent-note-stretch", years=span, count=str(len(table)), left=str(left_out)),
        words("precedent-note-short", asked=str(asked_years), first=str(years.min()), last=str(years.max()))
        if span < asked_years
        else "",
        words("precedent-note-measure", measure=words(f"measure-{level.measure}")) if level.measure != "sipri" else "",
        words("precedent-note-split"),
        words("precedent-note-projection", year=str(projected)) if known.max() >= projected else "",
        words("precedent-note-wars"),
        words("precedent-note-series"),
    ]


def _drawn(table: pd.DataFrame) -> pd.DataFrame:
    """The rows in the picture with their place `y`; where rows are passed over, a place stays free (`hidden` rows)."""
    reached, rest = table[table["meets"]], table[~table["meets"]]
    half = SHOWN // 2
    kept = set(reached.index) if len(reached) <= SHOWN else {*reached.index[:half], *reached.index[-half:]}
    kept |= {*rest.index[:BELOW], *table.index[table["iso3"] == JPN]}
    rows, last = [], -1
    for index in sorted(kept):
        if index - last > 1:
            rows.append({"hidden": index - last - 1})
        rows.append({"row": index, "hidden": 0})
        last = index
    if last < len(table) - 1:
        rows.append({"hidden": len(table) - 1 - last})
    drawn = pd.DataFrame(rows, columns=["row", "hidden"])
    return drawn.merge(table, left_on="row", right_index=True, how="left").assign(y=-np.arange(len(drawn), dtype=float))


def _marks(table: pd.DataFrame, needed: float) -> dict[str, tuple[float, float]]:
    drawn = _drawn(table)
    drawn = drawn[drawn["hidden"] == 0]
    end = _scale(table, needed)
    places = {str(row.iso3): (min(max(float(row.rise_points), 0.0), end), float(row.y)) for row in rows_of(drawn)}
    return places | {"japan-now": places[JPN]} | ({"target": (needed, 0.6)} if needed > 0 else {})


def _scale(table: pd.DataFrame, needed: float) -> float:
    """The end of the scale: CUT times the rise needed, but far enough that at most AT_MOST_CUT bars run past it."""
    rises = table["rise_points"].sort_values(ascending=False)
    return min(float(rises.iloc[0]), max(CUT * needed, float(rises.iloc[AT_MOST_CUT])))


def _figure(table: pd.DataFrame, view: View, *, needed: float) -> Drawing:
    """A line of words and a bar a country. Bars past the end of the scale are cut there, with an arrow."""
    figures, scenario, words = view.figures, view.scenario, view.words
    drawn, end = _drawn(table), _scale(table, needed)
    figure = Drawing()
    for row in rows_of(drawn):
        if row.hidden:
            text = words("precedent-hidden", count=str(row.hidden))
            _text(figure, text, x=0.0, y=row.y, shift=0, color=MUTED)
        else:
            _row(figure, row, words, needed=needed, end=end)
    if needed > 0:
        _needed_line(figure, drawn[drawn["hidden"] == 0], words, needed=needed, target_pct=scenario.target_pct, end=end)
    if scenario.first_kept:
        _kept_line(figure, scenario.first_kept, figures, end=end)
    figure.update_layout(barmode="overlay", margin={"l": 10, "r": 8, "t": 30, "b": 48})
    figure.update_xaxes(axis(words("precedent-axis"), range=[0, end * 1.22], nticks=7, showgrid=False, ticks="outside"))
    foot = 0.62 + (KEPT_ROWS if scenario.first_kept else 0.0)
    figure.update_yaxes(visible=False, range=[float(drawn["y"].min()) - foot, 0.62])
    return figure


def _row(figure: Drawing, row: Any, words: Words, *, needed: float, end: float) -> None:
    japan = row.iso3 == JPN
    color = JAPAN_COLOR if japan else INK if row.meets else MUTED
    length = min(max(row.rise_points, 0.0), end)
    bar: dict[str, Any] = {
        "y": [row.y - 0.24],
        "orientation": "h",
        "width": 0.36,
        "opacity": 1 if japan or row.meets else 0.55,
    }
    figure.add_bar(
        x=[length], marker=bar_style(row.kind, JAPAN_COLOR if japan else REST), hovertext=_hover(row, words),
        hoverinfo="text", **bar,
    )  # fmt: skip
    if row.gdp_points > 0 and row.rise_points > 0:
        smaller = length * min(row.gdp_points / row.rise_points, 1.0)
        figure.add_bar(x=[smaller], base=[length - smaller], marker={"color": FAINT}, hoverinfo="skip", **bar)
    _text(figure, _line(row, words), x=0.0, y=row.y + 0.17, shift=0, color=color)
    value = f"<b>{words.number(row.rise_points, 2, sign=True)}</b>"
    cut = row.rise_points > end
    beside = length if row.meets else max(length, needed)  # right of the mark of the rise needed
    _text(figure, f"▶ {value}" if cut else value, x=beside, y=row.y - 0.24, shift=1 if cut else 5, color=color)


def _text(figure: Drawing, text: str, *, x: float, y: float, shift: float, color: str) -> None:
    font = {"size": TEXT_PX, "color": color}
    figure.add_annotation(x=x, y=y, text=text, xanchor="left", xshift=shift, yanchor="middle", font=font)


def _needed_line(
    figure: Drawing, bars: pd.DataFrame, words: Words, *, needed: float, target_pct: float, end: float
) -> None:
    """The rise asked: a mark across each bar, so that no line crosses a text, and what it is above them."""
    x, y = [], []
    for place in bars["y"]:
        x += [needed, needed, None]
        y += [place - 0.46, place - 0.02, None]
    figure.add_scatter(x=x, y=y, mode="lines", line={"color": TARGET_COLOR, "width": 2.4}, hoverinfo="skip")
    text = words("precedent-line", target=words.target(target_pct), rise=words.number(needed, 2, sign=True))
    figure.add_annotation(
        x=needed, y=0.62, text=f"<b>{text}</b>", xanchor="center" if needed > end * 0.35 else "left",
        xshift=0 if needed > end * 0.35 else -8, yanchor="bottom", yshift=4,
        font={"size": 12, "color": TARGET_COLOR},
    )  # fmt: skip


def _line(row: Any, words: Words) -> str:
    """A country's words; where the line is too long for a phone, its end is left to the table."""
    if len(row.war_list) > 1:
        first, last = row.war_years
        parts = [words("precedent-many-wars", count=str(len(row.war_list)), years=_stretch(first, last, words))]
    else:
        parts = [row.wars]
    change = row.real_gdp_change_pct
    if not np.isnan(change):
        parts.append(words("precedent-gdp", change=words.pct(change, 0, sign=True)))
    text = words(
        "precedent-line-text", name=f"<b>{row.name}</b>", years=_stretch(row.start_year, row.end_year, words),
        start=words.number(row.start_share_pct, 1), end=words.pct(row.end_share_pct, 1),
    )  # fmt: skip
    line = [text, *(part for part in parts if part)]
    while len(line) > 1 and labels.width_px(" · ".join(line), size=TEXT_PX, letter=LETTER) > PHONE_PX:
        line.pop()
    return " · ".join(line)


def _stretch(first: float, last: float, words: Words) -> str:
    """Two years, short: 1965–75, 1999–2009."""
    same_century = int(first) // 100 == int(last) // 100
    return words("precedent-years", first=f"{first:.0f}", last=f"{last % 100:02.0f}" if same_century else f"{last:.0f}")


def _hover(row: Any, words: Words) -> str:
    lines = [
        words(
            "precedent-hover", name=row.name, first=f"{row.start_year:.0f}", last=f"{row.end_year:.0f}",
            start=words.pct(row.start_share_pct, 2), end=words.pct(row.end_share_pct, 2),
            rise=words.number(row.rise_points, 2, sign=True), kind=words(f"kind-{row.kind}"),
        )
    ]  # fmt: skip
    if not np.isnan(row.gdp_points):
        lines.append(
            words(
                "precedent-hover-split", money=words.number(row.money_points, 2, sign=True),
                gdp=words.number(row.gdp_points, 2, sign=True),
            )
        )  # fmt: skip
    return "<br>".join([*lines, *([row.wars] if row.wars else [])])
