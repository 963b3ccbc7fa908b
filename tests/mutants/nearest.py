"""Which tests are run against a module's mutants: those of its name first, then its users', then its package's."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# They start browsers or servers, or are about these very mutants.
FAR = ("tests/browser/", "tests/bench/", "tests/fuzz/", "tests/mutants/", "tests/components/serve/")
BROWSER = "import Chrome"
EVERYWHERE = 6  # a module that more than these import is held by its package's tests: its users' are all there are


def modules(names: list[str], root: Path = ROOT) -> list[str]:
    """The modules that files and folders name, as paths from the root. Raises FileNotFoundError for another name."""
    found: list[str] = []
    for name in names:
        path = root / name
        if not path.exists():
            raise FileNotFoundError(f"{name}: there is no such module or folder")
        files = sorted(path.rglob("*.py")) if path.is_dir() else [path]
        found += [file.relative_to(root).as_posix() for file in files]
    return list(dict.fromkeys(found))


def nearest_tests(module: str, root: Path = ROOT) -> list[str]:
    """The test files to run for a module, the nearest first."""
    own = _mirrored(module)
    package = sorted(path.relative_to(root).as_posix() for path in (root / own).parent.glob("test_*.py"))
    name = module.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
    files = {path.relative_to(root).as_posix(): path.read_text(encoding="utf-8") for path in _sources(root)}
    users = [path for path, text in files.items() if _imports(text, name)]
    direct = [path for path in users if Path(path).name.startswith("test_")]
    through = [_mirrored(path) for path in users if not path.startswith("tests/")]
    if len(through) > EVERYWHERE:
        through, direct = [], [path for path in direct if path in package]
    order = dict.fromkeys([own, *(path for path in package if path in direct), *through, *direct, *package])
    return [path for path in order if path in files and not path.startswith(FAR) and BROWSER not in files[path]]


def _sources(root: Path) -> list[Path]:
    return [path for folder in ("components", "data", "tests") for path in sorted((root / folder).rglob("*.py"))]


def _mirrored(module: str) -> str:
    """The test file that a module has by its path."""
    path = Path("tests") / module
    return (path.parent / f"test_{path.name}").as_posix()


def _imports(text: str, name: str) -> bool:
    """Whether a source imports a module by its dotted name, as `from a.b import c` or `from a import b`."""
    package, _, last = name.rpartition(".")
    direct = rf"^\s*(?:from {re.escape(name)} import|import {re.escape(name)}\b)"
    within = rf"^\s*from {re.escape(package)} import [^\n]*\b{last}\b" if package else direct
    return re.search(direct, text, re.MULTILINE) is not None or re.search(within, text, re.MULTILINE) is not None
