"""The printed page: the answer, the chart in front and the sources on A4 pages, light whatever the screen is."""

from __future__ import annotations

import io
import re
import unicodedata

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

ANSWER = 60_000  # milliseconds
A4_POINTS = (595, 842)


@pytest.mark.parametrize(
    ("page", "lang", "place", "said"),
    [
        (
            {},
            "en",
            "ranking",
            ("Japan would spend 24.2", "Where would that be among allies?", "Lithuania", "Sources: NATO"),
        ),
        (
            {"viewport": {"width": 1920, "height": 900}, "color_scheme": "dark"},
            "ja",
            "cost",
            ("日本の防衛費は年24.2兆円", "いくらかかるか", "年間の防衛費", "出典：SIPRI"),
        ),
    ],
    indirect=["page"],
)
def test_paper_has_the_answer_the_chart_and_the_sources(
    page: Page, app_url: str, lang: str, place: str, said: tuple[str, ...]
) -> None:
    page.goto(f"{app_url}/?lang={lang}&exhibit={place}")
    expect(page.locator(".js-plotly-plot .main-svg").first).to_be_visible(timeout=ANSWER)
    expect(page.locator(".plane")).to_be_visible(timeout=ANSWER)
    printed = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True)))
    texts = [_bare(sheet.extract_text()) for sheet in printed.pages]
    for text in said:
        assert _bare(text) in "".join(texts)
    # The chart's question and its texts stand on one sheet.
    assert any(_bare(said[1]) in text and _bare(said[2]) in text for text in texts)
    assert 1 <= len(texts) <= 3
    assert all(len(text) > 40 for text in texts)
    for sheet in printed.pages:
        size = (float(sheet.mediabox.width), float(sheet.mediabox.height))
        assert size == pytest.approx(A4_POINTS, abs=1)
    for control in (
        "Download",
        "保存",
        "Share of GDP, percent",
        "Countries",
        "What came of the article",
        "記事のその後",
    ):
        assert _bare(control) not in "".join(texts)
    # A dark screen is written in ink on paper.
    assert page.evaluate("document.documentElement.classList.contains('on-dark-screen')") == (lang == "ja")


def _bare(text: str) -> str:
    """Without spaces, and with the characters that a font's table has put for others as they were written."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text))
