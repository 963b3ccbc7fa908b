"""The table of columns as a picture: row names at the left, at most four columns beside them, further ones below.

Texts are laid out for the narrowest picture, so that none meets another at any width. Heights are pixels.
"""

from __future__ import annotations

import html
from collections.abc import Sequence

from components.exhibits.compare_ladder import LETTER, NARROW_PX
from components.exhibits.compare_look import ROLE_COLORS, RULE_COLORS
from components.exhibits.compare_text import ColumnText, RowLabel, columns_text, row_labels
from components.kit.drawing import Drawing, Properties
from components.kit.look import GRID, INK, MUTED, TARGET_COLOR, TINT
from components.model.view import View

MOST, COLUMNS = 5, 4  # columns side by side where all fit, and in each of several bands
NAMES = {4: 0.26, 5: 0.24}  # of the width, that the names of the rows take beside so many columns
EDGE = 0.008  # of the width, between the rules over two columns
GAP_PX = 2  # between a text and the edge of its column
SPARE = 0.02  # of the width, by which a name may reach into the first column
SHARE, MAIN, TEXT, NAME, SMALL = (
    17,
    15,
    12,
    11,
    10,
)  # font sizes: shares, first row, other cells, row names, asides
LEADING = 1.3  # plotly's line height, in parts of the font size
PAD_PX = 3  # above and below a row's texts


