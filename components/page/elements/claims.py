"""The article's claims as one element: a scorecard that filters them, and two lines a claim until it is opened.

As Streamlit's own boxes, texts and buttons it would be a hundred elements, all compared by the browser on every rerun.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import streamlit as st

from components.article.record import TALLIES, Claim, Record
from components.page.elements import Json
from components.words import Words

KEY = "_claims"
FOLDER = Path(__file__).parent
_draw = st.components.v2.component(
    "claims",
    js=(FOLDER / "claims.js").read_text(encoding="utf-8"),
    css=(FOLDER / "claims.css").read_text(encoding="utf-8"),
    html='<div class="record">\n</div>',
)


def show(record: Record, words: Words, on_pointed: Callable[[int, float | None], None]) -> None:
    """Draws the scorecard and the claims where it is called.

    `on_pointed` is called with the index of a claim, and with the share that is to be the target where it is that
    button; whatever else a client sends is left out.
    """

    def pointed() -> None:
        sent: Any = st.session_state[KEY]["pointed"]  # Any: a client can send anything
        index, share = (sent.get("claim"), sent.get("share")) if isinstance(sent, dict) else (None, None)
        if type(index) is not int or not 0 <= index < len(record.claims):
            return
        if share is None or (type(share) in (int, float) and share in record.claims[index].figures):
            on_pointed(index, share)

    data = {
        "tallies": [[name, count, words(f"tally-{name}")] for name, count in tallies(record).items()],
        "guide": words("article-filter"),
        "claims": [_claim(claim, record, words) for claim in record.claims],
    }
    _draw(key=KEY, data=data, on_pointed_change=pointed)


def tallies(record: Record) -> dict[str, int]:
    """How many claims stand in each group of TALLIES, in their order."""
    return {name: sum(claim.tally == name for claim in record.claims) for name in TALLIES}


def _claim(claim: Claim, record: Record, words: Words) -> Json:
    """What the browser draws of a claim: finished texts."""
    firmness, state = words(f"firmness-{claim.firmness}"), words(f"state-{claim.state}")
    differ = [conflict.topic for conflict in record.conflicts if claim.id in conflict.claims]
    said = [
        [words("article-says"), claim.claim],
        [
            words("article-who"),
            words("article-who-text", who=claim.who, firmness=firmness, date=words.date(claim.date)),
        ],
        [words("article-since"), claim.since],
        *([[words("article-differ"), words.joined(differ)]] if differ else []),
    ]
    return {
        "tally": claim.tally,
        "short": claim.short,
        "under": words("article-under", state=state, source=claim.source),
        "said": said,
        "source": words("article-claim-source", publisher=claim.since_publisher),
        "url": claim.since_url,
        "figures": [words.target(share) for share in claim.figures],
        "shares": [[share, words("article-set", share=words.target(share))] for share in claim.figures],
        "see": words("article-exhibit", exhibit=words(f"{claim.exhibit}-title")),
        "help": words("article-point-help"),
    }
