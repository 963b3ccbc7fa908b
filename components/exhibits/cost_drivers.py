"""What decides the cost: how far it moves with each assumption, as bars from the least to the most, longest first."""

from __future__ import annotations

from typing import NamedTuple

import pandas as pd

from components.exhibits.cost_grid import usd_range
from components.kit.compared_shares import ComparedShare, compared_shares
from components.kit.drawing import Drawing, Properties
from components.kit.look import INK, MUTED, PAPER, REST, axis
from components.model.cost_drivers import cost_cases
from components.model.outcomes import outcomes
from components.model.rows import records
from components.model.view import View
from components.words import Words

TOP_PX, FOOT_PX, HEAD_PX, ROW_PX, BETWEEN_PX = 34, 46, 40, 26, 10
LEFT_PX, TEXT_PART = 52, 0.95  # of the scale's length, for the numbers right of the longest bar
FLAT_TRN_JPY = 0.05  # a bar shorter than this does not move in print


def cases(view: View) -> pd.DataFrame:
    """The cases of `components.model.cost_drivers` for the shares that are compared, the reader's last."""
    shares = sorted(_shares(view), key=lambda share: share.is_reader)
    return cost_cases(view.figures, view.scenario, [share.share_pct for share in shares])


def headline(cases: pd.DataFrame, view: View) -> str:
    """The assumption that moves the cost of the reader's share most, and between what."""
    words, scenario = view.words, view.scenario
    own = cases[cases["target_pct"] == scenario.target_pct]
    first = own[own["driver"] == own["driver"].iloc[0]]["extra_trn_jpy"]
    low, high = float(first.min()), float(first.max())
    return words(
        "cost-headline-drivers",
        driver=words(f"cost-driver-{own['driver'].iloc[0]}-said"),
        share=words.target(scenario.target_pct),
        year=str(scenario.year),
        direction=_direction(low, high),
        low=words.number(low, 1, sign=low < 0),
        low_long=words.trn_jpy(-low),
        high=words.trn_jpy(high, sign=low < 0),
    )


def _direction(low: float, high: float) -> str:
    """How a range of costs is said: "to_same" and "from_same" where one of its ends is nothing in print."""
    if low < 0 and abs(high) < FLAT_TRN_JPY:
        return "to_same"
    if abs(low) < FLAT_TRN_JPY < high:
        return "from_same"
    return "signed" if low < 0 else "more"


class Case(NamedTuple):
    """A value of an assumption: `case` names a measure or a projection, `value` is a growth or an exchange rate."""

    driver: str
    case: str
    value: float


def table(cases: pd.DataFrame, words: Words) -> pd.DataFrame:
    """The cases in words: driver, case, target_pct, extra_trn_jpy, extra_bn_usd."""
    written = cases.assign(
        driver=[words(f"cost-driver-{driver}") for driver in cases["driver"]],
        case=[_case(row, words) for row in records(cases, Case)],
    )
    return written[["driver", "case", "target_pct", "extra_trn_jpy", "extra_bn_usd"]]


def height_px(cases: pd.DataFrame) -> int:
    """The height of the picture, without the source line."""
    return TOP_PX + FOOT_PX + _depth(cases)


