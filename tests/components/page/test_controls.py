"""A control that belongs to one chart stands beside it, and nowhere else."""

from __future__ import annotations

from pathlib import Path

from streamlit.testing.v1 import AppTest

DASHBOARD = Path(__file__).resolve().parents[3] / "dashboard.py"


def page(**keys: str) -> AppTest:
    app = AppTest.from_file(str(DASHBOARD), default_timeout=90)
    for key, text in {"lang": "en", **keys}.items():
        app.query_params[key] = text
    return app.run()


def test_the_part_that_is_borrowed_stands_beside_how_it_is_paid_for() -> None:
    app = page(exhibit="tradeoff", bonds="20")
    assert not app.exception
    assert app.slider(key="bonds-en").value == 20
    # a fifth of the ten years' 85.40 trillion yen is 17.1
    assert any("would add 17.1 trillion yen of debt" in text.value for text in app.markdown)
    app.slider(key="bonds-en").set_value(100).run()
    assert any("would add 85.4 trillion yen of debt" in text.value for text in app.markdown)


def test_it_is_not_there_where_another_picture_is_picked() -> None:
    app = page(exhibit="tradeoff", choice="spending")
    assert not app.exception
    assert "bonds-en" not in [slider.key for slider in app.slider]
