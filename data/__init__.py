"""The figures: every table as it was known on a day, each row with its source. `load` is the one way in."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from data.figures import ARTICLE_DAY, Figures, NatoEdition, load, nato_edition, nato_series, with_own
    from data.sources import Source

__all__ = ["ARTICLE_DAY", "Figures", "NatoEdition", "Source", "load", "nato_edition", "nato_series", "with_own"]


def __getattr__(name: str) -> Any:
    """Loads what is asked for when it is: the process that reads a reader's file needs neither tables nor pandas."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module("data.sources" if name == "Source" else "data.figures"), name)
