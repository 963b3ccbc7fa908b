"""Files are made a few at a time; whoever comes beyond the queue is told at once, and nothing is made twice."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from components import query
from components.export import render
from components.serve.kitchen import Dish, FullError, Kitchen, LateError, Made, cook, dish
from components.words import load_words
from tests.components.export.orders import take


def ask(target: str = "3.5", *, format: str = "csv", exhibit_id: str = "ranking", **keys: str) -> Dish:
    """What an address with this target and other keys asks for."""
    scenario, _ = query.parse({"target": target, **keys})
    return dish(exhibit_id, scenario, load_words("en"), None, format=format)


def many(count: int, format: str = "png") -> list[Dish]:
    return [ask(f"{1 + at / 10:.1f}", format=format) for at in range(count)]


class Cook:
    """Makes `size` bytes when `ready`; notes what was asked of it, and how much at a time."""

    def __init__(self, *, size: int = 1, ready: bool = True) -> None:
        self.asked: list[Dish] = []
        self.now = self.most = 0
        self.ready = threading.Event()
        self._size, self._lock = size, threading.Lock()
        if ready:
            self.ready.set()

    def __call__(self, dish: Dish) -> Made:
        with self._lock:
            self.asked.append(dish)
            self.now += 1
            self.most = max(self.most, self.now)
        assert self.ready.wait(10)
        time.sleep(0.005)
        with self._lock:
            self.now -= 1
        return Made("name", b"x" * self._size, '"etag"')


@contextmanager
def opened(cook: Callable[[Dish], Made], **limits: Any) -> Iterator[Kitchen]:
    kitchen = Kitchen(cook, **limits)
    yield kitchen
    kitchen.close()


def test_two_pictures_are_made_at_a_time_and_twenty_at_once_all_arrive() -> None:
    async def twenty(kitchen: Kitchen) -> list[Made]:
        return list(await asyncio.gather(*(kitchen.made(each) for each in many(20))))

    cook = Cook()
    with opened(cook) as kitchen:
        assert len(asyncio.run(twenty(kitchen))) == 20
    assert (len(cook.asked), cook.most) == (20, 2)


def test_who_comes_beyond_the_queue_is_told_at_once_and_the_others_are_served() -> None:
    cook = Cook(ready=False)

    async def eight(kitchen: Kitchen) -> list[Made | BaseException]:
        asked = [asyncio.ensure_future(kitchen.made(each)) for each in many(8)]
        while sum(each.done() for each in asked) < 3:
            await asyncio.sleep(0.01)
        cook.ready.set()
        return await asyncio.gather(*asked, return_exceptions=True)

    with opened(cook, waiting=5) as kitchen:
        answers = asyncio.run(eight(kitchen))
    assert [isinstance(answer, FullError) for answer in answers] == [False] * 5 + [True] * 3
    assert all(isinstance(answer, Made) for answer in answers[:5])


def test_pictures_that_wait_do_not_hold_up_other_files() -> None:
    slow = threading.Event()

    def make(dish: Dish) -> Made:
        if dish.format == "png":
            assert slow.wait(10)
        return Made("name", b"", '""')

    async def both(kitchen: Kitchen) -> None:
        pictures = [asyncio.ensure_future(kitchen.made(each)) for each in many(4)]
        await kitchen.made(ask(format="csv"))
        assert not any(each.done() for each in pictures)
        slow.set()
        await asyncio.gather(*pictures)

    with opened(make, waiting=4) as kitchen:
        asyncio.run(both(kitchen))


def test_what_takes_too_long_is_told_and_found_ready_later() -> None:
    cook = Cook(ready=False)

    async def early_and_late(kitchen: Kitchen) -> None:
        with pytest.raises(LateError):
            await kitchen.made(ask())
        cook.ready.set()
        while not kitchen.kept(ask()):
            await asyncio.sleep(0.01)

    with opened(cook, seconds=0.05) as kitchen:
        asyncio.run(asyncio.wait_for(early_and_late(kitchen), 10))
    assert len(cook.asked) == 1


def test_the_same_file_asked_for_at_once_is_made_once() -> None:
    cook = Cook()

    async def same(kitchen: Kitchen) -> None:
        await asyncio.gather(*(kitchen.made(each) for each in (ask("3.5"), ask("3.50"), ask("3.5"))))

    with opened(cook) as kitchen:
        asyncio.run(same(kitchen))
    assert len(cook.asked) == 1


def test_what_is_kept_stays_within_its_bytes_and_the_oldest_goes_first() -> None:
    first, second, third = many(3)
    with opened(Cook(size=4), kept_bytes=10) as kitchen:
        for each in (first, second, third):
            asyncio.run(kitchen.made(each))
        assert [kitchen.kept(each) is not None for each in (first, second, third)] == [False, True, True]
    with opened(Cook(size=11), kept_bytes=10) as kitchen:
        asyncio.run(kitchen.made(first))
        assert kitchen.kept(first) is None


def test_a_failure_is_not_kept_and_the_next_one_is_made_anew() -> None:
    answers: Iterator[OSError | Made] = iter([OSError("gone"), Made("name", b"", '""')])

    def make(_: Dish) -> Made:
        answer = next(answers)
        if isinstance(answer, OSError):
            raise answer
        return answer

    with opened(make) as kitchen:
        with pytest.raises(OSError, match="gone"):
            asyncio.run(kitchen.made(ask()))
        assert asyncio.run(kitchen.made(ask())).name == "name"


def test_addresses_that_give_the_same_file_are_one_dish() -> None:
    assert ask("3.50") == ask("3.5") != ask("3.6")
    assert ask(exhibit_id="timeline", growth="2") == ask(exhibit_id="timeline", growth="3")
    assert ask(exhibit_id="path", growth="2") != ask(exhibit_id="path", growth="3")


def test_the_file_is_the_one_that_the_command_line_writes() -> None:
    made = cook(ask("3"))
    assert made.content == render(take("ranking", target="3"), "csv")
    assert made.name == "ranking-target3-sipri-2026-10-08-en.csv"
