"""One open Chrome and the thread that speaks to it, until it is closed, killed or found dead.

Chrome never reaches another machine: plotly.js is the installed package's, MathJax is off, and the one proxy it knows
is a port of this machine where nobody listens.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Awaitable, Coroutine
from concurrent.futures import TimeoutError as LateError
from pathlib import Path
from typing import Any, TypeVar

from kaleido import Kaleido
from kaleido.errors import JavascriptError

from components.export.pictures.kaleido_internals import REMOVE_SECONDS, folders, process, quiet, remove

OPEN_SECONDS = 9.0
CLOSE_SECONDS = 5.0
REAP_SECONDS = 2.0
LOOK_SECONDS = 0.1  # between two looks at whether Chrome still lives
PULSE_SECONDS = 1.0  # between two questions to a Chrome that draws
HEED_SECONDS = 3.0  # in which it answers them, however much it has to draw
NOWHERE = "http://127.0.0.1:9"  # the discard port: nothing answers there
Made = TypeVar("Made")


class UnopenedError(RuntimeError):
    """The program does not open, or not with its sandbox."""


class OpenChrome:
    """A Chrome that is open, and the thread with the event loop that speaks to it.

    Raises UnopenedError, and concurrent.futures.TimeoutError where it has not opened in OPEN_SECONDS.
    """

    def __init__(self, program: Path, *, sandbox: bool) -> None:
        quiet()
        self._loop = asyncio.new_event_loop()
        self._loop.set_exception_handler(lambda loop, context: None)  # what a dead Chrome leaves unanswered
        self._thread = threading.Thread(target=self._run, name="chrome", daemon=True)
        self._thread.start()
        self.kaleido: Any = None
        self._folders: list[Path] = []
        try:
            self._wait_for(self._start(program, sandbox=sandbox), OPEN_SECONDS)
        except LateError:
            self.kill()
            raise
        except Exception as error:
            self.kill()
            raise UnopenedError(f"{program} does not open: {error!r}") from error

    @property
    def pid(self) -> int:
        held = process(self.kaleido)
        return held.pid if held else 0

    def do(self, work: Awaitable[Made], *, seconds: float) -> Made:
        """What `work` gives, waited for in the caller's thread.

        Raises concurrent.futures.TimeoutError, and ConnectionError as soon as Chrome has ended.
        """
        return self._wait_for(self._watched(work), seconds)

    def _wait_for(self, work: Coroutine[Any, Any, Made], seconds: float) -> Made:
        task = asyncio.run_coroutine_threadsafe(work, self._loop)
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
        held = process(self.kaleido)
        return held is not None and held.poll() is not None

    def end(self) -> None:
        """Closes Chrome in order, as a program that ends does; kills it if it does not heed."""
        with contextlib.suppress(Exception):
            self._wait_for(self.kaleido.close(), CLOSE_SECONDS)
        self.kill()
        self.wait()

    def kill(self) -> None:
        """Kills Chrome and what it has started, at once; the rest is tidied up behind the caller's back."""
        held = process(self.kaleido)
        if held and not self._ended:
            self._folders = folders(self.kaleido)
            _kill(held.pid)
            with contextlib.suppress(subprocess.TimeoutExpired):
                held.wait(REAP_SECONDS)  # closing asks a process that has not ended yet, and waits for its answer
        asyncio.run_coroutine_threadsafe(self._tidy(), self._loop)

    def wait(self) -> None:
        """Returns when nothing of a killed Chrome is left."""
        self._thread.join(CLOSE_SECONDS + REMOVE_SECONDS)

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
        remove(self._folders)
        self._loop.stop()

    async def _start(self, program: Path, *, sandbox: bool) -> None:
        self.kaleido = Kaleido(path=program, mathjax=False, timeout=None, proxy_server=NOWHERE, enable_sandbox=sandbox)
        await self.kaleido.open()
        self._folders = folders(self.kaleido)

    async def _watched(self, work: Awaitable[Made]) -> Made:
        """What `work` gives. Raises ConnectionError where Chrome, which may take long to draw, no longer answers."""
        task = asyncio.ensure_future(work)
        try:
            while not (await asyncio.wait({task}, timeout=PULSE_SECONDS))[0]:
                await asyncio.wait_for(self.kaleido.send_command("Browser.getVersion"), HEED_SECONDS)
            return task.result()
        except TimeoutError as error:
            if task.done():
                raise
            raise ConnectionError("Chrome does not answer") from error
        finally:
            task.cancel()


async def printed(kaleido: Kaleido, html: str) -> bytes:
    """A page as PDF with an outline of its headings, on the paper that its style sheet names."""
    tab = await kaleido.create_tab("about:blank")
    try:
        tree = await _answer(tab.send_command("Page.getFrameTree"))
        frame = tree["frameTree"]["frame"]["id"]
        await _answer(tab.send_command("Page.setDocumentContent", {"frameId": frame, "html": html}))
        options = {
            "printBackground": True,
            "preferCSSPageSize": True,
            "generateTaggedPDF": True,
            "generateDocumentOutline": True,
        }
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
