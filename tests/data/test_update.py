"""The command writes all or nothing, shows what changes before, and does nothing the second time."""

from __future__ import annotations

import csv
import datetime
import errno
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import data
from data.importing.merge import as_csv, read_rows
from data.importing.refusal import RefusedError
from data.importing.workbook import read_book
from data.manifest import write
from data.schema import TABLES
from data.sources import read_sources
from data.table_file import first_day
from data.update import TOUCHED, main
from tests.data import books
from tests.data.books import Grids, Tinted, contents, find

DATA = Path(data.__file__).parent
ROOT = DATA.parent
TODAY = datetime.date(2026, 11, 23)
RELEASED = ("--released", "2027-04-26")


def rows(folder: Path, table: str, source: str) -> dict[tuple[str, ...], dict[str, str]]:
    with (folder / "tables" / f"{table}.csv").open(encoding="utf-8") as file:
        return {
            tuple(row[k] for k in TABLES[table].key): row for row in csv.DictReader(file) if row["source"] == source
        }


def next_edition() -> Grids:
    """SIPRI's edition of April 2027: Japan's 2025 revised from 1.4117 to 1.5, 2026 new, all else as before."""
    grids = books.sipri(1949, 2026)
    japan = grids["Share of GDP"][find(grids["Share of GDP"], "Japan")]
    japan[-2:] = [0.015, Tinted(0.0171)]
    return grids


def saved(grids: Grids, folder: Path, name: str, day: datetime.datetime = datetime.datetime(2026, 4, 27)) -> str:
    return str(books.save(grids, folder / name, day))


