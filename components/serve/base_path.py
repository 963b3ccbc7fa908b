"""Below which path everything is served: `server.baseUrlPath`, for a server that shares its host with others."""

from __future__ import annotations

import streamlit as st


def base_path() -> str:
    """Such as "/defence"; empty where the whole host is this server's."""
    path: str = st.get_option("server.baseUrlPath").strip("/")
    return f"/{path}" if path else ""


def below(path: str) -> str:
    """A request's path as it would be without the base path, by which this project knows its addresses; or empty."""
    base = base_path()
    return path.removeprefix(base) if path.startswith(f"{base}/") else ""
