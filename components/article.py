"""The news article: its checked record in one language, and the reader's own copy of its text."""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

SEEDS = Path(__file__).resolve().parent.parent / "seeds"
RECORD = "article.toml"
LANGUAGES = ("en", "ja")
LARGEST_COPY_BYTES = 1_000_000
LONGEST_SHOWN = 400  # characters of a value that a message repeats
HEAD_LINES = 3  # section, time, byline
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
# What Python's cp932 makes of bytes that Shift_JIS leaves undefined.
UNDEFINED = re.compile(r"[\x80-\x9f\ue000-\uf8ff]")

Rule = tuple[Callable[[Any], bool], str]  # what must hold of a value, and how to say it
Reason = Literal["binary", "empty", "large", "unreadable"]


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

    `date` is ISO text as precise as known; `mark` names a mark on the chart of `exhibit`.
    """

    id: str
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


@dataclass(frozen=True, kw_only=True)
class Conflict:
    """A point on which the sources differ; `claims` are ids."""

    topic: str
    versions: tuple[str, ...]
    claims: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Record:
    """The article in one language. The headline is a name and stays as printed.

    `published_at` is ISO text to the minute, in a time zone that the article does not state.
    """

    lang: str
    headline: str
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


@dataclass(frozen=True, kw_only=True)
class ReaderCopy:
    """The reader's own copy, plain text to be shown as it stands; a part that is missing is empty."""

    filename: str
    headline: str
    section: str
    time: str
    byline: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class CopyProblem:
    """Why the reader's file cannot be shown; `detail` is for whoever looks for the cause, not a sentence."""

    reason: Reason
    filename: str
    detail: str


