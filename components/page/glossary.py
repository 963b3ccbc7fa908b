"""The terms of the page in English and Japanese, each with what it means in the reader's language."""

from __future__ import annotations

from components.model.scenario import MEASURES
from components.words import Words, load_words

OTHER = {"en": "ja", "ja": "en"}
TERMS = (
    "defence-expenditure", "share-of-gdp", "fiscal-year", "budget-request", "unpriced-request", "initial-budget",
    "supplementary-budget", "related", "buildup", "three-documents", "saco", "realignment", "two-plus-two", "pledge",
    "core-defence", "wider-defence", "equipment-share", "contract-basis", "expenditure-basis", "obligatory", "nominal",
    "constant", "rebasing", "general-account", "consumption-tax-point", "local-allocation-tax", "construction-bonds",
)  # fmt: skip


def glossary(words: Words) -> list[str]:
    """A line a term, in the page's order; the four measures come first, each with its key in the link."""
    other = load_words(OTHER[words.lang])
    measures = [
        words(
            "method-term",
            term=words(f"measure-{measure}"),
            other=f"{other(f'measure-{measure}')}, `{measure}`",
            meaning=words(f"measure-{measure}-long"),
        )
        for measure in MEASURES
    ]
    return measures + [
        words(
            "method-term",
            term=words(f"term-{term}"),
            other=other(f"term-{term}"),
            meaning=words(f"term-{term}-meaning"),
        )
        for term in TERMS
    ]
