"""The page as a browser shows it to a reader of Japanese: what is drawn holds no English but names."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from components.model.scenario import MEASURES
from components.page.method_tables import TERMS
from components.words import load_words
from tests.latin import english

ANSWER = 60_000  # milliseconds
# Every text that is drawn, without the names of icons, and without Streamlit's own link for the keyboard.
DRAWN = """() => {
  const texts = []
  const hidden = 'style, script, code, .stSkipToContent, [data-testid*=Icon], [role=img][aria-label$=icon]'
  const walk = root => root.querySelectorAll('*').forEach(element => {
    if (element.shadowRoot) walk(element.shadowRoot)
    if (element.closest(hidden)) return
    const box = element.getBoundingClientRect()
    if (box.width <= 1 || box.height <= 1) return
    element.childNodes.forEach(node => node.nodeType === 3 && texts.push(node.textContent.trim()))
  })
  walk(document.body)
  return texts.filter(text => text)
}"""


@pytest.mark.parametrize("place", ["compare", "ranking", "road", "tradeoff", "timeline", "data"])
@pytest.mark.parametrize("page", [{"locale": "ja-JP"}], indirect=True)
def test_what_is_drawn_holds_no_english(page: Page, app_url: str, place: str) -> None:
    page.goto(f"{app_url}/?exhibit={place}")
    inside = {"data": "[data-testid=stDataFrame]", "timeline": ".st-key-events-more"}
    expect(page.locator(inside.get(place, ".js-plotly-plot .main-svg")).first).to_be_visible(timeout=ANSWER)
    expect(page.get_by_role("heading", name="記事のその後")).to_be_visible(timeout=ANSWER)
    terms = [load_words("en")(f"term-{term}") for term in TERMS]
    terms += [load_words("en")(f"measure-{measure}") for measure in MEASURES]
    texts: list[str] = page.evaluate(DRAWN)
    for term in terms:  # the glossary names each in English, too
        texts = [text.replace(f"（{term}", "（") for text in texts]
    assert len(texts) > 60
    assert {text: words for text in texts if text != "English" and (words := english(text))} == {}
