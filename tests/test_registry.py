"""A row in one place is enough: a made-up exhibit and a made-up control appear wherever the real ones do."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

import data
from components.exhibits import EXHIBITS
from components.export.__main__ import main
from components.export.order import FORMATS
from components.model.controls import CONTROLS
from components.model.link import link_of, parse_link
from tests.components.serve.test_export_route import ask, text
from tests.made_up import CONTROL, ENTRY, add_words
from tests.test_page import open_more
from tests.test_structure import undocumented, undocumented_controls

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(autouse=True)
def made_up(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Both, each in its one place."""
    add_words()
    monkeypatch.setitem(EXHIBITS, "made-up", ENTRY)
    CONTROLS.append(CONTROL)
    data.load().results.clear()  # the default scenario of before
    yield
    CONTROLS.remove(CONTROL)
    data.load().results.clear()


def test_both_are_on_the_page_and_in_its_link() -> None:
    app = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=60)
    app.query_params["exhibit"] = "made-up"
    app.query_params["madeup"] = "2.5"
    open_more(app)
    assert not app.exception
    assert len(app.warning) == 0
    assert app.slider(key="madeup-en").value == 2.5
    # SIPRI's share of 2025 is 1.4117%; 1.4117 + 2.5
    assert any("Japan defence 3.91%" in said.value for said in (*app.markdown, *app.subheader))
    app.slider(key="madeup-en").set_value(3.0).run()
    assert dict(app.query_params)["madeup"] in ("3", ["3"])


def test_the_control_is_read_from_a_link_and_written_into_one() -> None:
    scenario, notices = parse_link({"madeup": "2.6"}, data.load())
    assert (scenario.value("made_up_pct"), [notice.reason for notice in notices]) == (2.5, ["step"])
    assert link_of(scenario, data.load()) == {"madeup": "2.5"}


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_every_format_comes_from_the_command_line(lang: str, tmp_path: Path) -> None:
    arguments = ["--exhibit", "made-up", "--madeup", "2.5", "--lang", lang, "--out", str(tmp_path)]
    assert main([*arguments, "--format", ",".join(FORMATS)]) == 0
    files = {path.suffix[1:]: path for path in tmp_path.iterdir()}
    assert set(files) == set(FORMATS)
    assert files["csv"].name == f"made-up-target3.5-sipri-madeup2.5-{data.load().latest}-{lang}.csv"
    content = json.loads(files["json"].read_text(encoding="utf-8"))
    assert content["scenario"]["madeup"] == "2.5"
    assert any(one["name"] == "Made-up control" and one["value"] == "2.5%" for one in content["assumptions"])
    assert "made up at 2.5%" in content["scenario_line"]


def test_it_has_an_address_of_its_own() -> None:
    answer = ask("made-up.csv", {"madeup": "2.5"})
    assert answer.status_code == 200
    assert "3.91" in text(answer)


def test_the_check_of_the_readme_misses_both() -> None:
    assert undocumented(tuple(EXHIBITS)) == ["made-up"]
    assert undocumented_controls() == ["| `madeup` | ... | 0.0 to 9.0 by 0.5; 4.5 |"]
