"""What a reader in front of a browser waits for: the first chart, a key press, a drag."""

from __future__ import annotations

import contextlib
import statistics
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from playwright.sync_api import Browser, Page

from tests.bench.server import Server

WAIT = 60_000  # milliseconds
STRIDE_PX = 16  # of the pointer: about a step of the target
QUIET_SECONDS = 0.7  # without a change of the page: it has been repainted
# Times are those of the browser's own clock, in milliseconds.
WATCH = """
window.bench = {first: null, last: 0, chart: 0, lates: [], shown: ""}
const seen = records => {
  const now = performance.now()
  if (bench.first === null && document.querySelector(".js-plotly-plot .main-svg .bars")) bench.first = now
  for (const {target} of records) {
    const within = target.getRootNode().host ?? target
    const element = within.nodeType === 1 ? within : within.parentElement
    if (!element || !element.closest("[data-testid=stMain]")) continue
    bench.last = now
    if (!bench.chart && element.closest("[data-testid=stPlotlyChart], .js-plotly-plot")) bench.chart = now
  }
}
const watch = root => new MutationObserver(seen).observe(
  root, {subtree: true, childList: true, attributes: true, characterData: true},
)
watch(document)
const attach = Element.prototype.attachShadow
Element.prototype.attachShadow = function (how) {
  const root = attach.call(this, how)
  watch(root)
  return root
}
"""
DRAG = """() => {
  const find = (node, what) => {
    for (const each of node.querySelectorAll("*")) {
      if (each.matches(what)) return each
      const within = each.shadowRoot && find(each.shadowRoot, what)
      if (within) return within
    }
  }
  const text = () => (find(document, ".compare .finding") ?? find(document, ".js-plotly-plot"))?.textContent
  bench.shown = text()
  window.addEventListener("pointermove", event => requestAnimationFrame(() => {
    const now = text()
    if (now !== bench.shown) bench.lates.push(performance.now() - event.timeStamp)
    bench.shown = now
  }))
}"""


@dataclass(frozen=True, kw_only=True)
class Seen:
    """Seconds, bytes over the wire, and changes a second of one app."""

    first_chart_seconds: float
    first_load_bytes: float
    key_to_chart_seconds: float
    key_to_last_seconds: float
    other_to_last_seconds: float
    drag_per_second: float
    drag_late_seconds: float


def measure(browser: Browser, server: Server, *, slider: str, others: Mapping[str, str], keys: int) -> Seen:
    """Opens the app afresh, presses `keys` arrow keys one by one, and drags the `slider` (a selector) across itself.

    Then, on a page in constant prices, each of the `others` (selectors) gets its key as often; the slowest counts.
    """
    with _opened(browser) as page:
        loaded = _count_bytes(page)
        _go(page, server.url)
        size, first = sum(loaded), page.evaluate("bench.first") / 1_000
        pressed = [_press(page, slider) for _ in range(keys)]
        per_second, late = _drag(page, slider)
    with _opened(browser) as page:
        _go(page, f"{server.url}/?prices=constant")
        lasts = [
            statistics.median(_press(page, control, key)[1] for _ in range(keys)) for control, key in others.items()
        ]
    return Seen(
        first_chart_seconds=first,
        first_load_bytes=size,
        key_to_chart_seconds=statistics.median(chart for chart, _ in pressed),
        key_to_last_seconds=statistics.median(last for _, last in pressed),
        other_to_last_seconds=max(lasts),
        drag_per_second=per_second,
        drag_late_seconds=late,
    )


def warm(browser: Browser, server: Server) -> None:
    """Opens the app, so that what is loaded once for all is there."""
    with _opened(browser) as page:
        _go(page, server.url)


@contextlib.contextmanager
def _opened(browser: Browser) -> Iterator[Page]:
    # The measurement evaluates texts in the page, which its policy would refuse.
    context = browser.new_context(viewport={"width": 1440, "height": 900}, locale="en-US", bypass_csp=True)
    context.add_init_script(WATCH)
    yield context.new_page()
    context.close()


def _go(page: Page, url: str) -> None:
    page.goto(url)
    page.wait_for_function("bench.first !== null", timeout=WAIT)
    _rest(page)


def _count_bytes(page: Page) -> list[float]:
    loaded: list[float] = []
    tools = page.context.new_cdp_session(page)
    tools.send("Network.enable")
    tools.on("Network.loadingFinished", lambda event: loaded.append(event["encodedDataLength"]))
    # The tools give a binary frame in base64.
    tools.on(
        "Network.webSocketFrameReceived", lambda event: loaded.append(len(event["response"]["payloadData"]) * 0.75)
    )
    return loaded


def _press(page: Page, control: str, key: str = "ArrowRight") -> tuple[float, float]:
    """Seconds from the key to the first change of a chart and to the last of the page."""
    page.locator(control).first.focus()
    _rest(page)
    start = page.evaluate("(bench.chart = bench.last = 0, performance.now())")
    page.keyboard.press(key)
    page.wait_for_function("bench.last > 0", timeout=WAIT)
    _rest(page)
    chart, last = page.evaluate("[bench.chart, bench.last]")
    return (chart - start) / 1_000, (last - start) / 1_000


def _drag(page: Page, slider: str, *, steps: int = 60) -> tuple[float, float]:
    """Changes a second while the pointer is down, and how late they are in the median (0.0 where there are none)."""
    box = page.locator(slider).first.bounding_box()
    assert box is not None
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.evaluate(DRAG)
    page.mouse.move(x, y)
    page.mouse.down()
    start = time.perf_counter()
    for step in range(steps):
        page.mouse.move(x - STRIDE_PX * (1 + abs(15 - step % 30)), y)
    seconds = time.perf_counter() - start
    lates = page.evaluate("bench.lates")
    page.mouse.up()
    return len(lates) / seconds, statistics.median(lates) / 1_000 if lates else 0.0


def _rest(page: Page) -> None:
    page.wait_for_function(f"performance.now() - bench.last > {QUIET_SECONDS * 1_000}", timeout=WAIT)
