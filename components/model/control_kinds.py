"""The kinds of control: how each reads a text, writes a value, and says what is allowed.

Nothing that a reader writes raises: what cannot be used becomes the nearest allowed value or the default, with a
Notice.
"""

from __future__ import annotations

import datetime as dt
import math
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Generic, Literal, NamedTuple, TypeVar
from urllib.parse import quote, unquote

from components.model.benchmarks import benchmark_name
from components.model.scenario import JPN, MOST_KEPT, Kept, Scenario, scenario_of
from components.words import Words
from data import ARTICLE_DAY, Figures

SHOWN = 40  # characters of a reader's text that a notice repeats
LONGEST_LIST, LONGEST_KEPT = 1_000, 2_000  # characters of a list of countries and of kept scenarios that are read
NAME_KEY, LONGEST_NAME = "name", 24  # of a kept scenario
Value = TypeVar("Value")
Option = TypeVar("Option", bound=str)
Widget = Literal["ladder", "radio", "slider", "segments", "number", "date", "countries", "benchmark", "button"]
# Where on the page: its head, two parts of the sidebar, the fold under them, and beside the chart that uses it.
Place = Literal["head", "everywhere", "road", "more", "chart"]


@dataclass(frozen=True, kw_only=True)
class Notice:
    """A text that could not be used: the key, what was given, what stands instead, and why.

    `reason` is one of `range` (nearest allowed value taken), `step` (nearest step taken), `unreadable` (default taken).
    """

    key: str
    given: str
    used: str
    reason: str


