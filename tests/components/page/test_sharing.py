"""A link that only the reader's own machine can open is known as such."""

from __future__ import annotations

import pytest

from components.export.public_address import is_local


@pytest.mark.parametrize(
    ("link", "local"),
    [
        ("http://localhost:8501/?target=3", True),
        ("http://127.0.0.1:8501/", True),
        ("http://[::1]:8501/", True),
        ("http://0.0.0.0:8501/", True),
        ("http://app.localhost/", True),
        ("http://192.168.1.20:8501/?target=3", False),
        ("https://example.org/localhost", False),
        ("", False),
    ],
)
def test_an_address_of_this_machine_is_told_from_others(link: str, local: bool) -> None:
    assert is_local(link) is local
