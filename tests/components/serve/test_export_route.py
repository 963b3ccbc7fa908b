"""/export gives the file that the page gives, says in plain text what it cannot use, and never breaks."""

from __future__ import annotations

import asyncio
import functools
import json
import time
from collections.abc import Mapping
from urllib.parse import parse_qsl, urlencode

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from starlette.requests import Request
from starlette.responses import Response

from components.export.order import MADE, file_name, render
from components.export.pictures.chrome import Busy, ChromeError, LatePicture, NoBrowser
from components.model.control_kinds import SHOWN
from components.serve.export_queue import ExportQueue, FileRequest, Made
from components.serve.export_route import FRESH_SECONDS, RETRY_SECONDS, Export, own_keys, read
from components.words import load_words
from tests.components.export.orders import take

WITHOUT_BROWSER = [format.id for format in MADE.values() if not format.needs_browser]
NONE: Mapping[str, str] = {}
TEXT = "text/plain; charset=utf-8"


@functools.cache
def served() -> Export:
    return Export()


def ask(
    name: str, keys: Mapping[str, str] = NONE, export: Export | None = None, *, known: str = "", raw: str = ""
) -> Response:
    """The answer to GET /export/name with these keys, or with the query `raw`."""
    scope = {
        "type": "http",
        "method": "GET",
        "path": f"/export/{name}",
        "path_params": {"name": name},
        "query_string": (raw or urlencode(keys)).encode("utf-8", "surrogateescape"),
        "headers": [(b"if-none-match", known.encode())] if known else [],
    }
    return asyncio.run((export or served()).answer(Request(scope)))


def text(answer: Response) -> str:
    return bytes(answer.body).decode("utf-8")


def failing(error: Exception) -> Export:
    def make(_: FileRequest) -> Made:
        raise error

    return Export(ExportQueue(make))


@pytest.mark.parametrize("format", WITHOUT_BROWSER)
def test_it_gives_the_bytes_name_and_type_that_the_page_gives(format: str) -> None:
    taken = take("ranking", target="3", lang="ja")
    answer = ask(f"ranking.{format}", {"target": "3", "lang": "ja"})
    assert (answer.status_code, answer.body) == (200, render(taken, format))
    assert answer.headers["content-type"] == MADE[format].media_type
    assert answer.headers["content-disposition"] == f'inline; filename="{file_name(taken, format)}"'
    assert answer.headers["cache-control"] == f"public, max-age={FRESH_SECONDS}"
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_the_schema_of_json_is_there_where_the_file_says_it_is() -> None:
    answer = ask("exhibit.schema.json", {})
    assert (answer.status_code, json.loads(bytes(answer.body))["$id"]) == (200, "exhibit.schema.json")


def test_every_key_of_the_link_counts() -> None:
    keys = {
        "target": "3", "measure": "budget", "year": "2030", "growth": "-0.5", "inflation": "2", "prices": "constant",
        "yen": "140.5", "asof": "2025-06-21", "compare": "USA,DEU", "keep": "target:2;year:2027",
    }  # fmt: skip
    answer = ask("cost.csv", {"choice": "growth", "lang": "ja", **keys})
    assert answer.body == render(take("cost", "growth", lang="ja", **keys), "csv")


def test_a_file_that_is_known_is_not_sent_again() -> None:
    etag = ask("compare.csv").headers["etag"]
    assert etag.startswith('"')
    for known in (etag, f"W/{etag}", f'"other", {etag}', "*"):
        answer = ask("compare.csv", known=known)
        assert (answer.status_code, answer.body, answer.headers["etag"]) == (304, b"", etag)
    assert ask("compare.csv", known='"other"').status_code == 200
    assert ask("compare.csv", {"target": "3"}).headers["etag"] != etag


@pytest.mark.parametrize(
    ("name", "keys", "message"),
    [
        ("ranking.csv", {"target": "7"}, "target 7 cannot be used. Allowed: 0.5 to 6 by 0.01."),
        ("ranking.csv", {"target": "nan"}, "target nan cannot be used. Allowed: 0.5 to 6 by 0.01."),
        ("ranking.csv", {"target": ""}, "target  cannot be used. Allowed: 0.5 to 6 by 0.01."),
        ("ranking.csv", {"year": "2030.5"}, "year 2030.5 cannot be used. Allowed: 2027 to 2045 by 1."),
        ("ranking.csv", {"asof": "2024-01-01"}, "asof 2024-01-01 cannot be used. Allowed: 2025-06-21 to 2026-10-08."),
        ("ranking.csv", {"compare": "USA,XXX"}, "compare XXX cannot be used. Allowed: ALB, AUS, AUT"),
        ("ranking.csv", {"keep": "target:9"}, "keep target:9 cannot be used. Allowed: keys and values as in"),
        ("ranking.csv", {"lang": "fr"}, "lang fr cannot be used. Allowed: en, ja."),
        ("ranking.csv", {"targe": "3"}, "targe 3 cannot be used. Allowed: the keys target, year, measure"),
        ("compare.csv", {"choice": "x"}, "choice x cannot be used. Allowed: no choice, since this exhibit has one"),
        ("cost.csv", {"choice": "x"}, "choice x cannot be used. Allowed: years, growth, yen, drivers."),
        ("tradeoff.csv", {"choice": "taxes,x"}, "choice taxes,x cannot be used. Allowed: "),
        ("cost.png", {"size": "round"}, "size round cannot be used. Allowed: slide, square, portrait."),
        ("cost.csv", {"size": "square"}, "size square cannot be used. Allowed: a size for PNG, SVG and PDF only."),
        ("cost.png", {"width": "100"}, "width 100 cannot be used. Allowed: 480 to 4096."),
        ("cost.svg", {"width": "900"}, "width 900 cannot be used. Allowed: a width for PNG only."),
        ("cost.csv", {"keep": "x" * 4_000}, "? (the whole query) cannot be used. Allowed: up to 4,000 bytes."),
        ("compare.csv", {"target": "7", "lang": "ja"}, "target 7 は使えません。使える値：0.5から6まで0.01刻み。"),
    ],
)
def test_what_cannot_be_used_is_named_with_what_can(name: str, keys: dict[str, str], message: str) -> None:
    answer = ask(name, keys)
    assert answer.status_code == 400
    assert message in text(answer)
    assert (answer.headers["content-type"], answer.headers["x-content-type-options"]) == (TEXT, "nosniff")
    assert answer.headers["cache-control"] == "no-store"


