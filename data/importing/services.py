"""Understands what the services of the IMF and the World Bank answer, asked through their maintained clients."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pandas as pd

from data.column_rules import next_day
from data.country_names import code_of
from data.importing.batch import Batch, Edition, Row, fixed, trimmed
from data.importing.editions import id_of
from data.importing.refusal import RefusedError
from data.oddities import COUNTRIES
from data.sources import Source

JAPAN = "JPN"
_FIRST_YEAR = 1990
# India and Pakistan are on fiscal years in the IMF's data.
_FISCAL = ("IND", "PAK")
_GROWTH, _NOMINAL, _REAL, _DOLLARS, _PEOPLE = "NGDP_RPCH", "NGDP", "NGDP_R", "NGDPD", "LP"
_WB_YEN, _WB_DOLLARS, _WB_PEOPLE, _WB_RATE = "NY.GDP.MKTP.CN", "NY.GDP.MKTP.CD", "SP.POP.TOTL", "PA.NUS.FCRF"
_INSTALL = "expected: an installation with requirements-dev.txt"

Values = Mapping[tuple[str, str, int], float]


def imf(sources: Mapping[str, Source]) -> Batch:
    """Growth of the selected countries and Japan's GDP and population from the newest World Economic Outlook."""
    try:
        from imf_reader import cache, weo
    except ImportError as error:
        raise RefusedError(f"imf-reader is not installed; {_INSTALL}") from error
    cache.disable_cache()
    answer = _asked("the IMF", weo.fetch_data)
    month, year = weo.fetch_data.last_version_fetched
    known = f"imf-weo-{year}-{'04' if month == 'April' else '10'}"
    released = sources[known].published if known in sources else known.removeprefix("imf-weo-")
    values, last_actual = _imf_values(answer)
    rows = (
        *_imf_growth(values, last_actual, year, month),
        *_imf_gdp(values, last_actual, year, month),
        *_imf_people(values, last_actual, year, month),
    )
    details = _details(
        sources,
        "imf-weo-",
        publisher="International Monetary Fund",
        publisher_ja="国際通貨基金（IMF）",
        title="World Economic Outlook database",
        edition=f"{month} {year}",
        edition_ja=f"{year}年{4 if month == 'April' else 10}月版",
        published=released,
        url="https://data.imf.org/en/datasets/IMF.RES:WEO",
        checked="Asked of the IMF's own service.",
        doubt="The service names no last actual year and no price base. India and Pakistan are on fiscal years.",
    )
    return Batch(Edition(known, released, details), rows)


def world_bank(sources: Mapping[str, Source], rates: Mapping[str, tuple[str, float]]) -> Batch:
    """Japan's GDP, population and yearly exchange rate from the World Development Indicators.

    `rates` are the yen per dollar that exchange_rate.csv has, by period, with their source: a rate is never revised, so
    only a year that has none is added, and the largest gap to the others is told.
    """
    try:
        import wbgapi
    except ImportError as error:
        raise RefusedError(f"wbgapi is not installed; {_INSTALL}") from error
    wbgapi.get_options = {"timeout": 60}
    wanted = [_WB_YEN, _WB_DOLLARS, _WB_PEOPLE, _WB_RATE]
    about = _asked("the World Bank", wbgapi.source.get)
    answer = _asked(
        "the World Bank",
        lambda: list(wbgapi.data.fetch(wanted, JAPAN, "all", skipBlanks=True, numericTimeKeys=True)),
    )
    released = str(about["lastupdated"])
    name = id_of("world-bank", released, sources)
    found = {(str(one["series"]), int(one["time"])): float(one["value"]) for one in answer}
    if missing := [series for series in wanted if not any(series == one for one, _ in found)]:
        raise RefusedError(f"the World Bank answered without {', '.join(missing)} of Japan; expected: values by year")
    details = _details(
        sources,
        "world-bank-",
        publisher="World Bank",
        publisher_ja="世界銀行",
        title="World Development Indicators",
        edition=f"updated {released}",
        edition_ja=f"{released}更新",
        published=released,
        url="https://databank.worldbank.org/source/world-development-indicators",
        checked="Asked of the World Bank's own service.",
        doubt="Calendar years; revised several times a year.",
        terms="CC BY 4.0 (https://datacatalog.worldbank.org/public-licenses): credit to the World Bank",
    )
    rows = tuple(_wb_rows(found, name, rates))
    gaps = {
        year: (rate, rates[str(year)][1])
        for (series, year), rate in found.items()
        if series == _WB_RATE and str(year) in rates
    }
    notices = []
    if gaps:
        year, (theirs, ours) = max(gaps.items(), key=lambda item: abs(item[1][0] / item[1][1] - 1))
        notices.append(
            f"Yen per dollar differ most in {year}: {theirs:g} there, {ours:g} here ({theirs / ours - 1:+.2%})."
        )
    return Batch(Edition(name, released, details), rows, tuple(notices))


