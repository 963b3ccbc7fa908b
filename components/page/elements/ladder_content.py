"""What the ladder shows, written and placed: marks, rows for every target, key numbers. Pure, and the same for all
targets.
"""

from __future__ import annotations

import html
from dataclasses import replace
from typing import Any

from components.exhibits.ladder import on_steps, scale_marks, written
from components.exhibits.ladder_answer import answers
from components.kit import kept_scenario
from components.model.controls import LADDER, PAGE_STEPS, TARGET
from components.model.level import japan_level
from components.model.rows import rows_of
from components.model.scenario import Scenario
from components.model.view import View
from components.words import Words
from data import Figures
from data.figure_cache import cached_with_figures

TICKS = range(int(TARGET.high) + 1)


def content(view: View) -> dict[str, Any]:
    """The ladder's data but for the target, as `ladder.js` takes it; not to be changed.

    Places are percentages of the scale's width ("58.3333%"), lanes count text lines away from the bar.
    """
    figures, scenario, words = view.figures, view.scenario, view.words
    return _content(figures, replace(scenario, target_pct=TARGET.default), words)


def place(share_pct: float) -> str:
    """Where a share stands on the scale from 0 to the highest target, for a stylesheet."""
    return f"{share_pct / TARGET.high * 100:.4f}%"


@cached_with_figures(128)
def _content(figures: Figures, scenario: Scenario, words: Words) -> dict[str, Any]:
    said = answers(View(figures, scenario, words))
    return {
        "lang": words.lang,
        "label": words("control-target"),
        "axis": words("axis-share-pct"),
        "help": words("control-target-help"),
        "ask": words("ladder-help"),
        "page": PAGE_STEPS,
        "tour": _tour(words),
        "ticks": [{"at": place(tick), "text": words.target(tick)} for tick in TICKS],
        "level": place(japan_level(figures, scenario.measure).share_pct),
        "kept": _kept(scenario, words),
        **_marks(figures, words),
        "numbers": [[number.label, number.context, number.help] for number in said.numbers],
        "rows": [[place(row.share_pct), row.share, row.sentence, row.title, *row.values] for row in said.rows],
    }


def _tour(words: Words) -> dict[str, Any]:
    steps = [words(key) for key in ("tour-1", "tour-2", "tour-3")]
    return {
        "name": words("tour"),
        "steps": [
            [words("tour-step", number=str(number), of=str(len(steps))), text] for number, text in enumerate(steps, 1)
        ],
        "next": words("tour-next"),
        "done": words("tour-done"),
        "skip": words("tour-skip"),
    }


def _kept(scenario: Scenario, words: Words) -> dict[str, str] | None:
    if not scenario.kept:
        return None
    kept = scenario.kept[0]
    return {"at": place(kept.scenario.target_pct), "text": "", "name": kept_scenario.name(kept, words)}


def _marks(figures: Figures, words: Words) -> dict[str, Any]:
    """The marks of both sides on their lanes: a label of two lines takes two; marks of one share stand on one line."""
    lanes, feet = {"above": 0, "below": 0}, dict[float, int]()
    marks = []
    for side in lanes:
        for row in rows_of(on_steps(scale_marks(figures, words), side)):
            lines, value = [html.unescape(line) for line in row.short.split("<br>")], written(row, words)
            step = LADDER.steps.index(LADDER.nearest(row.share_pct))
            share = words.target(LADDER.steps[step])
            marks.append(
                {
                    "at": place(row.share_pct),
                    "side": side,
                    "kind": row.kind.replace("-", " "),  # two classes of the stylesheet: own estimate
                    "lines": lines,
                    "value": value,
                    "name": words("ladder-jump", target=share, label=row.label, value=value),
                    "lane": lanes[side],
                    "foot": feet.get(row.share_pct, 0) if side == "above" else 0,
                    "step": step,
                }
            )
            lanes[side] += len(lines)
            feet[row.share_pct] = lanes[side]
    return {"marks": marks, "lanes": lanes}
