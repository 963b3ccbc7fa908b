"""The list of events: newest first, filtered by who, kind and the article, each with its source and its shares."""

from __future__ import annotations

from streamlit.testing.v1 import AppTest

from tests.test_page import link, page, run


def found(app: AppTest) -> str:
    return next(caption.value for caption in app.caption if "the newest first" in caption.value)


def test_the_newest_events_come_first_and_all_when_asked_for() -> None:
    app = page(exhibit="timeline")
    assert found(app) == "64 events of 64, the newest first."
    days = [caption.value for caption in app.caption if " · " in caption.value]
    assert days[0].startswith("8 October 2026 · Japan · answer · headline only")
    assert len(days) == 10
    app.button(key="events-more").click()
    run(app)
    assert len([caption for caption in app.caption if " · " in caption.value]) == 64


def test_filters_narrow_each_other_and_a_meeting_of_both_passes_as_either() -> None:
    app = page(exhibit="timeline")
    app.button_group(key="_events-kind-en").set_value(["request"])
    app.button_group(key="_events-who-en").set_value(["us"])
    # of timeline.csv: requests of 4 March, 31 May, June, 18 and 20 June, 13 August 2025, 23 January and 30 May 2026
    assert found(run(app)) == "8 events of 64, the newest first."
    app.button_group(key="_events-only-en").set_value(["share", "article"])
    # of these named in the article with a share: 3% of March, 5% of 31 May, 3.5% of June
    assert found(run(app)) == "3 events of 64, the newest first."
    app.button_group(key="_events-only-en").set_value([])
    app.button_group(key="_events-kind-en").set_value(["summit"])
    # of both: 7 February, 1 July (day set), 28 October 2025, 19 March and 22 September 2026; NATO's is of others
    assert found(run(app)) == "5 events of 64, the newest first."


def test_a_share_that_an_event_names_can_be_set() -> None:
    app = page(exhibit="timeline")
    app.button_group(key="_events-only-en").set_value(["share"])
    run(app)
    button = next(button for button in app.button if str(button.key).startswith("event-") and button.label == "Set 3%")
    button.click()
    assert link(run(app))["target"] == "3"
