"""How much one address may ask for: files, uploads, and pages that open; more gets 429 until the minute has passed.

A proxy in front has an address of its own for all readers: there `DASHBOARD_ADDRESS_LIMITS=off` leaves it to the proxy.
"""

from __future__ import annotations

import ipaddress
import os
from collections.abc import Mapping

from limits import RateLimitItem, parse
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter
from starlette.middleware import Middleware
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from components.model.controls import LANGUAGES
from components.serve import metrics
from components.serve.base_path import below
from components.serve.streamlit_internals import STREAM, UPLOAD
from components.words import load_words

SETTING = "DASHBOARD_ADDRESS_LIMITS"
WAIT_SECONDS = 60
# By the beginning of the path: many times what a school class behind one address needs.
LIMITS: Mapping[str, RateLimitItem] = {
    "/export/": parse("600/minute"),
    UPLOAD: parse("300/minute"),
    STREAM: parse("1200/minute"),
}


def middleware() -> list[Middleware]:
    """The limits, unless the setting leaves them to a proxy."""
    return [] if os.environ.get(SETTING) == "off" else [Middleware(AddressLimits)]


class AddressLimits:
    """Refuses what an address asks for beyond `limits`; addresses stand in memory for a minute, nowhere else."""

    def __init__(self, app: ASGIApp, limits: Mapping[str, RateLimitItem] = LIMITS) -> None:
        self._app, self._limits = app, limits
        self._asked = MovingWindowRateLimiter(MemoryStorage())

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] in ("http", "websocket") and not self._may(scope):
            metrics.REFUSED.labels("address-limit").inc()
            text = "".join(f"{load_words(lang)('address-limit-refused', seconds=WAIT_SECONDS)}\n" for lang in LANGUAGES)
            headers = {"Retry-After": str(WAIT_SECONDS), "Cache-Control": "no-store"}
            await PlainTextResponse(text, status_code=429, headers=headers)(scope, receive, send)
            return
        await self._app(scope, receive, send)

    def _may(self, scope: Scope) -> bool:
        who, path = _network((scope.get("client") or ("",))[0]), below(scope["path"])
        return all(
            self._asked.hit(limit, who, place) for place, limit in self._limits.items() if path.startswith(place)
        )


def _network(address: str) -> str:
    """An address as it is counted: of IPv6 the /64, of which one machine has all addresses."""
    try:
        known = ipaddress.ip_address(address)
    except ValueError:
        return address
    return str(ipaddress.ip_network((known, 64), strict=False)) if known.version == 6 else address
