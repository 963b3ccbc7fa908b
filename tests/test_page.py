"""The page runs with every control at both ends in both languages, and links open what they say."""

from __future__ import annotations

import datetime as dt
import itertools
import json
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

import data
from components.article.record import RECORD, SEEDS
from components.exhibits import EXHIBITS
from components.model.controls import GROWTH, INFLATION, LANGUAGES, TARGET, YEAR, YEN
from components.page import article_panel
from components.page.elements.compare import typed_number
from components.page.places import all_places

ROOT = Path(__file__).resolve().parents[1]
LATEST = data.load().latest


def page(**link: str) -> AppTest:
    app = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=60)
    for key, text in link.items():
        app.query_params[key] = text
    return run(app)


def run(app: AppTest) -> AppTest:
    app.run()
    if not len(app.title):
        app.run()  # after a change of the target, which leaves the rest of the page alone
    assert not app.exception, [problem.value for problem in app.exception]
    return app


def open_more(app: AppTest, lang: str = "en") -> None:
    """Unfolds the controls that come when they are asked for."""
    app.session_state[f"_more-{lang}"] = True
    app.session_state[f"_asof-menu-{lang}"] = True
    run(app)


def given(app: AppTest, component: str) -> Any:
    """What a component was given."""
    protos = [element.proto for element in app.get("bidi_component")]
    return json.loads(next(proto.json for proto in protos if proto.component_name == component))


def head(app: AppTest) -> dict[str, Any]:
    """What the head was given."""
    found: dict[str, Any] = given(app, "compare")
    return found


def row(app: AppTest) -> list[Any]:
    """The head's row for the reader's share: hundredths, place, share, gap, finding, title, entry, column and cells."""
    drawn = head(app)
    return next(row for row in [*drawn["rows"], drawn["typed"]] if row and row[0] == drawn["share"])


def said(app: AppTest) -> str:
    finding: str = row(app)[4]
    return finding


def entry(app: AppTest) -> list[str]:
    """Share, trillion yen, billion dollars, and trillion yen more than now."""
    fields: list[str] = row(app)[6]
    return fields


def columns(app: AppTest) -> dict[str, list[Any]]:
    """The cells of each column by its id."""
    return {column["id"]: column["cells"] for column in head(app)["columns"]}


def labels(app: AppTest) -> list[str]:
    return [label["text"] for label in head(app)["labels"]]


def set_share(app: AppTest, share_pct: float) -> AppTest:
    """Sets the share as the head's element does."""
    app.session_state["target"] = share_pct
    return run(app)


def link(app: AppTest) -> dict[str, Any]:
    return {key: value[0] if isinstance(value, list) else value for key, value in dict(app.query_params).items()}


def test_the_page_opens_with_the_comparison_and_no_notice() -> None:
    # GDP of FY2026 691.9 trillion yen; Japan's share 1.4117% (SIPRI, 2025); 160.77 yen to the dollar
    app = page()
    assert said(app) == (
        "At 3.5% of GDP Japan would spend 24.2 trillion yen a year on defence, 2.5 times its present share; "
        "at 3%, 20.8 trillion."
    )
    assert entry(app) == ["3.50", "24.2", "151", "+14.4"]  # 691.9 x 3.5%; / 160.77; 691.9 x (3.5 - 1.4117)% = 14.449
    shown = columns(app)
    assert list(shown) == ["now", "asked-3", "asked-3.5", "reader", "benchmark"]
    spending, place = labels(app).index("Spending a year, trillion yen"), len(labels(app)) - 4
    assert [shown[column][spending][0] for column in ("now", "asked-3", "asked-3.5")] == ["9.8", "20.8", "24.2"]
    assert "of 32" in labels(app)[place]
    assert [shown[column][place] for column in ("now", "asked-3", "asked-3.5")] == ["32nd", "10th", "6th"]
    assert len(app.warning) == 0
    assert link(app) == {}


@pytest.mark.parametrize(("share", "spending"), [(3.5, "24.2"), (5.0, "34.6")])
def test_it_agrees_with_what_the_finance_ministry_told_the_diet(share: float, spending: str) -> None:
    # 12 March 2026: 691.9 trillion yen of GDP; 3.5% about 24.2 trillion yen, 5% about 34.6
    assert entry(page(target=str(share)))[1] == spending


