"""Whoever uses the page without a mouse, without colours, enlarged or on a phone can do and read everything."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from components.page.places import all_places

ANSWER = 60_000  # milliseconds
LEVEL_AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
AXE = Axe()
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
# Where the keyboard stands: what it is called, and whether its focus is drawn on it, in it or around it.
FOCUSED = """() => {
  let at = document.activeElement
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
  const drawn = element => {
    const style = getComputedStyle(element)
    const ring = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none'
    return ring || style.borderColor === 'rgb(20, 102, 196)' // the accent, on a field for numbers
  }
  const name = at.getAttribute('aria-label') || at.labels?.[0]?.textContent || at.textContent
  const near = [at, at.parentElement, at.parentElement?.parentElement,
                at.closest('[data-testid=stNumberInputContainer]'), ...at.children].filter(Boolean)
  return { name: name.trim(), role: at.getAttribute('role') || at.tagName, drawn: near.some(drawn),
           place: at.closest('[data-testid]')?.dataset.testid ?? '' }
}"""
WIDE = """() => [...document.querySelectorAll('.stMain *')]
  .filter(e => e.getBoundingClientRect().right > innerWidth + 1 && e.getBoundingClientRect().width > 1)
  .filter(e => !e.closest('[data-testid=stDataFrame], [role=tablist], .katex'))
  .map(e => e.closest('[data-testid]').dataset.testid + ' ' + e.textContent.slice(0, 30)).slice(0, 5)"""
# Buttons and the like that a finger could not hit: less than 44 px high or wide with the room around them.
SMALL = """() => {
  const small = [], THUMB = '.stSlider [role=group] [data-rac] > [data-rac]'
  const walk = root => root.querySelectorAll('*').forEach(e => {
    if (e.shadowRoot) walk(e.shadowRoot)
    if (!e.matches('button, summary, label:has(input), [role=tab], [role=slider], input[type=number], ' + THUMB)) return
    const box = e.getBoundingClientRect(), grown = getComputedStyle(e, '::before')
    if (box.width <= 1 || box.right <= 0) return
    const more = grown.position === 'absolute' ? Math.max(0, -2 * parseFloat(grown.top)) : 0
    if (Math.min(box.height, box.width) + more < 43.5) small.push(
      `${e.getAttribute('aria-label') || e.textContent}: ${Math.round(box.width)}x${Math.round(box.height)}`)
  })
  walk(document)
  return small
}"""


def opened(page: Page, url: str, place: str = "ranking") -> Page:
    page.goto(f"{url}&exhibit={place}")
    inside = {"data": "[data-testid=stDataFrame]", "timeline": ".st-key-events-more"}
    expect(page.locator(inside.get(place, ".js-plotly-plot .main-svg")).first).to_be_visible(timeout=ANSWER)
    expect(page.locator(".st-key-article h3").first).to_be_visible(timeout=ANSWER)
    expect(page.locator(".plane")).to_be_visible(timeout=ANSWER)
    return page


@pytest.mark.parametrize(
    ("page", "lang", "places"),
    [({"color_scheme": "light"}, "en", all_places()[:1]), ({"color_scheme": "dark"}, "ja", all_places())],
    indirect=["page"],
)
def test_axe_finds_nothing_at_level_aa_in_any_tab(page: Page, app_url: str, lang: str, places: Sequence[str]) -> None:
    found: list[Any] = []
    for place in places:
        opened(page, f"{app_url}/?lang={lang}", place)
        page.wait_for_timeout(300)
        results = AXE.run(page, options={"runOnly": LEVEL_AA, "resultTypes": ["violations"]}).response["violations"]
        found += [
            (place, fault["id"], node["html"][:120], node["any"][0]["message"] if node["any"] else "")
            for fault in results
            for node in fault["nodes"]
            if not (fault["id"] == "target-size" and 'class="mark' in node["html"])  # the handle does the same
        ]
    assert found == []


@pytest.mark.parametrize("page", [{"reduced_motion": "reduce"}], indirect=True)
def test_every_control_is_reached_by_key_with_its_focus_drawn(page: Page, app_url: str) -> None:
    opened(page, f"{app_url}/?lang=en", "cost")
    reached: list[dict[str, Any]] = []
    for _ in range(140):
        page.keyboard.press("Tab")
        at = page.evaluate(FOCUSED)
        if not at["drawn"]:  # some rings are drawn by the page's own script, a moment later
            page.wait_for_timeout(400)
            at = page.evaluate(FOCUSED)
        reached.append(at)
        if at["name"].endswith("Table") and at["place"] == "stButtonGroup":  # not the head's own
            break
    names = [at["name"] for at in reached]
    assert [at for at in reached if not at["drawn"]] == []
    for name in ("Target, share of GDP (%)", "Trillion yen a year", "Keep", "Download", "Yen per dollar", "Reached"):
        assert any(name in text for text in names), (name, names)
    # Behind the switch of the chart's pictures come the chart's own two buttons and its table.
    table = len(names) - 1
    assert names[table - 2 : table] == ["Take a picture of the chart (PNG)", "Fill the screen, or give it back"]
    assert reached[table - 3]["place"] == "stButtonGroup"


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_a_charts_accessible_name_is_its_question_and_sentence(page: Page, app_url: str, lang: str) -> None:
    opened(page, f"{app_url}/?lang={lang}", "ranking")
    chart = page.locator(".st-key-chart-ranking").last
    title = page.locator(".stHeading h3").first.inner_text()
    named = chart.locator("[role=img], [role=figure], [aria-label]").first.get_attribute("aria-label") or ""
    assert named.startswith(title)
    assert ("6th" if lang == "en" else "6位") in named


@pytest.mark.parametrize("page", [{"reduced_motion": "reduce"}], indirect=True)
def test_nothing_moves_by_itself_for_a_reader_who_asks_for_that(page: Page, app_url: str) -> None:
    opened(page, f"{app_url}/?lang=en")
    longest = """() => Math.max(0, ...[...document.querySelectorAll('.stMain *')].flatMap(e => {
      const style = getComputedStyle(e)
      return [style.transitionDuration, style.animationDuration].join().split(',').map(parseFloat)
    }))"""
    assert page.evaluate(longest) < 0.05


@pytest.mark.parametrize(
    "page",
    [
        *({"viewport": {"width": width, "height": 900}} for width in (1440, 1024, 768)),
        {"viewport": {"width": 720, "height": 450}, "device_scale_factor": 2},  # 1440 px at 200%
        PHONE,
    ],
    indirect=True,
)
def test_no_screen_scrolls_sideways(page: Page, app_url: str) -> None:
    for lang, place in (("en", "cost"), ("ja", "timeline"), ("en", "data")):
        opened(page, f"{app_url}/?lang={lang}", place)
        assert page.evaluate("document.querySelector('.stMain').scrollWidth - innerWidth") <= 0, page.evaluate(WIDE)
        assert page.evaluate(WIDE) == []


@pytest.mark.parametrize("page", [PHONE], indirect=True)
def test_a_phone_has_targets_for_fingers_and_the_answer_before_the_article(page: Page, app_url: str) -> None:
    opened(page, f"{app_url}/?lang=en", "cost")
    # A mark of the scale does what its slider and the buttons under it do (WCAG 2.5.5, equivalent): its height is free.
    small = [name for name in page.evaluate(SMALL) if not name.startswith("Set your share to")]
    assert small == []
    page.get_by_test_id("stExpandSidebarButton").click()
    expect(page.locator(".stSidebar .stSlider").first).to_be_in_viewport()
    page.wait_for_timeout(1_000)  # it slides in
    assert [name for name in page.evaluate(SMALL) if not name.startswith("Set your share to")] == []
    page.get_by_test_id("stSidebarCollapseButton").get_by_role("button").click()
    parts = (".finding", ".plane", ".columns", ".js-plotly-plot", ".st-key-article")
    heights = [page.locator(part).first.bounding_box() for part in parts]
    tops = [box["y"] for box in heights if box]
    assert len(tops) == len(parts)
    assert tops == sorted(tops)


def test_the_browsers_tab_carries_the_answer(page: Page, app_url: str) -> None:
    opened(page, f"{app_url}/?lang=en&target=2")
    # 691.9 trillion yen x 2% = 13.84; 28 members spend more than 2.00% in 2026
    expect(page).to_have_title("2% = 13.8 tn yen a year, 29th of 32 beside NATO · How far is 3.5%?")
    page.get_by_role("slider", name="Target, share of GDP (%)").press("End")
    # 691.9 x 6% = 41.51
    expect(page).to_have_title("6% = 41.5 tn yen a year, 1st of 32 beside NATO · How far is 3.5%?")
    icon = page.locator("link[rel~=icon]").first.evaluate("link => link.href")
    assert icon.startswith("data:image/svg")


@pytest.mark.parametrize("page", [{"viewport": {"width": 1440, "height": 900}}, PHONE], indirect=True)
def test_a_step_of_the_tour_stands_by_what_it_explains_and_covers_nothing(page: Page, app_url: str) -> None:
    opened(page, f"{app_url}/?lang=en")
    page.get_by_role("button", name="Tour", exact=True).click()
    tour = page.get_by_role("region", name="A short tour")
    for step, explained in enumerate((".plane", ".entry", ".scroller", ".sources"), start=1):
        expect(tour).to_contain_text(f"{step} of 4")
        expect(tour).to_be_in_viewport()
        above, box = page.locator(explained).bounding_box(), tour.bounding_box()
        assert above is not None
        assert box is not None
        assert 0 <= box["y"] - (above["y"] + above["height"]) < 30
        tour.get_by_role("button", name="Done" if step == 4 else "Next").click()
    expect(tour).to_have_count(0)


def test_the_tour_can_be_left_by_key_and_says_the_same_in_japanese(page: Page, app_url: str) -> None:
    opened(page, f"{app_url}/?lang=ja")
    page.get_by_role("button", name="使い方", exact=True).press("Enter")
    tour = page.get_by_role("region", name="使い方の案内")
    expect(tour).to_contain_text("青いつまみ")
    page.keyboard.press("Escape")
    expect(tour).to_have_count(0)
    expect(page.get_by_role("button", name="使い方", exact=True)).to_be_focused()
