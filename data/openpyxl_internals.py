"""What openpyxl keeps to itself and is used here all the same, as seen in its version 3.1.5.

A test opens a small workbook with each; where one goes with a new version of openpyxl the test says so.
"""

from __future__ import annotations

import sys
from typing import Any


def part_of(sheet: Any) -> str:
    """The part of the archive that holds a sheet of a workbook opened with `read_only`; two sheets may name one."""
    return str(sheet._worksheet_path)


def load_without_numpy() -> None:
    """Keeps openpyxl, in a process that has not loaded it yet, from loading numpy, which takes longer than to read a
    small workbook; it takes numpy as absent then.
    """
    if "openpyxl" not in sys.modules and "numpy" not in sys.modules:
        sys.modules["numpy"] = None  # type: ignore[assignment]  # how an import is made to fail
