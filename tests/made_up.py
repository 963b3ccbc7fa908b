"""An exhibit and a control that are only made up, for tests of what a row of a registry brings."""

from __future__ import annotations

import pandas as pd

from components.exhibits import EXHIBITS, Entry
from components.export.office.chart_model import Bar, Cell, Chart, bars
from components.export.order import Order
from components.kit.drawing import Drawing
from components.kit.exhibit import Exhibit, finish
from components.model.level import japan_level
from components.model.range_controls import NumberControl, Range
from components.model.view import View
from components.words import load_words

CONTROL = NumberControl(
    key="madeup",
    field="made_up_pct",
    widget="slider",
    place="road",
    limits=Range(low=0.0, high=9.0, step=0.5, default=4.5),
    write=lambda words, value: words.pct(value, 1),
    write_long=lambda words, value: words.pct(value, 1),
)
ENTRY = Entry(
    module="tests.made_up",
    tab=EXHIBITS["cost"].tab,
    uses=("target_pct", "measure", "made_up_pct"),
    office_chart="tests.made_up:office_chart",
)
WORDS = """
control-madeup = Made-up control
control-madeup-help = What it is.
record-line-madeup = made up at { $value }
made-up-title = What is made up?
"""


def add_words() -> None:
    """Gives both languages the words of both."""
    for lang in ("en", "ja"):
        load_words(lang).add(WORDS)


def build(view: View) -> Exhibit:
    """One bar: Japan's level plus the made-up control."""
    level = japan_level(view.figures, view.scenario.measure)
    share_pct = level.share_pct + view.scenario.value("made_up_pct")
    table = pd.DataFrame(
        {"name": ["Japan"], "share_pct": [share_pct], "kind": ["assumed"], "source": [level.sources[0]]}
    )
    figure = Drawing()
    figure.add_bar(x=table["share_pct"], y=table["name"], orientation="h")
    return finish(
        id="made-up", words=view.words, figures=view.figures, headline=f"Japan defence {share_pct:.2f}%", figure=figure,
        table=table, source_ids=[level.sources[0]], notes=["A note."], height=200,
    )  # fmt: skip


def office_chart(order: Order) -> Chart:
    """Its chart for sheets and slides."""
    value = float(order.exhibit.table["share_pct"].iloc[0])
    return bars([Bar("Japan", Cell(value, 0), "assumed", True)], "share_pct", order.words)
