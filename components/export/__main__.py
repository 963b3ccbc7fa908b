"""Writes exhibits as files: python -m components.export --target 3 --exhibit ranking --format csv,xlsx --out files.

The keys of a scenario are those of the link. The page puts the nearest allowed value in place of one that cannot be
used and says so; here nobody would read that, so it is refused. Ends with 0; 1 where a file could not be made; 2 for
options that cannot be used.
"""

from __future__ import annotations

import argparse
import functools
import importlib
import itertools
import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlencode

from tqdm import tqdm

from components.exhibits import EXHIBITS, resolved
from components.export.order import FORMATS, SHAPES, SLIDE, Order, Size, file_name, named, order, render
from components.export.own_file import with_own_file
from components.export.pictures.chrome import ChromeError, explained
from components.export.provenance import together
from components.export.request import allowed, asked_choice, asked_scenario, asked_size
from components.model.controls import LANGUAGES, keys
from components.model.link import link_texts
from components.model.view import View
from components.words import Words, load_words
from data.share_unit import UNITS
from data.text_encoding import let_every_text_out

BRIEFINGS = ("html", "pdf")
PROGRAM = "python -m components.export"
FIRST_FORMAT = "png"
INTERRUPTED, TERMINATED = 130, 143
LONGEST = 400  # characters of an option that a message repeats; Fluent refuses 1,000


class Job(NamedTuple):
    """A file to be written: its name, and what makes its bytes."""

    name: str
    make: Callable[[], bytes]


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command with `arguments` (those of the process without them); gives the exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    words = load_words(_language(given))
    parser = _parser(words)
    options = parser.parse_args(given)
    if options.list:
        sys.stdout.write(_listed(words))
        return 0
    jobs = list(_jobs(parser, options, _with_own(parser, options, _view(parser, options, words))))
    try:
        options.out.mkdir(parents=True, exist_ok=True)
        return _write(jobs, options.out, words)
    except OSError as error:
        parser.error(words("command-unwritable", out=str(options.out)[:LONGEST], reason=error.strerror or str(error)))
    except KeyboardInterrupt:
        return INTERRUPTED


def _parser(words: Words) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=PROGRAM,
        usage=words("command-usage", program=PROGRAM),
        description=words("command-about"),
        allow_abbrev=False,
    )
    for key in keys():
        parser.add_argument(f"--{key}", metavar=key.upper(), help=_help(key, words))
    for name, text in (("exhibit", "command-exhibit"), ("choice", "command-choice"), ("format", "command-format")):
        action = "append" if name == "exhibit" else "store"
        parser.add_argument(f"--{name}", metavar=name.upper(), action=action, help=words(text))
    parser.add_argument("--size", choices=tuple(SHAPES), default=SLIDE.shape, help=words("command-size"))
    parser.add_argument("--width", metavar="PIXELS", help=words("command-width"))
    parser.add_argument("--briefing", choices=BRIEFINGS, help=words("command-briefing"))
    parser.add_argument("--bundle", action="store_true", help=words("command-bundle"))
    parser.add_argument("--deck", action="store_true", help=words("command-deck"))
    parser.add_argument("--own", metavar="FILE", type=Path, help=words("command-own"))
    parser.add_argument("--unit", choices=UNITS, help=words("command-own-unit"))
    parser.add_argument("--out", metavar="DIR", type=Path, default=Path(), help=words("command-out"))
    parser.add_argument("--list", action="store_true", help=words("command-list"))
    return parser


def _help(key: str, words: Words) -> str:
    return words("command-key", name=words(f"control-{key}"), allowed=allowed(key, words)).replace("%", "%%")


def _view(parser: argparse.ArgumentParser, options: argparse.Namespace, words: Words) -> View:
    """The view of the options; ends the command for a value that the page would have put right."""
    raw = {key: text for key in keys() if (text := getattr(options, key)) is not None}
    view, refused = asked_scenario(raw, words)
    if refused:
        lines = [_refusal(*refusal, words) for refusal in refused]
        parser.error(words("sentence-space").join(lines))
    return view


def _with_own(parser: argparse.ArgumentParser, options: argparse.Namespace, view: View) -> View:
    """The view with the figures of the reader's own file, where one is named; tells of what is not taken of it, and
    ends the command where nothing is, or where it is open what its numbers are.
    """
    words = view.words
    if options.own is None:
        if options.unit:
            parser.error(_refusal("unit", options.unit, words("command-own-needed"), words))
        return view
    try:
        both, told, problem = with_own_file(view, options.own, options.unit)
    except OSError as error:
        parser.error(
            words("command-own-unreadable", file=str(options.own)[:LONGEST], reason=error.strerror or str(error))
        )
    sys.stderr.writelines(f"{line}\n" for line in told)
    if both is None:
        parser.error(problem)
    return both


def _jobs(parser: argparse.ArgumentParser, options: argparse.Namespace, view: View) -> Iterator[Job]:
    words = view.words
    ids = list(dict.fromkeys(map(resolved, options.exhibit or EXHIBITS)))
    formats = list(dict.fromkeys((options.format or FIRST_FORMAT).split(",")))
    for key, values, known in (("exhibit", ids, tuple(EXHIBITS)), ("format", formats, tuple(FORMATS))):
        for value in values:
            if value not in known:
                parser.error(_refusal(key, value, words.joined(list(known)), words))
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


def _size(parser: argparse.ArgumentParser, options: argparse.Namespace, words: Words) -> Size:
    width = {} if options.width is None else {"width": options.width}
    size, refused = asked_size({"size": options.size, **width}, "png", words)
    if refused:
        parser.error(_refusal(*refused[0], words))
    return size


def _choice(
    parser: argparse.ArgumentParser, options: argparse.Namespace, ids: Sequence[str], words: Words
) -> str | None:
    if options.choice is None:
        return None
    pictures = EXHIBITS[ids[0]].choices if len(ids) == 1 else ()
    picked = asked_choice(ids[0], options.choice) if pictures else None
    if picked is None:
        told = words.joined(list(pictures)) if pictures else words("command-choice-one")
        parser.error(_refusal("choice", options.choice, told, words))
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


def _refusal(key: str, given: str, allowed: str, words: Words) -> str:
    return words("command-refused", option=f"--{key}", given=given[:LONGEST], allowed=allowed)


def _language(given: Sequence[str]) -> str:
    """The language of `--lang`, or else of the machine, where it is one of the two."""
    asked = [text for option, text in itertools.pairwise(given) if option == "--lang"]
    asked += [text.removeprefix("--lang=") for text in given if text.startswith("--lang=")]
    own = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    return next((lang for lang in (*asked, own[:2]) if lang in LANGUAGES), LANGUAGES[0])


if __name__ == "__main__":
    let_every_text_out()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(TERMINATED))  # so that Chrome is ended too
    raise SystemExit(main())
