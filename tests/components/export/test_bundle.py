"""A bundle holds every file, its tables are a valid data package, and the same bundle is the same bytes."""

from __future__ import annotations

import datetime as dt
import io
import json
import zipfile
from pathlib import Path

import frictionless
import pandas as pd
import pytest

from components.exhibits import EXHIBITS
from components.export.bundle import bundle, bundle_name
from components.export.data_files import SCHEMA
from components.export.data_package import PACKAGE
from components.export.order import METADATA, Order, render
from components.export.public_address import SETTING
from tests.components.export.orders import take


def orders(lang: str = "en", **keys: str) -> list[Order]:
    return [take(exhibit_id, lang=lang, **keys) for exhibit_id in EXHIBITS]


def opened(content: bytes) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(content))


def top(archive: zipfile.ZipFile) -> str:
    """The one folder that all members stand in."""
    (folder,) = {name.partition("/")[0] for name in archive.namelist()}
    return folder


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_the_package_is_valid_and_holds_every_table_as_it_is(
    lang: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = orders(lang, target="3", keep="target:2;year:2030")
    with opened(bundle(taken, [])) as archive:
        archive.extractall(tmp_path)
        monkeypatch.chdir(tmp_path / top(archive))
    report = frictionless.Package(PACKAGE).validate()
    assert report.valid, report.flatten(["rowNumber", "fieldName", "note"])
    assert len(report.tasks) == len(EXHIBITS) + 2  # and assumptions and sources
    for order in taken:
        read = pd.read_csv(f"tables/{order.exhibit.id}.csv", keep_default_na=False, na_values=[""])
        numbers = order.exhibit.table.select_dtypes("number")
        pd.testing.assert_frame_equal(read[list(numbers)].astype(float), numbers.astype(float))


def test_a_file_in_the_bundle_is_the_file_that_the_page_gives() -> None:
    taken = take("ranking", target="3")
    with opened(bundle([taken], ["csv", "json", "xlsx"])) as archive:
        assert archive.read(f"{top(archive)}/exhibits/{SCHEMA.name}") == SCHEMA.read_bytes()
        assert {member.external_attr >> 16 for member in archive.infolist()} == {0o100644}
        stem = f"{top(archive)}/exhibits/ranking-target3-sipri-{taken.scenario.as_of.isoformat()}-en"
        for format in ("csv", "json", "xlsx", METADATA.id):
            assert archive.read(f"{stem}.{format}") == render(taken, format)


def test_readme_citations_and_package_name_scenario_sources_and_day() -> None:
    taken = orders(asof="2025-06-21")
    made_on = dt.date(2026, 12, 1)
    with opened(bundle(taken, [], link="https://example.org/?target=3.5", made_on=made_on)) as archive:
        members = {name.partition("/")[2]: archive.read(name).decode() for name in archive.namelist()}
    readme, citations, package = members["README.md"], members["citations.bib"], json.loads(members[PACKAGE])
    assert "21 June 2025" in readme
    assert "https://example.org/?target=3.5" in readme
    assert "| `share_pct` | number | Share of GDP (%); percent |" in readme
    assert (package["created"][:10], package["as_of"]) == ("2026-12-01", "2025-06-21")
    for order in taken:
        assert order.exhibit.headline in readme
        assert order.exhibit.credit in readme
        for source in order.exhibit.sources:
            assert source.url in citations
    assert package["resources"][0]["sources"]
    assert package["licenses"]
    schemas = {one["name"]: one["schema"] for one in package["resources"]}
    assert schemas["cost"]["primaryKey"] == ["id", "fiscal_year"]
    assert schemas["timeline"]["foreignKeys"][0]["reference"] == {"resource": "sources", "fields": ["id"]}
    fields = {field["name"]: field for field in schemas["ranking"]["fields"]}
    assert "estimate" in fields["kind"]["constraints"]["enum"]
    assert next(f for f in schemas["timeline"]["fields"] if f["name"] == "description")["type"] == "string"
    assert "As known on 21 June 2025" in package["description"]


def test_an_address_of_this_machine_alone_is_in_no_file(monkeypatch: pytest.MonkeyPatch) -> None:
    def texts() -> str:
        with opened(bundle([take("ranking")], ["csv"], link="http://localhost:8501/?target=3")) as archive:
            return "".join(archive.read(name).decode() for name in archive.namelist())

    assert "localhost" not in texts()
    monkeypatch.setenv(SETTING, "https://figures.example.org/defence/")
    assert "https://figures.example.org/defence/?target=3" in texts()


def test_progress_is_told_before_every_file_and_may_end_the_work() -> None:
    told: list[tuple[float, str]] = []
    bundle([take("ranking")], ["csv"], progress=lambda share, name: told.append((share, name)))
    assert [share for share, _ in told] == pytest.approx([at / 8 for at in range(8)])
    assert told[0][1].startswith("exhibits/ranking")

    def leave(share: float, name: str) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        bundle([take("ranking")], ["csv"], progress=leave)


def test_the_same_bundle_is_the_same_bytes_and_says_what_it_holds() -> None:
    taken = orders(target="2")
    assert bundle(taken, ["xlsx"]) == bundle(taken, ["xlsx"])
    assert bundle_name(taken) == f"exhibits-target2-sipri-{taken[0].scenario.as_of.isoformat()}-en.zip"


def test_a_bundle_without_countries_beside_japan_has_a_name() -> None:
    assert "-no-compare-" in bundle_name(orders(compare=""))


def test_a_bundle_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one exhibit"):
        bundle([], ["csv"])
