"""Who spends that much? The largest military budgets in dollars, with Japan now, at what is asked and at the target."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from html import escape
from typing import NamedTuple

import pandas as pd
from pandas.api.typing import NAType

from components.exhibits.spenders_context import context_notes
from components.kit import country_bars
from components.kit.country_bars import BOTTOM_PX, ROW_PX, SMALL, TOP_PX, Bar
from components.kit.drawing import Drawing
from components.kit.exhibit import Exhibit, finish
from components.kit.japan_shares import JapanShare, japan_shares, places_said
from components.model.level import japan_level
from components.model.outcomes import outcomes
from components.model.rows import records
from components.model.scenario import JPN, Scenario
from components.model.view import View
from components.words import Words
from data import Figures
from data.figure_cache import cached_with_figures

WORLD = "WLD"
LARGEST = 15  # countries drawn besides Japan and those that the reader compares
COLUMNS = [
    "iso3", "name", "spending_bn_usd", "share_pct", "rank_without_japan", "japan_rank", "kind", "year", "release",
    "source",
]  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class _Dollars:
    """A year of SIPRI's dollars: every country's (`others` without Japan), and what Japan's shares are worth in them.

    SIPRI's dollars over SIPRI's share are the GDP that SIPRI uses, so that a share of it has the year, the definition
    and the exchange rate of the other countries' dollars. `jpy_per_usd` has the average of the year and the reader's.
    """

    japan: pd.Series
    others: pd.DataFrame
    year: int
    share_pct: float
    jpy_per_usd: dict[str, float]

    def worth(self, share_pct: float, rate: str) -> float:
        """Billion dollars of that share of the year's GDP, at the rate `year` or `chosen`."""
        value = float(self.japan["spending_bn_usd"]) / self.share_pct * share_pct
        return value * self.jpy_per_usd["year"] / self.jpy_per_usd[rate]

    def place(self, spending_bn_usd: float) -> int:
        """The place of Japan with that much: one more than the number of others with more."""
        return int((self.others["spending_bn_usd"] > spending_bn_usd).sum()) + 1


class Row(NamedTuple):
    """A row of the table, as the picture takes it."""

    iso3: str
    name: str
    label: str
    role: str
    kind: str
    year: int
    spending_bn_usd: float
    share_pct: float
    japan_rank: int | NAType
    color: str
    is_reader: bool
    marks: tuple[str, ...]


def build(view: View, choice: str) -> Exhibit:
    """The spenders: table COLUMNS, every country held and Japan's rows, most dollars first; the largest are drawn.

    `choice` is the rate of Japan's dollars: `year`, as SIPRI's, or `chosen`, the reader's. `rank_without_japan` is
    a country's place among the countries without Japan, `japan_rank` the place that Japan would take beside them.
    """
    figures, scenario, words = view.figures, view.scenario, view.words
    dollars = _dollars(figures, scenario)
    japan = japan_shares(view, japan_level(figures, "sipri"))
    rows = pd.concat([_others(dollars, view), _japan(dollars, japan, choice)])
    rows = rows.sort_values(["spending_bn_usd", "order"], ascending=[False, True], ignore_index=True)
    large = rows[(rows["role"] != "member") | (rows["rank_without_japan"] <= LARGEST).fillna(False)]
    drawn = [_bar(row, words) for row in records(large, Row)]
    head = _head(dollars, choice, words)
    figure = Drawing()
    country_bars.draw(figure, drawn, head, words, high=country_bars.span(drawn, words))
    return finish(
        id="spenders",
        words=words,
        figures=figures,
        headline=_headline(dollars, japan, choice, words),
        details=_details(dollars, view, choice),
        figure=figure,
        table=rows[COLUMNS],
        source_ids=[*(source for source in rows["source"] if source), _rates(figures)["source"].iloc[0]],
        notes=_notes(dollars, figures, scenario, choice, words),
        revised=("sipri", "targets"),
        marks=country_bars.marks(drawn),
        height=round(ROW_PX * (len(drawn) + country_bars.head_high(head))) + TOP_PX + BOTTOM_PX,
    )


