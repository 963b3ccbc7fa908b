"""Every answer says what it may load and who may frame it, also without nginx."""

from __future__ import annotations

import base64
import hashlib
import urllib.error
import urllib.request
from collections.abc import Iterator
from email.message import Message

import pytest

from components.serve import streamlit_internals
from components.serve.security_headers import hashes
from tests.bench.server import DIRECT, Server, serve


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with serve("components/serve/app.py") as one:
        yield one


def headers(server: Server, path: str) -> Message:
    try:
        with DIRECT.open(server.url + path, timeout=30) as answer:
            found: Message = answer.headers
    except urllib.error.HTTPError as error:
        found = error.headers
    return found


@pytest.mark.parametrize(
    "path",
    [
        *("/", "/?exhibit=ranking", "/?embed=false", "/?embed=true&embed=false", "/favicon.png", "/_stcore/health"),
        *("/export/ranking.csv", "/export/ranking.html", "/export/none.csv", "/healthz", "/metrics"),
    ],
)
def test_every_answer_says_it_once_and_may_not_be_framed(server: Server, path: str) -> None:
    told = headers(server, path)
    (policy,) = told.get_all("Content-Security-Policy", [])
    assert policy.endswith("frame-ancestors 'none'")
    assert "unsafe-eval" not in policy
    for name, value in {
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "Referrer-Policy": "strict-origin-when-cross-origin",
    }.items():
        assert told.get_all(name) == [value]


def test_a_script_is_not_sniffed_and_carries_no_policy_of_a_document(server: Server) -> None:
    script = next((streamlit_internals.static_folder() / "static" / "js").glob("index.*.js"))
    told = headers(server, f"/static/js/{script.name}")
    assert (told["X-Content-Type-Options"], told["Content-Security-Policy"]) == ("nosniff", None)


@pytest.mark.parametrize("path", ["/?embed=true&exhibit=ranking", "/export/ranking.svg?embed=true"])
def test_the_embed_form_may_be_framed(server: Server, path: str) -> None:
    told = headers(server, path)
    assert told["Content-Security-Policy"].endswith("; frame-ancestors *")
    assert told["X-Frame-Options"] is None


def test_the_page_runs_no_script_but_streamlits_own(server: Server) -> None:
    policy = headers(server, "/")["Content-Security-Policy"]
    (scripts,) = [part.strip() for part in policy.split(";") if part.strip().startswith("script-src")]
    page = (streamlit_internals.static_folder() / "index.html").read_bytes()
    text = page.split(b"<script>")[1].split(b"</script>")[0]
    (own,) = hashes(page)
    assert own == f"'sha256-{base64.b64encode(hashlib.sha256(text).digest()).decode()}'"
    assert scripts == f"script-src 'self' {own} blob:"


def test_a_page_of_a_file_may_run_its_own_script_in_a_place_of_its_own(server: Server) -> None:
    policy = headers(server, "/export/ranking.html")["Content-Security-Policy"]
    assert "default-src 'none'; script-src 'unsafe-inline'" in policy
    assert "sandbox allow-scripts" in policy
    assert "allow-same-origin" not in policy


def test_a_pdf_is_left_to_the_browsers_own_plugin(server: Server) -> None:
    told = headers(server, "/export/ranking.pdf")
    assert (told["Content-Type"], told["Content-Security-Policy"]) == ("application/pdf", "frame-ancestors 'none'")
