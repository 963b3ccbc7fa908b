"""The house keeps its shape: imports point one way, every row has its source, the README names what there is."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
# Every package; a module imports only from its own and from those before it.
ORDER = ("data", "words", "article", "model", "kit", "exhibits", "export", "page", "serve")
FILES = [ROOT / "dashboard.py", *sorted((ROOT / "data").rglob("*.py")), *sorted((ROOT / "components").rglob("*.py"))]
MODULES = {file.relative_to(ROOT).as_posix(): ast.parse(file.read_text(encoding="utf-8")) for file in FILES}


def _room(path: str) -> str:
    """The package of ORDER that a path or a dotted name lies in; "" for the page's script and the packages' parent."""
    parts = path.removesuffix(".py").replace("/", ".").split(".")
    return parts[0] if parts[0] == "data" else parts[1] if parts[0] == "components" and len(parts) > 1 else ""


def _imports(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _breaches(allowed: tuple[str, ...], *forbidden: str) -> list[str]:
    """Imports of `forbidden` outside the packages that may."""
    return [
        f"{path} imports {name}"
        for path, tree in MODULES.items()
        if _room(path) not in allowed
        for name in _imports(tree)
        if any(name == one or name.startswith(f"{one}.") for one in forbidden)
    ]


def test_a_module_imports_only_from_its_own_package_and_those_before_it() -> None:
    breaches = [
        f"{path} imports {name}"
        for path, tree in MODULES.items()
        if (own := _room(path))
        for name in _imports(tree)
        if (other := _room(name)) in ORDER and ORDER.index(other) > ORDER.index(own)
    ]
    assert breaches == []


def test_every_module_lies_in_a_package_of_the_order() -> None:
    packages = {path for path in MODULES if path != "components/__init__.py"}
    assert {_room(path) for path in packages} - {""} == set(ORDER)
    assert [file.name for file in (ROOT / "components").glob("*.py")] == ["__init__.py"]


def test_only_the_page_and_the_server_know_streamlit() -> None:
    assert _breaches(("page", "serve", ""), "streamlit") == []


def test_only_the_kit_draws_with_plotlys_own_objects() -> None:
    assert _breaches(("kit",), "plotly.graph_objects") == []


def _loads(tree: ast.Module) -> Iterator[int]:
    """The lines that call `data.load`, by whatever name it was imported."""
    names = {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module in ("data", "data.figures")
        for alias in node.names
        if alias.name == "load"
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            text = ast.unparse(node.func)
            if text in ("data.load", "data.figures.load", "figures.load") or text in names:
                yield node.lineno


def test_figures_are_handed_down_and_loaded_by_who_asks_for_them_only() -> None:
    loading = [
        f"{path}:{line}"
        for path, tree in MODULES.items()
        if _room(path) in ("words", "article", "model", "kit", "exhibits")
        for line in _loads(tree)
    ]
    assert loading == []


def test_an_exhibit_imports_no_other_exhibit() -> None:
    """But for the parts of its own, which bear its name: `tradeoff` and `tradeoff_text`."""
    breaches = [
        f"{path} imports {name}"
        for path, tree in MODULES.items()
        if _room(path) == "exhibits" and not path.endswith("__init__.py")
        for name in _imports(tree)
        if name.startswith("components.exhibits.") and name.split(".")[2].split("_")[0] != Path(path).stem.split("_")[0]
    ]
    assert breaches == []


def test_the_page_computes_nothing() -> None:
    page = ROOT / "dashboard.py"
    names = [name.split(".")[0] for name in _imports(MODULES["dashboard.py"])]
    assert not {"pandas", "plotly", "numpy", "data"} & set(names)
    assert len(page.read_text(encoding="utf-8").splitlines()) < 120


@pytest.mark.parametrize("name", ["make run", "make test", "PORT=", "requirements.txt", "cite"])
def test_the_readme_names(name: str) -> None:
    assert name in (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_readme_names_every_package_in_order() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    places = [readme.find(f"`{'data' if room == 'data' else f'components/{room}'}/`") for room in ORDER]
    assert -1 not in places
    assert places == sorted(places)


def test_the_readme_names_every_table_exhibit_and_key() -> None:
    from components.exhibits import EXHIBITS
    from data.schema import TABLES

    assert undocumented((*EXHIBITS, *TABLES)) == []


def undocumented(names: tuple[str, ...]) -> list[str]:
    """The names that the README does not have."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    return [name for name in names if f"`{name}`" not in readme]


def test_the_readme_has_a_row_for_every_control_with_its_range_and_default() -> None:
    assert undocumented_controls() == []


def undocumented_controls() -> list[str]:
    """The controls of which the README's table has no row, or another range or default."""
    from components.model.controls import CONTROLS

    lines = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    return [
        f"| `{row.key}` | ... | {row.documented()} |"
        for row in CONTROLS
        if not any(line.startswith(f"| `{row.key}` |") and line.endswith(f"| {row.documented()} |") for line in lines)
    ]


def test_readers_copies_of_the_article_stay_out_of_git() -> None:
    assert "seeds/*.txt" in (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
