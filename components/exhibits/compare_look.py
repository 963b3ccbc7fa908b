"""The colours of the comparison's columns and marks, by their role."""

from __future__ import annotations

from collections.abc import Mapping

from components.kit.look import BAR, JAPAN_COLOR, MUTED, READER_COLOR, TARGET_COLOR, asked_color

# Of texts and lines; "" is what has no colour of its own.
ROLE_COLORS: Mapping[str, str] = {
    "now": JAPAN_COLOR,
    "japan": JAPAN_COLOR,
    "asked-low": asked_color(0),
    "asked-high": asked_color(1),
    "reader": TARGET_COLOR,
    "kept": TARGET_COLOR,
    "own": READER_COLOR,
    "benchmark": MUTED,
    "": MUTED,
}
# Of the rule over a column.
RULE_COLORS: Mapping[str, str] = {**ROLE_COLORS, "benchmark": BAR}
