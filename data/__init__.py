"""The figures: every table as it was known on a day, each row with its source. `load` gives them."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from data.figures import ARTICLE_DAY, Figures, NatoEdition, load, nato_edition, nato_series, with_own
    from data.sources import Source

__all__ = ["ARTICLE_DAY", "Figures", "NatoEdition", "Source", "load", "nato_edition", "nato_series", "with_own"]


def __getattr__(name: str) -> Any:  # Any: as in a module's __getattr__
    """Imports a name on first use: the process that reads an uploaded file needs neither the tables nor pandas."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module("data.sources" if name == "Source" else "data.figures"), name)
