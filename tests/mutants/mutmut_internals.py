"""The one word of mutmut's inside that is used here: its list of operators, each with the kind of node it changes.

`mutmut run` itself leaves out decorated functions and what stands outside of functions, which are half of the model
(`@cached_with_figures`, `@property`, constants), and its workers inherit caches filled by code without a mutant.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

import libcst as cst
from mutmut.mutation.mutators import mutation_operators

# Any: each operator takes the kind of node beside it.
Operators = Sequence[tuple[type, Callable[[Any], Iterable[cst.CSTNode]]]]
OPERATORS: Operators = mutation_operators


def changes(node: cst.CSTNode) -> Iterator[cst.CSTNode]:
    """What the operators put in the place of a node, one after the other; of texts in other letters only one."""
    for kind, operator in OPERATORS:
        if isinstance(node, kind):
            yield from islice(operator(node), 1 if isinstance(node, cst.BaseString) else None)
