"""What is counted has few labels, whatever a client sends."""

from __future__ import annotations

import asyncio

from prometheus_client import REGISTRY
from starlette.responses import PlainTextResponse
from starlette.types import Message

from components.serve.metrics import Counted


def counted(method: str) -> float:
    labels = {"place": "page", "method": method, "status": "200"}
    return REGISTRY.get_sample_value("dashboard_requests_total", labels) or 0.0


def test_a_method_of_the_clients_own_is_counted_with_all_others() -> None:
    before = counted("other")

    async def ask(method: str) -> None:
        scope = {"type": "http", "path": "/", "method": method, "headers": []}

        async def receive() -> Message:
            return {"type": "http.request", "body": b"", "more_body": False}

        async def send(_: Message) -> None:
            return None

        await Counted(PlainTextResponse("x"))(scope, receive, send)

    for method in ("BREW", "x" * 1_000):
        asyncio.run(ask(method))
    assert counted("other") == before + 2
    assert counted("BREW") == counted("x" * 1_000) == 0
