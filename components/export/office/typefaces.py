"""The typeface and language of office files, by the page's language: typefaces that Office brings in that language."""

from __future__ import annotations

FACE = {"ja": "Yu Gothic", "en": "Calibri"}
LANGUAGE = {"ja": "ja-JP", "en": "en-GB"}
