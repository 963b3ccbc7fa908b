"""A country is known by whatever its publisher, in English or Japanese, calls it, and never taken for another one."""

from __future__ import annotations

import pytest
from babel import Locale
from babel.core import get_global

from data.country_names import Country, code_of, country_of
from data.oddities import COUNTRIES

SPELLED = {
    "SIPRI": {
        "Bosnia-Herzegovina": "BIH", "Bosnia and Herzegovina": "BIH", "Central African Rep.": "CAF", "Congo, DR": "COD",
        "Congo, Dem. Rep.": "COD", "Congo, Repubic of": "COG", "Congo, Republic": "COG", "Cote d'Ivoire": "CIV",
        "Cape Verde": "CPV", "Dominican Rep.": "DOM", "eSwatini": "SWZ", "Gambia, The": "GMB", "Korea, North": "PRK",
        "Korea, South": "KOR", "Kyrgyz Republic": "KGZ", "Macedonia, FYR": "MKD", "Norh Macedonia": "MKD",
        "Timor Leste": "TLS", "Trinidad & Tobago": "TTO", "UAE": "ARE", "UK": "GBR", "USA": "USA", "Viet Nam": "VNM",
        "Germany†": "DEU", "Kosovo": "XKK",
    },
    "NATO": {
        "Albania*": "ALB", "Czech Republic": "CZE", "Luxembourg (Euros)": "LUX", "Slovak Republic (a)": "SVK",
        "the former Yugoslav Republic of Macedonia": "MKD", "Türkiye": "TUR", "Turkey": "TUR",
        "United States": "USA", "Denmark (Kroner)": "DNK",
    },
    "World Bank": {
        "Bahamas, The": "BHS", "Congo, Rep.": "COG", "Egypt, Arab Rep.": "EGY", "Hong Kong SAR, China": "HKG",
        "Iran, Islamic Rep.": "IRN", "Korea, Dem. People's Rep.": "PRK", "Korea, Dem. People’s Rep.": "PRK",
        "Korea, Rep.": "KOR", "Lao PDR": "LAO", "Macao SAR, China": "MAC", "Micronesia, Fed. Sts.": "FSM",
        "Puerto Rico (US)": "PRI", "Russian Federation": "RUS", "Slovak Republic": "SVK", "Somalia, Fed. Rep.": "SOM",
        "St. Kitts and Nevis": "KNA", "St. Martin (French part)": "MAF", "Sint Maarten (Dutch part)": "SXM",
        "St. Vincent and the Grenadines": "VCT", "Syrian Arab Republic": "SYR", "Turkiye": "TUR",
        "Venezuela, RB": "VEN", "Virgin Islands (U.S.)": "VIR", "West Bank and Gaza": "PSE", "Yemen, Rep.": "YEM",
        "Brunei Darussalam": "BRN", "Sao Tome and Principe": "STP",
    },
    "IMF": {
        "China, People's Republic of": "CHN", "Croatia, Republic of": "HRV", "Hong Kong SAR": "HKG",
        "Islamic Republic of Iran": "IRN", "Korea, Republic of": "KOR", "Lao P.D.R.": "LAO",
        "Poland, Republic of": "POL", "Republic of Congo": "COG", "Congo, Democratic Republic of the": "COD",
        "Taiwan Province of China": "TWN", "The Gambia": "GMB", "Türkiye, Republic of": "TUR",
        "Venezuela, República Bolivariana de": "VEN", "Netherlands, The": "NLD", "São Tomé and Príncipe": "STP",
        "Ethiopia, The Federal Democratic Republic of": "ETH", "Micronesia, Fed. States of": "FSM",
    },
    "Our World in Data": {
        "Cote d'Ivoire": "CIV", "Democratic Republic of Congo": "COD", "Congo": "COG", "East Timor": "TLS",
        "Micronesia (country)": "FSM", "Palestine": "PSE", "South Korea": "KOR", "North Korea": "PRK",
        "Czechia": "CZE", "Eswatini": "SWZ", "Hong Kong": "HKG", "Myanmar": "MMR",
    },
    "United Nations": {
        "Bolivia (Plurinational State of)": "BOL", "China, Hong Kong Special Administrative Region": "HKG",
        "Iran (Islamic Republic of)": "IRN", "Micronesia (Federated States of)": "FSM",
        "Netherlands (Kingdom of the)": "NLD", "Republic of Korea": "KOR", "Republic of Moldova": "MDA",
        "United Republic of Tanzania": "TZA", "Democratic People's Republic of Korea": "PRK",
        "United Kingdom of Great Britain and Northern Ireland": "GBR", "Côte d’Ivoire": "CIV",
    },
    "in Japanese": {
        "大韓民国": "KOR", "韓国": "KOR", "北朝鮮": "PRK", "朝鮮民主主義人民共和国": "PRK", "中華人民共和国": "CHN",
        "中華民国": "TWN", "台湾": "TWN", "ヴェトナム": "VNM", "ベトナム社会主義共和国": "VNM", "米国": "USA",
        "アメリカ": "USA", "英国": "GBR", "イギリス": "GBR", "豪州": "AUS", "ドイツ連邦共和国": "DEU",
        "ラトヴィア": "LVA", "リトアニア共和国": "LTU", "コンゴ民主共和国": "COD", "コンゴ共和国": "COG",
        "ボスニア・ヘルツェゴヴィナ": "BIH", "ﾎﾟｰﾗﾝﾄﾞ": "POL", "トルコ共和国": "TUR", "ロシア連邦": "RUS",
        "日本国": "JPN", "日本（Japan）": "JPN", "南アフリカ共和国": "ZAF",
    },
}  # fmt: skip


