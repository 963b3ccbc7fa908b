"""What is used of the private interface of kaleido and choreographer is still there."""

from __future__ import annotations

from importlib.metadata import version

from components.export.pictures import kaleido_internals
from components.export.pictures.chrome import Chrome
from tests.components.export.pictures.test_chrome import draw


def test_they_were_looked_at_in_the_versions_that_are_installed() -> None:
    found = {name: version(name) for name in kaleido_internals.SEEN_IN}
    assert found == kaleido_internals.SEEN_IN, "look at each of them again, then change SEEN_IN"


def test_an_open_chrome_has_a_process_a_profile_and_a_page_to_draw_into(chrome: Chrome) -> None:
    draw(chrome)
    opened = chrome._open
    assert opened is not None
    process = kaleido_internals.process(opened.kaleido)
    assert process is not None
    assert process.poll() is None
    page, profile, socket = kaleido_internals.folders(opened.kaleido)
    assert (profile / "Default").is_dir()
    assert (socket / "SingletonSocket").is_socket()
    assert kaleido_internals.drawing_page(opened.kaleido).parent == page
    assert "plotly" in kaleido_internals.drawing_page(opened.kaleido).read_text()
