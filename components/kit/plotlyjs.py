"""The path of plotly's script in its package, and the address at which the page loads it."""

from __future__ import annotations

from pathlib import Path

import plotly

FILE = Path(plotly.__file__).parent / "package_data" / "plotly.min.js"
# Relative to the page, where Streamlit serves the folder that page/elements/chart.py declares; a version has its own.
FOLDER = "component/components.page.elements.chart.plotly"
ADDRESS = f"{FOLDER}/{FILE.name}?{plotly.__version__}"
ELEMENT = "plotly"  # the id of the script's element in the page