class GridPicture:
    """The table of a view, laid out: `height_px` is its room."""

    def __init__(self, view: View) -> None:
        self._words = view.words
        self._texts: list[Properties] = []
        self._shapes: list[Properties] = []
        self._y = 0.0
        columns, rows = columns_text(view), row_labels(view)
        side_by_side = MOST if len(columns) == MOST else COLUMNS
        self._names = NAMES[side_by_side]
        self._column = (1 - self._names) / side_by_side
        self._smaller = side_by_side - COLUMNS  # pixels, of the larger texts
        for start in range(0, len(columns), side_by_side):
            self._band(columns[start : start + side_by_side], rows)
        self.height_px = -self._y

    def draw(self, figure: Drawing, *, row: int) -> None:
        """Draws it on a panel of that height."""
        for shape in self._shapes:
            figure.add_shape(row=row, **shape)
        for text in self._texts:
            figure.text(row=row, **text)
        figure.update_xaxes(visible=False, range=[0, 1], row=row)
        figure.update_yaxes(visible=False, range=[self._y, 0], row=row)

    def _band(self, columns: Sequence[ColumnText], rows: Sequence[RowLabel]) -> None:
        """Some of the columns under their heads, with every row."""
        top = self._y
        self._heads(columns)
        for number, row in enumerate(rows):
            if row.heading:
                self._heading(row)
            self._row(row, columns, number)
        for at, column in enumerate(columns):
            if column.is_reader:
                left, right = self._edges(at)
                self._shapes.append(
                    {
                        "type": "rect", "x0": left, "x1": right, "y0": self._y, "y1": top, "fillcolor": TINT,
                        "line": {"width": 0}, "layer": "below",
                    }
                )  # fmt: skip
        self._y -= 3 * PAD_PX

    def _heads(self, columns: Sequence[ColumnText]) -> None:
        """A rule in the column's colour, its label, its share, where the share is from."""
        for at, column in enumerate(columns):
            left, right = self._edges(at)
            dash = "6px,4px" if column.role == "kept" else "solid"
            self._line(left + EDGE, right, RULE_COLORS[column.role], width=4, dash=dash)
        self._y -= PAD_PX
        colors = [ROLE_COLORS[column.role] for column in columns]
        self._line_of_cells([self._label(column) for column in columns], colors, self._size(TEXT), bold=True)
        self._y -= PAD_PX
        self._line_of_cells([[column.share] for column in columns], colors, self._size(SHARE), bold=True)
        origins = [self._wrapped(column.origin, self._column, SMALL) for column in columns]
        self._line_of_cells(origins, [MUTED] * len(columns), SMALL, hanging=True)
        self._y -= PAD_PX

    def _label(self, column: ColumnText) -> list[str]:
        lines = self._wrapped(column.label, self._column, self._size(TEXT))
        if column.is_reader and column.role != "reader":
            return [f'<span style="color:{TARGET_COLOR}">{self._words("compare-yours")}</span>', *lines]
        return lines

    def _heading(self, row: RowLabel) -> None:
        """A group's heading, and what its numbers are of."""
        self._line(0, 1, GRID)
        self._y -= PAD_PX
        lines = [f"<b>{row.heading}</b>", f'<span style="color:{MUTED}">{row.basis}</span>']
        if len(self._wrapped(f"{row.heading} {row.basis}", 1, NAME)) == 1:
            lines = [" ".join(lines)]
        for line in lines:
            self._text(line, x=0, color=INK, size=NAME, anchor="left")
            self._y -= NAME * LEADING
        self._y -= PAD_PX

    def _row(self, row: RowLabel, columns: Sequence[ColumnText], number: int) -> None:
        """A row's name beside its cells."""
        self._line(0, 1, GRID)
        self._y -= PAD_PX
        top, name = self._y, self._wrapped(row.short, self._names + SPARE, NAME)
        self._text("<br>".join(name), x=0, color=INK, size=NAME, anchor="left")
        colors = [MUTED if column.role == "benchmark" else INK for column in columns]
        is_main = row.id == "spending"
        size = self._size(MAIN if is_main else TEXT)
        cells = [column.cells[number] for column in columns]
        self._line_of_cells(
            [self._wrapped(cell.text, self._column, size) for cell in cells], colors, size, bold=is_main
        )
        asides = [self._wrapped(cell.aside, self._column, SMALL) for cell in cells]
        self._line_of_cells(asides, [MUTED] * len(cells), SMALL, hanging=True)
        self._y = min(self._y, top - len(name) * NAME * LEADING) - PAD_PX

    def _line_of_cells(
        self,
        cells: Sequence[Sequence[str]],
        colors: Sequence[str],
        size: int,
        *,
        bold: bool = False,
        hanging: bool = False,
    ) -> None:
        """A text in each column, as lines that stand on one foot, or hang from one line."""
        room = max(map(len, cells)) * size * LEADING
        self._y -= 0 if hanging else room
        for at, (lines, color) in enumerate(zip(cells, colors, strict=True)):
            if lines:
                text = "<br>".join(f"<b>{line}</b>" if bold else line for line in lines)
                self._text(
                    text,
                    x=self._edges(at)[1],
                    color=color,
                    size=size,
                    anchor="right",
                    middle="top" if hanging else "bottom",
                )
        self._y -= room if hanging else 0

    def _text(self, text: str, *, x: float, color: str, size: int, anchor: str, middle: str = "top") -> None:
        right_px = -GAP_PX if anchor == "right" else 0
        self._texts.append(
            {
                "text": text, "x": x, "y": self._y, "color": color, "size": size, "anchor": anchor, "align": anchor,
                "middle": middle, "right_px": right_px, "borderpad": 0,
            }
        )  # fmt: skip

    def _line(self, x0: float, x1: float, color: str, *, width: float = 1, dash: str = "solid") -> None:
        line = {"color": color, "width": width, "dash": dash}
        self._shapes.append({"type": "line", "x0": x0, "x1": x1, "y0": self._y, "y1": self._y, "line": line})

    def _size(self, size: int) -> int:
        return size - self._smaller

    def _edges(self, at: int) -> tuple[float, float]:
        """Where a column begins and ends, in parts of the width."""
        return self._names + at * self._column, self._names + (at + 1) * self._column

    def _wrapped(self, text: str, part: float, size: int) -> list[str]:
        """A text in lines that fit a part of the width of the narrowest picture; a word a little longer is not cut."""
        width = int((part * NARROW_PX - GAP_PX) / (size * LETTER))
        width -= self._words.lang == "ja"  # whose digits are wider than half a letter
        longest = max(map(len, text.split()), default=0) if self._words.lang == "en" else 0
        lines = self._words.balanced(text, longest if width < longest <= width + 2 else width)
        return [html.escape(line, quote=False) for line in lines]
