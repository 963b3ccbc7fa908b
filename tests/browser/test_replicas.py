"""Behind the proxy a lost replica costs nothing: the link is all there is of a reader."""

from __future__ import annotations

import contextlib
import functools
import os
import re
import signal
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Error, FilePayload, Page, expect

from components.words import load_words
from tests.bench.proxy import WAIT_SECONDS, proxy
from tests.bench.server import DIRECT, HOST, Server, free_port, serve

APP = "components/serve/app.py"


@dataclass(frozen=True)
class Site:
    """The proxy's address, and the replicas behind it."""

    url: str
    replicas: tuple[Server, ...]

    def holding(self) -> list[Server]:
        """The replicas that hold an open page."""
        return [replica for replica in self.replicas if _sessions(replica) > 0]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """Three processes of the app behind nginx, with the project's own configuration; two tests kill one each."""
    port = free_port()
    settings = {"STREAMLIT_BROWSER_SERVER_PORT": str(port), "DASHBOARD_ADDRESS_LIMITS": "off"}
    with (
        serve(APP, settings=settings) as first,
        serve(APP, settings=settings) as second,
        serve(APP, settings=settings) as third,
    ):
        folder = tmp_path_factory.mktemp("nginx")
        with proxy(folder, port, [first.port, second.port, third.port]) as url:
            yield Site(url, (first, second, third))


