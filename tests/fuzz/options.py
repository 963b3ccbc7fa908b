"""The command line that writes files: any options, in any order."""

from __future__ import annotations

import contextlib
import errno
import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from unittest.mock import patch

from hypothesis import strategies as st

from components.exhibits import EXHIBITS
from components.export import __main__ as command
from components.model.controls import keys
from tests.fuzz.entrance import Entrance
from tests.fuzz.texts import texts

FLAGS = (*keys(), "exhibit", "choice", "format", "size", "briefing", "out", "list", "help")
GOOD = {
    "exhibit": [*EXHIBITS], "choice": ["years", "growth", "taxes,bonds", "taxes,taxes", "since-1949", ","],
    "format": ["csv", "csv,csv", "json,", "png"], "size": ["slide", "square"], "briefing": ["html", "pdf"],
    "target": ["3", "2"], "asof": ["2025-06-21"], "lang": ["en", "ja"], "keep": ["target:2"], "measure": ["budget"],
}  # fmt: skip
LONGEST_ANSWER = 10_000  # characters beyond what was given


def mkdir(folder: Path, **_: Any) -> None:
    """Makes no folder, and refuses a name as long as a disk would."""
    if len(str(folder)) > 255:
        raise OSError(errno.ENAMETOOLONG, "File name too long")


@st.composite
def arguments(draw: st.DrawFn) -> list[str]:
    """Options with values good and bad."""
    given: list[str] = []
    for flag in draw(st.lists(st.sampled_from(FLAGS), max_size=5)):
        text = draw(st.sampled_from(GOOD.get(flag, ["3"])) | texts)
        given += draw(st.sampled_from([[f"--{flag}={text}"], [f"--{flag}", text], [f"--{flag}"]]))
    given += draw(st.just([]) | st.lists(texts, max_size=2))
    return [text.replace("\0", "") for text in given]  # no system hands one on


def check_options(given: Sequence[str]) -> None:
    """The command ends with 0 or 2 and a sentence; what would be written is not (other tests do that)."""
    out, err = io.StringIO(), io.StringIO()
    written: list[Any] = []

    def write(jobs: Sequence[command.Job], *_: Any) -> int:
        written.extend(jobs)
        assert all("/" not in job.name and "\0" not in job.name and len(job.name) < 255 for job in jobs)
        return 0

    with (
        patch.object(command, "_write", write),
        patch("pathlib.Path.mkdir", mkdir),
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
    ):
        try:
            status: Any = command.main(given)
        except SystemExit as ended:
            status = ended.code
    assert status in (0, 2), status
    assert (status == 2) == bool(err.getvalue())
    assert len(out.getvalue()) + len(err.getvalue()) <= LONGEST_ANSWER + 2 * sum(map(len, given))


ENTRANCES = {"options": Entrance(arguments(), check_options, 100)}
FOUND: dict[str, list[Any]] = {"options": [["--keep", "9" * 5_000], ["--exhibit", "x" * 5_000], ["--out", "x" * 5_000]]}
