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
  let frame
  const boxOf = element => {
    const box = element.getBoundingClientRect()
    return { left: box.left - frame.left, top: box.top - frame.top, right: box.right - frame.left,
             bottom: box.bottom - frame.top }
  }
  const seen = element => {
    const style = getComputedStyle(element)
    return element.getClientRects().length && style.visibility !== "hidden" && style.opacity > 0 ? style : null
  }
  const drawn = element => {
    const style = seen(element)
    return style && style.stroke !== "none" && parseFloat(style.strokeWidth) > 0 && style.strokeOpacity > 0
  }
  const filled = element => {
    const style = seen(element)
    return style && style.fill !== "none" && style.fillOpacity > 0 && !/, 0\\)$/.test(style.fill)
  }
  // The corners of a path on the screen: as they are written, or points along it.
  const strokes = element => {
    const matrix = element.getScreenCTM(), written = element.getAttribute("d")
    const parts = /^[ML\\d., e+-]+$/.test(written) ? written.split("M").filter(Boolean).map(part =>
      part.split("L").map(point => point.trim().split(/[ ,]+/).map(Number))) : [sampled(element)]
    return parts.flatMap(points => points.slice(1).map((point, at) => [points[at], point].flatMap(([x, y]) => [
      matrix.a * x + matrix.c * y + matrix.e - frame.left, matrix.b * x + matrix.d * y + matrix.f - frame.top])))
  }
  const sampled = element => {
    const length = element.getTotalLength(), steps = Math.max(1, Math.ceil(length / 4))
    return Array.from({ length: steps + 1 }, (_, at) => element.getPointAtLength(length * at / steps))
      .map(({ x, y }) => [x, y])
  }
  const plotOf = element => {
    const plot = node._fullLayout._plots[element.closest(".subplot").classList[1]]
    return plot && { left: plot.xaxis._offset, right: plot.xaxis._offset + plot.xaxis._length,
                     top: plot.yaxis._offset, bottom: plot.yaxis._offset + plot.yaxis._length }
  }
  const inside = (plot, [x, y, u, v]) => Math.max(x, u) >= plot.left && Math.min(x, u) <= plot.right &&
    Math.max(y, v) >= plot.top && Math.min(y, v) <= plot.bottom
  for (const spec of specs) {
    await Plotly.newPlot(node, spec.data, spec.layout, {staticPlot: true})
    frame = node.querySelector(".main-svg").getBoundingClientRect()
    const all = selector => [...node.querySelectorAll(`.main-svg ${selector}`)]
    const texts = all("text").filter(text => text.textContent.trim())
    found.push({
      texts: texts.map(text => {
        const style = getComputedStyle(text), rows = [...text.querySelectorAll("tspan.line")]
        return {
          text: text.textContent, ...boxOf(text), size: parseFloat(style.fontSize),
          turned: Math.abs(text.getCTM().b) > 0.1, color: style.fill,
          rows: (rows.length ? rows : [text]).filter(row => row.textContent.trim()).map(boxOf),
        }
      }),
      lines: all(".scatterlayer .js-line").filter(drawn).flatMap(
        line => strokes(line).filter(stroke => inside(plotOf(line), stroke))),
      strokes: all(".shapelayer path, .annotation-arrow-g path").filter(drawn).flatMap(strokes),
      marks: all(".points path, .bars path").filter(seen).map(boxOf),
      masks: all(".annotation .bg").filter(filled).map(boxOf),
    })
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


class Box(TypedDict):
    """A box in pixels from the figure's upper left corner."""

    left: float
    top: float
    right: float
    bottom: float


class Text(Box):
    """A text of a chart: its box and that of each of its lines, its font's size and its colour."""

    text: str
    size: float
    turned: bool
    color: str
    rows: list[Box]


class Drawn(TypedDict):
    """What stands in a chart: texts, the data's lines and other strokes (shapes, leaders) as x0, y0, x1, y1, the boxes
    of points and bars, and those of opaque grounds behind texts."""

    texts: list[Text]
    lines: list[list[float]]
    strokes: list[list[float]]
    marks: list[Box]
    masks: list[Box]


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


def drawn_of(page: Page, specs: Sequence[Mapping[str, Any]], widths_px: Sequence[int]) -> list[Drawn]:
    """What stands in each specification drawn at its width."""
    sized = [
        {"data": spec["data"], "layout": {**spec["layout"], "width": width}}
        for spec, width in zip(specs, widths_px, strict=True)
    ]
    parts = [sized[start : start + AT_ONCE] for start in range(0, len(sized), AT_ONCE)]
    return [drawn for part in parts for drawn in page.evaluate(MEASURE, part)]


def picture_of(page: Page, spec: Mapping[str, Any], width_px: int, paper: str) -> bytes:
    """A specification drawn at that width on paper of that colour, as a PNG."""
    page.evaluate(DRAW, [{"data": spec["data"], "layout": {**spec["layout"], "width": width_px}}, paper])
    return page.locator("#chart").screenshot()
