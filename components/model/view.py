"""What one run of the page is given: the figures, the reader's scenario, and the words of one language."""

from __future__ import annotations

from dataclasses import dataclass, replace

from components.model.scenario import Scenario
from components.words import Words
from data import Figures


@dataclass(frozen=True)
class View:
    """Made once a run and passed down unchanged; `figures` are those known on the scenario's as-of date."""

    figures: Figures
    scenario: Scenario
    words: Words

    def of(self, scenario: Scenario) -> View:
        """The same figures and words for another scenario of the same day."""
        return replace(self, scenario=scenario)
