"""Every word the reader sees: messages from en.ftl and ja.ftl, numbers, dates and country names through CLDR."""

from __future__ import annotations

import datetime as dt
import functools
import itertools
import math
import re
import textwrap
from pathlib import Path

import budoux
from babel import Locale
from babel.core import get_global
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle, FluentResource

FOLDER = Path(__file__).parent
NOT_FIRST, NOT_LAST = "、。）」』・ー：？！〜～ぁぃぅぇぉっゃゅょァィゥェォッャュョ", "（「『"
WHOLE = re.compile(
    r"[\d.,]+年(?:度|(?:\d+月)?(?:\d+日)?)|\d+月\d+日|[\d.,]+(?:兆[\d.,]*億?|億|万)?(?:円|ドル|人|ポイント|か月|か国|年|％|%)"
)
MINUS = "\N{MINUS SIGN}"
KEPT_TEXTS = 16_384  # messages written that are not written again
NEARLY, EXACT = "≈0", 1e-9  # what is printed of a number that rounds to nothing, and what is nothing


class Words:
    """The words of one language. `words("id", name=value)` is a message; the other methods write figures.

    Numbers go into messages already written, as text. Raises KeyError for a message that does not exist and ValueError
    for one that lacks an argument: both are faults of the code, and a test reads every message.
    """

    def __init__(self, lang: str) -> None:
        self.lang = lang
        self.locale = Locale.parse(lang)
        self._bundle = FluentBundle([lang], use_isolating=False)
        self._written = functools.lru_cache(KEPT_TEXTS)(self._write)
        self._bundle.add_resource(FluentResource((FOLDER / f"{lang}.ftl").read_text(encoding="utf-8")))

    def __call__(self, message_id: str, **values: str | int) -> str:
        return self._written(message_id, *values.items())

    def _write(self, message_id: str, *values: tuple[str, str | int]) -> str:
        pattern = self._bundle.get_message(message_id).value
        if pattern is None:
            raise KeyError(message_id)
        text, errors = self._bundle.format_pattern(pattern, dict(values))
        if errors:
            raise ValueError(f"message {message_id} in {self.lang}: {errors}")
        return str(text)

    def add(self, messages: str) -> None:
        """Takes further messages, written as in an .ftl file."""
        self._bundle.add_resource(FluentResource(messages), allow_overrides=True)
        self._written.cache_clear()

    def has(self, message_id: str) -> bool:
        return self._bundle.has_message(message_id)

    def number(self, value: float, places: int = 0, *, sign: bool = False) -> str:
        """A number with exactly `places` decimals; a true minus sign; `+` before a positive one where `sign`.

        What is not nothing is not printed as nothing: it is NEARLY.
        """
        if not math.isfinite(value):
            return self("not-known")
        text = _digits(self.lang, abs(value), places)
        if all(character in "0.," for character in text):
            return NEARLY if abs(value) > EXACT else text
        return (MINUS if value < 0 else "+" if sign else "") + text

    def pct(self, value: float, places: int | None = None, *, sign: bool = False) -> str:
        """A percentage: with `places` decimals, or as many as the value needs of one to two."""
        if places is None:
            places = 1 if math.isclose(value, round(value, 1), abs_tol=1e-9) else 2
        return self("unit-pct", value=self.number(value, places, sign=sign))

    def target(self, value: float) -> str:
        """A share that somebody set: 2%, 3.5%, 2.75%."""
        places = next((places for places in (0, 1) if math.isclose(value, round(value, places), abs_tol=1e-9)), 2)
        return self.pct(value, places)

    def trn_jpy(self, value: float, *, sign: bool = False, short: bool = False) -> str:
        """Trillion yen, one decimal: 27.0 trillion yen (short: 27.0 tn yen), 27.0兆円."""
        message = "unit-trn-jpy-short" if short else "unit-trn-jpy"
        return self(message, value=self.number(value, 1, sign=sign))

    def bn_usd(self, value: float, *, sign: bool = False, short: bool = False) -> str:
        """Billion dollars, whole: 168 billion dollars (short: $168 bn), 1,677億ドル, 2兆8,866億ドル."""
        message = "unit-bn-usd-short" if short else "unit-bn-usd"
        if self.lang != "ja":
            text = self.number(value, 0, sign=sign)
            mark = text[0] if short and text[0] in (MINUS, "+") else ""  # before the dollar sign
            return mark + self(message, value=text.removeprefix(mark))
        hundred_millions = round(abs(value) * 10)
        trillions, rest = divmod(hundred_millions, 10_000)
        if not hundred_millions and abs(value) > EXACT:
            return self("unit-usd", value=f"{NEARLY}億")
        text = f"{trillions}兆" * bool(trillions) + (f"{rest:,}億" if rest or not trillions else "")
        mark = MINUS if value < 0 else "+" if sign else ""
        return self("unit-usd", value=mark * bool(hundred_millions) + text)

    def jpy(self, value: float, *, sign: bool = False) -> str:
        """Yen to the nearest thousand: 138,000 yen, 13万8,000円."""
        thousands = round(value / 1_000)
        if self.lang != "ja":
            return self("unit-jpy", value=self.number(thousands * 1_000, 0, sign=sign))
        tens, rest = divmod(abs(thousands), 10)
        text = f"{self.number(tens)}万" * bool(tens) + (f"{rest},000" if rest else "" if tens else "0")
        return self("unit-jpy", value=(MINUS if thousands < 0 else "+" if sign and thousands else "") + text)

    def people(self, value_mn: float) -> str:
        """A population: 122.50 million, 1億2,250万人."""
        if self.lang != "ja":
            return self("unit-people", value=self.number(value_mn, 2))
        hundred_millions, rest = divmod(round(value_mn * 100), 10_000)
        return self("unit-people", value=f"{hundred_millions}億" * bool(hundred_millions) + f"{rest:,}万")

    def place(self, value: int) -> str:
        """A place in an order: 7th, 7位."""
        suffix = "th" if 10 <= value % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
        return self("unit-place", value=str(value), suffix=suffix)

    def date(self, text: str | dt.date) -> str:
        """A date as precise as it is written: 2026, 2026-04 or 2026-04-27."""
        parts = str(text).split("-")
        day = dt.date(*(int(part) for part in [*parts, "1", "1"][:3]))
        forms = {"en": ("y", "MMMM y", "d MMMM y"), "ja": ("y年", "y年M月", "y年M月d日")}
        return format_date(day, format=forms[self.lang][len(parts) - 1], locale=self.locale)

    def country(self, iso3: str) -> str:
        """A country's name by its ISO 3166 alpha-3 code, or the name of one of NATO's sums."""
        if self.has(f"group-{iso3.lower().replace('_', '-')}"):
            return self(f"group-{iso3.lower().replace('_', '-')}")
        return str(self.locale.territories[_ALPHA2[iso3][0]])

    def joined(self, parts: list[str]) -> str:
        return self("list-separator").join(parts)

    def either(self, parts: list[str]) -> str:
        """One of several: 3% or 3.5%, 3%または3.5%."""
        return format_list(parts, style="or", locale=self.locale)

    def wrapped(self, text: str, width: int) -> list[str]:
        """`text` in lines of at most `width` Latin characters or half as many full-width ones.

        In Japanese a line ends between two phrases, and inside one only where that alone is longer than a line.
        """
        if self.lang != "ja":
            return textwrap.wrap(text, width)
        lines = [""]
        for phrase in _phrases(text):
            if _wide(lines[-1] + phrase) <= width:
                lines[-1] += phrase
            elif _wide(phrase) <= width:
                lines.append(phrase)
            else:
                lines[-1:] = _cut(lines[-1] + phrase, width)
        return [line for line in lines if line]

    def balanced(self, text: str, width: int) -> list[str]:
        """`text` in as few lines as `width` allows (see `wrapped`), and these about equally long."""
        lines = self.wrapped(text, width)
        whole = map(_wide, _phrases(text)) if self.lang == "ja" else map(len, text.split())
        longest = max(whole, default=1)
        while width > longest and (tighter := self.wrapped(text, width - 1)) and len(tighter) == len(lines) > 1:
            lines, width = tighter, width - 1
        return lines


