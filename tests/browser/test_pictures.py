"""Each exhibit and the first screen look as in the kept pictures; `make pictures` keeps what is meant to be new."""

from __future__ import annotations

import io
import itertools
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any, Literal, NamedTuple

import pytest
from PIL import Image, ImageFilter
from playwright.sync_api import Browser, Page, expect

import data
from components.exhibits import EXHIBITS, build
from components.kit.look import PALETTE, recolored
from components.model.controls import default_scenario
from components.model.view import View
from components.words import load_words
from tests.browser import pictures
from tests.browser.charts import canvas, picture_of
from tests.browser.pictures import KEPT, RENEW, check, difference, draws_like_the_kept, small

ANSWER = 60_000  # milliseconds


class Look(NamedTuple):
    lang: str
    scheme: Literal["light", "dark"]
    width_px: int


WIDE, PHONE = 740, 360
LOOKS = [Look("en", "light", WIDE), Look("ja", "dark", PHONE)]
VIEWPORTS = ((1440, 900), (1280, 720), (390, 844))
SCREENS: dict[Look, dict[str, Any]] = {
    Look(lang, scheme, width): {
        "viewport": {"width": width, "height": height},
        "has_touch": width < 768,
        "is_mobile": width < 768,
    }
    for lang in ("en", "ja")
    for scheme in ("light", "dark")
    for width, height in VIEWPORTS
}
# Nothing that moves, comes once or depends on the day: the tour, Streamlit's running mark, the note on old figures.
HIDDEN = ("[data-testid=stStatusWidget]", "[data-testid=stElementContainer]:has([data-testid=stAlert])")
QUIET = f"{', '.join(HIDDEN)} {{ display: none !important }}"


def comparable(look: Look) -> bool:
    return look.lang == "en" or draws_like_the_kept()


def named(subject: str, look: Look) -> str:
    return f"{subject}-{look.lang}-{look.scheme}-{look.width_px}"


@pytest.fixture(scope="module")
def drawer(browser: Browser) -> Iterator[Page]:
    with canvas(browser) as page:
        yield page


def spec_of(exhibit_id: str, look: Look) -> dict[str, Any]:
    exhibit = build(exhibit_id, View(data.load(), default_scenario(data.load()), load_words(look.lang)))
    spec: dict[str, Any] = recolored(deepcopy(dict(exhibit.spec)), look.scheme)
    return spec


def drawn(page: Page, spec: dict[str, Any], look: Look) -> bytes:
    return picture_of(page, spec, look.width_px, PALETTE["paper"][look.scheme == "dark"])


def opened(png: bytes) -> Image.Image:
    return Image.open(io.BytesIO(png)).convert("RGB")


@pytest.mark.parametrize(("exhibit_id", "look"), list(itertools.product(EXHIBITS, filter(comparable, LOOKS))))
def test_an_exhibit_looks_as_kept(drawer: Page, exhibit_id: str, look: Look, tmp_path: Path) -> None:
    check(named(exhibit_id, look), drawn(drawer, spec_of(exhibit_id, look), look), tmp_path)


@pytest.mark.parametrize(
    ("page", "look"),
    [({**SCREENS[look], "color_scheme": look.scheme}, look) for look in filter(comparable, SCREENS)],
    indirect=["page"],
)
def test_the_first_screen_looks_as_kept(page: Page, app_url: str, look: Look, tmp_path: Path) -> None:
    page.add_init_script("localStorage.setItem('how-far-tour', '1')")
    page.goto(f"{app_url}/?lang={look.lang}")
    for part in (".headline", ".plane", ".js-plotly-plot .main-svg"):
        expect(page.locator(part).first).to_be_visible(timeout=ANSWER)
    check(named("page", look), at_rest(page), tmp_path)


def at_rest(page: Page) -> bytes:
    """The screen when it has been the same for three quarters of a second."""
    last, same = b"", 0
    for _ in range(60):
        page.wait_for_timeout(250)
        shot = page.screenshot(animations="disabled", style=QUIET)
        same = same + 1 if shot == last else 0
        if same == 3:
            return shot
        last = shot
    raise AssertionError("the page does not come to rest")


def test_the_folder_holds_the_pictures_and_no_other() -> None:
    looks = [*itertools.product(EXHIBITS, LOOKS), *itertools.product(["page"], SCREENS)]
    assert {file.stem for file in KEPT.iterdir()} == {named(*look) for look in looks}
    assert sum(file.stat().st_size for file in KEPT.iterdir()) < 2_000_000


def test_noise_passes(browser: Browser, drawer: Page) -> None:
    with canvas(browser, scale=2) as finer:
        for exhibit_id, look in (("cost", LOOKS[0]), ("road", LOOKS[1])):
            spec = spec_of(exhibit_id, look)
            picture = opened(drawn(drawer, spec, look))
            darker = picture.point([round(255 * (value / 255) ** 1.1) for value in range(256)] * 3)
            others = [darker, picture.filter(ImageFilter.GaussianBlur(1)), small(picture)]
            for other in (opened(drawn(finer, spec, look)).reduce(2), *others):
                assert difference(other, picture) is None


@pytest.mark.parametrize("look", LOOKS)
def test_a_label_moved_by_eight_pixels_is_noticed(drawer: Page, look: Look) -> None:
    for exhibit_id, number, shift in (("ranking", 0, "xshift"), ("equipment", 3, "yshift"), ("road", 2, "xshift")):
        spec = spec_of(exhibit_id, look)
        before = opened(drawn(drawer, spec, look))
        label = spec["layout"]["annotations"][number]
        label[shift] = label.get(shift, 0) + 8
        found = difference(before, opened(drawn(drawer, spec, look)))
        assert found, (exhibit_id, label["text"])
        assert found.picture


@pytest.mark.parametrize("look", LOOKS)
def test_another_colour_of_a_bar_is_noticed(drawer: Page, look: Look) -> None:
    spec = spec_of("ranking", look)
    before = opened(drawn(drawer, spec, look))
    bar = next(trace for trace in spec["data"] if trace["type"] == "bar" and list(trace["x"]) == [1.4117])
    red, green, blue = (int(bar["marker"]["color"][at : at + 2], 16) for at in (1, 3, 5))
    bar["marker"]["color"] = f"rgb({red}, {green}, {blue + 40})"
    assert difference(before, opened(drawn(drawer, spec, look)))


def test_two_pixels_of_size_pass_and_three_do_not() -> None:
    kept = Image.new("RGB", (100, 50), "white")
    assert difference(kept, Image.new("RGB", (102, 48), "white")) is None
    found = difference(kept, Image.new("RGB", (100, 53), "white"))
    assert found
    assert found.said == "100 x 53 px, it was 100 x 50"


def test_a_failure_leaves_both_pictures_and_says_how_to_renew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "KEPT", tmp_path / "kept")
    monkeypatch.setenv(RENEW, "1")
    check("one", png_of("white"), tmp_path)
    monkeypatch.delenv(RENEW)
    check("one", png_of("white"), tmp_path)
    with pytest.raises(
        AssertionError, match=r"differs by 255 of 255 .*one-new\.png and .*one-difference\.png.*make pictures"
    ):
        check("one", png_of("black"), tmp_path)
    assert opened((tmp_path / "one-new.png").read_bytes()).getpixel((5, 5)) == (0, 0, 0)
    assert (tmp_path / "one-difference.png").exists()


def png_of(color: str) -> bytes:
    Image.new("RGB", (40, 40), color).save(content := io.BytesIO(), "PNG")
    return content.getvalue()
