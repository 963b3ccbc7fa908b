"""Files come out of the page through a real browser: made at once, or drawn first and then saved."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Page, expect

from tests.browser.test_page import ANSWER, opened


def test_a_picture_and_a_workbook_are_saved_from_the_menu(page: Page, app_url: str) -> None:
    opened(page, f"{app_url}/?target=3")
    page.get_by_role("radio", name="Download, link, cite").or_(
        page.get_by_role("button", name="Download, link, cite")
    ).click()
    with page.expect_download(timeout=ANSWER) as workbook:
        page.locator("[data-testid=stDownloadButton]").get_by_role("button", name="XLSX", exact=True).click()
    assert workbook.value.suggested_filename.startswith("ranking-target3-sipri-")
    assert Path(workbook.value.path()).read_bytes().startswith(b"PK")
    page.get_by_role("button", name="PNG 16:9").click()
    save = page.get_by_role("button", name="Save ranking-target3-sipri-")
    expect(save).to_be_visible(timeout=2 * ANSWER)
    with page.expect_download(timeout=ANSWER) as picture:
        save.click()
    with Image.open(io.BytesIO(Path(picture.value.path()).read_bytes())) as image:
        assert image.size == (2560, 1440)


def test_the_embed_form_shows_one_exhibit_and_the_way_to_the_page(page: Page, app_url: str) -> None:
    opened(page, f"{app_url}/?exhibit=cost&target=3&embed=true")
    expect(page.get_by_role("heading", name="What would it cost?")).to_be_visible(timeout=ANSWER)
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
    assert chart.locator(".modebar-btn").count() == 2
