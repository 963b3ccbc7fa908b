"""No two texts of a chart stand on each other, none leaves its figure, no line runs through one and no opaque ground
stands over data, whatever the controls, language and width.

Each picture is drawn for every pair of levels of its controls, of which language with width is one; OVERLAP_OF=3 draws
every three levels together, in some minutes.
"""

from __future__ import annotations

import functools
import itertools
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from playwright.sync_api import Browser, Page

import data
from components.exhibits import EXHIBITS, build
from components.kit.exhibit import Exhibit
from components.model.controls import GROWTH, INFLATION, PACE, TARGET, YEAR, YEN, default_scenario
from components.model.scenario import BANDS, MEASURES
from components.model.view import View
from components.words import load_words
from tests.browser.charts import Box, Drawn, Text, canvas, drawn_of
from tests.kept import kept_one

ALLOWED_PX = 1.0
INK_PX = 3.0  # of a line of text's box, above and below, that its letters leave free
LOOKS = (("en", 360), ("ja", 360), ("en", 640), ("ja", 900))  # language and width in pixels
START = default_scenario(data.load())
MANY = ("USA", "DEU", "POL", "KOR", "FRA", "GBR", "ITA", "SWE", "NOR", "CHN", "RUS", "ISR", "UKR", "TWN")
LEVELS: Mapping[str, Sequence[Any]] = {
    "target_pct": (START.target_pct, TARGET.low, TARGET.high, 1.4, 2.0),
    "measure": MEASURES,
    "year": (START.year, int(YEAR.low), int(YEAR.high)),
    "growth_pct": (START.growth_pct, GROWTH.low, GROWTH.high),
    "inflation_pct": (START.inflation_pct, INFLATION.low, INFLATION.high),
    "prices": ("nominal", "constant"),
    "jpy_per_usd": (START.jpy_per_usd, YEN.low, YEN.high),
    "compare": (START.compare, (), MANY),
    "nato_way": BANDS,
    "benchmark": (START.benchmark, "nato-total", "KOR", "PHL"),
    "bonds_pct": (START.bonds_pct, 0, 100),
    "pace_pct": (None, PACE.low, PACE.high),
}
KEPT = (
    {"target_pct": 3.0, "year": 2030},
    {"target_pct": 3.1, "year": 2045, "measure": "government"},
    {"target_pct": 1.0},
)
OTHERS: Mapping[str, Sequence[Any]] = {
    "as_of": (START.as_of, data.ARTICLE_DAY),
    "kept": ((), ({"target_pct": 2.5, "year": 2030},), ({"target_pct": 6.0, "year": 2045},), KEPT),
    "look": LOOKS,
}
PICTURES = [(exhibit_id, choice) for exhibit_id in EXHIBITS for choice in [None, *EXHIBITS[exhibit_id].choices[1:]]]
PICTURES += [(exhibit_id, EXHIBITS[exhibit_id].choices[0]) for exhibit_id in EXHIBITS if EXHIBITS[exhibit_id].several]


@pytest.fixture(scope="module")
def drawer(browser: Browser) -> Iterator[Page]:
    with canvas(browser) as page:
        yield page


@pytest.mark.parametrize(("exhibit_id", "choice"), PICTURES)
def test_no_text_stands_on_another_under_a_line_or_outside_and_nothing_hides_data(
    drawer: Page, exhibit_id: str, choice: str | None
) -> None:
    levels = {**{name: LEVELS[name] for name in EXHIBITS[exhibit_id].uses}, **OTHERS}
    cases = list(covering(levels, int(os.environ.get("OVERLAP_OF", "2"))))
    built = [_exhibit(exhibit_id, choice, case) for case in cases]
    drawn = drawn_of(drawer, [exhibit.spec for exhibit in built], [case["look"][1] for case in cases])
    faults = [
        (fault, case)
        for case, found, exhibit in zip(cases, drawn, built, strict=True)
        for fault in [
            *faults_of(found["texts"], case["look"][1], exhibit.spec["layout"]["height"]),
            *struck(found),
            *masked(found),
        ]
    ]
    assert not faults, f"{len(faults)} in {len(cases)} pictures\n" + "\n".join(map(str, faults[:40]))


def test_every_pair_of_levels_is_covered() -> None:
    levels = {"a": (1, 2, 3), "b": (4, 5), "c": (6, 7), "d": (8, 9, 10)}
    cases = list(covering(levels))
    for first, second in itertools.combinations(levels, 2):
        pairs = set(itertools.product(levels[first], levels[second]))
        assert {(case[first], case[second]) for case in cases} == pairs
    assert len(cases) < 3 * 2 * 2 * 3


def test_a_text_on_another_and_one_that_leaves_are_noticed() -> None:
    first = Text(text="a", left=0, top=0, right=20, bottom=10, size=10, turned=False, color="", rows=[])
    second: Text = {**first, "text": "b", "left": 18.5, "right": 30}
    assert faults_of([first, second], 100, 50) == ["'a' on 'b'"]
    assert faults_of([first, {**second, "left": 19.5}], 100, 50) == []
    assert faults_of([first, {**second, "left": 90, "right": 101.5}], 100, 50) == ["'b' leaves the figure"]
    assert faults_of([{**first, "top": 42, "bottom": 52}], 100, 50) == ["'a' leaves the figure"]


