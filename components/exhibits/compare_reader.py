"""What is said of the reader's share, for any share that the page lets them set: headline, title, entry and cells."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from components.exhibits.compare_cells import Cell, cell_writer
from components.model.benchmarks import DEFAULT_BENCHMARK
from components.model.commitments import asked_of_japan
from components.model.comparison import Numbers, reader_numbers
from components.model.controls import TARGET
from components.model.level import japan_level
from components.model.rows import records
from components.model.scenario import Scenario
from components.model.todays_economy import today
from components.model.view import View
from components.words import Words
from data import Figures
from data.figure_cache import cached_with_figures


@dataclass(frozen=True, kw_only=True)
class ReaderRow:
    """What the page shows of one share that the reader may set.

    `column_id` is the column that the share is in: reader, or that of a share asked of Japan, which then is the
    reader's too. `entry` are share in percent, trillion yen, billion dollars and trillion yen more than now, as a field
    for numbers takes them. `gap` is the distance from the present level in points.
    """

    share_pct: float
    column_id: str
    share: str
    gap: str
    headline: str
    title: str
    entry: tuple[str, str, str, str]
    cells: tuple[Cell, ...]


def headline(view: View) -> str:
    """The finding for the reader's share: a year's money in today's economy, beside the highest other share asked."""
    return reader_rows(view, (view.scenario.target_pct,))[0].headline


def reader_rows(view: View, shares_pct: Sequence[float]) -> tuple[ReaderRow, ...]:
    """What the page shows of each share; cached across scenarios that differ only in fields it does not depend on."""
    scenario = view.scenario
    plain = replace(
        scenario, target_pct=TARGET.default, compare=(), kept=(), pace_pct=None, benchmark=DEFAULT_BENCHMARK
    )
    return _reader_rows(view.figures, plain, view.words, tuple(shares_pct))


@cached_with_figures(128)
def _reader_rows(
    figures: Figures, scenario: Scenario, words: Words, shares_pct: tuple[float, ...]
) -> tuple[ReaderRow, ...]:
    view = View(figures, scenario, words)
    now = japan_level(figures, scenario.measure)
    economy = today(figures, scenario.measure)
    write = cell_writer(view, scenario)
    asked = {share_pct: share_pct / 100 * economy.gdp_trn_jpy for share_pct in asked_of_japan(figures)}
    found = []
    rows = reader_numbers(figures, scenario, shares_pct)
    for share_pct, row in zip(rows["share_pct"].tolist(), records(rows, Numbers), strict=True):
        assert row.rank is not None
        assert row.more_than_now_trn_jpy is not None
        spending = words.number(row.spending_today_trn_jpy, 1)
        is_asked = next((share for share in asked if round(share, 2) == round(share_pct, 2)), None)
        gap = share_pct - now.share_pct
        found.append(
            ReaderRow(
                share_pct=share_pct,
                column_id="reader" if is_asked is None else f"asked-{is_asked:g}",
                share=words.target(share_pct),
                gap=words("unit-points", value=words.number(gap, 2, sign=True)),
                headline=_headline(view, share_pct, row, asked),
                title=words(
                    "page-title-answer",
                    target=words.target(share_pct),
                    spending=words.trn_jpy(row.spending_today_trn_jpy, short=True),
                    place=words("unit-rank", place=words.place(row.rank), of=str(row.rank_of)),
                ),
                entry=(
                    words.number(share_pct, 2),
                    spending,
                    _usd_entry(words, row.spending_today_bn_usd),
                    words.number(row.more_than_now_trn_jpy, 1, sign=True),
                ),
                cells=write(row),
            )
        )
    return tuple(found)


def _headline(view: View, share_pct: float, row: Numbers, asked: Mapping[float, float]) -> str:
    words, measure = view.words, view.scenario.measure
    others = [share for share in asked if round(share, 2) != round(share_pct, 2)]
    other = max(others, default=math.nan)
    times = round(row.times_now, 1)
    return words(
        "compare-headline",
        whose="yours" if len(others) == len(asked) else "asked",
        share=words.target(share_pct),
        spending=words.number(row.spending_today_trn_jpy, 1),
        level="same" if times == 1 else "above" if times > 1 else "below",
        times=words.number(times, 1),
        now=words.pct(japan_level(view.figures, measure).share_pct, 2),
        others="some" if others else "none",
        other=words.target(other),
        other_spending=words.number(asked.get(other, math.nan), 1),
        measure=measure,
        gdp_year=str(row.gdp_year),
    )


def _usd_entry(words: Words, bn_usd: float) -> str:
    """Dollars as a field for numbers takes them: billions, in Japanese hundred millions (oku)."""
    return words.number(bn_usd * (10 if words.lang == "ja" else 1), 0)
