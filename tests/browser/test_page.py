"""What only a browser shows: the page draws, answers the keyboard, stays in view, and calls no other machine."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

ANSWER = 30_000  # milliseconds


def opened(page: Page, url: str) -> Page:
    page.goto(url)
    expect(page.locator(".js-plotly-plot .main-svg").first).to_be_visible(timeout=2 * ANSWER)
    return page


def test_sentence_numbers_and_chart_change_together_when_the_target_is_moved_by_keyboard(
    page: Page, app_url: str
) -> None:
    opened(page, app_url)
    sentence = page.get_by_role("heading", level=4).first
    expect(sentence).to_contain_text("At 3.5% of that year’s GDP")
    chart = page.locator(".st-key-chart-ladder .js-plotly-plot").last
    expect(chart).to_contain_text("3.5")
    metric = page.get_by_test_id("stMetricValue").first
    expect(metric).to_have_text(re.compile("27.0 tn yen"))
    page.get_by_role("slider", name="Target, share of GDP (%)").press("ArrowRight")
    expect(sentence).to_contain_text("At 3.6% of that year’s GDP", timeout=ANSWER)
    expect(metric).to_have_text(re.compile("27.7 tn yen"), timeout=ANSWER)  # 770.3143 x 3.6% = 27.73
    expect(chart).to_contain_text("3.6", timeout=ANSWER)
    expect(page.locator(".st-key-chart-ranking .js-plotly-plot").last).to_contain_text("3.60%", timeout=ANSWER)
    expect(page).to_have_url(re.compile(r"target=3\.6"), timeout=ANSWER)


def test_the_first_screen_answers_without_scrolling(page: Page, app_url: str) -> None:
    opened(page, app_url)
    for part in (
        page.get_by_role("heading", level=1),
        page.locator(".st-key-chart-ladder"),
        page.get_by_test_id("stMetric").last,
    ):
        box = part.bounding_box()
        assert box is not None
        assert box["y"] >= 0
        assert box["y"] + box["height"] <= 900


def test_the_article_stays_in_view_while_the_charts_scroll(page: Page, app_url: str) -> None:
    opened(page, f"{app_url}/?exhibit=cost")
    page.locator(".st-key-chart-cost").scroll_into_view_if_needed()
    page.mouse.move(600, 500)
    page.mouse.wheel(0, 900)
    page.wait_for_timeout(500)
    expect(page.get_by_role("heading", name="The article")).to_be_in_viewport()


@pytest.mark.parametrize("page", [{"viewport": {"width": 390, "height": 844}}], indirect=True)
def test_a_phone_shows_one_column_without_sideways_scrolling(page: Page, app_url: str) -> None:
    opened(page, app_url)
    wide = page.evaluate(
        "[...document.querySelectorAll('[data-testid=stMain] *')].filter(e => e.getBoundingClientRect().right > 391 &&"
        " getComputedStyle(e).position !== 'fixed').map(e => e.className.toString()).slice(0, 5)"
    )
    assert page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth") <= 390, wide


@pytest.mark.parametrize("page", [{"locale": "ja-JP"}], indirect=True)
def test_a_japanese_browser_gets_the_japanese_page(page: Page, app_url: str) -> None:
    opened(page, app_url)
    expect(page.get_by_role("heading", level=1)).to_have_text("3.5%はどれほど遠いか")
    expect(page).to_have_title("3.5%はどれほど遠いか")


@pytest.mark.parametrize("page", [{"color_scheme": "dark"}], indirect=True)
def test_charts_follow_a_dark_page(page: Page, app_url: str) -> None:
    opened(page, app_url)
    label = page.locator(".st-key-chart-ladder .annotation-text", has_text="NATO average").first
    assert label.evaluate("e => getComputedStyle(e).fill") == "rgb(167, 177, 188)"  # the muted role in the dark
