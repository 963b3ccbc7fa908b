"""GDP of every fiscal year on the way to a target: published, officially projected, then grown at the reader's rate."""

from __future__ import annotations

import numpy as np
import pandas as pd

from components.model.gdp import fixed_gdp, known_gdp
from components.model.level import Level
from data import Figures
from data.figure_cache import cached_with_figures


@cached_with_figures(512)
def gdp_path(figures: Figures, start: Level, *, growth_pct: float, until: int) -> pd.DataFrame:
    """GDP of every fiscal year from `start.year` to `until`, indexed by year: gdp_trn_jpy, kind, release, source.

    Published outturns and the official projection's first year come from the tables; `growth_pct` a year follows (kind
    `assumed`). The government's yardstick is fixed and does not grow. The base year carries the GDP its share is of;
    where that is an earlier year's, growth counts from that year, so that all measures have one GDP in a year ahead.
    """
    index = pd.RangeIndex(start.year, until + 1, name="year")
    known = known_gdp(figures, through=start.year).rename(columns={"nominal_gdp_trn_jpy": "gdp_trn_jpy"})
    out = known[["gdp_trn_jpy", "kind", "release", "source"]].reindex(index)
    if start.measure == "government":
        fixed = fixed_gdp(figures)
        return out.assign(
            gdp_trn_jpy=start.gdp_trn_jpy, kind="policy", release=fixed["release"], source=fixed["source"]
        )
    if start.gdp_year != start.year:
        stand_in = known.loc[[start.gdp_year], out.columns].set_index(index[:1])
        out = stand_in.combine_first(out)
    last = int(out.index[out["gdp_trn_jpy"].notna()].max())
    since = start.gdp_year if last == start.year else last
    growth = (1 + growth_pct / 100) ** np.where(index > last, index.to_numpy() - since, 0)
    assumed = {"kind": "assumed", "release": "", "source": ""}
    return out.assign(gdp_trn_jpy=out["gdp_trn_jpy"].ffill() * growth).fillna(assumed)[list(out.columns)]
