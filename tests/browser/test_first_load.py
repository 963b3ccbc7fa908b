"""A first visit transfers less than 2.3 megabytes, fonts and the script of the charts included."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from components.serve import static_files
from tests.bench.server import serve

MOST_BYTES = 2_300_000
SETTLED_MS = 2_000  # after the chart: what the page asks for when it has nothing else to do


def test_a_first_load_is_small(page: Page) -> None:
    for path in static_files.first_load():
        static_files.PACKER.pack_best(path)
    asked: dict[str, str] = {}
    transferred: dict[str, float] = {}
    watch = page.context.new_cdp_session(page)
    watch.send("Network.enable")
    watch.on("Network.requestWillBeSent", lambda event: asked.update({event["requestId"]: event["request"]["url"]}))
    watch.on(
        "Network.loadingFinished", lambda event: transferred.update({event["requestId"]: event["encodedDataLength"]})
    )
    with serve("components/serve/app.py") as server:
        page.goto(server.url)
        expect(page.locator(".js-plotly-plot .main-svg").first).to_be_visible(timeout=30_000)
        page.wait_for_timeout(SETTLED_MS)
    largest = sorted(((size, asked[id]) for id, size in transferred.items()), reverse=True)
    assert len(largest) > 50
    assert sum(size for size, _ in largest) < MOST_BYTES, largest[:10]
