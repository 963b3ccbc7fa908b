"""The article's claims as one element: what each says, who says so, what came of it, and what it bears on.

Fifteen bordered boxes with texts and buttons are a hundred of Streamlit's elements, each looked at with every message.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import streamlit as st

from components.article.record import Claim, Record
from components.words import Words

KEY = "_claims"
STATE_COLOR = {
    "confirmed": "green", "disputed": "orange", "conflicts": "orange", "overtaken": "gray", "unconfirmed": "orange",
    "plausible": "gray", "opinion": "gray", "unchanged": "gray",
}  # fmt: skip
FOLDER = Path(__file__).parent
_draw = st.components.v2.component(
    "claims",
    js=(FOLDER / "claims.js").read_text(encoding="utf-8"),
    css=(FOLDER / "claims.css").read_text(encoding="utf-8"),
    html='<details class="record">\n<summary></summary><ol class="claims"></ol></details>',
)


def show(record: Record, words: Words, on_pointed: Callable[[int, float | None], None]) -> None:
    """Draws the claims where it is called, under a title that folds them; on a phone they are folded at first.

    `on_pointed` is called with the index of a claim, and with the share that is to be the target where it is that
    button; whatever else a client sends is left out.
    """

    def pointed() -> None:
        sent: Any = st.session_state[KEY]["pointed"]
        index, share = (sent.get("claim"), sent.get("share")) if isinstance(sent, dict) else (None, None)
        if type(index) is not int or not 0 <= index < len(record.claims):
            return
        if share is None or (type(share) in (int, float) and share in record.claims[index].figures):
            on_pointed(index, share)

    told = {"title": words("article-record"), "claims": [_claim(claim, record, words) for claim in record.claims]}
    _draw(key=KEY, data=told, on_pointed_change=pointed)


def _claim(claim: Claim, record: Record, words: Words) -> dict[str, Any]:
    """What the browser draws of a claim: finished texts."""
    conflicts = [conflict.topic for conflict in record.conflicts if claim.id in conflict.claims]
    firmness, exhibit = words(f"firmness-{claim.firmness}"), words(f"{claim.exhibit}-title")
    return {
        "claim": claim.claim,
        "who": words("article-claim-who", who=claim.who, firmness=firmness, date=words.date(claim.date)),
        "marks": [
            {"text": words(f"state-{claim.state}"), "color": STATE_COLOR[claim.state]},
            *({"text": f"⇄ {topic}", "color": "orange"} for topic in conflicts),
        ],
        "since": words("article-claim-since", since=claim.since),
        "source": words("article-claim-source", publisher=claim.since_publisher),
        "url": claim.since_url,
        "shares": [[share, words("article-set", share=words.target(share))] for share in claim.figures],
        "exhibit": exhibit,
        "see": words("article-exhibit", exhibit=exhibit),
        "help": words("article-point-help"),
    }