def _asked(whom: str, ask: Callable[[], Any]) -> Any:
    try:
        return ask()
    # Either client raises what its own layers raise: requests, json, pandas, its own errors.
    except Exception as error:
        reason = f"{type(error).__name__}: {error}".splitlines()[0][:160]
        raise RefusedError(f"{whom} did not answer as expected ({reason}); nothing was changed") from error


def _details(sources: Mapping[str, Source], prefix: str, *, terms: str = "", **fields: str) -> Mapping[str, str]:
    own = [source.terms for name, source in sources.items() if name.startswith(prefix)]
    return {**fields, "terms": own[-1] if own else terms, "trust": "high"}


def _imf_values(answer: pd.DataFrame) -> tuple[Values, Mapping[tuple[str, str], int]]:
    """Values in units (yen, dollars, people, percent) by country, subject and year; last actual years where told."""
    needed = {
        "REF_AREA_CODE",
        "REF_AREA_LABEL",
        "CONCEPT_CODE",
        "TIME_PERIOD",
        "OBS_VALUE",
        "SCALE_CODE",
        "LASTACTUALDATE",
    }
    if missing := needed - set(answer.columns):
        raise RefusedError(
            f"the IMF answered without {', '.join(sorted(missing))}; expected: the World Economic Outlook"
        )
    rows = answer[answer["CONCEPT_CODE"].isin([_GROWTH, _NOMINAL, _REAL, _DOLLARS, _PEOPLE])]
    rows = rows.dropna(subset=["OBS_VALUE", "TIME_PERIOD", "REF_AREA_CODE"])
    values: dict[tuple[str, str, int], float] = {}
    last: dict[tuple[str, str], int] = {}
    listed: Iterator[Any] = rows.itertuples()
    for row in listed:
        code = str(row.REF_AREA_CODE)
        country = code if code.isalpha() and len(code) == 3 else code_of(str(row.REF_AREA_LABEL))
        if country not in COUNTRIES:
            continue
        subject = str(row.CONCEPT_CODE)
        scale = 1 if pd.isna(row.SCALE_CODE) else float(row.SCALE_CODE)
        values[country, subject, int(row.TIME_PERIOD)] = float(row.OBS_VALUE) * scale
        if not pd.isna(row.LASTACTUALDATE):
            last[country, subject] = int(row.LASTACTUALDATE)
    if absent := sorted(set(COUNTRIES) - {country for country, subject, _ in values if subject == _GROWTH}):
        raise RefusedError(f"the IMF answered without growth of {', '.join(absent)}; expected: each selected country")
    for subject in (_NOMINAL, _REAL, _DOLLARS, _PEOPLE):
        if not any(at[:2] == (JAPAN, subject) for at in values):
            raise RefusedError(f"the IMF answered without {subject} of Japan; expected: values by year")
    return values, last


def _kind(last: int | None, year: int, edition: int, month: str) -> str:
    """Actual up to the last year the IMF calls so; if it names none, up to the last whole year an edition can know."""
    known = last if last is not None else edition - (2 if month == "April" else 1)
    return "actual" if year <= min(known, edition - 1) else "projection"


def _imf_growth(values: Values, last: Mapping[tuple[str, str], int], edition: int, month: str) -> Iterator[Row]:
    for (country, subject, year), value in values.items():
        if subject == _GROWTH and _FIRST_YEAR <= year <= edition:
            cells = {
                "iso3": country,
                "year": str(year),
                "real_gdp_growth_pct": fixed(value, 3),
                "kind": _kind(last.get((country, subject)), year, edition, month),
                "note": "Fiscal year." if country in _FISCAL else "",
            }
            yield Row("imf_growth", cells, f"the IMF's {subject} of {country} in {year}")


