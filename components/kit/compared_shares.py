"""The shares of GDP that an exhibit sets side by side: those asked of Japan and the reader's, each in its colour."""

from __future__ import annotations

from dataclasses import dataclass

from components.kit.look import TARGET_COLOR, asked_color
from components.model.commitments import asked_of_japan
from components.model.scenario import Scenario
from data import Figures


@dataclass(frozen=True, kw_only=True)
class ComparedShare:
    """One share in percent of GDP; `id` is asked-3, asked-3.5 or reader. `is_reader`: it is the reader's own."""

    id: str
    share_pct: float
    color: str
    is_reader: bool


def compared_shares(figures: Figures, scenario: Scenario) -> tuple[ComparedShare, ...]:
    """The shares asked of Japan by name on the as-of day, lowest first, then the reader's where it is none of them."""
    own = round(scenario.target_pct, 2)
    shares = [
        ComparedShare(
            id=f"asked-{share_pct:g}", share_pct=share_pct, color=asked_color(position), is_reader=share_pct == own
        )
        for position, share_pct in enumerate(asked_of_japan(figures))
    ]
    if not any(share.is_reader for share in shares):
        shares.append(ComparedShare(id="reader", share_pct=scenario.target_pct, color=TARGET_COLOR, is_reader=True))
    return tuple(shares)


def readers_and_other(shares: tuple[ComparedShare, ...]) -> tuple[ComparedShare, ComparedShare | None]:
    """The reader's share, and the highest of the others, which a finding names beside it."""
    own = next(share for share in shares if share.is_reader)
    others = [share for share in shares if share is not own]
    return own, others[-1] if others else None
