"""Twenty files given at once beside twenty readers: each is used or refused in words, and nobody else's run fails."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from tests.bench import load, uploads
from tests.bench.server import Server, serve
from tests.data.own_figures.slow import SLOW

UPLOADS = READERS = 20
GOOD = ("own.csv", b"country,year,share_pct\nJapan,2030,2.2\n")
COSTLY = ("costly.csv", SLOW["many-commas-and-blanks"]())
USED = "In use: 1 "
OTHERS_FIRST = "Other readers’ files are being read just now"
REFUSED = ("Not taken: ", "Reading took more than 5 seconds and was stopped", OTHERS_FIRST)
FAULT = "Reading ended with a fault of the program"
ALL_SECONDS = 60  # two files at a time, each 5 seconds at most, and what is refused at once because others wait
MOST_MB = 450  # of the server alone, without the processes that read


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with serve("components/serve/app.py") as running:
        yield running


def test_twenty_files_at_once_are_used_or_refused_and_every_other_run_ends(server: Server) -> None:
    asyncio.run(_at_once(server))


async def _at_once(server: Server) -> None:
    readers = [await load.open_session(server, reader=number) for number in range(READERS)]
    givers = [await uploads.open_upload(server, reader=READERS + number) for number in range(UPLOADS)]
    files = [GOOD if number % 2 else COSTLY for number in range(UPLOADS)]
    async with asyncio.timeout(ALL_SECONDS):
        came, rounds = await asyncio.gather(
            asyncio.gather(*(uploads.give(server, page, *file) for page, file in zip(givers, files, strict=True))),
            asyncio.gather(*(load.drive(session, 5, 2.0, number / READERS) for number, session in enumerate(readers))),
        )
    assert [len(times) for times in rounds] == [5] * READERS
    for (name, _), shown in zip(files, came, strict=True):
        assert any(text in shown for text in (USED, *REFUSED)), (name, shown)
        assert FAULT not in shown, name
    # Two are read at a time and four wait: of twenty at once some are told to come again.
    assert any(OTHERS_FIRST in shown for shown in came)
    assert server.memory_mb < MOST_MB
    # What was refused because others were in front is taken when they are done.
    assert USED in await uploads.give(server, givers[0], *GOOD)
    for session in [*readers, *(page.session for page in givers if page.session)]:
        await session.socket.close()
