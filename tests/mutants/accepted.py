"""The survivors that are accepted, each with its reason, and what is wrong when a run is held against them."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tests.mutants.mutants import Mutant

LIST = Path(__file__).with_name("accepted.toml")
HELD = "components/model/"  # where every survivor needs a reason
Name = tuple[str, str, str, str]
KEYS = ("module", "where", "was", "becomes")


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """What a run says that needs a test or a line in the list."""

    unexplained: list[Mutant]
    outdated: list[Name]  # on the list, and killed or gone


def read(path: Path = LIST) -> dict[Name, str]:
    """The reason for each accepted survivor. Raises ValueError for one without a reason or twice there."""
    reasons: dict[Name, str] = {}
    for entry in tomllib.loads(path.read_text(encoding="utf-8"))["survivor"]:
        module, where, was, becomes = (entry[key] for key in KEYS)
        name = (module, where, was, becomes)
        if len(entry.get("reason", "").split()) < 3 or name in reasons:
            raise ValueError(f"{path.name}: a survivor without a reason, or twice there: {name}")
        reasons[name] = entry["reason"]
    return reasons


def judge(survivors: Iterable[Mutant], accepted: Iterable[Name], ran: Iterable[str]) -> Verdict:
    """What of the survivors of the modules that `ran` has no reason, and which reasons no survivor needs any longer."""
    left, names = list(survivors), set(accepted)
    still = {one.name for one in left}
    return Verdict(
        unexplained=[one for one in left if one.module.startswith(HELD) and one.name not in names],
        outdated=sorted(name for name in names - still if name[0] in set(ran)),
    )


def entry(name: Name) -> str:
    """A line of the list, without its reason yet."""
    pairs = [f"{key} = {_quoted(value)}" for key, value in zip(KEYS, name, strict=True)]
    return "\n".join(["[[survivor]]", *pairs, 'reason = ""'])


def _quoted(text: str) -> str:
    return f"'{text}'" if "'" not in text else '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