def draw(cases: pd.DataFrame, view: View) -> Drawing:
    """For each assumption its ends in words, and a bar a share; a light line marks the reader's own value."""
    words, scenario = view.words, view.scenario
    shares = _shares(view)
    figure = Drawing()
    figure.update_layout(barmode="overlay", margin={"l": LEFT_PX, "r": 12, "t": TOP_PX, "b": FOOT_PX})
    low, high = min(float(cases["extra_trn_jpy"].min()), 0.0), max(float(cases["extra_trn_jpy"].max()), 0.0)
    reach = max(high - low, 0.1)
    now = outcomes(view.figures, scenario, [share.share_pct for share in shares])["extra_trn_jpy"].tolist()
    y = 0.0
    for driver, part in cases.groupby("driver", sort=False):
        _heading(figure, str(driver), part, y, words)
        y -= HEAD_PX
        figure.line([0, 0], [y, y - ROW_PX * len(shares)], color=REST, width=1)
        for share, own in zip(shares, now, strict=True):
            _row(figure, str(driver), part[part["target_pct"] == share.share_pct], share, y - ROW_PX / 2, own, words)
            y -= ROW_PX
        y -= BETWEEN_PX
    title = words("cost-drivers-axis", year=str(scenario.year))
    figure.update_xaxes(axis(title, range=[low - 0.02 * reach, high + TEXT_PART * reach], nticks=5, showgrid=False))
    figure.update_yaxes(visible=False, range=[y, 0])
    figure.text(
        f"<b>{words('cost-drivers-panel')}</b>", x=0, y=1, xref="paper", yref="paper", color=INK, size=13,
        middle="bottom", right_px=4 - LEFT_PX, up_px=10,
    )  # fmt: skip
    return figure


def _shares(view: View) -> tuple[ComparedShare, ...]:
    return compared_shares(view.figures, view.scenario)


def _depth(cases: pd.DataFrame) -> int:
    drivers, shares = cases["driver"].nunique(), cases["target_pct"].nunique()
    return int(drivers * (HEAD_PX + ROW_PX * shares + BETWEEN_PX))


def _heading(figure: Drawing, driver: str, part: pd.DataFrame, y: float, words: Words) -> None:
    """The assumption, and the cases at which it is least and most."""
    place: Properties = {"x": 0, "xref": "paper", "right_px": 4 - LEFT_PX}
    figure.text(f"<b>{words(f'cost-driver-{driver}')}</b>", y=y - 9, color=INK, size=13, **place)
    one = part[part["target_pct"] == part["target_pct"].iloc[0]]
    column = "extra_bn_usd" if driver == "yen" else "extra_trn_jpy"
    least, most = records(one.loc[[one[column].idxmin(), one[column].idxmax()]], Case)
    ends = words("cost-driver-ends", least=_case(least, words, short=True), most=_case(most, words, short=True))
    figure.text(ends, y=y - 27, color=MUTED, size=12, **place)


def _row(
    figure: Drawing, driver: str, part: pd.DataFrame, share: ComparedShare, y: float, own: float, words: Words
) -> None:
    low, high = float(part["extra_trn_jpy"].min()), float(part["extra_trn_jpy"].max())
    flat = high - low < FLAT_TRN_JPY
    usd = part["extra_bn_usd"]
    text = words(
        "cost-driver-range",
        kind="dollars" if driver == "yen" else "flat" if flat else "yen",
        low=words.number(low, 1),
        high=words.number(high, 1),
        usd=usd_range(float(usd.min()), float(usd.max()), words),
    )
    if not flat:
        figure.add_bar(
            x=[high - low], base=[low], y=[y], orientation="h", width=ROW_PX * 0.58, marker={"color": share.color},
            hover=[text],
        )  # fmt: skip
        figure.line([own, own], [y - 7.5, y + 7.5], color=PAPER, width=2.4)
    else:
        figure.add_scatter(
            x=[own],
            y=[y],
            mode="markers",
            hover=[text],
            marker={"symbol": "line-ns", "size": 15, "line": {"width": 3, "color": share.color}},
        )
    name = f"<b>{words.target(share.share_pct)}</b>"
    figure.text(name, x=0, xref="paper", y=y, color=share.color, size=13, right_px=4 - LEFT_PX)
    figure.text(text, x=max(high, 0.0), y=y, color=share.color, size=12, right_px=7)


def _case(row: Case, words: Words, *, short: bool = False) -> str:
    if row.driver == "measure":
        return words(f"measure-{row.case}-short" if short else f"measure-{row.case}")
    if row.driver == "projection":
        name = f"gdp-case-{row.case.replace('_', '-')}"
        return words(f"{name}-short" if short else name)
    if row.driver == "growth":
        return words("cost-case-growth", value=words.pct(row.value, 1))
    return words("cost-case-yen", value=words.number(row.value, 1))