def _imf_gdp(values: Values, last: Mapping[tuple[str, str], int], edition: int, month: str) -> Iterator[Row]:
    def of(subject: str, year: int) -> float | None:
        return values.get((JAPAN, subject, year))

    def growth(now: float | None, before: float | None, digits: int) -> str:
        return fixed((now / before - 1) * 100, digits) if now and before else ""

    def deflator(year: int) -> float | None:
        nominal, real = of(_NOMINAL, year), of(_REAL, year)
        return nominal / real if nominal and real else None

    for year in sorted({at[2] for at in values if at[:2] == (JAPAN, _NOMINAL) and at[2] >= _FIRST_YEAR}):
        nominal, real, dollars, growing = (of(subject, year) for subject in (_NOMINAL, _REAL, _DOLLARS, _GROWTH))
        first = year == _FIRST_YEAR
        cells = {
            "year_basis": "CY",
            "year": str(year),
            "series": "imf_weo",
            "kind": _kind(last.get((JAPAN, _NOMINAL)), year, edition, month),
            "price_base": "",
            "nominal_gdp_trn_jpy": trimmed(nominal, 4, "1e-12") if nominal else "",
            "real_gdp_trn_jpy": trimmed(real, 4, "1e-12") if real else "",
            "nominal_growth_pct": "" if first else growth(nominal, of(_NOMINAL, year - 1), 3),
            "real_growth_pct": fixed(growing, 3) if growing is not None else "",
            "deflator_growth_pct": "" if first else growth(deflator(year), deflator(year - 1), 2),
            "nominal_gdp_bn_usd": fixed(dollars, 3, "1e-9") if dollars else "",
            "note": "Calendar year.",
        }
        yield Row("gdp", cells, f"the IMF's {_NOMINAL} of Japan in {year}")


def _imf_people(values: Values, last: Mapping[tuple[str, str], int], edition: int, month: str) -> Iterator[Row]:
    for (country, subject, year), value in values.items():
        if (country, subject) == (JAPAN, _PEOPLE) and year >= edition:
            kind = _kind(last.get((country, subject)), year, edition, month)
            yield _people("imf_weo", kind, year, value, f"the IMF's {_PEOPLE} of Japan in {year}")


def _people(series: str, kind: str, year: int, value: float, place: str) -> Row:
    cells = {
        "year": str(year),
        "reference_date": "",
        "series": series,
        "kind": kind,
        "population_mn": trimmed(value, 3, "1e-6"),
        "households_mn": "",
        "persons_per_household": "",
        "note": "",
    }
    return Row("population", cells, place)


def _wb_rows(
    found: Mapping[tuple[str, int], float], name: str, rates: Mapping[str, tuple[str, float]]
) -> Iterator[Row]:
    for (series, year), value in sorted(found.items()):
        place = f"the World Bank's {series} of Japan in {year}"
        if year < _FIRST_YEAR:
            continue
        if series == _WB_YEN:
            cells = dict.fromkeys(
                ("price_base", "real_gdp_trn_jpy", "nominal_growth_pct", "real_growth_pct", "deflator_growth_pct"), ""
            )
            dollars = found.get((_WB_DOLLARS, year))
            cells |= {
                "year_basis": "CY",
                "year": str(year),
                "series": "world_bank",
                "kind": "actual",
                "nominal_gdp_trn_jpy": trimmed(value, 4, "1e-12"),
                "nominal_gdp_bn_usd": fixed(dollars, 3, "1e-9") if dollars else "",
                "note": "Calendar year.",
            }
            yield Row("gdp", cells, place)
        elif series == _WB_PEOPLE:
            yield _people("world_bank", "actual", year, value, place)
        elif series == _WB_RATE and rates.get(str(year), (name, 0.0))[0] == name:
            cells = {
                "period": str(year),
                "frequency": "year",
                "jpy_per_usd": fixed(value, 4),
                "how": "read",
                "note": "",
            }
            yield Row("exchange_rate", {**cells, "release": next_day(str(year))}, place)
