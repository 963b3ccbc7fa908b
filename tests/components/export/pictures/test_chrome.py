"""One Chrome draws for everybody: it comes back after a crash or a hang, and says what is wrong without one."""

from __future__ import annotations

import os
import re
import signal
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import plotly
import pytest

from components.export.pictures import chrome as chrome_module
from components.export.pictures import kaleido_internals
from components.export.pictures.browser import CHOSEN
from components.export.pictures.chrome import Busy, Chrome, ChromeError, LatePicture, NoBrowser, explained
from components.words import load_words

FIGURE = {"data": [{"type": "bar", "y": [1, 2, 3]}], "layout": {"width": 300, "height": 200}}
PNG = b"\x89PNG\r\n\x1a\n"


def draw(chrome: Chrome, figure: Any = FIGURE, scale: float = 1) -> bytes:
    return chrome.picture(figure, format="png", width=300, height=200, scale=scale)


def group(chrome: Chrome) -> int:
    pid = chrome.pid
    assert pid is not None
    return pid


def test_twenty_at_once_all_arrive(chrome: Chrome) -> None:
    with ThreadPoolExecutor(20) as pool:
        pictures = list(pool.map(lambda _: draw(chrome), range(20)))
    assert [picture[:8] for picture in pictures] == [PNG] * 20


def test_chrome_is_kept_from_one_picture_to_the_next(chrome: Chrome) -> None:
    draw(chrome)
    before = group(chrome)
    draw(chrome)
    assert group(chrome) == before


def test_a_picture_arrives_although_chrome_is_killed_while_it_is_drawn_and_so_does_the_next(chrome: Chrome) -> None:
    draw(chrome)
    before = group(chrome)
    started, drawn = threading.Event(), []

    def large() -> None:
        started.set()
        drawn.append(draw(chrome, scale=30))  # 9000 by 6000 pixels take long enough

    exporting = threading.Thread(target=large)
    exporting.start()
    started.wait()
    exporting.join(0.2)
    assert exporting.is_alive()
    os.killpg(before, signal.SIGKILL)
    exporting.join(60)
    assert drawn[0][:8] == PNG
    assert group(chrome) != before
    assert draw(chrome)[:8] == PNG


def test_a_chrome_that_has_died_between_two_pictures_is_opened_again(chrome: Chrome) -> None:
    draw(chrome)
    os.killpg(group(chrome), signal.SIGKILL)
    assert draw(chrome)[:8] == PNG


def test_a_chrome_that_hangs_is_given_up_in_time_and_the_next_picture_arrives() -> None:
    chrome = Chrome(draw_seconds=3)
    draw(chrome)
    hung = group(chrome)
    os.killpg(hung, signal.SIGSTOP)
    with pytest.raises(LatePicture):
        draw(chrome)
    assert draw(chrome)[:8] == PNG
    assert group(chrome) != hung
    chrome.close()
    assert chrome.pid is None


def test_a_figure_that_plotly_cannot_draw_is_an_error_and_chrome_stays(chrome: Chrome) -> None:
    draw(chrome)
    before = group(chrome)
    with pytest.raises(ChromeError):
        draw(chrome, {"data": [{"type": "bar", "y": [1]}], "layout": {"width": 300, "height": 200, "xaxis": 3}}, -1)
    assert group(chrome) == before


def test_who_finds_the_queue_full_is_told_at_once() -> None:
    inside, leave = threading.Event(), threading.Event()

    def find() -> Path | None:
        inside.set()
        leave.wait(30)
        return None

    chrome = Chrome(find, waiting=1)
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(draw, chrome)
        inside.wait(30)
        with pytest.raises(Busy):
            draw(chrome)
        leave.set()
        with pytest.raises(NoBrowser):
            first.result()


