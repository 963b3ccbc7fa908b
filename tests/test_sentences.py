"""Every sentence of every exhibit over a spread of scenarios, in both languages.

Held: a headline's length, that it names Japan and defence and says units and years together with its question, no
number that is printed as nothing, and no word of the banned list. python -m tests.test_sentences lists faults.
"""

from __future__ import annotations

import itertools
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import data
from components.exhibits import EXHIBITS
from components.exhibits import build as built
from components.kit.exhibit import Exhibit
from components.model.link import parse_link
from components.model.view import View
from components.words import load_words

LINKS = (
    "", "target=0.5", "target=1.4", "target=1.41", "target=2.75&year=2027", "target=3",
    "target=6&year=2045&growth=6&yen=200",
    "measure=budget", "measure=budget&target=1.3", "measure=related&prices=constant&inflation=5", "measure=government",
    "measure=government&target=2", "measure=government&target=5&asof=2025-06-21", "asof=2025-06-21",
    "asof=2025-12-01&target=2.1", "compare=", "keep=target:3;year:2030;name:Early|target:2.7&target=2.7",
)  # fmt: skip
ROOT = Path(__file__).resolve().parents[1]
MOST_WORDS, MOST_CHARACTERS = 25, 80  # of a headline in English and in Japanese
# A pattern, what to say instead, and why.
BANNED = {
    "en": (
        (r"\bnever\b", "did not, in the years held here", "the tables do not hold all years"),
        (r"\bA\b(?=[:)]| (is|would|needs))", "the kept scenario's name", "nobody who reads a file knows what A is"),
        (r"comparable between countries", "one definition for all countries", "SIPRI itself cautions against it"),
        (r"\bas NATO counts\b", "over that year's GDP, as NATO divides", "NATO's definition is not applied"),
        (r"\bhatched\b", "estimate, in words", "nothing is hatched"),
        (r"[−-]0\.0\b(?!\d)", "about the same", "what is not nothing is not printed as nothing"),
    ),
    "ja": (
        ("公約", "目標・合意（政府決定）", "公約は選挙の約束"),
        ("国と国を比べられる", "国際比較が可能", "言い方"),
        ("カ月", "か月", "か国と揃える"),
        ("読者", "利用者", "一つの語に揃える"),
        ("にもとづ|だれ(?!も)", "に基づ、誰", "公用文の表記"),
        ("仮定", "想定", "一つの語に揃える"),
        ("読めない|読み取れない。", "読み込めません", "利用者への文は敬体"),
        ("保つ場合", "維持した場合", "予算の言い方"),
        ("ポイント分（", "％分（", "税率の言い方"),
        ("560兆円に固定", "約560兆円（2022年度実績見込み）を分母とする", "政府の言い方"),
    ),
}
UNITS = re.compile(
    r"%|yen|dollar|point|place|rank|countr|member|event|time|year|claim|share|兆|億|円|ドル|ポイント|位|か国|件|倍|年"
)


def spread() -> Iterator[tuple[str, str, str, str, Exhibit]]:
    """Every picture of every exhibit for every link of LINKS in both languages: id, picture, link, lang, exhibit."""
    for lang, link in itertools.product(("en", "ja"), LINKS):
        scenario, notices = parse_link(dict(part.split("=") for part in link.split("&") if part), data.load())
        assert notices == (), notices
        view = View(data.load(scenario.as_of), scenario, load_words(lang))
        for exhibit_id, entry in EXHIBITS.items():
            for choice in entry.choices or ("",):
                yield exhibit_id, choice, link, lang, built(exhibit_id, view, choice or None)


def faults(exhibit: Exhibit, lang: str) -> Iterator[str]:
    """What is wrong with an exhibit's sentences."""
    headline = exhibit.headline
    if lang == "en":
        if len(headline.split()) > MOST_WORDS:
            yield f"{len(headline.split())} words in the headline"
        named = "Japan" in headline and re.search("defence|military", headline)
    else:
        if len(headline) > MOST_CHARACTERS:
            yield f"{len(headline)} characters in the headline"
        named = "日本" in headline + exhibit.question and re.search("防衛|軍事", headline)
    if not named:
        yield "the headline does not name Japan and defence"
    for text in (headline, *exhibit.details, *exhibit.notes):
        yield from (
            f"{found[0]!r} in {text!r}: {better}"
            for pattern, better, _ in BANNED[lang]
            for found in re.finditer(pattern, text)
        )
        if re.search(r"(?<![\d.,])0%", text):
            yield f"0% in {text!r}"
    for text in (headline, *exhibit.details, *exhibit.notes, *drawn(exhibit)):
        if re.search(r"(?<![\d.,])0\.0(?!\d)|[−-]0(?![\d.])|\$0 bn|(?<!\d)0億ドル", text):
            yield f"nothing printed in {text!r}"
    if re.search(r"\d", headline) and not UNITS.search(headline):
        yield "a number without its unit in the headline"


def drawn(exhibit: Exhibit) -> Iterator[str]:
    """Every text in a picture and of what its marks say; the axes write their own."""
    yield from (str(note["text"]) for note in exhibit.spec["layout"]["annotations"])
    for trace in exhibit.spec["data"]:
        for key in ("text", "customdata"):
            texts = trace.get(key, ())
            yield from map(str, [texts] if isinstance(texts, str) else texts)


@pytest.mark.parametrize("exhibit_id", EXHIBITS)
def test_every_sentence_stands_before_a_hostile_reader(exhibit_id: str) -> None:
    found = {
        f"{choice} {link} {lang}: {fault}": exhibit.headline
        for id_, choice, link, lang, exhibit in spread()
        if id_ == exhibit_id
        for fault in faults(exhibit, lang)
    }
    assert found == {}


def test_no_japanese_text_has_a_banned_word() -> None:
    texts = {
        name: (ROOT / name).read_text(encoding="utf-8")
        for name in ("components/words/ja.ftl", "data/japanese.toml", "README.ja.md", "seeds/article.toml")
    }
    texts |= {path.name: path.read_text(encoding="utf-8") for path in (ROOT / "data/tables").glob("*.csv")}
    found = {
        (name, match[0]): better
        for name, text in texts.items()
        for pattern, better, _ in BANNED["ja"]
        for match in re.finditer(pattern, text)
    }
    assert found == {}


def main() -> int:
    """Lists every fault; 1 where there is one."""
    found = [
        (f"{key[0]} {key[1]} {key[2]} {key[3]}", fault)
        for *key, exhibit in spread()
        for fault in faults(exhibit, key[3])
    ]
    sys.stdout.writelines(f"{where}: {fault}\n" for where, fault in found)
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main())
