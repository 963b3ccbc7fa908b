"""A line of time for a picture: days to pixels, stretched where much happened, with its months."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

PX_PER_DAY, MOST_PX = 0.45, 60.0  # between two entries: room for the days that pass, up to a limit
TICK_PX = 19.0  # half of this above and below each line of a month's name


@dataclass(frozen=True)
class Chronology:
    """Entries from top to bottom, oldest first: their days and each one's distance from the top in pixels."""

    days: tuple[dt.date, ...]
    at_px: tuple[float, ...]
    length_px: float

    def at(self, day: dt.date) -> float:
        """The pixel of a day: interpolated between the entries before and after it, clamped at the ends."""
        before = [i for i, entry in enumerate(self.days) if entry <= day]
        if not before:
            return self.at_px[0]
        i = before[-1]
        if i + 1 == len(self.days) or self.days[i] == day:
            return self.at_px[i]
        part = (day - self.days[i]).days / (self.days[i + 1] - self.days[i]).days
        return self.at_px[i] + part * (self.at_px[i + 1] - self.at_px[i])

    def months(self) -> list[tuple[float, dt.date, bool]]:
        """The months to name, as pixel, day and whether with the year: first entry's, Januaries, others with room."""
        first = self.days[0]
        starts = [
            dt.date(year, month, 1) for year in range(first.year, self.days[-1].year + 1) for month in range(1, 13)
        ]
        starts = [day for day in starts if first < day <= self.days[-1]]
        wanted = [first, *sorted(starts, key=lambda day: (day.month != 1, -day.year if day.month == 1 else 0, day))]
        named: list[tuple[float, dt.date, bool]] = []
        for day in wanted:
            full, place = day == first or day.month == 1, self.at(day)
            if all(abs(place - other) >= TICK_PX * (2 if full or wide else 1) for other, _, wide in named):
                named.append((place, day, full))
        return sorted(named)


def chronology(days: Sequence[dt.date], heights_px: Sequence[float]) -> Chronology:
    """A line on which each of those days (sorted, at least one) has as much room as it needs."""
    at_px: list[float] = []
    for i, (day, height) in enumerate(zip(days, heights_px, strict=True)):
        if i == 0:
            at_px.append(height / 2)
            continue
        room = (height + heights_px[i - 1]) / 2
        at_px.append(at_px[-1] + max(room, min((day - days[i - 1]).days * PX_PER_DAY, MOST_PX)))
    return Chronology(tuple(days), tuple(at_px), at_px[-1] + heights_px[-1] / 2)
