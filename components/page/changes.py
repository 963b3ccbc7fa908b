"""What changed between editions, value by value, in the reader's language."""

from __future__ import annotations

import pandas as pd

from components.kit.source_text import source_edition
from components.model.rows import rows_of
from components.page.doubts import row_name
from components.words import Words
from data import Figures
from data.figure_cache import cached_with_figures
from data.revisions import revisions
from data.schema import TABLES


@cached_with_figures(8)
def changes(figures: Figures, words: Words) -> pd.DataFrame:
    """Every value that a later edition changed, as far as known on the as-of date, the newest change first.

    Columns, named in words: table, row, unit, old, new, difference, old edition, new edition.
    """
    found = revisions(figures).sort_values("new_release", ascending=False, kind="stable")
    rows = [
        (
            words(f"table-{change.table.replace('_', '-')}"),
            row_name(change.table, dict(zip(TABLES[change.table].key, str(change.key).split(" "), strict=True)), words),
            words(f"col-{change.column}"),
            change.old,
            change.new,
            change.difference,
            source_edition(words, figures.sources[str(change.old_source)]),
            source_edition(words, figures.sources[str(change.new_source)]),
        )
        for change in rows_of(found)
    ]
    named = ("table", "row", "unit", "old", "new", "difference", "old-edition", "new-edition")
    return pd.DataFrame(rows, columns=[words(f"changes-{name}") for name in named])
