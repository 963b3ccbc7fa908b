"""The reader's controls, one row each; page, link, command line, files and the README's table come from these rows.

To add one is to add its row here, its words (`control-KEY`, `control-KEY-help`, `record-line-KEY`) and its test.
"""

from __future__ import annotations

from components.model.benchmarks import DEFAULT_BENCHMARK, benchmarks
from components.model.control_kinds import AnyControl
from components.model.kept_control import KeptControl
from components.model.option_controls import BenchmarkControl, ChoiceControl, CountriesControl
from components.model.range_controls import DayControl, NumberControl, PaceControl, Range, RateControl
from components.model.scenario import BANDS, MEASURES, PRICES, Scenario, scenario_of
from components.words import Words
from data import Figures
from data.figure_cache import cached_with_figures

LANGUAGES = ("en", "ja")
DEFAULT_COMPARE = ("USA", "DEU", "POL", "KOR")
TARGET = Range(low=0.5, high=6.0, step=0.01, default=3.5)
LADDER = Range(low=0.5, high=6.0, step=0.1, default=3.5)  # the shares at which its handle stops
YEAR = Range(low=2027, high=2045, step=1, default=2035)
PAGE_STEPS = 5  # of the target, that a page key moves
GROWTH = Range(low=-2.0, high=6.0, step=0.1, default=1.2)
INFLATION = Range(low=-1.0, high=5.0, step=0.1, default=1.0)
PACE = Range(low=-5.0, high=25.0, step=0.1, default=0.0)  # its default is what the target needs
BONDS = Range(low=0, high=100, step=1, default=50)
YEN = Range(low=80.0, high=200.0, step=0.0001, default=0.0)  # its default is a figure


@cached_with_figures(1)
def yen_default(figures: Figures) -> tuple[float, str]:
    """Yen per dollar of the newest month in the table, and that month as YYYY-MM."""
    months = figures.exchange_rate[figures.exchange_rate["frequency"] == "month"]
    row = months.sort_values("period").iloc[-1]
    return float(row["jpy_per_usd"]), str(row["period"])


def yen_sources(figures: Figures, scenario: Scenario) -> list[str]:
    """The source of the scenario's yen per dollar; none where it is the reader's own."""
    months = figures.exchange_rate[figures.exchange_rate["frequency"] == "month"].sort_values("period")
    return [str(months["source"].iloc[-1])] if scenario.jpy_per_usd == yen_default(figures)[0] else []


def _pct(words: Words, value: float) -> str:
    return words.pct(value, 1)


AS_OF = DayControl(key="asof", field="as_of", widget="date", place="more", in_kept=False)
CONTROLS: list[AnyControl] = [
    NumberControl(
        key="target", field="target_pct", widget="ladder", place="head", limits=TARGET,
        write=Words.target, write_long=_pct,
    ),
    NumberControl(
        key="year", field="year", widget="slider", place="road", limits=YEAR, whole=True,
        write=lambda _, year: str(int(year)), write_long=lambda _, year: str(int(year)),
    ),
    ChoiceControl(
        key="measure", field="measure", widget="radio", place="everywhere", options=MEASURES,
        short_id="measure-{}", long_id="measure-{}-long", option_id="measure-{}-option",
    ),
    NumberControl(
        key="growth", field="growth_pct", widget="slider", place="road", limits=GROWTH, write=_pct, write_long=_pct,
        matters=lambda scenario: scenario.measure != "government",
    ),
    ChoiceControl(
        key="prices", field="prices", widget="segments", place="road", options=PRICES,
        short_id="record-prices-{}", long_id="control-prices-{}", option_id="control-prices-{}",
    ),
    NumberControl(
        key="inflation", field="inflation_pct", widget="slider", place="road", limits=INFLATION,
        write=_pct, write_long=_pct, matters=lambda scenario: scenario.prices == "constant",
    ),
    RateControl(
        key="yen", field="jpy_per_usd", widget="number", place="everywhere", limits=YEN,
        newest=lambda figures: yen_default(figures)[0],
        write=lambda words, rate: words.number(rate, 2), write_long=lambda words, rate: words.number(rate, 2),
    ),
    BenchmarkControl(
        key="benchmark", field="benchmark", widget="benchmark", place="everywhere", in_kept=False,
        preset=DEFAULT_BENCHMARK, known=benchmarks,
    ),
    ChoiceControl(
        key="natoway", field="nato_way", widget="segments", place="everywhere", options=BANDS, in_kept=False,
        short_id="record-natoway-{}", long_id="control-natoway-{}", option_id="control-natoway-{}",
        matters=lambda scenario: scenario.nato_way == "shown",
    ),
    PaceControl(key="pace", field="pace_pct", widget="number", place="chart", in_kept=False, limits=PACE),
    NumberControl(
        key="bonds", field="bonds_pct", widget="slider", place="chart", in_kept=False, limits=BONDS, whole=True,
        write=lambda words, part: words.pct(part, 0), write_long=lambda words, part: words.pct(part, 0),
    ),
    CountriesControl(
        key="compare", field="compare", widget="countries", place="chart", in_kept=False, preset=DEFAULT_COMPARE
    ),
    AS_OF,
    KeptControl(
        key="keep", field="kept", widget="button", place="head", in_kept=False,
        controls=lambda: [row for row in CONTROLS if row.in_kept],
    ),
]  # fmt: skip # read as a table, a row a control
LANGUAGE_KEY = "lang"  # of the link and the command line: how the page speaks, no part of a scenario


def control(key: str) -> AnyControl:
    """The control of that key. Raises KeyError where there is none."""
    return {row.key: row for row in CONTROLS}[key]


def keys() -> tuple[str, ...]:
    """The keys of the link: every control's, and the language's."""
    return (*(row.key for row in CONTROLS), LANGUAGE_KEY)


@cached_with_figures(1)
def default_scenario(figures: Figures) -> Scenario:
    """The scenario that the page opens with, as of the day of the figures."""
    return scenario_of({row.field: row.default(figures) for row in CONTROLS} | {"as_of": figures.as_of})
