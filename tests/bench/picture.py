"""Times a picture as the dashboard makes it, beside kaleido's own server for the same figure, both warm."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

import kaleido

import data
from components.export.order import PNG_SHARPNESS, SLIDE, order
from components.export.pictures.browser import find_browser
from components.export.pictures.chrome import CHROME
from components.export.pictures.image import image
from components.export.pictures.poster import poster
from components.model.controls import default_scenario
from components.model.view import View
from components.words import load_words

EXHIBIT = "ranking"


def measure(*, pictures: int) -> tuple[float, float]:
    """Seconds for a PNG of a slide, the median of `pictures`: the dashboard's, and kaleido's own; taken in turn."""
    taken = order(
        EXHIBIT, View(data.load(default_scenario(data.load()).as_of), default_scenario(data.load()), load_words("en"))
    )
    sheet = poster(taken, SLIDE)
    options = {"format": "png", "width": sheet.width, "height": sheet.height, "scale": sheet.scale * PNG_SHARPNESS}
    kaleido.start_sync_server(path=find_browser(), mathjax=False)
    try:
        makers = (lambda: image(taken, "png"), lambda: kaleido.calc_fig_sync(dict(sheet.figure), options))
        for make in makers:
            make()  # opens the browser
        times = [[_seconds(make) for make in makers] for _ in range(pictures)]
    finally:
        kaleido.stop_sync_server()
        CHROME.close()
    ours, own = (statistics.median(column) for column in zip(*times, strict=True))
    return ours, own


def _seconds(make: Callable[[], bytes]) -> float:
    start = time.perf_counter()
    make()
    return time.perf_counter() - start
