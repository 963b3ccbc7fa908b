"""Tests of how a browser and a font are found, and of the watch that is kept on every page."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from components.export.pictures import browser as finding
from components.export.pictures.browser import WrongBrowserError, find_browser
from tests.browser import browser as provision
from tests.browser.browser import (
    ProvisionError,
    ensure_browser,
    ensure_japanese_font,
    has_japanese_font,
)
from tests.browser.conftest import watch

needs_shell = pytest.mark.skipif(sys.platform == "win32", reason="the stand-ins are shell scripts")

Program = Callable[..., Path]


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """Make a stand-in program below tmp_path that prints `says` and ends with `status`."""

    def make(name: str, *, says: str = "Chromium 1.2.3", status: int = 0) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"#!/bin/sh\nprintf '%s' '{says}'\nexit {status}\n", encoding="utf-8")
        path.chmod(0o755)
        return path

    return make


@pytest.fixture
def bare(tmp_path: Path) -> dict[str, str]:
    """An environment in which nothing is installed: PATH, home and Playwright's folder are below tmp_path."""
    return {
        "PATH": str(tmp_path / "bin"),
        "HOME": str(tmp_path / "home"),
        "PLAYWRIGHT_BROWSERS_PATH": str(tmp_path / "playwright"),
    }


@needs_shell
def test_the_browser_named_in_chrome_path_comes_before_those_on_path(program: Program, bare: dict[str, str]) -> None:
    program("bin/chromium")
    chosen = program("my browser/chrome")
    assert find_browser(environ={**bare, "CHROME_PATH": str(chosen)}, platform="linux") == chosen


@needs_shell
def test_a_chrome_path_that_names_no_browser_is_refused_rather_than_passed_over(
    program: Program, bare: dict[str, str], tmp_path: Path
) -> None:
    program("bin/chromium")
    wrong = tmp_path / "nowhere"
    with pytest.raises(WrongBrowserError, match=r"CHROME_PATH is .*nowhere"):
        find_browser(environ={**bare, "CHROME_PATH": str(wrong)}, platform="linux")


@needs_shell
@pytest.mark.parametrize("name", finding.ON_PATH)
def test_a_browser_on_path_is_found_by_each_of_its_names(program: Program, bare: dict[str, str], name: str) -> None:
    assert find_browser(environ=bare | {"PATH": str(program(f"bin/{name}").parent)}, platform="linux") is not None


@needs_shell
def test_chromium_comes_before_chrome_and_chrome_before_edge(program: Program, bare: dict[str, str]) -> None:
    edge = program("bin/msedge")
    assert find_browser(environ=bare, platform="linux") == edge
    chrome = program("bin/google-chrome")
    assert find_browser(environ=bare, platform="linux") == chrome
    chromium = program("bin/chromium")
    assert find_browser(environ=bare, platform="linux") == chromium


@needs_shell
def test_a_browser_that_does_not_start_is_passed_over(program: Program, bare: dict[str, str]) -> None:
    program("bin/chromium-browser", says="install the snap", status=1)
    chrome = program("bin/google-chrome")
    assert find_browser(environ=bare, platform="linux") == chrome


@needs_shell
def test_on_a_mac_an_application_of_the_user_is_found(program: Program, bare: dict[str, str]) -> None:
    # The machine's own /Applications comes first, so only a browser there could be found instead.
    if any((Path("/Applications") / app).exists() for app in finding.MAC_APPS):
        pytest.skip("a browser stands in /Applications")
    app = program("home/Applications/Chromium.app/Contents/MacOS/Chromium")
    assert find_browser(environ=bare, platform="darwin") == app


@needs_shell
def test_on_windows_a_browser_among_the_programs_is_found(
    program: Program, bare: dict[str, str], tmp_path: Path
) -> None:
    edge = program("Program Files (x86)/Microsoft/Edge/Application/msedge.exe")
    environ = {**bare, "PROGRAMFILES(X86)": str(tmp_path / "Program Files (x86)")}
    assert find_browser(environ=environ, platform="win32") == edge


