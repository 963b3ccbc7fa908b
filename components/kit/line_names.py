"""Names of lines, each where no line runs through it in plots of several widths, with a leader line where it is far.

The plot is a grid of small squares; a summed-area table tells how many of them a rectangle covers.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from components.kit.drawing import Drawing
from components.kit.labels import width_px

At = tuple[float, float]
Floats = npt.NDArray[np.float64]
SQUARE_PX = 2.0
AIR_PX = 2.0  # around a text
LINE_PX = 14.5
NEAR_PX = 9.0  # of a text to its line, beyond which a leader line joins them
LETTER = 0.5  # of a Latin letter, in parts of the font's size
UP_PX = (
    4,
    7,
    10,
    14,
    18,
    23,
    28,
    34,
    41,
    49,
    58,
    68,
    80,
    95,
    112,
    132,
    155,
    185,
    220,
    260,
)  # of a text's edge from its point
ACROSS = (0.0, -0.25, 0.25, -0.5, 0.5, -0.75, 0.75, -1.0, 1.0)  # of a text's width from its point
CROSSED, OUTSIDE = 100.0, 1e6  # cost of a square under a text, or of the plot's edge, in pixels of distance
CUT, OVER = 2_000.0, 2.0  # cost of a text, and of a square of a line, that a leader line crosses
LIKELY, FURTHER = 100, 400  # places whose leader lines are checked: of the cheapest, and of the others
WAY = np.linspace(0.0, 1.0, 48)


@dataclass(frozen=True, kw_only=True)
class LineName:
    """A text in a colour, and the points of its line at which it may stand, the best first."""

    text: str
    color: str
    points: tuple[At, ...]
    size: int = 11


@dataclass(frozen=True)
class Placed:
    """A name, its point, and its middle's pixels to the right of and above that point.

    `far` asks for a leader line; `trouble` grows with what the text covers and its leader cuts.
    """

    name: LineName
    point: At
    right_px: float
    up_px: float
    far: bool
    trouble: float

    def draw(self, figure: Drawing) -> None:
        """Writes it on the first panel."""
        (x, y), text = self.point, self.name.text
        font = {"size": self.name.size, "color": self.name.color}
        if self.far:
            figure.add_annotation(
                text=text, x=x, y=y, ax=self.right_px, ay=-self.up_px, showarrow=True, arrowhead=0, arrowwidth=1,
                standoff=2, arrowcolor=self.name.color, font=font, borderpad=0,
            )  # fmt: skip
        else:
            figure.add_annotation(
                text=text, x=x, y=y, xshift=self.right_px, yshift=self.up_px, xanchor="center", yanchor="middle",
                font=font,
            )  # fmt: skip


def placed(
    names: Sequence[LineName],
    lines: Sequence[Sequence[At]],
    *,
    x: At,
    y: At,
    until: float,
    widths_px: Sequence[float],
    height_px: float,
    all_clear: bool = False,
) -> tuple[Placed, ...] | None:
    """Every name where it covers nothing, or least, and nearest to its line; names claim room in their order.

    `lines` are what no text may cover, in the units of the axes with the ranges `x` and `y`; no text reaches past
    `until`. Each place is tried in plots of all those widths. With `all_clear` None where one name has no clear place.
    """
    plots = [_Plot(lines, x, y, until, width, height_px) for width in widths_px]
    found = []
    for name in names:
        found.append(_placed(name, plots))
        if all_clear and found[-1].trouble:
            return None
    return tuple(found)


def _placed(name: LineName, plots: Sequence[_Plot]) -> Placed:
    """The best place of a name, which stands there from then on."""
    wide, high = width_px(name.text, size=name.size, letter=LETTER), LINE_PX * (name.text.count("<br>") + 1)
    shifts = np.array(
        [(across * wide, side * (up + high / 2)) for up in UP_PX for side in (1, -1) for across in ACROSS]
    )
    points = np.repeat(np.array(name.points), len(shifts), axis=0)
    moves = np.tile(shifts, (len(name.points), 1))
    far = np.abs(moves[:, 1]) - high / 2
    cost = far + np.where(far > NEAR_PX, 20, 0) + np.repeat(np.arange(len(name.points)), len(shifts))
    covered = sum((plot.covered(points, moves, wide, high) for plot in plots), start=np.zeros(len(cost)))
    likely = _likely(cost + covered)
    ways = [plot.crossed(points[likely], moves[likely]) for plot in plots]
    led = (far > NEAR_PX)[likely]
    trouble = covered[likely] + CUT * sum((cut for cut, _ in ways), start=np.zeros(len(likely))) * led
    chosen = int(np.argmin(cost[likely] + trouble + OVER * sum(over for _, over in ways) * led))
    best = int(likely[chosen])
    point, (right, up) = (float(points[best, 0]), float(points[best, 1])), moves[best]
    for plot in plots:
        plot.take(point, right, up, wide, high)
    return Placed(name, point, float(right), float(up), bool(far[best] > NEAR_PX), float(trouble[chosen]))


def _likely(cost: Floats) -> npt.NDArray[np.intp]:
    """The cheapest places, and some of the others, cheapest first."""
    order = np.argsort(cost)
    others = order[LIKELY : int((cost < OUTSIDE).sum())]
    return np.concatenate([order[:LIKELY], others[:: max(len(others) // FURTHER, 1)]])


class _Plot:
    """A plot as a grid of squares, and its summed-area table: the filled squares to the left of and below each."""

    def __init__(self, lines: Sequence[Sequence[At]], x: At, y: At, until: float, width: float, height: float) -> None:
        self._low = np.array([x[0], y[0]])
        self._scale = np.array([width / (x[1] - x[0]), height / (y[1] - y[0])])
        self._held = np.zeros((math.ceil(width / SQUARE_PX) + 1, math.ceil(height / SQUARE_PX) + 1))
        self._texts = np.zeros(self._held.shape, dtype=bool)
        self._until_px, self._height = (until - x[0]) * self._scale[0], height
        for line in lines:
            self._mark(self._px(np.array(line, dtype=float).reshape(-1, 2)))
        self._add_up()

    def covered(self, points: Floats, moves: Floats, wide: float, high: float) -> Floats:
        """The cost of what each place of a text would cover, in pixels of distance."""
        low = self._px(points) + moves - np.array([wide, high]) / 2 - AIR_PX
        top = low + np.array([wide, high]) + 2 * AIR_PX
        outside = (
            (low < -AIR_PX).any(axis=1) | (top[:, 0] - AIR_PX > self._until_px) | (top[:, 1] > self._height + AIR_PX)
        )
        most = np.array(self._sums.shape) - 1
        a = np.clip(np.floor(low / SQUARE_PX).astype(int), 0, most)
        b = np.clip(np.ceil(top / SQUARE_PX).astype(int), 0, most)
        sums = self._sums
        held = sums[b[:, 0], b[:, 1]] - sums[a[:, 0], b[:, 1]] - sums[b[:, 0], a[:, 1]] + sums[a[:, 0], a[:, 1]]
        found: Floats = CROSSED * held + OUTSIDE * outside
        return found

    def crossed(self, points: Floats, moves: Floats) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.int_]]:
        """Whether the straight way from each point to its text runs through another text, and how many squares of it
        hold something."""
        way = self._px(points)[:, None] + moves[:, None] * WAY[:, None]
        squares = np.round(way / SQUARE_PX).astype(int).clip(0, np.array(self._texts.shape) - 1)
        at = squares[..., 0], squares[..., 1]
        return self._texts[at].any(axis=1), self._held[at].astype(int).sum(axis=1)

    def take(self, point: At, right: float, up: float, wide: float, high: float) -> None:
        """Marks the room of a text and of its leader line as taken."""
        at = self._px(np.array([point]))[0]
        middle = at + np.array([right, up])
        low = np.floor((middle - np.array([wide, high]) / 2) / SQUARE_PX).astype(int).clip(0)
        top = np.ceil((middle + np.array([wide, high]) / 2) / SQUARE_PX).astype(int)
        self._held[low[0] : top[0] + 1, low[1] : top[1] + 1] = 1
        self._texts[low[0] : top[0] + 1, low[1] : top[1] + 1] = True
        self._mark(np.array([at, middle]))
        self._add_up()

    def _px(self, points: Floats) -> Floats:
        found: Floats = (points - self._low) * self._scale
        return found

    def _mark(self, line_px: Floats) -> None:
        """Marks the squares on the straight ways between points that follow each other; a point may be missing."""
        ways = np.stack([line_px[:-1], line_px[1:] - line_px[:-1]], axis=1)
        ways = ways[np.isfinite(ways).all(axis=(1, 2))]
        steps = np.ceil(np.abs(ways[:, 1]).max(axis=1, initial=0.0) / SQUARE_PX).astype(int) + 1
        at = np.arange(steps.sum()) - np.repeat(steps.cumsum() - steps, steps)
        part = at / np.repeat(np.maximum(steps - 1, 1), steps)
        squares = np.round(
            (np.repeat(ways[:, 0], steps, axis=0) + np.repeat(ways[:, 1], steps, axis=0) * part[:, None]) / SQUARE_PX
        ).astype(int)
        inside = ((squares >= 0) & (squares < self._held.shape)).all(axis=1)
        self._held[tuple(squares[inside].T)] = 1

    def _add_up(self) -> None:
        self._sums = np.pad(self._held, ((1, 0), (1, 0))).cumsum(axis=0).cumsum(axis=1)
