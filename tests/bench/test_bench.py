"""The bench runs in its small form, and gives a ratio for every measure."""

from __future__ import annotations

import json
import math
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bench.__main__ import APPS, ROWS, ratios, table
from tests.bench.server import ROOT

MEASURED = {
    "dashboard": dict.fromkeys(ROWS, 3.0),
    "reference": {**dict.fromkeys(ROWS, 2.0), "drag_per_second": 0.0},
}


def test_a_ratio_is_the_dashboard_over_its_reference_and_none_over_nothing() -> None:
    found = ratios(MEASURED)
    assert found["key_to_chart_seconds"] == 1.5
    assert found["drag_per_second"] is None


def test_the_table_has_a_line_for_every_measure() -> None:
    assert len(table(MEASURED).splitlines()) == 1 + len(ROWS)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="CPU and memory are read from /proc")
def test_the_bench_runs_and_its_ratios_are_finite(tmp_path: Path) -> None:
    written = tmp_path / "bench.json"
    subprocess.run(
        [sys.executable, "-m", "tests.bench", "--quick", "--json", str(written)], cwd=ROOT, check=True, timeout=240
    )
    found = json.loads(written.read_text())
    assert set(found["measured"]) == set(APPS)
    values = [value for measured in found["measured"].values() for value in measured.values()]
    values += [ratio for ratio in found["ratios"].values() if ratio is not None]
    assert all(math.isfinite(value) for value in values)
    assert found["measured"]["dashboard"]["drag_per_second"] > 0
    held = {readers: (crowd["held"], crowd["errors"]) for readers, crowd in found["crowds"].items()}
    assert held == {"4 at 2 processes": (4, 0)}
