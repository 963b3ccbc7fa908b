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
WIDTHS_PX = (360, 440, 540, 640, 740, 900)  # of the pictures that names are placed for
MORE_PX = (0, 40, 80, 120)  # of room above the lines, where their names find none between them


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
    """Names with their places, the scale on which these hold, and whether they cover and cut nothing."""

    scale: Scale
    names: tuple[Placed, ...]
    clear: bool


def obstacles(drawn: pd.DataFrame, levels: Sequence[tuple[At, ...]], base: int) -> tuple[tuple[At, ...], ...]:
    """What no name of the past may stand on: every line that begins before the roads, and the levels of goals."""
    lines = [
        tuple(zip(part["year"].astype(float), part["share_pct"], strict=True))
        for _, part in drawn.groupby(["line", "iso3", "note"], sort=False)
        if part["year"].min() < base
    ]
    return (*lines, *levels)


@cached_with_figures(64)
def placed_names(
    figures: Figures, scale: Scale, names: tuple[LineName, ...], obstacles: tuple[tuple[At, ...], ...]
) -> PastNames:
    """The names of the past's lines, with as much room above all lines as they need to cover nothing, or least."""
    widths = [scale.plot_px(width) for width in WIDTHS_PX]
    tried: list[tuple[float, Scale, tuple[Placed, ...]]] = []
    for more in MORE_PX:
        higher = replace(scale, y=(0.0, scale.y[1] * (1 + more / scale.height_px)), height_px=scale.height_px + more)
        for order in (names, sorted(names, key=lambda name: len(name.points)), names[::-1]):
            found = placed(
                order, obstacles, x=higher.x, y=higher.y, until=higher.base, widths_px=widths,
                height_px=higher.height_px,
            )  # fmt: skip
            tried.append((sum(name.trouble for name in found), higher, found))
            if not tried[-1][0]:
                return PastNames(higher, found, True)
    _, best, written = min(tried, key=lambda one: one[0])
    return PastNames(best, written, False)