def _wide(text: str) -> int:
    """How many Latin characters have room where a text stands."""
    return sum(1 if character.isascii() else 2 for character in text)


@functools.cache
def _parser() -> budoux.Parser:
    return budoux.load_default_japanese_parser()


@functools.lru_cache(maxsize=8_192)
def _phrases(text: str) -> tuple[str, ...]:
    """A Japanese text in phrases, between which a line may end; dates and amounts are not cut."""
    phrases = _parser().parse(text)
    ends = list(itertools.accumulate(map(len, phrases)))[:-1]
    inside = [at for found in WHOLE.finditer(text) for at in range(found.start() + 1, found.end())]
    kept = [at for at in ends if at not in inside and text[at] not in NOT_FIRST and text[at - 1] not in NOT_LAST]
    return tuple(text[start:end] for start, end in itertools.pairwise((0, *kept, len(text))))


def _cut(text: str, width: int) -> list[str]:
    """A text in lines, wherever they end; none begins with a closing sign or small kana or ends with an opening one."""
    lines: list[list[str]] = [[]]
    for piece in re.findall("[!-~]+|.", text):  # a Latin word or a number is not cut
        line = [*lines[-1], piece]
        if _wide("".join(line)) > width:
            last = len(line) - 1
            good = (at for at in range(last, 0, -1) if line[at] not in NOT_FIRST and line[at - 1] not in NOT_LAST)
            cut = next(good, last)
            lines[-1:] = [line[:cut], line[cut:]]
        else:
            lines[-1] = line
    return ["".join(line) for line in lines if line]


@functools.lru_cache(maxsize=8_192)
def _digits(lang: str, value: float, places: int) -> str:
    return format_decimal(value, format="#,##0." + "0" * places if places else "#,##0", locale=lang)


_ALPHA2: dict[str, list[str]] = {k: v for k, v in get_global("territory_aliases").items() if len(k) == 3}


@functools.cache
def load_words(lang: str) -> Words:
    """The words of `lang` ("en" or "ja"), read once."""
    return Words(lang)
