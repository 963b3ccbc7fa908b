"""The address at which others open the page, where it has one: a setting, or that of the reader's own browser.

An address of this machine alone is never written into a file that is handed on.
"""

from __future__ import annotations

import ipaddress
import os
from urllib.parse import urlsplit

SETTING = "DASHBOARD_PUBLIC_ADDRESS"  # such as https://figures.example.org/defence


def public(link: str) -> str:
    """The link with the address of the setting in front of its query; without a setting as it is, "" if it is local."""
    address = os.environ.get(SETTING, "").rstrip("/")
    if address:
        return f"{address}/?{urlsplit(link).query}".rstrip("?")
    return "" if is_local(link) else link


def is_local(link: str) -> bool:
    """Whether an address opens on the reader's own machine only."""
    host = urlsplit(link).hostname or ""
    try:
        known = ipaddress.ip_address(host)
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")
    return known.is_loopback or known.is_unspecified
