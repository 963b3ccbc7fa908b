"""Understands what the IMF's service answers, asked through a maintained client: the World Economic Outlook."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

import pandas as pd

from data.country_names import code_of
from data.importing.batch import Batch, Edition, Row, fixed, trimmed
from data.importing.refusal import RefusedError
from data.importing.service import FIRST_YEAR, INSTALL, JAPAN, ask, details, people
from data.oddities import COUNTRIES
from data.sources import Source

_FISCAL = ("IND", "PAK")  # on fiscal years in the IMF's data
_GROWTH, _NOMINAL, _REAL, _DOLLARS, _PEOPLE = "NGDP_RPCH", "NGDP", "NGDP_R", "NGDPD", "LP"


class _Observation(NamedTuple):
    """A row of the answer; its fields are the service's columns."""

    REF_AREA_CODE: str
    REF_AREA_LABEL: str
    CONCEPT_CODE: str
    TIME_PERIOD: int
    OBS_VALUE: float
    SCALE_CODE: float | None
    LASTACTUALDATE: float | None


@dataclass(frozen=True)
class _Outlook:
    """One World Economic Outlook, of April or October of `year`.

    `values` are in units (yen, dollars, people, percent) by country, subject and year; `last_actual` are the last
    actual years by country and subject, as far as the IMF names them.
    """

    month: str
    year: int
    values: Mapping[tuple[str, str, int], float]
    last_actual: Mapping[tuple[str, str], int]

    def of_japan(self, subject: str, year: int) -> float | None:
        return self.values.get((JAPAN, subject, year))

    def kind(self, country: str, subject: str, year: int) -> str:
        """Actual up to the last year the IMF calls so; if it names none, up to the last whole year it can know."""
        can_know = self.year - (2 if self.month == "April" else 1)
        last = self.last_actual.get((country, subject), can_know)
        return "actual" if year <= min(last, self.year - 1) else "projection"


def imf(sources: Mapping[str, Source]) -> Batch:
    """Growth of the selected countries and Japan's GDP and population from the newest World Economic Outlook.

    Raises RefusedError.
    """
    try:
        from imf_reader import cache, weo
    except ImportError as error:
        raise RefusedError(f"imf-reader is not installed; {INSTALL}") from error
    cache.disable_cache()
    answer = ask("the IMF", weo.fetch_data)
    month, year = weo.fetch_data.last_version_fetched
    outlook = _understood(answer, month, year)
    number = 4 if month == "April" else 10
    name = f"imf-weo-{year}-{number:02d}"
    released = sources[name].published if name in sources else f"{year}-{number:02d}"
    edition = details(
        sources,
        "imf-weo-",
        publisher="International Monetary Fund",
        publisher_ja="国際通貨基金（IMF）",
        title="World Economic Outlook database",
        edition=f"{month} {year}",
        edition_ja=f"{year}年{number}月版",
        published=released,
        url="https://data.imf.org/en/datasets/IMF.RES:WEO",
        checked="Asked of the IMF's own service.",
        doubt="The service names no last actual year and no price base. India and Pakistan are on fiscal years.",
    )
    return Batch(Edition(name, released, edition), (*_growth(outlook), *_gdp(outlook), *_population(outlook)))


def _understood(answer: pd.DataFrame, month: str, edition: int) -> _Outlook:
    if missing := set(_Observation._fields) - set(answer.columns):
        raise RefusedError(
            f"the IMF answered without {', '.join(sorted(missing))}; expected: the World Economic Outlook"
        )
    rows = answer[answer["CONCEPT_CODE"].isin([_GROWTH, _NOMINAL, _REAL, _DOLLARS, _PEOPLE])]
    rows = rows.dropna(subset=["OBS_VALUE", "TIME_PERIOD", "REF_AREA_CODE"])
    values: dict[tuple[str, str, int], float] = {}
    last: dict[tuple[str, str], int] = {}
    for row in map(_Observation._make, rows[list(_Observation._fields)].itertuples(index=False, name=None)):
        code, subject = str(row.REF_AREA_CODE), str(row.CONCEPT_CODE)
        country = code if code.isalpha() and len(code) == 3 else code_of(str(row.REF_AREA_LABEL))
        if country not in COUNTRIES:
            continue
        scale = 1 if pd.isna(row.SCALE_CODE) else float(row.SCALE_CODE)
        values[country, subject, int(row.TIME_PERIOD)] = float(row.OBS_VALUE) * scale
        if not pd.isna(row.LASTACTUALDATE):
            last[country, subject] = int(row.LASTACTUALDATE)
    if absent := sorted(set(COUNTRIES) - {country for country, subject, _ in values if subject == _GROWTH}):
        raise RefusedError(f"the IMF answered without growth of {', '.join(absent)}; expected: each selected country")
    for subject in (_NOMINAL, _REAL, _DOLLARS, _PEOPLE):
        if not any(at[:2] == (JAPAN, subject) for at in values):
            raise RefusedError(f"the IMF answered without {subject} of Japan; expected: values by year")
    return _Outlook(month, edition, values, last)


def _growth(outlook: _Outlook) -> Iterator[Row]:
    for (country, subject, year), value in outlook.values.items():
        if subject == _GROWTH and FIRST_YEAR <= year <= outlook.year:
            cells = {
                "iso3": country,
                "year": str(year),
                "real_gdp_growth_pct": fixed(value, 3),
                "kind": outlook.kind(country, subject, year),
                "note": "Fiscal year." if country in _FISCAL else "",
            }
            yield Row("imf_growth", cells, f"the IMF's {subject} of {country} in {year}")


def _gdp(outlook: _Outlook) -> Iterator[Row]:
    def growth(now: float | None, before: float | None, digits: int) -> str:
        return fixed((now / before - 1) * 100, digits) if now and before else ""

    def deflator(year: int) -> float | None:
        nominal, real = outlook.of_japan(_NOMINAL, year), outlook.of_japan(_REAL, year)
        return nominal / real if nominal and real else None

    for year in sorted({at[2] for at in outlook.values if at[:2] == (JAPAN, _NOMINAL) and at[2] >= FIRST_YEAR}):
        subjects = (_NOMINAL, _REAL, _DOLLARS, _GROWTH)
        nominal, real, dollars, growing = (outlook.of_japan(subject, year) for subject in subjects)
        first = year == FIRST_YEAR
        cells = {
            "year_basis": "CY",
            "year": str(year),
            "series": "imf_weo",
            "kind": outlook.kind(JAPAN, _NOMINAL, year),
            "price_base": "",
            "nominal_gdp_trn_jpy": trimmed(nominal, 4, "1e-12") if nominal else "",
            "real_gdp_trn_jpy": trimmed(real, 4, "1e-12") if real else "",
            "nominal_growth_pct": "" if first else growth(nominal, outlook.of_japan(_NOMINAL, year - 1), 3),
            "real_growth_pct": fixed(growing, 3) if growing is not None else "",
            "deflator_growth_pct": "" if first else growth(deflator(year), deflator(year - 1), 2),
            "nominal_gdp_bn_usd": fixed(dollars, 3, "1e-9") if dollars else "",
            "note": "Calendar year.",
        }
        yield Row("gdp", cells, f"the IMF's {_NOMINAL} of Japan in {year}")


def _population(outlook: _Outlook) -> Iterator[Row]:
    for (country, subject, year), value in outlook.values.items():
        if (country, subject) == (JAPAN, _PEOPLE) and year >= outlook.year:
            kind = outlook.kind(country, subject, year)
            yield people("imf_weo", kind, year, value, f"the IMF's {_PEOPLE} of Japan in {year}")
