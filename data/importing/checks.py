"""Checks a batch against the schema's bounds, against its own sums, and against the edition nearest in time."""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from statistics import median

import pandas as pd

from data.importing.batch import OVERRULE, Batch, Cells, Row
from data.importing.nato import JOINED
from data.importing.new_years import check_new_gdp, check_new_years
from data.importing.refusal import RefusedError
from data.oddities import AGGREGATES
from data.schema import TABLES
from data.table_file import first_day

# Widest between the editions known: single values 0.34 to 1.42 (equipment), 0.64 to 1.34 (all else); a country's
# median 0.82 to 1.26 in SIPRI's, 0.97 to 1.03 in NATO's.
_ONE_VALUE = (0.25, 4.0)
_ONE_COUNTRY = (0.6, 1.6)
_ONE_ALLY = (0.85, 1.18)
_MANY, _MUCH = 0.25, 0.15
# In the same edition, read again: what a corrected file changes.
_CORRECTED_CELLS, _CORRECTED_SHARE = 3, 0.01
_SUM_GAP = 0.005
_SHARE_GAP_PCT = 0.4


def check(batch: Batch, present: Mapping[str, pd.DataFrame], *, accept_large_revisions: bool = False) -> None:
    """Raises RefusedError, with the place, if a value is impossible, sums do not add up or rows seem to be exchanged.

    `present` are the present tables. Revisions so large that they look like an exchange of rows are refused
    unless accepted, and so are many changes within one edition and a new year unlike the one before.
    """
    by_table: dict[str, list[Row]] = defaultdict(list)
    for row in batch.rows:
        _in_bounds(row)
        by_table[row.table].append(row)
    cells = {table: _cells(table, rows) for table, rows in by_table.items()}
    if "nato_share" in cells:
        _adds_up(cells["nato_usd"])
        _shares_are_money_over_gdp(cells)
    if accept_large_revisions:
        return
    for table in cells.keys() - {"imf_growth"}:  # a growth may be of either sign
        now, before = cells[table], _beside(present[table], table, batch.edition.released)
        _looks_like(table, now, before)
        if "iso3" in TABLES[table].key:
            check_new_years(table, now, before)
    if "sipri_share" in cells:
        implied = _implied(cells["sipri_share"], cells["sipri_usd"])
        known = _implied_before(present, batch.edition.released)
        _looks_like("GDP that dollars and share imply", implied, known, limits=(0.6, 1.6))
        check_new_gdp(implied, known)
    for table, now in cells.items():
        _is_the_same_edition(table, now, present[table], batch.edition.id)


def value_column(table: str) -> str:
    """The column of a table's figures: the first whose values are decimal numbers."""
    return next(str(name) for name, column in TABLES[table].schema.columns.items() if str(column.dtype) == "float64")


def _in_bounds(row: Row) -> None:
    for name, text in row.cells.items():
        column = TABLES[row.table].schema.columns[name]
        if str(column.dtype) not in ("float64", "Int64") or not text:
            continue
        for rule in column.checks:
            low, high = rule.statistics["min_value"], rule.statistics["max_value"]
            if not low <= float(text) <= high:
                raise RefusedError(f"{row.place}: {name} would be {text}; expected: {rule.error}")


def _cells(table: str, rows: Iterable[Row]) -> dict[tuple[str, ...], tuple[float, Row]]:
    column = value_column(table)
    return {
        tuple(row.cells[name] for name in TABLES[table].key): (float(row.cells[column]), row)
        for row in rows
        if row.cells[column]
    }


def _beside(rows: pd.DataFrame, table: str, released: str) -> dict[tuple[str, ...], float]:
    """The values of the edition nearest in time: itself where it is known, else the one before, else the one after."""
    day = pd.Timestamp(str(first_day(released)))
    rows = rows.assign(distance=(rows["released"] - day).abs())
    return _values(rows.sort_values("distance", kind="stable").drop_duplicates(list(TABLES[table].key)), table)


def _values(rows: pd.DataFrame, table: str) -> dict[tuple[str, ...], float]:
    keys = zip(*(rows[name].astype(str) for name in TABLES[table].key), strict=True)
    return dict(zip(keys, rows[value_column(table)], strict=True))


