"""The page as a browser shows it to a reader of Japanese: what is drawn holds no English but names."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

import data
from components.model.option_controls import comparable_countries
from components.model.scenario import MEASURES
from components.page.method_tables import TERMS
from components.words import load_words
from tests.browser.test_access import AXE, LEVEL_AA
from tests.latin import english

ANSWER = 60_000  # milliseconds
# Every text that is drawn, without the names of icons.
DRAWN = """() => {
  const texts = []
  const hidden = 'style, script, code, [data-testid*=Icon], [role=img][aria-label$=icon]'
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


# What a screen reader says, a hint in a field, and what is there without being drawn; but for what the README lists.
NAMED = """() => {
  const texts = [], ATTRIBUTES = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-valuetext']
  const hidden = 'style, script, noscript, code, [data-testid*=Icon], [role=img][aria-label$=icon],' +
    '[data-testid=stMainMenuItem-recordScreencast],' +
    'div:has(> div > .stMenuVersionCopyButton), [id^=react-aria-desc]'
  const walk = root => root.querySelectorAll('*').forEach(element => {
    if (element.shadowRoot) walk(element.shadowRoot)
    if (element.closest(hidden)) return
    const month = element.closest('[data-testid=stDateInputFieldsScroller]')
    const names = ATTRIBUTES.filter(name => !month || name !== 'aria-valuetext')
    names.forEach(name => texts.push(element.getAttribute(name)))
    element.childNodes.forEach(node => node.nodeType === 3 && texts.push(node.textContent.trim()))
  })
  walk(document.body)
  return texts.filter(text => text)
}"""
# Opens each dialog, menu and list: its name, what is pressed for it, and what is there then.
OPENED = (
    ("menu", "[data-testid=stMainMenuButton]", "[data-testid=stMainMenuPopover]"),
    ("day", "[class*=st-key-_asof-menu] button", ".stDateInput"),
    ("calendar", "[data-testid=stDateInputCalendarButton]", "[data-testid=stDateInputCalendar]"),
    ("share", "[class*=st-key-_share] button", "[data-testid=stPopoverBody]"),
    ("everything", "[class*=st-key-_take-all] button", "[role=dialog] [class*=st-key-_make-all]"),
    ("own figures", ".stSidebar summary", ".stSidebar .stFileUploader"),
    ("list", ".stSidebar .stSelectbox input", "[data-testid=stSelectboxVirtualDropdown]"),
    ("one", ".st-key-front button:has-text('保存')", "[role=dialog] [class*=st-key-_make-one]"),
    ("table", ".st-key-front button:has-text('表')", ".st-key-front .stDataFrame canvas"),
)
STAYS = {"English", "JPN", *comparable_countries(data.load())}  # the switch names each language in itself; ISO codes


@pytest.mark.parametrize("page", [{"locale": "ja-JP", "reduced_motion": "reduce"}], indirect=True)
def test_menus_dialogs_and_names_hold_no_english_and_axe_finds_nothing(page: Page, app_url: str) -> None:
    page.goto(f"{app_url}/?exhibit=ranking")
    expect(page.locator(".js-plotly-plot .main-svg").first).to_be_visible(timeout=ANSWER)
    expect(page.get_by_role("heading", name="記事のその後")).to_be_visible(timeout=ANSWER)
    found: dict[str, object] = {}
    for name, pressed, inside in OPENED:
        if name != "calendar":
            page.keyboard.press("Escape")
            page.keyboard.press("Escape")
            expect(page.locator("[role=dialog]")).to_have_count(0)
        page.locator(pressed).last.click() if name == "own figures" else page.locator(pressed).first.click()
        expect(page.locator(inside).first).to_be_visible(timeout=ANSWER)
        page.wait_for_timeout(500)
        texts: list[str] = page.evaluate(NAMED)
        assert len(texts) > 100
        found |= {f"{name}: {text}": words for text in texts if text not in STAYS and (words := english(text))}
        results = AXE.run(page, options={"runOnly": LEVEL_AA, "resultTypes": ["violations"]}).response["violations"]
        found |= {
            f"{name}: {fault['id']}: {node['html'][:120]}": fault["help"]
            for fault in results
            for node in fault["nodes"]
            if not (fault["id"] == "target-size" and 'class="mark' in node["html"])  # the handle does the same
        }
    assert found == {}


def test_streamlits_words_follow_the_language(page: Page, app_url: str) -> None:
    page.goto(f"{app_url}/?lang=ja")
    menu = page.get_by_test_id("stMainMenuButton")
    expect(menu).to_have_accessible_name("メニュー", timeout=ANSWER)
    expect(page.get_by_role("button", name="為替レート（円／ドル）の説明")).to_be_visible()
    page.get_by_text("English", exact=True).click()
    expect(menu).to_have_accessible_name("Main menu", timeout=ANSWER)
    expect(page.get_by_role("button", name="Help for Yen per dollar")).to_be_visible()
