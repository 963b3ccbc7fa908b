"""Below a base path everything is served, and nothing outside it."""

from __future__ import annotations

import re
import urllib.error
import urllib.request
from collections.abc import Iterator

import pytest

from components.kit import plotlyjs
from tests.bench.server import DIRECT, Server, serve

BASE = "/defence"


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with serve("components/serve/app.py", settings={"STREAMLIT_SERVER_BASE_URL_PATH": "defence/"}, below=BASE) as one:
        yield one


def ask(server: Server, path: str) -> tuple[int, str, str]:
    """Status, media type and content security policy."""
    try:
        with DIRECT.open(urllib.request.Request(server.url + path, headers={"Accept-Encoding": "br"})) as answer:
            return answer.status, answer.headers.get_content_type(), answer.headers["Content-Security-Policy"]
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.headers.get_content_type(), error.headers["Content-Security-Policy"]


@pytest.mark.parametrize(
    ("path", "media_type"),
    [
        ("/", "text/html"),
        ("/export/ranking.csv", "text/csv"),
        ("/healthz", "application/json"),
        ("/metrics", "text/plain"),
        (f"/{plotlyjs.ADDRESS}", "application/javascript"),
    ],
)
def test_each_address_stands_below_the_base_path_and_nowhere_else(server: Server, path: str, media_type: str) -> None:
    assert ask(server, BASE + path)[:2] == (200, media_type)
    assert ask(server, path)[0] == 404


def test_files_have_their_own_policy_and_requests_their_own_count_below_it(server: Server) -> None:
    assert "sandbox" in ask(server, f"{BASE}/export/ranking.html")[2]
    with DIRECT.open(f"{server.url}{BASE}/metrics") as answer:
        counted = answer.read().decode()
    assert re.search(r'dashboard_requests_total\{method="GET",place="/export",status="200"\}', counted)
