"""The controls for a number or a day within a range."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable
from dataclasses import dataclass

from components.model.control_kinds import Control, Reading, number_text, read_number
from components.words import Words
from data import ARTICLE_DAY, Figures


@dataclass(frozen=True, kw_only=True)
class Range:
    """What a number may be: from `low` to `high` by `step`, with a default."""

    low: float
    high: float
    step: float
    default: float

    def nearest(self, value: float) -> float:
        """The allowed value nearest to `value` (finite)."""
        held = min(max(value, self.low), self.high)
        steps = round((held - self.low) / self.step)
        return round(self.low + steps * self.step, 10)

    def read(self, text: str) -> tuple[float, str] | None:
        """The allowed value nearest to a text's number, and the reason where that is another; None for no number."""
        value = read_number(text)
        if value is None:
            return None
        used = self.nearest(value)
        reason = "step" if self.low <= value <= self.high else "range"
        return used, "" if math.isclose(used, value, abs_tol=1e-9) else reason

    def allowed(self, words: Words) -> str:
        """The range and the step in words."""
        low, high, step = (number_text(value) for value in (self.low, self.high, self.step))
        return words("command-range", low=low, high=high, step=step)

    @property
    def steps(self) -> tuple[float, ...]:
        """Every allowed value, lowest first."""
        count = round((self.high - self.low) / self.step) + 1
        return tuple(round(self.low + index * self.step, 10) for index in range(count))


@dataclass(frozen=True, kw_only=True)
class NumberControl(Control[float]):
    """A number within a range; `whole` numbers are years. `write` and `write_long` are its `short` and `long`."""

    limits: Range
    whole: bool = False
    write: Callable[[Words, float], str]
    write_long: Callable[[Words, float], str]

    def default(self, figures: Figures) -> float:
        return self._typed(self.limits.default)

    def read(self, text: str, figures: Figures) -> Reading[float]:
        value, reason = self.limits.read(text) or (self.default(figures), "unreadable")
        return self.reading(text, self._typed(value), reason, figures)

    def text(self, value: float, figures: Figures) -> str:
        return number_text(value)

    def allowed(self, figures: Figures, words: Words) -> str:
        return self.limits.allowed(words)

    def documented(self) -> str:
        low, high, default = (
            f"{value:.0f}" if self.whole else str(value)
            for value in (self.limits.low, self.limits.high, self.limits.default)
        )
        step = "" if self.whole else f" by {self.limits.step}"
        return f"{low} to {high}{step}; {default}"

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
class PaceControl(Control["float | None"]):
    """A growth of spending that the reader asks about; None where it is what the target needs."""

    limits: Range

    def default(self, figures: Figures) -> float | None:
        return None

    def read(self, text: str, figures: Figures) -> Reading[float | None]:
        value, reason = (self.limits.read(text) or (None, "unreadable")) if text else (None, "")
        return self.reading(text, value, reason, figures)

    def text(self, value: float | None, figures: Figures) -> str:
        return "" if value is None else number_text(value)

    def allowed(self, figures: Figures, words: Words) -> str:
        return self.limits.allowed(words)

    def documented(self) -> str:
        return f"{self.limits.low} to {self.limits.high} by {self.limits.step}; what the target needs"

    def short(self, value: float | None, words: Words, *, year: str) -> str:
        return "" if value is None else words.pct(value, 1, sign=True)

    def long(self, value: float | None, words: Words) -> str:
        return self.short(value, words, year="") or words("notice-none")

    def text_of_state(self, state: object) -> str:
        return "" if state is None else super().text_of_state(state)


@dataclass(frozen=True, kw_only=True)
class DayControl(Control[dt.date]):
    """A day from the article's to that of the newest figures, which is the default."""

    def default(self, figures: Figures) -> dt.date:
        return figures.latest

    def read(self, text: str, figures: Figures) -> Reading[dt.date]:
        try:
            asked = dt.date.fromisoformat(text)
        except ValueError:
            return self.reading(text, figures.latest, "unreadable", figures)
        used = min(max(asked, ARTICLE_DAY), figures.latest)
        return self.reading(text, used, "" if used == asked else "range", figures)

    def text(self, value: dt.date, figures: Figures) -> str:
        return value.isoformat()

    def allowed(self, figures: Figures, words: Words) -> str:
        return words("command-between", low=str(ARTICLE_DAY), high=str(figures.latest))

    def documented(self) -> str:
        return f"{ARTICLE_DAY} to the latest release; latest"

    def short(self, value: dt.date, words: Words, *, year: str) -> str:
        return words.date(value)
