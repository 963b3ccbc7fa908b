"""What a reader uploaded goes with that reader's session: no cache keeps it, and it pushes out nothing shared."""

from __future__ import annotations

import gc
import weakref
from dataclasses import replace

import data
from components.exhibits import EXHIBITS, build
from components.model.controls import default_scenario
from components.model.view import View
from components.words import load_words
from data import Figures
from data.own_figures.reading import read_own

CSV = b"country,year,share_pct,label\nJapan,2024,2.2,mine\nKOR,2024,2.9,\n"


def _used(figures: Figures) -> list[object]:
    """Every exhibit with its pictures, as a page and its downloads would make them."""
    view = View(figures, default_scenario(figures), load_words("en"))
    return [
        build(exhibit_id, view.of(replace(view.scenario, target_pct=target)), choice)
        for exhibit_id, entry in EXHIBITS.items()
        for choice in entry.choices or ("",)
        for target in (2.5, 3.5)
    ]


def test_uploaded_figures_are_collected_when_the_session_lets_them_go() -> None:
    uploaded = data.with_own(data.load(), read_own(CSV, "mine.csv"))
    assert len(_used(uploaded)) > len(EXHIBITS)
    held = weakref.ref(uploaded)
    del uploaded
    gc.collect()
    assert held() is None


def test_an_upload_pushes_out_nothing_that_others_share() -> None:
    shared = _used(data.load())
    for name in ("a.csv", "b.csv", "c.csv"):
        _used(data.with_own(data.load(), read_own(CSV, name)))
    again = _used(data.load())
    assert all(before is after for before, after in zip(shared, again, strict=True))