def test_two_decimals_of_a_share_are_kept() -> None:
    app = page(target="2.75")
    assert (entry(app)[0], head(app)["share"], link(app)) == ("2.75", 275, {"target": "2.75"})


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("3.5", 3.5), ("３．５", 3.5), ("4,2", 4.2), ("2,75", 2.75), ("24.2兆円", 24.2), ("$151", 151.0),
        ("1,184", 1184.0), ("+10", 10.0), ("\N{MINUS SIGN}2", -2.0), (" 3 % ", 3.0), ("", None), ("three", None),
        ("3.5.1", None),
    ],
)  # fmt: skip
def test_a_typed_number_is_understood_as_readers_write_it(text: str, number: float | None) -> None:
    assert typed_number(text) == number


def test_three_scenarios_can_be_kept_named_and_let_go() -> None:
    app = page(keep="target:3;year:2030;name:Early|target:2.5|target:2")
    shown = {column["id"]: column["name"] for column in head(app)["columns"]}
    assert list(shown)[-3:] == ["kept-1", "kept-2", "kept-3"]
    assert shown["kept-1"] == "Early"
    assert head(app)["keep"]["full"] == "3 columns are kept already; drop one first."


CONTROLS: tuple[tuple[str, str, Any], ...] = (
    ("radio", "measure-en", "budget"),
    ("radio", "measure-en", "related"),
    ("radio", "measure-en", "government"),
    ("slider", "year-en", int(YEAR.low)),
    ("slider", "year-en", int(YEAR.high)),
    ("slider", "growth-en", GROWTH.low),
    ("slider", "growth-en", GROWTH.high),
    ("segmented_control", "prices-en", "constant"),
    ("slider", "inflation-en", INFLATION.low),
    ("slider", "inflation-en", INFLATION.high),
    ("selectbox", "benchmark-en", "nato-total"),
    ("number_input", "yen-en", YEN.low),
    ("number_input", "yen-en", YEN.high),
    ("date_input", "asof-en", data.ARTICLE_DAY),
    ("date_input", "asof-en", dt.date(2026, 1, 1)),
    ("radio", "_asof-en", "article"),
)


def test_the_articles_record_says_that_it_tells_of_later_days() -> None:
    told = "The record below tells what is known to 8 October 2026, also while the page shows what was known on"
    then, now = page(lang="en", asof="2025-06-21"), page(lang="en")
    assert [one.value for one in then.caption if told in one.value] == [f"{told} 21 June 2025."]
    assert not any(told in one.value for one in now.caption)


@pytest.mark.parametrize(("place", "lang"), list(zip(all_places(), itertools.cycle(LANGUAGES), strict=False)))
def test_every_control_can_be_driven_to_both_ends(place: str, lang: str) -> None:
    app = page(lang=lang, exhibit=place)
    open_more(app, lang)
    for kind, key, value in CONTROLS:
        if "asof" in key:
            open_more(app, lang)  # a menu closes with every run of the page
        next(w for w in getattr(app, kind) if w.key == key.replace("-en", f"-{lang}")).set_value(value)
        run(app)
    for share in (TARGET.low, 2.75, TARGET.high):
        assert head(set_share(app, share))["share"] == round(share * 100)


@pytest.mark.parametrize(
    ("kind", "key", "value", "expected"),
    [
        ("radio", "measure-en", "government", {"measure": "government"}),
        ("slider", "year-en", 2030, {"year": "2030"}),
        ("slider", "growth-en", -2.0, {"growth": "-2"}),
        ("segmented_control", "prices-en", "constant", {"prices": "constant"}),
        ("number_input", "yen-en", 140.5, {"yen": "140.5"}),
        ("selectbox", "benchmark-en", "nato-total", {"benchmark": "nato-total"}),
        ("date_input", "asof-en", dt.date(2025, 6, 21), {"asof": "2025-06-21"}),
        ("radio", "_asof-en", "article", {"asof": "2025-06-21"}),
        ("segmented_control", "lang", "ja", {"lang": "ja"}),
    ],
)
def test_the_link_says_what_the_controls_say_and_opens_the_same_page(
    kind: str, key: str, value: Any, expected: dict[str, str]
) -> None:
    app = page()
    open_more(app)
    next(widget for widget in getattr(app, kind) if widget.key == key).set_value(value)
    run(app)
    assert link(app) == expected
    again = page(**expected)
    assert said(again) == said(app)
    assert columns(again) == columns(app)
    assert len(again.warning) == 0


def test_a_bad_link_opens_with_a_notice_that_repeats_it_as_plain_text() -> None:
    app = page(target="99", measure="<b>x</b>", year="soon", lang="fr", compare="USA,ZZZ", utm="kept")
    notice = app.warning[0].value
    assert r"\“99\”" in notice or "99" in notice
    assert r"\<b\>x\<\/b\>" in notice
    assert app.session_state["target"] == 6.0
    assert link(app)["utm"] == "kept"
    assert "measure" not in link(app)
    app.slider(key="year-en").set_value(2030)
    assert len(run(app).warning) == 0


