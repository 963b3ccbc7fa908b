"""The options of the command, with usage, help and errors in the reader's language.

argparse has its own texts in English alone. What it would say stands here in `Words`; its two private methods that lay
text out in lines are replaced, since they count a full-width character as one column.
"""

from __future__ import annotations

import argparse
import errno
import functools
import itertools
import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NoReturn

from components.export.order import SHAPES, SLIDE
from components.export.request import allowed
from components.model.controls import LANGUAGES, keys
from components.words import Words
from data.share_unit import UNITS

BRIEFINGS = ("html", "pdf")
PROGRAM = "python -m components.export"
LONGEST = 400  # characters of an option that a message repeats; Fluent refuses 1,000


class HelpInWords(argparse.HelpFormatter):
    """Help whose lines end between two phrases and are as wide as the terminal, in Japanese too."""

    def __init__(self, prog: str, *, words: Words) -> None:
        super().__init__(prog)
        self._words = words

    def add_usage(
        self, usage: str | None, actions: Iterable[Any], groups: Iterable[Any], prefix: str | None = None
    ) -> None:
        super().add_usage(usage, actions, groups, prefix or self._words("command-usage-prefix"))

    def _split_lines(self, text: str, width: int) -> list[str]:
        return self._words.wrapped(text, width)

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        return "\n".join(indent + line for line in self._words.wrapped(text, width))


class CommandParser(argparse.ArgumentParser):
    """Takes the options of a command; says in the reader's language what it cannot take, and ends with 2."""

    def __init__(self, words: Words) -> None:
        super().__init__(
            prog=PROGRAM,
            usage=words("command-usage", program=PROGRAM),
            description=words("command-about"),
            formatter_class=functools.partial(HelpInWords, words=words),
            add_help=False,
            allow_abbrev=False,
            exit_on_error=False,
        )
        self._words = words
        self._with_value: set[str] = set()
        self._group = self.add_argument_group(words("command-options"))
        self.option("-h", "--help", action="help", help=words("command-help"))

    def option(self, *names: str, help: str, **settings: Any) -> None:
        """Adds an option. `help` is printed as it is: a per cent sign in it is one."""
        added = self._group.add_argument(*names, help=help.replace("%", "%%"), **settings)
        if added.nargs is None:
            self._with_value.add("/".join(names))

    def taken(self, given: Sequence[str]) -> argparse.Namespace:
        """The options of a command line."""
        try:
            options, unknown = self.parse_known_args(given)
        except argparse.ArgumentError as error:
            message = f"command-value-{'missing' if error.argument_name in self._with_value else 'unexpected'}"
            self.error(self._words(message, option=error.argument_name or ""))
        if unknown:
            self.error(self._words("command-unknown", given=self._words.joined(unknown)[:LONGEST]))
        return options

    def error(self, message: str) -> NoReturn:
        self.exit(2, self.format_usage() + self._words("command-error", program=self.prog, message=message) + "\n")


def command_parser(words: Words) -> CommandParser:
    """The parser of `python -m components.export`."""
    parser = CommandParser(words)
    for key in keys():
        told = words("command-key", name=words(f"control-{key}"), allowed=allowed(key, words))
        parser.option(f"--{key}", metavar=key.upper(), help=told)
    for name in ("exhibit", "choice", "format"):
        action = "append" if name == "exhibit" else "store"
        parser.option(f"--{name}", metavar=name.upper(), action=action, help=words(f"command-{name}"))
    parser.option("--size", metavar=_one_of(SHAPES), default=SLIDE.shape, help=words("command-size"))
    parser.option("--width", metavar="PIXELS", help=words("command-width"))
    parser.option("--briefing", metavar=_one_of(BRIEFINGS), help=words("command-briefing"))
    parser.option("--bundle", action="store_true", help=words("command-bundle"))
    parser.option("--deck", action="store_true", help=words("command-deck"))
    parser.option("--own", metavar="FILE", type=Path, help=words("command-own"))
    parser.option("--unit", metavar=_one_of(UNITS), help=words("command-own-unit"))
    parser.option("--out", metavar="DIR", type=Path, default=Path(), help=words("command-out"))
    parser.option("--list", action="store_true", help=words("command-list"))
    return parser


def refusal(key: str, given: str, allowed: str, words: Words) -> str:
    """What an option was given that it cannot take, and what it can."""
    return words("command-refused", option=f"--{key}", given=given[:LONGEST], allowed=allowed)


def reason(error: OSError, words: Words) -> str:
    """Why the system did not do what it was asked, in the reader's language where it is one of the usual reasons."""
    name = errno.errorcode.get(error.errno or 0, "")
    if words.has(f"system-error-{name}"):
        return words(f"system-error-{name}")
    return words("system-error", name=name or str(error))


def command_language(given: Sequence[str]) -> str:
    """The language of `--lang`, or else of the machine, where it is one of the two."""
    asked = [text for option, text in itertools.pairwise(given) if option == "--lang"]
    asked += [text.removeprefix("--lang=") for text in given if text.startswith("--lang=")]
    own = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    return next((lang for lang in (*asked, own[:2]) if lang in LANGUAGES), LANGUAGES[0])


def _one_of(values: Iterable[str]) -> str:
    return f"{{{','.join(values)}}}"
