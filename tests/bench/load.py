"""Sessions without a browser: they open the app, change the target, and time the server's answer."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.runtime.state.session_state import STREAMLIT_INTERNAL_KEY_PREFIX
from websockets.asyncio.client import ClientConnection, connect
from websockets.protocol import State
from websockets.typing import Subprotocol

from tests.bench.proxy import Replicas
from tests.bench.server import Server

ANSWER_SECONDS = 30
WARM_SESSIONS = 5  # before what a session takes is measured: what is loaded once for all is there
OPENING = 10  # pages that are being opened at a time, where many readers come
SHARES = (2.0, 2.4, 2.8, 3.2, 3.6, 4.0, 4.4)


@dataclass(frozen=True, kw_only=True)
class Load:
    """What the sessions saw: seconds of each change, the app's CPU seconds a change, megabytes a session."""

    seconds: tuple[float, ...]
    cpu_seconds: float
    memory_mb: float

    @property
    def p95_seconds(self) -> float:
        """The time in which 95 of 100 changes were answered."""
        return _p95(self.seconds)


@dataclass(frozen=True, kw_only=True)
class Crowd:
    """Many readers at once: pages open at the end, p95 of a change in seconds, failures, the process's megabytes."""

    held: int
    p95_seconds: float
    errors: int
    memory_mb: float
    opened_seconds: float


@dataclass
class Session:
    """One open page: its connection, and the widget that sets the target."""

    socket: ClientConnection
    widget: str = ""
    fragment: str = ""
    page: str = ""
    turn: int = 0


def run(server: Server, *, sessions: int, changes: int, every_seconds: float) -> Load:
    """Opens `sessions`, each of which changes the target `changes` times, once in `every_seconds`."""
    return asyncio.run(_run(server, sessions, changes, every_seconds))


def crowd(server: Server | Replicas, *, sessions: int, changes: int, every_seconds: float) -> Crowd:
    """Opens `sessions`, OPENING at a time, holds them all, and lets each change the target once in `every_seconds`."""
    return asyncio.run(_crowd(server, sessions, changes, every_seconds))


async def _crowd(server: Server | Replicas, sessions: int, changes: int, every_seconds: float) -> Crowd:
    few = asyncio.Semaphore(OPENING)

    async def arrive(reader: int) -> Session:
        async with few:
            return await open_session(server, reader=reader)

    start = time.perf_counter()
    came = await asyncio.gather(*(arrive(reader) for reader in range(sessions)), return_exceptions=True)
    opened_seconds = time.perf_counter() - start
    opened = [session for session in came if isinstance(session, Session)]
    rounds = await asyncio.gather(
        *(drive(session, changes, every_seconds, every_seconds * at / sessions) for at, session in enumerate(opened)),
        return_exceptions=True,
    )
    held = sum(session.socket.state is State.OPEN for session in opened)
    memory_mb = server.memory_mb
    for session in opened:
        await session.socket.close()
    seconds = [second for times in rounds if not isinstance(times, BaseException) for second in times]
    failed = [each for each in (*came, *rounds) if isinstance(each, BaseException)]
    if not seconds:
        raise RuntimeError(f"No session was answered: {failed[0]!r}")
    return Crowd(
        held=held, p95_seconds=_p95(seconds), errors=len(failed), memory_mb=memory_mb, opened_seconds=opened_seconds
    )


def _p95(seconds: Sequence[float]) -> float:
    ordered = sorted(seconds)
    return ordered[min(len(ordered) - 1, round(0.95 * len(ordered)))]


