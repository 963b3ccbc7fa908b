"""A chart stays and follows: at once where the next picture is at hand, as the server answers elsewhere."""

from __future__ import annotations

import re

from playwright.sync_api import Browser, Page, WebSocketRoute, expect

from components.kit import plotlyjs
from tests.browser.test_page import ANSWER, opened


def test_a_key_moves_the_chart_before_the_server_answers(page: Page, app_url: str) -> None:
    silent: list[bool] = []

    def through(socket: WebSocketRoute) -> None:
        server = socket.connect_to_server()
        socket.on_message(lambda message: None if silent else server.send(message))

    page.route_web_socket(re.compile("/_stcore/stream"), through)
    opened(page, f"{app_url}/?exhibit=ranking")
    chart = page.locator(".st-key-chart-ranking .js-plotly-plot")
    expect(chart).to_contain_text("Japan at 3.5%")
    bars = chart.locator(".bars").first.element_handle()
    silent.append(True)
    page.get_by_role("slider", name="Target, share of GDP (%)").press("ArrowRight")
    expect(chart).to_contain_text("Japan at 3.6%")
    expect(chart).to_have_attribute("aria-label", re.compile(r"3\.6%"))
    assert bars is not None
    assert bars.evaluate("bars => bars.isConnected")  # changed, not drawn anew
    assert "At 3.5%" in page.locator(".st-key-front").inner_text()  # which the server would have changed


def test_keys_pressed_quickly_end_where_the_ladder_does(page: Page, app_url: str) -> None:
    opened(page, f"{app_url}/?exhibit=ranking")
    slider = page.get_by_role("slider", name="Target, share of GDP (%)")
    for _ in range(7):
        slider.press("ArrowLeft")
    chart = page.locator(".st-key-chart-ranking .js-plotly-plot")
    expect(chart).to_have_attribute("aria-label", re.compile(r"2\.8%"), timeout=ANSWER)
    slider.press("End")
    expect(chart).to_have_attribute("aria-label", re.compile(r"6%"), timeout=ANSWER)


def test_a_move_that_went_with_the_connection_is_made_again(unwatched: Page, app_url: str) -> None:
    page = unwatched
    sockets: list[WebSocketRoute] = []

    def through(socket: WebSocketRoute) -> None:
        server = socket.connect_to_server()
        socket.on_message(server.send)
        sockets.append(socket)

    page.route_web_socket(re.compile("/_stcore/stream"), through)
    opened(page, f"{app_url}/?exhibit=ranking")
    slider = page.get_by_role("slider", name="Target, share of GDP (%)")
    (first,) = sockets
    first.on_message(lambda message: None)  # nothing arrives any more
    slider.press("ArrowRight")
    first.close()
    expect(page).to_have_url(re.compile(r"target=3\.6"), timeout=ANSWER)
    assert len(sockets) == 2


def test_a_chart_fills_the_screen_and_gives_it_back(page: Page, app_url: str) -> None:
    opened(page, f"{app_url}/?exhibit=cost")
    chart = page.locator(".st-key-chart-cost .js-plotly-plot")
    size = chart.bounding_box()
    chart.hover(position={"x": 200, "y": 200})
    button = chart.get_by_role("button", name="Fill the screen, or give it back")
    button.click()
    expect(chart.locator(".main-svg").first).to_have_attribute("width", "1440")
    expect(chart.locator(".main-svg").first).to_have_attribute("height", "900")
    button.click()
    assert size is not None
    expect(chart.locator(".main-svg").first).to_have_attribute("height", f"{size['height']:.0f}")


def test_where_the_script_does_not_come_the_answer_stands_in_words(browser: Browser, app_url: str) -> None:
    with browser.new_context(locale="en-US") as context:
        page = context.new_page()
        page.route(f"**/{plotlyjs.FILE.name}*", lambda route: route.abort())
        page.goto(f"{app_url}/?exhibit=ranking")
        chart = page.locator(".st-key-chart-ranking .chart")
        expect(chart).to_contain_text("At 3.5% of GDP Japan’s defence spending would rank 6th", timeout=2 * ANSWER)
