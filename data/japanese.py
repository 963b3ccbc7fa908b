"""The Japanese of the English texts in the tables' notes and in sources.toml, from the two japanese.toml."""

import functools
import re
import tomllib
from pathlib import Path

ALLOWED = "a text in Japanese, or one whose Japanese stands in data/japanese.toml"
_FILE = Path(__file__).with_name("japanese.toml")
_OF_IMPORTS = _FILE.parent / "importing" / "japanese.toml"
_WRITTEN = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")


def in_japanese(text: str) -> str:
    """`text` in Japanese; unchanged if it is empty or Japanese already. Raises KeyError where it has no translation."""
    return text if not text or _WRITTEN.search(text) else (catalogue() | of_imports())[text]


def has_japanese(text: str) -> bool:
    """Whether `text` is Japanese already or has a translation."""
    return not text or _WRITTEN.search(text) is not None or text in catalogue() or text in of_imports()


@functools.cache
def catalogue() -> dict[str, str]:
    """Every English text and its Japanese."""
    return _texts(_FILE)


@functools.cache
def of_imports() -> dict[str, str]:
    """The English texts that `data.update` writes of an edition, and their Japanese."""
    return _texts(_OF_IMPORTS)


def _texts(path: Path) -> dict[str, str]:
    texts: dict[str, str] = tomllib.loads(path.read_text(encoding="utf-8"))
    return texts
