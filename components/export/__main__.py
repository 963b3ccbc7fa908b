"""Writes exhibits as files: python -m components.export --target 3 --exhibit ranking --format csv,xlsx --out files.

The keys of a scenario are those of the link. The page puts the nearest allowed value in place of one that cannot be
used and says so; here nobody would read that, so it is refused. Ends with 0; 1 where a file could not be made; 2 for
options that cannot be used.
"""

from __future__ import annotations

import argparse
import functools
import importlib
import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlencode

from tqdm import tqdm

from components.exhibits import EXHIBITS, resolved
from components.export.command_parser import (
    BRIEFINGS,
    LONGEST,
    CommandParser,
    command_language,
    command_parser,
    reason,
    refusal,
)
from components.export.order import FORMATS, Order, Size, file_name, named, order, render
from components.export.own_file import with_own_file
from components.export.pictures.chrome import ChromeError, explained
from components.export.provenance import together
from components.export.request import asked_choice, asked_scenario, asked_size
from components.model.controls import keys
from components.model.link import link_texts
from components.model.view import View
from components.words import Words, load_words
from data.share_unit import UNITS
from data.text_encoding import let_every_text_out

FIRST_FORMAT = "png"
INTERRUPTED, TERMINATED = 130, 143


class Job(NamedTuple):
    """A file to be written: its name, and what makes its bytes."""

    name: str
    make: Callable[[], bytes]


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command with `arguments` (those of the process without them); gives the exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    words = load_words(command_language(given))
    parser = command_parser(words)
    options = parser.taken(given)
    if options.list:
        sys.stdout.write(_listed(words))
        return 0
    jobs = list(_jobs(parser, options, _with_own(parser, options, _view(parser, options, words))))
    try:
        options.out.mkdir(parents=True, exist_ok=True)
        return _write(jobs, options.out, words)
    except OSError as error:
        parser.error(words("command-unwritable", out=str(options.out)[:LONGEST], reason=reason(error, words)))
    except KeyboardInterrupt:
        return INTERRUPTED


def _view(parser: CommandParser, options: argparse.Namespace, words: Words) -> View:
    """The view of the options; ends the command for a value that the page would have put right."""
    raw = {key: text for key in keys() if (text := getattr(options, key)) is not None}
    view, refused = asked_scenario(raw, words)
    if refused:
        lines = [refusal(*one, words) for one in refused]
        parser.error(words("sentence-space").join(lines))
    return view


def _with_own(parser: CommandParser, options: argparse.Namespace, view: View) -> View:
    """The view with the figures of the reader's own file, where one is named; tells of what is not taken of it, and
    ends the command where nothing is, or where it is open what its numbers are.
    """
    words = view.words
    if options.unit is not None and options.unit not in UNITS:
        parser.error(refusal("unit", options.unit, words.joined(list(UNITS)), words))
    if options.own is None:
        if options.unit:
            parser.error(refusal("unit", options.unit, words("command-own-needed"), words))
        return view
    try:
        both, told, problem = with_own_file(view, options.own, options.unit)
    except OSError as error:
        parser.error(words("command-own-unreadable", file=str(options.own)[:LONGEST], reason=reason(error, words)))
    sys.stderr.writelines(f"{line}\n" for line in told)
    if both is None:
        parser.error(problem)
    return both


def _jobs(parser: CommandParser, options: argparse.Namespace, view: View) -> Iterator[Job]:
    words = view.words
    ids = list(dict.fromkeys(map(resolved, options.exhibit or EXHIBITS)))
    formats = list(dict.fromkeys((options.format or FIRST_FORMAT).split(",")))
    briefings = [options.briefing] if options.briefing is not None else []
    for key, values, known in (
        ("exhibit", ids, tuple(EXHIBITS)),
        ("format", formats, tuple(FORMATS)),
        ("briefing", briefings, BRIEFINGS),
    ):
        for value in values:
            if value not in known:
                parser.error(refusal(key, value, words.joined(list(known)), words))
    choice = _choice(parser, options, ids, words)
    size = _size(parser, options, words)
    if options.briefing:
        yield Job(
            f"{named('briefing', view)}.{options.briefing}",
            functools.partial(_briefing, view, options.briefing),
        )
    if options.bundle or options.deck:
        yield from _together(options, [order(id, view, choice) for id in ids], formats if options.format else ["csv"])
        return
    if options.briefing and not options.exhibit and not options.format:
        return
    for exhibit_id in ids:
        taken = order(exhibit_id, view, choice)
        for format in formats:
            name = file_name(taken, format, size=size)
            yield Job(name, functools.partial(render, taken, format, size=size))


def _together(options: argparse.Namespace, orders: Sequence[Order], formats: Sequence[str]) -> Iterator[Job]:
    """All exhibits asked for in one ZIP, in one deck, or both."""
    if options.bundle:
        module = importlib.import_module("components.export.bundle")
        yield Job(
            module.bundle_name(orders), functools.partial(module.bundle, orders, formats, link=_link(together(*orders)))
        )
    if options.deck:
        module = importlib.import_module("components.export.office.slides")
        yield Job(f"{named('exhibits', together(*orders))}.pptx", functools.partial(module.deck, orders))


def _link(view: View) -> str:
    """What opens the page as it is, behind the address of the setting; nothing knows another address here."""
    return f"http://localhost/?{urlencode(link_texts(view.scenario, view.figures), safe=',:;|')}"


def _size(parser: CommandParser, options: argparse.Namespace, words: Words) -> Size:
    width = {} if options.width is None else {"width": options.width}
    size, refused = asked_size({"size": options.size, **width}, "png", words)
    if refused:
        parser.error(refusal(*refused[0], words))
    return size


def _choice(parser: CommandParser, options: argparse.Namespace, ids: Sequence[str], words: Words) -> str | None:
    if options.choice is None:
        return None
    pictures = EXHIBITS[ids[0]].choices if len(ids) == 1 else ()
    picked = asked_choice(ids[0], options.choice) if pictures else None
    if picked is None:
        told = words.joined(list(pictures)) if pictures else words("command-choice-one")
        parser.error(refusal("choice", options.choice, told, words))
    return picked


def _write(jobs: Sequence[Job], folder: Path, words: Words) -> int:
    """Writes every file that can be made and tells of the others; a bar shows how far it is, on a terminal only."""
    failed: list[str] = []
    with tqdm(jobs, disable=None, unit=words("command-unit"), file=sys.stderr) as bar:
        for job in bar:
            bar.set_postfix_str(job.name)
            try:
                _save(folder / job.name, job.make())
            except ChromeError as error:
                failed.append(words("command-failed", name=job.name, reason=explained(error, words)))
    sys.stderr.writelines(f"{line}\n" for line in failed)
    return 1 if failed else 0


def _save(path: Path, content: bytes) -> None:
    """The file, whole or not at all."""
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        part.write_bytes(content)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _briefing(view: View, kind: str) -> bytes:
    made: bytes = importlib.import_module("components.export.web.briefing").briefing(view, kind)
    return made


def _listed(words: Words) -> str:
    lines = [words("command-listed-exhibits")]
    for exhibit_id in EXHIBITS:
        options = EXHIBITS[exhibit_id].choices
        told = words("command-listed-choices", choices=words.joined(list(options))) if options else ""
        lines.append(f"  {exhibit_id:<10} {words(f'{exhibit_id}-title')}{told}")
    lines.append(words("command-listed-formats"))
    for format in FORMATS.values():
        lines.append(f"  {format.id:<10} {words(f'format-{format.id}')}")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    let_every_text_out()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(TERMINATED))  # so that Chrome is ended too
    raise SystemExit(main())
