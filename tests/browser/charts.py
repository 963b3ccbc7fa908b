"""Draws specifications of charts in a browser with plotly's own script, without the page around them."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypedDict

import plotly
import streamlit
from playwright.sync_api import Browser, Page

PLOTLY = Path(plotly.__file__).parent / "package_data" / "plotly.min.js"
FONTS = Path(streamlit.__file__).parent / "static" / "static" / "media"
AT_ONCE = 40
MEASURE = """async specs => {
  const node = document.getElementById("chart"), found = []
  for (const spec of specs) {
    await Plotly.newPlot(node, spec.data, spec.layout, {staticPlot: true})
    const frame = node.querySelector(".main-svg").getBoundingClientRect()
    found.push([...node.querySelectorAll(".main-svg text")].filter(text => text.textContent.trim()).map(text => {
      const box = text.getBoundingClientRect(), style = getComputedStyle(text)
      return {
        text: text.textContent, left: box.left - frame.left, top: box.top - frame.top,
        right: box.right - frame.left, bottom: box.bottom - frame.top, size: parseFloat(style.fontSize),
        turned: Math.abs(text.getCTM().b) > 0.1, color: style.fill,
      }
    }))
    Plotly.purge(node)
  }
  return found
}"""

DRAW = """async ([spec, paper]) => {
  document.body.style.background = paper
  const node = document.getElementById("chart")
  node.style.width = `${spec.layout.width}px`
  node.style.height = `${spec.layout.height}px`
  await Plotly.newPlot(node, spec.data, spec.layout, {staticPlot: true})
}"""


class Text(TypedDict):
    """A text of a chart: its box in pixels from the figure's upper left corner, its font's size and its colour."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    size: float
    turned: bool
    color: str


@contextmanager
def canvas(browser: Browser, scale: float = 1) -> Iterator[Page]:
    """A page that has plotly and the fonts of the dashboard, `scale` dots to a pixel, for the functions below."""
    context = browser.new_context(viewport={"width": 1000, "height": 1200}, device_scale_factor=scale)
    page = context.new_page()
    font = next(FONTS.glob("SourceSansVF-Upright*.woff2"))
    source = base64.b64encode(font.read_bytes()).decode()
    page.set_content(
        "<style>@font-face {font-family: 'Source Sans'; font-weight: 100 900;"
        f"src: url(data:font/woff2;base64,{source})}} body {{margin: 0}}</style><div id='chart'></div>"
    )
    page.add_script_tag(path=PLOTLY)
    page.evaluate("Promise.all([400, 700].map(weight => document.fonts.load(`${weight} 12px 'Source Sans'`)))")
    yield page
    context.close()


def texts_of(page: Page, specs: Sequence[Mapping[str, Any]], widths_px: Sequence[int]) -> list[list[Text]]:
    """The texts of each specification drawn at its width."""
    sized = [
        {"data": spec["data"], "layout": {**spec["layout"], "width": width}}
        for spec, width in zip(specs, widths_px, strict=True)
    ]
    parts = [sized[start : start + AT_ONCE] for start in range(0, len(sized), AT_ONCE)]
    return [texts for part in parts for texts in page.evaluate(MEASURE, part)]


def picture_of(page: Page, spec: Mapping[str, Any], width_px: int, paper: str) -> bytes:
    """A specification drawn at that width on paper of that colour, as a PNG."""
    page.evaluate(DRAW, [{"data": spec["data"], "layout": {**spec["layout"], "width": width_px}}, paper])
    return page.locator("#chart").screenshot()
