"""The article's record (seeds/article.toml), checked field by field, in one language at a time."""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from data.table_file import first_day

SEEDS = Path(__file__).resolve().parents[2] / "seeds"
RECORD = "article.toml"
LANGUAGES = ("en", "ja")
LONGEST_SHORT = 40  # characters of a claim in short
LONGEST_SHOWN = 400  # characters of a value that a message repeats

# What must be true of a value, and how to say it. Any, here and below: a value of TOML, until its rule has passed it.
Rule = tuple[Callable[[Any], bool], str]

# How the states of a claim are counted together.
TALLIES: dict[str, tuple[str, ...]] = {
    "confirmed": ("confirmed",),
    "disputed": ("disputed", "conflicts"),
    "overtaken": ("overtaken",),
    "open": ("unconfirmed", "plausible", "opinion", "unchanged"),
}


class SeedError(ValueError):
    """A fault in the record; the message names file, place, field, value and what is allowed."""

    def __init__(self, file: Path, place: str, field: str, value: object, allowed: str) -> None:
        self.file, self.place, self.field, self.value, self.allowed = file, place, field, value, allowed
        name = f"{file.parent.name}/{file.name}"
        where = f"{place}, field {field}" if field else place
        super().__init__(f"{name}, {where}: {repr(value)[:LONGEST_SHOWN]} is not allowed; allowed: {allowed}")


@dataclass(frozen=True, kw_only=True)
class Claim:
    """One thing the article says. `figures` are the shares of GDP, in percent, that it is about.

    `short` is the claim in at most LONGEST_SHORT characters, `source` who says so in a few words. `date` is ISO text as
    precise as known; `mark` names a mark on the chart of `exhibit`.
    """

    id: str
    short: str
    source: str
    claim: str
    who: str
    firmness: str
    figures: tuple[float, ...]
    date: str
    state: str
    since: str
    since_url: str
    since_publisher: str
    exhibit: str
    mark: str

    @property
    def tally(self) -> str:
        """The key of TALLIES that its state is counted under."""
        return next(tally for tally, states in TALLIES.items() if self.state in states)


@dataclass(frozen=True, kw_only=True)
class Conflict:
    """A point on which the sources differ; `claims` are ids."""

    topic: str
    versions: tuple[str, ...]
    claims: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Record:
    """The article in one language. `headline` is a name and stays as printed; `japanese_headline` is our own rendering.

    `published_at` is ISO text to the minute, in a time zone that the article does not state.
    """

    lang: str
    headline: str
    japanese_headline: str
    published_at: str
    published_note: str
    outlet: str
    outlet_certainty: str
    section: str
    byline: str
    nature: str
    slips: tuple[str, ...]
    claims: tuple[Claim, ...]
    conflicts: tuple[Conflict, ...]


def load_record(lang: str, folder: Path = SEEDS) -> Record:
    """The record in `lang` ("en" or "ja"). Both languages are checked, whichever is asked for.

    Raises `SeedError` for the first fault, and `ValueError` for another language.
    """
    if lang not in LANGUAGES:
        raise ValueError(f"lang: {lang!r} is not allowed; allowed: {', '.join(LANGUAGES)}")
    file = folder / RECORD
    top = _checked(file, "the record", _parsed(file), RECORD_RULES, lang)
    claims: list[Claim] = []
    for number, table in enumerate(top.pop("claims"), start=1):
        place = f"claim {table.get('id', f'number {number}')}"
        values = _checked(file, place, table, CLAIM_RULES, lang)
        if values["id"] in [claim.id for claim in claims]:
            raise SeedError(file, place, "id", values["id"], "an id that no other claim has")
        claims.append(Claim(**values))
    rules = CONFLICT_RULES | {"claims": _list_of(_one_of(*(claim.id for claim in claims)))}
    conflicts = [
        Conflict(**_checked(file, f"conflict {number}", table, rules, lang))
        for number, table in enumerate(top.pop("conflicts"), start=1)
    ]
    return Record(lang=lang, claims=tuple(claims), conflicts=tuple(conflicts), **top)


