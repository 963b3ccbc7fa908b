"""Japan counted NATO's way, as its ministers told it, and its budget beside the two parts of NATO's 5%."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from components.model.gdp import gdp_of_year
from components.model.rows import records
from data import Figures
from data.figure_cache import cached_with_figures


class StatedShare(NamedTuple):
    """A share by NATO's count that a minister told, or two that it lies between."""

    fiscal_year: int
    low_pct: float
    high_pct: float
    kind: str
    release: str
    source: str


@dataclass(frozen=True, kw_only=True)
class Parts:
    """An initial budget of which both the ministry's and the related money is known, in trillion yen and % of GDP."""

    year: int
    ministry_trn_jpy: float
    related_trn_jpy: float
    gdp_trn_jpy: float
    sources: tuple[str, ...]

    @property
    def ministry_pct(self) -> float:
        return 100 * self.ministry_trn_jpy / self.gdp_trn_jpy

    @property
    def related_pct(self) -> float:
        """Of the ministry's money and the related money together."""
        return 100 * self.related_trn_jpy / self.gdp_trn_jpy


@cached_with_figures(1)
def told(figures: Figures) -> tuple[StatedShare, ...]:
    """The shares by NATO's count that ministers told, one a fiscal year, oldest first.

    A level of its own: it is never one of the four measures, and no later year is known.
    """
    return tuple(records(figures.nato_style.sort_values("fiscal_year"), StatedShare))


@cached_with_figures(1)
def parts(figures: Figures) -> Parts | None:
    """The newest year of which both are known; None where there is none, or before NATO agreed on the two parts."""
    if not (figures.targets["component"] == "wider").any():
        return None
    rows = figures.budget[(figures.budget["stage"] == "initial") & figures.budget["amount_trn_jpy"].notna()]
    years = [set(rows.loc[rows["measure"] == measure, "fiscal_year"]) for measure in ("ministry_incl", "related")]
    if not set.intersection(*years):
        return None
    year = int(max(set.intersection(*years)))
    gdp = gdp_of_year(figures, year)
    of_year = rows[rows["fiscal_year"] == year].set_index("measure")
    amounts, sources = of_year["amount_trn_jpy"].to_dict(), of_year["source"].to_dict()
    return Parts(
        year=year,
        ministry_trn_jpy=amounts["ministry_incl"],
        related_trn_jpy=amounts["related"],
        gdp_trn_jpy=float(gdp["nominal_gdp_trn_jpy"]),
        sources=(sources["ministry_incl"], sources["related"], str(gdp["source"])),
    )
