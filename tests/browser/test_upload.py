"""A reader's file in a real browser: given, drawn, and run nowhere."""

from playwright.sync_api import FilePayload, Page, expect

FILE = """country,year,share_pct,label
Japan,2026,1.9,<img src=x onerror=window.ran=1>
Poland,2026,4.8,
Atlantis,2026,1,
"""


def test_a_file_is_uploaded_drawn_as_the_readers_and_removed(page: Page, app_url: str) -> None:
    page.goto(app_url)
    page.get_by_text("Your own figures").click()
    given = FilePayload(name="mine.csv", mimeType="text/csv", buffer=FILE.encode("utf-16"))
    page.locator("input[type=file]").set_input_files(files=[given])
    expect(page.get_by_text("In use: 2 figures of mine.csv")).to_be_visible()
    expect(page.get_by_text("Not taken: 1 entry")).to_be_visible()
    expect(page.locator(".compare .mark.own")).to_contain_text("yours, 2026: <img src=x on", timeout=30_000)
    expect(page.locator(".js-plotly-plot")).to_contain_text("yours: Poland")
    assert page.evaluate("window.ran === undefined")
    gone = page.get_by_text("Your own figures are no longer here")
    expect(gone).to_have_count(0)
    page.reload()  # a new session, as after a restart of the server
    expect(gone).to_be_visible()
    page.get_by_role("slider", name="Target").first.press("ArrowRight")
    expect(gone).to_have_count(0)
    page.get_by_text("Your own figures", exact=True).click()
    page.locator("input[type=file]").set_input_files(files=[given])
    page.get_by_role("button", name="Remove my figures").click()
    expect(page.locator(".compare .mark.own")).to_have_count(0)
    expect(page.locator(".js-plotly-plot")).not_to_contain_text("yours: Poland")
    page.reload()
    expect(page.locator(".compare .finding")).to_be_visible()
    expect(gone).to_have_count(0)