def _dollars(figures: Figures, scenario: Scenario) -> _Dollars:
    level = japan_level(figures, "sipri")
    usd = figures.sipri_usd
    usd = usd[(usd["year"] == level.year) & (usd["iso3"] != WORLD)]
    average = float(_rates(figures)["jpy_per_usd"].loc[level.year])
    return _Dollars(
        japan=usd[usd["iso3"] == JPN].iloc[0],
        others=usd[usd["iso3"] != JPN],
        year=level.year,
        share_pct=level.share_pct,
        jpy_per_usd={"year": average, "chosen": scenario.jpy_per_usd},
    )


@cached_with_figures(64)
def _rates(figures: Figures) -> pd.DataFrame:
    """Yen to the dollar on average of each year known, indexed by year."""
    rates = figures.exchange_rate[figures.exchange_rate["frequency"] == "year"]
    return rates.assign(year=rates["period"].astype(int)).set_index("year")


def _others(dollars: _Dollars, view: View) -> pd.DataFrame:
    others = dollars.others
    held = view.figures.sipri_share
    shares = held[held["year"] == dollars.year].set_index("iso3")["share_pct"]
    compared = others["iso3"].isin(view.scenario.compare)
    names = [view.words.country(iso3) for iso3 in others["iso3"]]
    return others.assign(
        name=names, label=names, share_pct=others["iso3"].map(shares), color="", is_reader=False, order=1,
        role=["compared" if one else "member" for one in compared],
        marks=pd.Series([(iso3,) for iso3 in others["iso3"]], index=others.index),
        rank_without_japan=others["spending_bn_usd"].rank(method="min", ascending=False).astype("Int64"),
        japan_rank=pd.array([None] * len(others), dtype="Int64"),
    )  # fmt: skip


def _japan(dollars: _Dollars, japan: list[JapanShare], rate: str) -> pd.DataFrame:
    worth = [dollars.worth(share.share_pct, rate) for share in japan]
    return pd.DataFrame([vars(share) for share in japan]).assign(
        iso3=JPN,
        year=dollars.year,
        spending_bn_usd=worth,
        order=0,
        rank_without_japan=pd.array([None] * len(japan), dtype="Int64"),
        japan_rank=pd.array([dollars.place(value) for value in worth], dtype="Int64"),
    )


def _bar(row: Row, words: Words) -> Bar:
    """With the kind of number at its end where it is another country's and not spent."""
    kinds = [words(f"kind-{row.kind}")] if row.iso3 != JPN and row.kind != "spent" else []
    return Bar(
        value=row.spending_bn_usd, label=row.label, role=row.role, kind=row.kind, marks=row.marks, color=row.color,
        is_reader=row.is_reader, place="" if pd.isna(row.japan_rank) else words.place(row.japan_rank),
        text=words.joined([words.bn_usd(row.spending_bn_usd, short=True), *(SMALL.format(kind) for kind in kinds)]),
        hover=words(
            "spenders-hover", name=escape(row.name, quote=False), worth=words.bn_usd(row.spending_bn_usd),
            year=str(row.year), kind=words(f"kind-{row.kind}"), share=words.pct(row.share_pct, 2),
        ),
    )  # fmt: skip


def _head(dollars: _Dollars, rate: str, words: Words) -> list[str]:
    yen = words.number(dollars.jpy_per_usd[rate], 1)
    return [words("spenders-head", year=str(dollars.year)), words(f"spenders-head-{rate}", yen=yen)]


def _headline(dollars: _Dollars, japan: list[JapanShare], rate: str, words: Words) -> str:
    places = [dollars.place(dollars.worth(share.share_pct, rate)) for share in japan]
    return words(
        f"spenders-headline-{rate}",
        year=str(dollars.year),
        of=str(len(dollars.others) + 1),
        today=words.place(places[0]),
        yen=words.number(dollars.jpy_per_usd[rate], 1),
        **places_said(words, japan, places),
    )


