"""The served app: health, counts, log lines without readers, compressed scripts, and errors with an id."""

from __future__ import annotations

import asyncio
import contextlib
import datetime as dt
import gzip
import io
import json
import logging
import os
import re
import signal
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import AsyncExitStack
from http.client import HTTPException, HTTPResponse
from pathlib import Path

import pytest
from streamlit.proto.Element_pb2 import Element
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.testing.v1 import AppTest

import data
from components import exhibits
from components.exhibits import EXHIBITS
from components.kit import plotlyjs
from components.kit.exhibit import Exhibit
from components.model.view import View
from components.serve import health, log, static_files
from components.words import load_words
from tests.bench import load
from tests.bench.server import DIRECT, Server, serve

AGENT = "Readers-Own-Browser/7"


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Server, Path]]:
    """The served app, and the file that it logs to."""
    lines = tmp_path_factory.mktemp("app") / "log"
    with serve("components/serve/app.py", log=lines) as server:
        yield server, lines


def get(server: Server, place: str, method: str = "GET", **headers: str) -> HTTPResponse:
    request = urllib.request.Request(server.url + place, method=method, headers={"User-Agent": AGENT, **headers})
    answer: HTTPResponse = DIRECT.open(request, timeout=30)
    return answer


def counted(server: Server, line: str) -> float:
    found = re.search(rf"^{re.escape(line)} (\S+)$", get(server, "/metrics").read().decode(), re.MULTILINE)
    return float(found[1]) if found else 0.0


def test_it_says_that_it_is_well_and_which_figures_it_has(running: tuple[Server, Path]) -> None:
    answer = get(running[0], "/healthz")
    told = json.loads(answer.read())
    assert (answer.status, answer.headers["Content-Type"]) == (200, "application/json")
    assert (told["status"], told["figures"]["latest"]) == ("ok", data.load().latest.isoformat())
    assert told["figures"]["rows"]["targets"] == len(data.load().every["targets"])


def test_every_picture_is_built_once_after_the_start(running: tuple[Server, Path]) -> None:
    until = time.monotonic() + 60
    while not (told := json.loads(get(running[0], "/healthz").read())["exhibits"])["all"]:
        assert time.monotonic() < until
        time.sleep(0.1)
    pictures = sum(len(entry.choices) or 1 for entry in EXHIBITS.values())
    assert told == {"built": pictures, "all": True, "failed": []}


