"""The machine's Chrome, opened at the first picture and kept warm: it draws figures (kaleido) and prints pages.

Errors of `ChromeError` say what went wrong; `NoBrowser`, `Busy` and the others are what the reader is told
(`explained`).
"""

from __future__ import annotations

import atexit
import os
import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import TimeoutError as LateError
from pathlib import Path
from typing import Literal

from kaleido import Kaleido
from kaleido.errors import JavascriptError, KaleidoError

from components.export.pictures.browser import WrongBrowserError, find_browser
from components.export.pictures.open_chrome import OpenChrome, UnopenedError, printed
from components.kit.drawing import Spec
from components.words import Words

DRAW_SECONDS = 30.0  # for one picture or page
WAITING = 40  # that may wait for their picture, the one being drawn among them
AS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


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
        self._open: OpenChrome | None = None
        # Root has none; elsewhere it is tried first, since many a container does not allow it.
        self._sandbox = not AS_ROOT
        self._stopped = False

    def picture(
        self,
        figure: Spec,
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

    def printed(self, html: str) -> bytes:
        """A page of its own as PDF, on the paper that its style sheet names. Raises as `picture` does."""
        return self._made(lambda kaleido: printed(kaleido, html))

    def close(self) -> None:
        """Ends Chrome; the next picture opens it again."""
        with self._lock:
            if self._open:
                self._open.end()
            self._open = None

    def stop(self) -> None:
        """Ends Chrome for good and at once, whatever it is drawing, and removes what it has written."""
        self._stopped = True
        opened, self._open = self._open, None
        if opened:
            opened.kill()
            opened.wait()

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
            chrome = self._open or self._opened()
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

    def _opened(self) -> OpenChrome:
        try:
            program = None if self._stopped else self._find()
        except WrongBrowserError as error:
            raise NoBrowser(str(error)) from error
        if program is None:
            raise NoBrowser("no Chrome, Chromium or Edge was found")
        for sandbox in (True, False) if self._sandbox else (False,):
            try:
                opened = OpenChrome(program, sandbox=sandbox)
            except UnopenedError as error:
                failed = error
            except LateError as error:
                raise LatePicture("Chrome did not open in time") from error
            else:
                self._sandbox, self._open = sandbox, opened
                # What is registered last runs first: before Python removes the folders that Chrome writes into.
                atexit.unregister(self.stop)
                atexit.register(self.stop)
                if self._stopped:  # meanwhile
                    self.stop()
                return opened
        raise NoBrowser(str(failed)) from failed

    def _drop(self) -> None:
        if self._open:
            self._open.kill()
        self._open = None


CHROME = Chrome()
