"""Once a week the admins read what people asked and nothing answered."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.misses import MissCluster
from bot.domain.outcome import Outcome
from bot.services import tell
from bot.services.context import Context
from bot.texts import faq


def report_misses(context: Context, clusters: Sequence[MissCluster], days: int = 7) -> Outcome:
    """`clusters` are those of the last `days`; without any nothing is said."""
    text = faq.weekly_misses(clusters, days)
    return Outcome(say=tell.to_admins(context, text)) if text else Outcome()
