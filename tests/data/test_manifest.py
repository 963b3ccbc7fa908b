"""A table that was cut, exchanged or left behind by an update that was cut off is named, refused or put right."""

from __future__ import annotations

import logging
from pathlib import Path

import pandas as pd
import pytest

import data
from data import checksums
from data.importing.commit import wait_until_complete
from data.importing.lock import only_one
from data.manifest import main, write
from data.schema import TABLES
from data.table_file import Fault, TableError, read_table
from data.update import main as update_main
from tests.data import books, kills
from tests.data.books import contents

DATA = Path(data.__file__).parent
DO = "take it from a backup or git, or after an edit by hand: python -m data.manifest --write"


def test_the_committed_manifest_fits_the_committed_tables() -> None:
    rows = {name: entry.rows for name, entry in checksums.check(DATA).items()}
    assert rows == {name: len(frame) for name, frame in data.load().every.items()}


@pytest.mark.parametrize("name", ["gdp", "budget", "sipri_share", "nato_share", "exchange_rate", "tax"])
def test_a_table_cut_at_a_line_end_is_named_with_its_rows(house: Path, name: str) -> None:
    path = house / "tables" / f"{name}.csv"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    half = len(lines) // 2
    path.write_text("".join(lines[:half]), encoding="utf-8")
    said = f'"{name}.csv" has {half - 1} rows; allowed: the {len(lines) - 1} rows that were written: {DO}'
    with pytest.raises(TableError) as refused:
        data.load(folder=house)
    assert str(refused.value) == f"{(house / 'tables').as_posix()}: {said}"


def test_a_table_of_another_edition_is_named(house: Path) -> None:
    path = house / "tables" / "sipri_usd.csv"
    path.write_text(path.read_text(encoding="utf-8").replace("62.158094", "62.158095"), encoding="utf-8")
    with pytest.raises(TableError, match=r'"sipri_usd.csv" has other values; allowed: the 1261 rows that were written'):
        data.load(folder=house)


def test_a_half_restored_folder_is_refused_with_every_table_that_is_missing(house: Path) -> None:
    for name in ("gdp", "tax"):
        (house / "tables" / f"{name}.csv").unlink()
    with pytest.raises(TableError) as refused:
        checksums.check(house)
    assert [fault.value for fault in refused.value.faults] == ["gdp.csv", "tax.csv"]
    assert {fault.problem for fault in refused.value.faults} == {"cannot be read (No such file or directory)"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (None, "manifest.toml: is missing"),
        ("", "manifest.toml: is empty"),
        ("gdp = [", "manifest.toml: cannot be understood"),
        ("gdp = 1\n", "manifest.toml: cannot be understood"),
        ('gdp = { rows = 121, sha256 = "0" }\n', '"breakdown.csv" is not in tables/manifest.toml'),
    ],
)
def test_a_manifest_that_is_none_is_refused(house: Path, text: str | None, said: str) -> None:
    path = house / checksums.NAME
    path.unlink()
    if text is not None:
        path.write_text(text, encoding="utf-8")
    with pytest.raises(TableError, match=said):
        data.load(folder=house)


def test_the_line_ends_of_a_checkout_do_not_matter(house: Path) -> None:
    for path in (house / "tables").iterdir():
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert len(data.load(folder=house).gdp) == len(data.load().gdp)


def test_after_an_edit_by_hand_one_command_writes_it_anew(house: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = house / "tables" / "wars.csv"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(lines[:-1]), encoding="utf-8")
    assert main([], house) == 2
    assert '"wars.csv" has 77 rows; allowed: the 78 rows' in capsys.readouterr().err
    assert main(["--write"], house) == 0
    assert capsys.readouterr().out.startswith("wars: 77 rows, 78 before\n24 tables with ")
    assert len(data.load(folder=house).every["wars"]) == 77
    assert main(["--write"], house) == 0
    assert capsys.readouterr().out.startswith("No table has changed.\n")


