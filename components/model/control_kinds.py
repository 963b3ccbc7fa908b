"""What every kind of control has in common, and how the controls' texts are read.

Nothing that a reader writes raises: what cannot be used becomes the nearest allowed value or the default, with a
Notice.
"""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, Literal, NamedTuple, TypeVar

from components.model.scenario import Scenario
from components.words import Words
from data import Figures

SHOWN = 40  # characters of a reader's text that a notice repeats
Value = TypeVar("Value")
Widget = Literal["ladder", "radio", "slider", "segments", "number", "date", "countries", "benchmark", "button"]
# Where on the page: its head, two parts of the sidebar, the fold under them, and beside the chart that uses it.
Place = Literal["head", "everywhere", "road", "more", "chart"]


@dataclass(frozen=True, kw_only=True)
class Notice:
    """A text that could not be used as it is: the key, what was given, what is used instead, and why.

    `reason` is one of `range` (nearest allowed value taken), `step` (nearest step taken), `unreadable` (default taken).
    """

    key: str
    given: str
    used: str
    reason: str


class Reading(NamedTuple, Generic[Value]):
    """The value that a text gives, and what of the text could not be used."""

    value: Value
    notices: tuple[Notice, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Control(ABC, Generic[Value]):
    """One control. `key` names it in the link, the session, the command line (`--key`) and its words (`control-key`).

    `field` is the field of a Scenario that it sets, `place` and `widget` where and how the page draws it. `in_kept`:
    whether a kept scenario has a value of its own; `matters`: whether the value changes anything in a scenario.
    """

    key: str
    field: str
    widget: Widget
    place: Place
    in_kept: bool = True
    matters: Callable[[Scenario], bool] = lambda _: True

    @abstractmethod
    def default(self, figures: Figures) -> Value:
        """The value of a scenario in which nothing was set."""

    @abstractmethod
    def read(self, text: str, figures: Figures) -> Reading[Value]:
        """The value that a text asks for, or the nearest allowed one, or the default."""

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
        """The value for a line of assumptions, "" where the line leaves it out; `year` is that of constant prices."""

    def long(self, value: Value, words: Words) -> str:
        """The value outside such a line."""
        return self.short(value, words, year="")

    def state(self, value: Value, figures: Figures) -> object:
        """The value as the page's widget has it in session state."""
        return value

    def text_of_state(self, state: object) -> str:
        """The text of a widget's value in session state; a client can send anything."""
        return number_text(state) if isinstance(state, float) else str(state)

    def reading(self, text: str, value: Value, reason: str, figures: Figures) -> Reading[Value]:
        """The value for a text, with a notice where `reason` says why the text cannot be used as it is."""
        notice = Notice(key=self.key, given=text[:SHOWN], used=self.text(value, figures), reason=reason)
        return Reading(value, (notice,) if reason else ())


# Any, in both: each control has a value of its own type.
AnyControl = Control[Any]
Values = dict[str, Any]  # by field of a Scenario


def read_values(
    controls: Iterable[AnyControl], raw: Mapping[str, str], figures: Figures
) -> tuple[Values, list[Notice]]:
    """A value for each control's field from the texts of `raw`, and what could not be used; defaults for the rest."""
    values: Values = {}
    notices: list[Notice] = []
    for control in controls:
        text = raw.get(control.key)
        value, faults = Reading(control.default(figures)) if text is None else control.read(text, figures)
        values[control.field] = value
        notices += faults
    return values, notices


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
