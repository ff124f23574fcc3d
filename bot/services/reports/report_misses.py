"""Once a week the admins read what people asked and nothing answered."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.misses import MissCluster
from bot.domain.outcome import Outcome
from bot.domain.words.plain import bare
from bot.services import tell
from bot.services.context import Context
from bot.texts import faq


def report_misses(context: Context, clusters: Sequence[MissCluster], days: int = 7) -> Outcome:
    """`clusters` are those of the last `days`; without any that is still open nothing is said."""
    text = faq.weekly_misses([one for one in clusters if not _is_answered(one)], days)
    return Outcome(say=tell.to_admins(context, text)) if text else Outcome()


def _is_answered(cluster: MissCluster) -> bool:
    """A wording that stands in the entries by now: an answer of a worker was accepted, or somebody wrote one."""
    near = cluster.near
    return near is not None and bare(cluster.question) in {bare(one) for one in near.wordings}
