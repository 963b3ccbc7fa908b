"""Starts the dashboard and a browser, and fails a test whose page complains or calls elsewhere."""

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Generator, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Route, WebError, WebSocketRoute
from playwright.sync_api import sync_playwright as start_playwright

from components.export.pictures.browser import find_browser
from tests.bench.server import DIRECT
from tests.browser.browser import ProvisionError

ROOT = Path(__file__).resolve().parents[2]
HOST = "127.0.0.1"
START_SECONDS = 60
ANSWER_SECONDS = 5
STOP_SECONDS = 5
LOG_LINES_SHOWN = 80
LOG = pytest.StashKey[Path]()


@pytest.fixture(scope="session")
def app_url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a dashboard that runs as long as the tests do, such as http://127.0.0.1:40123."""
    port = _free_port()
    url = f"http://{HOST}:{port}"
    log = tmp_path_factory.mktemp("app") / "app.log"
    request.config.stash[LOG] = log
    command = [sys.executable, "-m", "streamlit", "run", "components/serve/app.py"]
    options = {
        "server.address": HOST,
        "server.port": port,
        "server.headless": "true",
        "server.fileWatcherType": "none",
        "browser.gatherUsageStats": "false",
    }
    command += [f"--{key}={value}" for key, value in options.items()]
    with log.open("wb") as output:
        app = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=output, stderr=output, start_new_session=True
        )
        try:
            _wait_until_healthy(app, url, log)
            yield url
        finally:
            _stop(app)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The machine's browser, without a window and without errands of its own."""
    program = find_browser()
    if program is None:
        raise ProvisionError("No browser was found. Install one with: python -m tests.browser.browser")
    arguments = [
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ]
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        arguments.append("--no-sandbox")
    with start_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, headless=True, args=arguments)
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    """An empty page, 1440 by 900 pixels, in English; the test fails if the page complains or calls elsewhere.

    Indirect parameters change the browser's context, for instance {"locale": "ja-JP"}.
    """
    settings = {
        "viewport": {"width": 1440, "height": 900},
        "locale": "en-US",
        **getattr(request, "param", {}),
    }
    # A service worker's requests would pass by the watch.
    context = browser.new_context(**settings, service_workers="block")
    troubles = watch(context)
    yield context.new_page()
    context.close()
    if troubles:
        pytest.fail("The page was not clean:\n" + "\n".join(troubles), pytrace=False)


@pytest.fixture
def unwatched(browser: Browser) -> Iterator[Page]:
    """An empty page that may complain: in its console stands that the connection is lost."""
    page = browser.new_page(viewport={"width": 1440, "height": 900}, locale="en-US")
    yield page
    page.close()


def watch(context: BrowserContext) -> list[str]:
    """Keep a context's pages on this machine, and return the list that their troubles will be added to.

    A trouble is a console error, an uncaught exception, or a request for another machine (which is refused).
    """
    troubles: list[str] = []

    def note_message(message: ConsoleMessage) -> None:
        if message.type == "error":
            troubles.append(f"console error: {message.text}")

    def note_exception(error: WebError) -> None:
        troubles.append(f"uncaught exception: {error.error}")

    def refuse(route: Route) -> None:
        troubles.append(f"request for another machine: {route.request.url}")
        route.abort()

    def refuse_socket(socket_route: WebSocketRoute) -> None:
        troubles.append(f"request for another machine: {socket_route.url}")
        socket_route.close()

    context.on("console", note_message)
    context.on("weberror", note_exception)
    context.route(_leaves_the_machine, refuse)
    context.route_web_socket(_leaves_the_machine, refuse_socket)
    return troubles


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Show the end of the app's log with every failure of a test that uses the app."""
    report = yield
    log = item.config.stash.get(LOG, None)
    if report.failed and log is not None and "app_url" in getattr(item, "fixturenames", ()):
        report.sections.append(("Log of the app", _tail(log)))
    return report


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put these tests last: Playwright keeps an event loop running, in which others cannot start theirs."""
    items.sort(key=lambda item: Path(__file__).parent in item.path.parents)


def _leaves_the_machine(url: str) -> bool:
    parts = urlsplit(url)
    return parts.scheme in ("http", "https", "ws", "wss") and parts.hostname not in (HOST, "localhost", "::1")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
    return port


def _wait_until_healthy(app: subprocess.Popen[bytes], url: str, log: Path) -> None:
    """Return when the app answers; raise RuntimeError with its log if it ends or is silent for too long."""
    # No proxy stands between this machine and itself.
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        if (status := app.poll()) is not None:
            raise RuntimeError(f"The app ended with status {status} before it answered.\n{_tail(log)}")
        with (
            contextlib.suppress(urllib.error.URLError, OSError),
            DIRECT.open(f"{url}/_stcore/health", timeout=ANSWER_SECONDS) as answer,
        ):
            if answer.status == 200:
                return
        time.sleep(0.1)
    raise RuntimeError(f"The app did not answer within {START_SECONDS} seconds.\n{_tail(log)}")


def _stop(app: subprocess.Popen[bytes]) -> None:
    """End the app and everything it started, politely at first."""
    if sys.platform == "win32":
        app.kill()
    else:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(app.pid, signal.SIGTERM)
        with contextlib.suppress(subprocess.TimeoutExpired):
            app.wait(STOP_SECONDS)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(app.pid, signal.SIGKILL)
    app.wait(STOP_SECONDS)


def _tail(log: Path) -> str:
    return "\n".join(log.read_text(encoding="utf-8", errors="replace").splitlines()[-LOG_LINES_SHOWN:])
