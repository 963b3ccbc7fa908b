"""The places of the page: its tabs in order, and the exhibits that stand in each."""

from __future__ import annotations

from typing import NamedTuple

from components.exhibits import EXHIBITS

# The page's tabs, in order; the registry says which exhibit stands in which, "data" is the page's own.
TABS = ("allies", "road", "cost", "precedents", "buys", "story", "data")
HEAD_PLACE, FIRST_PLACE = "compare", "ranking"  # above the tabs, and in the tab that is open by default


class Mark(NamedTuple):
    """The mark of an exhibit that a claim of the article points at, and the claim's number."""

    number: int
    exhibit_id: str
    id: str


def places(tab: str) -> tuple[str, ...]:
    """What stands in a tab, by id."""
    return tuple(exhibit_id for exhibit_id, entry in EXHIBITS.items() if entry.tab == tab) or (tab,)


def all_places() -> tuple[str, ...]:
    """What stands in any tab, in their order."""
    return tuple(place for tab in TABS for place in places(tab))
