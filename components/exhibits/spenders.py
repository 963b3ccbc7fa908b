"""Who spends that much? The largest military budgets in dollars, with Japan now, at what is asked and at the target."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

import pandas as pd

from components.kit.drawing import Drawing
from components.kit.exhibit import Exhibit, finish
from components.kit.look import DASH, INK, JAPAN_COLOR, MUTED, PAPER, REST, TARGET_COLOR, axis, bar_style
from components.model.commitments import asked_of_japan
from components.model.level import japan_level
from components.model.outcomes import outcomes
from components.model.rows import rows_of
from components.model.scenario import JPN, Scenario
from components.model.view import View
from components.words import Words
from data import Figures
from data.figure_cache import cached_with_figures

WORLD = "WLD"
LARGEST = 15  # countries drawn besides Japan and those that the reader compares
COLUMNS = ["iso3", "name", "spending_bn_usd", "share_pct", "rank", "kind", "year", "release", "source"]
ROW_PX = 20
STEPS_BN_USD = (100, 250, 500, 1000, 2500)


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


def build(view: View, choice: str) -> Exhibit:
    """The spenders: table COLUMNS, every country held and Japan's rows, most dollars first; the largest are drawn.

    `choice` is the rate of Japan's dollars: `year`, as SIPRI's, or `chosen`, the reader's. A country's rank counts the
    countries without Japan; Japan's rows carry the place that Japan would take.
    """
    figures, scenario, words = view.figures, view.scenario, view.words
    dollars = _dollars(figures, scenario)
    rows = pd.concat([_others(dollars, figures, words), _japan(dollars, figures, scenario, choice, words)])
    rows = rows.sort_values(["spending_bn_usd", "order"], ascending=[False, True], ignore_index=True)
    drawn = rows[(rows["role"] != "other") | (rows["rank"] <= LARGEST) | rows["iso3"].isin(scenario.compare)]
    drawn = drawn.reset_index(drop=True)
    return finish(
        id="spenders",
        words=words,
        figures=figures,
        headline=_sentence(dollars, scenario, choice, words),
        figure=_figure(drawn, dollars.year, words),
        table=rows[COLUMNS],
        source_ids=[*(source for source in rows["source"] if source), _rates(figures)["source"].iloc[0]],
        notes=_notes(dollars, figures, scenario, choice, words),
        revised=("sipri", "targets"),
        marks=_marks(drawn),
        height=ROW_PX * len(drawn) + 60,
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


def _others(dollars: _Dollars, figures: Figures, words: Words) -> pd.DataFrame:
    others = dollars.others
    shares = figures.sipri_share.set_index(["iso3", "year"])["share_pct"]
    return others.assign(
        name=[words.country(iso3) for iso3 in others["iso3"]],
        share_pct=[shares.get((iso3, dollars.year), math.nan) for iso3 in others["iso3"]],
        rank=others["spending_bn_usd"].rank(method="min", ascending=False).astype(int),
        role="other",
        order=1,
    )


def _japan(dollars: _Dollars, figures: Figures, scenario: Scenario, rate: str, words: Words) -> pd.DataFrame:
    requests = figures.targets[(figures.targets["kind"] == "requested") & (figures.targets["applies_to"] == "Japan")]
    asked = {share: requests[requests["value_pct"] == share].iloc[-1] for share in asked_of_japan(figures)}
    now, target = dollars.japan, scenario.target_pct
    rows = [(words(f"spenders-now-{rate}"), dollars.share_pct, now["kind"], now["release"], now["source"], "now")]
    for share, who in asked.items():
        if share != target:
            name = words("spenders-asked", share=words.target(share))
            rows.append((name, share, "requested", who["release"], who["source"], "asked"))
    name = words("spenders-target-asked" if target in asked else "spenders-target", share=words.target(target))
    release, source = (asked[target]["release"], asked[target]["source"]) if target in asked else ("", "")
    rows.append((name, target, "assumed", release, source, "target"))
    if scenario.first_kept:
        share = scenario.first_kept.target_pct
        rows.append((words("ranking-kept", share=words.target(share)), share, "assumed", "", "", "kept"))
    table = pd.DataFrame(rows, columns=["name", "share_pct", "kind", "release", "source", "role"])
    worth = [dollars.worth(share, rate) for share in table["share_pct"]]
    places = [dollars.place(value) for value in worth]
    return table.assign(iso3=JPN, year=dollars.year, spending_bn_usd=worth, rank=places, order=0)


def _sentence(dollars: _Dollars, scenario: Scenario, rate: str, words: Words) -> str:
    other = "chosen" if rate == "year" else "year"
    now, here, there = (
        dollars.worth(dollars.share_pct, "year"),
        dollars.worth(scenario.target_pct, rate),
        dollars.worth(scenario.target_pct, other),
    )
    rates = {name: words(f"spenders-at-{name}", yen=words.number(yen, 1)) for name, yen in dollars.jpy_per_usd.items()}
    return words(
        "spenders-sentence",
        target=words.target(scenario.target_pct),
        year=str(dollars.year),
        worth=words.bn_usd(here),
        place=words.place(dollars.place(here)),
        of=str(len(dollars.others) + 1),
        rate=rates[rate],
        now=words.bn_usd(now),
        share=words.pct(dollars.share_pct, 2),
        now_place=words.place(dollars.place(now)),
        other_rate=rates[other],
        other_worth=words.bn_usd(there),
        other_place=words.place(dollars.place(there)),
    )


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
        "spenders-note-fall", before_year=str(worst - 1), year=str(worst), before=words.bn_usd(before.loc[worst - 1]),
        after=words.bn_usd(before.loc[worst]), before_yen=words.number(rates.loc[worst - 1], 1),
        after_yen=words.number(rates.loc[worst], 1),
    )  # fmt: skip
    held = float(dollars.others["spending_bn_usd"].sum()) + float(dollars.japan["spending_bn_usd"])
    for world in usd.loc[(usd["iso3"] == WORLD) & (usd["year"] == dollars.year), "spending_bn_usd"]:
        part = words.pct(held / world * 100, 0)
        yield words(
            "spenders-note-world", of=str(len(dollars.others) + 1), year=year, world=words.bn_usd(world), part=part
        )
    yield words("spenders-note-estimates")
    later = outcomes(figures, replace(scenario, prices="nominal"), scenario.target_pct)["spending_bn_usd"].iloc[0]
    yield words(
        "spenders-note-later", year=year, target_year=str(scenario.year), target=words.target(scenario.target_pct),
        measure=words(f"measure-{scenario.measure}"), worth=words.bn_usd(later), chosen=yen["chosen"],
    )  # fmt: skip
    if scenario.measure != "sipri":
        yield words("spenders-note-measure", measure=words(f"measure-{scenario.measure}"))


def _marks(rows: pd.DataFrame) -> dict[str, tuple[float, float]]:
    names = {
        "other": "{iso3}", "now": "japan-now", "asked": "target-{share:g}", "target": "target", "kept": "kept",
    }  # fmt: skip
    return {
        names[row.role].format(iso3=row.iso3, share=row.share_pct): (float(row.spending_bn_usd), -float(row.Index))
        for row in rows_of(rows)
    }


def _figure(rows: pd.DataFrame, year: int, words: Words) -> Drawing:
    figure = Drawing()
    colors = {"other": REST, "now": JAPAN_COLOR, "asked": INK, "target": TARGET_COLOR, "kept": INK}
    for row in rows_of(rows):
        worth, place = words.bn_usd(row.spending_bn_usd, short=True), words.place(row.rank)
        text = worth if row.role == "other" else words("spenders-label", worth=worth, place=place)
        if row.role == "asked":
            figure.add_scatter(
                x=[0, row.spending_bn_usd], y=[-row.Index, -row.Index], mode="lines+markers", hoverinfo="skip",
                line={"color": INK, "width": 2, "dash": DASH["requested"]},
                marker={"symbol": ["line-ns", "diamond-open"], "size": 8, "color": INK},
            )  # fmt: skip
        else:
            hover = words(
                "spenders-hover", name=row.name, worth=words.bn_usd(row.spending_bn_usd), year=str(row.year),
                kind=words(f"kind-{row.kind}"), share=words.pct(row.share_pct, 2),
            )  # fmt: skip
            figure.add_bar(
                x=[row.spending_bn_usd], y=[-row.Index], orientation="h", width=0.72, customdata=[hover],
                hovertemplate="%{customdata}<extra></extra>",
                marker=bar_style("budgeted" if row.role == "kept" else row.kind, colors[row.role]),
            )  # fmt: skip
        figure.add_annotation(
            x=row.spending_bn_usd, y=-row.Index, text=text if row.role == "other" else f"<b>{text}</b>", xanchor="left",
            xshift=9 if row.role == "asked" else 6, bgcolor=PAPER, borderpad=0,
            font={"size": 12, "color": MUTED if row.role == "other" else colors[row.role]},
        )  # fmt: skip
    names = [row.name if row.role == "other" else f"<b>{row.name}</b>" for row in rows_of(rows)]
    high = float(rows["spending_bn_usd"].max())
    step = next(step for step in STEPS_BN_USD if high / step <= 3)
    ticks = [step * i for i in range(int(high / step) + 1)]
    figure.update_layout(barmode="overlay", margin={"l": 150, "r": 12, "t": 8, "b": 44})
    figure.update_xaxes(
        axis(
            words("spenders-axis", year=str(year)), range=[0, high * 1.6], tickvals=ticks,
            ticktext=[words.bn_usd(tick, short=True) if tick else "0" for tick in ticks],
        )
    )  # fmt: skip
    places = [-i for i in range(len(rows))]
    figure.update_yaxes(
        axis("", tickvals=places, ticktext=names, range=[-len(rows) + 0.4, 0.7], showgrid=False, ticks="")
    )
    return figure