def test_importing_the_same_files_twice_changes_nothing(
    house: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = [
        "--sipri",
        saved(books.sipri(), tmp_path, "SIPRI-Milex-data-1949-2025.xlsx"),
        "--nato",
        saved(books.nato(), tmp_path, "240617-def-exp-2024-TABLES-en.xlsx"),
    ]
    before = contents(house)
    assert main(asked, house, TODAY) == 0
    first = contents(house)
    assert {name for name in first if first[name] != before[name]} == {"sources.toml"}
    source = read_sources(house / "sources.toml")["nato-2024-06"]
    assert (source.file, len(source.sha256), source.imported) == (
        "240617-def-exp-2024-TABLES-en.xlsx",
        64,
        "2026-11-23",
    )
    capsys.readouterr()
    assert main(asked, house, datetime.date(2027, 1, 5)) == 0
    assert capsys.readouterr().out.endswith("Nothing to change: the tables hold all of this already.\n")
    assert contents(house) == first


def test_a_new_edition_is_shown_and_written_beside_the_old(
    house: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    book = saved(next_edition(), tmp_path, "SIPRI-Milex-data-1949-2026.xlsx", datetime.datetime(2027, 4, 26))
    before = contents(house)
    assert main(["--sipri", book, *RELEASED, "--dry-run", "--all"], house, TODAY) == 0
    shown = capsys.readouterr().out
    assert contents(house) == before
    # 3,250 shares in the tables and 55 of 2026; 661 dollars less the world's of 2025, plus 55 and the world's of 2026.
    assert "sipri_share: 55 new, 1 revised, 3249 confirmed; 0 rows as before" in shown
    assert "JPN 2025: revised 1.4117 -> 1.5000 (+0.0883)" in shown
    assert "JPN 2026: new 1.7100" in shown
    assert "sipri_usd: 56 new, 1 gone, 660 confirmed; 0 rows as before" in shown
    assert "WLD 2025: gone, was 2886.572" in shown
    assert "The 55 selected countries are taken, 1 others are left out" in shown
    assert shown.endswith(
        "Nothing was written (--dry-run). Would change: sources.toml, tables/sipri_share.csv, tables/sipri_usd.csv, "
        "tables/manifest.toml\n"
    )
    assert main(["--sipri", book, *RELEASED], house, TODAY) == 0
    old, new = (rows(house, "sipri_share", f"sipri-{edition}") for edition in ("2026-04", "2027-04"))
    assert (old["JPN", "2025"]["share_pct"], new["JPN", "2025"]["share_pct"]) == ("1.4117", "1.5000")
    assert new["JPN", "2026"]["kind"] == "estimate"
    assert new["JPN", "2026"]["release"] == "2027-04-26"
    assert (len(old), len(new)) == (3250, 3305)
    figures = data.load(folder=house)
    japan = figures.sipri_share[figures.sipri_share["iso3"] == "JPN"].set_index("year")["share_pct"]
    assert (japan[2024], japan[2025], japan[2026]) == (1.2946, 1.5, 1.71)


def test_an_edition_without_a_day_has_its_year_and_says_so(house: Path, tmp_path: Path) -> None:
    book = saved(next_edition(), tmp_path, "SIPRI-Milex-data-1949-2026.xlsx", datetime.datetime(2027, 9, 1))
    assert main(["--sipri", book], house, TODAY) == 0
    source = read_sources(house / "sources.toml")["sipri-2027"]
    assert (source.published, source.edition) == ("2027", "2027")
    assert source.doubt.startswith("The workbook does not name its day of release")
    assert rows(house, "sipri_share", "sipri-2027")["JPN", "2026"]["release"] == "2027"
    assert data.load(folder=house).latest == datetime.date(2027, 1, 1)


def test_a_dry_run_names_the_table_that_cannot_be_read(house: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = house / "tables" / "sipri_usd.csv"
    table.write_text("iso3\n", encoding="utf-8")
    assert main(["--sipri", "book.xlsx", "--dry-run"], house, TODAY) == 2
    assert table.as_posix() in capsys.readouterr().err


def test_a_dry_run_writes_nothing_in_the_folder_not_even_for_a_while(house: Path, tmp_path: Path) -> None:
    book = saved(next_edition(), tmp_path, "SIPRI-1949-2026.xlsx", datetime.datetime(2027, 4, 26))
    before = [(path, path.stat().st_mtime_ns) for path in (house, *sorted(house.rglob("*")))]
    assert main(["--sipri", book, "--dry-run"], house, TODAY) == 0
    assert [(path, path.stat().st_mtime_ns) for path in (house, *sorted(house.rglob("*")))] == before


@pytest.mark.parametrize("more", ["", '"--dry-run", ', '"--all", '])
def test_nothing_is_written_that_nobody_could_be_shown(house: Path, tmp_path: Path, more: str) -> None:
    book = saved(next_edition(), tmp_path, "SIPRI-1949-2026.xlsx", datetime.datetime(2027, 4, 26))
    before = contents(house)
    run = f"""
import sys
from pathlib import Path
from data.update import main
sys.exit(main([{more}"--sipri", {book!r}], Path({str(house)!r})))
"""
    read, write = os.pipe()
    os.close(read)
    ended = subprocess.run(
        [sys.executable, "-c", run], cwd=ROOT, stdout=write, stderr=subprocess.PIPE, text=True, check=False
    )
    os.close(write)
    assert contents(house) == before
    cut = "Refused; nothing was written.\nThe output was cut off; expected: a reader of all of it\n"
    assert (ended.returncode, ended.stderr) == (2, cut)


def test_the_list_of_sources_keeps_its_form(house: Path, tmp_path: Path) -> None:
    before = (house / "sources.toml").read_text(encoding="utf-8")
    book = saved(next_edition(), tmp_path, "SIPRI-Milex-data-1949-2026.xlsx", datetime.datetime(2027, 4, 26))
    main(["--sipri", book, *RELEASED], house, TODAY)
    after = (house / "sources.toml").read_text(encoding="utf-8")
    start = after.index("[sipri-2027-04]")
    end = after.index("[stat-2024]")
    assert after[:start] + after[end:] == before
    assert after[start:end].endswith('"\n\n')
    source = read_sources(house / "sources.toml")["sipri-2027-04"]
    assert (source.edition, source.published, source.accessed) == ("April 2027", "2027-04-26", "2026-11-23")
    assert source.file == "SIPRI-Milex-data-1949-2026.xlsx"


def test_a_corrected_file_of_a_known_edition_takes_its_place(
    house: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    grids = books.nato()
    share, equipment = grids["TABLE3"], grids["TABLE8a"]
    share[find(share, "Portugal")][3] = 1.31  # 2014, was 1.31: no change
    share[find(share, "Portugal")][4] = 1.40  # 2015, was 1.33
    equipment[find(equipment, "Albania")][3] = ".."  # 2014, was 16.65
    before = rows(house, "nato_share", "nato-2024-06")
    assert before["PRT", "2015"]["share_pct"] == "1.33"
    assert main(["--nato", saved(grids, tmp_path, "240617-b.xlsx")], house, TODAY) == 0
    shown = capsys.readouterr().out
    assert "nato_share: 1 corrected; 362 rows as before\n    PRT 2015: corrected 1.33 -> 1.40 (+0.07)\n" in shown
    assert "ALB 2014: gone, was 16.65" in shown
    after = rows(house, "nato_share", "nato-2024-06")
    assert after.pop(("PRT", "2015"))["share_pct"] == "1.40"
    assert after == {key: row for key, row in before.items() if key != ("PRT", "2015")}
    assert ("ALB", "2014") not in rows(house, "nato_equipment", "nato-2024-06")


def test_what_a_person_has_noted_stays(house: Path, tmp_path: Path) -> None:
    path = house / "tables" / "nato_usd.csv"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("nato-2024-06,\n", "nato-2024-06,Partial edition.\n", 1), encoding="utf-8")
    write(house)
    assert main(["--nato", saved(books.nato(), tmp_path, "240617-a.xlsx")], house, TODAY) == 0
    assert "nato-2024-06,Partial edition.\n" in path.read_text(encoding="utf-8")


def test_a_rename_that_fails_leaves_every_file_as_it_was(
    house: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    before = contents(house)
    replace = Path.replace
    done: list[str] = []

    def failing(self: Path, target: Path) -> Path:
        if self.name == "sipri_usd.csv":  # the second table; the others are in place by then
            raise OSError(errno.ENOSPC, "No space left on device", str(self))
        done.append(self.name)
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", failing)
    book = saved(next_edition(), tmp_path, "SIPRI-1949-2026.xlsx", datetime.datetime(2027, 4, 26))
    assert main(["--sipri", book], house, TODAY) == 2
    assert done[:3] == ["manifest.toml", "sources.toml", "sipri_share.csv"]
    assert contents(house) == before
    assert "No space left on device. All files are as they were" in capsys.readouterr().err


def test_an_update_that_was_killed_is_undone_by_the_next(
    house: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = contents(house)
    book = saved(next_edition(), tmp_path, "SIPRI-1949-2026.xlsx", datetime.datetime(2027, 4, 26))
    killed = f"""
import os
from pathlib import Path
from data.update import TOUCHED, main
replace = Path.replace
def dying(self, target):
    if self.name == "sipri_usd.csv":
        os._exit(9)
    return replace(self, target)
Path.replace = dying
main(["--sipri", {book!r}], Path({str(house)!r}))
"""
    assert subprocess.run([sys.executable, "-c", killed], cwd=ROOT, capture_output=True, check=False).returncode == 9
    assert contents(house)["tables/sipri_share.csv"] != before["tables/sipri_share.csv"]
    halfway = contents(house)
    assert main(["--sipri", book, "--dry-run"], house, TODAY) == 0
    told = capsys.readouterr().out
    assert "An update had been cut off halfway: its files are undone in what follows." in told
    assert "sipri_share: 55 new, 1 revised, 3249 confirmed; 0 rows as before" in told
    assert contents(house) == halfway
    bad = tmp_path / "bad.xlsx"
    bad.write_bytes(b"no workbook")
    assert main(["--sipri", str(bad)], house, TODAY) == 2
    assert "its files are undone" in capsys.readouterr().out
    assert contents(house) == before


def test_a_table_that_would_break_a_rule_is_refused_with_the_sheet(
    house: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    grids = books.nato()
    iceland = find(grids["TABLE5"], "Iceland")
    grids["TABLE5"][iceland][-1] = 15000  # half of the year before
    before = contents(house)
    assert main(["--nato", saved(grids, tmp_path, "240617-a.xlsx")], house, TODAY) == 2
    told = capsys.readouterr().err
    assert f'sheet "TABLE5", row {iceland + 1}, column N (ISL 2024): nato_context, row' in told
    assert 'column value: "15" is not allowed; allowed: at least 0.75 of the year before' in told
    assert contents(house) == before


def _truncated(path: Path) -> None:
    books.save(books.sipri(2014), path)
    path.write_bytes(path.read_bytes()[:-2000])


def _half(path: Path) -> None:
    books.save(books.sipri(2014), path)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def _no_workbook(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("readme.txt", "no workbook")


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda path: None, "book.xlsx: cannot be read (No such file or directory); expected: "),
        (Path.mkdir, "book.xlsx: cannot be read (Is a directory); expected: "),
        (lambda path: path.write_bytes(b""), "book.xlsx: is empty or over 50 MB; expected: "),
        (lambda path: path.write_text("Country,2024\n"), "book.xlsx: is damaged or no Excel workbook (BadZipFile"),
        (_truncated, "book.xlsx: is damaged or no Excel workbook (BadZipFile"),
        (_half, "book.xlsx: is damaged or no Excel workbook (BadZipFile"),
        (_no_workbook, "book.xlsx: is damaged or no Excel workbook ("),
        (
            lambda path: books.save(books.nato(), path),
            'book.xlsx: no sheet with "percentage of gross domestic product"',
        ),
    ],
)
def test_what_is_no_workbook_of_sipri_is_refused(
    house: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], make: object, message: str
) -> None:
    assert callable(make)
    make(tmp_path / "book.xlsx")
    before = contents(house)
    assert main(["--sipri", str(tmp_path / "book.xlsx")], house, TODAY) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith(f"Refused; nothing was written.\n{message}")
    assert "Traceback" not in told.err
    assert contents(house) == before


def test_a_file_that_unpacks_to_too_much_is_not_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("data.importing.workbook._MOST_UNPACKED", 1_000_000)
    with zipfile.ZipFile(tmp_path / "bomb.xlsx", "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/workbook.xml", b"0" * 2_000_000)
    with pytest.raises(RefusedError, match=r"bomb.xlsx: holds 2 MB; expected: under 1 MB"):
        read_book(tmp_path / "bomb.xlsx")


def test_one_bad_workbook_keeps_the_good_one_out_too(house: Path, tmp_path: Path) -> None:
    grids = books.nato()
    grids["TABLE3"][find(grids["TABLE3"], "Poland*")][13] = "soon"
    good = saved(next_edition(), tmp_path, "SIPRI-1949-2026.xlsx", datetime.datetime(2027, 4, 26))
    before = contents(house)
    assert main(["--sipri", good, "--nato", saved(grids, tmp_path, "240617-a.xlsx")], house, TODAY) == 2
    assert contents(house) == before


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        ([], "nothing to read; expected: --sipri FILE.xlsx, --nato FILE.xlsx, --imf or --worldbank"),
        (["--released", "2027-04-26", "--imf"], "--released: is the day of one workbook"),
        (["--released", "2027-04-26", "--sipri", "a", "--nato", "b"], "--released: is the day of one workbook"),
    ],
)
def test_a_wish_that_says_too_little_is_refused(
    asked: list[str], message: str, house: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(asked, house, TODAY) == 2
    assert message in capsys.readouterr().err


def test_a_day_that_is_none_is_refused(house: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["--released", "26 April", "--sipri", "a"], house, TODAY)
    assert left.value.code == 2
    assert "'26 April' is no day; expected: YYYY-MM-DD" in capsys.readouterr().err


def test_the_command_is_the_modules_name() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "data.update", "--sipri", "nowhere.xlsx"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.returncode, run.stdout) == (2, "")
    assert run.stderr.startswith("Refused; nothing was written.\nnowhere.xlsx: cannot be read")


@pytest.mark.parametrize("table", [table for names in TOUCHED.values() for table in names])
def test_tables_stand_in_the_order_that_the_command_writes(table: str) -> None:
    path = DATA / "tables" / f"{table}.csv"
    found = read_rows(path)
    ordered = sorted(found, key=lambda row: (*(row[k] for k in TABLES[table].key), str(first_day(row["release"]))))
    assert as_csv(table, ordered) == path.read_text(encoding="utf-8")