@pytest.mark.parametrize(("name", "code"), [(name, code) for names in SPELLED.values() for name, code in names.items()])
def test_a_publishers_name_is_known_to_the_import_and_to_the_upload(name: str, code: str) -> None:
    assert code_of(name) == code
    found = country_of(name)
    assert found is not None
    assert found.code == code


@pytest.mark.parametrize("language", ["en", "ja"])
def test_every_selected_country_is_known_by_its_codes_and_its_name_in_cldr(language: str) -> None:
    names = Locale(language).territories
    for code in COUNTRIES:
        alpha2 = get_global("territory_aliases")[code][0]
        for text in (code, code.lower(), alpha2, names[alpha2]):
            assert country_of(text) == Country(code)


@pytest.mark.parametrize(
    "name",
    [
        *("German Democratic Republic", "East Germany", "Germany (East)", "USSR", "Yugoslavia", "Czechoslovakia"),
        *(
            "Yemen Arab Republic",
            "Yemen, North",
            "Vietnam, Republic of",
            "Netherlands (Antilles)",
            "Serbia and Montenegro",
        ),
        *("European Union", "World", "NATO Europe", "ソ連", "ドイツ民主共和国", "ベトナム共和国", "旧ユーゴスラビア"),
    ],
)
def test_a_state_that_is_no_more_is_no_country_of_today(name: str) -> None:
    assert code_of(name) == ""
    assert country_of(name) is None
    assert country_of(name, "DEU") is None


@pytest.mark.parametrize(
    "name",
    [
        *(
            "",
            " ",
            "12",
            "()",
            "Atlantis",
            "United",
            "Republic of",
            "Cyprus (North)",
            "China (Hong Kong)",
            "中国（台湾）",
        ),
        *("Korea (united)", "Sudan (former)", "Asia excluding China", "Japan and Poland", "Guinea Ecuador", "ZZZ", "X"),
    ],
)
def test_what_names_no_country_is_not_taken_for_one(name: str) -> None:
    assert not code_of(name)
    assert country_of(name) is None


@pytest.mark.parametrize(
    ("cells", "found"),
    [
        (("KOR", "Korea, Rep."), Country("KOR")),
        (("KOR", "Corea del Sur"), Country("KOR")),
        (("Republik Korea", "大韓民国"), Country("KOR")),
        (("XKX", ""), Country("XKK")),
        (("XKK", "Kosovo"), Country("XKK")),
        (("OWID_KOS",), Country("XKK")),
        (("el",), Country("GRC")),
        (("POL", "Japan"), None),
        (("SUN", "Russia"), None),
        (("Korea",), Country("KOR", "Korea")),
        (("Korea", "KOR"), Country("KOR")),
        (("PRK", "Korea"), Country("PRK")),
        (("JPN", "Korea"), None),
        (("コンゴ",), Country("COG", "コンゴ")),
        (("COD", "Congo"), Country("COD")),
        (("Nowhere", "QQQ"), None),
        ((), None),
    ],
)
def test_the_cells_of_a_row_name_one_country_or_none(cells: tuple[str, ...], found: Country | None) -> None:
    assert country_of(*cells) == found


def test_natos_sums_are_known_to_the_import_alone() -> None:
    assert code_of("NATO Europe and Canada*") == "NATO_EUR_CAN"
    assert code_of("NATO Total") == "NATO_TOTAL"
    assert country_of("NATO Total") is None
