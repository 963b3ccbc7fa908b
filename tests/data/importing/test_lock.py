"""Of two updates at once one is refused, and what the other writes is whole."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import data
from data.importing.lock import only_one
from data.importing.refusal import RefusedError
from data.update import main
from tests.data import books

DATA = Path(data.__file__).parent


@pytest.mark.parametrize("more", [[], ["--dry-run"]])
def test_a_second_update_is_refused_while_the_first_runs(
    house: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], more: list[str]
) -> None:
    book = str(books.save(books.nato(), tmp_path / "240617-a.xlsx"))
    before = (house / "sources.toml").read_bytes()
    (house / ".update").mkdir()  # what the first has laid there is not swept away
    with only_one(house):
        assert main(["--nato", book, *more], house) == 2
    assert f"{house}: another update is running there (" in capsys.readouterr().err
    assert (house / "sources.toml").read_bytes() == before
    assert (house / ".update").is_dir()
    assert main(["--nato", book], house) == 0
    assert (house / "sources.toml").read_bytes() != before


def test_a_place_where_no_lock_can_stand_is_named(house: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "none"))
    (tmp_path / "none").write_bytes(b"")
    with pytest.raises(RefusedError, match="cannot be locked"), only_one(house):
        pass


def test_the_lock_dies_with_its_process(house: Path) -> None:
    held = f"""
import os
from pathlib import Path
from data.importing.lock import only_one
with only_one(Path({str(house)!r})):
    print("held", flush=True)
    input()
"""
    with subprocess.Popen(
        [sys.executable, "-c", held], cwd=DATA.parent, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(RefusedError, match="another update is running"), only_one(house):
            pass
        other.kill()
    with only_one(house):
        pass
