"""A long line of time, or two lists under each other, in two columns: what a wide sheet shows at a legible size."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from components.kit.drawing import Properties, Spec

BETWEEN_PX = 24.0
LISTS_PART = 0.8  # of the width that lists are sure to have between their margins
SEARCH = 0.06  # of the line, before its middle, in which it is cut


def fits_two_columns(spec: Spec) -> bool:
    """Whether the chart is two lists (`meta`), or one panel whose only scale runs downwards."""
    layout = spec["layout"]
    return _two_lists(layout) or ("yaxis2" not in layout and layout["xaxis"].get("visible") is False)


def in_two_columns(spec: Spec, *, width_px: float) -> Properties:
    """The specification in two columns for a plot about `width_px` wide: lists side by side, a line cut in two."""
    return (_side_by_side if _two_lists(spec["layout"]) else _cut_in_two)(spec, width_px)


def _two_lists(layout: Spec) -> bool:
    return bool(layout.get("meta", {}).get("columns") == 2)


def _side_by_side(spec: Spec, width_px: float) -> Properties:
    """The second panel beside the first, both from the top down and as high as they were."""
    layout = spec["layout"]
    margin = layout["margin"]
    outer = margin["t"] + margin["b"]
    parts = [high - low for low, high in (layout["yaxis"]["domain"], layout["yaxis2"]["domain"])]
    edge = (margin["l"] + BETWEEN_PX) / (width_px * LISTS_PART)
    half = (1 - edge) / 2
    notes = [
        {**note, "x": half + edge} if (note["xref"], note["yref"]) == ("paper", "y2") else note
        for note in layout["annotations"]
    ]
    return {
        "data": spec["data"],
        "layout": {
            **layout,
            "height": (layout["height"] - outer) * max(parts) + outer,
            "xaxis": {**layout["xaxis"], "domain": [0, half]},
            "xaxis2": {**layout["xaxis2"], "domain": [half + edge, 1]},
            "yaxis": {**layout["yaxis"], "domain": [1 - parts[0] / max(parts), 1]},
            "yaxis2": {**layout["yaxis2"], "domain": [1 - parts[1] / max(parts), 1]},
            "annotations": notes,
        },
    }


def _cut_in_two(spec: Spec, width_px: float) -> Properties:
    """The line cut between two marks, about half as high."""
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


def _notes(notes: list[Properties], cut: float, top: float) -> Iterator[Properties]:
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


def _cut(spec: Spec, bottom: float, top: float) -> float:
    """The middle of the widest gap between marks and texts a little below the middle."""
    places = [note["y"] for note in spec["layout"]["annotations"] if note["yref"] == "y"]
    places += [y for trace in spec["data"] if trace.get("mode") == "markers" for y in trace["y"]]
    middle = (top + bottom) / 2
    low = middle - SEARCH * (top - bottom)
    near = sorted({low, middle, *(y for y in places if low <= y <= middle)})
    below, above = max(pairwise(near), key=lambda pair: pair[1] - pair[0])
    return float(below + above) / 2
