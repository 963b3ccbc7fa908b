"""What is loaded for good is set aside once."""

import gc

from components import heap


def test_what_the_first_page_has_loaded_is_set_aside_once() -> None:
    heap.settle.cache_clear()
    try:
        heap.settle()
        before = gc.get_freeze_count()
        assert before > 0
        made = [[] for _ in range(1_000)]  # type: list[list[int]]
        heap.settle()
        assert gc.get_freeze_count() <= before < before + len(made)
    finally:
        gc.unfreeze()
