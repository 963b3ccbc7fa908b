"""Every text that an import writes stands in both languages, and no translation is left over."""

from __future__ import annotations

import ast
from pathlib import Path

import data
from data.importing import nato, nato_edition, sipri_edition
from data.japanese import has_japanese, in_japanese, of_imports
from tests.components.words.test_japanese import digits, found

FOLDER = Path(data.__file__).parent / "importing"


def written() -> set[str]:
    """Every text that stands in the code of the imports."""
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in FOLDER.glob("*.py")]
    texts = [node.value for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Constant)]
    return {text for text in texts if isinstance(text, str)}


def test_each_translated_text_is_one_that_an_import_writes() -> None:
    whole = {
        f"The address that the workbook was downloaded from was not recorded. {nato_edition._DOUBT}",
        f"{sipri_edition._NO_DAY} {sipri_edition._NATIONAL}",
    }
    assert set(of_imports()) <= written() | whole


def test_the_japanese_is_japanese_and_keeps_every_figure() -> None:
    assert found(("japanese.toml", text) for text in of_imports().values()) == {}
    for text, japanese in of_imports().items():
        assert digits(text) <= digits(japanese), text


def test_the_fields_and_notes_of_an_edition_have_their_japanese() -> None:
    for text in (sipri_edition._NATIONAL, nato._JOINED_NOTE, nato._DIFFERS_NOTE, f"D{nato._GNI}", "Calendar year."):
        assert has_japanese(text), text
    assert in_japanese("World Development Indicators") == "世界開発指標"
