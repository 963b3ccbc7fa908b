"""The scale of `road`'s picture, and where the names of the past's lines stand on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import pandas as pd

from components.kit.line_names import At, LineName, Placed, placed
from data import Figures
from data.figure_cache import cached_with_figures

LEFT_PX = 40  # of the margin
WIDTHS_PX = (360, 480, 640, 900)  # of the pictures that names are placed for
MORE_PX, MOST_PX = (0, 50, 100), 160  # of room above the lines, where their names find none between them


@dataclass(frozen=True)
class Scale:
    """The ranges of both axes, the year in which the past ends, the plot's height and right margin in pixels."""

    x: At
    y: At
    base: int
    height_px: float
    right_px: int

    def plot_px(self, width_px: float) -> float:
        return width_px - LEFT_PX - self.right_px

    def past_px(self, width_px: float) -> float:
        """How wide the past is in a picture of that width."""
        return self.plot_px(width_px) * (self.base - self.x[0]) / (self.x[1] - self.x[0])


class PastNames(NamedTuple):
    """Names with their places, and the scale on which these hold."""

    scale: Scale
    names: tuple[Placed, ...]


def obstacles(drawn: pd.DataFrame, levels: Sequence[tuple[At, ...]], base: int) -> tuple[tuple[At, ...], ...]:
    """What no name of the past may stand on: every line that begins before the roads, and the levels of goals."""
    lines = [
        tuple(zip(part["year"].astype(float), part["share_pct"], strict=True))
        for _, part in drawn.groupby(["line", "iso3", "note"], sort=False)
        if part["year"].min() < base
    ]
    return (*lines, *levels)


@cached_with_figures(64)
def clear_names(
    figures: Figures, scale: Scale, names: tuple[LineName, ...], obstacles: tuple[tuple[At, ...], ...]
) -> PastNames | None:
    """The names with as much room above all lines as they need to cover and cut nothing; None where none is enough."""
    for more in MORE_PX:
        higher = _higher(scale, more)
        for order in _orders(names):
            found = _placed(order, obstacles, higher, all_clear=True)
            if found:
                return PastNames(higher, found)
    return None


@cached_with_figures(64)
def best_names(
    figures: Figures, scale: Scale, names: tuple[LineName, ...], obstacles: tuple[tuple[At, ...], ...]
) -> PastNames:
    """The names where they cover and cut nothing, or least."""
    tried = [
        PastNames(higher, _placed(order, obstacles, higher) or ())
        for higher in (_higher(scale, more) for more in (*MORE_PX, MOST_PX))
        for order in _orders(names)
    ]
    return min(tried, key=lambda one: sum(name.trouble for name in one.names))


def _orders(names: tuple[LineName, ...]) -> tuple[tuple[LineName, ...], ...]:
    """In which order they may claim room: as they come, or those with the fewest points first."""
    return names, tuple(sorted(names, key=lambda name: len(name.points)))


def _higher(scale: Scale, more_px: float) -> Scale:
    return replace(scale, y=(0.0, scale.y[1] * (1 + more_px / scale.height_px)), height_px=scale.height_px + more_px)


def _placed(
    names: tuple[LineName, ...], obstacles: tuple[tuple[At, ...], ...], scale: Scale, *, all_clear: bool = False
) -> tuple[Placed, ...] | None:
    return placed(
        names, obstacles, x=scale.x, y=scale.y, until=scale.base, height_px=scale.height_px,
        widths_px=[scale.plot_px(width) for width in WIDTHS_PX], all_clear=all_clear,
    )  # fmt: skip
