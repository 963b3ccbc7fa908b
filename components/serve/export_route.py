"""GET /export/{exhibit}.{format}?target=3.5&lang=ja: the file that the page and the command line give.

The keys are those of the link, with `choice`, and `size` and `width` for pictures. Keys that other sites add (`fbclid`,
`v=2`, `utm_source`) and the page's `exhibit` and `embed` are ignored; a key that looks misspelt is refused. Every other
answer is plain text: 400 names the key, the value and what is allowed, 404 the exhibits and formats, 503 says when to
come back.
"""

from __future__ import annotations

import asyncio
from difflib import get_close_matches
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from components.exhibits import EXHIBITS, resolved
from components.export.data_files import SCHEMA
from components.export.order import FORMATS, MADE, order
from components.export.pictures.chrome import Busy, ChromeError, LatePicture, NoBrowser, explained
from components.export.request import SIZE_KEYS, Refusal, asked_choice, asked_scenario, asked_size
from components.model.control_kinds import SHOWN
from components.model.controls import LANGUAGES, keys
from components.serve import log, metrics
from components.serve.export_queue import ExportQueue, FileRequest, FullError, LateError, Made, file_request
from components.words import Words, load_words

PATH = "/export/{name:path}"
EXAMPLE = "/export/ranking.png?target=3"
LONGEST = 4_000  # bytes of a query; every key at its longest takes less
PAGE_KEYS = ("exhibit", "embed")  # of the page's address, from which a file's address may be copied
ALIKE = 0.75  # difflib's ratio, of 1, from which a key counts as misspelt
FRESH_SECONDS = 600  # that browsers and proxies may use a file without asking again
RETRY_SECONDS = 5
PLAIN = {"X-Content-Type-Options": "nosniff", "Cache-Control": "no-store"}


def own_keys() -> tuple[str, ...]:
    """The keys that an address may have: those of the link, and some of its own."""
    return (*keys(), "choice", *SIZE_KEYS)


def misspelt(key: str) -> bool:
    """Whether a key that an address may not have looks like one that it may have."""
    known = own_keys()
    return key not in known and key not in PAGE_KEYS and bool(get_close_matches(key.lower(), known, 1, ALIKE))


class Export:
    """The route. Slow work runs in threads, at most as many as `queue` allows."""

    def __init__(self, queue: ExportQueue | None = None) -> None:
        self.queue = queue or ExportQueue()

    async def answer(self, request: Request) -> Response:
        """The answer to one request."""
        if request.path_params["name"] == SCHEMA.name:
            return Response(SCHEMA.read_bytes(), media_type="application/schema+json")
        exhibit_id, _, format = request.path_params["name"].partition(".")
        exhibit_id, pairs = resolved(exhibit_id), _pairs(request)
        words = load_words(_language(pairs))
        if exhibit_id not in EXHIBITS or format not in MADE:
            known = {"exhibits": words.joined(list(EXHIBITS)), "formats": words.joined(list(FORMATS))}
            return _plain_text(404, words("address-unknown", example=EXAMPLE, **known))
        try:
            asked = await asyncio.to_thread(read, exhibit_id, format, pairs, words)
            if not isinstance(asked, FileRequest):
                return _counted(format, "refused", _plain_text(400, _refused(asked, words)))
            return await self._served(asked, request)
        except Exception as error:
            metrics.ERRORS.labels("export").inc()
            text = words("unexpected-error", id=log.unexpected(error, where="export"))
            return _counted(format, "failed", _plain_text(500, text))

    async def _served(self, asked: FileRequest, request: Request) -> Response:
        words, format = asked.order.words, asked.format
        cached = self.queue.cached(asked)
        try:
            made = cached or await self.queue.made(asked)
        except NoBrowser as error:
            return _counted(format, "no-browser", _plain_text(503, explained(error, words)))
        except (FullError, Busy):
            return _counted(format, "busy", _later(words))
        except (LateError, LatePicture):
            return _counted(format, "late", _later(words))
        except ChromeError as error:
            metrics.ERRORS.labels("export").inc()
            id = log.unexpected(error, where="export")
            text = words("sentence-space").join([explained(error, words), words("unexpected-error", id=id)])
            return _counted(format, "failed", _plain_text(500, text))
        answer = _file(made, MADE[format].media_type, request.headers.get("if-none-match", ""))
        return _counted(format, "unchanged" if answer.status_code == 304 else "cached" if cached else "made", answer)


def read(
    exhibit_id: str, format: str, pairs: list[tuple[str, str]] | None, words: Words
) -> FileRequest | tuple[Refusal, ...]:
    """The file that the query asks for, or what of it cannot be used. `pairs` is None for a query that is too long."""
    if pairs is None:
        return (Refusal("?", words("address-long"), words("address-longest", bytes=LONGEST)),)
    raw = dict(pairs)
    refused = [
        Refusal(key[:SHOWN], text[:SHOWN], words("address-keys", keys=words.joined(list(own_keys()))))
        for key, text in pairs
        if misspelt(key)
    ]
    names = [key for key, _ in pairs if key in own_keys()]
    refused += [
        Refusal(key, raw[key][:SHOWN], words("address-once")) for key in dict.fromkeys(names) if names.count(key) > 1
    ]
    view, faults = asked_scenario(raw, words)
    refused += faults
    pictures = EXHIBITS[exhibit_id].choices
    picked = asked_choice(exhibit_id, raw["choice"]) if "choice" in raw else None
    if "choice" in raw and picked is None:
        allowed = words.joined(list(pictures)) if pictures else words("address-choice-none")
        refused.append(Refusal("choice", raw["choice"][:SHOWN], allowed))
    size, misfits = asked_size(raw, format, words)
    refused += misfits
    if refused:
        return tuple(refused)
    return file_request(order(exhibit_id, view, picked), format, size)


def _pairs(request: Request) -> list[tuple[str, str]] | None:
    text: bytes = request.scope["query_string"]
    if len(text) > LONGEST:
        return None
    return parse_qsl(text.decode("latin-1"), keep_blank_values=True)


def _language(pairs: list[tuple[str, str]] | None) -> str:
    asked = dict(pairs or ()).get("lang", "")
    return asked if asked in LANGUAGES else LANGUAGES[0]


def _refused(refused: tuple[Refusal, ...], words: Words) -> str:
    return "\n".join(
        words("command-refused", option=refusal.key, given=refusal.given, allowed=refusal.allowed)
        for refusal in refused
    )


def _file(made: Made, media_type: str, known: str) -> Response:
    headers = {
        "ETag": made.etag,
        "Cache-Control": f"public, max-age={FRESH_SECONDS}",
        "X-Content-Type-Options": "nosniff",
    }
    # A proxy that compresses weakens the validator; the file is the same.
    if known.strip() == "*" or made.etag in [tag.strip().removeprefix("W/") for tag in known.split(",")]:
        return Response(status_code=304, headers=headers)
    headers |= {"Content-Type": media_type, "Content-Disposition": f'inline; filename="{made.name}"'}
    return Response(made.content, headers=headers)


def _later(words: Words) -> Response:
    answer = _plain_text(503, words("address-later", seconds=RETRY_SECONDS))
    answer.headers["Retry-After"] = str(RETRY_SECONDS)
    return answer


def _plain_text(status: int, text: str) -> Response:
    return PlainTextResponse(f"{text}\n", status_code=status, headers=PLAIN)


def _counted(format: str, outcome: str, answer: Response) -> Response:
    metrics.EXPORTS.labels(format, outcome).inc()
    return answer
