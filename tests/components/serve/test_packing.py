"""A file is compressed quickly, then as small as it gets; what took long is found again at the next start."""

from __future__ import annotations

import gzip
import time
from pathlib import Path

import brotli
import pytest

from components.serve import packing
from components.serve.packing import BEST, Packer, encoding

CONTENT = b"".join(f"const value{at} = {at * at};\n".encode() for at in range(5_000))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "script.js"
    path.write_bytes(CONTENT)
    return path


def packed_best(packer: Packer, file: Path) -> bytes:
    """What is served after the background has done its work."""
    first = packer.packed(file, BEST)
    until = time.monotonic() + 30
    while packer.packed(file, BEST) == first and time.monotonic() < until:
        time.sleep(0.01)
    return packer.packed(file, BEST).content


@pytest.mark.parametrize(
    ("accepted", "chosen"),
    [
        ("gzip, deflate, br, zstd", "br"),
        ("gzip, deflate", "gzip"),
        ("zstd;q=0.5, gzip", "zstd"),
        ("br;q=0, GZIP", "gzip"),
        ("br; q=0.0, gzip ; q=1", "gzip"),
        ("identity", None),
        ("", None),
        ("brotli, *", None),
    ],
)
def test_the_smallest_encoding_that_the_browser_takes_is_chosen(accepted: str, chosen: str | None) -> None:
    assert encoding(accepted) == chosen


def test_a_file_is_quickly_there_and_later_smaller_and_always_the_same_file(file: Path, tmp_path: Path) -> None:
    packer = Packer(folder=tmp_path / "packed")
    quick = packer.packed(file, BEST)
    best = packed_best(packer, file)
    assert len(best) < len(quick.content) < len(CONTENT) / 3
    assert brotli.decompress(best) == brotli.decompress(quick.content) == CONTENT
    assert gzip.decompress(packer.packed(file, "gzip").content) == CONTENT
    assert packer.packed(file, BEST).etag != quick.etag


def test_what_took_long_is_found_again_by_the_next_process(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    best = packed_best(Packer(folder=tmp_path / "packed"), file)
    monkeypatch.setattr(packing, "compress", lambda *_, **__: pytest.fail("packed again"))
    assert Packer(folder=tmp_path / "packed").packed(file, BEST).content == best


def test_a_changed_file_is_not_taken_for_the_one_before(file: Path, tmp_path: Path) -> None:
    Packer(folder=tmp_path / "packed").pack_best(file)
    file.write_bytes(CONTENT + b"//")
    assert brotli.decompress(Packer(folder=tmp_path / "packed").packed(file, BEST).content) == CONTENT + b"//"


def test_a_folder_that_cannot_be_written_costs_nothing_but_time(file: Path, tmp_path: Path) -> None:
    (tmp_path / "packed").write_bytes(b"")
    packer = Packer(folder=tmp_path / "packed")
    packer.pack_best(file)
    assert brotli.decompress(packer.packed(file, BEST).content) == CONTENT
