"""The uppermost panel of a picture alone, for who writes what stands below it in another way."""

from __future__ import annotations

from components.kit.drawing import Properties, Spec

AXIS_PX = 30  # that the panel's axis takes below it


def upper_panel(spec: Spec) -> Properties:
    """The specification with the first panel only, as high as it was."""
    layout, margin = spec["layout"], spec["layout"]["margin"]
    bottom, top = layout["yaxis"]["domain"]
    height = (layout["height"] - margin["t"] - margin["b"]) * (top - bottom)
    kept = {name: value for name, value in layout.items() if name not in ("xaxis2", "yaxis2")}
    return {
        "data": [trace for trace in spec["data"] if trace["yaxis"] == "y"],
        "layout": {
            **kept,
            "yaxis": {**layout["yaxis"], "domain": [0, 1]},
            "annotations": [note for note in layout["annotations"] if note["yref"] == "y"],
            "shapes": [shape for shape in layout["shapes"] if shape["yref"] == "y"],
            "margin": {**margin, "b": AXIS_PX},
            "height": round(height + margin["t"] + AXIS_PX),
        },
    }