class Reading(NamedTuple):
    """The value that a text gives, and what of the text could not be used."""

    value: Any  # of the control's own type
    notices: tuple[Notice, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Range:
    """What a number may be: from `low` to `high` by `step`, and where the control stands at first."""

    low: float
    high: float
    step: float
    default: float

    def nearest(self, value: float) -> float:
        """The allowed value nearest to `value` (finite)."""
        held = min(max(value, self.low), self.high)
        steps = round((held - self.low) / self.step)
        return round(self.low + steps * self.step, 10)

    @property
    def steps(self) -> tuple[float, ...]:
        """Every allowed value, lowest first."""
        count = round((self.high - self.low) / self.step) + 1
        return tuple(round(self.low + index * self.step, 10) for index in range(count))


@dataclass(frozen=True, kw_only=True)
class Control(ABC, Generic[Value]):
    """One control. `key` names it in the link, the session, the command line (`--key`) and its words (`control-key`).

    `field` is its place in a Scenario, `place` and `widget` where and how the page draws it. `in_kept`: whether a kept
    scenario says it; `matters`: whether it changes anything in a scenario.
    """

    key: str
    field: str
    widget: Widget
    place: Place
    in_kept: bool = True
    matters: Callable[[Scenario], bool] = lambda _: True

    @abstractmethod
    def default(self, figures: Figures) -> Value:
        """Where it stands at first."""

    @abstractmethod
    def read(self, text: str, figures: Figures) -> Reading:
        """The value that a text asks for."""

    @abstractmethod
    def text(self, value: Value, figures: Figures) -> str:
        """The text that `read` turns into the value."""

    @abstractmethod
    def allowed(self, figures: Figures, words: Words) -> str:
        """What a text may be, in words."""

    @abstractmethod
    def documented(self) -> str:
        """What a text may be and the default, as the README's table has it."""

    @abstractmethod
    def short(self, value: Value, words: Words, *, year: str) -> str:
        """The value as it stands in a line of assumptions; `year` is that of constant prices. "" for nothing."""

    def long(self, value: Value, words: Words) -> str:
        """The value as it stands alone."""
        return self.short(value, words, year="")

    def state(self, value: Value, figures: Figures) -> Any:
        """The value as the page's widget holds it."""
        return value

    def text_of_state(self, held: Any) -> str:
        """The text of what a widget holds; a client can send anything."""
        return number_text(held) if isinstance(held, float) else str(held)

    def unreadable(self, text: str, value: Value, figures: Figures) -> Reading:
        """The value in place of a text that is none."""
        used = self.text(value, figures)
        return Reading(value, (Notice(key=self.key, given=text[:SHOWN], used=used, reason="unreadable"),))


@dataclass(frozen=True, kw_only=True)
class NumberControl(Control[float]):
    """A number within a range; `whole` numbers are years. `write` gives it in a line, `write_long` alone."""

    limits: Range
    whole: bool = False
    write: Callable[[Words, float], str]
    write_long: Callable[[Words, float], str]

    def default(self, figures: Figures) -> float:
        return self._typed(self.limits.default)

    def read(self, text: str, figures: Figures) -> Reading:
        value = read_number(text)
        if value is None:
            return self.unreadable(text, self.default(figures), figures)
        used = self.limits.nearest(value)
        if math.isclose(used, value, abs_tol=1e-9):
            return Reading(self._typed(used))
        reason = "step" if self.limits.low <= value <= self.limits.high else "range"
        notice = Notice(key=self.key, given=text[:SHOWN], used=number_text(used), reason=reason)
        return Reading(self._typed(used), (notice,))

    def text(self, value: float, figures: Figures) -> str:
        return number_text(value)

    def allowed(self, figures: Figures, words: Words) -> str:
        low, high, step = (number_text(value) for value in (self.limits.low, self.limits.high, self.limits.step))
        return words("command-range", low=low, high=high, step=step)

    def documented(self) -> str:
        low, high, first = (
            f"{value:.0f}" if self.whole else str(value)
            for value in (self.limits.low, self.limits.high, self.limits.default)
        )
        step = "" if self.whole else f" by {self.limits.step}"
        return f"{low} to {high}{step}; {first}"

    def short(self, value: float, words: Words, *, year: str) -> str:
        return self.write(words, value)

    def long(self, value: float, words: Words) -> str:
        return self.write_long(words, value)

    def _typed(self, value: float) -> float:
        return int(value) if self.whole else value


@dataclass(frozen=True, kw_only=True)
class RateControl(NumberControl):
    """A number whose default is a figure of the tables."""

    newest: Callable[[Figures], float]

    def default(self, figures: Figures) -> float:
        return self.newest(figures)

    def allowed(self, figures: Figures, words: Words) -> str:
        return words("command-between", low=number_text(self.limits.low), high=number_text(self.limits.high))

    def documented(self) -> str:
        return f"{number_text(self.limits.low)} to {number_text(self.limits.high)}; the newest monthly average"


@dataclass(frozen=True, kw_only=True)
class ChoiceControl(Control[Option]):
    """One of a few options; the ids of their words are patterns."""

    options: tuple[Option, ...]
    short_id: str
    long_id: str
    option_id: str

    def default(self, figures: Figures) -> Option:
        return self.options[0]

    def read(self, text: str, figures: Figures) -> Reading:
        found = next((option for option in self.options if option == text), None)
        return Reading(found) if found else self.unreadable(text, self.options[0], figures)

    def text(self, value: Option, figures: Figures) -> str:
        return value

    def allowed(self, figures: Figures, words: Words) -> str:
        return words.joined(list(self.options))

    def documented(self) -> str:
        return f"{', '.join(self.options)}; {self.options[0]}"

    def short(self, value: Option, words: Words, *, year: str) -> str:
        return words(self.short_id.format(value), year=year)

    def long(self, value: Option, words: Words) -> str:
        return words(self.long_id.format(value))


@dataclass(frozen=True, kw_only=True)
class DayControl(Control[dt.date]):
    """A day from the article's on to that of the newest figures, its default."""

    def default(self, figures: Figures) -> dt.date:
        return figures.latest

    def read(self, text: str, figures: Figures) -> Reading:
        try:
            asked = dt.date.fromisoformat(text)
        except ValueError:
            return self.unreadable(text, figures.latest, figures)
        used = min(max(asked, ARTICLE_DAY), figures.latest)
        notice = Notice(key=self.key, given=text[:SHOWN], used=used.isoformat(), reason="range")
        return Reading(used, () if used == asked else (notice,))

    def text(self, value: dt.date, figures: Figures) -> str:
        return value.isoformat()

    def allowed(self, figures: Figures, words: Words) -> str:
        return words("command-between", low=str(ARTICLE_DAY), high=str(figures.latest))

    def documented(self) -> str:
        return f"{ARTICLE_DAY} to the latest release; latest"

    def short(self, value: dt.date, words: Words, *, year: str) -> str:
        return words.date(value)


@dataclass(frozen=True, kw_only=True)
class CountriesControl(Control[tuple[str, ...]]):
    """Countries of SIPRI's table by ISO 3166 alpha-3 code, with commas."""

    first: tuple[str, ...]

    def default(self, figures: Figures) -> tuple[str, ...]:
        return self.first

    def read(self, text: str, figures: Figures) -> Reading:
        known = set(comparable_countries(figures))
        asked = list(dict.fromkeys(part.strip().upper() for part in text[:LONGEST_LIST].split(",") if part.strip()))
        used = tuple(code for code in asked if code in known) or (self.first if asked else ())
        refused = [code for code in asked if code not in known]
        notice = Notice(key=self.key, given=",".join(refused)[:SHOWN], used=",".join(used), reason="unreadable")
        return Reading(used, (notice,) if refused else ())

    def text(self, value: tuple[str, ...], figures: Figures) -> str:
        return ",".join(value)

    def allowed(self, figures: Figures, words: Words) -> str:
        return words.joined(list(comparable_countries(figures)))

    def documented(self) -> str:
        return ",".join(self.first)

    def short(self, value: tuple[str, ...], words: Words, *, year: str) -> str:
        return words.joined([words.country(iso3) for iso3 in value])

    def long(self, value: tuple[str, ...], words: Words) -> str:
        return self.short(value, words, year="") or words("notice-none")

    def state(self, value: tuple[str, ...], figures: Figures) -> list[str]:
        return list(value)

    def text_of_state(self, held: Any) -> str:
        return ",".join(held or ())


@dataclass(frozen=True, kw_only=True)
class BenchmarkControl(Control[str]):
    """The id of one of the benchmarks known on the day (see `components.model.benchmarks`)."""

    first: str
    known: Callable[[Figures], Iterable[str]]

    def default(self, figures: Figures) -> str:
        return self.first

    def read(self, text: str, figures: Figures) -> Reading:
        return Reading(text) if text in self.known(figures) else self.unreadable(text, self.first, figures)

    def text(self, value: str, figures: Figures) -> str:
        return value

    def allowed(self, figures: Figures, words: Words) -> str:
        return words.joined(list(self.known(figures)))

    def documented(self) -> str:
        return f"an id of the ladder's marks; {self.first}"

    def short(self, value: str, words: Words, *, year: str) -> str:
        return benchmark_name(value, words)


@dataclass(frozen=True, kw_only=True)
class PaceControl(Control["float | None"]):
    """A growth of spending that the reader asks about; None where it is what the target needs."""

    limits: Range

    def default(self, figures: Figures) -> float | None:
        return None

    def read(self, text: str, figures: Figures) -> Reading:
        if not text:
            return Reading(None)
        value = read_number(text)
        if value is None:
            return self.unreadable(text, None, figures)
        used = self.limits.nearest(value)
        reason = "step" if self.limits.low <= value <= self.limits.high else "range"
        notice = Notice(key=self.key, given=text[:SHOWN], used=number_text(used), reason=reason)
        return Reading(used, () if math.isclose(used, value, abs_tol=1e-9) else (notice,))

    def text(self, value: float | None, figures: Figures) -> str:
        return "" if value is None else number_text(value)

    def allowed(self, figures: Figures, words: Words) -> str:
        low, high, step = (number_text(value) for value in (self.limits.low, self.limits.high, self.limits.step))
        return words("command-range", low=low, high=high, step=step)

    def documented(self) -> str:
        return f"{self.limits.low} to {self.limits.high} by {self.limits.step}; what the target needs"

    def short(self, value: float | None, words: Words, *, year: str) -> str:
        return "" if value is None else words.pct(value, 1, sign=True)

    def long(self, value: float | None, words: Words) -> str:
        return self.short(value, words, year="") or words("notice-none")

    def text_of_state(self, held: Any) -> str:
        return "" if held is None else super().text_of_state(held)


@dataclass(frozen=True, kw_only=True)
class KeptControl(Control[tuple[Kept, ...]]):
    """Scenarios beside the present one, each `key:value;key:value` of `controls`, with `|` between two.

    `name:` is the reader's own name, percent-encoded. They are of the same day as the present one.
    """

    controls: Callable[[], Sequence[Control[Any]]]

    def default(self, figures: Figures) -> tuple[Kept, ...]:
        return ()

    def read(self, text: str, figures: Figures) -> Reading:
        kept: list[Kept] = []
        notices: list[Notice] = []
        for part in filter(None, text[:LONGEST_KEPT].split("|")):
            found, faults = self._one(part, figures)
            kept += [] if found is None else [found]
            notices += faults
        if len(kept) > MOST_KEPT:
            notices.append(Notice(key=self.key, given=str(len(kept)), used=str(MOST_KEPT), reason="range"))
        return Reading(tuple(kept[:MOST_KEPT]), tuple(notices))

    def _one(self, text: str, figures: Figures) -> tuple[Kept | None, tuple[Notice, ...]]:
        pairs = [part.partition(":") for part in text.split(";")]
        keys = {control.key for control in self.controls()} | {NAME_KEY}
        if any(not sign or key not in keys for key, sign, _ in pairs):
            return None, (Notice(key=self.key, given=text[:SHOWN], used="", reason="unreadable"),)
        raw = {key: value for key, _, value in pairs}
        name = " ".join(unquote(raw.pop(NAME_KEY, "")).split())[:LONGEST_NAME]
        values, notices = read_values(self.controls(), raw, figures)
        scenario = scenario_of({**values, "as_of": figures.as_of, "compare": ()})
        return Kept(name=name, scenario=scenario), tuple(replace(notice, key=self.key) for notice in notices)

    def text(self, value: tuple[Kept, ...], figures: Figures) -> str:
        return "|".join(self._text(one, figures) for one in value)

    def _text(self, one: Kept, figures: Figures) -> str:
        said = {c.key: c.text(one.scenario.value(c.field), figures) for c in self.controls()}
        first = {c.key: c.text(c.default(figures), figures) for c in self.controls()}
        parts = [f"{key}:{text}" for key, text in said.items() if text != first[key]]
        parts = parts or [f"{key}:{text}" for key, text in list(said.items())[:1]]
        return ";".join([*parts, f"{NAME_KEY}:{quote(one.name, safe='')}"] if one.name else parts)

    def allowed(self, figures: Figures, words: Words) -> str:
        return words("command-keep", keys=words.joined([*(control.key for control in self.controls()), NAME_KEY]))

    def documented(self) -> str:
        return "none"

    def short(self, value: tuple[Kept, ...], words: Words, *, year: str) -> str:
        return ""

    def state(self, value: tuple[Kept, ...], figures: Figures) -> str:
        return self.text(value, figures)


def read_values(
    controls: Iterable[Control[Any]], raw: Mapping[str, str], figures: Figures
) -> tuple[dict[str, Any], list[Notice]]:
    """A value for each control's field from the texts of `raw`, and what could not be used; defaults for the rest."""
    values: dict[str, Any] = {}
    notices: list[Notice] = []
    for control in controls:
        text = raw.get(control.key)
        value, faults = Reading(control.default(figures)) if text is None else control.read(text, figures)
        values[control.field] = value
        notices += faults
    return values, notices


def comparable_countries(figures: Figures) -> tuple[str, ...]:
    """ISO 3166 alpha-3 codes that may be compared with Japan: those of SIPRI's table, sorted."""
    codes = figures.on(figures.latest).sipri_share["iso3"].unique()
    return tuple(sorted(code for code in codes if code != JPN))


def number_text(value: float) -> str:
    """A number as the link writes it: no thousands sign, no trailing zero."""
    return f"{value:.4f}".rstrip("0").rstrip(".")


def read_number(text: str) -> float | None:
    """A finite number, or None for a text that is none."""
    if len(text) > SHOWN or not text.isascii():
        return None
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) else None
