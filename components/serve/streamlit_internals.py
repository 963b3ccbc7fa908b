"""What this project uses of Streamlit's private interface, as seen in version 1.67.0.

A test notices when one of these goes (`tests/components/serve/test_streamlit_internals.py`); nothing else of the
project imports a private name of Streamlit.
"""

from __future__ import annotations

from pathlib import Path

from streamlit import config, file_util

SEEN_IN = "1.67.0"
# Addresses of Streamlit's own server, below `server.baseUrlPath`.
STREAM = "/_stcore/stream"
UPLOAD = "/_stcore/upload_file/"


def static_folder() -> Path:
    """The folder of the page's own scripts, styles and fonts; `index.html` is in it."""
    return Path(file_util.get_static_dir())


def also_allow_hosts(names: tuple[str, ...]) -> tuple[str, ...]:
    """Adds names to `server.allowedHosts`, by which Streamlit judges connections; gives all that are allowed."""
    allowed = tuple(dict.fromkeys([*names, *config.get_option("server.allowedHosts")]))
    config.set_option("server.allowedHosts", allowed)
    return allowed