def test_going_back_in_the_browser_brings_the_earlier_scenario_back() -> None:
    app = page(target="2")
    set_share(app, 5.0)
    app.query_params["target"] = "2"
    assert "At your 2% of" in said(run(app))


def test_the_exchange_rate_follows_the_as_of_date_until_the_reader_sets_one() -> None:
    app = page()
    open_more(app)
    app.radio(key="_asof-en").set_value("article")
    assert run(app).session_state["yen"] == 144.8762  # May 2025
    open_more(app)
    app.radio(key="_asof-en").set_value("latest")
    assert run(app).session_state["yen"] == 160.77
    app.number_input(key="yen-en").set_value(100.0)
    run(app)
    open_more(app)
    app.radio(key="_asof-en").set_value("article")
    assert run(app).session_state["yen"] == 100.0


def test_the_language_switch_keeps_every_control() -> None:
    app = page(target="2.5", measure="related", exhibit="road")
    app.segmented_control(key="lang").set_value("ja")
    run(app)
    assert link(app) == {"target": "2.5", "measure": "related", "exhibit": "road", "lang": "ja"}
    assert "2.5%" in said(app)
    assert any(question.value.startswith("これまでの推移と") for question in app.caption)


def test_a_change_after_the_language_switch_loses_nothing() -> None:
    app = page(measure="budget", prices="constant", compare="FRA", exhibit="timeline", asof="2025-06-21")
    for lang in ("ja", "en"):
        app.segmented_control(key="lang").set_value(lang)
        run(app)
        set_share(app, 2.0 if lang == "ja" else 2.5)
        expected = {"measure": "budget", "prices": "constant", "compare": "FRA", "exhibit": "timeline"}
        assert expected.items() <= link(app).items()
        assert link(app)["asof"] == "2025-06-21"


@pytest.mark.parametrize("place", [place for place in all_places() if place != "data"])
def test_every_picture_is_drawn_on_every_known_day(place: str) -> None:
    for as_of in ("2025-06-21", "2025-12-01", "2026-05-01", LATEST.isoformat()):
        for choice in EXHIBITS[place].choices:
            app = page(exhibit=place, choice=choice, asof=as_of)
            assert len(app.warning) == 0


def test_only_the_tab_in_front_is_computed() -> None:
    headings = {place: {heading.value for heading in page(exhibit=place).subheader} for place in all_places()}
    assert len(headings["ranking"]) == len(headings["cost"]) == 2
    assert headings["ranking"] & headings["cost"] == {"What came of the article"}


def test_a_table_is_built_only_when_it_is_opened() -> None:
    app = page()
    assert len(app.dataframe) == 0
    app.session_state["fold-ranking"] = "table"
    run(app)
    # NATO, then Asia-Pacific; in each Japan now, at 3% and at 3.5%; NATO's two guidelines
    assert len(app.dataframe[0].value) == (31 + 3 + 2) + (6 + 3)


@pytest.fixture
def seeds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder in the place of seeds/, with the record in it."""
    (tmp_path / RECORD).write_bytes((SEEDS / RECORD).read_bytes())
    monkeypatch.setattr(article_panel, "SEEDS", tmp_path)
    return tmp_path


def test_the_readers_copy_is_shown_as_plain_text_whatever_markup_is_in_it(seeds: Path) -> None:
    hostile = "<script>alert(1)</script> **bold** [x](javascript:y) $z$"
    text = f"A headline\n- Section\n- 06:42 PM\n- Staff\n{hostile}\nComments\n"
    (seeds / "copy.txt").write_text(text, encoding="utf-8")
    app = page()
    assert hostile in [text.value for text in app.text]
    assert "Comments" not in [text.value for text in app.text]
    assert not any("<script>" in text.value for text in app.markdown)


@pytest.mark.parametrize(
    ("content", "said_of_it"),
    [
        (b"", "is empty"),
        (b"   \n\n", "is empty"),
        (b"\x00\x01\x02\xff\xfe" * 50, "is not text"),
        (b"a" * 1_000_001, "over 1 MB"),
    ],
)
def test_a_copy_that_cannot_be_shown_gets_a_notice_and_the_page_still_works(
    seeds: Path, content: bytes, said_of_it: str
) -> None:
    (seeds / "copy.txt").write_bytes(content)
    app = page()
    assert any(said_of_it in notice.value for notice in app.warning)
    assert said(app)
