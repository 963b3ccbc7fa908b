"""Files are made a few at a time; whoever comes beyond the queue is told at once, and nothing is made twice."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from components.export.order import render
from components.serve.export_queue import ExportQueue, FileRequest, FullError, LateError, Made, file_request, make_file
from tests.components.export.orders import take


def ask(target: str = "3.5", *, format: str = "csv", exhibit_id: str = "ranking", **keys: str) -> FileRequest:
    """What an address with this target and other keys asks for."""
    return file_request(take(exhibit_id, target=target, **keys), format)


def many(count: int, format: str = "png") -> list[FileRequest]:
    return [ask(f"{1 + at / 10:.1f}", format=format) for at in range(count)]


class Maker:
    """Makes `size` bytes when `ready`; notes what was asked of it, and how much at a time."""

    def __init__(self, *, size: int = 1, ready: bool = True) -> None:
        self.asked: list[FileRequest] = []
        self.now = self.most = 0
        self.ready = threading.Event()
        self._size, self._lock = size, threading.Lock()
        if ready:
            self.ready.set()

    def __call__(self, wanted: FileRequest) -> Made:
        with self._lock:
            self.asked.append(wanted)
            self.now += 1
            self.most = max(self.most, self.now)
        assert self.ready.wait(10)
        time.sleep(0.005)
        with self._lock:
            self.now -= 1
        return Made("name", b"x" * self._size, '"etag"')


@contextmanager
def opened(make: Callable[[FileRequest], Made], **limits: Any) -> Iterator[ExportQueue]:
    queue = ExportQueue(make, **limits)
    yield queue
    queue.close()


def test_two_pictures_are_made_at_a_time_and_twenty_at_once_all_arrive() -> None:
    async def twenty(queue: ExportQueue) -> list[Made]:
        return list(await asyncio.gather(*(queue.made(each) for each in many(20))))

    maker = Maker()
    with opened(maker) as queue:
        assert len(asyncio.run(twenty(queue))) == 20
    assert (len(maker.asked), maker.most) == (20, 2)


def test_who_comes_beyond_the_queue_is_told_at_once_and_the_others_are_served() -> None:
    maker = Maker(ready=False)

    async def eight(queue: ExportQueue) -> list[Made | BaseException]:
        asked = [asyncio.ensure_future(queue.made(each)) for each in many(8)]
        while sum(each.done() for each in asked) < 3:
            await asyncio.sleep(0.01)
        maker.ready.set()
        return await asyncio.gather(*asked, return_exceptions=True)

    with opened(maker, waiting=5) as queue:
        answers = asyncio.run(eight(queue))
    assert [isinstance(answer, FullError) for answer in answers] == [False] * 5 + [True] * 3
    assert all(isinstance(answer, Made) for answer in answers[:5])


def test_pictures_that_wait_do_not_hold_up_other_files() -> None:
    slow = threading.Event()

    def make(wanted: FileRequest) -> Made:
        if wanted.format == "png":
            assert slow.wait(10)
        return Made("name", b"", '""')

    async def both(queue: ExportQueue) -> None:
        pictures = [asyncio.ensure_future(queue.made(each)) for each in many(4)]
        await queue.made(ask(format="csv"))
        assert not any(each.done() for each in pictures)
        slow.set()
        await asyncio.gather(*pictures)

    with opened(make, waiting=4) as queue:
        asyncio.run(both(queue))


def test_what_takes_too_long_is_told_and_found_ready_later() -> None:
    maker = Maker(ready=False)

    async def early_and_late(queue: ExportQueue) -> None:
        with pytest.raises(LateError):
            await queue.made(ask())
        maker.ready.set()
        while not queue.cached(ask()):
            await asyncio.sleep(0.01)

    with opened(maker, seconds=0.05) as queue:
        asyncio.run(asyncio.wait_for(early_and_late(queue), 10))
    assert len(maker.asked) == 1


def test_the_same_file_asked_for_at_once_is_made_once() -> None:
    maker = Maker()

    async def same(queue: ExportQueue) -> None:
        await asyncio.gather(*(queue.made(each) for each in (ask("3.5"), ask("3.50"), ask("3.5"))))

    with opened(maker) as queue:
        asyncio.run(same(queue))
    assert len(maker.asked) == 1


def test_what_is_kept_stays_within_its_bytes_and_the_oldest_goes_first() -> None:
    first, second, third = many(3)
    with opened(Maker(size=4), cached_bytes=10) as queue:
        for each in (first, second, third):
            asyncio.run(queue.made(each))
        assert [queue.cached(each) is not None for each in (first, second, third)] == [False, True, True]
    with opened(Maker(size=11), cached_bytes=10) as queue:
        asyncio.run(queue.made(first))
        assert queue.cached(first) is None


def test_a_failure_is_not_kept_and_the_next_one_is_made_anew() -> None:
    answers: Iterator[OSError | Made] = iter([OSError("gone"), Made("name", b"", '""')])

    def make(_: FileRequest) -> Made:
        answer = next(answers)
        if isinstance(answer, OSError):
            raise answer
        return answer

    with opened(make) as queue:
        with pytest.raises(OSError, match="gone"):
            asyncio.run(queue.made(ask()))
        assert asyncio.run(queue.made(ask())).name == "name"


def test_addresses_that_give_the_same_file_are_one_dish() -> None:
    assert ask("3.50") == ask("3.5") != ask("3.6")
    assert ask(exhibit_id="timeline", growth="2") == ask(exhibit_id="timeline", growth="3")
    assert ask(exhibit_id="road", growth="2") != ask(exhibit_id="road", growth="3")


def test_the_file_is_the_one_that_the_command_line_writes() -> None:
    made = make_file(ask("3"))
    assert made.content == render(take("ranking", target="3"), "csv")
    assert made.name == "ranking-target3-sipri-2026-10-08-en.csv"


def test_a_queue_that_is_closed_drops_who_waits_and_ends_its_threads() -> None:
    maker = Maker(ready=False)

    async def closed() -> list[Made | BaseException]:
        queue = ExportQueue(maker)
        asked = [asyncio.ensure_future(queue.made(each)) for each in many(4)]
        while len(maker.asked) < 2:
            await asyncio.sleep(0.01)
        queue.close()
        maker.ready.set()
        return await asyncio.gather(*asked, return_exceptions=True)

    outcomes = asyncio.run(closed())
    assert len(maker.asked) == 2  # the two in progress; the others were never begun
    assert sum(isinstance(outcome, Made) for outcome in outcomes) == 2
    assert sum(isinstance(outcome, asyncio.CancelledError) for outcome in outcomes) == 2
