"""What else costs that much? The extra money beside the general account's items, taxes and bonds, and how to pay it."""

from __future__ import annotations

import pandas as pd

from components.exhibits import tradeoff_amounts, tradeoff_figure, tradeoff_notes, tradeoff_text
from components.exhibits.tradeoff_rows import Row, Tradeoff, tradeoff_of
from components.kit.exhibit import Exhibit, finish
from components.kit.level_notes import base_notes
from components.model import general_account
from components.model.rows import records
from components.model.view import View

COLUMNS = [
    *("group", "label", "amount_trn_jpy", "amount_high_trn_jpy", "amount_text", "extra_of_item_pct", "kind"),
    *("fiscal_year", "stage", "release", "source"),
]


def build(view: View, choice: str) -> Exhibit:
    """The comparison: table COLUMNS, a row a bar, amounts a year (a range where the source gives two).

    `amount_text` is the amount as printed, with its unit. `choice` joins groups of the registry's choices with commas.
    `extra_of_item_pct` holds the extra at the GDP of the budget's own year against the row.
    """
    words = view.words
    found = tradeoff_of(view, choice.split(","))
    return finish(
        id="tradeoff",
        words=words,
        figures=view.figures,
        headline=tradeoff_text.headline(found, view),
        details=tradeoff_text.details(found, view),
        figure=tradeoff_figure.draw(found, words),
        table=_table(found, view),
        source_ids=_sources(found, view),
        notes=[*tradeoff_notes.notes(found, view), *base_notes(view.figures, found.sizes.level, words)],
        revised=("sipri" if view.scenario.measure == "sipri" else "budget", "gdp"),
        marks=tradeoff_figure.marks(found),
        height=tradeoff_figure.height_px(found),
    )


def _table(found: Tradeoff, view: View) -> pd.DataFrame:
    rows, words = found.rows, view.words
    compared = rows["group"].isin(["spending", "taxes", "bonds"])
    table = rows.assign(
        label=rows["label"].str.replace("<br>", words("tradeoff-space")),
        group=[words(f"tradeoff-group-{group}") for group in rows["group"]],
        amount_text=[tradeoff_amounts.sourced(row, words, unit=True) for row in records(rows, Row)],
        stage=[tradeoff_amounts.stage_name(stage, words) for stage in rows["stage"]],
        extra_of_item_pct=(found.sizes.matched_trn_jpy / rows["amount_trn_jpy"] * 100).where(compared),
    )
    return table[COLUMNS]


def _sources(found: Tradeoff, view: View) -> list[str]:
    laws = list(general_account.laws(view.figures)["source"]) if "taxes" in set(found.rows["group"]) else []
    items = general_account.spending(view.figures)
    defence = items.loc[items["item"] == "defence", "source"]
    ids = [*found.sizes.level.sources, found.sizes.gdp["source"], *defence, *found.rows["source"], *found.point.sources]
    return [source for source in (*ids, *laws) if source]
