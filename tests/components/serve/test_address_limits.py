"""One address that asks for too much is told to wait; every other address and everything else is answered."""

from __future__ import annotations

import asyncio

import pytest
from limits import parse
from starlette.responses import PlainTextResponse
from starlette.types import Message, Receive, Scope, Send

from components.serve.address_limits import SETTING, AddressLimits, middleware

FEW = {"/export/": parse("3/minute"), "/_stcore/stream": parse("2/minute")}


def asked(
    app: AddressLimits, path: str, address: str = "192.0.2.1", kind: str = "http"
) -> tuple[int, dict[str, str], str]:
    """Status, headers and text of the answer."""
    sent: list[Message] = []

    async def receive() -> Message:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Message) -> None:
        sent.append(message)

    scope = {"type": kind, "path": path, "method": "GET", "headers": [], "client": (address, 5)}
    asyncio.run(app(scope, receive, send))
    headers = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
    return sent[0]["status"], headers, sent[-1]["body"].decode()


def test_what_is_beyond_the_limit_gets_429_in_both_languages_and_says_when_to_come_again() -> None:
    app = AddressLimits(PlainTextResponse("here"), FEW)
    assert [asked(app, "/export/ranking.csv")[0] for _ in range(5)] == [200, 200, 200, 429, 429]
    _, headers, text = asked(app, "/export/ranking.csv")
    assert (headers["retry-after"], headers["cache-control"]) == ("60", "no-store")
    assert text == (
        "Too many requests from this address. Try again in 60 seconds.\n"
        "このアドレスからの要求が多すぎます。60秒ほど待ってからもう一度お試しください。\n"
    )
    assert asked(app, "/export/ranking.csv", "192.0.2.2")[0] == 200
    assert asked(app, "/")[0] == asked(app, "/static/x.js")[0] == 200


def test_the_addresses_of_one_machine_count_together() -> None:
    app = AddressLimits(PlainTextResponse("here"), FEW)
    places = [f"2001:db8:0:1::{number}" for number in range(4)]
    assert [asked(app, "/export/ranking.csv", place)[0] for place in places] == [200, 200, 200, 429]
    assert asked(app, "/export/ranking.csv", "2001:db8:0:2::1")[0] == 200


def test_pages_that_one_address_holds_open_are_limited_until_it_closes_one() -> None:
    app = AddressLimits(PlainTextResponse("opened"), {}, most_open=2)
    answers: list[int] = []

    async def opened(until: asyncio.Event, address: str) -> None:
        async def page(scope: Scope, receive: Receive, send: Send) -> None:
            answers.append(200)
            await until.wait()

        async def send(message: Message) -> None:
            if "status" in message:
                answers.append(message["status"])

        app._app = page
        await app({"type": "websocket", "path": "/_stcore/stream", "headers": [], "client": (address, 5)}, None, send)  # type: ignore[arg-type]

    async def several() -> None:
        until = asyncio.Event()
        held = [asyncio.create_task(opened(until, "192.0.2.1")) for _ in range(3)]
        await asyncio.sleep(0)
        await opened(asyncio.Event(), "192.0.2.1")
        other = asyncio.create_task(opened(until, "192.0.2.2"))
        await asyncio.sleep(0)
        until.set()
        await asyncio.gather(*held, other)
        again = asyncio.Event()
        again.set()
        await opened(again, "192.0.2.1")

    asyncio.run(several())
    assert answers == [200, 200, 429, 429, 200, 200]
    assert not app._open


def test_pages_that_open_are_limited_apart_from_files() -> None:
    app = AddressLimits(PlainTextResponse("here"), FEW)
    assert [asked(app, "/_stcore/stream", kind="websocket")[0] for _ in range(3)] == [200, 200, 429]
    assert asked(app, "/export/ranking.csv")[0] == 200


@pytest.mark.parametrize(("value", "parts"), [("", 1), ("on", 1), ("off", 0)])
def test_a_proxy_that_has_limits_of_its_own_takes_them_over(
    value: str, parts: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(SETTING, value)
    assert len(middleware()) == parts
