"""Where texts fit in a picture: how wide a text is, and on which side of its point a label stands free."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from components.kit.drawing import Drawing, Properties


class Side(NamedTuple):
    """How a label stands at its point: plotly's xanchor, and its middle's shift right and up in pixels."""

    xanchor: str
    right_px: int
    up_px: int

    @property
    def annotation(self) -> Properties:
        """The properties of an annotation that stands so."""
        return {"xanchor": self.xanchor, "yanchor": "middle", "xshift": self.right_px, "yshift": self.up_px}


class Name(NamedTuple):
    """A text at a point of a panel, in the panel's own units, and the sides on which it may stand, the best first."""

    x: float
    y: float
    text: str
    color: str
    sides: Sequence[Side]
    size: int = 12


SIDES = (Side("left", 7, 0), Side("right", -7, 0), Side("center", 0, 13), Side("center", 0, -13))
AROUND = tuple(
    Side(anchor, right, up)
    for far in (15, 32, 50, 70, 95)
    for up in (far, -far)
    for anchor, right in (("center", 0), ("right", -8), ("left", 8), ("right", -40), ("left", 40))
)
FAR = AROUND + tuple(
    Side(anchor, right, up)
    for up in (15, -15, 32, -32, 50, -50, 70, -70, 95, -95)
    for off in (24, 50, 60, 70, 85, 100, 120)
    for anchor, right in (("left", off), ("right", -off))
)
POINT_PX, LINE_PX, NEXT_PX = 6, 7, 9  # half the extent of a point, a first line of text, a further one
FREE = 1e-6  # square pixels
ON_POINT, ON_TEXT = 0.02, 2.0  # cost of a square pixel over a point, or text, in places of the list of sides
PART = {"left": 0.0, "center": 0.5, "right": 1.0}  # of a text that stands before its anchor
Boxes = npt.NDArray[np.float64]  # one a row: left, bottom, right, top
At = tuple[float, float]


def width_px(text: str, *, size: float = 12, letter: float = 0.55) -> float:
    """Pixels that the widest line of `text`, which may have plotly's markup, takes at a font size.

    `letter` is the width of a Latin letter in parts of the size, generous unless given.
    """
    lines = re.sub(r"<(?!br>)[^>]*>", "", text).split("<br>")
    return max(sum(letter * size if character.isascii() else 1.0 * size for character in line) for line in lines)


def beside(
    points: Mapping[str, At],
    texts: Mapping[str, str],
    *,
    widths_px: Sequence[float],
    height_px: float,
    size: int,
    kept: Sequence[tuple[At, str, Side]] = (),
    far: Container[str] = (),
) -> dict[str, Side]:
    """The side of its point on which each text stands free in plots of all those widths; without room it is left out.

    `points` are fractions of the plot, from its lower left; `texts` in the order in which they claim room. `kept` are
    texts that stand already: point, text and side. Those in `far` may stand FAR from their points too, which takes a
    leader line.
    """
    plots = [_Plot(points.values(), width, height_px) for width in widths_px]
    for plot in plots:
        for point, text, side in kept:
            plot.take(plot.boxes(point, text, [side], size)[0])
    found: dict[str, Side] = {}
    for key, text in texts.items():
        sides = (*SIDES, *FAR) if key in far else SIDES
        boxes = [plot.boxes(points[key], text, sides, size) for plot in plots]
        trouble = np.sum(
            [plot.on_texts(at) + plot.on_points(at) for plot, at in zip(plots, boxes, strict=True)], axis=0
        )
        first = int(np.argmax(trouble < FREE))
        if trouble[first] < FREE:
            found[key] = sides[first]
            for plot, at in zip(plots, boxes, strict=True):
                plot.take(at[first])
    return found


