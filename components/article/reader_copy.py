"""The reader's own copy of the article's text, a file in seeds/, as plain text or what is wrong with it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from components.article.record import SEEDS
from data.text_encoding import UndecodableError, decode

LARGEST_COPY_BYTES = 1_000_000
HEAD_LINES = 3  # section, time, byline
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
Reason = Literal["binary", "empty", "large", "unreadable"]


@dataclass(frozen=True, kw_only=True)
class ReaderCopy:
    """The reader's own copy as plain text, never markup; a part that is missing is empty."""

    filename: str
    headline: str
    section: str
    time: str
    byline: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class CopyProblem:
    """Why the reader's file cannot be shown; `detail` is the technical cause, in English."""

    reason: Reason
    filename: str
    detail: str


def find_copy(folder: Path = SEEDS) -> ReaderCopy | CopyProblem | None:
    """Give the reader's copy: the first `*.txt` by name; or what is wrong with it; or None without one.

    Never raises, whatever the file is or contains. At most `LARGEST_COPY_BYTES` are read, and no link that leads
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
    try:
        text = decode(content).text
    except UndecodableError as error:
        raise _UnfitError("binary", str(error)) from error
    text = CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    if not text.strip():
        raise _UnfitError("empty", f"{len(content):,} bytes")
    return text


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
