"""Keeps what is loaded for good out of the garbage collector's way."""

import functools
import gc


@functools.cache
def freeze_loaded_objects() -> None:
    """Sets aside every object that the first page has left in memory; does nothing after that.

    Tables and libraries stay as long as the process does, so there is nothing in them to collect; walking them takes
    longer than a run of the page.
    """
    gc.collect()
    gc.freeze()
