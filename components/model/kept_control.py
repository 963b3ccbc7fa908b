"""The control of the kept scenarios: each is a text of other controls' keys and values."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from urllib.parse import quote, unquote

from components.model.control_kinds import SHOWN, AnyControl, Control, Notice, Reading, read_values
from components.model.scenario import MOST_KEPT, Kept, scenario_of
from components.words import Words
from data import Figures

LONGEST_KEPT = 2_000  # characters that are read
NAME_KEY, LONGEST_NAME = "name", 24


@dataclass(frozen=True, kw_only=True)
class KeptControl(Control[tuple[Kept, ...]]):
    """Scenarios beside the present one, each `key:value;key:value` of `controls`, with `|` between two.

    `name:` is the reader's own name, percent-encoded. They are of the same day as the present one.
    """

    controls: Callable[[], Sequence[AnyControl]]

    def default(self, figures: Figures) -> tuple[Kept, ...]:
        return ()

    def read(self, text: str, figures: Figures) -> Reading[tuple[Kept, ...]]:
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
        texts = {c.key: c.text(one.scenario.value(c.field), figures) for c in self.controls()}
        defaults = {c.key: c.text(c.default(figures), figures) for c in self.controls()}
        parts = [f"{key}:{text}" for key, text in texts.items() if text != defaults[key]]
        parts = parts or [f"{key}:{text}" for key, text in list(texts.items())[:1]]
        return ";".join([*parts, f"{NAME_KEY}:{quote(one.name, safe='')}"] if one.name else parts)

    def allowed(self, figures: Figures, words: Words) -> str:
        return words("command-keep", keys=words.joined([*(control.key for control in self.controls()), NAME_KEY]))

    def documented(self) -> str:
        return "none"

    def short(self, value: tuple[Kept, ...], words: Words, *, year: str) -> str:
        return ""

    def state(self, value: tuple[Kept, ...], figures: Figures) -> str:
        return self.text(value, figures)
