"""What is used of Streamlit's private interface is still there."""

from __future__ import annotations

import copy

import pytest
import streamlit
from streamlit import config
from streamlit.web.server.starlette import starlette_routes, starlette_websocket

from components.serve import streamlit_internals


def test_they_were_looked_at_in_the_version_that_is_installed() -> None:
    assert streamlit.__version__ == streamlit_internals.SEEN_IN, "look at each of them again, then change SEEN_IN"


def test_the_folder_of_the_page_is_there() -> None:
    folder = streamlit_internals.static_folder()
    assert (folder / "index.html").is_file()
    assert list((folder / "static" / "js").glob("index.*.js"))


def test_the_pages_connection_and_its_uploads_have_their_addresses() -> None:
    assert f"/{starlette_websocket._ROUTE_WEBSOCKET_STREAM}" == streamlit_internals.STREAM
    assert f"/{starlette_routes.BASE_ROUTE_UPLOAD_FILE}/" == streamlit_internals.UPLOAD


def test_a_host_that_is_added_is_allowed_beside_those_of_the_configuration(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(config, "_config_options", copy.deepcopy(config.get_config_options()))
    allowed = streamlit_internals.also_allow_hosts(("added.example",))
    assert {"added.example", "localhost"} <= set(allowed)
    assert starlette_websocket.is_host_allowed("added.example:8501")
    assert not starlette_websocket.is_host_allowed("other.example:8501")
