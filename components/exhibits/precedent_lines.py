"""The lines of words of `precedent`: a country's or a kept scenario's above its bar, as long as a phone has room."""

from __future__ import annotations

import numpy as np
import pandas as pd

from components.exhibits.precedent_rises import KeptRise
from components.kit import labels
from components.words import Words

TEXT_PX = 11.5
PHONE_PX, LETTER = 342, 0.46  # for a line of words; width of a Latin letter of the page, in parts of its size
CHOSEN = "● "  # before the name of a country of the reader's


def country_line(row: pd.Series, words: Words, *, cut: bool, chosen: bool) -> str:
    """A country's words; where the line is too long for a phone, its end is left to the table."""
    many, change = len(row["war_list"]) > 1, float(row["real_gdp_change_pct"])
    parts = [
        words(
            "precedent-line-text", name=f"<b>{CHOSEN * chosen}{row['name']}</b>",
            years=_stretch(row["start_year"], row["end_year"], words),
            rise=f"<b>{words.number(row['rise_points'], 2, sign=True)}</b>", cut="yes" if cut else "no",
        ),
        words(
            "precedent-line-shares", start=words.number(row["start_share_pct"], 1),
            end=words.pct(row["end_share_pct"], 1),
        ),
        words(
            "precedent-many-wars", count=str(len(row["war_list"])),
            years=_stretch(row["war_years"][0], row["war_years"][1], words),
        ) if many else row["wars"],
        "" if np.isnan(change) else words("precedent-gdp", change=words.pct(change, 0, sign=True)),
    ]  # fmt: skip
    return _fitting([part for part in parts if part])


def kept_line(kept: KeptRise, words: Words) -> str:
    """A kept scenario's words: its name, its rise, and how many have done that."""
    rise = words("precedent-kept-rise", rise=words.number(kept.points, 2, sign=True), years=str(kept.years))
    done = words("precedent-kept-done", count=str(kept.done), of=str(kept.others)) if kept.points > 0 else ""
    return _fitting([part for part in (f"<b>◇ {kept.name}</b>", rise, done) if part])


def _fitting(parts: list[str]) -> str:
    while len(parts) > 1 and labels.width_px(" · ".join(parts), size=TEXT_PX, letter=LETTER) > PHONE_PX:
        parts.pop()
    return " · ".join(parts)


def _stretch(first: float, last: float, words: Words) -> str:
    """Two years, short: 1965–75, 1999–2009."""
    same_century = int(first) // 100 == int(last) // 100
    return words("precedent-years", first=f"{first:.0f}", last=f"{last % 100:02.0f}" if same_century else f"{last:.0f}")


def hover(row: pd.Series, words: Words) -> str:
    """What stands at a bar that is pointed at: the rise, and what of it is money and what a smaller GDP."""
    said = [
        words(
            "precedent-hover", name=row["name"], first=f"{row['start_year']:.0f}", last=f"{row['end_year']:.0f}",
            start=words.pct(row["start_share_pct"], 2), end=words.pct(row["end_share_pct"], 2),
            rise=words.number(row["rise_points"], 2, sign=True), kind=words(f"kind-{row['kind']}"),
        )
    ]  # fmt: skip
    if not np.isnan(row["gdp_points"]):
        said.append(
            words(
                "precedent-hover-split",
                money=words.number(row["money_points"], 2, sign=True),
                gdp=words.number(row["gdp_points"], 2, sign=True),
            )
        )
    return "<br>".join([*said, *([row["wars"]] if row["wars"] else [])])
