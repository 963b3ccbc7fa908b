"""The figures: every table as it was known on a day, each row with its source. `load` is the one way in."""

from data.figures import ARTICLE_DAY, Figures, NatoEdition, load, nato_edition, nato_series, with_own
from data.sources import Source

__all__ = ["ARTICLE_DAY", "Figures", "NatoEdition", "Source", "load", "nato_edition", "nato_series", "with_own"]
