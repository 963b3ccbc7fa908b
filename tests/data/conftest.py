"""What the tests of the figures share: a copy of the tables that may be written in."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import data

DATA = Path(data.__file__).parent


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """The project's tables and sources, copied."""
    folder = tmp_path / "data"
    shutil.copytree(DATA / "tables", folder / "tables")
    shutil.copy(DATA / "sources.toml", folder)
    return folder
