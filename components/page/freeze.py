"""Excludes objects that live as long as the process from garbage collection."""

import functools
import gc


@functools.cache
def freeze_loaded_objects() -> None:
    """Moves every object in memory after the first run to the collector's permanent generation; then does nothing.

    Tables and libraries are never freed, and to traverse them takes longer than a run of the page.
    """
    gc.collect()
    gc.freeze()