def test_an_exhibit_that_cannot_be_built_is_no_health_and_the_others_are_built(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def build(exhibit_id: str, view: View, choice: str | None = None) -> Exhibit:
        if exhibit_id == "road":
            raise LookupError("no figure of Japan")
        return exhibits.build(exhibit_id, view, choice)

    built = health.Built()
    monkeypatch.setattr(health, "build", build)
    monkeypatch.setattr(health, "BUILT", built)
    built.build_all()
    answer = asyncio.run(health.answer(None))  # type: ignore[arg-type]
    told = json.loads(bytes(answer.body))
    assert (answer.status_code, told["status"], told["exhibits"]["failed"]) == (503, "failed", ["road"])
    assert told["exhibits"]["built"] == sum(len(entry.choices) or 1 for entry in EXHIBITS.values()) - 2
    assert [record.values["where"] for record in caplog.records if hasattr(record, "values")] == ["exhibit road"]


def test_figures_that_are_not_valid_are_no_health(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken() -> None:
        raise ValueError("gdp.csv, row 3")

    monkeypatch.setattr(data, "load", broken)
    answer = asyncio.run(health.answer(None))  # type: ignore[arg-type]
    told = json.loads(bytes(answer.body))
    assert (answer.status_code, told["status"], told["figures"]) == (503, "failed", None)


def test_figures_that_are_not_valid_stop_the_start_and_the_log_says_what_they_are(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    from components.serve import app

    def broken() -> None:
        raise ValueError("gdp.csv, row 3")

    async def start() -> None:
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(app.lifespan(app.app))

    monkeypatch.setattr(data, "load", broken)
    monkeypatch.setattr(log, "set_up", lambda: None)
    with pytest.raises(ValueError, match=r"gdp\.csv"):
        asyncio.run(start())
    assert caplog.records[-1].__dict__["values"] == {"problem": "gdp.csv, row 3"}


def test_head_gives_what_get_gives_without_the_file(running: tuple[Server, Path]) -> None:
    server, _ = running
    head, whole = get(server, "/export/compare.csv?target=2.5", "HEAD"), get(server, "/export/compare.csv?target=2.5")
    assert head.read() == b""
    for name in ("ETag", "Content-Type", "Content-Disposition", "Content-Length", "Cache-Control"):
        assert head.headers[name] == whole.headers[name]
    assert int(head.headers["Content-Length"]) == len(whole.read())


def test_a_file_goes_out_with_its_own_bytes_also_where_the_browser_takes_gzip(running: tuple[Server, Path]) -> None:
    answer = get(running[0], "/export/compare.json", **{"Accept-Encoding": "gzip"})
    assert answer.headers["Content-Encoding"] is None
    json.loads(answer.read())


def test_files_and_open_pages_are_counted(running: tuple[Server, Path]) -> None:
    server, _ = running
    made, kept = (f'dashboard_exports_total{{format="csv",outcome="{outcome}"}}' for outcome in ("made", "cached"))
    before = counted(server, made), counted(server, kept)
    for _ in range(3):
        get(server, "/export/path.csv?growth=2").read()
    assert (counted(server, made), counted(server, kept)) == (before[0] + 1, before[1] + 2)

    async def open_page() -> tuple[float, float]:
        session = await load.open_session(server)
        during = await asyncio.to_thread(counted, server, "dashboard_sessions")
        await session.socket.close()
        while now := await asyncio.to_thread(counted, server, "dashboard_sessions"):
            await asyncio.sleep(0.05)
        return during, now

    assert asyncio.run(asyncio.wait_for(open_page(), 30)) == (1.0, 0.0)


def test_scripts_of_the_page_come_compressed_and_unchanged(running: tuple[Server, Path]) -> None:
    server, _ = running
    (script,) = re.findall(r'src="\.(/static/js/index[^"]+)"', get(server, "/").read().decode())
    plain, packed = get(server, script), get(server, script, **{"Accept-Encoding": "gzip"})
    body = packed.read()
    assert (plain.headers["Content-Encoding"], packed.headers["Content-Encoding"]) == (None, "gzip")
    whole = plain.read()
    assert gzip.decompress(body) == whole
    assert len(body) < len(whole) / 2
    assert packed.headers["Cache-Control"].startswith("public, immutable")
    with pytest.raises(urllib.error.HTTPError, match="304"):
        get(server, script, **{"Accept-Encoding": "gzip", "If-None-Match": packed.headers["ETag"]})


def test_no_other_file_of_the_machine_can_be_asked_for() -> None:
    names = set(static_files.files())
    assert names >= {"/", f"/{plotlyjs.FOLDER}/plotly.min.js"}
    assert not any(".." in name or "//" in name for name in names)
    others = {"/", f"/{plotlyjs.FOLDER}/plotly.min.js"}
    assert all(name.startswith("/static/") for name in names - others)


def test_the_page_asks_for_the_script_of_the_charts_at_once(running: tuple[Server, Path]) -> None:
    page = get(running[0], "/?target=3", **{"Accept-Encoding": "gzip"})
    html = gzip.decompress(page.read()).decode("utf-8")
    assert f'<script async id="{plotlyjs.ELEMENT}" src="./{plotlyjs.ADDRESS}"></script></head>' in html
    assert page.headers["Cache-Control"] == "no-cache"
    script = get(running[0], f"/{plotlyjs.ADDRESS}", **{"Accept-Encoding": "gzip"})
    assert gzip.decompress(script.read()) == plotlyjs.FILE.read_bytes()
    assert "javascript" in script.headers["Content-Type"]
    plain = get(
        running[0], f"/{plotlyjs.ADDRESS}"
    )  # for whom nothing is packed Streamlit serves it, under the same address
    assert (plain.headers["Content-Encoding"], plain.read()) == (None, plotlyjs.FILE.read_bytes())


def test_log_lines_are_json_and_name_no_reader(running: tuple[Server, Path]) -> None:
    server, lines = running
    get(server, "/?target=2.2").read()
    get(server, "/export/compare.csv?target=2.2").read()
    with pytest.raises(urllib.error.HTTPError, match="400"):
        get(server, "/export/compare.csv?target=own-secret")
    asyncio.run(_open_and_leave(server))
    written = lines.read_text(encoding="utf-8")
    events = [json.loads(line) for line in written.splitlines()]
    start = next(event for event in events if event["event"] == "start")
    assert start["figures"]["latest"] == data.load().latest.isoformat()
    export = next(event for event in events if event["event"] == "export")
    assert export["seconds"] > 0
    for own in (AGENT, "own-secret", "127.0.0.1", "target="):
        assert own not in written


async def _open_and_leave(server: Server) -> None:
    session = await load.open_session(server)
    await session.socket.close()


def test_an_error_is_logged_by_kind_and_place_only() -> None:
    heard = io.StringIO()
    handler = logging.StreamHandler(heard)
    handler.setFormatter(log.JsonLines())
    log.LOG.addHandler(handler)
    try:
        int("own-secret")
    except ValueError as error:
        id = log.unexpected(error, where="page")
    finally:
        log.LOG.removeHandler(handler)
    line = json.loads(heard.getvalue())
    assert (line["id"], line["where"], line["error"], line["level"]) == (id, "page", "ValueError", "error")
    assert line["at"][-1].startswith("tests/components/serve/test_server.py:")
    assert "own-secret" not in heard.getvalue()


def test_another_librarys_own_fields_and_an_errors_text_stay_out_of_the_line() -> None:
    record = logging.LogRecord("uvicorn.error", logging.WARNING, "here.py", 1, "closed %s", ("early",), None)
    record.__dict__.update(color_message="127.0.0.1", values={"seconds": 0.5}, exc_text="own-secret")
    line = json.loads(log.JsonLines().format(record))
    assert dt.datetime.fromisoformat(line.pop("time")).utcoffset() == dt.timedelta(0)
    assert line == {"level": "warning", "logger": "uvicorn.error", "event": "closed early", "seconds": 0.5}
    error = ValueError("own-secret")
    record.exc_info = (ValueError, error, None)
    assert json.loads(log.JsonLines().format(record))["error"] == "ValueError"
    assert "own-secret" not in log.JsonLines().format(record)


@pytest.mark.parametrize("waiting", [False, True])
def test_a_server_that_is_told_to_end_leaves_no_chrome_and_no_profile(tmp_path: Path, waiting: bool) -> None:
    with serve("components/serve/app.py", settings={"TMPDIR": str(tmp_path)}) as server:
        assert get(server, "/export/ranking.png").read()[:4] == b"\x89PNG"
        assert chromes(tmp_path) > 0
        if waiting:  # a picture is being made
            threading.Thread(target=ask_in_vain, args=[f"{server.url}/export/cost.pdf?target=2.2"]).start()
            time.sleep(0.1)
        os.kill(server.pid, signal.SIGTERM)
        until = time.monotonic() + 20
        while (chromes(tmp_path) or any(tmp_path.iterdir())) and time.monotonic() < until:
            time.sleep(0.1)
        assert chromes(tmp_path) == 0
        assert list(tmp_path.iterdir()) == []


def ask_in_vain(url: str) -> None:
    with contextlib.suppress(OSError, HTTPException), DIRECT.open(url, timeout=30) as answer:
        answer.read()


def chromes(folder: Path) -> int:
    """How many processes keep their profile in this folder."""
    found = 0
    for process in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            found += f"--user-data-dir={folder}".encode() in (process / "cmdline").read_bytes()
    return found


BROKEN = """
import streamlit as st
st.title("before")
raise ValueError("own-secret")
"""
LAUNCHER = """
from pathlib import Path
import streamlit as st
from components.serve import errors, log
log.set_up()
app = st.App(Path(__file__).with_name("broken.py"), on_script_error=errors.on_page)
"""


def test_an_unexpected_error_of_the_page_shows_a_sentence_with_the_id_that_the_log_has(tmp_path: Path) -> None:
    (tmp_path / "broken.py").write_text(BROKEN, encoding="utf-8")
    (tmp_path / "launcher.py").write_text(LAUNCHER, encoding="utf-8")
    with serve(str(tmp_path / "launcher.py"), log=tmp_path / "log") as server:
        shown = asyncio.run(_shown(server))
    alerts = [element.alert.body for element in shown if element.WhichOneof("type") == "alert"]
    assert [element.WhichOneof("type") for element in shown] == ["heading", "alert"]
    written = (tmp_path / "log").read_text(encoding="utf-8")
    (id,) = re.findall(r'"id": "([0-9a-f]{8})"', written)
    assert alerts == [load_words("en")("unexpected-error", id=id)]
    assert "own-secret" not in written


async def _shown(server: Server) -> list[Element]:
    shown: list[Element] = []

    def note(message: ForwardMsg) -> None:
        if message.WhichOneof("type") == "delta" and message.delta.WhichOneof("type") == "new_element":
            shown.append(message.delta.new_element)

    session = await load.open_session(server, note=note, target=False)
    await session.socket.close()
    return shown


def test_the_sentence_is_in_the_readers_language() -> None:
    def script() -> None:
        import streamlit as st

        from components.serve import errors

        st.session_state["lang"] = "ja"
        errors.on_page(ValueError("own-secret"))

    app = AppTest.from_function(script).run()
    (told,) = (error.value for error in app.error)
    assert re.fullmatch(re.escape(load_words("ja")("unexpected-error", id="ID")).replace("ID", "[0-9a-f]{8}"), told)
