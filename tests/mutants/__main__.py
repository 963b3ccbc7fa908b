"""Changes the code one place at a time and runs the nearest tests: python -m tests.mutants components/model data.

Prints the part of the changes that a test noticed. Ends with 1 where a change of `components/model` went unnoticed that
`accepted.toml` has no reason for, or where that list names one that a test notices by now.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue

from tqdm import tqdm

from tests.mutants import accepted
from tests.mutants.mutants import Mutant, mutants
from tests.mutants.nearest import ROOT, modules, nearest_tests
from tests.mutants.trial import OUTPUT, copy_project, passes, preload

AT_MOST = 1_800.0  # seconds that the tests of one module may take without a mutant
Trees = SimpleQueue[Path]


def main(arguments: list[str]) -> int:
    """Runs the mutants of the modules named and says how many were noticed."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__.splitlines()[0])
    parser.add_argument("modules", nargs="*", default=["components/model", "data"], help="files or folders")
    parser.add_argument("--jobs", type=int, default=2, help="how many mutants are tried at a time")
    options = parser.parse_args(arguments)
    names, reasons = modules(options.modules), accepted.read()
    preload()
    tried = 0
    survivors: list[Mutant] = []
    with tempfile.TemporaryDirectory() as folder:
        trees: Trees = SimpleQueue()
        for number in range(options.jobs):
            trees.put(copy_project(Path(folder) / str(number)))
        for name in names:
            found = list(mutants(name, (ROOT / name).read_text(encoding="utf-8")))
            left = list(_survivors(found, trees, options.jobs)) if found else []
            tried, survivors = tried + len(found), survivors + left
            print(f"{name}: {len(found) - len(left)} of {len(found)} noticed", flush=True)
            for one in left:
                if one.name not in reasons:
                    print(f"# No test notices:\n{accepted.entry(one.name)}\n", flush=True)
    explained = sum(one.name in reasons for one in survivors)
    print(f"{tried - len(survivors)} of {tried} mutants were noticed; of the rest {explained} have a reason.")
    verdict = accepted.judge(survivors, reasons, names)
    for old in verdict.outdated:
        print(f"# Noticed by now, or gone; take it off {accepted.LIST.name}:\n{accepted.entry(old)}\n")
    return 1 if verdict.unexplained or verdict.outdated else 0


def _survivors(found: list[Mutant], trees: Trees, jobs: int) -> Iterator[Mutant]:
    """The mutants of one module that no test noticed. Raises RuntimeError where the tests fail without one."""
    module, tests = found[0].module, nearest_tests(found[0].module)
    tree, start = trees.get(), time.monotonic()
    if not passes(tree, tests, seconds=AT_MOST):
        output = (tree / OUTPUT).read_text(encoding="utf-8", errors="replace")[-2_000:]
        raise RuntimeError(f"{module}: its tests fail or take too long without a mutant:\n{output}")
    trees.put(tree)
    seconds = 20 + 5 * (time.monotonic() - start)

    def noticed(mutant: Mutant) -> bool:
        own = trees.get()
        try:
            return not passes(own, tests, seconds=seconds, module=module, source=mutant.source)
        finally:
            trees.put(own)

    with ThreadPoolExecutor(jobs) as pool:
        outcomes = tqdm(pool.map(noticed, found), total=len(found), desc=module, disable=None, leave=False)
        yield from (mutant for mutant, seen in zip(found, outcomes, strict=True) if not seen)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
