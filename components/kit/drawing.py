"""A chart's specification, put together piece by piece: what plotly's Figure takes and gives, without its checking.

Figure checks every property at every step, which takes most of a chart's time (300 ms for the ranking, here 5); a test
checks every specification with plotly instead.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd

# Any, here and below: a property's type is plotly's, which a test checks every chart with.
Properties = dict[str, Any]
Spec = Mapping[str, Any]  # a figure (`data` and `layout`), or a part of one, that is read only


class Drawing:
    """Panels from top to bottom on a shared look, with traces, notes and shapes on them.

    `heights` are the panels' shares of the plot, `gap` the space between two, both in parts of the whole. Panel 1 is
    the uppermost. The names of methods and properties are plotly's.
    """

    def __init__(self, *, heights: Sequence[float] = (1.0,), gap: float = 0.1) -> None:
        self.traces: list[Properties] = []
        self.layout: Properties = {"annotations": [], "shapes": []}
        self._panels = range(1, len(heights) + 1)
        scale, top = (1 - gap * (len(heights) - 1)) / sum(heights), 1.0
        for panel, height in zip(self._panels, heights, strict=True):
            bottom = max(top - height * scale, 0.0)
            self.layout[_axis("xaxis", panel)] = {"anchor": _axis("y", panel), "domain": [0, 1]}
            self.layout[_axis("yaxis", panel)] = {"anchor": _axis("x", panel), "domain": [bottom, top]}
            top = bottom - gap

    def add(self, kind: str, *, row: int = 1, hover: Sequence[str] | None = None, **trace: Any) -> None:
        """A trace of plotly's type `kind` on a panel; `hover` are the hover texts of its points."""
        if hover is not None:
            trace = {"customdata": hover, "hovertemplate": "%{customdata}<extra></extra>", **trace}
        self.traces.append(plain({"type": kind, "xaxis": _axis("x", row), "yaxis": _axis("y", row), **trace}))

    def add_bar(self, *, row: int = 1, **trace: Any) -> None:
        """Bars."""
        self.add("bar", row=row, **trace)

    def add_scatter(self, *, row: int = 1, **trace: Any) -> None:
        """Lines, points or texts."""
        self.add("scatter", row=row, **trace)

    def add_annotation(self, *, row: int = 1, **note: Any) -> None:
        """A text; without an arrow unless it asks for one."""
        place = {"xref": _axis("x", row), "yref": _axis("y", row), "showarrow": False}
        self.layout["annotations"].append(plain({**place, **note}))

    def text(
        self,
        text: str,
        *,
        x: float | str,
        y: float,
        color: str,
        size: float = 12,
        anchor: str = "left",
        middle: str = "middle",
        right_px: float = 0,
        up_px: float = 0,
        row: int = 1,
        **more: Any,
    ) -> None:
        """A text at a point of a panel, or of the whole with `xref` and `yref` "paper", moved by some pixels."""
        place = {"x": x, "y": y, "xanchor": anchor, "yanchor": middle, "xshift": right_px, "yshift": up_px}
        self.add_annotation(row=row, text=text, font={"size": size, "color": color}, **place, **more)

    def line(
        self, x: object, y: object, *, color: str, width: float = 1.5, dash: str = "solid", row: int = 1, **more: Any
    ) -> None:
        """A line through points, without hover text unless `hover` gives one."""
        silent = {} if "hover" in more else {"hoverinfo": "skip"}
        line = {"color": color, "width": width, "dash": dash}
        self.add_scatter(row=row, x=x, y=y, mode="lines", line=line, **silent, **more)

    def add_shape(self, *, row: int = 1, **shape: Any) -> None:
        """A line, rectangle or path."""
        self.layout["shapes"].append(plain({"xref": _axis("x", row), "yref": _axis("y", row), **shape}))

    def update_layout(self, **properties: Any) -> None:
        """Merges properties into the layout."""
        _merge(self.layout, plain(properties))

    def update_xaxes(self, properties: Properties | None = None, *, row: int | None = None, **more: Any) -> None:
        """Merges properties into the x axis of one panel or of all."""
        self._update("xaxis", row, {**(properties or {}), **more})

    def update_yaxes(self, properties: Properties | None = None, *, row: int | None = None, **more: Any) -> None:
        """Merges properties into the y axis of one panel or of all."""
        self._update("yaxis", row, {**(properties or {}), **more})

    def spec(self) -> Properties:
        """The specification: data and layout, plain values only."""
        return {"data": self.traces, "layout": self.layout}

    def _update(self, name: str, row: int | None, properties: Mapping[str, object]) -> None:
        for panel in self._panels if row is None else [row]:
            _merge(self.layout[_axis(name, panel)], plain(properties))


def plain(value: object) -> Any:  # Any: a part of Properties
    """`value` with tables and numpy's numbers as lists and Python's own; what is not a number becomes None."""
    if isinstance(value, Mapping):
        return {key: plain(part) for key, part in value.items()}
    if isinstance(value, pd.Series | pd.Index | np.ndarray):
        return [plain(part) for part in value.tolist()]
    if isinstance(value, np.generic):
        return plain(value.item())
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, Iterable) and not isinstance(value, str | bytes):
        return [plain(part) for part in value]
    return value


def _axis(name: str, panel: int) -> str:
    return name if panel == 1 else f"{name}{panel}"


def _merge(into: Properties, new: Mapping[str, object]) -> None:
    for key, value in new.items():
        if isinstance(value, Mapping) and isinstance(into.get(key), dict):
            _merge(into[key], value)
        else:
            into[key] = value
