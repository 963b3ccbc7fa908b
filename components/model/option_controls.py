"""The controls for one or several of a list of options: a few fixed ones, countries, a benchmark."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

from components.model.benchmarks import benchmark_name
from components.model.control_kinds import Control, Reading
from components.model.scenario import JPN
from components.words import Words
from data import Figures
from data.figure_cache import cached_with_figures

LONGEST_LIST = 1_000  # characters of a list of countries that are read
Option = TypeVar("Option", bound=str)


@dataclass(frozen=True, kw_only=True)
class ChoiceControl(Control[Option]):
    """One of a few options; `short_id` and the like are ids of messages with {} in place of the option."""

    options: tuple[Option, ...]
    short_id: str
    long_id: str
    option_id: str

    def default(self, figures: Figures) -> Option:
        return self.options[0]

    def read(self, text: str, figures: Figures) -> Reading[Option]:
        found = next((option for option in self.options if option == text), None)
        return self.reading(text, found or self.options[0], "" if found else "unreadable", figures)

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
class CountriesControl(Control[tuple[str, ...]]):
    """Countries of SIPRI's table by ISO 3166 alpha-3 code, separated by commas."""

    preset: tuple[str, ...]

    def default(self, figures: Figures) -> tuple[str, ...]:
        return self.preset

    def read(self, text: str, figures: Figures) -> Reading[tuple[str, ...]]:
        known = set(comparable_countries(figures))
        asked = list(dict.fromkeys(part.strip().upper() for part in text[:LONGEST_LIST].split(",") if part.strip()))
        used = tuple(code for code in asked if code in known) or (self.preset if asked else ())
        refused = [code for code in asked if code not in known]
        return self.reading(",".join(refused), used, "unreadable" if refused else "", figures)

    def text(self, value: tuple[str, ...], figures: Figures) -> str:
        return ",".join(value)

    def allowed(self, figures: Figures, words: Words) -> str:
        return words.joined(list(comparable_countries(figures)))

    def documented(self) -> str:
        return ",".join(self.preset)

    def short(self, value: tuple[str, ...], words: Words, *, year: str) -> str:
        return words.joined([words.country(iso3) for iso3 in value])

    def long(self, value: tuple[str, ...], words: Words) -> str:
        return self.short(value, words, year="") or words("notice-none")

    def state(self, value: tuple[str, ...], figures: Figures) -> list[str]:
        return list(value)

    def text_of_state(self, state: object) -> str:
        return ",".join(map(str, state)) if isinstance(state, list | tuple) else str(state or "")


@dataclass(frozen=True, kw_only=True)
class BenchmarkControl(Control[str]):
    """The id of one of the benchmarks known on the day (see `components.model.benchmarks`)."""

    preset: str
    known: Callable[[Figures], Iterable[str]]

    def default(self, figures: Figures) -> str:
        return self.preset

    def read(self, text: str, figures: Figures) -> Reading[str]:
        known = text in self.known(figures)
        return self.reading(text, text if known else self.preset, "" if known else "unreadable", figures)

    def text(self, value: str, figures: Figures) -> str:
        return value

    def allowed(self, figures: Figures, words: Words) -> str:
        return words.joined(list(self.known(figures)))

    def documented(self) -> str:
        return f"an id of the ladder's marks; {self.preset}"

    def short(self, value: str, words: Words, *, year: str) -> str:
        return benchmark_name(value, words)


@cached_with_figures(1)
def comparable_countries(figures: Figures) -> tuple[str, ...]:
    """ISO 3166 alpha-3 codes that may be compared with Japan: those of SIPRI's table, sorted."""
    codes = figures.on(figures.latest).sipri_share["iso3"].unique()
    return tuple(sorted(code for code in codes if code != JPN))
