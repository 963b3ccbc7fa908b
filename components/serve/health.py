"""GET /healthz: whether this process can serve, for monitors and load balancers."""

from __future__ import annotations

import asyncio
import threading

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

import data
from components.exhibits import EXHIBITS, build
from components.model.controls import LANGUAGES, default_scenario
from components.model.view import View
from components.serve import log, metrics
from components.words import load_words
from data import Figures

FRESH = {"Cache-Control": "no-store"}


class Built:
    """What came of building every exhibit once: how many pictures were built, and which exhibits could not be."""

    def __init__(self) -> None:
        self.pictures = 0
        self.failed: list[str] = []
        self.done = threading.Event()

    def build_all(self) -> None:
        """Builds every picture of every exhibit as the page opens, and logs why one cannot be built."""
        figures = data.load()
        view = View(figures, default_scenario(figures), load_words(LANGUAGES[0]))
        for exhibit_id, entry in EXHIBITS.items():
            try:
                for choice in entry.choices or (None,):
                    build(exhibit_id, view, choice)
                    self.pictures += 1
            except Exception as error:
                metrics.ERRORS.labels("exhibits").inc()
                log.unexpected(error, where=f"exhibit {exhibit_id}")
                self.failed.append(exhibit_id)
        self.done.set()


BUILT = Built()


async def answer(_: Request) -> Response:
    """200 with the edition of the figures and the pictures built; 503 where tables or an exhibit are not valid."""
    try:
        figures = await asyncio.to_thread(data.load)
    except Exception as error:
        metrics.ERRORS.labels("figures").inc()
        problem = {"status": "failed", "figures": None, "id": log.unexpected(error, where="figures")}
        return JSONResponse(problem, status_code=503, headers=FRESH)
    exhibits = {"built": BUILT.pictures, "all": BUILT.done.is_set(), "failed": BUILT.failed}
    status = "failed" if BUILT.failed else "ok"
    body = {"status": status, "figures": edition(figures), "exhibits": exhibits}
    return JSONResponse(body, status_code=503 if BUILT.failed else 200, headers=FRESH)


def edition(figures: Figures) -> dict[str, object]:
    """The newest release among the tables, and how many rows each has."""
    return {
        "latest": figures.latest.isoformat(),
        "rows": {name: len(rows) for name, rows in sorted(figures.every.items())},
    }