def _looks_like(
    what: str, now: Cells, before: Mapping[tuple[str, ...], float], limits: tuple[float, float] = _ONE_VALUE
) -> None:
    ratios: dict[str, list[float]] = defaultdict(list)
    for key, (value, row) in now.items():
        old = before.get(key, float("nan"))
        if not (old > 0 and value > 0):
            continue
        ratio = value / old
        # Small percentages of equipment may treble from one year to the next.
        if not limits[0] <= ratio <= limits[1] and abs(value - old) > 0.05:
            raise RefusedError(f"{row.place}: {what} {value:g} after {old:g}; expected: the like of it, {OVERRULE}")
        ratios["/".join((key[0], *key[2:]))].append(ratio)
    low, high = _ONE_ALLY if what.startswith("nato_") else _ONE_COUNTRY
    for name, some in ratios.items():
        if len(some) > 2 and not low <= median(some) <= high:
            raise RefusedError(
                f"{what}: the values of {name} are {median(some):.2f} times those of the edition beside it, as if "
                f"of another country; expected: the same row, {OVERRULE}"
            )
    every = [ratio for some in ratios.values() for ratio in some]
    far = sum(abs(ratio - 1) > _MUCH for ratio in every)
    if len(every) > 20 and far > _MANY * len(every):
        raise RefusedError(
            f"{what}: {far} of {len(every)} values differ by more than {_MUCH:.0%} from the edition beside it, as if "
            f"rows or years were exchanged; expected: at most {_MANY:.0%} of them, {OVERRULE}"
        )


def _is_the_same_edition(table: str, now: Cells, rows: pd.DataFrame, edition: str) -> None:
    """A file of an edition that the tables hold may correct a few values, not many: else its rows were exchanged."""
    old = {key: value for key, value in _values(rows[rows["source"] == edition], table).items() if value == value}
    same = [key for key in now if key in old]
    changed = [key for key in same if not math.isclose(now[key][0], old[key], rel_tol=1e-9)]
    years = {key[1] for key in now}
    gone = [key for key in old if key not in now and key[1] in years] if "iso3" in TABLES[table].key else []
    allowed = max(_CORRECTED_CELLS, int(_CORRECTED_SHARE * len(same)))
    if len(changed) + len(gone) > allowed:
        first = f"{now[changed[0]][1].place}: {now[changed[0]][0]:g}, was {old[changed[0]]:g}; " if changed else ""
        raise RefusedError(
            f"{first}{table}: {len(changed)} of {len(same)} values differ from those held of this same edition "
            f"({edition}) and {len(gone)} are gone, as if rows were exchanged or blanked; expected: at most {allowed} "
            f"({_CORRECTED_CELLS} cells or {_CORRECTED_SHARE:.0%}, whichever is larger), {OVERRULE}"
        )


def _implied(shares: Cells, dollars: Cells) -> dict[tuple[str, ...], tuple[float, Row]]:
    return {
        key: (100 * dollars[key][0] / share, row) for key, (share, row) in shares.items() if share and key in dollars
    }


def _implied_before(present: Mapping[str, pd.DataFrame], released: str) -> dict[tuple[str, ...], float]:
    shares, dollars = (_beside(present[table], table, released) for table in ("sipri_share", "sipri_usd"))
    return {key: 100 * dollars[key] / share for key, share in shares.items() if share and key in dollars}


def _adds_up(dollars: Cells) -> None:
    """The sums are those of the allies of the year, and the United States is what one sum has over the other."""
    europe, total = AGGREGATES
    values: dict[str, dict[str, float]] = defaultdict(dict)
    for (code, year), (value, _) in dollars.items():
        values[year][code] = value
    for year, of in values.items():
        if total not in of or europe not in of:
            continue
        allies = {code: one for code, one in of.items() if code not in AGGREGATES and int(year) >= JOINED.get(code, 0)}
        place = dollars[total, year][1].place
        added = sum(allies.values())
        if abs(added - of[total]) > _SUM_GAP * of[total]:
            raise RefusedError(f"{place}: {of[total]:g} bn; expected: {added:.3f}, the sum of {len(allies)} allies")
        rest = of[total] - of.get("USA", 0)
        if abs(rest - of[europe]) > _SUM_GAP * of[europe]:
            place = dollars[europe, year][1].place
            raise RefusedError(f"{place}: {of[europe]:g} bn; expected: {rest:.3f}, NATO's total without the USA")


def _shares_are_money_over_gdp(cells: Mapping[str, Cells]) -> None:
    for (code, year), (share, row) in cells["nato_share"].items():
        money = cells["nato_usd"].get((code, year))
        gdp = cells["nato_context"].get((code, year, "gdp_bn_usd"))
        if money and gdp and abs(100 * money[0] / gdp[0] - share) > _SHARE_GAP_PCT:
            computed = 100 * money[0] / gdp[0]
            raise RefusedError(f"{row.place}: {share:g}% of GDP; expected: about {computed:.2f}%, dollars over GDP")
