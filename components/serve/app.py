"""The whole dashboard as a web server: streamlit run components/serve/app.py, from the project's folder.

The page is `dashboard.py`. Started with `streamlit run dashboard.py` it is served without the checks, headers and
routes of this package; no command of the README does so.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware
from starlette.routing import Route

ROOT = Path(__file__).resolve().parents[2]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

import data  # noqa: E402 - Streamlit puts this file's folder on the path, not the project's
from components.export.pictures.chrome import CHROME  # noqa: E402
from components.serve import (  # noqa: E402
    address_limits,
    errors,
    export_route,
    health,
    log,
    metrics,
    same_origin,
    security_headers,
    static_files,
)
from components.serve.base_path import base_path  # noqa: E402

export = export_route.Export()


@asynccontextmanager
async def lifespan(_: st.App) -> AsyncIterator[None]:
    """Loads the figures before the first reader; invalid ones are logged and end the start."""
    log.set_up()
    try:
        figures = await asyncio.to_thread(data.load)
    except ValueError as error:
        log.LOG.critical("figures", extra={"values": {"problem": str(error)}})
        raise
    asyncio.get_running_loop().run_in_executor(None, static_files.pack_first_load)
    asyncio.get_running_loop().run_in_executor(None, health.BUILT.build_all)
    metrics.FIGURES.labels(figures.latest.isoformat()).set(1)
    log.event("start", figures=health.edition(figures))
    yield
    export.queue.close()
    await asyncio.to_thread(CHROME.stop)
    log.event("stop")


app = st.App(
    ROOT / "dashboard.py",
    lifespan=lifespan,
    routes=[
        Route(base_path() + export_route.PATH, export.answer, methods=["GET", "HEAD"]),
        Route(base_path() + "/healthz", health.answer),
        Route(base_path() + "/metrics", metrics.answer),
    ],
    middleware=[
        Middleware(security_headers.SecurityHeaders),
        *same_origin.middleware(),
        Middleware(metrics.Counted),
        *address_limits.middleware(),
        Middleware(static_files.Compressed),
    ],
    on_script_error=errors.on_page,
    exception_handlers={Exception: errors.on_request},
)
