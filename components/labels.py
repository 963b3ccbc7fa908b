"""Where texts fit in a picture: how wide a text is, and on which side of its point a label stands free."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple


class Side(NamedTuple):
    """How a label stands at its point: plotly's xanchor, and its shift right and up in pixels."""

    xanchor: str
    right_px: int
    up_px: int


SIDES = (Side("left", 7, 0), Side("right", -7, 0), Side("center", 0, 13), Side("center", 0, -13))
POINT_PX, LINE_PX = 6, 7  # half of what a point and a line of text take
Box = tuple[float, float, float, float]  # left, bottom, right, top


def width_px(text: str, *, size: int = 12) -> float:
    """Pixels that a line of `text` takes at a font size, on the generous side."""
    return sum(0.55 * size if character.isascii() else 1.0 * size for character in text)


def beside(
    points: Mapping[str, tuple[float, float]],
    texts: Mapping[str, str],
    *,
    widths_px: Sequence[float],
    height_px: float,
    size: int,
    kept: Mapping[str, tuple[float, float, float]] | None = None,
) -> dict[str, Side]:
    """The side of its point on which each text stands free in plots of all those widths; without room it is left out.

    `points` are fractions of the plot, from its lower left; `texts` in the order in which they claim room. `kept` are
    texts that stand already: right end and lower end as fractions, and pixels wide.
    """
    taken: dict[float, list[Box]] = {}
    for width in widths_px:
        at = [(x * width, y * height_px) for x, y in points.values()]
        taken[width] = [(x - POINT_PX, y - POINT_PX, x + POINT_PX, y + POINT_PX) for x, y in at]
        for right, low, wide in (kept or {}).values():
            ends, foot = right * width, low * height_px
            taken[width].append((ends - wide, foot, ends, foot + 2 * LINE_PX))
    sides: dict[str, Side] = {}
    for key, text in texts.items():
        for side in SIDES:
            boxes = {width: _box(points[key], text, side, width, height_px, size) for width in widths_px}
            if all(_free(box, taken[width], width, height_px) for width, box in boxes.items()):
                sides[key] = side
                for width, box in boxes.items():
                    taken[width].append(box)
                break
    return sides


def _box(point: tuple[float, float], text: str, side: Side, width: float, height_px: float, size: int) -> Box:
    wide = width_px(text, size=size)
    left = point[0] * width + side.right_px - {"left": 0.0, "center": wide / 2, "right": wide}[side.xanchor]
    middle = point[1] * height_px + side.up_px
    return left, middle - LINE_PX, left + wide, middle + LINE_PX


def _free(box: Box, taken: Sequence[Box], width: float, height_px: float) -> bool:
    inside = box[0] >= 0 and box[2] <= width and box[1] >= 0 and box[3] <= height_px
    return inside and all(box[2] <= b[0] or box[0] >= b[2] or box[3] <= b[1] or box[1] >= b[3] for b in taken)
