"""Every message exists in both languages and is used; figures are written as people write them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from components.words import FOLDER, load_words
from data import load

ROOT = Path(__file__).resolve().parents[3]
CODE = [ROOT / "dashboard.py", *sorted((ROOT / "components").rglob("*.py"))]
# Calls whose text the reader sees; their words come from the .ftl files.
SHOWN = {
    "title", "header", "subheader", "markdown", "caption", "text", "write", "button", "slider", "number_input", "radio",
    "selectbox", "multiselect", "segmented_control", "date_input", "metric", "expander", "warning", "info", "error",
    "success", "tabs", "download_button", "link_button", "toggle", "checkbox", "pills", "popover", "menu_button",
    "file_uploader", "NumberColumn", "TextColumn", "Column", "LinkColumn", "set_page_config",
}  # fmt: skip
SHOWN_KEYWORDS = {"help", "title", "label", "alt", "placeholder", "page_title", "display_text"}


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802 - the visitor's form
        self.names.add(node.id.name)


def _messages(lang: str) -> dict[str, set[str]]:
    resource = FluentParser().parse((FOLDER / f"{lang}.ftl").read_text(encoding="utf-8"))
    junk = [entry.content for entry in resource.body if isinstance(entry, ftl.Junk)]
    assert not junk, junk
    found: dict[str, set[str]] = {}
    for entry in resource.body:
        if isinstance(entry, ftl.Message):
            assert entry.id.name not in found, f"{entry.id.name} stands twice in {lang}.ftl"
            visitor = _Variables()
            visitor.visit(entry)
            found[entry.id.name] = visitor.names
    return found


def _asked_for() -> set[str]:
    """Patterns of the message ids that the code asks for: constants as they are, a placeholder as anything."""
    patterns: set[str] = set()
    for path in CODE:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                patterns.add(re.escape(node.value).replace(r"\{\}", "[a-zA-Z0-9_.-]+"))
            elif isinstance(node, ast.JoinedStr):
                parts = [
                    re.escape(str(part.value)) if isinstance(part, ast.Constant) else "[a-zA-Z0-9_.-]+"
                    for part in node.values
                ]
                if (
                    isinstance(node.values[0], ast.Constant)
                    or "\\-choice" in "".join(parts)
                    or parts[-1] == re.escape("-title")
                ):
                    patterns.add("".join(parts))
    return patterns


def test_both_languages_have_the_same_messages() -> None:
    assert set(_messages("en")) == set(_messages("ja"))


def test_no_message_takes_an_argument_that_the_other_language_is_not_given() -> None:
    english, japanese = _messages("en"), _messages("ja")
    style = {"suffix", "tied", "direction", "brief"}  # choose between forms that one language has and the other has not
    differing = {key for key in english if (english[key] ^ japanese[key]) - style}
    # Japanese counts "FY" and "a year" its own way; these leave out what the sentence beside them says.
    assert differing <= {"key-pace-context"}, differing


def test_every_message_is_used() -> None:
    patterns = [re.compile(pattern) for pattern in _asked_for()]
    unused = [key for key in _messages("en") if not any(pattern.fullmatch(key) for pattern in patterns)]
    assert not unused, unused


def _literals(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        shown = [node.args[0]] if node.func.attr in SHOWN and node.args else []
        shown += [keyword.value for keyword in node.keywords if keyword.arg in SHOWN_KEYWORDS | {"text"}]
        for argument in shown:
            parts = argument.values if isinstance(argument, ast.JoinedStr) else [argument]
            for part in parts:
                if isinstance(part, ast.Constant) and isinstance(part.value, str):
                    bare = re.sub(r"<[^>]*>|:[a-z]+/?[a-z_]*:|:[a-z]+-badge|%\{[^}]*\}", "", part.value)
                    if re.search(r"[A-Za-z\u3040-\u9fff]{2,}", bare):
                        yield f"{path.relative_to(ROOT)}:{node.lineno}: {part.value!r}"


def test_no_word_that_the_reader_sees_stands_in_the_code() -> None:
    assert [found for path in CODE for found in _literals(path)] == []


def test_every_country_and_target_of_the_tables_has_a_name() -> None:
    figures = load()
    for lang in ("en", "ja"):
        words = load_words(lang)
        for table in ("sipri_share", "sipri_usd", "nato_share"):
            for iso3 in figures.every[table]["iso3"].unique():
                assert words.country(iso3)
        targets = figures.targets[~figures.targets["component"].isin(["wider", "equipment", "ceiling"])]
        for id_, component in zip(targets["id"], targets["component"], strict=True):
            if id_.startswith("nato-") and component == "total" and "hague" not in id_:
                continue  # the core row of the same pledge has the name
            assert words.has(f"target-{id_}-{component}"), id_


def test_a_missing_message_or_argument_is_an_error() -> None:
    words = load_words("en")
    with pytest.raises(LookupError):
        words("no-such-message")
    with pytest.raises(ValueError, match="unit-pct"):
        words("unit-pct")


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        ("en", ["27.0 trillion yen", "168 billion dollars", "139,000 yen", "\N{MINUS SIGN}1,000 yen", "21st", "12th"]),
        ("ja", ["27.0兆円", "1,677億ドル", "13万9,000円", "\N{MINUS SIGN}1,000円", "21位", "12位"]),
    ],
)
def test_figures_are_written_as_people_write_them(lang: str, expected: list[str]) -> None:
    words = load_words(lang)
    written = [
        words.trn_jpy(26.961),
        words.bn_usd(167.7),
        words.jpy(138_665),
        words.jpy(-1_000),
        words.place(21),
        words.place(12),
    ]
    assert written == expected


def test_japanese_yen_are_counted_in_ten_thousands() -> None:
    words = load_words("ja")
    assert [words.jpy(value) for value in (0, 9_000, 10_000, 130_000, 1_234_000)] == [
        "0円",
        "9,000円",
        "1万円",
        "13万円",
        "123万4,000円",
    ]


def test_numbers_carry_true_signs_and_no_negative_zero() -> None:
    words = load_words("en")
    assert [words.number(-0.04, 1), words.number(0.04, 1, sign=True)] == ["≈0", "≈0"]
    assert [words.number(0.0, 1), words.number(0.05 - 0.05, 0)] == ["0.0", "0"]
    assert [words.number(-1.25, 2), words.number(1.25, 2, sign=True)] == ["\N{MINUS SIGN}1.25", "+1.25"]
    assert words.number(float("nan"), 1) == "not known"


def test_dates_are_as_precise_as_they_are_written() -> None:
    assert [load_words("en").date(text) for text in ("2026", "2026-04", "2026-04-27")] == [
        "2026",
        "April 2026",
        "27 April 2026",
    ]
    assert [load_words("ja").date(text) for text in ("2026", "2026-04", "2026-04-27")] == [
        "2026年",
        "2026年4月",
        "2026年4月27日",
    ]


def test_wrapped_text_keeps_every_character_and_its_width() -> None:
    text = "出典：SIPRI「2026年4月版」、内閣府「2026年1月」。2026年10月8日時点で公表されていた数値。"
    lines = load_words("ja").wrapped(text, 30)
    assert "".join(lines) == text
    assert all(sum(1 if c.isascii() else 2 for c in line) <= 30 for line in lines)


def test_a_japanese_line_ends_between_phrases_and_cuts_no_date_or_amount() -> None:
    words = load_words("ja")
    headline = "日本の防衛費の比率は10年で0.5ポイント上昇。2035年度に3.5%ならその4倍超、3%なら3倍超の上昇が要る。"
    assert words.balanced(headline, 28) == [
        "日本の防衛費の比率は10年で",
        "0.5ポイント上昇。2035年度に",
        "3.5%ならその4倍超、3%なら",
        "3倍超の上昇が要る。",
    ]
    assert words.wrapped("防衛費は8兆8,454億円、2025年12月26日に決定", 18) == [
        "防衛費は",
        "8兆8,454億円、",
        "2025年12月26日に",
        "決定",
    ]


def test_no_japanese_line_begins_with_a_closing_sign_or_ends_with_an_opening_one() -> None:
    words = load_words("ja")
    assert words.wrapped("ニュー・インディアン「日付」", 10) == ["ニュー・イ", "ンディアン", "「日付」"]
    assert words.wrapped("あいう（え）。", 8) == ["あいう", "（え）。"]
    assert words.wrapped("あいうショー", 8) == ["あいう", "ショー"]