def test_without_a_browser_the_error_says_how_to_get_one_in_both_languages() -> None:
    with pytest.raises(NoBrowser) as caught:
        draw(Chrome(lambda: None))
    for lang in ("en", "ja"):
        said = explained(caught.value, load_words(lang))
        assert "Chromium" in said
        assert CHOSEN in said
        assert "sudo apt install chromium" in said


def test_a_program_that_is_no_browser_counts_as_none() -> None:
    with pytest.raises(NoBrowser, match="does not open"):
        draw(Chrome(lambda: Path(sys.executable)))


def test_a_wrong_chrome_path_counts_as_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(CHOSEN, str(tmp_path / "nowhere"))
    with pytest.raises(NoBrowser, match="nowhere"):
        draw(Chrome())


def test_every_error_is_explained_in_both_languages() -> None:
    errors = [kind("") for kind in (ChromeError, NoBrowser, Busy, LatePicture)]
    for lang in ("en", "ja"):
        assert len({explained(error, load_words(lang)) for error in errors}) == len(errors)


def test_the_page_that_draws_loads_the_installed_plotly_and_nothing_from_elsewhere(chrome: Chrome) -> None:
    draw(chrome)
    opened = chrome._open
    assert opened is not None
    page = kaleido_internals.drawing_page(opened.kaleido).read_text()
    loaded = re.findall(r'src="([^"]+)"', page)
    assert (Path(plotly.__file__).parent / "package_data" / "plotly.min.js").as_uri() in loaded
    assert all(address.startswith("file:") for address in loaded)


def test_a_stopped_chrome_is_noticed_and_the_picture_comes_from_a_new_one_within_ten_seconds() -> None:
    chrome = Chrome()
    draw(chrome)
    stopped = group(chrome)
    os.killpg(stopped, signal.SIGSTOP)
    start = time.monotonic()
    assert draw(chrome)[:8] == PNG
    assert time.monotonic() - start < 10
    assert group(chrome) != stopped
    chrome.stop()


def test_a_chrome_that_stops_while_it_opens_is_given_up_within_ten_seconds(tmp_path: Path) -> None:
    program = tmp_path / "chromium"
    program.write_text("#!/bin/sh\nkill -STOP $$\n", encoding="utf-8")
    program.chmod(0o755)
    start = time.monotonic()
    with pytest.raises(LatePicture):
        draw(Chrome(lambda: program))
    assert time.monotonic() - start < 10


def test_nothing_is_left_of_a_chrome_that_was_killed_stopped_or_closed() -> None:
    for end in ("close", "stop", "kill"):
        chrome = Chrome()
        draw(chrome)
        opened = chrome._open
        assert opened is not None
        left = kaleido_internals.folders(opened.kaleido)
        assert len(left) == 3
        assert all(folder.is_dir() for folder in left)
        if end == "kill":
            os.killpg(group(chrome), signal.SIGKILL)
            assert draw(chrome)[:8] == PNG
            opened.wait()
            chrome.stop()
        else:
            getattr(chrome, end)()
        assert [folder for folder in left if folder.exists()] == [], end


def test_a_chrome_that_was_stopped_for_good_is_not_opened_again() -> None:
    chrome = Chrome()
    draw(chrome)
    chrome.stop()
    with pytest.raises(NoBrowser):
        draw(chrome)


def test_without_room_for_a_sandbox_chrome_opens_without_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """As root Chrome refuses to open with its sandbox; elsewhere it may open at once."""
    monkeypatch.setattr(chrome_module, "AS_ROOT", False)
    chrome = Chrome()
    assert draw(chrome)[:8] == PNG
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        assert not chrome._sandbox
    chrome.stop()


@pytest.mark.skipif(sys.platform != "linux", reason="reads the process's own command from /proc")
def test_chrome_is_given_a_proxy_that_nothing_answers_at(chrome: Chrome) -> None:
    draw(chrome)
    command = Path(f"/proc/{group(chrome)}/cmdline").read_bytes().split(b"\0")
    assert b"--proxy-server=http://127.0.0.1:9" in command
