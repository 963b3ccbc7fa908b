"""What every file says of itself is complete, in the reader's language, and names what the exhibit rests on only."""

from __future__ import annotations

import pytest

import data
from components.export.order import FORMATS, Order, Size, file_name, order, render
from components.export.provenance import assumptions, scenario_line, sources, together
from components.model.controls import default_scenario
from components.model.option_controls import comparable_countries
from components.model.view import View
from components.words import load_words
from tests.components.export.orders import Taken, every_order, made, take
from tests.latin import english


def _assumed(taken: Order) -> dict[str, str]:
    return {one.name: one.value for one in assumptions(taken)}


@pytest.mark.parametrize(
    ("taken", "line"),
    [
        (
            ("default", "ranking", "both"),
            "Scenario: target 3.5% of GDP, measure: SIPRI, beside United States, Germany, Poland, South Korea. "
            "As known on 8 October 2026.",
        ),
        (("default", "timeline", None), "Scenario: target 3.5% of GDP. As known on 8 October 2026."),
        (
            ("default-ja", "cost", "years"),
            "想定：目標はGDPの3.5%、達成は2035年度、数え方はSIPRI、内閣府試算の後の名目GDP成長率は年1.2%、名目額、"
            "1ドル＝160.77円。2026年10月8日時点で公表されていた数値。",
        ),
        (
            ("kept", "compare", None),
            "Scenario: target 6% of GDP, reached in FY2035, measure: government’s 2% yardstick, nominal prices, "
            "160.77 yen to the dollar, beside NATO Europe + Canada, 50% of the extra borrowed, beside Germany, Israel, "
            "with 3% in FY2030 (SIPRI). As known on 8 October 2026.",
        ),
    ],
)
def test_the_scenario_stands_in_one_line_without_what_plays_no_part(taken: Taken, line: str) -> None:
    assert scenario_line(made(taken)) == line


def test_constant_prices_name_their_year_and_the_inflation() -> None:
    line = scenario_line(take("cost", prices="constant", inflation="2", asof="2025-06-21"))
    assert "in 2024 prices, inflation of 2.0% a year" in line


@every_order
def test_every_assumption_has_a_name_a_value_and_a_meaning(taken: Taken) -> None:
    for one in assumptions(made(taken)):
        assert one.name
        assert one.value
        assert one.meaning


def test_the_cost_names_its_base_gdp_rate_and_population() -> None:
    assumed = _assumed(take("cost"))
    assert assumed["Target, share of GDP (%)"] == "3.5%"
    assert assumed["Yen per dollar"] == "160.77"
    assert assumed["Countries to compare"] == "plays no part here"
    assert assumed["As known on"] == "8 October 2026"
    assert assumed["Japan’s level at the start"] == "1.41% of GDP (2025)"
    gdp = assumed["GDP used on the way (trillion yen)"]
    assert gdp.startswith(
        "FY2025 672.7 (preliminary), FY2026 691.9 (official projection), FY2027 700.2 (your assumption)"
    )
    assert gdp.count("FY") == 11
    assert assumed["Source of the exchange rate"].startswith("US Federal Reserve")
    assert "Statistics Bureau of Japan" in assumed["Source of the population"]


def test_a_rate_of_the_readers_own_has_no_source() -> None:
    assert "Source of the exchange rate" not in _assumed(take("cost", yen="140"))


def test_the_ranking_rests_on_neither_growth_nor_population() -> None:
    assumed = _assumed(take("ranking"))
    assert assumed["GDP growth a year"] == "plays no part here"
    assert not {"GDP used on the way (trillion yen)", "Source of the population"} & assumed.keys()


def test_a_kept_scenario_is_told_in_full() -> None:
    kept = _assumed(made(("kept", "cost", "years")))["Kept: 3% in FY2030 (SIPRI)"]
    assert kept == (
        "target 3% of GDP, reached in FY2030, measure: SIPRI, GDP growth of 1.2% a year after the projection, "
        "nominal prices, 160.77 yen to the dollar"
    )


def test_sources_keep_their_id_terms_and_doubt() -> None:
    cited = {source.id: source for source in sources(take("ranking"))}
    sipri = cited["sipri-2026-04"]
    assert (sipri.publisher, sipri.edition, sipri.published) == ("SIPRI", "April 2026", "2026-04-27")
    assert sipri.terms
    assert sipri.url.startswith("https://")
    assert next(iter(cited)) == "nato-2026-07"


