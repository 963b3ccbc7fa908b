"""The house keeps its shape: imports point one way, every row has its source, the README names what there is."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PURE = [
    *(
        f"components/{name}.py"
        for name in (
            "scenario",
            "query",
            "benchmarks",
            "revisions",
            "exhibit",
            "table",
            "own",
            "template",
            "answer",
            "article",
        )
    ),
    "components/exhibits",
    "components/export",
    "components/words",
]


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _python(*places: str) -> list[Path]:
    paths = [ROOT / place for place in places]
    return [file for path in paths for file in ([path] if path.is_file() else sorted(path.rglob("*.py")))]


def _breaches(files: list[Path], *forbidden: str) -> list[str]:
    return [
        f"{file.relative_to(ROOT)} imports {name}"
        for file in files
        for name in _imports(file)
        if name.split(".")[0] in forbidden or any(name == f or name.startswith(f + ".") for f in forbidden)
    ]


def test_data_imports_nothing_of_the_components() -> None:
    assert _breaches(_python("data"), "components", "streamlit", "plotly") == []


def test_what_is_pure_never_imports_streamlit() -> None:
    assert _breaches(_python(*PURE), "streamlit") == []


def test_the_arithmetic_draws_nothing() -> None:
    assert _breaches(_python("components/scenario.py", "components/query.py"), "plotly", "components.exhibit") == []


def test_the_page_computes_nothing() -> None:
    page = ROOT / "dashboard.py"
    assert _breaches([page], "pandas", "plotly", "numpy", "data") == []
    assert len(page.read_text(encoding="utf-8").splitlines()) < 120


def test_nothing_but_the_web_server_imports_the_web_server() -> None:
    files = [file for file in _python("dashboard.py", "components", "data") if file.parent.name != "serve"]
    assert _breaches(files, "components.serve") == []


def test_an_exhibit_imports_no_other_exhibit() -> None:
    """But for the parts of its own, which bear its name: `tradeoff` and `tradeoff_text`."""
    files = [file for file in _python("components/exhibits") if file.name != "__init__.py"]
    breaches = [
        f"{file.name} imports {name}"
        for file in files
        for name in _imports(file)
        if name.startswith("components.exhibits.") and name.split(".")[2].split("_")[0] != file.stem.split("_")[0]
    ]
    assert breaches == []


@pytest.mark.parametrize("name", ["make run", "make test", "PORT=", "requirements.txt", "cite"])
def test_the_readme_names(name: str) -> None:
    assert name in (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_readme_names_every_table_exhibit_and_key() -> None:
    from components.exhibits import EXHIBITS
    from components.model.controls import keys
    from data.schema import TABLES

    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    missing = [name for name in (*EXHIBITS, *keys(), *TABLES) if f"`{name}`" not in readme]
    assert missing == []


def test_readers_copies_of_the_article_stay_out_of_git() -> None:
    assert "seeds/*.txt" in (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
