"""The tree of errors has every error of the project, at its place."""

from __future__ import annotations

import ast
import builtins
from pathlib import Path

import data
from data.importing import refusal

ROOT = Path(data.__file__).parents[1]


def defined() -> dict[str, str]:
    """The base of every exception class of data and components, by its name."""
    modules = [path for package in ("data", "components") for path in (ROOT / package).rglob("*.py")]
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in modules]
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    bases = {one.name: [ast.unparse(base).split(".")[-1] for base in one.bases] for one in classes}
    found: dict[str, str] = {}
    while more := {
        name: of[0] for name, of in bases.items() if name not in found and any(is_error(base, found) for base in of)
    }:
        found |= more
    return found


def is_error(name: str, found: dict[str, str]) -> bool:
    known = getattr(builtins, name, None)
    built_in = isinstance(known, type) and issubclass(known, BaseException)
    return built_in or name in found or name.endswith(("Error", "Exception"))


def drawn(text: str) -> dict[str, str]:
    """The class above each one in the tree, by its name."""
    above: list[str] = []
    found: dict[str, str] = {}
    for line in text.splitlines():
        depth = (len(line) - len(line.lstrip())) // 4
        if depth:
            name = line.split()[0]
            above = [*above[: depth - 1], name]
            if depth > 1:
                found[name] = above[-2]
    return found


def test_the_tree_has_every_error_below_its_own_base() -> None:
    assert drawn(refusal.__doc__ or "") == defined()
    assert len(defined()) > 10


def test_an_error_two_steps_from_a_built_in_one_is_found() -> None:
    assert defined()["NoBrowser"] == "ChromeError"
    assert defined()["ChromeError"] == "RuntimeError"
