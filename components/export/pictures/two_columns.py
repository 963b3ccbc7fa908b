"""A chart that runs down a long line of time, in two columns: what a wide sheet shows of it at a legible size."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any

BETWEEN_PX = 24.0
SEARCH = 0.06  # of the line, before its middle, in which it is cut


def fits_two_columns(spec: Mapping[str, Any]) -> bool:
    """Whether the chart is one panel whose only scale runs downwards."""
    layout = spec["layout"]
    return "yaxis2" not in layout and layout["xaxis"].get("visible") is False


def in_two_columns(spec: Mapping[str, Any], *, width_px: float) -> dict[str, Any]:
    """The specification in two columns for a plot about `width_px` wide, half as high; cut between two marks."""
    layout = spec["layout"]
    bottom, top = layout["yaxis"]["range"]
    cut = _cut(spec, bottom, top)
    drawn = top - cut
    margin = layout["margin"]
    outer = margin["t"] + margin["b"]
    edge = (margin["l"] + BETWEEN_PX) / width_px
    half = (1 - edge) / 2
    second = [{**trace, "xaxis": "x2", "yaxis": "y2"} for trace in spec["data"]]
    return {
        "data": [*spec["data"], *second],
        "layout": {
            **layout,
            "height": (layout["height"] - outer) * drawn / (top - bottom) + outer,
            "xaxis": {**layout["xaxis"], "domain": [0, half]},
            "yaxis": {**layout["yaxis"], "range": [cut, top]},
            "xaxis2": {**layout["xaxis"], "domain": [half + edge, 1], "anchor": "y2"},
            "yaxis2": {**layout["yaxis"], "range": [cut - drawn, cut], "anchor": "x2"},
            "annotations": [*_notes(layout["annotations"], cut, top)],
        },
    }


def _notes(notes: list[dict[str, Any]], cut: float, top: float) -> Iterator[dict[str, Any]]:
    """Each note in its column; what stands on the top is the heading of both."""
    second = {"xref": "x2", "yref": "y2"}
    for note in notes:
        if note["yref"] != "y":
            yield note
        elif note["y"] == top:
            yield note
            yield {**note, **second, "y": cut}
        else:
            yield note if note["y"] > cut else {**note, **second}


def _cut(spec: Mapping[str, Any], bottom: float, top: float) -> float:
    """The middle of the widest gap between marks and texts a little below the middle."""
    places = [note["y"] for note in spec["layout"]["annotations"] if note["yref"] == "y"]
    places += [y for trace in spec["data"] if trace.get("mode") == "markers" for y in trace["y"]]
    middle = (top + bottom) / 2
    low = middle - SEARCH * (top - bottom)
    near = sorted({low, middle, *(y for y in places if low <= y <= middle)})
    below, above = max(pairwise(near), key=lambda pair: pair[1] - pair[0])
    return float(below + above) / 2
