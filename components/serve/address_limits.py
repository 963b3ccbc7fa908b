"""How much one address may ask for: files, uploads, and pages that open; more gets 429 until the minute has passed.

A proxy in front has an address of its own for all readers: there `DASHBOARD_ADDRESS_LIMITS=off` leaves it to the proxy.
"""

from __future__ import annotations

import ipaddress
import os
from collections import Counter
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
MOST_OPEN = 500  # pages of one address at a time, as in deploy/site.conf


def middleware() -> list[Middleware]:
    """The limits, unless the setting leaves them to a proxy."""
    return [] if os.environ.get(SETTING) == "off" else [Middleware(AddressLimits)]


class AddressLimits:
    """Refuses what an address asks for beyond `limits`, and pages beyond `most_open` that it holds open at a time.

    Addresses stand in memory for a minute, or while a page of theirs is open, and nowhere else.
    """

    def __init__(
        self, app: ASGIApp, limits: Mapping[str, RateLimitItem] = LIMITS, *, most_open: int = MOST_OPEN
    ) -> None:
        self._app, self._limits, self._most_open = app, limits, most_open
        self._asked = MovingWindowRateLimiter(MemoryStorage())
        self._open: Counter[str] = Counter()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        who = _network((scope.get("client") or ("",))[0])
        if scope["type"] in ("http", "websocket") and not self._may(scope, who):
            metrics.REFUSED.labels("address-limit").inc()
            text = "".join(f"{load_words(lang)('address-limit-refused', seconds=WAIT_SECONDS)}\n" for lang in LANGUAGES)
            headers = {"Retry-After": str(WAIT_SECONDS), "Cache-Control": "no-store"}
            await PlainTextResponse(text, status_code=429, headers=headers)(scope, receive, send)
            return
        if scope["type"] != "websocket":
            await self._app(scope, receive, send)
            return
        self._open[who] += 1
        try:
            await self._app(scope, receive, send)
        finally:
            self._open[who] -= 1
            self._open += Counter()  # drops who has none open

    def _may(self, scope: Scope, who: str) -> bool:
        path = below(scope["path"])
        if scope["type"] == "websocket" and self._open.get(who, 0) >= self._most_open:
            return False
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
