"""The headline numbers stand on the publisher's own page or an agency's report, and what does not is listed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import data
from data import headline_numbers, sources

FOLDER = Path(sources.__file__).parent
# What may rest on a secondary source, since nothing better was found.
PERMITTED = {
    ("general account: education_and_science", "afnnews-2025-12"),
    ("consumption tax: yield_per_1pt_standard_rate", "tokyo-foundation-2025-05"),
    ("consumption tax: yield_per_1pt_reduced_rate", "tokyo-foundation-2025-05"),
    ("consumption tax: yield_per_1pt_both_rates", "tokyo-foundation-2025-05"),
    ("consumption tax: loss_if_abolished", "datazoo-2026-01"),
}


def test_no_other_headline_number_rests_on_a_secondary_source() -> None:
    assert {(name, id_) for name, id_, _ in sources.secondary()} == PERMITTED


def test_what_was_looked_for_instead_is_said() -> None:
    for _, _, source in sources.secondary():
        assert re.search(r"Looked for on \d+ \w+ 20\d\d: ", source.secondary)


def test_no_headline_number_rests_on_memory_or_on_what_was_not_opened() -> None:
    figures = data.load()
    for one, row in headline_numbers.rows(figures.every):
        source = figures.sources[row["source"]]
        said = " ".join((source.terms, source.checked, source.doubt, row["note"]))
        assert not re.search(r"memory|recalled|not opened", said), one.name


@pytest.mark.parametrize(
    ("name", "column", "value"),
    [
        # Jiji Press, 26 December 2025, in billion yen: 31,275.8, 29,584 and 83,735.
        ("general account: debt_service", "amount_trn_jpy", 31.2758),
        ("general account: new_bonds", "amount_trn_jpy", 29.584),
        ("general account: tax_total", "amount_trn_jpy", 83.735),
        ("level: SIPRI", "share_pct", 1.4117),
        ("level: 2%, defence and related expenditure", "amount_trn_jpy", 11),
        ("GDP: the government's fixed one", "nominal_gdp_trn_jpy", 560),
    ],
)
def test_the_newest_row_is_taken(name: str, column: str, value: float) -> None:
    found = {one.name: row for one, row in headline_numbers.rows(data.load().every)}
    assert found[name][column] == value


def test_the_command_lists_them_with_their_search(capsys: pytest.CaptureFixture[str]) -> None:
    assert sources.main(["--secondary"]) == 0
    said = capsys.readouterr().out
    assert (
        "general account: education_and_science\n  afnnews-2025-12: AFN News (afnnews.qaasid.com), December 2025\n"
        in said
    )
    assert said.endswith(f"5 of {len(headline_numbers.HEADLINES)} headline numbers rest on a secondary source.\n")
