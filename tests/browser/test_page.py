"""What only a browser shows: the page draws, answers the keyboard, stays in view, and calls no other machine."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from components.article.record import load_record

ANSWER = 30_000  # milliseconds


def opened(page: Page, url: str) -> Page:
    page.goto(url)
    expect(page.locator(".js-plotly-plot .main-svg").first).to_be_visible(timeout=2 * ANSWER)
    return page


def slider(page: Page) -> Locator:
    return page.get_by_role("slider", name="Target, share of GDP (%)")


def finding(page: Page) -> Locator:
    return page.locator(".compare .finding")


def field(page: Page, name: str) -> Locator:
    """One of the four ways to say a share: "Share of GDP, percent", "Trillion yen a year" and so on."""
    return page.get_by_role("textbox", name=name, exact=True)


def at(page: Page, share: float) -> tuple[float, float]:
    """Where on the page a share of the scale from 0 to 6 stands, once the page has come to rest."""
    box, before = page.locator(".track").bounding_box(), None
    while box != before:
        page.wait_for_timeout(300)
        box, before = page.locator(".track").bounding_box(), box
    assert box is not None
    return box["x"] + box["width"] * share / 6, box["y"] + box["height"] / 2


def test_keys_move_the_target(page: Page, app_url: str) -> None:
    opened(page, app_url)
    for key, expected in (
        ("ArrowRight", "3.6"), ("ArrowUp", "3.7"), ("ArrowLeft", "3.6"), ("ArrowDown", "3.5"),
        ("PageUp", "4"), ("PageDown", "3.5"), ("Home", "0.5"), ("End", "6"),
    ):  # fmt: skip
        slider(page).press(key)
        expect(slider(page)).to_have_attribute("aria-valuenow", expected)
    expect(field(page, "Share of GDP, percent")).to_have_value("6.00")
    expect(page).to_have_url(re.compile(r"target=6$"), timeout=ANSWER)
    expect(slider(page)).to_have_attribute("aria-valuenow", "6")


def test_finding_entry_and_charts_change_together_when_the_target_is_moved_by_keyboard(
    page: Page, app_url: str
) -> None:
    opened(page, f"{app_url}/?exhibit=ranking")
    expect(finding(page)).to_contain_text("At 3.5% of GDP")
    expect(field(page, "Trillion yen a year")).to_have_value("24.2")  # 691.9 x 3.5% = 24.22
    slider(page).press("ArrowRight")
    expect(finding(page)).to_contain_text("At your 3.6% of GDP")
    expect(slider(page)).to_have_attribute("aria-valuetext", re.compile("^3.6%. At your 3.6% of GDP"))
    expect(field(page, "Trillion yen a year")).to_have_value("24.9")  # 691.9 x 3.6% = 24.91
    expect(page.locator(".st-key-chart-ranking .js-plotly-plot").last).to_contain_text("Japan at 3.6%", timeout=ANSWER)
    expect(page).to_have_url(re.compile(r"target=3\.6"), timeout=ANSWER)
    expect(slider(page)).to_be_focused()


def test_quick_steps_are_not_pulled_back_by_late_answers(page: Page, app_url: str) -> None:
    opened(page, app_url)
    for _ in range(10):
        slider(page).press("ArrowRight")
    expect(page).to_have_url(re.compile(r"target=4\.5"), timeout=ANSWER)
    expect(slider(page)).to_have_attribute("aria-valuenow", "4.5")


def test_finding_and_entry_follow_the_pointer_before_it_is_released(page: Page, app_url: str) -> None:
    opened(page, app_url)
    page.mouse.move(*at(page, 3.5))
    page.mouse.down()
    page.mouse.move(*at(page, 2.0), steps=10)
    expect(finding(page)).to_contain_text("At your 2% of GDP")
    expect(field(page, "Trillion yen a year")).to_have_value("13.8")  # 691.9 x 2% = 13.84
    cells = [page.locator(f".columns tbody td.{role}").nth(1) for role in ("low", "reader")]
    assert [cell.inner_text().split()[0] for cell in cells] == ["20.8", "13.8"]  # the rest stays as it is
    assert "target=" not in page.url
    page.mouse.up()
    expect(page).to_have_url(re.compile(r"target=2$"), timeout=ANSWER)


@pytest.mark.parametrize(
    ("name", "typed", "share"),
    [
        ("Share of GDP, percent", "2.75", "2.75"),
        ("Trillion yen a year", "20", "2.89"),  # 20 / 691.9 = 2.8906%
        ("Billion dollars a year", "100", "2.32"),  # 100 x 160.77 / 691,900 = 2.3236%
        ("More than now, trillion yen a year", "5", "2.13"),  # 1.4117% + 5 / 691.9 = 2.1343%
    ],
)
def test_a_share_is_asked_for_in_percent_yen_dollars_or_more_than_now(
    page: Page, app_url: str, name: str, typed: str, share: str
) -> None:
    opened(page, app_url)
    field(page, name).fill(typed)
    field(page, name).press("Enter")
    expect(slider(page)).to_have_attribute("aria-valuenow", share, timeout=ANSWER)
    expect(page).to_have_url(re.compile(rf"target={share}$"), timeout=ANSWER)


def test_a_mark_can_be_jumped_to(page: Page, app_url: str) -> None:
    opened(page, app_url)
    page.get_by_role("button", name=re.compile("^Set your share to 2.86%: NATO in all")).click()
    expect(slider(page)).to_have_attribute("aria-valuenow", "2.86", timeout=ANSWER)
    expect(page).to_have_url(re.compile(r"target=2\.86"), timeout=ANSWER)
    page.get_by_role("button", name=re.compile("^Set your share to 5%")).click()
    expect(slider(page)).to_have_attribute("aria-valuenow", "5", timeout=ANSWER)
    expect(finding(page)).to_contain_text("At your 5% of GDP")


@pytest.mark.parametrize("page", [{"viewport": {"width": 390, "height": 844}, "has_touch": True}], indirect=True)
def test_a_touch_on_the_scale_sets_the_target(page: Page, app_url: str) -> None:
    opened(page, app_url)
    page.locator(".track").scroll_into_view_if_needed()
    page.touchscreen.tap(*at(page, 5.0))  # the handle covers what is next to it
    expect(slider(page)).to_have_attribute("aria-valuenow", "5")
    expect(page).to_have_url(re.compile(r"target=5$"), timeout=ANSWER)


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_the_first_screen_answers_without_scrolling(page: Page, app_url: str, lang: str) -> None:
    opened(page, f"{app_url}/?lang={lang}")
    for part in (
        page.get_by_role("heading", level=1),
        page.locator(".plane"),
        finding(page),
        page.locator("input.share"),
        page.locator(".columns tbody tr").last,
        page.locator(".compare .sources"),
        page.get_by_role("tablist"),
    ):
        box = part.bounding_box()
        assert box is not None
        assert box["y"] >= 0
        assert box["y"] + box["height"] <= 900


@pytest.mark.parametrize("lang", ["en", "ja"])
@pytest.mark.parametrize(
    "page", [{"viewport": {"width": width, "height": 900}} for width in (390, 1024, 1440)], indirect=True
)
def test_no_line_of_the_ladder_crosses_a_text_or_leaves_the_page(page: Page, app_url: str, lang: str) -> None:
    opened(page, f"{app_url}/?lang={lang}")
    crossings = page.locator(".plane").evaluate(
        """plane => {
        const box = e => e.getBoundingClientRect()
        const marks = [...plane.querySelectorAll(".mark")], lines = [...plane.querySelectorAll(".line")]
        const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom - 1 && b.top < a.bottom - 1
        return [
          ...marks.filter(m => box(m).left < 0 || box(m).right > innerWidth),
          ...marks.filter(m => lines.some(l => meet(box(m), box(l)))),
          ...marks.filter(m => marks.some(n => n !== m && meet(box(m), box(n)))),
        ].map(m => m.textContent) }"""
    )
    assert crossings == []


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
    expect(page).to_have_title("3.5%なら年24.2兆円、NATOと並べて32か国中6位｜3.5%はどれほど遠いか")
    expect(page.locator("html")).to_have_attribute("lang", "ja")


def test_a_kept_column_is_named_renamed_by_key_and_dropped(page: Page, app_url: str) -> None:
    opened(page, f"{app_url}/?target=2.75")
    heads, name = page.locator("table.columns thead"), page.get_by_role("textbox", name="Name (optional)")
    page.get_by_role("button", name="+ Keep as a column").click()
    name.fill("Early")
    page.get_by_role("button", name="Keep", exact=True).click()
    expect(heads).to_contain_text("Early", timeout=ANSWER)
    expect(page).to_have_url(re.compile("keep=.*Early"))
    page.get_by_role("button", name="Rename this column").click()
    name.fill("Late")
    name.press("Enter")
    expect(heads).to_contain_text("Late", timeout=ANSWER)
    expect(heads).not_to_contain_text("Early")
    page.get_by_role("button", name="Drop this column").click()
    expect(heads).not_to_contain_text("Late", timeout=ANSWER)
    expect(page).not_to_have_url(re.compile("keep="))


def test_the_documents_language_follows_the_switch(page: Page, app_url: str) -> None:
    opened(page, app_url)
    root = page.locator("html")
    for name, lang in (("日本語", "ja"), ("English", "en")):
        page.get_by_text(name, exact=True).click()
        expect(root).to_have_attribute("lang", lang, timeout=ANSWER)


@pytest.mark.parametrize("page", [{"color_scheme": "dark"}], indirect=True)
def test_the_ladder_and_charts_follow_a_dark_page(page: Page, app_url: str) -> None:
    opened(page, app_url)
    ink = finding(page).evaluate("e => getComputedStyle(e).color")
    assert ink == "rgb(238, 242, 246)"  # the look's ink in the dark
    label = page.locator(".st-key-chart-ranking .annotation-text").last
    assert label.evaluate("e => getComputedStyle(e).fill") == "rgb(167, 177, 189)"


def test_a_claim_with_a_figure_sets_the_target_and_points_at_its_mark(page: Page, app_url: str) -> None:
    opened(page, f"{app_url}/?target=2")
    ids = [claim.id for claim in load_record("en").claims]
    box = page.locator(".claims li").nth(ids.index("c12"))
    box.get_by_role("button").first.click()
    box.get_by_role("button", name="3%", exact=False).last.click()
    expect(finding(page)).to_contain_text("At 3% of GDP", timeout=ANSWER)
    expect(page.locator(".plane")).to_contain_text(f"claim {ids.index('c12') + 1}", timeout=ANSWER)


def test_the_page_answers_what_a_journalist_asks_on_deadline(page: Page, app_url: str) -> None:
    opened(page, f"{app_url}/?exhibit=road")

    def cell(row: str, role: str) -> str:
        rows = page.locator(".columns tbody tr").filter(has_text=row)
        return rows.first.locator(f"td.{role}").inner_text()

    # 691.9 x (3.5% - 1.4117%) = 14.45 trillion yen; over 160.77 yen that is 89.9 billion dollars
    assert re.search(r"\+14\.4\s+\$90 bn", cell("Above today", "high"))
    assert [cell("Place beside NATO", role) for role in ("low", "high")] == ["10th", "6th"]
    # 8% a year beside a GDP that grows by 1.2% a year: 3% in FY2037, 3.5% in FY2040
    pace = page.locator("[class*=st-key-beside-] input[type=number]")
    pace.fill("8")
    pace.press("Enter")
    expect(page.locator(".st-key-front")).to_contain_text("FY2040", timeout=ANSWER)
    expect(page.locator(".st-key-front")).to_contain_text("FY2037")
    more = field(page, "More than now, trillion yen a year")
    more.fill("10")
    more.press("Enter")  # 1.4117% + 10 / 691.9 = 2.857%
    expect(field(page, "Share of GDP, percent")).to_have_value("2.86", timeout=ANSWER)
    page.goto(f"{app_url}/?exhibit=ranking&choice=asia")
    chart = page.locator(".st-key-chart-ranking .js-plotly-plot")
    for text in ("Japan now", "1.41%", "South Korea", "Taiwan", "Australia"):
        expect(chart).to_contain_text(text, timeout=ANSWER)


@pytest.mark.parametrize("place", ["cost", "timeline"])
def test_a_link_to_an_exhibit_lands_on_it(page: Page, app_url: str, place: str) -> None:
    page.goto(f"{app_url}/?exhibit={place}")
    expect(page.get_by_role("tablist")).to_be_in_viewport(timeout=2 * ANSWER)
    tops: list[float] = [1_000.0]
    while tops[-1] >= 200 and len(tops) < 100:
        page.wait_for_timeout(200)
        box = page.locator(".st-key-front").bounding_box()
        tops.append(box["y"] if box else 1_000.0)
    assert tops[-1] < 200, tops


@pytest.mark.parametrize("page", [{"viewport": {"width": 1280, "height": 720}}], indirect=True)
def test_under_1360_pixels_the_sidebar_starts_closed(page: Page, app_url: str) -> None:
    opened(page, app_url)
    expect(page.get_by_test_id("stSidebar")).to_have_attribute("data-collapsed", "true", timeout=ANSWER)
    page.get_by_test_id("stExpandSidebarButton").click()
    expect(page.get_by_test_id("stSidebar")).not_to_have_attribute("data-collapsed", "true")
