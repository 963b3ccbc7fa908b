"""A chart as office programs draw it: categories and series, for sheets and slides.

One description, two writers (`workbook_chart`, `slide_chart`); `exhibit_charts` says what each exhibit's chart is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

import pandas as pd

from components.kit.look import INK, JAPAN_COLOR, READER_COLOR, REST, TARGET_COLOR
from components.words import Words

Shape = Literal["bar", "column", "stacked", "line", "scatter"]
MARGIN_DAYS = 30  # of an axis of days, on both sides
AXIS_PLACES = "#,##0.###"
YEARS = 5  # between the labels of a line chart's foot
HEAVY_PT, LIGHT_PT = 2.75, 1.25  # lines
# In turn, by the names that both writers know: what tells series apart without colour.
SIGNS = ("diamond", "circle", "square", "triangle", "x", "star", "dash")
PATTERNS = ("", "wide_upward_diagonal", "dark_horizontal", "percent_30", "wide_downward_diagonal", "large_grid")
DASHES = {"pledged": "dash", "requested": "square_dot", "own": "long_dash_dot"}  # by the class of number
PLACES: Mapping[str, str] = {"pct": "0.00", "points": "0.00", "trn_jpy": "0.0", "bn_usd": "#,##0"}


class Cell(NamedTuple):
    """A value, and the row of the exhibit's table that it stands in; None for a value from beside the table."""

    value: float
    row: int | None


class Sign(NamedTuple):
    """A sign by its name, and whether it is only outlined."""

    name: str
    hollow: bool


@dataclass(frozen=True, kw_only=True)
class Series:
    """Values of one column of the table, one a category; None where there is none.

    `kind` is the class of number, which sets fill and dash; `lined` joins the points of a line or scatter chart.
    """

    name: str
    column: str
    cells: tuple[Cell | None, ...]
    color: str
    kind: str = "spent"
    lined: bool = True

    @property
    def dash(self) -> str:
        """The name of its outline's or line's dash; "solid" where it has none."""
        return DASHES.get(self.kind.split("-")[0], "solid")

    @property
    def line_pt(self) -> float:
        """How wide its line is."""
        return HEAVY_PT if self.color in (JAPAN_COLOR, TARGET_COLOR) else LIGHT_PT

    @property
    def hollow(self) -> bool:
        """Whether its bars are outlined only; an estimate is filled in grey inside its outline."""
        return self.kind in ("budgeted", "pledged", "requested") or self.kind.startswith("own")


@dataclass(frozen=True, kw_only=True)
class Chart:
    """A chart: `categories` are names, years, or the x values of a scatter chart (`dates`: days as serial numbers).

    `names` are the names of a scatter chart's points, "" for none. `labels` stand at bars in the place of their values,
    "" where the value does. `note` says what the chart leaves out.
    `table` is a table of texts that stands with the chart, a row a line, its head first; without one it is empty.
    """

    shape: Shape
    categories: tuple[str | int | float, ...]
    series: tuple[Series, ...]
    category_title: str
    value_title: str
    places: str
    dates: bool = False
    names: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    note: str = ""
    table: tuple[tuple[str, ...], ...] = ()

    @property
    def side_by_side(self) -> bool:
        """Whether more than one of its series has a value in the same category."""
        return any(
            sum(cell is not None for cell in cells) > 1
            for cells in zip(*[one.cells for one in self.series], strict=True)
        )

    def sign(self, number: int) -> Sign:
        """What the points of a series are drawn as; lines and points that are not joined count apart.

        The second round of signs on a line is hollow. LibreOffice draws no outline, so that only a joined one can be.
        """
        series = self.series[number]
        turn = [at for at, one in enumerate(self.series) if one.lined == series.lined].index(number)
        name = "plus" if series.kind == "own" else SIGNS[turn % len(SIGNS)]
        return Sign(name, series.lined and turn >= len(SIGNS))

    def pattern(self, number: int) -> str:
        """What a series' bars are filled with, that no two filled series differ by colour alone; "" for no pattern."""
        filled = [at for at, one in enumerate(self.series) if not one.hollow and one.kind != "estimate"]
        filled.sort(key=lambda at: self.series[at].color != JAPAN_COLOR)
        turn = number if self.side_by_side else filled.index(number) if number in filled else 0
        return PATTERNS[turn % len(PATTERNS)]


class Bar(NamedTuple):
    """One bar: its label, its value, its class of number, and whether it is Japan's."""

    label: str
    cell: Cell
    kind: str
    japan: bool


def bars(bars: Sequence[Bar], column: str, words: Words, *, places: str = "", note: str = "") -> Chart:
    """A bar for each, first at the top; one series for each class of number, Japan's apart."""
    looks = list(dict.fromkeys((bar.japan, bar.kind) for bar in bars))
    series = [
        Series(
            name=capital(words("chart-japan", kind=words(f"kind-{kind}")) if japan else words(f"kind-{kind}")),
            column=column,
            kind=kind,
            color=_color(kind, japan=japan),
            cells=tuple(bar.cell if (bar.japan, bar.kind) == (japan, kind) else None for bar in bars),
        )
        for japan, kind in looks
    ]
    return Chart(
        shape="bar", categories=tuple(bar.label for bar in bars), series=tuple(series), category_title="",
        value_title=words(f"col-{column}"), places=places or _places(column), note=note,
    )  # fmt: skip


def upright(
    shape: Shape, categories: Sequence[str | float], series: Iterable[Series], words: Words, by: str, column: str
) -> Chart:
    """A chart with its categories along the foot: columns or lines of `column` by the column `by`."""
    return Chart(
        shape=shape,
        categories=tuple(categories),
        series=tuple(series),
        places=_places(column),
        category_title=words(f"col-{by}"),
        value_title=words(f"col-{column}"),
    )


def at(cells: Mapping[Any, Cell], places: Iterable[Any]) -> tuple[Cell | None, ...]:
    """A cell for each place, None where `cells` has none."""
    return tuple(cells.get(place) for place in places)


def _color(kind: str, *, japan: bool) -> str:
    if kind == "assumed":
        return TARGET_COLOR
    if kind.startswith("own"):
        return READER_COLOR
    if kind in ("pledged", "requested"):
        return INK
    return JAPAN_COLOR if japan else REST


def some(bars: Sequence[Bar], table: pd.DataFrame, words: Words) -> str:
    """What the chart leaves out of the table; empty where it shows all."""
    return words("chart-some", count=str(len(bars)), of=str(len(table))) if len(bars) < len(table) else ""


def _places(column: str) -> str:
    return next(places for unit, places in PLACES.items() if column.endswith(unit))


def capital(text: str) -> str:
    """A text that begins an entry of a legend."""
    return text[:1].upper() + text[1:]


def clean(text: str) -> str:
    """A text of a picture as one line."""
    return text.replace("<br>", " ")
