"""The command's usage, help and errors are in the reader's language, whatever argparse would say."""

from __future__ import annotations

import errno
import re
import unicodedata
from pathlib import Path

import pytest

from components.exhibits import EXHIBITS
from components.export.__main__ import main
from components.export.command_parser import command_parser, reason
from components.export.order import FORMATS, SHAPES
from components.model.controls import CONTROLS, LANGUAGES, keys
from components.words import load_words
from data.share_unit import UNITS
from tests.latin import english

METAVARS = {*map(str.upper, keys()), "EXHIBIT", "CHOICE", "FORMAT", "PIXELS", "FILE", "DIR"}
OPTION = re.compile(r"-{1,2}[a-z]+")


def latin(text: str) -> list[str]:
    """The Latin words of a text of the command but for options, what stands for their values, and ids."""
    text = OPTION.sub(" ", text.replace("python -m components.export", ""))
    choices = {choice for entry in EXHIBITS.values() for choice in entry.choices}
    values = {value for control in CONTROLS for value in getattr(control, "options", ())}
    ids = {*METAVARS, *keys(), *EXHIBITS, *choices, *FORMATS, *SHAPES, *UNITS, *values, "name"}
    return [word for word in english(text) if word not in ids]


@pytest.fixture(autouse=True)
def _terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_help_names_every_option_and_prints_per_cent_signs(lang: str, capsys: pytest.CaptureFixture[str]) -> None:
    told = command_parser(load_words(lang)).format_help()
    assert {f"--{key}" for key in keys()} <= set(OPTION.findall(told))
    assert "（%）：0.5" in told if lang == "ja" else "(%): 0.5" in told
    assert "%%" not in told
    with pytest.raises(SystemExit) as ended:
        main(["--lang", lang, "--help"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == told


def test_the_help_in_japanese_holds_no_english_and_no_line_wider_than_the_terminal() -> None:
    told = command_parser(load_words("ja")).format_help()
    assert told.startswith("使い方：python -m components.export [オプション]\n")
    lists = ("比べる国", "比較対象の列")  # codes of countries and of marks
    told = re.sub(rf"({'|'.join(lists)})：[^～]*?(?=\n  --)", "", told)
    assert latin(told) == []
    widths = {line: sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line) for line in told.split("\n")}
    assert {line: width for line, width in widths.items() if width > 80} == {}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--targe", "3"], "使えないオプションです：--targe、3。使えるものは--helpでご覧ください。"),
        (["ranking"], "使えないオプションです：ranking。使えるものは--helpでご覧ください。"),
        (["--target"], "--target には値が必要です。"),
        (["--own"], "--own には値が必要です。"),
        (["--bundle=3"], "--bundle に値は付けられません。"),
        (["-hx"], "-h/--help に値は付けられません。"),
        (["--size", "wide"], "--size wide は使えません。使える値：slide、square、portrait。"),
        (["--unit", "x"], "--unit x は使えません。使える値：percent、fraction。"),
        (["--unit", ""], "--unit  は使えません。使える値：percent、fraction。"),
        (["--unit", "percent"], "--unit percent は使えません。使える値：--ownと一緒のときだけ。"),
        (["--briefing", "doc"], "--briefing doc は使えません。使える値：html、pdf。"),
        (["--exhibit", "pie"], "--exhibit pie は使えません。使える値：compare、ranking、"),
        (["--choice", "growth"], "種類のある図を--exhibitで一つだけ選んだ場合に限る。"),
        (["--lang", "fr", "--lang", "ja", "--target", "7"], "--target 7 は使えません。"),
        (["--own", "/none.csv"], "--own /none.csv を読み込めません：ファイルまたはフォルダーがありません。"),
        (["--own", "/"], "--own / を読み込めません：フォルダーです。"),
        (
            ["--format", "csv", "--out", "/dev/null/x"],
            "--out /dev/null/x に書き込めません：途中にフォルダーでないものがあります。",
        ),
    ],
)
def test_errors_are_in_japanese(arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--lang", "ja", *arguments])
    assert ended.value.code == 2
    told = capsys.readouterr().err
    assert message in told
    assert told.startswith("使い方：")
    assert "：エラー：" in told
    given = {part for text in arguments for part in re.findall("[a-z]+", text)}
    assert [word for word in latin(told) if word not in given] == []


def test_the_systems_reasons_are_in_japanese(tmp_path: Path) -> None:
    words = load_words("ja")
    assert reason(PermissionError(errno.EACCES, "Permission denied"), words) == "権限がありません"
    assert reason(OSError(errno.EIO, "Input/output error"), words) == "システムのエラー（EIO）"
    with pytest.raises(OSError, match="No such") as missing:
        (tmp_path / "none").read_bytes()
    assert reason(missing.value, load_words("en")) == "No such file or directory"
