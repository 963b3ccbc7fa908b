"""plotly's script: its path and the address at which the page loads it, and the script for pictures of the browser."""

from __future__ import annotations

from pathlib import Path

import plotly

FILE = Path(plotly.__file__).parent / "package_data" / "plotly.min.js"
# Relative to the page, where Streamlit serves the folder that page/elements/chart.py declares; a version has its own.
FOLDER = "component/components.page.elements.chart.plotly"
ADDRESS = f"{FOLDER}/{FILE.name}?{plotly.__version__}"
CREDITED = (Path(__file__).parent / "credited.js").read_text(encoding="utf-8")  # defines `credited`
ELEMENT = "plotly"  # the id of the script's element in the page
