"""Checks the values of a year that no edition had yet against the year before, in the same country."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from statistics import median

from data.importing.batch import OVERRULE, Cells, Row
from data.importing.refusal import RefusedError

_JAPAN = "JPN"
# From one year to the next since 1990, in the editions known: a country's own value 0.14 to 7.5 times (equipment of
# small forces; Ukraine 2022); the median of all countries 0.87 to 1.28; at most 10% of them beyond 0.5 to 2; the GDP
# that SIPRI's dollars and share imply 0.66 to 1.37.
_JAPANS = (0.25, 4.0)
_MEDIAN = (0.67, 1.5)
_JUMP = (0.5, 2.0)
_MANY = 0.2
_FEW = 20


@dataclass(frozen=True)
class _Step:
    value: float
    before: float
    row: Row

    def within(self, limits: tuple[float, float]) -> bool:
        return limits[0] <= self.value / self.before <= limits[1]

    def __str__(self) -> str:
        return f"{self.row.place}: {self.value:g} after {self.before:g} in the year before"


def check_new_years(table: str, now: Cells, known: Mapping[tuple[str, ...], float]) -> None:
    """Raises RefusedError if Japan's value, many countries' values or a whole year are too far from the year before.

    `now` are a table's values by country, year and, where it has one, indicator; `known` those of the editions beside.
    A single country may jump, as in a war.
    """
    steps: dict[str, list[_Step]] = defaultdict(list)
    found = _steps(now, known)
    for key, step in found:
        steps[" ".join((table, *key[1:]))].append(step)
    for what, some in steps.items():
        if len(some) < _FEW:
            continue
        usual = median(step.value / step.before for step in some)
        far = [step for step in some if not step.within(_JUMP)]
        if not _MEDIAN[0] <= usual <= _MEDIAN[1]:
            raise RefusedError(
                f"{far[0] if far else some[0]}, and the year's values are {usual:.3g} times those of the year before "
                f"at the median ({what}), as if in another unit; expected: {_said(_MEDIAN)} times, {OVERRULE}"
            )
        if len(far) > _MANY * len(some):
            raise RefusedError(
                f"{far[0]}, and {len(far)} of {len(some)} countries are beyond {_said(_JUMP)} times the year before "
                f"({what}), as if rows were exchanged; expected: at most {_MANY:.0%} of them, {OVERRULE}"
            )
    for key, step in found:
        if key[0] == _JAPAN and not step.within(_JAPANS):
            raise RefusedError(f"{step}; expected: {_said(_JAPANS)} times that, {OVERRULE}")


def check_new_gdp(now: Cells, known: Mapping[tuple[str, ...], float]) -> None:
    """Raises RefusedError if the GDP that a country's dollars and share imply jumps in a new year, as in no war.

    `now` and `known` as for check_new_years, in billion dollars.
    """
    for _, step in _steps(now, known):
        if not step.within(_JUMP):
            raise RefusedError(
                f"{step}, in bn dollars of GDP that dollars and share imply; expected: {_said(_JUMP)} times that, "
                f"{OVERRULE}"
            )


def _steps(now: Cells, known: Mapping[tuple[str, ...], float]) -> list[tuple[tuple[str, ...], _Step]]:
    found = []
    for key, (value, row) in now.items():
        earlier = (key[0], str(int(key[1]) - 1), *key[2:])
        before = now[earlier][0] if earlier in now else known.get(earlier, float("nan"))
        if key not in known and before > 0:
            found.append((key, _Step(value, before, row)))
    return found


def _said(limits: tuple[float, float]) -> str:
    return f"{limits[0]:g} to {limits[1]:g}"
