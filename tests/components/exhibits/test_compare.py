"""The comparison says what each share means; values are worked out by hand from the sources.

GDP of FY2026 is 691.9 trillion yen (Cabinet Office, January 2026), SIPRI's share of 2025 is 1.4117%, the population of
1 October 2026 lies at 122.498 million, a dollar is 160.77 yen and a point of consumption tax yields 3.3 trillion yen.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pandas as pd
import pytest

import data
from components.exhibits import ALIASES, EXHIBITS, build, resolved
from components.exhibits.compare_marks import LadderMark, ladder_marks
from components.exhibits.compare_reader import headline, reader_rows
from components.exhibits.compare_text import ColumnText, columns_text, row_labels
from components.kit.exhibit import Exhibit
from components.model.benchmarks import ASIA_PACIFIC, benchmarks
from components.model.controls import LADDER
from components.model.link import parse_link
from components.model.view import View
from components.words import load_words

MINUS = "\N{MINUS SIGN}"
KEPT = "target:3;year:2030|target:2.5;year:2032;name:Half%20way|target:5;year:2040;measure:government"


def view(lang: str = "en", **keys: str) -> View:
    scenario, notices = parse_link(keys, data.load())
    assert notices == ()
    return View(data.load(scenario.as_of), scenario, load_words(lang))


def cells(column_id: str, lang: str = "en", **keys: str) -> dict[str, tuple[str, ...]]:
    """The cells of a column by row."""
    seen = view(lang, **keys)
    column = next(column for column in columns_text(seen) if column.id == column_id)
    return {row.id: tuple(cell) for row, cell in zip(row_labels(seen), column.cells, strict=True)}


def heads(**keys: str) -> list[ColumnText]:
    return list(columns_text(view(**keys)))


def exhibit(lang: str = "en", **keys: str) -> Exhibit:
    return build("compare", view(lang, **keys))


def row(table: pd.DataFrame, column_id: str) -> Any:
    return table.set_index("id").loc[column_id]


def test_the_band_of_natos_count_is_switched_on_and_is_what_ministers_told() -> None:
    def rows(**keys: str) -> list[tuple[str, float, str]]:
        table = exhibit(**keys).table
        found = table[table["id"].str.startswith("nato-way")]
        return list(zip(found["id"], found["share_pct"], found["kind"], strict=True))

    assert rows() == []
    # Kishi, 14 January 2022, for FY2020 and FY2021; Iwaya, 9 April 2019, for FY2023.
    assert rows(natoway="shown") == [
        ("nato-way-2020", 1.20, "estimate"),
        ("nato-way-2021", 1.24, "estimate"),
        ("nato-way-2023-low", 1.1, "projection"),
        ("nato-way-2023-high", 1.3, "projection"),
    ]
    band = next(mark for mark in ladder_marks(view(natoway="shown")) if mark.id == "nato-way")
    assert (band.share_pct, band.high_pct, band.value) == (1.1, 1.3, "1.1 to 1.3%")
    drawn = [shape for shape in exhibit(natoway="shown").spec["layout"]["shapes"] if shape["type"] == "rect"]
    assert [(shape["x0"], shape["x1"]) for shape in drawn if shape["xref"] == "x"] == [(1.1, 1.3)]


def test_the_columns_stand_in_their_order_with_who_says_so() -> None:
    assert [(column.label, column.share, column.origin, column.is_reader) for column in heads()] == [
        ("Japan now", "1.41%", "SIPRI, 2025", False),
        ("Asked", "3%", "Colby, March 2025", False),
        ("Reported ask", "3.5%", "FT, June 2025; denied", True),
        ("NATO Europe + Canada", "2.53%", "NATO estimate, 2026", False),
    ]
    assert [column.id for column in heads(target="2.75", keep=KEPT)] == [
        "now", "asked-3", "asked-3.5", "reader", "benchmark", "kept-1", "kept-2", "kept-3",
    ]  # fmt: skip
    assert [(column.label, column.share, column.origin) for column in heads(target="2.75", keep=KEPT)[3:]] == [
        ("Yours", "2.75%", "reached FY2035"),
        ("NATO Europe + Canada", "2.53%", "NATO estimate, 2026"),
        ("3% by FY2030", "3%", "reached FY2030"),
        ("Half way", "2.5%", "reached FY2032"),
        ("5% by FY2040", "5%", "FY2040; 2% measure, now 1.96% of FY2022 GDP"),
    ]


def test_what_3_and_3_5_percent_mean() -> None:
    # 691.9 x 3% = 20.757; less 691.9 x 1.4117% = 9.768: 10.989, at 160.77 yen 68.4 bn; / 122.498 mn = 89,711
    assert cells("asked-3") == {
        "spending": ("20.8", "$129 bn"),
        "person": ("169,000", ""),
        "more": ("+11.0", "$68 bn"),
        "more_person": ("+90,000", ""),
        "tax": ("3.3–3.5", ""),
        "place": ("10th", ""),
        "future": ("23.1", ""),
        "pace": ("9.3%", ""),
    }
    assert cells("asked-3.5") == {
        "spending": ("24.2", "$151 bn"),
        "person": ("198,000", ""),
        "more": ("+14.4", "$90 bn"),
        "more_person": ("+118,000", ""),
        "tax": ("4.4–4.7", ""),
        "place": ("6th", ""),
        "future": ("27.0", ""),
        "pace": ("11.0%", ""),
    }
    now = cells("now")
    assert (now["spending"], now["more"], now["place"], now["future"]) == (
        ("9.8", "$61 bn"),
        ("", ""),
        ("32nd", ""),
        ("10.9", ""),
    )


def test_the_same_in_japanese() -> None:
    assert cells("asked-3.5", "ja")["more"] == ("+14.4", "899億ドル")  # 14.449 x 1,000 / 160.77 = 89.87 billion
    assert cells("asked-3.5", "ja")["place"] == ("6位", "")
    assert [column.label for column in columns_text(view("ja"))] == [
        "いまの日本",
        "求められた水準",
        "報じられた要求",
        "NATO欧州・カナダ",
    ]


def test_the_benchmark_has_what_japan_would_spend_at_that_share_and_no_place() -> None:
    # 691.9 x 2.53% = 17.505; GDP of FY2035 770.3143 x 2.53% = 19.489; (19.489 / 9.6496) ** 0.1 = 1.0745 (rounded)
    beside = cells("benchmark")
    assert (beside["spending"][0], beside["future"][0], beside["pace"][0], beside["place"][0]) == (
        "17.5",
        "19.5",
        "7.5%",
        "–",
    )
    assert any("if it reached that share" in note for note in exhibit().notes)


def test_by_the_governments_yardstick_money_is_of_560_trillion_and_the_place_names_its_year() -> None:
    # 560 x 3% = 16.8; x 3.5% = 19.6; 11.0 trillion of FY2025 is 1.64% of that year's 672.7
    assert [cells(id, measure="government")["spending"][0] for id in ("now", "asked-3", "asked-3.5")] == [
        "11.0",
        "16.8",
        "19.6",
    ]
    # GDP of FY2035: 691.9 x 1.012 ** 9 = 770.31; 16.8 / 770.31 = 2.18%, 19.6 / 770.31 = 2.54%
    assert [cells(id, measure="government")["place"] for id in ("now", "asked-3", "asked-3.5")] == [
        ("31st", "1.64% of FY2025 GDP"),
        ("18th", "2.18% of FY2035 GDP"),
        ("15th", "2.54% of FY2035 GDP"),
    ]
    labels = {label.id: label for label in row_labels(view(measure="government"))}
    assert labels["spending"].basis == "share × FY2022 GDP, fixed at 560 trillion yen; not money spent"
    assert "not the money that was spent" in labels["spending"].help
    assert labels["more"].label == "Above today’s 1.96%, trillion yen"


def test_on_the_day_of_the_article_it_says_what_was_known_then() -> None:
    # GDP of FY2024 617.0099 was the newest known; SIPRI gave 1.3714% for 2024; NATO's newest list is of April 2025
    then = exhibit(asof="2025-06-21")
    assert then.headline == (
        "At 3.5% of GDP Japan would spend 21.6 trillion yen a year on defence, 2.6 times its present share; "
        "at 3%, 18.5 trillion."
    )
    assert cells("asked-3.5", asof="2025-06-21")["place"] == ("2nd", "")
    assert row_labels(view(asof="2025-06-21"))[0].basis == "share × FY2024 GDP, 617.0 trillion yen; not money spent"
    assert not any("Finance Ministry told" in note for note in then.notes)


SPEND = "Japan would spend {} trillion yen a year on defence"


@pytest.mark.parametrize(
    ("keys", "share", "spending", "level", "other"),
    [
        ({}, "At 3.5% of GDP", "24.2", "2.5 times its present share", "at 3%, 20.8"),
        ({"target": "3"}, "At 3% of GDP", "20.8", "2.1 times its present share", "at 3.5%, 24.2"),
        ({"target": "2.7"}, "At your 2.7% of GDP", "18.7", "1.9 times its present share", "at 3.5%, 24.2"),
        ({"target": "1.4"}, "At your 1.4% of GDP", "9.7", "about its present 1.41%", "at 3.5%, 24.2"),
        ({"target": "1"}, "At your 1% of GDP", "6.9", "below its present 1.41%", "at 3.5%, 24.2"),
        ({"measure": "government"}, "At 3.5% of FY2022 GDP", "19.6", "1.8 times its present share", "at 3%, 16.8"),
    ],
)
def test_the_headline(keys: dict[str, str], share: str, spending: str, level: str, other: str) -> None:
    assert headline(view(**keys)) == f"{share} {SPEND.format(spending)}, {level}; {other} trillion."


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ({}, "GDPの3.5%なら日本の防衛費は年24.2兆円、いまの比率の2.5倍。3%なら年20.8兆円。"),
        (
            {"target": "2.75"},
            "GDPの2.75%（選択中）なら日本の防衛費は年19.0兆円、いまの比率の1.9倍。3.5%なら年24.2兆円。",
        ),
        (
            {"target": "1", "measure": "government"},
            "2022年度GDPの1%（選択中）なら日本の防衛費は年5.6兆円、いまの1.96%を下回る。3.5%なら年19.6兆円。",
        ),
    ],
)
def test_the_headline_in_japanese(keys: dict[str, str], said: str) -> None:
    assert headline(view("ja", **keys)) == said


def test_no_headline_is_longer_than_a_newspaper_takes() -> None:
    for measure in ("sipri", "government"):
        for lang, most in (("en", 25), ("ja", 80)):
            for said in reader_rows(view(lang, measure=measure), LADDER.steps):
                assert len(said.headline.split() if lang == "en" else said.headline) <= most, said.headline


def test_a_small_difference_is_never_printed_as_nothing() -> None:
    # 1.4 - 1.4117 = -0.0117% of 691.9 is -0.081 trillion yen, -661 yen a person, -0.02 to -0.03 points
    below = cells("reader", target="1.4")
    assert (below["more"], below["more_person"], below["tax"]) == (
        (f"{MINUS}0.1", f"{MINUS}$1 bn"),
        (f"{MINUS}1,000", ""),
        (f"{MINUS}0.02–0.03", ""),
    )
    # 1.41 - 1.4117 = -0.0017% is -0.0118 trillion, -96 yen a person and -0.004 points
    same = cells("reader", target="1.41")
    assert (same["more"][0], same["more_person"][0], same["tax"][0]) == (
        f"{MINUS}0.01",
        "about the same",
        "about the same",
    )


def test_kept_scenarios_have_their_own_assumptions() -> None:
    # GDP of FY2030: 691.9 x 1.012 ** 4 = 725.7; x 3% = 21.8. By `government` 560 x 5% = 28.0, 17.0 more than 11.0
    assert cells("kept-1", keep=KEPT)["future"] == ("21.8", "FY2030")
    third = cells("kept-3", keep=KEPT)
    assert (third["spending"][0], third["more"][0], third["future"]) == ("28.0", "+17.0", ("28.0", "FY2040"))


def test_what_the_handle_shows_is_worked_out_once_for_every_target() -> None:
    seen = view(year="2041")
    rows = reader_rows(seen, LADDER.steps)
    assert len(rows) == 56
    assert reader_rows(seen.of(replace(seen.scenario, target_pct=2.7)), LADDER.steps) is rows
    two_seven = next(one for one in rows if one.share_pct == 2.7)
    assert (two_seven.column_id, two_seven.gap, two_seven.entry) == (
        "reader",
        "+1.29 points",
        ("2.70", "18.7", "116", "+8.9"),
    )
    assert next(one for one in rows if one.share_pct == 3.0).column_id == "asked-3"
    japanese = reader_rows(view("ja"), (2.7,))[0]
    assert japanese.entry == ("2.70", "18.7", "1,162", "+8.9")  # 18.6813 x 1,000 / 160.77 = 116.2 billion dollars


def test_the_cells_of_the_handle_are_those_of_the_column() -> None:
    seen = view(target="2.75")
    column = next(column for column in columns_text(seen) if column.id == "reader")
    assert reader_rows(seen, (2.75,))[0].cells == column.cells


def mark(mark_id: str, **keys: str) -> LadderMark:
    return next(one for one in ladder_marks(view(**keys)) if one.id == mark_id)


def test_the_ladder_says_who_asks_and_who_pledges() -> None:
    assert mark("request-ft-2025-06").lines == (
        "asked of Japan (FT report, June 2025; denied)",
        "NATO pledge for 2035, core",
        "asked of allies (US strategy, Jan 2026)",
    )
    assert mark("request-ft-2025-06", asof="2025-06-21").lines == ("asked of Japan (FT report, June 2025; disputed)",)
    assert (mark("request-colby-2025-03").side, mark("request-colby-2025-03").kind) == ("above", "requested")
    assert (mark("japan-government").value, mark("japan-government").side) == ("1.96%", "below")
    assert "japan-sipri" not in {one.id for one in ladder_marks(view())}  # it is the bar
    assert [one.value for one in ladder_marks(view(keep=KEPT)) if one.side == "on"] == ["2.5%", "3%", "5%"]


def test_asia_pacific_allies_can_be_the_benchmark() -> None:
    assert set(ASIA_PACIFIC) < set(benchmarks(data.load()))
    korea = next(column for column in heads(benchmark="KOR") if column.id == "benchmark")
    assert korea.label == "South Korea"
    assert korea.origin == "SIPRI, 2025"
    assert "KOR" in {one.id for one in ladder_marks(view(benchmark="KOR"))}


def test_the_table_has_a_row_a_column_and_every_number_with_its_unit() -> None:
    table = exhibit(target="2.7", keep=KEPT).table
    assert list(table["id"].head(8)) == [
        "now", "asked-3", "asked-3.5", "reader", "benchmark", "kept-1", "kept-2", "kept-3",
    ]  # fmt: skip
    asked = row(table, "asked-3.5")
    assert asked["more_than_now_trn_jpy"] == pytest.approx(691.9 * (3.5 - 1.4117) / 100)
    assert (asked["rank"], asked["rank_of"], asked["rank_year"], asked["kind"], asked["year"]) == (
        6,
        32,
        2026,
        "requested",
        2025,
    )
    assert asked["source"] == "reuters-2025-06-21"
    assert (row(table, "kept-3")["measure"], row(table, "kept-3")["gdp_trn_jpy"]) == ("government", 560.0)
    assert row(table, "kept-3")["now_pct"] == pytest.approx(11.0 / 560 * 100)
    assert pd.isna(row(table, "benchmark")["rank"])
    assert pd.isna(row(table, "now")["more_than_now_trn_jpy"])
    assert row(table, "reader")["source"] == ""
    # the other marks of the ladder follow, with a share and no money
    assert set(table["id"].iloc[8:]) == {
        "japan-budget", "japan-related", "japan-government", "nato-total",
        "japan-advance-2025", "nato-vilnius-2023", "nato-hague-2025", "request-nds-2026-01",
    }  # fmt: skip
    assert table["spending_today_trn_jpy"].iloc[8:].isna().all()
    assert (table["source"].iloc[8:] != "").all()


def test_the_finance_ministrys_answer_is_beside_the_pages_own_population() -> None:
    said = [note for note in exhibit().notes if note.startswith("The Finance Ministry told the Diet on 12 March 2026")]
    assert said == [
        "The Finance Ministry told the Diet on 12 March 2026 that 3.5% of FY2026 GDP is about 24.2 trillion yen, "
        "197,000 yen for each of 122.86 million people. "
        "Here the population is that of 1 October, 122.50 million: 198,000 yen.",
        "The Finance Ministry told the Diet on 12 March 2026 that 5% of FY2026 GDP is about 34.6 trillion yen, "
        "282,000 yen for each of 122.86 million people.",
    ]
    assert not any("Finance Ministry told" in note for note in exhibit(measure="government").notes)


def test_constant_prices_are_named_where_they_matter_and_nowhere_else() -> None:
    reached = next(label for label in row_labels(view(prices="constant")) if label.id == "future")
    assert reached.basis == "GDP +1.2% a year, in 2025 prices"
    assert cells("asked-3.5", prices="constant")["spending"] == cells("asked-3.5")["spending"]
    assert cells("asked-3.5", prices="constant")["future"] == ("24.4", "")  # 26.961 / 1.01 ** 10 = 24.407


def test_old_ids_open_what_took_their_place() -> None:
    assert resolved("ladder") == "compare"
    assert resolved("ranking") == "ranking"
    assert resolved("nothing") == "nothing"
    assert ALIASES["path"] == ALIASES["history"] == "road"
    assert build("ladder", view()) is build("compare", view())
    assert EXHIBITS["compare"].tab == "head"


def test_what_a_reader_calls_a_kept_scenario_is_no_markup() -> None:
    spec = exhibit(keep="target:3;year:2030;name:%3Cb%3Ebold%3C/b%3E").spec
    texts = [note["text"] for note in spec["layout"]["annotations"]]
    assert not any("<b>bold" in text for text in texts)


def test_the_exhibit_is_the_same_for_countries_and_paces() -> None:
    plain, other = view(), view(compare="", pace="8")
    assert build("compare", plain) is build("compare", other)
    assert reader_rows(plain, (3.5,))[0] is reader_rows(replace(other), (3.5,))[0]


def test_it_says_how_japan_was_counted_natos_way_in_a_note() -> None:
    exhibit = build("compare", view())
    (note,) = [note for note in exhibit.notes if note.startswith("Counted NATO’s way")]
    assert "FY2020 1.20% (told on 14 January 2022)" in note
    assert "FY2023 1.1% to 1.3% (projected on 9 April 2019)" in note
    sources = data.load().sources
    assert all(sources[id_] in exhibit.sources for id_ in ("mainichi-2022-01", "jiji-2019-04"))


@pytest.mark.parametrize(
    ("asof", "said"), [("2025-06-21", "disputed"), ("2025-06-22", "disputed"), ("2025-06-23", "denied")]
)
def test_the_reported_request_is_called_denied_from_the_day_of_the_denial_on(asof: str, said: str) -> None:
    # An unnamed official disputed it on 20 June 2025, Chief Cabinet Secretary Hayashi denied it on 23 June.
    seen = view(asof=asof)
    assert next(column.origin for column in columns_text(seen) if column.id == "asked-3.5") == f"FT, June 2025; {said}"
    (mark,) = [mark for mark in ladder_marks(seen) if mark.id == "request-ft-2025-06"]
    assert mark.lines[0] == f"asked of Japan (FT report, June 2025; {said})"
