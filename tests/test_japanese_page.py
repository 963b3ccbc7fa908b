"""The page in Japanese, tab by tab, with everything opened: no English in any element that Streamlit is given."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from components.exhibits import EXHIBITS
from components.model.scenario import MEASURES
from components.page.method_tables import TERMS
from components.page.places import all_places
from components.words import load_words
from tests.latin import english
from tests.test_page import given, page, run

# Fields of an element that the reader never sees.
HIDDEN = {
    "id", "form_id", "key", "url", "icon", "spec", "config", "data", "format", "widget_label_id", "user_key", "type",
    "component_name", "js_content", "css_content", "html_content", "css_path", "js_path", "isolate_styles", "anchor",
    "tag", "element_type", "label_visibility", "arrow_data", "columns", "column_order", "theme", "selection_mode",
    "body_hash", "query_param_key", "json", "mixed", "raw_values", "default", "border_color", "icon_position",
    "deferred_file_id", "language", "formatted_options_id", "editing_mode", "markdown_id",
}  # fmt: skip


def said(message: Any) -> Iterator[tuple[str, str]]:
    """Every text of an element, with the field it stands in."""
    for field, value in message.ListFields():
        if field.name in HIDDEN:
            continue
        for part in value if field.is_repeated else [value]:
            if hasattr(part, "ListFields"):
                yield from said(part)
            elif isinstance(part, str):
                yield field.name, part


@pytest.mark.parametrize("asof", ["2025-06-21", "2026-10-08"])
@pytest.mark.parametrize("place", all_places())
def test_no_english_on_the_page(place: str, asof: str) -> None:
    app = page(lang="ja", exhibit=place, asof=asof, keep="target:2.5", target="99", year="9x")
    texts: list[tuple[str, str]] = []
    for part in ("table", "sources", "take") if place in EXHIBITS else ("",):
        app.session_state[f"fold-{place}"] = part or None
        run(app)
        assert not part or len(app.dataframe) == (part == "table")
        texts += [
            (field, text)
            for element in elements(app)
            for field, text in said(element)
            if not text.startswith(("<style>", "<iframe")) and text != "English"  # the switch names each in itself
        ]
        for frame in app.dataframe:
            columns = json.loads(frame.proto.columns or "{}").values()
            texts += [("column", column.get("label", "")) for column in columns]
    texts += [
        ("claim", text)
        for claim in given(app, "claims")["claims"]
        for key, text in claim.items()
        if isinstance(text, str) and key != "tally"
    ]
    texts = [(field, text) for field, text in texts if not text.startswith("https://")]
    assert len(texts) > 100
    terms = [load_words("en")(f"term-{term}") for term in TERMS]
    terms += [load_words("en")(f"measure-{measure}") + f", `{measure}`" for measure in MEASURES]
    for term in terms:  # the glossary names each in English, too
        texts = [(field, text.replace(f"（{term}）", "")) for field, text in texts]
    wrong = {f"{field}: {text}": words for field, text in texts if (words := english(text))}
    assert wrong == {}


def elements(app: Any) -> list[Any]:
    """The protocol message of every element and block of the page."""
    found: list[Any] = []

    def walk(node: Any) -> None:
        proto = getattr(node, "proto", None)
        if hasattr(proto, "ListFields"):
            found.append(proto)
        for child in getattr(node, "children", {}).values():
            walk(child)

    walk(app._tree)
    return found
