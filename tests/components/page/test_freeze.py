"""What is loaded for good is set aside once."""

import gc

from components.page import freeze


def test_what_the_first_page_has_loaded_is_set_aside_once() -> None:
    freeze.freeze_loaded_objects.cache_clear()
    try:
        freeze.freeze_loaded_objects()
        before = gc.get_freeze_count()
        assert before > 0
        made = [[] for _ in range(1_000)]  # type: list[list[int]]
        freeze.freeze_loaded_objects()
        assert gc.get_freeze_count() <= before < before + len(made)
    finally:
        gc.unfreeze()
