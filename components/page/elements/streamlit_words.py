"""Streamlit's own words on the page, as seen in 1.67.0, each with its Japanese; a test notices when one goes."""

from __future__ import annotations

import json

from components.words import load_words

# As in "streamlit-word-..."; those of WITH_NAME stand with a name or number, {}.
PLAIN = (
    "skip", "sidebar", "collapse", "expand", "decrement", "increment", "option", "options", "open", "clear-value",
    "clear-all", "selected", "menu", "theme", "system", "light", "dark", "print",  "heading",
    "choose-date", "previous-month", "next-month", "date-keys", "copy", "copied", "close", "file", "upload", "drop",
    "no-results", "no-options", "dismiss", "select-all", "previous-result", "next-result", "close-search",
    "type-to-search", "column-menu", "copy-column", "ascending", "descending", "statistics", "format", "autosize",
    "pin", "unpin", "hide-column", "automatic", "localized", "plain", "compact", "dollar", "euro", "yen", "percent",
    "scientific", "accounting", "duration", "count", "empty", "distinct", "average", "deviation", "minimum",
    "quarter", "median", "three-quarters", "maximum", "sum", "shortest", "longest", "mean-length", "connecting",
    "connecting-to", "error", "unconnected", "show-columns", "csv", "search", "fullscreen", "close-fullscreen",
)  # fmt: skip
WITH_NAME = (
    "help", "per-file", "available", "one-available", "remove", "choose-date-of", "year", "month", "day",
    "show-columns-of", "csv-of", "search-of", "fullscreen-of", "close-fullscreen-of", "results", "one-result",
)  # fmt: skip


def pairs() -> list[tuple[str, str]]:
    """Each in English and in Japanese, with {} for the name or number in it."""
    english, japanese = load_words("en"), load_words("ja")
    plain = [f"streamlit-word-{word}" for word in PLAIN]
    named = [f"streamlit-word-{word}" for word in WITH_NAME]
    return [
        *((english(word), japanese(word)) for word in plain),
        *((english(word, name="{}"), japanese(word, name="{}")) for word in named),
    ]


def script() -> str:
    """The list for streamlit_words.js, which is to stand behind it."""
    return f"const STREAMLIT_WORDS = {json.dumps(pairs(), ensure_ascii=False)}\n"
