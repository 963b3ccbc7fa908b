"""The one decoder of readers' texts: Unicode, Japanese as Windows and Unix write it, and Western European; and what
commands write where their output knows fewer letters.
"""

from __future__ import annotations

import codecs
import io
import re
import sys
from typing import NamedTuple

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    *((mark, "utf-32") for mark in (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)),
    *((mark, "utf-16") for mark in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)),
)
# cp932 is Shift_JIS as Windows writes it, cp1252 Latin-1 as Windows writes it.
_JAPANESE = ("cp932", "euc_jp")
_OTHERS = (*_JAPANESE, "cp1252")
NAMES = {encoding: encoding.upper() for encoding in ("utf-8", "utf-16", "utf-32")}
NAMES |= {"utf-8-sig": "UTF-8", "cp932": "Shift_JIS", "euc_jp": "EUC-JP", "cp1252": "Windows-1252"}
# Characters that Python's codecs give for bytes that an encoding leaves undefined.
_UNDEFINED = re.compile(r"[\x80-\x9f\ue000-\uf8ff]")
_HIGH = re.compile(r"[^\x00-\x7f]++")


class Decoded(NamedTuple):
    """A text and the encoding it was read in, a key of NAMES."""

    text: str
    encoding: str


class UndecodableError(ValueError):
    """Bytes that are text in none of the encodings; `binary` where they hold zero bytes, as no text does."""

    def __init__(self, *, binary: bool) -> None:
        super().__init__("byte 0x00" if binary else f"not {', '.join(dict.fromkeys(NAMES.values()))}")
        self.binary = binary


def decode(content: bytes) -> Decoded:
    """The text of some bytes: a byte-order mark decides, then UTF-8 where it is that, then what is most likely.

    Raises UndecodableError.
    """
    marked = next((encoding for mark, encoding in _MARKS if content.startswith(mark)), None)
    encoding = marked or "utf-8"
    text = _strictly(content, encoding)
    if text is None and not marked and b"\0" not in content:
        encoding = _likely(content) or encoding
        text = _strictly(content, encoding)
    if text is None or "\0" in text:
        raise UndecodableError(binary=text is not None or (b"\0" in content and not marked))
    return Decoded(text, encoding)


def _likely(content: bytes) -> str | None:
    """Which of the other encodings fits best; charset-normalizer weighs where both Japanese ones do."""
    texts = {encoding: text for encoding in _OTHERS if (text := _strictly(content, encoding))}
    fitting = [encoding for encoding, text in texts.items() if not _UNDEFINED.search(text)]
    japanese = [encoding for encoding in fitting if encoding in _JAPANESE and not _only_within_words(texts[encoding])]
    if len(japanese) > 1:
        from charset_normalizer import from_bytes  # seldom needed

        found = from_bytes(content, cp_isolation=japanese).best()
        return found.encoding if found else japanese[0]
    return next(iter([*japanese, *fitting[::-1]]), None)


def _only_within_words(text: str) -> bool:
    """Whether every Japanese character would be next to a small Latin letter, as in no Japanese text: S駭馮al."""
    beside = (
        text[max(run.start() - 1, 0) : run.start()] + text[run.end() : run.end() + 1] for run in _HIGH.finditer(text)
    )
    return all(_small(signs) for signs in beside)


def _small(beside: str) -> bool:
    return any("a" <= sign <= "z" for sign in beside)


def _strictly(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        return None


def let_every_text_out() -> None:
    """Has a command write what its output's encoding lacks as \\uXXXX, where it would end in a traceback."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
