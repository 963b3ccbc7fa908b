"""The Japanese of the English texts in the tables' notes and in sources.toml, from japanese.toml."""

import functools
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path

ALLOWED = "a text in Japanese, or one whose Japanese stands in data/japanese.toml"
_FILE = Path(__file__).with_name("japanese.toml")
_WRITTEN = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")


def in_japanese(text: str) -> str:
    """`text` in Japanese; what is empty or written in Japanese stays. Raises KeyError where it has none."""
    return text if not text or _WRITTEN.search(text) else catalogue()[text]


def has_japanese(text: str) -> bool:
    """Whether a reader of Japanese can be given `text`."""
    return not text or _WRITTEN.search(text) is not None or text in catalogue()


@functools.cache
def catalogue() -> Mapping[str, str]:
    """Every English text and its Japanese."""
    texts: dict[str, str] = tomllib.loads(_FILE.read_text(encoding="utf-8"))
    return texts
