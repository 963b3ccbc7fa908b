"""Limits of a reader's workbook that are held before anything of it is opened: it is a compressed archive of markup."""

from __future__ import annotations

import io
import re
import zipfile

from data.own_figures.lines import UnreadableError

MAX_UNPACKED_MB = 20
MAX_PARTS = 1_000  # files in a workbook
# Signs < of markup in all, two an element, and signs = before an attribute: an element or an attribute of a few bytes
# takes hundreds once read. SIPRI's own workbooks have under 400,000 of each.
MAX_MARKS = 1_000_000
MAX_ATTRIBUTES = 800_000
MAX_MARKS_APART = 100_000  # in a part that holds no cells
MAX_NAMED = 1_000  # sheets that a book may name

_MEGABYTE = 1024**2
_CELLS = ("xl/worksheets/", "xl/sharedStrings.xml", "content.xml")
_ENCODING = re.compile(rb"[^<]*+<\?xml[^>]*?encoding\s*+=\s*+[\"']([^\"']*+)")
_LONG_FORMAT = re.compile(rb"formatCode\s{0,9}+=\s{0,9}+[\"'][^\"']{256}")  # a number format has 255 characters
_ENCODINGS = (b"utf-8", b"utf-16", b"us-ascii", b"iso-8859-1")  # in which < is itself, so that it can be counted


def names_within_limits(content: bytes) -> frozenset[str]:
    """The names of an archive's parts. Raises UnreadableError for one that is damaged, unpacks to too much, holds too
    much markup, or markup that defines entities.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = archive.infolist()
            if len(parts) > MAX_PARTS or sum(part.file_size for part in parts) > MAX_UNPACKED_MB * _MEGABYTE:
                raise UnreadableError("unpacked")
            marks = attributes = 0
            for part in parts:
                more = _counted(part.filename, archive.read(part).replace(b"\0", b""))
                marks, attributes = marks + more[0], attributes + more[1]
                if marks > MAX_MARKS or attributes > MAX_ATTRIBUTES:
                    raise UnreadableError("marks")
            return frozenset(part.filename for part in parts)
    except (UnreadableError, MemoryError):
        raise
    except Exception as error:  # a damaged archive makes its reader fail in every way there is
        raise UnreadableError("broken") from error


def _counted(name: str, part: bytes) -> tuple[int, int]:
    """How many signs < and = a part has. Raises UnreadableError where they are too many, or could not be counted, and
    for a number format longer than any program writes one.
    """
    encoding = _ENCODING.match(part[:1_000])
    if b"<!DOCTYPE" in part or (encoding and encoding[1].lower() not in _ENCODINGS):
        raise UnreadableError("broken")
    if _LONG_FORMAT.search(part):
        raise UnreadableError("broken")
    marks = part.count(b"<")
    if not name.startswith(_CELLS) and (marks > MAX_MARKS_APART or part.count(b"sheetId") > MAX_NAMED):
        raise UnreadableError("marks")
    return marks, part.count(b"=")