@pytest.mark.parametrize(
    "raw",
    [
        "fbclid=IwAR0x",
        "utm_source=x&utm_medium=y&utm_medium=z",
        "v=2",
        "_=1701",
        "embed=true",
        "exhibit=ranking",
        "gclid=a",
    ],
)
def test_what_others_put_into_an_address_is_passed_over(raw: str) -> None:
    plain = ask("ranking.csv", {"target": "3"})
    more = ask("ranking.csv", raw=f"target=3&{raw}")
    assert (more.status_code, more.headers["etag"]) == (200, plain.headers["etag"])


@pytest.mark.parametrize("key", ["targe", "Target", "mesure", "langs", "choise", "yeer", "asoff", "bencmark", "sizes"])
def test_a_misspelt_key_is_refused(key: str) -> None:
    answer = ask("ranking.csv", raw=f"{key}=3&v=2")
    assert (answer.status_code, text(answer).startswith(f"{key} 3 cannot be used. Allowed: the keys ")) == (400, True)


def test_a_key_that_stands_twice_is_refused_as_is_every_fault_at_once() -> None:
    told = text(ask("compare.csv", raw="target=3&target=4&year=1")).splitlines()
    assert told == [
        "target 4 cannot be used. Allowed: each key once.",
        "year 1 cannot be used. Allowed: 2027 to 2045 by 1.",
    ]


def test_markup_in_a_query_stays_text_and_a_long_value_is_cut() -> None:
    answer = ask("compare.html", {"measure": "<script>alert(1)</script>" * 9})
    assert (answer.status_code, answer.headers["content-type"]) == (400, TEXT)
    assert len(text(answer)) < 120


@pytest.mark.parametrize("name", ["pie.csv", "ranking.gif", "ranking", ".csv", "", "a/ranking.csv", "ranking.csv.exe"])
def test_what_is_not_there_is_not_found_and_what_is_there_is_named(name: str) -> None:
    answer = ask(name)
    assert (answer.status_code, answer.headers["content-type"]) == (404, TEXT)
    assert "compare, ranking, spenders" in text(answer)
    assert "png, svg, pdf, html" in text(answer)


@pytest.mark.parametrize(
    ("error", "status", "retry", "message"),
    [
        (Busy(), 503, str(RETRY_SECONDS), "Please ask again in 5 seconds"),
        (LatePicture(), 503, str(RETRY_SECONDS), "Please ask again in 5 seconds"),
        (NoBrowser(), 503, None, "none that opens was found here"),
        (ChromeError("secret"), 500, None, "give the number "),
        (ZeroDivisionError("secret"), 500, None, "give the number "),
    ],
)
def test_a_picture_that_cannot_be_made_is_explained(
    error: Exception, status: int, retry: str | None, message: str
) -> None:
    answer = ask("ranking.png", export=failing(error))
    assert (answer.status_code, answer.headers.get("retry-after")) == (status, retry)
    assert message in text(answer)
    assert "secret" not in text(answer)
    assert answer.headers["cache-control"] == "no-store"


def test_a_full_queue_and_a_late_file_say_when_to_come_back() -> None:
    def slow(_: FileRequest) -> Made:
        time.sleep(0.2)
        return Made("name", b"", '""')

    for export in (Export(ExportQueue(slow, waiting=0)), Export(ExportQueue(slow, seconds=0.01))):
        answer = ask("ranking.png", export=export)
        assert (answer.status_code, answer.headers["retry-after"]) == (503, str(RETRY_SECONDS))


VALUES = st.text(max_size=8) | st.sampled_from(
    ["3", "-1", "nan", "1e999", "USA,DEU", "target:3;year:2030", "../x", "<b>"]
)
QUERIES = st.one_of(
    st.binary(max_size=40).map(lambda data: data.decode("utf-8", "surrogateescape")),
    st.lists(st.tuples(st.sampled_from(own_keys()), VALUES), max_size=4).map(urlencode),
)


@settings(max_examples=2_000, deadline=None)
@given(QUERIES)
def test_no_query_breaks_it(raw: str) -> None:
    pairs = parse_qsl(raw, keep_blank_values=True)
    asked = read("cost", "csv", pairs, load_words("en"))
    assert isinstance(asked, FileRequest) or all(len(refusal.given) <= SHOWN for refusal in asked)


@settings(max_examples=100, deadline=None)
@given(QUERIES)
def test_every_query_is_answered(raw: str) -> None:
    answer = ask("cost.csv", export=QUICK, raw=raw)
    assert answer.status_code in (200, 400)
    assert answer.headers["x-content-type-options"] == "nosniff"


QUICK = Export(ExportQueue(lambda _: Made("name", b"", '""')))
