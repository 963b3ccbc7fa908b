"""Understands what the World Bank's service answers, asked through its maintained client: Japan's figures alone."""

from collections.abc import Iterator, Mapping

from data.column_rules import next_day
from data.importing.batch import Batch, Edition, Row, fixed, trimmed
from data.importing.editions import id_of
from data.importing.refusal import RefusedError
from data.importing.service import FIRST_YEAR, INSTALL, JAPAN, ask, details, people
from data.sources import Source

_YEN, _DOLLARS, _PEOPLE, _RATE = "NY.GDP.MKTP.CN", "NY.GDP.MKTP.CD", "SP.POP.TOTL", "PA.NUS.FCRF"
_SERIES = (_YEN, _DOLLARS, _PEOPLE, _RATE)
_NOT_ANSWERED = ("price_base", "real_gdp_trn_jpy", "nominal_growth_pct", "real_growth_pct", "deflator_growth_pct")

Values = Mapping[tuple[str, int], float]  # by series and year
Rates = Mapping[str, tuple[str, float]]  # source and yen per dollar by period


def world_bank(sources: Mapping[str, Source], rates: Rates) -> Batch:
    """Japan's GDP, population and yearly exchange rate from the World Development Indicators.

    `rates` are those of exchange_rate.csv: a rate is never revised, so only a year that has none is added, and a notice
    says the largest gap to the others. Raises RefusedError.
    """
    try:
        import wbgapi
    except ImportError as error:
        raise RefusedError(f"wbgapi is not installed; {INSTALL}") from error
    wbgapi.get_options = {"timeout": 60}
    about = ask("the World Bank", wbgapi.source.get)
    answer = ask(
        "the World Bank",
        lambda: list(wbgapi.data.fetch([*_SERIES], JAPAN, "all", skipBlanks=True, numericTimeKeys=True)),
    )
    released = str(about["lastupdated"])
    name = id_of("world-bank", released, sources)
    values = {(str(one["series"]), int(one["time"])): float(one["value"]) for one in answer}
    if missing := [series for series in _SERIES if not any(series == one for one, _ in values)]:
        raise RefusedError(f"the World Bank answered without {', '.join(missing)} of Japan; expected: values by year")
    edition = details(
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
    notices = tuple(_largest_gap(values, rates))
    return Batch(Edition(name, released, edition), tuple(_rows(values, name, rates)), notices)


def _largest_gap(values: Values, rates: Rates) -> Iterator[str]:
    years = [year for series, year in values if series == _RATE and str(year) in rates]
    gaps = {year: values[_RATE, year] / rates[str(year)][1] - 1 for year in years}
    if gaps:
        year = max(gaps, key=lambda year: abs(gaps[year]))
        theirs, ours = values[_RATE, year], rates[str(year)][1]
        yield f"Yen per dollar differ most in {year}: {theirs:g} there, {ours:g} here ({gaps[year]:+.2%})."


def _rows(values: Values, name: str, rates: Rates) -> Iterator[Row]:
    for (series, year), value in sorted(values.items()):
        place = f"the World Bank's {series} of Japan in {year}"
        if year < FIRST_YEAR:
            continue
        if series == _YEN:
            dollars = values.get((_DOLLARS, year))
            yield Row("gdp", _gdp_cells(year, gdp_jpy=value, gdp_usd=dollars), place)
        elif series == _PEOPLE:
            yield people("world_bank", "actual", year, value, place)
        elif series == _RATE and rates.get(str(year), (name, 0.0))[0] == name:
            rate = {"period": str(year), "frequency": "year", "jpy_per_usd": fixed(value, 4), "how": "read", "note": ""}
            yield Row("exchange_rate", {**rate, "release": next_day(str(year))}, place)


def _gdp_cells(year: int, *, gdp_jpy: float, gdp_usd: float | None) -> Mapping[str, str]:
    return dict.fromkeys(_NOT_ANSWERED, "") | {
        "year_basis": "CY",
        "year": str(year),
        "series": "world_bank",
        "kind": "actual",
        "nominal_gdp_trn_jpy": trimmed(gdp_jpy, 4, "1e-12"),
        "nominal_gdp_bn_usd": fixed(gdp_usd, 3, "1e-9") if gdp_usd else "",
        "note": "Calendar year.",
    }
