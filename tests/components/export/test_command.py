"""The command line writes what the page gives, says what it cannot use, and is quiet otherwise."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import types
import zipfile
from pathlib import Path

import pandas as pd
import pytest

from components.exhibits import EXHIBITS
from components.export import __main__
from components.export.__main__ import main
from components.export.office.slides import deck
from components.export.order import FORMATS, Size, file_name, render
from components.export.pictures.chrome import ChromeError
from components.words import load_words
from tests.components.export.orders import take

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C.UTF-8")


def _refused(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    return capsys.readouterr().err


def test_every_option_of_the_design_changes_what_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    keys = {
        "target": "3", "measure": "budget", "year": "2030", "growth": "-0.5", "inflation": "2", "prices": "constant",
        "yen": "140.5", "asof": "2025-06-21", "compare": "USA,DEU", "keep": "target:2;year:2027",
    }  # fmt: skip
    options = [part for key, text in keys.items() for part in (f"--{key}", text)]
    formats = "csv,json,xlsx,pptx"
    assert (
        main([*options, "--lang", "ja", "--exhibit", "cost", "--format", formats, "--out", str(tmp_path / "new")]) == 0
    )
    taken = take("cost", lang="ja", **keys)
    assert {path.name: path.read_bytes() for path in (tmp_path / "new").iterdir()} == {
        file_name(taken, format): render(taken, format) for format in formats.split(",")
    }
    told = capsys.readouterr()
    assert (told.out, told.err) == ("", "")


def test_all_exhibits_are_written_where_none_is_named(tmp_path: Path) -> None:
    assert main(["--format", "csv", "--out", str(tmp_path)]) == 0
    names = {file_name(take(exhibit_id), "csv") for exhibit_id in EXHIBITS}
    assert {path.name for path in tmp_path.iterdir()} == names


def test_several_exhibits_and_a_picture_of_one_are_written(tmp_path: Path) -> None:
    main(["--exhibit", "road", "--exhibit", "compare", "--exhibit", "road", "--format", "csv", "--out", str(tmp_path)])
    main(["--exhibit", "tradeoff", "--choice", "taxes,bonds", "--format", "csv", "--out", str(tmp_path)])
    assert sorted(path.name.partition("-target")[0] for path in tmp_path.iterdir()) == [
        "compare",
        "road",
        "tradeoff-taxes-bonds",
    ]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--target", "7"], "--target 7 cannot be used. Allowed: 0.5 to 6 by 0.01."),
        (["--target", "3.555"], "--target 3.555 cannot be used. Allowed: 0.5 to 6 by 0.01."),
        (["--target", ""], "--target  cannot be used. Allowed: 0.5 to 6 by 0.01."),
        (["--growth", "-3"], "--growth -3 cannot be used. Allowed: -2 to 6 by 0.1."),
        (["--inflation", "x"], "--inflation x cannot be used. Allowed: -1 to 5 by 0.1."),
        (["--year", "2050"], "--year 2050 cannot be used. Allowed: 2027 to 2045 by 1."),
        (["--yen", "20"], "--yen 20 cannot be used. Allowed: 80 to 200."),
        (["--measure", "nato"], "--measure nato cannot be used. Allowed: sipri, budget, related, government."),
        (["--prices", "real"], "--prices real cannot be used. Allowed: nominal, constant."),
        (["--asof", "2024-01-01"], "--asof 2024-01-01 cannot be used. Allowed: 2025-06-21 to 2026-10-08."),
        (["--compare", "USA,XXX"], "--compare XXX cannot be used. Allowed: ALB, AUS, AUT"),
        (["--keep", "target:9"], "--keep target:9 cannot be used. Allowed: keys and values as in target:3;year:2030"),
        (["--lang", "fr"], "--lang fr cannot be used. Allowed: en, ja."),
        (["--exhibit", "pie"], "--exhibit pie cannot be used. Allowed: compare, ranking"),
        (["--format", "csv,gif"], "--format gif cannot be used. Allowed: png, svg, pdf, html, csv, xlsx, pptx, json."),
        (["--width", "400"], "--width 400 cannot be used. Allowed: 480 to 4096."),
        (["--width", "wide"], "--width wide cannot be used. Allowed: 480 to 4096."),
        (["--exhibit", "cost", "--choice", "x"], "--choice x cannot be used. Allowed: years, growth, yen, drivers."),
        (["--choice", "growth"], "--choice growth cannot be used. Allowed: only together with one --exhibit"),
        (["--targe", "3"], "unknown: --targe, 3. --help names the options."),
        (["--lang", "ja", "--target", "7"], "--target 7 は使えません。使える値：0.5から6まで0.01刻み。"),
    ],
)
def test_what_cannot_be_used_is_named_with_what_can(
    arguments: list[str], message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert message in _refused([*arguments, "--out", str(tmp_path)], capsys)
    assert list(tmp_path.iterdir()) == []


def test_the_list_names_exhibits_choices_and_formats(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--list"]) == 0
    listed = capsys.readouterr().out
    assert all(f"  {name} " in listed for name in (*EXHIBITS, *FORMATS))
    assert "What would it cost? (--choice: years, growth, yen, drivers)" in listed


def test_the_machines_language_is_taken_where_none_is_asked_for(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LC_ALL", "ja_JP.UTF-8")
    main(["--list"])
    assert "いくらかかるか" in capsys.readouterr().out


def test_a_folder_that_cannot_be_written_to_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("taken", encoding="utf-8")
    out = str(tmp_path / "file")
    assert f"--out {out} cannot be written to" in _refused(["--format", "csv", "--out", out], capsys)


def test_a_write_that_fails_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(_: Path, target: Path) -> None:
        raise OSError(28, f"No space left on device: {target.name}")

    name = file_name(take("compare"), "csv")
    (tmp_path / name).write_text("before", encoding="utf-8")
    monkeypatch.setattr(Path, "replace", full)
    assert "No space left" in _refused(["--exhibit", "compare", "--format", "csv", "--out", str(tmp_path)], capsys)
    assert [path.name for path in tmp_path.iterdir()] == [name]
    assert (tmp_path / name).read_text(encoding="utf-8") == "before"


def test_a_file_that_cannot_be_made_is_told_and_the_others_are_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def no_pictures(order: object, format: str, *, size: Size) -> bytes:
        if format == "png":
            raise ChromeError("nothing draws here")
        return b"made"

    monkeypatch.setattr(__main__, "render", no_pictures)
    sized = ["--size", "square", "--width", "1600"]
    assert main(["--exhibit", "compare", "--format", "png,csv", *sized, "--out", str(tmp_path)]) == 1
    picture = file_name(take("compare"), "png", size=Size("square", 1600))
    told = load_words("en")("picture-failed")
    assert capsys.readouterr().err == f"{picture} could not be made: {told}\n"
    assert [path.name for path in tmp_path.iterdir()] == [file_name(take("compare"), "csv")]


def test_the_briefing_is_written_alone_unless_exhibits_are_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = types.ModuleType("components.export.web.briefing")
    vars(page)["briefing"] = lambda view, kind: f"{view.scenario.target_pct} {view.words.lang} {kind}".encode()
    monkeypatch.setitem(sys.modules, "components.export.web.briefing", page)
    main(["--target", "3", "--briefing", "pdf", "--lang", "ja", "--out", str(tmp_path / "alone")])
    (alone,) = (tmp_path / "alone").iterdir()
    assert alone.name == "briefing-target3-sipri-2026-10-08-ja.pdf"
    assert alone.read_bytes() == b"3.0 ja pdf"
    main(["--briefing", "html", "--exhibit", "road", "--format", "csv", "--out", str(tmp_path / "both")])
    assert len(list((tmp_path / "both").iterdir())) == 2


def test_bundle_and_deck_are_written_of_the_exhibits_asked_for(tmp_path: Path) -> None:
    asked = ["--target", "3", "--exhibit", "ranking", "--exhibit", "cost", "--format", "json"]
    assert main([*asked, "--bundle", "--deck", "--out", str(tmp_path)]) == 0
    made = {path.suffix: path for path in tmp_path.iterdir()}
    assert set(made) == {".zip", ".pptx"}
    orders = [take("ranking", target="3"), take("cost", target="3")]
    assert made[".pptx"].read_bytes() == deck(orders)
    with zipfile.ZipFile(made[".zip"]) as archive:
        names = {name.partition("/")[2] for name in archive.namelist()}
    assert {"README.md", *(f"exhibits/{file_name(one, 'json')}" for one in orders)} <= names


def test_a_terminal_sees_how_far_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    main(["--exhibit", "compare", "--format", "csv,json", "--out", str(tmp_path)])
    assert "2/2" in terminal.getvalue()


def test_the_module_runs_as_a_command(tmp_path: Path) -> None:
    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-W", "error", "-m", "components.export", *arguments]
        environment = {**os.environ, "LC_ALL": "C.UTF-8"}
        return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)

    made = run("--exhibit", "ranking", "--format", "csv,xlsx,svg", "--out", str(tmp_path))
    assert (made.returncode, made.stdout, made.stderr) == (0, "", "")
    for format in ("csv", "xlsx"):  # another process gives the same bytes
        assert (tmp_path / file_name(take("ranking"), format)).read_bytes() == render(take("ranking"), format)
    refused = run("--target", "7", "--out", str(tmp_path))
    assert refused.returncode == 2
    assert refused.stderr.splitlines()[0] == "usage: python -m components.export [options]"


@pytest.mark.parametrize(
    ("encoding", "module", "arguments"),
    [
        ("cp1252", "components.export", ["--list", "--lang", "ja"]),
        ("cp949", "components.export", ["--lang", "ja", "--target", "防衛"]),
        ("ascii", "data.update", ["--sipri", "防衛–費.xlsx"]),
    ],
)
def test_output_that_knows_few_letters_ends_in_no_traceback(encoding: str, module: str, arguments: list[str]) -> None:
    environment = {**os.environ, "PYTHONIOENCODING": encoding}
    ran = subprocess.run(
        [sys.executable, "-m", module, *arguments], cwd=ROOT, env=environment, capture_output=True, check=False
    )
    said = (ran.stdout + ran.stderr).decode(encoding)
    assert ran.returncode == (0 if "--list" in arguments else 2)
    assert "Traceback" not in said
    assert ("防衛" if encoding == "cp949" else "\\u") in said


OWN = "country,year,share of GDP\nJapan,2026,{}\nAtlantis,2026,1\n"


def test_the_readers_own_figures_are_written_like_the_page_draws_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mine.csv").write_text(OWN.format("1.9"), encoding="utf-16")
    taken = ["--exhibit", "ranking", "--format", "csv", "--out", str(tmp_path / "new")]
    assert main([*taken, "--own", str(tmp_path / "mine.csv")]) == 0
    (written,) = (tmp_path / "new").iterdir()
    assert written.name.startswith("ranking-own-")
    table = pd.read_csv(written, comment="#", encoding="utf-8-sig")
    assert table.loc[table["kind"] == "own", "share_pct"].tolist() == [1.9]
    assert "line 3, country, “Atlantis”: One country by its" in capsys.readouterr().err


def test_the_command_asks_what_the_numbers_of_a_file_are(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own = tmp_path / "mine.csv"
    own.write_text(OWN.format("0.019"), encoding="utf-8")
    taken = ["--exhibit", "ranking", "--format", "csv", "--out", str(tmp_path / "new"), "--own", str(own)]
    assert "Say which: --unit percent, or --unit fraction." in _refused(taken, capsys)
    assert not (tmp_path / "new").exists()
    for unit, share in (("percent", 0.019), ("fraction", 1.9)):
        assert main([*taken, "--unit", unit]) == 0
        (written,) = (tmp_path / "new").iterdir()
        table = pd.read_csv(written, comment="#", encoding="utf-8-sig")
        assert table.loc[table["kind"] == "own", "share_pct"].tolist() == [share]


def test_a_file_of_own_figures_that_cannot_be_used_ends_the_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "bad.csv").write_bytes(b"%PDF-1.7")
    told = _refused(["--own", str(tmp_path / "bad.csv")], capsys)
    assert "“PDF”: This is not a table that can be read here" in told
    assert "nothing of it can be used" in told
    assert "cannot be read: No such file or directory." in _refused(["--own", str(tmp_path / "none.csv")], capsys)
    assert "only together with --own" in _refused(["--unit", "percent"], capsys)
