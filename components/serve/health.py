"""GET /healthz: whether this process can serve, for monitors and load balancers."""

from __future__ import annotations

import asyncio

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

import data
from components.serve import log, metrics
from data import Figures

FRESH = {"Cache-Control": "no-store"}


async def answer(_: Request) -> Response:
    """200 with the edition of the figures; 503 where they cannot be loaded or are not valid."""
    try:
        figures = await asyncio.to_thread(data.load)
    except Exception as error:
        metrics.ERRORS.labels("figures").inc()
        body = {"status": "failed", "figures": None, "id": log.unexpected(error, where="figures")}
        return JSONResponse(body, status_code=503, headers=FRESH)
    return JSONResponse({"status": "ok", "figures": edition(figures)}, headers=FRESH)


def edition(figures: Figures) -> dict[str, object]:
    """The newest release among the tables, and how many rows each has."""
    return {
        "latest": figures.latest.isoformat(),
        "rows": {name: len(rows) for name, rows in sorted(figures.every.items())},
    }
