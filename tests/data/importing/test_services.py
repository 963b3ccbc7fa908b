"""The IMF's and the World Bank's clients are asked over loopback; a stand-in answers in the services' own form."""

from __future__ import annotations

import csv
import datetime
import io
import json
import shutil
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
import wbgapi

import data
from data.oddities import COUNTRIES
from data.sources import read_sources
from data.update import main

DATA = Path(data.__file__).parent
TODAY = datetime.date(2026, 11, 23)
Answer = tuple[int, str, str]
# GDP in billion yen (nominal, real), billion dollars, growth in percent, million people.
JAPAN_2025 = {"NGDP": 632053.3, "NGDP_R": 562403.9, "NGDPD": 4279.828, "NGDP_RPCH": 1.0761, "LP": 123.291}
JAPAN_2026 = {"NGDP": 650000.0, "NGDP_R": 568027.939, "NGDPD": 4400.5, "NGDP_RPCH": 1.0, "LP": 122.5004}
UNITS = {"NGDP": 9, "NGDP_R": 9, "NGDPD": 9, "LP": 6, "NGDP_RPCH": 0}


class StandIn:
    """A server on loopback; `answer` maps a path and its query to status, content type and body."""

    def __init__(self, answer: Callable[[str, dict[str, list[str]]], Answer]) -> None:
        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                asked = urlsplit(self.path)
                status, kind, body = answer(asked.path, parse_qs(asked.query))
                self.send_response(status)
                self.send_header("Content-Type", kind)
                self.end_headers()
                self.wfile.write(body.encode())

            def log_message(self, format: str, *args: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server.server_port}"
        self.thread = threading.Thread(target=self.server.serve_forever)

    def __enter__(self) -> StandIn:
        self.thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()


@pytest.fixture
def house(tmp_path: Path) -> Path:
    shutil.copytree(DATA / "tables", tmp_path / "data" / "tables")
    shutil.copy(DATA / "sources.toml", tmp_path / "data")
    return tmp_path / "data"