def write(
    figure: Drawing,
    names: Sequence[Name],
    *,
    x: tuple[float, float],
    y: tuple[float, float],
    widths_px: Sequence[float],
    height_px: float,
    right_px: float = 0.0,
    avoid: Sequence[At] = (),
    row: int = 1,
) -> None:
    """Writes every name on a panel where it covers least, on the best of its sides, in plots of all those widths.

    Names claim room in their order; they may reach `right_px` past the panel's right edge. `x` and `y` are the ranges
    of the panel's axes, `avoid` points on it besides those of the names.
    """

    def part(at: At) -> At:
        return (at[0] - x[0]) / (x[1] - x[0]), (at[1] - y[0]) / (y[1] - y[0])

    points = [part(at) for at in [*((name.x, name.y) for name in names), *avoid]]
    plots = [_Plot(points, width, height_px, right_px) for width in widths_px]
    for point, name in zip(points, names, strict=False):
        boxes = [plot.boxes(point, name.text, name.sides, name.size, pad=0.12 * name.size) for plot in plots]
        trouble = [
            ON_TEXT * plot.on_texts(at) + ON_POINT * plot.on_points(at) for plot, at in zip(plots, boxes, strict=True)
        ]
        best = int(np.argmin(np.sum(trouble, axis=0) + np.arange(len(name.sides))))
        for plot, at in zip(plots, boxes, strict=True):
            plot.take(at[best])
        figure.add_annotation(
            x=name.x, y=name.y, row=row, text=name.text, align="left",
            font={"size": name.size, "color": name.color}, **name.sides[best].annotation,
        )  # fmt: skip


class _Plot:
    """A plot in pixels: its points and the texts that stand in it."""

    def __init__(self, points: Iterable[At], width: float, height: float, right_px: float = 0.0) -> None:
        self._size = np.array([width, height])
        self._inside = np.array([[0.0, 0.0, width + right_px, height]])
        at = np.array(list(points)).reshape(-1, 2) * self._size
        self._points = np.hstack([at - POINT_PX, at + POINT_PX])
        self._texts: Boxes = np.empty((0, 4))

    def boxes(self, point: At, text: str, sides: Sequence[Side], size: int, *, pad: float = 0.0) -> Boxes:
        """The box of a text at a point, on each of those sides."""
        wide, half = width_px(text, size=size), LINE_PX + NEXT_PX * text.count("<br>") + pad
        shifts = np.array([(side.right_px - PART[side.xanchor] * wide, side.up_px - half) for side in sides])
        low = np.array(point) * self._size + shifts
        return np.hstack([low, low + np.array([wide, 2 * half])])

    def take(self, box: npt.NDArray[np.float64]) -> None:
        """Marks the room of a text as taken."""
        self._texts = np.vstack([self._texts, box])

    def on_texts(self, boxes: Boxes) -> npt.NDArray[np.float64]:
        """How many square pixels of each box stand on texts or outside."""
        whole = (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])
        return _common(boxes, self._texts) + whole - _common(boxes, self._inside)

    def on_points(self, boxes: Boxes) -> npt.NDArray[np.float64]:
        """How many square pixels of each box stand on points."""
        return _common(boxes, self._points)


def _common(boxes: Boxes, others: Boxes) -> npt.NDArray[np.float64]:
    """How many square pixels each of `boxes` shares with all of `others`."""
    a, b = boxes[:, None], others[None]
    sides = np.minimum(a[..., 2:], b[..., 2:]) - np.maximum(a[..., :2], b[..., :2])
    shared: npt.NDArray[np.float64] = sides.clip(0).prod(axis=2).sum(axis=1)
    return shared


def spread(values: Sequence[float], gap: float, *, low: float, high: float) -> list[float]:
    """Positions nearest to `values`, in their order, at least `gap` apart and within `low` to `high`, for labels.

    Where there is no room for all, the gap shrinks evenly.
    """
    gap = min(gap, (high - low) / max(len(values) - 1, 1))
    return stacked(values, [gap] * len(values), low=low - gap / 2, high=high + gap / 2)


def stacked(values: Sequence[float], heights: Sequence[float], *, low: float, high: float) -> list[float]:
    """The middles of labels of those heights nearest to `values`, in their order, none on another, in `low` to `high`.

    Runs of labels that would collide are centred on their values (pool adjacent violators). Where there is no room for
    all, the heights shrink evenly.
    """
    total = sum(heights)
    part = min(1.0, (high - low) / total) if total else 1.0
    order = sorted(range(len(values)), key=lambda i: values[i])
    below, middles = 0.0, {}  # of each label, counted from the foot of them all
    for i in order:
        middles[i] = below + heights[i] * part / 2
        below += heights[i] * part
    blocks: list[tuple[float, int]] = []  # (mean of value minus its middle, members)
    for i in order:
        blocks.append((values[i] - middles[i], 1))
        while len(blocks) > 1 and blocks[-2][0] > blocks[-1][0]:
            (a, n), (b, m) = blocks.pop(-2), blocks.pop()
            blocks.append(((a * n + b * m) / (n + m), n + m))
    feet = [mean for mean, members in blocks for _ in range(members)]
    placed = {i: min(max(foot, low), high - below) + middles[i] for i, foot in zip(order, feet, strict=True)}
    return [placed[i] for i in range(len(values))]
