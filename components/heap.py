"""Keeps what is loaded for good out of the garbage collector's way."""

import functools
import gc


@functools.cache
def settle() -> None:
    """Sets aside every object that the first page has left in memory; does nothing after that.

    The web server collects garbage in full after each run of the page. Tables and libraries make that walk take longer
    than the run itself; they stay as long as the process does, so there is nothing in them to collect.
    """
    gc.collect()
    gc.freeze()
