"""The machine's Chrome, opened at the first picture and kept warm: it draws figures (kaleido) and prints pages.

Errors of `ChromeError` say what went wrong; `NoBrowser`, `Busy` and the others are what the reader is told
(`explained`). Chrome never reaches another machine: plotly.js is the installed package's, MathJax is off, and the one
proxy it knows is a port of this machine where nobody listens.
"""

from __future__ import annotations

import asyncio
import atexit
import base64
import contextlib
import os
import signal
import sys
import threading
import time
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from concurrent.futures import TimeoutError as LateError
from pathlib import Path
from typing import Any, Literal, TypeVar

from kaleido import Kaleido
from kaleido.errors import JavascriptError, KaleidoError

from components.export.pictures.browser import WrongBrowserError, find_browser
from components.words import Words

DRAW_SECONDS = 30.0  # for one picture or page
OPEN_SECONDS = 30.0
CLOSE_SECONDS = 5.0
LOOK_SECONDS = 0.1  # between two looks at whether Chrome still lives
WAITING = 40  # that may wait for their picture, the one being drawn among them
NOWHERE = "http://127.0.0.1:9"  # the discard port: nothing answers there
Made = TypeVar("Made")


class ChromeError(RuntimeError):
    """No picture could be made; `reason` is the end of the message that tells the reader why (`picture-...`)."""

    reason = "failed"


class NoBrowser(ChromeError):  # noqa: N818 - the name is part of the interface
    """There is no Chrome, Chromium or Edge on this machine, or none that opens."""

    reason = "no-browser"


class Busy(ChromeError):  # noqa: N818 - the name is part of the interface
    """As many pictures as may wait are waiting already; the same request will do later."""

    reason = "busy"


class LatePicture(ChromeError):  # noqa: N818 - the name is part of the interface
    """Chrome did not answer in time and has been ended; the next picture opens a new one."""

    reason = "late"


def explained(error: ChromeError, words: Words) -> str:
    """The error in the reader's language, with what to do about it."""
    return words(f"picture-{error.reason}")


class Chrome:
    """One Chrome for all threads, one picture at a time. Opens when first needed, and anew after a hang or a crash."""

    def __init__(
        self,
        find: Callable[[], Path | None] = find_browser,
        *,
        draw_seconds: float = DRAW_SECONDS,
        waiting: int = WAITING,
    ) -> None:
        self._find, self._seconds = find, draw_seconds
        self._places = threading.BoundedSemaphore(waiting)
        self._lock = threading.Lock()
        self._open: _Open | None = None

    def picture(
        self,
        figure: Mapping[str, Any],
        *,
        format: Literal["png", "svg", "pdf"],
        width: float,
        height: float,
        scale: float,
    ) -> bytes:
        """A figure of plotly (`data` and `layout`) drawn `width` by `height` pixels and enlarged by `scale`.

        Raises NoBrowser, Busy, LatePicture, or ChromeError with plotly's own message where it cannot draw the figure.
        """
        options = {"format": format, "width": width, "height": height, "scale": scale}
        return self._made(lambda kaleido: kaleido.calc_fig(dict(figure), options))

    def printed(self, html: str, *, scale: float = 1.0) -> bytes:
        """A page of its own as PDF, on the paper that its style sheet names. Raises as `picture` does."""
        return self._made(lambda kaleido: _printed(kaleido, html, scale))

    def close(self) -> None:
        """Ends Chrome; the next picture opens it again."""
        with self._lock:
            if self._open:
                self._open.end()
            self._open = None

    @property
    def pid(self) -> int | None:
        """The process group of the open Chrome, if it is open."""
        return self._open.pid if self._open else None

    def _made(self, work: Callable[[Kaleido], Awaitable[bytes]]) -> bytes:
        if not self._places.acquire(blocking=False):
            raise Busy("too many pictures are waiting")
        try:
            with self._lock:
                return self._tried(work)
        finally:
            self._places.release()

    def _tried(self, work: Callable[[Kaleido], Awaitable[bytes]]) -> bytes:
        """Does the work; a second time in a new Chrome where the first one has died meanwhile."""
        for last in (False, True):
            chrome = self._open = self._open or self._opened()
            try:
                return chrome.do(work(chrome.kaleido), seconds=self._seconds)
            except (KaleidoError, JavascriptError) as error:
                raise ChromeError(str(error)) from error
            except LateError as error:
                self._drop()
                raise LatePicture(f"no picture within {self._seconds:g} seconds") from error
            except Exception as error:
                self._drop()
                if last:
                    raise ChromeError(f"Chrome ended twice: {error!r}") from error
        raise AssertionError

    def _opened(self) -> _Open:
        try:
            program = self._find()
        except WrongBrowserError as error:
            raise NoBrowser(str(error)) from error
        if program is None:
            raise NoBrowser("no Chrome, Chromium or Edge was found")
        return _Open(program)

    def _drop(self) -> None:
        if self._open:
            self._open.kill()
        self._open = None


