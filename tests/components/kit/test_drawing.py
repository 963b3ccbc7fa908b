"""A drawing gives plain values, puts panels where they belong, and leaves nothing for plotly to mend."""

from __future__ import annotations

import json

import numpy as np
import pandas as pd
import plotly.graph_objects as go
import pytest

from components.kit.drawing import Drawing, plain


def test_what_goes_in_as_tables_comes_out_as_plain_values() -> None:
    value = {"x": pd.Series([1, 2]), "y": np.array([1.5, np.nan]), "z": [np.int64(3), float("inf")], "text": "a"}
    assert plain(value) == {"x": [1, 2], "y": [1.5, None], "z": [3, None], "text": "a"}
    json.dumps(plain(value))


def test_panels_share_the_height_from_top_to_bottom() -> None:
    layout = Drawing(heights=(0.6, 0.3), gap=0.1).spec()["layout"]
    # 0.9 of the height is left for 0.6 + 0.3: the upper panel has 0.6, the lower 0.3
    assert layout["yaxis"]["domain"] == pytest.approx([0.4, 1.0])
    assert layout["yaxis2"]["domain"] == pytest.approx([0.0, 0.3])


def test_traces_and_texts_stand_on_the_panel_they_are_given() -> None:
    drawing = Drawing(heights=(1, 1))
    drawing.add_bar(x=[1], y=[2])
    drawing.add_scatter(x=[1], y=[2], row=2)
    drawing.add_annotation(x=1, y=2, text="a", row=2)
    drawing.add_shape(type="line", x0=0, x1=1, y0=0, y1=1)
    spec = drawing.spec()
    assert [(trace["xaxis"], trace["yaxis"]) for trace in spec["data"]] == [("x", "y"), ("x2", "y2")]
    assert (spec["layout"]["annotations"][0]["xref"], spec["layout"]["shapes"][0]["yref"]) == ("x2", "y")
    assert len(go.Figure(spec).data) == 2


def test_properties_are_merged_into_one_panel_or_into_all() -> None:
    drawing = Drawing(heights=(1, 1))
    drawing.update_xaxes({"title": {"text": "a", "font": {"size": 12}}})
    drawing.update_xaxes(title={"text": "b"}, row=2)
    layout = drawing.spec()["layout"]
    assert layout["xaxis"]["title"] == {"text": "a", "font": {"size": 12}}
    assert layout["xaxis2"]["title"] == {"text": "b", "font": {"size": 12}}