def test_of_several_exhibits_each_source_is_named_once_and_each_field_is_that_of_who_uses_it() -> None:
    taken = [take("timeline", growth="3"), take("cost", growth="3")]
    ids = [source.id for source in sources(*taken)]
    assert len(ids) == len(set(ids))
    assert taken[0].scenario.growth_pct == 1.2  # the timeline does not depend on it
    assert together(*taken).scenario.growth_pct == 3.0


@pytest.mark.parametrize(
    ("taken", "format", "name"),
    [
        (take("ranking"), "png", "ranking-target3.5-sipri-2026-10-08-en.png"),
        (take("ranking", growth="3"), "csv", "ranking-target3.5-sipri-2026-10-08-en.csv"),
        (take("cost", "growth", growth="-0.5"), "xlsx", "cost-growth-target3.5-sipri-growth-0.5-2026-10-08-en.xlsx"),
        (take("cost", "years", lang="ja"), "json", "cost-target3.5-sipri-2026-10-08-ja.json"),
        (take("tradeoff", "spending,bonds"), "csv", "tradeoff-spending-bonds-target3.5-sipri-2026-10-08-en.csv"),
        (take("road", "1949", compare="FRA"), "csv", "road-1949-target3.5-sipri-compare.FRA-2026-10-08-en.csv"),
        (
            take("road", target="2", measure="budget", keep="target:3;year:2030", asof="2025-06-21"),
            "pptx",
            "road-target2-budget-keep.target3.year2030-2025-06-21-en.pptx",
        ),
    ],
)
def test_a_file_is_named_for_what_it_holds(taken: Order, format: str, name: str) -> None:
    assert file_name(taken, format) == name


def test_different_files_have_different_names() -> None:
    countries = comparable_countries(data.load())
    keys = [
        {}, {"target": "3"}, {"measure": "budget"}, {"year": "2030"}, {"growth": "2"}, {"inflation": "2"},
        {"prices": "constant"}, {"yen": "140"}, {"asof": "2025-06-21"}, {"compare": "FRA"}, {"keep": "target:3"},
        {"compare": ",".join(countries)}, {"compare": ",".join(countries[:40])},
    ]  # fmt: skip
    content: dict[str, bytes] = {}
    for exhibit_id, choice in (("cost", None), ("cost", "growth"), ("ranking", None), ("road", None)):
        for given, lang in [*((given, "en") for given in keys), ({}, "ja")]:
            taken = take(exhibit_id, choice, lang=lang, **given)
            name, made_csv = file_name(taken, "csv"), render(taken, "csv")
            assert len(name) < 150
            assert content.setdefault(name, made_csv) == made_csv
    assert file_name(take("compare"), "png", size=Size("square")) == "compare-target3.5-sipri-2026-10-08-en-square.png"
    assert file_name(take("compare"), "png", size=Size("slide", 1600)).endswith("-en-1600px.png")
    assert file_name(take("compare"), "svg", size=Size("portrait", 1600)).endswith("-en-portrait.svg")
    assert file_name(take("compare"), "csv", size=Size("portrait", 1600)).endswith("-en.csv")


def test_an_unknown_format_exhibit_or_choice_is_an_error() -> None:
    with pytest.raises(KeyError):
        render(take("compare"), "gif")
    with pytest.raises(KeyError):
        take("nothing")
    with pytest.raises(ValueError, match="allowed: none"):
        order(
            "compare",
            View(data.load(default_scenario(data.load()).as_of), default_scenario(data.load()), load_words("en")),
            "nothing",
        )


def test_every_format_names_its_media_type() -> None:
    assert list(FORMATS) == ["png", "svg", "pdf", "html", "csv", "xlsx", "pptx", "json"]
    assert [format.id for format in FORMATS.values() if format.needs_browser] == ["png", "svg", "pdf"]
    assert FORMATS["csv"].media_type == "text/csv; charset=utf-8"


@every_order
def test_a_reader_of_japanese_finds_no_english(taken: Taken) -> None:
    order = made(taken)
    if order.words.lang == "ja":
        cited = [
            text for source in sources(order) for text in (source.publisher, source.title, source.terms, source.doubt)
        ]
        told = [text for one in assumptions(order) for text in (one.name, one.value, one.meaning)]
        assert [text for text in [scenario_line(order), *cited, *told] if english(text)] == []