class _Open:
    """A Chrome that is open, and the thread with the event loop that speaks to it."""

    def __init__(self, program: Path) -> None:
        self._loop = asyncio.new_event_loop()
        self._loop.set_exception_handler(lambda loop, context: None)  # what a dead Chrome leaves unanswered
        self._thread = threading.Thread(target=self._run, name="chrome", daemon=True)
        self._thread.start()
        self.kaleido: Any = None
        try:
            self.do(self._start(program), seconds=OPEN_SECONDS)
        except Exception as error:
            self.kill()
            raise NoBrowser(f"{program} does not open: {error!r}") from error

    @property
    def pid(self) -> int:
        return int(self.kaleido.subprocess.pid)

    def do(self, work: Awaitable[Made], *, seconds: float) -> Made:
        """What `work` gives, waited for in the caller's thread.

        Raises concurrent.futures.TimeoutError, and ConnectionError as soon as Chrome has ended.
        """
        task = asyncio.run_coroutine_threadsafe(_coroutine(work), self._loop)
        until = time.monotonic() + seconds
        while True:
            try:
                return task.result(LOOK_SECONDS)
            except LateError:
                if task.done():
                    raise
                if time.monotonic() > until:
                    task.cancel()
                    raise
                if self._ended:
                    raise ConnectionError("Chrome has ended") from None

    @property
    def _ended(self) -> bool:
        return hasattr(self.kaleido, "subprocess") and self.kaleido.subprocess.poll() is not None

    def end(self) -> None:
        """Closes Chrome in order, as a program that ends does; kills it if it does not heed."""
        with contextlib.suppress(Exception):
            self.do(self.kaleido.close(), seconds=CLOSE_SECONDS)
        self.kill()
        self._thread.join(CLOSE_SECONDS)

    def kill(self) -> None:
        """Kills Chrome and what it has started, at once; the rest is tidied up behind the caller's back."""
        if hasattr(self.kaleido, "subprocess") and not self._ended:
            _kill(self.pid)
        asyncio.run_coroutine_threadsafe(self._tidy(), self._loop)

    def _run(self) -> None:
        self._loop.run_forever()
        self._loop.close()

    async def _tidy(self) -> None:
        with contextlib.suppress(Exception):
            await asyncio.wait_for(self.kaleido.close(), CLOSE_SECONDS)
        rest = asyncio.all_tasks() - {asyncio.current_task()}
        for task in rest:
            task.cancel()
        await asyncio.gather(*rest, return_exceptions=True)
        self._loop.stop()

    async def _start(self, program: Path) -> None:
        self.kaleido = Kaleido(path=program, mathjax=False, timeout=None, proxy_server=NOWHERE)
        await self.kaleido.open()


async def _coroutine(work: Awaitable[Made]) -> Made:
    return await work


async def _printed(kaleido: Kaleido, html: str, scale: float) -> bytes:
    tab = await kaleido.create_tab("about:blank")
    try:
        tree = await _answer(tab.send_command("Page.getFrameTree"))
        frame = tree["frameTree"]["frame"]["id"]
        await _answer(tab.send_command("Page.setDocumentContent", {"frameId": frame, "html": html}))
        options = {"printBackground": True, "preferCSSPageSize": True, "generateTaggedPDF": True, "scale": scale}
        return base64.b64decode((await _answer(tab.send_command("Page.printToPDF", options)))["data"])
    finally:
        await kaleido.close_tab(tab.target_id)


async def _answer(command: Coroutine[Any, Any, Any]) -> Any:
    answer = await command
    if "error" in answer:
        raise JavascriptError(str(answer["error"]))
    return answer["result"]


def _kill(pid: int) -> None:
    with contextlib.suppress(OSError):
        if sys.platform == "win32":
            os.kill(pid, signal.SIGTERM)
        else:
            os.killpg(pid, signal.SIGKILL)


CHROME = Chrome()
atexit.register(CHROME.close)