def _parsed(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise SeedError(file, "the file", "", error.strerror, "a readable file") from error
    except (ValueError, RecursionError) as error:  # numbers too long and brackets too deep are no TOMLDecodeError
        raise SeedError(file, "the file", "", str(error), "TOML in UTF-8") from error


def _checked(file: Path, place: str, table: dict[str, Any], rules: dict[str, Rule], lang: str) -> dict[str, Any]:
    """Check a table by its rules; give its values with the texts of `lang` only, and tuples for lists."""
    for field in table:
        if field not in rules:
            raise SeedError(file, place, field, table[field], f"only the fields {', '.join(rules)}")
    values: dict[str, Any] = {}
    for field, (passes, allowed) in rules.items():
        value = table.get(field)
        if not passes(value):
            raise SeedError(file, place, field, value, allowed)
        base, _, suffix = field.rpartition("_")
        spoken = suffix in LANGUAGES
        if isinstance(value, list) and spoken and len(value) != len(table[f"{base}_{LANGUAGES[0]}"]):
            raise SeedError(file, place, field, value, f"as many texts as in {base}_{LANGUAGES[0]}")
        if not spoken or suffix == lang:
            values[base if spoken else field] = tuple(value) if isinstance(value, list) else value
    return values


def _one_of(*allowed: str) -> Rule:
    return lambda value: value in allowed, ", ".join(allowed)


def _matching(pattern: str, allowed: str) -> Rule:
    return lambda value: isinstance(value, str) and re.fullmatch(pattern, value) is not None, allowed


def _list_of(rule: Rule) -> Rule:
    passes, allowed = rule
    return lambda value: isinstance(value, list) and all(passes(one) for one in value), f"a list of: {allowed}"


def _in_both(**rules: Rule) -> dict[str, Rule]:
    return {f"{field}_{lang}": rule for field, rule in rules.items() for lang in LANGUAGES}


def _is_date(value: object) -> bool:
    return isinstance(value, str) and first_day(value) is not None


def _is_minute(value: object) -> bool:
    try:
        return isinstance(value, str) and dt.datetime.fromisoformat(value).strftime("%Y-%m-%dT%H:%M") == value
    except ValueError:
        return False


def _is_share(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 < value <= 100


TEXT = _matching(r"(?s).*\S.*", "a text that is not empty")
SHORT = _matching(rf"\S.{{0,{LONGEST_SHORT - 1}}}", f"a text of at most {LONGEST_SHORT} characters")
TABLES = _list_of((lambda value: isinstance(value, dict), "tables"))
RECORD_RULES: dict[str, Rule] = {
    "headline": TEXT,
    "japanese_headline": TEXT,
    "published_at": (_is_minute, 'a time without zone, as "2025-06-21T18:42"'),
    **_in_both(outlet=TEXT, outlet_certainty=TEXT, published_note=TEXT),
    **_in_both(section=TEXT, byline=TEXT, nature=TEXT, slips=_list_of(TEXT)),
    "claims": TABLES,
    "conflicts": TABLES,
}
CLAIM_RULES: dict[str, Rule] = {
    "id": _matching(r"[a-z0-9-]+", "small letters, digits and hyphens"),
    **_in_both(short=SHORT, source=TEXT, claim=TEXT, who=TEXT, since=TEXT, since_publisher=TEXT),
    "firmness": _one_of("official_statement", "reported_fact", "anonymous", "forecast"),
    "figures": _list_of((_is_share, "percent of GDP above 0, up to 100")),
    "date": (_is_date, 'text as "2025", "2025-06" or "2025-06-20"'),
    "state": _one_of(*(state for states in TALLIES.values() for state in states)),
    "since_url": _matching(r"https?://\S+", "an address that begins with http:// or https://"),
    "exhibit": _one_of(
        *("compare", "ranking", "road", "cost", "precedent"),
        *("tradeoff", "spenders", "equipment", "timeline"),
    ),
    "mark": _matching(r"[a-z0-9:.-]+", "small letters, digits, hyphens, points and colons"),
}
CONFLICT_RULES: dict[str, Rule] = _in_both(topic=TEXT, versions=_list_of(TEXT))
