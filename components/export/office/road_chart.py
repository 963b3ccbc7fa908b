"""The chart of `road` for sheets and slides: a line for each stretch that counts the same thing."""

from __future__ import annotations

from typing import Any

import pandas as pd

from components.exhibits.road_names import countries
from components.export.office.chart_model import Cell, Chart, Series, at, capital, upright
from components.export.order import Order
from components.kit import kept_scenario
from components.kit.compared_shares import compared_shares
from components.kit.look import INK, JAPAN_COLOR, MUTED, READER_COLOR, TARGET_COLOR
from components.kit.reader_series import yours
from components.model.rows import rows_of
from components.model.scenario import JPN
from components.words import Words

POINTS = ("earlier", "budget", "related", "government", "plan", "request")  # another count than any line: not joined


def road(order: Order) -> Chart:
    """A line for each road and each country, broken where it counts something else, as in the picture."""
    table, words = order.exhibit.table, order.words
    years = list(range(int(table["year"].min()), int(table["year"].max()) + 1))
    series = []
    for (line, iso3, note), part in table.groupby(["line", "iso3", "note"], sort=False):
        color, kind = _look(str(line), str(iso3), order)
        series.append(
            Series(
                name=_name(str(line), str(note), part, order),
                column="share_pct",
                color=color,
                kind=kind,
                cells=at({row.year: Cell(row.share_pct, row.Index) for row in rows_of(part)}, years),
                lined=line not in POINTS,
            )
        )
    return upright("line", years, series, words, "year", "share_pct")


def _look(line: str, iso3: str, order: Order) -> tuple[str, str]:
    """A line's colour and the class of number that sets its dash."""
    roads = {share.id: share.color for share in compared_shares(order.view.figures, order.scenario)}
    if line in roads:
        return roads[line], "requested" if line.startswith("asked") else "assumed"
    if line == "sipri" and iso3 != JPN:
        color, dash = countries(order.exhibit.table)[iso3]
        return color, "spent" if dash == "solid" else "pledged"
    stem = line.partition("-")[0]
    looks: dict[str, tuple[str, str]] = {
        "kept": (TARGET_COLOR, "pledged"),
        "own": (READER_COLOR, "own"),
        "pledged": (MUTED, "pledged"),
        "ceiling": (INK, "pledged"),
        "request": (INK, "requested"),
        "plan": (INK, "budgeted"),
        "sipri": (JAPAN_COLOR, "spent"),
    }
    return looks.get(stem, (JAPAN_COLOR, "budgeted"))


def _name(line: str, note: str, part: pd.DataFrame, order: Order) -> str:
    """What a line is: a country and its years, a measure, or where a road leads."""
    words, (stem, _, which) = order.words, line.partition("-")
    if stem == "kept":
        return kept_scenario.name(order.scenario.kept[int(which) - 1], words)
    if stem in ("asked", "reader"):
        return words("line-road", share=words.target(float(part["share_pct"].iloc[-1])))
    if stem in ("plan", "request", "pledged", "ceiling"):
        return capital(words(f"line-{stem}"))
    return _of_years(stem, note, part, words)


def _of_years(stem: str, note: str, part: Any, words: Words) -> str:
    name = str(part["name"].iloc[0])
    abouts = {"sipri": "", "own": yours(words, note), "earlier": words("line-earlier")}
    about = abouts[stem] if stem in abouts else words(f"measure-{stem}-short")
    return words(
        "chart-stretch",
        name=" ".join(filter(None, [name, about])),
        first=str(part["year"].min()),
        last=str(part["year"].max()),
    )
