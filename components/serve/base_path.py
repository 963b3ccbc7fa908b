"""The path below which everything is served: `server.baseUrlPath`, for a server that shares its host with others."""

from __future__ import annotations

import streamlit as st


def base_path() -> str:
    """Such as "/defence"; empty where the server has the whole host."""
    path: str = st.get_option("server.baseUrlPath").strip("/")
    return f"/{path}" if path else ""


def below(path: str) -> str:
    """A request's path without the base path; empty for a path outside it."""
    base = base_path()
    return path.removeprefix(base) if path.startswith(f"{base}/") else ""
