"""Requests for files over HTTP: any name, any query, any validator."""

from __future__ import annotations

import asyncio
from typing import Any, NamedTuple
from urllib.parse import quote

from hypothesis import strategies as st
from starlette.requests import Request

from components.exhibits import EXHIBITS
from components.export.order import FORMATS
from components.serve.export_queue import ExportQueue, FileRequest, Made
from components.serve.export_route import Export, own_keys
from tests.fuzz.entrance import Entrance
from tests.fuzz.texts import texts

LONGEST_ANSWER = 300_000  # bytes that say what cannot be used
FILE = b"file"


class Asked(NamedTuple):
    """A request: what stands after /export/, the query as it came, and the file that the client has already."""

    name: str
    query: bytes
    known: bytes


names = st.builds("{}.{}".format, st.sampled_from(list(EXHIBITS)), st.sampled_from(list(FORMATS)))
pairs = st.lists(st.tuples(st.sampled_from(own_keys()) | texts, texts), max_size=5)
queries = st.one_of(
    pairs.map(lambda found: "&".join(f"{quote(key)}={quote(text)}" for key, text in found).encode()),
    pairs.map(lambda found: "&".join(f"{key}={text}" for key, text in found).encode()),
    st.binary(max_size=300),
    st.sampled_from([(b"&a", 1_999), (b"target=3&", 440), (b"%", 4_000), (b"%ff=%fe&", 400), (b"\xff", 3_000)]).map(
        lambda part: part[0] * part[1]
    ),
)
requests = st.builds(
    Asked, name=names | names | names | texts, query=queries, known=st.just(b"") | texts.map(str.encode)
)


def check_request(asked: Asked) -> None:
    """The file, or a short plain text that no browser reads as anything else."""

    def make(_: FileRequest) -> Made:
        return Made("file", FILE, '"etag"')

    scope = {
        "type": "http",
        "method": "GET",
        "path": f"/export/{asked.name}",
        "path_params": {"name": asked.name},
        "query_string": asked.query,
        "headers": [(b"if-none-match", asked.known)] if asked.known else [],
    }
    export = Export(ExportQueue(make))
    try:
        answer = asyncio.run(export.answer(Request(scope)))
    finally:
        export.queue.close()
    assert answer.headers["x-content-type-options"] == "nosniff"
    if answer.status_code == 200:
        assert answer.body == FILE
    elif answer.status_code != 304:
        assert answer.status_code in (400, 404)
        assert answer.headers["content-type"] == "text/plain; charset=utf-8"
        assert len(bytes(answer.body)) <= LONGEST_ANSWER


ENTRANCES = {"address": Entrance(requests, check_request, 150)}
FOUND: dict[str, list[Any]] = {}
