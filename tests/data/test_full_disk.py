"""An update on a disk that gets full leaves the old tables, which are served as before."""

from __future__ import annotations

from pathlib import Path

from tests.data import full_disk, kills


def test_an_update_that_finds_no_room_says_so_and_leaves_every_file_as_it_was(tmp_path: Path) -> None:
    outcomes = full_disk.updates(tmp_path)
    assert [outcome["part"] for outcome in outcomes] == list(full_disk.PARTS)
    for outcome in outcomes[:-1]:
        assert "No space left on device" in outcome["said"] or "File too large" in outcome["said"], outcome
        assert outcome["unchanged"], outcome
        assert outcome["served"] == list(kills.OLD), outcome
    assert (outcomes[-1]["said"], outcomes[-1]["served"]) == ("", list(kills.NEW))
