"""The comparison as a picture: names and amounts in a column at the left, bars beside them, nothing written on bars."""

from __future__ import annotations

import math

from components.exhibits.tradeoff_amounts import amount, stage_name
from components.exhibits.tradeoff_rows import Row, Tradeoff
from components.kit.drawing import Drawing, Properties
from components.kit.look import DASH, INK, MUTED, axis, bar_style
from components.words import Words

ROW_PX, TWO_LINES_PX, HEAD_PX, BETWEEN_PX = 24, 36, 26, 8
LEFT_PX, RIGHT_PX, TOP_PX, FOOT_PX = 196, 48, 8, 46
BAR_PX, MARK_PX = 13, 20  # a bar's height, and that of a share's mark across it
MARKED = ("spending", "bonds")  # groups whose bars carry a mark a share


def draw(found: Tradeoff, words: Words) -> Drawing:
    """The picture."""
    figure, places = Drawing(), _places(found)
    rows = found.rows
    longest = rows[["amount_trn_jpy", "amount_high_trn_jpy"]].abs().max().max()
    marked = [(abs(found.amount_of(share.share_pct)), share.color) for share in found.shares]
    high = max(float(longest), *(size for size, _ in marked), 1.0)
    for row, (y, _) in zip(found.records, places, strict=True):
        _row(figure, row, y, found, words)
        if row.group in MARKED:
            for size, color in marked:
                figure.line([size, size], [y - MARK_PX / 2, y + MARK_PX / 2], color=color, width=2.2)
    first = rows.index[rows["group"] != rows["group"].shift()]
    for index in first:
        _heading(figure, found, int(index), places[index][1], words)
    figure.update_layout(barmode="overlay", margin={"l": LEFT_PX, "r": RIGHT_PX, "t": TOP_PX, "b": FOOT_PX})
    figure.update_xaxes(axis(words("tradeoff-axis"), range=[0, high * 1.03], nticks=4, showgrid=False, ticks="outside"))
    figure.update_yaxes(visible=False, range=[-_depth(found), 0])
    return figure


def height_px(found: Tradeoff) -> int:
    """The height of the picture, without the source line."""
    return TOP_PX + FOOT_PX + _depth(found)


def marks(found: Tradeoff) -> dict[str, tuple[float, float]]:
    """Where a claim points: the extra at the reader's share, and the defence item where it is shown."""
    own = next(share.id for share in found.shares if share.is_reader)
    named = {own: "target", "defence": "japan-now"}
    return {
        named[row.item]: (abs(row.amount_trn_jpy), y)
        for row, (y, _) in zip(found.records, _places(found), strict=True)
        if row.item in named
    }


def _places(found: Tradeoff) -> list[tuple[float, float]]:
    """For each row the middle of it and of the heading above it, in pixels below the top, negative."""
    places, y, before = [], 0.0, ""
    heading = 0.0
    for row in found.records:
        if row.group != before:
            y -= BETWEEN_PX if before else 0
            heading, before = y - HEAD_PX / 2, row.group
            y -= HEAD_PX
        px = TWO_LINES_PX if "<br>" in row.label else ROW_PX
        places.append((y - px / 2, heading))
        y -= px
    return places


def _depth(found: Tradeoff) -> int:
    last = TWO_LINES_PX if "<br>" in found.rows["label"].iloc[-1] else ROW_PX
    return round(-_places(found)[-1][0] + last / 2 + 4)


def _row(figure: Drawing, row: Row, y: float, found: Tradeoff, words: Words) -> None:
    """One row: its name and amount, and its bar or, for a plan, its dashed line; no bar where no amount is known."""
    strong = row.group in ("extra", "split") or row.item == "defence"
    color = row.color if strong else MUTED
    text = amount(row, found, words)
    name, said = (f"<b>{row.label}</b>", f"<b>{text}</b>") if strong else (row.label, text)
    paper: Properties = {"x": 0, "xref": "paper", "y": y}
    figure.text(name, color=color if strong else INK, size=12, right_px=4 - LEFT_PX, align="left", **paper)
    figure.text(said, color=color, size=12, anchor="right", right_px=-7, **paper)
    if row.group in MARKED:
        ratio = words.pct(found.sizes.matched_trn_jpy / row.amount_trn_jpy * 100, 0)
        own = next(share.color for share in found.shares if share.is_reader)
        figure.text(ratio, x=1, xref="paper", y=y, color=own, size=12, anchor="right", right_px=RIGHT_PX - 4)
    if not math.isnan(row.amount_trn_jpy):
        _plan(figure, row, y) if row.kind == "pledged" else _bar(figure, row, y, found, words)


def _plan(figure: Drawing, row: Row, y: float) -> None:
    ends = [value for value in (row.amount_trn_jpy, row.amount_high_trn_jpy) if not math.isnan(value)]
    figure.add_scatter(
        x=[0, *ends],
        y=[y] * (len(ends) + 1),
        mode="lines+markers",
        hoverinfo="skip",
        cliponaxis=False,
        line={"color": INK, "width": 2, "dash": DASH["pledged"]},
        marker={"symbol": ["line-ns", *["diamond-open"] * len(ends)], "size": 7, "color": INK},
    )


def _bar(figure: Drawing, row: Row, y: float, found: Tradeoff, words: Words) -> None:
    lengths = [abs(row.amount_trn_jpy)]
    if row.item == "consumption_tax":
        lengths = _whole_points(found.point.points(found.sizes.size_trn_jpy)[0], found.point.high_trn_jpy)
    elif not math.isnan(row.amount_high_trn_jpy):
        lengths = [row.amount_high_trn_jpy]
    label = row.label.replace("<br>", words("tradeoff-space"))
    hover = words("tradeoff-hover", name=label, amount=amount(row, found, words), kind=words(f"kind-{row.kind}"))
    figure.add_bar(
        x=lengths,
        y=[y] * len(lengths),
        base=[sum(lengths[:i]) for i in range(len(lengths))],
        orientation="h",
        width=BAR_PX,
        marker=bar_style("budgeted" if row.kind == "budgeted" else "spent", row.color),
        hover=[hover] * len(lengths),
    )


def _whole_points(points: float, point_trn_jpy: float) -> list[float]:
    """The lengths of a bar made of whole points and a rest, in trillion yen."""
    whole, rest = divmod(points, 1)
    return [point_trn_jpy] * int(whole) + [rest * point_trn_jpy]


def _heading(figure: Drawing, found: Tradeoff, index: int, y: float, words: Words) -> None:
    sizes, first = found.sizes, found.rows.loc[index]
    group, stage = str(first["group"]), str(first["stage"])
    text = words(
        f"tradeoff-heading-{group}",
        year=str(sizes.budget_year),
        gdp_year=str(sizes.gdp_year),
        frame_year=str(first["fiscal_year"]),
        stage=stage_name(stage, words),
        share=words.pct(sizes.level.share_pct, 2),
    )
    figure.text(f"<b>{text}</b>", x=0, xref="paper", y=y, color=INK, size=13, right_px=4 - LEFT_PX)
    if group in MARKED:
        ratio = words("tradeoff-heading-ratio")
        figure.text(ratio, x=1, xref="paper", y=y, color=MUTED, size=11, anchor="right", right_px=RIGHT_PX - 4)
