"""How every workbook is written."""

from __future__ import annotations

# How a workbook is written: a text stays a text, whatever it looks like.
BOOK = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
