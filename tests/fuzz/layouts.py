"""Files of own figures by layout, encoding, delimiter, number form and year form: read right, or refused."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, NamedTuple

from hypothesis import strategies as st

from data.own_figures.reading import OwnFigures, read_own
from tests.data.own_figures.layouts import ods, xlsx
from tests.data.own_figures.old_excel import xls
from tests.fuzz.entrance import Entrance

Series = Mapping[tuple[str, int], Decimal]
Lines = list[list[str]]

# Each country with a name in both languages; two of them have letters that only some encodings have.
COUNTRIES = {
    "JPN": ("Japan", "日本"),
    "POL": ("Poland", "ポーランド"),
    "USA": ("United States", "米国"),
    "TUR": ("Türkiye", "トルコ"),
    "CIV": ("Côte d’Ivoire", "コートジボワール"),
}
CODES = {"JPN": "JP", "POL": "PL", "USA": "US", "TUR": "TR", "CIV": "CI"}
NUMBERS: Mapping[str, Callable[[Decimal], str]] = {
    "point": str,
    "comma": lambda share: str(share).replace(".", ","),
    "sign": lambda share: f"{share}%",
    "sign-apart": lambda share: f"{share}\u00a0%",
    "comma-sign": lambda share: f"{share} %".replace(".", ","),
    "full-width": lambda share: str(share).translate(str.maketrans("0123456789.", "０１２３４５６７８９．")),
    "exponent": lambda share: f"{share:.3e}",
    "fraction": lambda share: str(share / 100),
    "comma-fraction": lambda share: str(share / 100).replace(".", ","),
    "blanks": lambda share: f"  {share} ",
}
YEARS: Mapping[str, Callable[[int], str]] = {
    "plain": str,
    "float": lambda year: f"{year}.0",
    "estimate": lambda year: f"{year}e",
    "fiscal": lambda year: f"FY{year}",
    "across": lambda year: f"{year}/{(year + 1) % 100:02}",
    "nendo": lambda year: f"{year}年度",
    "era": lambda year: f"令和{year - 2018}年度",
    "day": lambda year: f"{year}-01-01",
    "day-and-time": lambda year: f"{year}-12-31 00:00:00",
}


def _long(series: Series, year: Callable[[int], str], number: Callable[[Decimal], str]) -> Lines:
    lines = [[COUNTRIES[iso3][0], year(of), number(share)] for (iso3, of), share in series.items()]
    return [["country", "year", "share of GDP"], *lines]


def _stated(series: Series, year: Callable[[int], str], number: Callable[[Decimal], str]) -> Lines:
    lines = [[str(at), iso3, year(of), number(share), "Mine"] for at, ((iso3, of), share) in enumerate(series.items())]
    return [["", "iso", "year", "percent_gdp", "label"], *lines]


def _japanese(series: Series, year: Callable[[int], str], number: Callable[[Decimal], str]) -> Lines:
    lines = [[COUNTRIES[iso3][1], year(of), number(share)] for (iso3, of), share in series.items()]
    return [["国・地域", "年次", "対GDP比率"], *lines]


def _sdmx(series: Series, year: Callable[[int], str], number: Callable[[Decimal], str]) -> Lines:
    lines = [["A", "PC_GDP", CODES[iso3], year(of), number(share), ""] for (iso3, of), share in series.items()]
    return [["freq", "unit", "geo", "TIME_PERIOD", "OBS_VALUE", "OBS_FLAG"], *lines]


def _dollars(series: Series, year: Callable[[int], str], number: Callable[[Decimal], str]) -> Lines:
    lines = [[iso3, year(of), "50200", number(share), "370.5"] for (iso3, of), share in series.items()]
    return [["code", "year", "US$ million", "Military expenditure (% of GDP)", "per capita"], *lines]


def _titled(series: Series, year: Callable[[int], str], number: Callable[[Decimal], str]) -> Lines:
    return [["Military spending of some states"], [], ["Source: own count"], *_long(series, year, number)]


def _wide(series: Series, year: Callable[[int], str], number: Callable[[Decimal], str]) -> Lines:
    years = sorted({of for _, of in series})
    found = [
        [COUNTRIES[iso3][0], *(number(series[iso3, of]) if (iso3, of) in series else "" for of in years)]
        for iso3 in dict.fromkeys(iso3 for iso3, _ in series)
    ]
    return [["Country", *map(year, years)], *found]


def _world_bank(series: Series, year: Callable[[int], str], number: Callable[[Decimal], str]) -> Lines:
    header, *lines = _wide(series, year, number)
    what = ["Military expenditure (% of GDP)", "MS.MIL.XPND.GD.ZS"]
    found = [[*what, line[0], *line[1:], ""] for line in lines]
    return [
        ["Data Source", "World Development Indicators"],
        [],
        ["Indicator Name", "Indicator Code", "Country Name", *header[1:], ""],
        *found,
    ]


LAYOUTS = (_long, _stated, _japanese, _sdmx, _dollars, _titled, _wide, _world_bank)
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "cp932", "euc_jp", "cp1252")
WORKBOOKS: Mapping[str, Callable[[Lines], bytes]] = {
    "xlsx": lambda lines: xlsx({"Data": lines}),
    "xls": xls,
    "ods": ods,
}


class Written(NamedTuple):
    """A file, what it says, and how it was written."""

    content: bytes
    series: Series
    how: tuple[str, ...]


@st.composite
def written(draw: st.DrawFn) -> Written:
    """A file of some layout, in some form of text or workbook."""
    keys = draw(
        st.lists(
            st.tuples(st.sampled_from(list(COUNTRIES)), st.integers(2019, 2060)), min_size=1, max_size=8, unique=True
        )
    )
    series = {key: Decimal(draw(st.integers(10, 999))) / 100 for key in keys}
    layout, year, number = (
        draw(st.sampled_from(LAYOUTS)),
        draw(st.sampled_from(list(YEARS))),
        draw(st.sampled_from(list(NUMBERS))),
    )
    lines = layout(series, YEARS[year], NUMBERS[number])
    form = draw(st.sampled_from([*ENCODINGS, *WORKBOOKS]))
    if form in WORKBOOKS:
        return Written(WORKBOOKS[form](lines), series, (layout.__name__, year, number, form))
    delimiter, quoted = draw(st.sampled_from(",;\t")), draw(st.booleans())
    content = _text(lines, delimiter, quoted=quoted).encode(form, "replace")
    return Written(content, series, (layout.__name__, year, number, form, delimiter, str(quoted)))


def _text(lines: Lines, delimiter: str, *, quoted: bool) -> str:
    if not quoted:  # as a careless program writes it
        return "\n".join(delimiter.join(line) for line in lines)
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter).writerows(lines)
    return text.getvalue()


def check_written(case: Written) -> None:
    """Every figure that is taken is one of the file's, in one of the two readings where it is open which is right."""
    read = read_own(case.content, "a.csv")
    assert len(read.rows) or read.refused_count, case.how
    if read.fractions is None:
        assert not _wrong(read, case.series), (case.how, _wrong(read, case.series))
    else:
        assert not _wrong(read, case.series) or not _wrong(read.fractions, case.series), case.how


def _wrong(read: OwnFigures, series: Series) -> dict[Any, float]:
    keys = zip(read.rows["iso3"], read.rows["year"], strict=True)
    taken = dict(zip(keys, read.rows["share_pct"], strict=True))
    return {key: share for key, share in taken.items() if key not in series or share != float(series[key])}


ENTRANCES = {"upload-layouts": Entrance(written(), check_written, 60)}
FOUND: dict[str, list[Any]] = {"upload-layouts": []}
