"""Files as a browser shows them: a page draws itself offline, and no text of a picture is cut off."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

import data
from components.exhibits import EXHIBITS
from components.export.order import Size
from components.export.pictures.chrome import CHROME, Chrome
from components.export.pictures.image import image
from components.export.web import page as pages
from components.export.web.briefing import CHARTS, briefing
from components.model.controls import default_scenario
from components.model.view import View
from components.words import load_words
from tests.browser.conftest import watch
from tests.components.export.orders import take

OUTSIDE = """() => {
  const sheet = document.querySelector("svg").getBoundingClientRect();
  return [...document.querySelectorAll("svg text")].filter((text) => {
    const box = text.getBoundingClientRect();
    return box.width && (box.left < -1 || box.top < -1 || box.right > sheet.width + 1 || box.bottom > sheet.height + 1);
  }).map((text) => text.textContent);
}"""


@pytest.mark.parametrize(
    ("exhibit_id", "lang", "width", "look"),
    [("ranking", "en", 1440, "light"), ("road", "ja", 390, "dark")],
)
def test_a_page_draws_offline_and_asks_nobody(
    browser: Browser, tmp_path: Path, exhibit_id: str, lang: str, width: int, look: str
) -> None:
    file = tmp_path / "page.html"
    file.write_bytes(pages.html(take(exhibit_id, lang=lang)))
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=look, offline=True)  # type: ignore[arg-type]
    troubles, asked = watch(context), list[str]()
    context.on("request", lambda request: asked.append(request.url))
    page = context.new_page()
    page.goto(file.as_uri())
    page.wait_for_selector("#chart .main-svg")
    assert page.locator("#chart .points path").count() >= 20
    assert page.evaluate("document.documentElement.scrollWidth") == width
    dark = page.evaluate("getComputedStyle(document.documentElement).backgroundColor") == "rgb(16, 22, 28)"
    assert dark == (look == "dark")
    assert page.locator(".trouble").first.is_hidden()
    buttons = page.locator("[data-title]").evaluate_all("all => all.map(one => one.dataset.title)")
    assert buttons == [load_words(lang)("camera-title")]  # none of plotly's own
    assert asked == [file.as_uri()]
    assert troubles == []
    context.close()


def test_a_browser_that_cannot_unpack_the_chart_says_so(page: Page, tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_bytes(pages.html(take("cost")))
    page.add_init_script("delete window.DecompressionStream")
    page.goto(file.as_uri())
    page.get_by_text("it needs DecompressionStream").wait_for()


def test_a_briefing_without_drawings_draws_its_charts_in_the_readers_browser(page: Page, tmp_path: Path) -> None:
    file = tmp_path / "briefing.html"
    file.write_bytes(
        briefing(
            View(data.load(), default_scenario(data.load()), load_words("en")), "html", chrome=Chrome(lambda: None)
        )
    )
    page.goto(file.as_uri())
    for exhibit_id in CHARTS:
        page.wait_for_selector(f"#{exhibit_id} .main-svg")
    page.set_viewport_size({"width": 800, "height": 900})
    page.wait_for_function("document.documentElement.scrollWidth <= 800")


@pytest.mark.parametrize(("lang", "shape"), [("en", "square"), ("ja", "slide"), ("en", "portrait")])
def test_no_text_of_a_picture_is_cut_off(page: Page, lang: str, shape: str) -> None:
    for exhibit_id in EXHIBITS:
        svg = image(take(exhibit_id, lang=lang), "svg", Size(shape), chrome=CHROME).decode("utf-8")
        page.set_content(f"<style>body{{margin:0}}svg{{display:block}}</style>{svg}")
        assert page.evaluate(OUTSIDE) == [], exhibit_id