@needs_shell
def test_playwrights_own_browser_is_the_last_resort(
    program: Program, bare: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    downloaded = program("playwright/chromium-1/chrome")
    monkeypatch.setattr(finding, "_playwright_browser", lambda environ: downloaded)
    assert find_browser(environ=bare, platform="linux") == downloaded
    chromium = program("bin/chromium")
    assert find_browser(environ=bare, platform="linux") == chromium


@needs_shell
def test_playwright_says_where_its_browser_would_be_even_if_it_is_not_there(
    bare: dict[str, str], tmp_path: Path
) -> None:
    place = finding._playwright_browser(bare)
    assert place is not None
    assert place.is_relative_to(tmp_path / "playwright")
    assert find_browser(environ=bare, platform="linux") is None


def test_without_any_browser_the_ways_to_install_one_are_tried_in_order_and_then_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tried: list[str] = []

    def fail(way: str) -> bool:
        tried.append(way)
        return False

    monkeypatch.setattr(provision, "find_browser", lambda: None)
    monkeypatch.setattr(provision, "_install_chromium_package", lambda: fail("package"))
    monkeypatch.setattr(provision, "_install_playwright_chromium", lambda: fail("download"))
    with pytest.raises(ProvisionError, match=r"apt install chromium.*CHROME_PATH"):
        ensure_browser()
    assert tried == ["package", "download"]


def test_a_browser_that_is_there_is_not_installed_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(provision, "find_browser", lambda: Path("chromium"))
    monkeypatch.setattr(provision, "_install_chromium_package", lambda: pytest.fail("it was installed"))
    assert ensure_browser() == Path("chromium")


@needs_shell
@pytest.mark.parametrize(
    ("says", "status", "expected"),
    [("NotoSansCJK-Regular.ttc: Noto Sans CJK JP", 0, True), ("", 0, False), ("no configuration", 1, False)],
)
def test_a_japanese_font_is_there_if_fontconfig_names_one(
    program: Program, bare: dict[str, str], says: str, status: int, expected: bool
) -> None:
    program("bin/fc-list", says=says, status=status)
    assert has_japanese_font(environ=bare, platform="linux") is expected


def test_without_fontconfig_no_font_is_taken_for_granted_except_on_a_mac_and_on_windows(
    bare: dict[str, str],
) -> None:
    assert not has_japanese_font(environ=bare, platform="linux")
    assert has_japanese_font(environ=bare, platform="darwin")
    assert has_japanese_font(environ=bare, platform="win32")


def test_a_font_that_cannot_be_installed_is_an_error_that_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(provision, "has_japanese_font", lambda: False)
    monkeypatch.setattr(provision, "_can_apt", lambda: False)
    with pytest.raises(ProvisionError, match="apt install fontconfig fonts-noto-cjk"):
        ensure_japanese_font()


def test_the_page_is_in_english_and_as_large_as_a_laptops_screen(page: Page) -> None:
    assert page.evaluate("[navigator.language, innerWidth, innerHeight]") == ["en-US", 1440, 900]


@pytest.mark.parametrize("page", [{"locale": "ja-JP"}], indirect=True)
def test_the_page_can_be_had_in_japanese(page: Page) -> None:
    assert page.evaluate("navigator.language") == "ja-JP"


@pytest.mark.parametrize(
    ("script", "trouble"),
    [
        ("console.error('broken')", "console error: broken"),
        ("setTimeout(() => { throw new Error('lost') })", "uncaught exception: lost"),
        ("fetch('http://example.com/a').catch(() => null)", "another machine: http://example.com/a"),
        ("new WebSocket('wss://example.com/b')", "another machine: wss://example.com/b"),
    ],
)
def test_a_page_that_complains_or_calls_elsewhere_is_noticed(browser: Browser, script: str, trouble: str) -> None:
    context = browser.new_context()
    troubles = watch(context)
    page = context.new_page()
    page.evaluate(f"() => {{ {script} }}")
    page.wait_for_timeout(300)
    context.close()
    assert any(trouble in noticed for noticed in troubles), troubles


def test_a_page_that_stays_on_this_machine_is_left_alone(browser: Browser, app_url: str) -> None:
    context = browser.new_context()
    troubles = watch(context)
    page = context.new_page()
    page.goto(app_url)
    page.get_by_test_id("stApp").wait_for()
    context.close()
    assert troubles == []