def _details(dollars: _Dollars, view: View, rate: str) -> Iterator[str]:
    scenario, words = view.scenario, view.words
    other = "chosen" if rate == "year" else "year"
    rates = {name: words(f"spenders-at-{name}", yen=words.number(yen, 1)) for name, yen in dollars.jpy_per_usd.items()}
    target, year = words.target(scenario.target_pct), str(dollars.year)
    here, there = dollars.worth(scenario.target_pct, rate), dollars.worth(scenario.target_pct, other)
    now = dollars.worth(dollars.share_pct, "year")
    yield words(
        "spenders-detail-worth", target=target, worth=words.bn_usd(here), year=year, rate=rates[rate],
        place=words.place(dollars.place(here)), of=str(len(dollars.others) + 1), now=words.bn_usd(now),
        share=words.pct(dollars.share_pct, 2), now_place=words.place(dollars.place(now)),
    )  # fmt: skip
    yield words(
        "spenders-detail-rate",
        target=target,
        worth=words.bn_usd(there),
        rate=rates[other],
        place=words.place(dollars.place(there)),
    )
    if scenario.measure == "government":
        money = scenario.target_pct / 100 * japan_level(view.figures, "government").gdp_trn_jpy
        yield words(
            "spenders-detail-fixed", target=target, year=year, worth=words.bn_usd(here), money=words.trn_jpy(money),
            usd=words.bn_usd(money * 1_000 / scenario.jpy_per_usd), yen=words.number(scenario.jpy_per_usd, 2),
        )  # fmt: skip


def _notes(dollars: _Dollars, figures: Figures, scenario: Scenario, rate: str, words: Words) -> Iterator[str]:
    year = str(dollars.year)
    yen = {name: words.number(value, 2) for name, value in dollars.jpy_per_usd.items()}
    yield words("spenders-note-gdp", year=year, share=words.pct(dollars.share_pct, 2))
    yield words(f"spenders-note-rate-{rate}", year=year, average=yen["year"], chosen=yen["chosen"])
    usd = figures.sipri_usd
    before = usd[usd["iso3"] == JPN].set_index("year")["spending_bn_usd"].sort_index()
    worst = int(before.index[int(before.pct_change().argmin())])
    rates = _rates(figures)["jpy_per_usd"]
    yield words(
        "spenders-note-fall",
        before_year=str(worst - 1),
        year=str(worst),
        before=words.bn_usd(before.loc[worst - 1]),
        after=words.bn_usd(before.loc[worst]),
        before_yen=words.number(rates.loc[worst - 1], 1),
        after_yen=words.number(rates.loc[worst], 1),
    )
    held = float(dollars.others["spending_bn_usd"].sum()) + float(dollars.japan["spending_bn_usd"])
    for world in usd.loc[(usd["iso3"] == WORLD) & (usd["year"] == dollars.year), "spending_bn_usd"]:
        part = words.pct(held / world * 100, 0)
        yield words(
            "spenders-note-world", of=str(len(dollars.others) + 1), year=year, world=words.bn_usd(world), part=part
        )
    yield words("spenders-note-estimates")
    yield from context_notes(figures, scenario, words)
    later = outcomes(figures, replace(scenario, prices="nominal"), scenario.target_pct)["spending_bn_usd"].iloc[0]
    yield words(
        "spenders-note-later", year=year, target_year=str(scenario.year), target=words.target(scenario.target_pct),
        measure=words(f"measure-{scenario.measure}"), worth=words.bn_usd(later), chosen=yen["chosen"],
    )  # fmt: skip
    if scenario.measure != "sipri":
        yield words("spenders-note-measure", measure=words(f"measure-{scenario.measure}"))
