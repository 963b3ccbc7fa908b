"""Log lines for machines: one JSON object a line, on standard error, without anything of a reader.

No addresses of readers, no programs they use, no links, and of an unexpected error only its kind and where it happened:
its own text may repeat what a reader has written or uploaded.
"""

from __future__ import annotations

import logging
import secrets
import sys
import traceback
from pathlib import Path
from typing import Any

from pythonjsonlogger.json import JsonFormatter

LOG = logging.getLogger("dashboard")
ROOT = Path(__file__).resolve().parents[2]
FRAMES = 12  # of a traceback, the innermost
ID_BYTES = 4
# The first repeats errors that are logged here with their id; the second logs readers' addresses.
SILENT = ("streamlit.error_util", "uvicorn.access")
WARNING_ONLY = "uvicorn.error"  # below that it names readers' addresses and links


class JsonLines(JsonFormatter):
    """A record as one line: time (UTC), level, logger, event, and the values given as `extra={"values": ...}`."""

    def __init__(self) -> None:
        fields = {"levelname": "level", "name": "logger", "message": "event"}
        super().__init__(list(fields), rename_fields=fields, timestamp="time", json_ensure_ascii=False)

    def formatException(self, ei: Any) -> Any:  # noqa: N802 - name and types are logging's
        """The kind of an error and where it happened, without its text, which may be a reader's."""
        return described(ei[1]) if ei[1] else {}

    def process_log_record(self, log_data: dict[str, Any]) -> dict[str, Any]:  # Any: as the method it overrides
        """Only the fields that this project sets: those of other libraries may name a reader's address or link."""
        error = log_data.get("exc_info")
        line = {field: log_data[field] for field in ("time", "level", "logger", "event")}
        line["level"] = line["level"].lower()
        return {**line, **log_data.get("values", {}), **(error if isinstance(error, dict) else {})}


def set_up() -> None:
    """Sends every line of this process to standard error as JSON, those of the web server too."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    known = [LOG, *(log for log in logging.root.manager.loggerDict.values() if isinstance(log, logging.Logger))]
    for log in known:
        if log.handlers or not log.propagate:
            log.handlers = [handler]
    logging.root.handlers = [handler]
    LOG.setLevel(logging.INFO)
    logging.getLogger(WARNING_ONLY).setLevel(logging.WARNING)
    for name in SILENT:
        logging.getLogger(name).disabled = True


def event(name: str, /, **values: object) -> None:
    """One line of information."""
    LOG.info(name, extra={"values": values})


def unexpected(error: BaseException, *, where: str) -> str:
    """Logs an unexpected error; gives the id that the line and the message to the reader have in common."""
    id = secrets.token_hex(ID_BYTES)
    LOG.log(logging.ERROR, "error", extra={"values": {"id": id, "where": where, **described(error)}})
    return id


def described(error: BaseException) -> dict[str, object]:
    """The kind of an error and where it happened: file, line and function, the innermost last."""
    frames = traceback.extract_tb(error.__traceback__)[-FRAMES:]
    return {
        "error": type(error).__name__,
        "at": [f"{_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames],
    }


def _short(filename: str) -> str:
    path = Path(filename)
    return str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else "/".join(path.parts[-2:])
