"""Japan's own breakdown of its defence budgets: by nature, by the parts of the 2%, by programme."""

from __future__ import annotations

from typing import NamedTuple

import pandas as pd

from components.kit.drawing import Drawing
from components.kit.look import CLEAR, DASH, INK, JAPAN_COLOR, MUTED, axis
from components.model.rows import records
from components.words import Words
from data import Figures

GROUPS = {
    "nature": ("nature", "contracts"),
    "goal": ("related_2pct",),
    "programmes": ("programme", "supplementary", "related_other_ministries"),
}
KIND = {
    "draft": "budgeted",
    "initial": "budgeted",
    "supplementary": "budgeted",
    "request": "requested",
    "target": "pledged",
}
BAND = ["order", "fiscal_year", "stage", "group", "amount_basis"]  # one heading each; nothing is added across them
NATURE = ("personnel_and_food", "obligatory_outlays", "general_material", "material")
HEAD_PX, STACK_PX, ITEM_PX, KEY_PX = 32, 27, 42, 32
OKU_OF_CHO = 10_000.0  # 億 in a 兆
PHONE_PX = 330  # between the margins


class Item(NamedTuple):
    """An amount, a bar or a part of one."""

    item: str
    amount_trn_jpy: float
    kind: str


def rows(figures: Figures, view: str) -> pd.DataFrame:
    """The rows of data/tables/breakdown.csv that a view shows, newest year first, with kind and part_pct.

    `part_pct` is the share of the printed total of the row's group, NaN where none is printed; `view` is a key of
    GROUPS.
    """
    table = figures.breakdown[figures.breakdown["group"].isin(GROUPS[view])]
    table = table.assign(
        kind=table["stage"].map(KIND),
        part_pct=table["amount_trn_jpy"] / table["group_total_trn_jpy"] * 100,
        order=(table["group"] == "contracts").astype(int),
        newest=-table["fiscal_year"],
        largest=-table["amount_trn_jpy"],
        place=[NATURE.index(item) if item in NATURE else len(NATURE) for item in table["item"]],
    )
    keys = ["order", "newest", "stage", "group", "amount_basis", "place", "largest"]
    return table.sort_values(keys, ignore_index=True).drop(columns=["newest", "largest", "place"])


def table(rows: pd.DataFrame, words: Words) -> pd.DataFrame:
    """Those rows in the reader's words, with the columns that `components.exhibits.equipment.build` names."""
    named = rows.assign(
        item=[item_name(words, item) for item in rows["item"]],
        stage=[words(f"stage-{stage}") for stage in rows["stage"]],
        **{
            column: [words(f"equipment-{column.split('_')[-1]}-{value.replace('_', '-')}") for value in rows[column]]
            for column in ("group", "scope", "amount_basis")
        },
    )
    columns = ["fiscal_year", "stage", "group", "item", "scope", "amount_basis", "amount_trn_jpy", "part_pct"]
    return named[[*columns, "kind", "release", "source"]]


def figure(rows: pd.DataFrame, words: Words, view: str) -> tuple[Drawing, int]:
    """The bars of a view and the height of the plot: a heading for each basis, a stack a year or a bar an item.

    Contracts are drawn in the scope of the split by nature (without SACO and US-forces realignment).
    """
    picture = Drawing()
    picture.update_layout(barmode="overlay", margin={"l": 12, "r": 12, "t": 8, "b": 44})
    if rows.empty:
        return _empty(picture, words)
    drawn = rows[(rows["group"] != "contracts") | (rows["scope"] == "ministry_excl")]
    scale = 1.0 if view != "programmes" else _small_scale(words)
    stacks = view == "nature"
    high = float(drawn.groupby(BAND)["amount_trn_jpy"].sum().max() if stacks else drawn["amount_trn_jpy"].max()) * scale
    down = _stacks(picture, drawn, words) if stacks else _items(picture, drawn, scale, words)
    room = 1 + (92 if stacks else 90) / PHONE_PX
    title = words("equipment-axis-money") if scale == 1 else words("equipment-axis-small")
    picture.update_xaxes(
        axis(title, range=[-high / 200, high * room * 1.03], nticks=6, tickformat=",", showgrid=False, ticks="outside")
    )
    picture.update_yaxes(visible=False, range=[-down - 4, 0])
    return picture, down + 56


def _empty(picture: Drawing, words: Words) -> tuple[Drawing, int]:
    picture.add_annotation(
        text="<br>".join(words.wrapped(words("equipment-empty"), 44)),
        x=0.5,
        y=0.5,
        xref="paper",
        yref="paper",
        font={"size": 14, "color": MUTED},
    )
    picture.update_xaxes(visible=False, range=[0, 1])
    picture.update_yaxes(visible=False, range=[0, 1])
    return picture, 160


