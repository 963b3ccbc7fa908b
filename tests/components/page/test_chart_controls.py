"""The controls beside a chart: countries by set or one by one, and the pace of spending, each in the link."""

from __future__ import annotations

from tests.test_page import link, page, run


def test_a_set_puts_its_countries_beside_japan_and_into_the_link() -> None:
    app = page(exhibit="road")
    pills = app.button_group(key="_set-en")
    assert pills.value in (None, [])  # USA, DEU, POL and KOR are no set
    pills.set_value("neighbours").run()
    assert link(run(app))["compare"] == "CHN,KOR,TWN,RUS"
    assert app.button_group(key="_set-en").value == "neighbours"
    assert any("North Korea" in caption.value for caption in app.caption)


def test_any_country_can_be_picked_once_the_list_is_opened() -> None:
    app = page(exhibit="road")
    assert not app.multiselect
    app.session_state["_countries-en"] = True
    run(app)
    app.multiselect(key="compare-en").set_value(["FRA", "AUS"]).run()
    assert link(run(app))["compare"] == "FRA,AUS"


def test_a_pace_is_answered_with_the_year_in_which_each_share_is_reached() -> None:
    app = page(exhibit="road")
    assert app.number_input(key="pace-en").value is None
    app.number_input(key="pace-en").set_value(8.0).run()
    run(app)
    assert link(app)["pace"] == "8"
    answer = "3% is reached in FY2037; 3.5% is reached in FY2040"
    assert any(answer in text.value for text in app.markdown)


def test_a_chart_without_countries_or_pace_has_neither() -> None:
    app = page(exhibit="tradeoff")
    assert not [pills for pills in app.button_group if pills.key == "_set-en"]
    assert not [field for field in app.number_input if field.key == "pace-en"]