def test_a_line_through_a_text_and_a_ground_over_data_are_noticed() -> None:
    row = Box(left=10, top=10, right=30, bottom=24)
    text: Text = {**row, "text": "a", "size": 11, "turned": False, "color": "", "rows": [row]}
    clean: Drawn = {"texts": [text], "lines": [[0, 0, 40, 0], [0, 12, 40, 12]], "strokes": [], "marks": [], "masks": []}
    assert struck(clean) == []  # the second runs above the letters, in their box
    assert struck({**clean, "lines": [[0, 40, 40, 0]]}) == ["a line through 'a'"]  # from corner to corner of its middle
    assert struck({**clean, "strokes": [[20, 0, 20, 40]]}) == ["a line through 'a'"]
    assert masked(clean) == []
    assert masked({**clean, "masks": [row]}) == ["a ground over a line at 10, 10"]
    dot = Box(left=28, top=20, right=34, bottom=26)
    assert masked({**clean, "lines": [], "masks": [row], "marks": [dot]}) == ["a ground over a mark at 10, 10"]


def struck(drawn: Drawn) -> list[str]:
    """The texts that a line of the data, a shape or another text's leader runs through."""
    lines = np.array([*drawn["lines"], *drawn["strokes"]]).reshape(-1, 4)
    return [
        f"a line through {text['text']!r}"
        for text in drawn["texts"]
        if not text["turned"] and any(_cross(lines, row, INK_PX) for row in text["rows"])
    ]


def masked(drawn: Drawn) -> list[str]:
    """The opaque grounds behind texts that stand over data."""
    lines = np.array(drawn["lines"]).reshape(-1, 4)
    found = []
    for mask in drawn["masks"]:
        over = "line" if _cross(lines, mask, ALLOWED_PX) else "mark" if _on(mask, drawn["marks"]) else ""
        if over:
            found.append(f"a ground over a {over} at {mask['left']:.0f}, {mask['top']:.0f}")
    return found


def _on(mask: Box, marks: Sequence[Box]) -> bool:
    return any(_meet(mask, mark) for mark in marks)


def _cross(lines: npt.NDArray[np.float64], box: Box, inner_px: float) -> bool:
    """Whether one of the straight lines (x0, y0, x1, y1) runs through the box, `inner_px` inside it (Liang, Barsky)."""
    if not len(lines) or box["right"] - box["left"] <= 2 or box["bottom"] - box["top"] <= 2 * inner_px:
        return False
    start, way = lines[:, :2], lines[:, 2:] - lines[:, :2]
    low = np.array([box["left"] + ALLOWED_PX, box["top"] + inner_px])
    high = np.array([box["right"] - ALLOWED_PX, box["bottom"] - inner_px])
    with np.errstate(divide="ignore", invalid="ignore"):
        ends = np.sort(np.stack([(low - start) / way, (high - start) / way]), axis=0)
    still = way == 0
    within = ((start >= low) & (start <= high)) | ~still
    enters = np.where(still, -np.inf, ends[0]).max(axis=1).clip(0.0)
    leaves = np.where(still, np.inf, ends[1]).min(axis=1).clip(max=1.0)
    return bool((within.all(axis=1) & (enters < leaves)).any())


def faults_of(texts: Sequence[Text], width_px: int, height_px: int) -> list[str]:
    """What stands wrongly in a picture of that size."""
    out = [
        f"{text['text']!r} leaves the figure"
        for text in texts
        if min(text["left"], text["top"]) < -ALLOWED_PX
        or text["right"] > width_px + ALLOWED_PX
        or text["bottom"] > height_px + ALLOWED_PX
    ]
    return out + [f"{a['text']!r} on {b['text']!r}" for a, b in itertools.combinations(texts, 2) if _meet(a, b)]


def _meet(a: Box, b: Box) -> bool:
    across = min(a["right"], b["right"]) - max(a["left"], b["left"])
    down = min(a["bottom"], b["bottom"]) - max(a["top"], b["top"])
    return across > ALLOWED_PX and down > ALLOWED_PX


def _exhibit(exhibit_id: str, choice: str | None, case: Mapping[str, Any]) -> Exhibit:
    figures, controls = data.load(case["as_of"]), {name: case[name] for name in EXHIBITS[exhibit_id].uses}
    start = default_scenario(data.load(case["as_of"]))
    kept = tuple(one for changes in case["kept"] for one in kept_one(start, **changes, compare=()))
    return build(exhibit_id, View(figures, replace(start, **controls, kept=kept), load_words(case["look"][0])), choice)


def covering(levels: Mapping[str, Sequence[Any]], together: int = 2) -> Iterator[dict[str, Any]]:
    """Few cases that hold every combination of levels of any `together` controls; the same at every run."""
    every = [[(name, level) for level in range(len(options))] for name, options in levels.items()]
    wanted = dict.fromkeys(
        frozenset(held) for some in itertools.combinations(every, together) for held in itertools.product(*some)
    )

    def gain(case: Sequence[tuple[str, int]], mine: tuple[str, int]) -> int:
        return sum(frozenset([mine, *others]) in wanted for others in itertools.combinations(case, together - 1))

    while wanted:
        case = sorted(next(iter(wanted)))
        for options in every:
            if options[0][0] not in dict(case):
                case.append(max(options, key=functools.partial(gain, tuple(case))))
        for held in itertools.combinations(case, together):
            wanted.pop(frozenset(held), None)
        chosen = dict(case)
        yield {name: options[chosen[name]] for name, options in levels.items()}
