"""What this project uses of openpyxl's private interface, as seen in version 3.1.5.

A test opens a small workbook with each, and fails if a new version of openpyxl has it no more.
"""

from __future__ import annotations

import sys
from typing import Any


def part_of(sheet: Any) -> str:  # Any: the attribute is not in its type
    """The path in the .xlsx archive of a sheet opened with `read_only`; two sheets may share one."""
    return str(sheet._worksheet_path)


def load_without_numpy() -> None:
    """Keeps openpyxl from importing numpy, which takes longer than to read a small workbook.

    Does nothing in a process that has imported either already.
    """
    if "openpyxl" not in sys.modules and "numpy" not in sys.modules:
        sys.modules["numpy"] = None  # type: ignore[assignment]  # how an import is made to fail
