"""Every value that a picture draws stands in its table, so that it can be drawn again from a file."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Mapping
from typing import Any

import pandas as pd
import pytest

import data
from components.exhibits import EXHIBITS, build
from components.model.link import parse_link
from components.model.view import View
from components.words import load_words

# By exhibit and picture the axis of values, none where a point is two.
AXES = {"compare": "x", "ranking": "x", "spenders": "x", "equipment": "x", "equipment nato": "", "road": "y",
        "cost": "x", "cost years": "y", "precedent": "x", "tradeoff": "x"}  # fmt: skip
BILLIONS = {"equipment programmes": 1_000}  # drawn in billions, tabled in trillions
LINKS: tuple[Mapping[str, str], ...] = (
    {"natoway": "shown", "keep": "target:2.7;year:2031;name:Ours|target:4.1;year:2040;measure:government"},
    {"measure": "government", "target": "4.2"},
    {"asof": "2025-06-21", "target": "5"},
)
CASES = [
    (exhibit_id, choice, link)
    for (exhibit_id, entry), link in itertools.product(EXHIBITS.items(), LINKS)
    for choice in entry.choices or ("",)
    if exhibit_id != "timeline"  # a list of days, whose picture sets them one under the other
]


def tabled(table: pd.DataFrame, factor: float) -> set[float]:
    """Every number of a table."""
    numbers = table.select_dtypes("number").astype(float)
    return {round(value * factor, 4) for value in numbers.to_numpy().ravel() if math.isfinite(value)}


def drawn(spec: Mapping[str, Any], axis: str) -> Iterator[tuple[float, ...]]:
    """Of each mark of a picture the values of which a table has one: a bar's length and end, or a point's."""
    ends: dict[tuple[str, float], float] = {}
    for trace in spec["data"]:
        values = [value for value in trace.get(axis) or () if isinstance(value, int | float)]
        if trace["type"] == "heatmap":
            yield from ((value,) for row in trace["z"] for value in row if value is not None)
        elif trace["type"] == "bar":
            yield from bars(trace, axis, spec["layout"], ends)
        elif trace.get("mode") == "lines" and len(values) == 2 and values[0] != values[1]:
            yield (values[0] or values[1],)  # a leader line begins at what it names
        elif trace.get("mode") != "text":
            yield from ((value,) for value in values if value)


def points(spec: Mapping[str, Any]) -> Iterator[tuple[float, ...]]:
    """Where a point is two values: both of a member, one of a mark of Japan's or a guideline."""
    for trace in spec["data"]:
        for x, y in zip(trace["x"], trace["y"], strict=True):
            if "customdata" in trace:
                yield from ((x,), (y,))
            else:
                yield (x, y)


def bars(
    trace: Mapping[str, Any], axis: str, layout: Mapping[str, Any], ends: dict[tuple[str, float], float]
) -> Iterator[tuple[float, ...]]:
    """A trace's bars, without the ground behind others; equal pieces in a row are one bar."""
    panel, places = str(trace.get("xaxis", "x")), trace["y" if axis == "x" else "x"]
    whole = layout[panel.replace(axis, f"{axis}axis")]["range"][1] if axis == "x" else math.inf
    found: dict[float, tuple[float, ...]] = {}
    for number, (place, value) in enumerate(zip(places, trace[axis], strict=True)):
        base = trace["base"][number] if trace.get("base") else ends.get((panel, place), 0.0)
        if trace.get("hoverinfo") == "skip" and math.isclose(base + value, whole):
            continue
        found[place] = (value, base + value) if place not in found else (base + value,)
        if layout.get("barmode") in ("stack", "relative"):
            ends[panel, place] = base + value
    yield from found.values()


@pytest.mark.parametrize(("exhibit_id", "choice", "link"), CASES)
def test_every_value_that_is_drawn_is_a_row(exhibit_id: str, choice: str, link: Mapping[str, str]) -> None:
    scenario, notices = parse_link(dict(link), data.load())
    assert notices == ()
    exhibit = build(exhibit_id, View(data.load(scenario.as_of), scenario, load_words("en")), choice or None)
    place = f"{exhibit_id} {choice}"
    known, axis = tabled(exhibit.table, BILLIONS.get(place, 1)), AXES.get(place, AXES[exhibit_id])
    marks = list(drawn(exhibit.spec, axis) if axis else points(exhibit.spec))
    if exhibit_id == "precedent":  # bars longer than the scale are cut at its end
        known.add(round(max(max(values) for values in marks), 4))
    assert [values for values in marks if any(values) and not {round(value, 4) for value in values} & known] == []