def test_a_table_that_is_not_valid_is_not_written_into_it(house: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = house / "tables" / "wars.csv"
    path.write_text(path.read_text(encoding="utf-8").replace("2001", "20x1", 1), encoding="utf-8")
    before = contents(house)
    assert main(["--write"], house) == 2
    assert 'column start_year: "20x1" is no number' in capsys.readouterr().err
    assert contents(house) == before


def test_an_update_does_not_take_a_cut_table_for_a_whole_one(
    house: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = house / "tables" / "gdp.csv"
    path.write_text("".join(path.read_text(encoding="utf-8").splitlines(keepends=True)[:60]), encoding="utf-8")
    before = contents(house)
    book = books.save(books.nato(), tmp_path / "240617-a.xlsx")
    assert update_main(["--nato", str(book)], house) == 2
    assert '"gdp.csv" has 59 rows; allowed: the 121 rows' in capsys.readouterr().err
    assert contents(house) == before


@pytest.mark.parametrize(("at", "shown"), [(0, kills.OLD), (2, kills.OLD), (4, kills.OLD), (5, kills.NEW)])
def test_an_update_killed_between_two_renames_is_never_served_mixed(
    tmp_path: Path, at: int, shown: tuple[float, float], caplog: pytest.LogCaptureFixture
) -> None:
    folder = kills.copied(tmp_path / "data")
    before = contents(folder)
    assert kills.kill(folder, "update", at)
    if at in (2, 4):
        assert checksums.fitting(folder) is None
        assert kills.kill(folder, "served", 1)  # the start that undoes it is killed too
    with caplog.at_level(logging.WARNING):
        assert kills.served(folder) == shown
    assert ("had been cut off halfway: its files are undone" in caplog.text) == (at in (2, 4))
    if shown == kills.OLD:
        written = {name: content for name, content in contents(folder).items() if not name.startswith(".update")}
        assert written == before


def test_while_an_update_is_written_the_start_waits_and_then_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = kills.copied(tmp_path / "data")
    assert kills.kill(folder, "update", 3)
    monkeypatch.setattr("data.importing.commit._PATIENCE_S", 0.2)
    with (
        only_one(folder),
        pytest.raises(TableError, match=r"was cut off and cannot be undone .*another update is running"),
    ):
        wait_until_complete(folder)
    wait_until_complete(folder)
    assert checksums.fitting(folder)


@pytest.mark.parametrize("fails", [False, True])
def test_an_update_written_while_the_tables_are_read_is_read_as_a_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fails: bool
) -> None:
    folder = kills.copied(tmp_path / "data")
    read: list[str] = []

    def meanwhile(path: Path, *more: object) -> pd.DataFrame:
        read.append(path.stem)
        if read.count("sipri_usd") == 1 and path.stem == "sipri_usd":
            kills.update(folder)  # the shares have been read by now
            if fails:
                raise TableError("sipri_usd.csv", [Fault(None, "source", "a-new-one", "an id of sources.toml")])
        return read_table(path, *more)  # type: ignore[arg-type]

    monkeypatch.setattr("data.figures.read_table", meanwhile)
    assert kills.served(folder) == kills.NEW
    assert read[-len(TABLES) :] == list(TABLES)


@pytest.mark.parametrize("link", [".update", ".update/before", "tables", "tables/gdp.csv", "sources.toml"])
@pytest.mark.parametrize("more", [[], ["--dry-run"]])
def test_a_link_out_of_the_folder_is_not_followed(
    house: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], link: str, more: list[str]
) -> None:
    outside = tmp_path / "outside"
    (outside / "tables").mkdir(parents=True)
    (outside / "tables" / "gdp.csv").write_text("not ours", encoding="utf-8")
    path = house / link
    path.parent.mkdir(exist_ok=True)
    if path.exists():
        path.rename(tmp_path / "moved")
    path.symlink_to(tmp_path / "moved" if (tmp_path / "moved").exists() else outside)
    before = contents(outside)
    assert update_main(["--sipri", "a.xlsx", *more], house) == 2
    assert f"{path}: is a link to " in capsys.readouterr().err
    assert main(["--write"], house) == 2
    assert contents(outside) == before
    assert path.is_symlink()


def test_a_link_in_the_place_of_a_copy_is_not_written_through(tmp_path: Path) -> None:
    folder = kills.copied(tmp_path / "data")
    assert kills.kill(folder, "update", 4)
    # A link within the folder, since one out of it is refused before.
    (folder / "tables" / "sipri_share.csv.old").symlink_to(folder / "sources.toml")
    before = (folder / ".update" / "before" / "sources.toml").read_bytes()
    wait_until_complete(folder)
    assert (folder / "sources.toml").read_bytes() == before
    assert checksums.fitting(folder)


def test_a_link_within_the_folder_is_no_fault(house: Path) -> None:
    real = house / "gdp-of-today.csv"
    path = house / "tables" / "gdp.csv"
    path.rename(real)
    path.symlink_to(real)
    write(house)
    assert len(data.load(folder=house).gdp) == len(data.load().gdp)
