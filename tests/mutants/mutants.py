"""The mutants of a module: its source with one small change each."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass

import libcst as cst
from libcst import matchers

from tests.mutants.mutmut_internals import changes

# Types are for the checker: a change in them changes nothing that runs.
TYPES = matchers.Annotation() | matchers.Subscript(value=matchers.Name("Literal"))
TYPE_NAMES = matchers.Assign(value=matchers.Subscript(value=matchers.Name("Literal"))) | matchers.Assign(
    value=matchers.Call(func=matchers.Name("TypeVar") | matchers.Name("ParamSpec"))
)
# A decorator runs when its function is defined: "@property" and sizes of caches.
PASSED_OVER = TYPES | TYPE_NAMES | matchers.Decorator() | matchers.Import() | matchers.ImportFrom()


@dataclass(frozen=True, kw_only=True)
class Mutant:
    """A change of one module: the lines that it takes away, those that it puts there, and the module's source then."""

    module: str
    where: str  # the function or class that the change is in, dotted; "" outside of any
    was: str
    becomes: str
    source: str

    @property
    def name(self) -> tuple[str, str, str, str]:
        """What it is told by, whatever line it stands in."""
        return self.module, self.where, self.was, self.becomes


class _Places(cst.CSTVisitor):
    """Collects every change with the node that it replaces and where that stands."""

    def __init__(self) -> None:
        super().__init__()
        self.stack: list[str] = []
        self.found: list[tuple[cst.CSTNode, cst.CSTNode, str]] = []

    def on_visit(self, node: cst.CSTNode) -> bool:
        if matchers.matches(node, PASSED_OVER):
            return False
        self.found += [(node, changed, ".".join(self.stack)) for changed in changes(node)]
        if isinstance(node, cst.FunctionDef | cst.ClassDef):
            self.stack.append(node.name.value)
        return True

    def on_leave(self, original_node: cst.CSTNode) -> None:
        if isinstance(original_node, cst.FunctionDef | cst.ClassDef):
            self.stack.pop()


def mutants(module: str, source: str) -> Iterator[Mutant]:
    """Every mutant of a module's source, in the order of its lines but for those that are no Python."""
    tree, places = cst.parse_module(source), _Places()
    tree.visit(places)
    seen = {source}
    for node, changed, where in places.found:
        mutated = cst.ensure_type(tree.deep_replace(node, changed), cst.Module).code
        if mutated in seen or not _compiles(mutated):
            continue
        seen.add(mutated)
        was, becomes = _difference(source, mutated)
        yield Mutant(module=module, where=where, was=was, becomes=becomes, source=mutated)


def _compiles(source: str) -> bool:
    try:
        compile(source, "mutant", "exec")
    except SyntaxError:
        return False
    return True


def _difference(before: str, after: str) -> tuple[str, str]:
    """The lines that go and the lines that come, each on one line."""
    lines = list(difflib.unified_diff(before.splitlines(), after.splitlines(), n=0, lineterm=""))[2:]
    return tuple(" ".join(line[1:].strip() for line in lines if line[0] == sign) for sign in "-+")  # type: ignore[return-value]
