"""Files come out of the page through a real browser: made at once, or drawn first and then saved."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import unquote

import pytest
from PIL import Image
from playwright.sync_api import Download, Locator, Page, expect

from tests.browser.test_page import ANSWER, opened

SELECTED = """() => {
  const field = [...document.querySelectorAll("*")].flatMap(node => node.shadowRoot ?? []).concat(document)
    .map(root => root.querySelector("input[aria-label=Link]")).find(Boolean)
  return field.value.slice(field.selectionStart, field.selectionEnd)
}"""


def dialog(page: Page, url: str) -> Locator:
    """The dialog of the exhibit in front."""
    opened(page, url)
    page.locator("[class*='st-key-_take-ranking'] button").click()
    shown = page.get_by_role("dialog", name="Download this exhibit")
    expect(shown.locator("img.preview")).to_have_attribute("src", re.compile("^data:image/svg"), timeout=ANSWER)
    return shown


def saved(page: Page, press: Locator, wait: int = 2 * ANSWER) -> Download:
    """The file that comes at one press."""
    with page.expect_download(timeout=wait) as file:
        press.click()
    return file.value


def test_a_picture_and_a_workbook_come_at_one_press_each(page: Page, app_url: str) -> None:
    shown = dialog(page, f"{app_url}/?target=3")
    shown.get_by_role("radio", name="4:5").click()
    shown.get_by_label("Headline", exact=True).fill("Japan's defence, as I see it")
    expect(shown.get_by_text("2160 × 2700 pixels")).to_be_visible(timeout=ANSWER)  # twice 1080
    width = shown.get_by_label("Width in pixels").last  # the page holds the one before until all has run
    width.fill("1000")
    width.press("Enter")
    expect(shown.get_by_text("1000 × 1250 pixels")).to_be_visible(timeout=ANSWER)
    picture = saved(page, shown.get_by_role("button", name="Download PNG"))
    assert re.fullmatch(r"ranking-target3-sipri-.*-en-portrait-1000px\.png", picture.suggested_filename)
    with Image.open(picture.path()) as image:
        assert image.size == (1000, 1250)
        assert image.info["Title"] == "Japan's defence, as I see it"
    shown.get_by_role("radio", name="XLSX").click()
    workbook = saved(page, shown.get_by_role("button", name="Download XLSX"))
    assert Path(workbook.path()).read_bytes().startswith(b"PK")
    assert "as+I+see" not in page.url


def test_the_preview_is_the_picture_of_the_file(page: Page, app_url: str) -> None:
    preview = dialog(page, f"{app_url}/?target=3").locator("img.preview")
    box = preview.bounding_box()
    assert box is not None
    assert box["width"] / box["height"] == pytest.approx(16 / 9, abs=0.02)
    drawn = unquote(preview.get_attribute("src") or "")
    assert "At 3% of GDP Japan" in " ".join(re.sub(r"<[^>]+>", " ", drawn).split())
    assert "At 3% of GDP" in (preview.get_attribute("alt") or "")


@pytest.mark.parametrize("clipboard", [True, False])
def test_the_link_is_copied_or_selected_for_copying(page: Page, app_url: str, clipboard: bool) -> None:
    if clipboard:
        page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    else:  # as over plain http
        page.add_init_script("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    opened(page, f"{app_url}/?target=3")
    page.get_by_role("button", name="Share", exact=True).click()
    page.get_by_role("button", name="Copy link").click()
    link = page.get_by_role("textbox", name="Link").input_value()
    assert "target=3&" in link
    expect(page.get_by_text("Only this computer can open")).to_be_visible()
    if clipboard:
        expect(page.get_by_text("The link is copied.")).to_be_visible()
        assert page.evaluate("navigator.clipboard.readText()") == link
    else:
        expect(page.get_by_text("The link is selected")).to_be_visible()
        assert page.evaluate(SELECTED) == link


def test_the_embed_form_shows_one_exhibit_and_the_way_to_the_page(page: Page, app_url: str) -> None:
    opened(page, f"{app_url}/?exhibit=cost&target=3&embed=true")
    expect(page.get_by_text("What would it cost?", exact=True)).to_be_visible(timeout=ANSWER)
    assert page.locator(".js-plotly-plot").count() == 1
    assert page.get_by_role("slider").count() == 0
    way = page.get_by_role("link", name="Open the dashboard")
    assert "exhibit=cost" in (way.get_attribute("href") or "")
    assert "embed" not in (way.get_attribute("href") or "")


@pytest.mark.parametrize(
    ("lang", "says"), [("en", "Take a picture of the chart (PNG)"), ("ja", "図を画像にする（PNG）")]
)
def test_the_charts_own_camera_gives_a_picture_without_the_server(
    page: Page, app_url: str, lang: str, says: str
) -> None:
    opened(page, f"{app_url}/?target=3&lang={lang}")
    chart = page.locator(".st-key-chart-ranking .js-plotly-plot")
    chart.hover(position={"x": 300, "y": 200})
    camera = chart.locator(f".modebar-btn[data-title='{says}'], .modebar-btn[aria-label='{says}']").first
    with page.expect_download(timeout=ANSWER) as picture:
        camera.click()
    assert picture.value.suggested_filename.startswith("ranking-target3-sipri-")
    with Image.open(picture.value.path()) as image:
        assert image.format == "PNG"
        assert image.width > 1_000
        assert image.convert("RGB").getpixel((2, 2)) == (255, 255, 255)
        drawn = page.locator(".st-key-chart-ranking .js-plotly-plot").evaluate("node => node.layout.height")
        assert image.height > 2 * drawn + 20  # two dots a pixel, and the source line under the chart
    assert chart.locator(".modebar-btn").count() == 2
