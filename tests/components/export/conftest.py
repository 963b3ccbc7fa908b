"""The Chrome that the tests of pictures share; it is opened once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from components.export.pictures.chrome import CHROME, Chrome


@pytest.fixture(scope="session")
def chrome() -> Iterator[Chrome]:
    yield CHROME
    CHROME.close()
