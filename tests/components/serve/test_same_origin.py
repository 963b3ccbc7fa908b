"""A foreign Host or Origin is refused before Streamlit sees it, and nothing is asked of another machine."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import http.client
import os
import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from components.serve.same_origin import same_origin
from components.serve.streamlit_internals import STREAM
from tests.bench import load
from tests.bench.server import HOST, Server, serve

APP = "components/serve/app.py"
PUBLIC = "figures.example.org"
EVIL = "http://evil.example"
PROXIES = ("http_proxy", "https_proxy", "all_proxy")


@dataclass
class Sink:
    """A listener that stands where all other machines would: what a process asks of them arrives here."""

    port: int
    heard: list[bytes] = field(default_factory=list)

    @property
    def settings(self) -> dict[str, str]:
        """Environment variables that send every request for another machine to the sink."""
        address = f"http://{HOST}:{self.port}"
        names = [each for name in PROXIES for each in (name, name.upper())]
        return {**dict.fromkeys(names, address), "no_proxy": "", "NO_PROXY": ""}


@contextlib.contextmanager
def listening() -> Iterator[Sink]:
    with socket.create_server((HOST, 0)) as server:
        sink = Sink(server.getsockname()[1])

        def listen() -> None:
            with contextlib.suppress(OSError):
                while True:
                    asked, _ = server.accept()
                    with asked:
                        asked.settimeout(5)
                        sink.heard.append(asked.recv(4_096))

        threading.Thread(target=listen, daemon=True).start()
        yield sink


@pytest.fixture(scope="module")
def sink() -> Iterator[Sink]:
    with listening() as one:
        yield one


@pytest.fixture(scope="module")
def server(sink: Sink) -> Iterator[Server]:
    names = {"STREAMLIT_SERVER_ALLOWED_HOSTS": f"{PUBLIC} *.example.net fd00::5"}
    with serve(APP, settings={**sink.settings, **names}) as one:
        yield one


def status(server: Server, path: str, *, method: str = "GET", host: str = "", **headers: str) -> int:
    """The status of a request with this Host, or with the one that a browser would send."""
    connection = http.client.HTTPConnection(HOST, server.port, timeout=30)
    with contextlib.closing(connection):
        connection.request(method, path, headers={"Host": host or f"{HOST}:{server.port}", **headers})
        return connection.getresponse().status


def handshake(server: Server, host: str, origin: str) -> int:
    """The status of a page's connection being opened: 101 where it is."""
    key = base64.b64encode(os.urandom(16)).decode()
    asks = {"Connection": "Upgrade", "Upgrade": "websocket", "Sec-WebSocket-Version": "13", "Sec-WebSocket-Key": key}
    return status(server, STREAM, host=host, Origin=origin, **asks)


@pytest.mark.parametrize(
    "name", ["localhost", "127.0.0.1", "[::1]", PUBLIC, f"{PUBLIC}:8080", "a.example.net", "[fd00::5]"]
)
def test_a_page_of_its_own_is_answered_and_opens_its_connection(server: Server, name: str) -> None:
    host = name if ("example" in name or "fd00" in name) else f"{name}:{server.port}"
    assert status(server, "/", host=host) == 200
    assert status(server, "/export/ranking.csv", host=host, Origin=f"http://{host}") == 200
    assert handshake(server, host, f"https://{host}") == 101


@pytest.mark.parametrize(
    "host",
    ["rebind.evil.example", f"{PUBLIC}.evil.example", "example.net", "localhost", "localhost:1", "127.0.0.1:80",
     "[::1]", "[::2]:8501", "localhost:8501@evil.example", "0.0.0.0", "localhost.", ""],
)  # fmt: skip
def test_a_foreign_host_is_refused_also_with_its_own_origin(server: Server, sink: Sink, host: str) -> None:
    host = host or "evil.example:" + str(server.port)
    for path in ("/", "/export/ranking.csv", "/healthz", "/metrics", "/_stcore/health"):
        assert status(server, path, host=host) == 400, path
    assert handshake(server, host, f"http://{host}") == 400
    assert sink.heard == []


def test_a_foreign_origin_is_refused_and_nothing_is_asked_of_another_machine(server: Server, sink: Sink) -> None:
    host = f"localhost:{server.port}"
    others = [EVIL, f"{EVIL}:{server.port}", "null", "http://localhost", f"http://localhost:{server.port + 1}",
              f"http://127.0.0.1:{server.port}", f"http://LOCALHOST:{server.port}", f"file://{host}", f"http://{host}/",
              f"http://{host}@evil.example", "http://[", ""]  # fmt: skip
    for origin in others:
        assert handshake(server, host, origin) == 403, origin
        for method, path in (
            ("GET", "/_stcore/host-config"),
            ("OPTIONS", "/_stcore/upload_file/session/file"),
            ("PUT", "/_stcore/upload_file/session/file"),
            ("POST", "/"),
        ):
            assert status(server, path, method=method, host=host, Origin=origin) == 403, (origin, path)
    assert handshake(server, host, f"http://{host}") == 101
    assert sink.heard == []


def test_a_page_still_opens_and_nothing_was_asked_of_another_machine(server: Server, sink: Sink) -> None:
    session = asyncio.run(_opened(server))
    assert session.widget
    assert sink.heard == []


async def _opened(server: Server) -> load.Session:
    session = await load.open_session(server)
    await session.socket.close()
    return session


def test_streamlit_alone_would_have_asked_which_the_sink_hears() -> None:
    with listening() as sink, serve("tests/bench/reference.py", settings=sink.settings) as bare:
        assert handshake(bare, f"{HOST}:{bare.port}", EVIL) in (101, 403)
        assert any(b"checkip" in asked for asked in sink.heard)


def test_behind_a_proxy_the_port_that_readers_type_counts_too() -> None:
    with serve(APP, settings={"STREAMLIT_BROWSER_SERVER_PORT": "8080"}) as server:
        assert [status(server, "/healthz", host=f"localhost:{port}") for port in (8080, server.port, 8081)] == [
            200,
            200,
            400,
        ]


def test_the_same_origin_is_scheme_host_and_port() -> None:
    assert same_origin("https://a.example:8", "a.example:8")
    assert not same_origin("https://a.example:8", "a.example")
    assert not same_origin("", "")


def test_a_refusal_says_why_in_both_languages_and_repeats_nothing(server: Server) -> None:
    connection = http.client.HTTPConnection(HOST, server.port, timeout=30)
    with contextlib.closing(connection):
        connection.request("GET", "/", headers={"Host": f"{HOST}:{server.port}", "Origin": EVIL})
        answer = connection.getresponse()
        told = answer.read().decode()
    assert len(told.splitlines()) == 2
    assert "evil" not in told
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