def load_record(lang: str, folder: Path = SEEDS) -> Record:
    """Give the record in `lang` ("en" or "ja"). Both languages are checked, whichever is asked for.

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


def find_copy(folder: Path = SEEDS) -> ReaderCopy | CopyProblem | None:
    """Give the reader's copy: the first `*.txt` by name; or what is wrong with it; or None without one.

    Never raises for what a file is or holds. At most `LARGEST_COPY_BYTES` are read, and no link that leads
    out of the folder is followed.
    """
    try:
        names = [path.name for path in folder.iterdir()]
    except OSError:
        return None
    found = sorted(name for name in names if name.lower().endswith(".txt") and not name.startswith("."))
    if not found:
        return None
    name = found[0].encode("utf-8", "replace").decode("utf-8")
    try:
        text = _text(_content(folder / found[0], folder))
    except _UnfitError as unfit:
        return CopyProblem(reason=unfit.reason, filename=name, detail=unfit.detail)
    return _copy(name, text)


class _UnfitError(Exception):
    def __init__(self, reason: Reason, detail: str) -> None:
        super().__init__(reason, detail)
        self.reason, self.detail = reason, detail


def _content(path: Path, folder: Path) -> bytes:
    try:
        real = path.resolve(strict=True)
        if not real.is_relative_to(folder.resolve()):
            raise _UnfitError("unreadable", "a link out of the folder")
        if not real.is_file():
            raise _UnfitError("unreadable", "not a file")
        if (size := real.stat().st_size) > LARGEST_COPY_BYTES:
            raise _UnfitError("large", f"{size:,} bytes")
        with real.open("rb") as stream:
            return stream.read(LARGEST_COPY_BYTES)
    except OSError as error:
        raise _UnfitError("unreadable", error.strerror or type(error).__name__) from error
    except RuntimeError as error:  # before Python 3.13, a link that leads to itself
        raise _UnfitError("unreadable", "a link in a circle") from error


def _text(content: bytes) -> str:
    """Decode; line ends become newlines, other control characters go."""
    text = _decoded(content)
    if "\0" in text:
        raise _UnfitError("binary", "byte 0x00")
    text = CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    if not text.strip():
        raise _UnfitError("empty", f"{len(content):,} bytes")
    return text


def _decoded(content: bytes) -> str:
    marked = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    # cp932 is Shift_JIS as Windows writes it.
    for encoding in ["utf-16"] if marked else ["utf-8-sig", "cp932"]:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if encoding != "cp932" or not UNDEFINED.search(text):
            return text
    raise _UnfitError("binary", "not UTF-8, UTF-16 or Shift_JIS")


def _copy(name: str, text: str) -> ReaderCopy:
    lines = [line.rstrip() for line in text.split("\n") if line.strip()]
    headline, body = lines[0].strip(), lines[1:]
    if body and body[-1].strip() == "Comments":
        body.pop()
    count = next((at for at, line in enumerate(body) if not line.startswith("- ")), len(body))
    # A longer run of such lines is a list of the text's own, not the head.
    head = [line[2:].strip() for line in body[:count]] if count <= HEAD_LINES else []
    section, time, byline = head + [""] * (HEAD_LINES - len(head))
    rest = tuple(body[len(head) :])
    return ReaderCopy(filename=name, headline=headline, section=section, time=time, byline=byline, paragraphs=rest)


def _parsed(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise SeedError(file, "the file", "", error.strerror, "a readable file") from error
    except (ValueError, RecursionError) as error:  # numbers too long and brackets too deep are no TOMLDecodeError
        raise SeedError(file, "the file", "", str(error), "TOML in UTF-8") from error


def _checked(file: Path, place: str, table: dict[str, Any], rules: dict[str, Rule], lang: str) -> dict[str, Any]:
    """Hold a table against its rules; give its values with the texts of `lang` only, and tuples for lists."""
    for field in table:
        if field not in rules:
            raise SeedError(file, place, field, table[field], f"only the fields {', '.join(rules)}")
    values: dict[str, Any] = {}
    for field, (holds, allowed) in rules.items():
        value = table.get(field)
        if not holds(value):
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
    holds, allowed = rule
    return lambda value: isinstance(value, list) and all(holds(one) for one in value), f"a list of: {allowed}"


def _in_both(**rules: Rule) -> dict[str, Rule]:
    return {f"{field}_{lang}": rule for field, rule in rules.items() for lang in LANGUAGES}


def _is_date(value: object) -> bool:
    return _is_iso(value, r"\d{4}(-\d\d){0,2}", "-01-01")


def _is_minute(value: object) -> bool:
    return _is_iso(value, r"\d{4}-\d\d-\d\dT\d\d:\d\d", "")


def _is_iso(value: object, pattern: str, filling: str) -> bool:
    """Say whether it is ISO text of this form; a missing month and day are taken from `filling`."""
    if not isinstance(value, str) or not re.fullmatch(pattern, value, re.ASCII):
        return False
    try:
        dt.datetime.fromisoformat(value + filling[len(value) - 4 :])
    except ValueError:
        return False
    return True


def _is_share(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 < value <= 100


TEXT = _matching(r"(?s).*\S.*", "a text that is not empty")
TABLES = _list_of((lambda value: isinstance(value, dict), "tables"))
RECORD_RULES: dict[str, Rule] = {
    "headline": TEXT,
    "published_at": (_is_minute, 'a time without zone, as "2025-06-21T18:42"'),
    **_in_both(outlet=TEXT, outlet_certainty=TEXT, published_note=TEXT),
    **_in_both(section=TEXT, byline=TEXT, nature=TEXT, slips=_list_of(TEXT)),
    "claims": TABLES,
    "conflicts": TABLES,
}
CLAIM_RULES: dict[str, Rule] = {
    "id": _matching(r"[a-z0-9-]+", "small letters, digits and hyphens"),
    **_in_both(claim=TEXT, who=TEXT, since=TEXT, since_publisher=TEXT),
    "firmness": _one_of("official_statement", "reported_fact", "anonymous", "forecast"),
    "figures": _list_of((_is_share, "percent of GDP above 0, up to 100")),
    "date": (_is_date, 'text as "2025", "2025-06" or "2025-06-20"'),
    "state": _one_of(
        *("confirmed", "disputed", "conflicts", "overtaken"),
        *("unconfirmed", "plausible", "opinion", "unchanged"),
    ),
    "since_url": _matching(r"https?://\S+", "an address that begins with http:// or https://"),
    "exhibit": _one_of(
        *("ladder", "ranking", "path", "cost", "precedent"),
        *("tradeoff", "spenders", "equipment", "history", "timeline"),
    ),
    "mark": _matching(r"[a-z0-9:.-]+", "small letters, digits, hyphens, points and colons"),
}
CONFLICT_RULES: dict[str, Rule] = _in_both(topic=TEXT, versions=_list_of(TEXT))