async def _run(server: Server, sessions: int, changes: int, every_seconds: float) -> Load:
    warm = [await open_session(server) for _ in range(WARM_SESSIONS)]
    for session in warm:
        for share in SHARES:
            await change_target(session, share)
    before_mb = server.memory_mb
    opened = [await open_session(server) for _ in range(sessions)]
    for session in opened:
        await change_target(session, SHARES[0])
    memory_mb = (server.memory_mb - before_mb) / sessions
    before = server.cpu_seconds
    rounds = await asyncio.gather(
        *(drive(session, changes, every_seconds, every_seconds * at / sessions) for at, session in enumerate(opened))
    )
    cpu_seconds = (server.cpu_seconds - before) / (sessions * changes)
    for session in (*warm, *opened):
        await session.socket.close()
    return Load(
        seconds=tuple(seconds for times in rounds for seconds in times), cpu_seconds=cpu_seconds, memory_mb=memory_mb
    )


async def drive(session: Session, changes: int, every_seconds: float, first_seconds: float) -> list[float]:
    start = time.perf_counter() + first_seconds
    times = []
    for change in range(changes):
        await asyncio.sleep(max(0.0, start + change * every_seconds - time.perf_counter()))
        times.append(await change_target(session, SHARES[change % len(SHARES)]))
    return times


async def open_session(
    server: Server | Replicas,
    *,
    note: Callable[[ForwardMsg], None] = lambda message: None,
    target: bool = True,
    reader: int = 0,
) -> Session:
    """A page, opened; `note` hears every message. Raises RuntimeError where it has no `target` to set.

    Each `reader` has an address on the loopback and, for the proxy, a cookie: as many readers have in the world.
    """
    socket = await connect(
        f"ws://127.0.0.1:{server.port}/_stcore/stream",
        max_size=None,
        proxy=None,
        subprotocols=[Subprotocol("streamlit")],
        compression=None,
        additional_headers={"Cookie": f"replica={reader:032x}"},
        local_addr=(f"127.1.{reader // 250}.{reader % 250 + 1}", 0),
    )
    session = Session(socket)
    message = BackMsg()
    message.rerun_script.query_string = ""
    message.rerun_script.context_info.timezone = "UTC"
    message.rerun_script.context_info.locale = "en-US"
    await socket.send(message.SerializeToString())
    await finished(session, note)
    if target and not session.widget:
        raise RuntimeError("The app has no widget that sets the target.")
    return session


async def change_target(session: Session, share: float) -> float:
    message = BackMsg()
    message.rerun_script.fragment_id = session.fragment
    message.rerun_script.page_script_hash = session.page
    message.rerun_script.context_info.timezone = "UTC"
    message.rerun_script.context_info.locale = "en-US"
    state = message.rerun_script.widget_states.widgets.add(id=session.widget)
    if session.widget.endswith("__events"):
        session.turn += 1
        moved = {"share": round(share * 100), "turn": session.turn}
        state.json_trigger_value = json.dumps([{"event": "moved", "value": moved}])
    else:
        state.double_array_value.data.append(share)
    start = time.perf_counter()
    await session.socket.send(message.SerializeToString())
    await finished(session)
    return time.perf_counter() - start


async def finished(session: Session, note: Callable[[ForwardMsg], None] = lambda message: None) -> None:
    """Reads until the script has ended, and remembers the widget that sets the target."""
    async with asyncio.timeout(ANSWER_SECONDS):
        while True:
            message = ForwardMsg.FromString(bytes(await session.socket.recv(decode=False)))
            note(message)
            if message.WhichOneof("type") == "delta":
                element = message.delta.new_element
                kind, widget = element.WhichOneof("type"), ""
                if kind == "slider" and element.slider.id.endswith("-share"):
                    widget = element.slider.id
                elif kind == "bidi_component" and element.bidi_component.component_name == "compare":
                    widget = f"{STREAMLIT_INTERNAL_KEY_PREFIX}_{element.bidi_component.id}__events"
                if widget:
                    session.widget, session.fragment = widget, message.delta.fragment_id
            elif message.WhichOneof("type") == "new_session":
                session.page = message.new_session.page_script_hash
            elif message.WhichOneof("type") == "script_finished":
                ended = message.script_finished
                if ended != ForwardMsg.ScriptFinishedStatus.FINISHED_EARLY_FOR_RERUN:
                    return