@contextlib.contextmanager
def other_site(folder: Path) -> Iterator[str]:
    """A site of another name that serves a folder; ends with the block."""
    with ThreadingHTTPServer((HOST, 0), functools.partial(QuietHandler, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://localhost:{server.server_port}"
        server.shutdown()


class QuietHandler(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Says nothing."""


def _sessions(replica: Server) -> float:
    try:
        with DIRECT.open(f"{replica.url}/metrics", timeout=5) as answer:
            text = answer.read().decode()
    except OSError:
        return 0.0
    found = re.search(r"^dashboard_sessions (\S+)$", text, re.MULTILINE)
    assert found
    return float(found[1])


def _headers(url: str, **sent: str) -> Message:
    with DIRECT.open(urllib.request.Request(url, headers=sent), timeout=10) as answer:
        headers: Message = answer.headers
        return headers


def _refused(url: str, **sent: str) -> tuple[int, Message]:
    with pytest.raises(urllib.error.HTTPError) as refused:
        _headers(url, **sent)
    with refused.value as answer:
        return answer.code, answer.headers


def test_each_header_that_keeps_the_page_to_itself_comes_through_once(site: Site) -> None:
    page, frame = _headers(f"{site.url}/?target=3"), _headers(f"{site.url}/?exhibit=ranking&embed=true")
    assert "frame-ancestors 'none'" in page["Content-Security-Policy"]
    assert "frame-ancestors *" in frame["Content-Security-Policy"]
    assert (page["X-Frame-Options"], frame["X-Frame-Options"]) == ("DENY", None)
    for headers in (page, frame, _headers(f"{site.url}/export/ranking.csv")):
        assert len(headers.get_all("Content-Security-Policy", [])) == 1
        assert headers.get_all("X-Content-Type-Options") == ["nosniff"]
        assert headers["Referrer-Policy"] == "strict-origin-when-cross-origin"
    assert "unsafe-eval" not in page["Content-Security-Policy"]


def test_files_come_compressed_and_are_known_again(site: Site) -> None:
    url = f"{site.url}/export/ranking.json"
    plain, packed = _headers(url), _headers(url, **{"Accept-Encoding": "gzip"})
    assert plain["Content-Encoding"] is None
    assert packed["Content-Encoding"] == "gzip"
    assert _refused(url, **{"Accept-Encoding": "gzip", "If-None-Match": packed["ETag"]})[0] == 304


def test_what_operators_count_is_not_for_readers(site: Site) -> None:
    for place in ("/metrics", "/_stcore/metrics"):
        status, headers = _refused(site.url + place)
        assert status == 404
        assert headers["Content-Security-Policy"] == "default-src 'none'; frame-ancestors 'none'"
        assert headers.get_all("X-Content-Type-Options") == ["nosniff"]


@pytest.mark.parametrize(
    ("status", "sent"),
    [(400, {"Host": "rebind.evil.example"}), (403, {"Origin": "http://evil.example"}), (403, {"Origin": "null"})],
)
def test_a_foreign_host_or_origin_is_refused_behind_the_proxy_too(
    site: Site, status: int, sent: dict[str, str]
) -> None:
    assert _refused(f"{site.url}/_stcore/host-config", **sent)[0] == status


SAVED = (".csv", ".xlsx", ".pptx")  # what the browser saves instead of showing it
FILES = (
    "ranking.html",
    "cost.svg",
    "ranking.png",
    "ranking.pdf",
    "ranking.json",
    "ranking.csv-metadata.json",
    "exhibit.schema.json",
)


@pytest.mark.parametrize("name", [*FILES, *(f"ranking{ending}" for ending in SAVED)])
def test_each_file_opens_under_the_policy_that_it_is_sent_with(site: Site, page: Page, name: str) -> None:
    """The page fixture fails at whatever the policy refuses."""
    url = f"{site.url}/export/{name}?target=3"
    if name.endswith(SAVED):
        with page.expect_download() as download, contextlib.suppress(Error):
            page.goto(url)
        assert download.value.suggested_filename.endswith(Path(name).suffix)
        return
    page.goto(url)
    if name.endswith(".html"):
        expect(page.locator("#chart .main-svg").first).to_be_visible(timeout=WAIT_SECONDS * 1_000)
        page.locator("#chart").hover()
        with page.expect_download() as picture:
            page.locator(".modebar-btn").first.click()
        assert picture.value.suggested_filename.endswith(".png")


def test_another_sites_page_may_frame_the_embed_form_alone(site: Site, unwatched: Page, tmp_path: Path) -> None:
    frames = "".join(f'<iframe src="{site.url}/?exhibit=ranking{more}"></iframe>' for more in ("&embed=true", ""))
    (tmp_path / "index.html").write_text(frames, encoding="utf-8")
    with other_site(tmp_path) as url:
        unwatched.goto(url)
        embedded, whole = (unwatched.frame_locator("iframe").nth(at) for at in (0, 1))
        expect(embedded.locator(".js-plotly-plot .main-svg").first).to_be_visible(timeout=WAIT_SECONDS * 1_000)
        expect(whole.get_by_test_id("stApp")).to_have_count(0)


def test_a_readers_file_arrives_through_the_proxy(site: Site, page: Page) -> None:
    page.goto(site.url)
    page.get_by_text(load_words("en")("control-more"), exact=True).click()
    given = FilePayload(name="mine.csv", mimeType="text/csv", buffer=b"country,year,share_pct\nJapan,2026,1.9\n")
    page.locator("input[type=file]").set_input_files(files=[given])
    expect(page.locator(".compare .mark.own")).to_have_count(1, timeout=WAIT_SECONDS * 1_000)


def test_every_part_of_the_page_loads_under_the_policy(site: Site, page: Page) -> None:
    """The page fixture fails at whatever the policy refuses."""
    page.goto(f"{site.url}/?exhibit=ranking")
    expect(page.locator(".js-plotly-plot .main-svg").first).to_be_visible(timeout=WAIT_SECONDS * 1_000)
    words = load_words("en")
    page.get_by_role("radio", name=words("show-table"), exact=True).click()
    expect(page.get_by_test_id("stDataFrame").locator("canvas").first).to_be_visible(timeout=WAIT_SECONDS * 1_000)
    page.get_by_role("button", name="Known on").click()
    expect(page.get_by_test_id("stDateInput")).to_be_visible(timeout=WAIT_SECONDS * 1_000)


def test_a_lost_replica_costs_the_reader_nothing(site: Site, unwatched: Page) -> None:
    page = unwatched
    page.goto(f"{site.url}/?target=4.1&measure=budget")
    handle = page.locator(".compare .handle")
    expect(handle).to_have_attribute("aria-valuenow", "4.1", timeout=WAIT_SECONDS * 1_000)
    expect(page.locator(".js-plotly-plot .main-svg").first).to_be_visible(timeout=WAIT_SECONDS * 1_000)
    handle.press("ArrowRight")
    expect(page).to_have_url(re.compile(r"target=4\.2"))
    (before,) = site.holding()
    with page.expect_websocket(timeout=WAIT_SECONDS * 1_000) as again:
        os.kill(before.pid, signal.SIGKILL)
    again.value.wait_for_event("framereceived")
    page.wait_for_timeout(500)  # until the page has read that its script runs
    expect(page.get_by_test_id("stApp")).to_have_attribute(
        "data-test-script-state", "notRunning", timeout=WAIT_SECONDS * 1_000
    )
    (after,) = site.holding()
    assert after != before
    expect(handle).to_have_attribute("aria-valuenow", "4.2")
    handle.press("ArrowRight")
    expect(page).to_have_url(re.compile(r"target=4\.3.*measure=budget|measure=budget.*target=4\.3"))
    expect(page.get_by_text("4.3%").first).to_be_visible()


def test_a_move_while_no_replica_answers_is_made_again(site: Site, unwatched: Page) -> None:
    page = unwatched
    page.goto(f"{site.url}/?target=4.1")
    handle = page.locator(".compare .handle")
    expect(page.locator(".js-plotly-plot .main-svg").first).to_be_visible(timeout=WAIT_SECONDS * 1_000)
    handle.press("ArrowRight")
    expect(page).to_have_url(re.compile(r"target=4\.2"))
    (before,) = site.holding()
    os.kill(before.pid, signal.SIGKILL)
    handle.press("ArrowRight")
    expect(page).to_have_url(re.compile(r"target=4\.3"), timeout=WAIT_SECONDS * 1_000)
    entry = page.locator("input.share")
    expect(entry).to_have_value("4.30")
    entry.fill("4.4")
    entry.press("Enter")
    expect(handle).to_have_attribute("aria-valuenow", "4.4", timeout=WAIT_SECONDS * 1_000)


def test_one_address_that_asks_for_too_many_files_is_told_to_wait_and_the_page_still_opens(site: Site) -> None:
    def ask(place: str) -> tuple[int, Message, str]:
        try:
            with DIRECT.open(f"{site.url}{place}", timeout=10) as answer:
                return answer.status, answer.headers, ""
        except urllib.error.HTTPError as error:
            return error.code, error.headers, error.read().decode("utf-8")

    answers = [ask("/export/nothing.csv") for _ in range(90)]
    told = {status for status, _, _ in answers}
    assert told == {404, 429}
    _, headers, text = next(answer for answer in answers if answer[0] == 429)
    assert headers["Retry-After"] == "10"
    assert "Try again in ten seconds" in text
    assert "お試しください" in text
    assert ask("/")[0] == ask("/_stcore/health")[0] == 200
