"""The page's own elements: each a .py that says what is there, a .js that draws it, and its style."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]  # Any: what JSON can hold, nested as an element's script reads it