def _items(picture: Drawing, drawn: pd.DataFrame, scale: float, words: Words) -> int:
    """A bar an item, under a heading for each band; returns how far down they reach."""
    down = 0
    for _, band in drawn.groupby(BAND, sort=False):
        down += HEAD_PX
        _text(picture, _heading(band, words, stacks=False), y=8 - down, size=13, color=INK)
        for row in records(band, Item):
            amount = small(words, row.amount_trn_jpy) if scale > 1 else words.number(row.amount_trn_jpy, 1)
            length = row.amount_trn_jpy * scale
            _text(picture, item_name(words, row.item), y=-down - 9, size=12, color=MUTED)
            _bar(picture, 0, length, -down - 28, row, amount, words)
            _text(picture, f"<b>{amount}</b>", y=-down - 28, x=length, size=12, color=INK, shift=5)
            down += ITEM_PX
    return down


def _stacks(picture: Drawing, drawn: pd.DataFrame, words: Words) -> int:
    """A stack a year, under a heading for each group; returns how far down they reach."""
    down = 0
    key: tuple[str, ...] = ()
    for _, band in drawn.groupby(["order", "group", "amount_basis"], sort=False):
        down += HEAD_PX
        _text(picture, _heading(band, words, stacks=True), y=8 - down, size=13, color=INK)
        for year, stack in band.groupby("fiscal_year", sort=False):
            down, key = _key(picture, stack, down, key, words)
            end = 0.0
            for row in records(stack, Item):
                amount = words.number(row.amount_trn_jpy, 2)
                _bar(picture, end, row.amount_trn_jpy, -down - 13, row, amount, words)
                if len(stack) > 1:
                    middle = end + row.amount_trn_jpy / 2
                    _text(picture, amount, y=-down - 13, x=middle, size=11, color=MUTED, anchor="center")
                end += row.amount_trn_jpy
            total = stack["group_total_trn_jpy"].iloc[0] if len(stack) > 1 else end
            text = words("equipment-stack", year=words("equipment-year", year=str(year)), total=words.number(total, 2))
            _text(picture, text, y=-down - 13, x=end, size=12, color=INK, shift=5)
            down += STACK_PX
    return down


def small(words: Words, amount_trn_jpy: float) -> str:
    """An amount of this table with the digits that were printed: 1,356.4 bn yen; 9,733億円, 1兆3,564億円."""
    amount = round(amount_trn_jpy * _small_scale(words), 1)
    whole = amount == round(amount)
    if words.lang == "ja" and amount >= OKU_OF_CHO:
        trillions, rest = divmod(amount, OKU_OF_CHO)
        return words("equipment-large", trillions=words.number(trillions), rest=words.number(rest, 0 if whole else 1))
    return words("equipment-small", value=words.number(amount, 0 if whole else 1))


def _small_scale(words: Words) -> float:
    return OKU_OF_CHO if words.lang == "ja" else 1_000.0


def item_name(words: Words, item: str) -> str:
    """An item of the table in the reader's words."""
    return words(f"equipment-item-{item.replace('_', '-')}")


def _heading(band: pd.DataFrame, words: Words, *, stacks: bool) -> str:
    row = band.iloc[0]
    group = words(f"equipment-group-{row['group'].replace('_', '-')}")
    basis = words(f"equipment-basis-{row['amount_basis'].replace('_', '-')}")
    if stacks:
        return words("equipment-heading-stacks", group=group, basis=basis)
    year = words("equipment-year", year=str(row["fiscal_year"]))
    return words("equipment-heading", group=group, basis=basis, year=year, stage=words(f"stage-{row['stage']}"))


def _key(
    picture: Drawing, stack: pd.DataFrame, down: int, before: tuple[str, ...], words: Words
) -> tuple[int, tuple[str, ...]]:
    """Names the parts over the first stack that has them; returns how far down the next bar stands, and the parts."""
    items = tuple(stack["item"])
    if len(items) == 1 or items == before:
        return down, before
    end = 0.0
    for row in records(stack, Item):
        text = words(f"equipment-key-{row.item.replace('_', '-')}")
        _text(picture, text, y=-down - KEY_PX / 2 + 1, x=end, size=11, color=MUTED, shift=4)
        end += row.amount_trn_jpy
    return down + KEY_PX, items


def _bar(picture: Drawing, start: float, length: float, y: float, row: Item, amount: str, words: Words) -> None:
    hover = words("equipment-bar-hover", item=item_name(words, row.item), amount=amount, kind=words(f"kind-{row.kind}"))
    picture.add_bar(
        x=[length], base=[start], y=[y], orientation="h", width=16, marker={"color": CLEAR, "line": {"width": 0}},
        hovertemplate=f"{hover}<extra></extra>",
    )  # fmt: skip
    picture.add_shape(
        type="rect",
        x0=start,
        x1=start + length,
        y0=y - 8,
        y1=y + 8,
        line={"color": JAPAN_COLOR, "width": 1.8, "dash": DASH[row.kind]},
    )


def _text(
    picture: Drawing,
    text: str,
    *,
    y: float,
    size: int,
    color: str,
    x: float = 0.0,
    shift: int = 0,
    anchor: str = "left",
) -> None:
    picture.add_annotation(
        x=x, y=y, text=text, xanchor=anchor, yanchor="middle", xshift=shift, align="left",
        font={"size": size, "color": color},
    )  # fmt: skip