@pytest.fixture
def redirected(monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], None]:
    """Sends what is meant for one address to another; anything else never leaves the machine."""
    to: dict[str, str] = {}
    send = requests.adapters.HTTPAdapter.send

    def sent(
        self: requests.adapters.HTTPAdapter, request: requests.PreparedRequest, **more: object
    ) -> requests.Response:
        url = request.url or ""
        host = next((host for host in to if url.startswith(host)), None)
        assert host, f"a request to {url}"
        request.url = to[host] + url.removeprefix(host)
        return send(self, request, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(requests.adapters.HTTPAdapter, "send", sent)
    monkeypatch.setattr(wbgapi.source, "_concepts", {})
    return to.__setitem__


def growth_2025() -> dict[str, float]:
    return {code: 2.0 + at / 100 for at, code in enumerate(COUNTRIES)}


def imf(path: str, _: dict[str, list[str]], *, without: str = "") -> Answer:
    """The IMF's SDMX 3 service, October 2026: structures as JSON, figures as CSV in units with their scale beside."""
    if "/structure/dataflow/" in path:
        flow = {"version": "11.0.0", "annotations": [{"id": "lastUpdatedAt", "value": "2026-10-13T13:00:00Z"}]}
        return 200, "application/json", json.dumps({"data": {"dataflows": [flow]}})
    if "/structure/codelist/" in path:
        codes = [{"id": "JPN", "name": "Japan"}]
        return 200, "application/json", json.dumps({"data": {"codelists": [{"codes": codes}]}})
    text = io.StringIO()
    writer = csv.writer(text)
    head = (
        "STRUCTURE",
        "STRUCTURE_ID",
        "COUNTRY",
        "INDICATOR",
        "FREQUENCY",
        "TIME_PERIOD",
        "OBS_VALUE",
        "UNIT",
        "SCALE",
    )
    writer.writerow(head)
    figures = [(code, "NGDP_RPCH", 2025, value) for code, value in growth_2025().items() if code != "JPN"]
    figures += [("JPN", name, 2025, value) for name, value in JAPAN_2025.items()]
    figures += [("JPN", name, 2026, value) for name, value in JAPAN_2026.items()]
    figures += [("G001", "NGDP_RPCH", 2025, 3.3), ("DZA", "NGDP_RPCH", 2025, 3.0)]
    for code, name, year, value in figures:
        if code != without:
            scale = UNITS[name]
            writer.writerow(["DATAFLOW", "WEO", code, name, "A", year, repr(value * 10**scale), "X", scale or ""])
    return 200, "text/csv", text.getvalue()


def rows(folder: Path, table: str, source: str) -> list[dict[str, str]]:
    with (folder / "tables" / f"{table}.csv").open(encoding="utf-8") as file:
        return [row for row in csv.DictReader(file) if row["source"] == source]


def test_the_imf_is_asked_and_told_apart_by_edition(
    house: Path, redirected: Callable[[str, str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    before = {name: (house / "tables" / f"{name}.csv").read_text() for name in ("gdp", "imf_growth", "population")}
    with StandIn(imf) as server:
        redirected("https://api.imf.org", server.address)
        assert main(["--imf"], house, TODAY) == 0
        first = capsys.readouterr().out
        assert main(["--imf"], house, TODAY) == 0
        assert "Nothing to change" in capsys.readouterr().out
    assert "International Monetary Fund, World Economic Outlook database, October 2026, released 2026-10" in first
    # The service's 2027 to 2030, which the stand-in has not, are gone; what other publishers say is not.
    assert "gdp: 1 revised, 4 gone, 1 confirmed;" in first
    assert "population: 1 revised, 4 gone;" in first
    growth = {row["iso3"] + row["year"]: row for row in rows(house, "imf_growth", "imf-weo-2026-10")}
    assert len(growth) == 56  # 55 countries in 2025, and Japan's 2026; Algeria and the world are not taken
    assert (growth["JPN2025"]["real_gdp_growth_pct"], growth["JPN2025"]["kind"]) == ("1.076", "actual")
    assert (growth["JPN2026"]["real_gdp_growth_pct"], growth["JPN2026"]["kind"]) == ("1.000", "projection")
    assert growth["IND2025"]["note"] == "Fiscal year."
    _, gdp = rows(house, "gdp", "imf-weo-2026-10")
    assert gdp == {
        "year_basis": "CY",
        "year": "2026",
        "series": "imf_weo",
        "kind": "projection",
        "price_base": "",
        "nominal_gdp_trn_jpy": "650",
        "real_gdp_trn_jpy": "568.0279",
        "nominal_growth_pct": "2.839",  # 650 over 632.0533
        "real_growth_pct": "1.000",
        "deflator_growth_pct": "1.82",  # 650/568.0279 over 632.0533/562.4039: 1.14431 over 1.12384
        "nominal_gdp_bn_usd": "4400.500",
        "release": "2026-10",
        "source": "imf-weo-2026-10",
        "note": "Calendar year.",
    }
    (people,) = rows(house, "population", "imf-weo-2026-10")
    assert (people["year"], people["population_mn"], people["kind"]) == ("2026", "122.5", "projection")
    for name, text in before.items():
        kept = set(text.splitlines()) - set((house / "tables" / f"{name}.csv").read_text().splitlines())
        assert kept == set()
    assert read_sources(house / "sources.toml")["imf-weo-2026-10"].edition_ja == "2026年10月版"


def test_an_answer_without_a_selected_country_is_refused(
    house: Path, redirected: Callable[[str, str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    with StandIn(lambda path, query: imf(path, query, without="USA")) as server:
        redirected("https://api.imf.org", server.address)
        assert main(["--imf"], house, TODAY) == 2
    assert "the IMF answered without growth of USA; expected: each selected country" in capsys.readouterr().err


@pytest.mark.parametrize(
    "answer",
    [
        (500, "text/plain", "down"),
        (200, "text/html", "<html>a page</html>"),
        (200, "application/json", "{}"),
        (200, "application/json", '{"data": {"dataflows": []}}'),
    ],
)
@pytest.mark.parametrize(("option", "whom"), [("--imf", "the IMF"), ("--worldbank", "the World Bank")])
def test_a_service_that_fails_is_named_and_nothing_is_written(
    house: Path,
    redirected: Callable[[str, str], None],
    capsys: pytest.CaptureFixture[str],
    answer: Answer,
    option: str,
    whom: str,
) -> None:
    before = (house / "sources.toml").read_bytes()
    with StandIn(lambda path, query: answer) as server:
        redirected("https://api.imf.org", server.address)
        redirected("https://api.worldbank.org", server.address)
        assert main([option], house, TODAY) == 2
    assert f"{whom} did not answer as expected (" in capsys.readouterr().err
    assert (house / "sources.toml").read_bytes() == before


# Yen, dollars, people, yen per dollar. 2024 is 151.4551 in the tables.
WORLD_BANK: dict[str, dict[int, float | None]] = {
    "NY.GDP.MKTP.CN": {2024: 609_000_000_000_000.0, 2025: 632_100_000_000_000.0},
    "NY.GDP.MKTP.CD": {2024: 4_026_211_000_000.0, 2025: None},
    "SP.POP.TOTL": {2024: 123_975_371, 2025: 123_400_000},
    "PA.NUS.FCRF": {2024: 151.366, 1989: 137.96, 2027: 150.25},
}


def world_bank(path: str, query: dict[str, list[str]]) -> Answer:
    """The World Bank's second service: a source, its concepts, its economies and its figures."""
    page: dict[str, object] = {"page": 1, "pages": 1, "per_page": "1000", "total": 1}

    def listed(rows: list[dict[str, object]], **more: object) -> Answer:
        return 200, "application/json", json.dumps([{**page, "total": len(rows), **more}, rows])

    if path.endswith("/concepts"):
        concepts = [{"id": name, "value": name} for name in ("Country", "Series", "Time")]
        return 200, "application/json", json.dumps({**page, "total": 3, "source": [{"id": "2", "concept": concepts}]})
    if path.endswith("/sources/2/time/all"):
        times = [{"id": f"YR{year}", "value": str(year)} for year in range(1960, 2028)]
        concept = {"id": "Time", "name": "Time", "variable": times}
        return 200, "application/json", json.dumps({**page, "total": 1, "source": [{"id": "2", "concept": [concept]}]})
    if path.endswith("/sources/2"):
        return listed([{"id": "2", "lastupdated": "2026-10-07", "name": "World Development Indicators"}])
    if path.endswith(("/region", "/incomelevel", "/lendingtype")):
        return listed([{"id": "7", "code": "EAS", "iso2code": "Z4", "name": "East Asia & Pacific"}])
    if path.endswith("/country/all"):
        group = {"id": "EAS", "iso2code": "Z4", "value": "East Asia & Pacific"}
        names = ("region", "adminregion", "lendingType", "incomeLevel")
        about: dict[str, object] = {"capitalCity": "Tokyo", "longitude": "139.77", "latitude": "35.67"}
        about |= dict.fromkeys(names, group)
        return listed([{"id": "JPN", "iso2Code": "JP", **about}, {"id": "USA", "iso2Code": "US", **about}])
    found = [
        {
            "variable": [
                {"concept": "Country", "id": "JPN", "value": "Japan"},
                {"concept": "Series", "id": series, "value": series},
                {"concept": "Time", "id": f"YR{year}", "value": str(year)},
            ],
            "value": value,
        }
        for series, values in WORLD_BANK.items()
        for year, value in values.items()
    ]
    answer = {**page, "total": len(found), "lastupdated": "2026-10-07", "source": {"id": "2", "data": found}}
    return 200, "application/json", json.dumps(answer)


def test_the_world_bank_adds_what_is_not_known(
    house: Path, redirected: Callable[[str, str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    with StandIn(world_bank) as server:
        redirected("https://api.worldbank.org", server.address)
        assert main(["--worldbank"], house, TODAY) == 0
        shown = capsys.readouterr().out
        assert main(["--worldbank"], house, TODAY) == 0
        assert "Nothing to change" in capsys.readouterr().out
    gdp = {row["year"]: row for row in rows(house, "gdp", "world-bank-2026-10")}
    assert (gdp["2024"]["nominal_gdp_trn_jpy"], gdp["2024"]["nominal_gdp_bn_usd"]) == ("609", "4026.211")
    assert (gdp["2025"]["nominal_gdp_trn_jpy"], gdp["2025"]["nominal_gdp_bn_usd"]) == ("632.1", "")
    assert gdp["2025"]["release"] == "2026-10-07"
    people = {row["year"]: row["population_mn"] for row in rows(house, "population", "world-bank-2026-10")}
    assert people == {"2024": "123.975", "2025": "123.4"}
    (rate,) = rows(house, "exchange_rate", "world-bank-2026-10")  # 2024 is known, 1989 is before the table begins
    assert (rate["period"], rate["jpy_per_usd"], rate["release"]) == ("2027", "150.2500", "2028-01-01")
    assert "gone" not in shown
    assert "Yen per dollar differ most in 2024: 151.366 there, 151.455 here (-0.06%)." in shown
