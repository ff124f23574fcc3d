"""简单 / 复杂 / 疑难: how much a matter took, derived from the ticket and its ledger, never stored."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from bot.domain.tickets.ticket import Step, Ticket, What


class Triage(StrEnum):
    """domain.md: 简单事项当即答复, 复杂事项转派处理, 疑难事项联动办理. What an FAQ entry answers opens no ticket."""

    SIMPLE = "简单"
    COMPLEX = "复杂"
    HARD = "疑难"


_TAKEN_ON = frozenset(
    {What.ACCEPTED, What.REASSIGNED, What.RETURNED, What.PASSED_UP, What.INTERIM, What.HANDED_OVER, What.DONE}
)
"""After one of these a matter was no longer answered at once."""


def triage(ticket: Ticket, steps: Sequence[Step]) -> Triage:
    """Several parties: 疑难. Ended by a direct answer (直接答复): 简单. Whatever else was given to somebody: 复杂."""
    if ticket.joint:
        return Triage.HARD
    return Triage.SIMPLE if not ticket.is_open and answered_at_once(steps) else Triage.COMPLEX


def answered_at_once(steps: Sequence[Step]) -> bool:
    """The first thing that anybody did with it was to answer, and it was not opened again (重办, 返工, 办不成事)."""
    first = next((step.what for step in steps if step.what in _TAKEN_ON or step.what is What.ANSWERED), None)
    return first is What.ANSWERED and not any(step.what in _AGAIN for step in steps)


_AGAIN = frozenset({What.REDONE, What.REWORKED, What.APPEALED})
